"""Words of labels: which label names a total, even a misspelt one, and which text is unfinished."""

from __future__ import annotations

import re
from functools import lru_cache

from tscc.grammar import terminal
from tscc.grammar.ahead import regex

_NEARLY_TOTAL = regex(
    r"(?:\w{0,2}otal|t\w{0,2}tal|to\w{0,2}al|tot\w{0,2}l|tota\w{0,2}|ottal|ttoal|toatl|totla)s?", re.IGNORECASE
)
"""`Total` with one letter wrong, missing or added, or two exchanged: `Totl`, `T0tal`, `Toatl`."""
_SUM_WORDS = frozenset({"sub", "subtotal", "subtotals", "sub-total", "total", "totals"})
_LONGEST_END_CHARS = 10
"""No end of an unfinished text is as long; a search in the whole text takes longer."""
_WORD_END = regex(r"[ :./]")
_TEXTS = 1024
"""How many texts have their answers kept: a label is asked for under each grid."""


@lru_cache(_TEXTS)
def is_total(label: str) -> bool:
    """Whether a label names a total, even a misspelt one: `Total`, `Grand total:`, `Totl`."""
    return _is_spelt(label) or is_misspelt_total(label)


def is_misspelt_total(label: str) -> bool:
    """Whether a label names a total once its first word is spelt right: `Totl`."""
    word = _WORD_END.split(label.strip(), maxsplit=1)[0]
    return (
        _NEARLY_TOTAL.fullmatch(word) is not None
        and not _is_spelt(label)
        and _is_spelt(label.replace(word, "Total", 1))
    )


def words_summed(label: str) -> tuple[str, ...]:
    """What a label that names a total says it is the total of, in small letters: `Total Fixed Rate`; nothing of another label."""
    words = label.lower().replace(":", " ").split()
    rest = tuple(word for word in words if word not in _SUM_WORDS and word not in ("for", "of"))
    return rest if not _SUM_WORDS.isdisjoint(words) else ()


def _is_spelt(label: str) -> bool:
    return terminal("lines", "TOTAL").fullmatch(" ".join(label.rstrip(" .:").split())) is not None


def is_unfinished(text: str) -> bool:
    """Whether the last word or sign of a text needs another behind it: `Cash-Out and`, `State of`, `Original Loan-to-`."""
    return _is_unfinished(text[-_LONGEST_END_CHARS:])


@lru_cache(_TEXTS)
def _is_unfinished(end: str) -> bool:
    return terminal("figures", "UNFINISHED").search(end) is not None
