"""What is said again: whether a line repeats another, as the head of a table does that goes on over a page break."""

from __future__ import annotations

from functools import lru_cache

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.text import geometry
from tscc.vocabulary.near_words import is_near

_MARK = terminal("figures", "MARK")
_CONTINUED = terminal("figures", "CONTINUATION")
_FEWEST_WORDS_AGAIN = 4
"""The fewest words of a line that is printed again without one of them: `NUMBER OF PERCENT OF` after `NUMBER OF PERCENT`."""
_NUMERAL = regex(r"[ivxlc]+|\W*\d.*|\w")
"""What distinguishes groups: `ii`, `2`, `b`."""


def says_again(text: str, above: str) -> bool:
    """Whether a text is another, or has one word that is misspelt: `Outstandinf`; `GROUP II` is not `GROUP I`."""
    if text == above:
        return True
    words, others = sorted((text.split(), above.split()), key=len)
    if len(words) + 1 == len(others) >= _FEWEST_WORDS_AGAIN:
        rest = iter(others)
        return all(word in rest for word in words)
    pairs = [(word, other) for word, other in zip(words, others, strict=False) if word != other]
    if len(words) != len(others) or len(pairs) != 1:
        return False
    ((word, other),) = pairs
    return is_near(word, other) and not any(map(_NUMERAL.fullmatch, (word, other)))


def is_continued(text: str) -> bool:
    """Whether the end of a line says that it continues what is above."""
    small = text.lower()
    return ("con" in small or "page" in small) and _CONTINUED.search(text) is not None


@lru_cache(1024)
def plain(text: str) -> str:
    """A line's text without what a repeated head adds to it or leaves out: `TITLE (continued)`, and footnote marks."""
    if geometry.is_strokes(text):
        return "-"  # a longer title has a longer underline
    return _CONTINUED.sub("", " ".join(without_marks(text).split())).lower()


def without_marks(text: str) -> str:
    """A text without its footnote marks."""
    return _MARK.sub("", text)
