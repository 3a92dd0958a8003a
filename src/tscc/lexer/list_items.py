"""Items of a list that a colon or a semicolon opens; and items behind bullets.

`as follows:`, then lines that begin with `(i)`, `(ii)`, `(iii)` or `1.`, `2.`; or a first item that ends in `;` or `; and`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tscc.grammar.ahead import regex

_MARK = regex(r"\s*(?P<open>\(?)(?P<name>\d{1,2}|[a-z]|[ivx]{1,5})(?P<close>[.)])\s", re.IGNORECASE)
_BULLET = regex(r"\s*(?P<sign>--|[-*+o\x95\xb7\u2022]) +(?=[^\s=_-])")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_FIRST = frozenset({"1", "a", "i"})
_LONGEST_ITEM_LINES = 12
"""The most lines of an item."""


def opened_items(texts: Sequence[str]) -> list[bool]:
    """Whether each line begins an item of a list: the first below a colon or with a semicolon, then with the next mark each time."""
    found = [False] * len(texts)
    expected, last = frozenset[str](), 0
    marks = [(index, mark) for index, text in enumerate(texts) if (mark := _MARK.match(text))]
    for (index, mark), below in zip(marks, [*(index for index, _ in marks[1:]), len(texts)], strict=False):
        name = mark["name"].lower()
        after_colon = index > 0 and texts[index - 1].rstrip().endswith(":")
        opens = name in _FIRST and (after_colon or _goes_on(texts[below - 1]))
        if opens or (_in_style(mark, name) in expected and index - last <= _LONGEST_ITEM_LINES):
            found[index], last = True, index
            expected = frozenset(_in_style(mark, following) for following in _following(name))
    return found


def _goes_on(text: str) -> bool:
    """Whether the last line of an item ends with a semicolon, behind which `and` may be."""
    return text.rstrip().removesuffix(" and").removesuffix(" or").endswith(";")


def bulleted_items(texts: Sequence[str]) -> frozenset[int]:
    """The lines that begin with a sign that a line not far above or below begins with too, in the same column."""
    found, last = set[int](), dict[tuple[int, str], int]()
    for index, text in enumerate(texts):
        if mark := _BULLET.match(text):
            bullet = mark.start("sign"), mark["sign"]
            if bullet in last and index - last[bullet] <= _LONGEST_ITEM_LINES:
                found |= {last[bullet], index}
            last[bullet] = index
    return frozenset(found)


def _in_style(mark: re.Match[str], name: str) -> str:
    """A mark with the brackets or the full stop of another."""
    return f"{mark['open']}{name}{mark['close']}"


def _following(name: str) -> Iterator[str]:
    """The marks that may come next: of `i`, a letter and a numeral, `j` and `ii`."""
    if name.isdigit():
        yield str(int(name) + 1)
    elif name in _ROMAN[:-1]:
        yield _ROMAN[_ROMAN.index(name) + 1]
    if len(name) == 1 and name.isalpha():
        yield chr(ord(name) + 1)
