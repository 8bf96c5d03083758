"""What is wrong with the notebook, as a sentence for whoever types a command."""

from amana.notebook.errors import NotebookError
from amana.texts import Texts


def sentence_of(error: NotebookError, words: Texts) -> str:
    """The sentence `trouble-<code>`, with what the error knows; what it does not know is the word `none`."""
    known = {name: "none" if value is None else str(value) for name, value in vars(error).items()}
    return words(f"trouble-{error.code}", **known)
