"""The parts of a message that are not the writer's own sentences: quotes, signatures, addresses, code."""

import regex

from amana.advice.normal import Folded

_TIMEOUT = 0.05  # seconds
MASK = "\ufffc"
_REST = r"[\s\S]*\Z"
_ANSWERED = (
    r"on .{5,90} wrote:|-{2,} ?(?:original|forwarded) message|from: .{1,90}\n(?:sent|date|to): "
    r"|(?:בתאריך|ב-?יום|ב-\d).{3,90}(?:כתב|כתבה|כתב/ה|מאת).{0,60}: *\n"
    r"|(?:في|بتاريخ|يوم).{3,90}(?:كتب|كتبت).{0,60}: *\n"
)
_FAREWELL = (
    r"(?:kind |best |warm )?regards|best|cheers|sincerely|yours"
    r"|בברכה|בהוקרה"
    r"|(?:مع )?(?:خالص )?(?:ال)?تحيات?ي?|بالتوفيق"
)
_ZONES = regex.compile(
    "|".join(
        (
            # Mail that is answered or passed on, down to the end.
            rf"(?m:^)(?:{_ANSWERED}){_REST}",
            r"(?m:^) ?>[^\n]*",
            # A signature, unless a postscript follows it.
            rf"(?m:^)-- ?\n{_REST}",
            rf"(?m:^)(?:{_FAREWELL})[^\n]{{0,20}},?\n(?:(?!p\.?s)[^\n]{{0,60}}(?:\n|\Z)){{1,6}}\Z",
            r"```[\s\S]*?```|`[^`\n]{1,200}`",
            r"https?://\S+|www\.\S+|\b[\w.+-]{1,60}@[\w.-]{1,60}\.\w{2,10}",
            # Somebody else's words, or a title: at least two of them, or single scare-quoted words would hide.
            r'(?<![\w"])"(?=[^\s"])[^"\n]{0,300} [^"\n]{0,300}(?<=[^\s"])"(?!\w)',
        )
    )
)
_MAY_HAVE_ZONES = regex.compile(r'[\n>`"@:]|--|www')
_SOFT_WRAP = regex.compile(r"(?<=[^\n]{50}[^\n.!?:;])\n(?=[^\W\d_])")
_LETTER = regex.compile(r"[^\W\d_]")


def mask(folded: Folded) -> Folded:
    """Replace each zone by one mark that no word crosses, and join lines that were only wrapped."""
    if not _MAY_HAVE_ZONES.search(folded.text):
        return folded
    try:
        spans = [match.span() for match in _ZONES.finditer(folded.text, timeout=_TIMEOUT)]
    except TimeoutError:
        spans = []
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end in spans:
        letters += [folded.text[done:start], MASK]
        starts += [*folded.starts[done:start], folded.starts[start]]
        ends += [*folded.ends[done:start], folded.ends[end - 1]]
        done = end
    letters.append(folded.text[done:])
    starts += folded.starts[done:]
    ends += folded.ends[done:]
    own = "".join(letters)
    if spans and not _LETTER.search(own):
        # The whole message stands in quotation marks or code: then it is the message.
        own, starts, ends = folded.text, list(folded.starts), list(folded.ends)
    return Folded(_SOFT_WRAP.sub(" ", own), tuple(starts), tuple(ends))
