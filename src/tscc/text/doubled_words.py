"""Words that are printed twice, one directly behind the other: `remaining remaining term`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.grammar.ahead import regex

_ON_PURPOSE = "that|had|very|no|so|too|many|okay|walla|pago|bora|baden|sing"
"""Words that are twice in English, or in the name of a place."""
_DOUBLED = regex(
    rf"(?<![\w'/&$-])(?P<word>(?!(?i:{_ON_PURPOSE})\b)(?=[\w'/-]*[A-Za-z])[^\W_][\w'/-]+)(?P<stop>[.,:;]?) "
    r"(?=(?P=word)(?P=stop)(?![\w'/&-]))"
)
"""A word of two characters or more, and what is between it and the same word."""


def doubled_words(text: str) -> Iterator[re.Match[str]]:
    """The first of each two words of a text, with the blank behind it; without these the text has each word once.

    Names with a comma between them may be a list: `Additional Premises, Premises, Common Areas`.
    """
    return (found for found in _DOUBLED.finditer(text) if found["stop"] != "," or found["word"].islower())


def without_doubled(text: str) -> str:
    """A text without the first of each two words that are the same."""
    for found in reversed([*doubled_words(text)]):
        text = text[: found.start()] + text[found.end() :]
    return text
