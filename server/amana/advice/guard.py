"""When words that look like an ask are none: they are denied, or somebody else is the one who does it."""

import regex

# The window: three words before the ask, not beyond a comma, a stop or a "but".
_WORDS = 3
_LETTERS = 60
_BREAK = regex.compile(r"[,;:.!?()\n-]|\b(?:but|so|and|אבל|אז|אך|لكن|بس|لذلك|فهل)\b")
_DENIAL = regex.compile(
    r"\b(?:not|never|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|isn'?t|no need|without)\b"
    r"|(?<!\w)(?:לא|אל|בלי|אינני|איני|אין צורך|אין לי)\b"
    r"|(?<!\w)و?(?:لا|ما|مش|مو|لم|لن|ليس|لست|بدون|دون|مب)\b"
)
# Words of denial that deny nothing: "I don't know if you could", "אם לא קשה", "لا أعرف إن".
_NO_DENIAL = regex.compile(
    r"\b(?:why (?:don'?t|not)|not sure|don'?t know|don'?t suppose|(?:wouldn'?t|don'?t) mind|not only|can'?t hurt"
    r"|if (?:not|you don'?t)|no pressure)\b"
    r"|לא (?:יודע|בטוח|קשה|מפריע|אכפת|נעים|נורא|רק|הייתי)|למה לא|אם לא|אולי לא"
    r"|(?:لا|ما|مش|مو) ?(?:ا?عرف|بعرف|ادري|متاكد|عارف|اعلم|هنت|عليك|تقصر|مانع|مشكل|يهون|امانع)"
    r"|(?:ليش|ليه) ما|(?:لماذا|لم) لا|(?:اذا|لو) ما|ما (?:رايك|اذا)"
)
# Somebody offers ("I can refer you"), or it is told what others do ("they recommend me").
_WILL = r"(?:'ll|'d| can| could| will| would| may| might)"
_OTHER_SUBJECT = regex.compile(
    rf"\b(?:(?:i|we)(?:{_WILL}| am| are|'m|'re)(?: also| always| gladly)?(?: happy to| glad to)?"
    r"|(?:i|we)(?:'ll|'d| would| will) (?:be )?(?:happy|glad) to|let me"
    rf"|(?:he|she|they|it){_WILL}?(?: also| always)?)\Z"
)
_BARE_VERB = regex.compile(
    r"(?:refer|recommend|introduce|connect|pass|forward|put|help|send|share|get|vouch|endorse|write|hire|give|lend)\b"
)


def is_request(text: str, start: int, end: int) -> bool:
    """Whether the words at `start:end` of a folded text are asked of the reader, not denied and not offered."""
    clause = _BREAK.split(text[max(0, start - _LETTERS) : start])[-1]
    near = " ".join(clause.split()[-_WORDS:])
    if _BARE_VERB.match(text, start) and _OTHER_SUBJECT.search(near):
        return False
    return not _DENIAL.search(near) or bool(_NO_DENIAL.search(f"{near} {text[start:end]}"))
