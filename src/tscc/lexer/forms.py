"""What a line is by its words alone: a terminal of `lines.lark`, or nearly one where it is misspelt."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from tscc.grammar import beginning, terminal
from tscc.text.geometry import chunks
from tscc.text.lines import Cell
from tscc.vocabulary.cover_captions import CAPTIONS

_GEOMETRIC = (
    "TOTAL",
    "SUMMARY",
    "NOTE",
    "LETTERED_NOTE",
    "LIST_ITEM",
    "FACT",
    "CAPTION_MORE",
    "INDEX_LINE",
    "PAGE_NUMBER",
)
_NUMBERED = re.compile(r"\s*([A-Za-z]{3,5})\s+\d{1,2}\.(?:\d\d\.?)?\s+[A-Z]")
_NEXT_LABEL = re.compile(r"(?<=[^\s:])\s{2,}(?=[A-Za-z#][^:]{0,48}:)")
"""The gap before a further label on a line: `Loan Count: 158     W.A. FICO: 745`."""
_APOSTROPHES = str.maketrans("\u2018\u2019`\xb4\x91\x92", "'" * 6)
_VALUE_START = re.compile(r"[$\d~<>(]|approx|about|N/?A", re.IGNORECASE)
_FIGURE_BEHIND = re.compile(r"[A-Z)*] [$\d]")
_NEAR_RATIO = 0.88
_NEAR_ITEM_RATIO = 0.75
_TORN_TAG = re.compile(r"<[A-Za-z/ ]{2,12}>")
"""A tag with a blank in it: `<CAPT ION>`."""
_STROKES = frozenset("-=_~*")
_SHORTEST_NEAR_RULE_CHARS = 8
_BEGINNINGS = (
    *((caption.terminal, caption.begins) for caption in CAPTIONS),
    ("COMMISSION", "securities and exchange commission"),
    ("SIGNATURE_SENTENCE", "pursuant to the requirements of the securities"),
    ("SIGNATURES", "signatures"),
)
"""How the captions and headings of the form begin, in small letters without signs."""
_INITIALS = {"(", *(words[0].upper() for _, words in _BEGINNINGS)}


def find_form(text: str) -> str | None:
    """The first terminal that matches a whole line; None for a line of an index, with leader dots."""
    if "...." in text:
        return None
    plain = _plain(text.translate(_APOSTROPHES))
    return next((kind for kind, pattern in _by_words(plain[:1]) if pattern.fullmatch(plain)), None)


def near_form(text: str) -> str | None:
    """The terminal of a line whose words are nearly those of a caption or a heading of the form."""
    if "...." in text:
        return None
    if is_nearly_rule(text.strip()):
        return "RULE"
    if _TORN_TAG.fullmatch(text.strip()):
        return find_form("".join(text.split()))
    numbered = _NUMBERED.match(text)
    if numbered and SequenceMatcher(None, numbered[1].lower(), "item").ratio() >= _NEAR_ITEM_RATIO:
        return "ITEM"
    stripped = text.lstrip()
    if stripped[0] not in _INITIALS:
        return None
    letters = re.sub(r"[^a-z ]", "", " ".join(text.lower().split())).strip()
    found = set(letters.split())
    for kind, words in _BEGINNINGS:
        known = words.split()
        if len(known) > 1 and 2 * len(found.intersection(known)) < len(known):
            continue
        start = letters[: len(words) + 1] if len(known) > 1 else letters
        if abs(len(start) - len(words)) <= 2 and SequenceMatcher(None, start, words).ratio() >= _NEAR_RATIO:
            return kind
    return None


def is_nearly_rule(text: str) -> bool:
    """Whether a text is a rule but for one character within it: `-----.-----`; `X______` is a line to sign on."""
    strokes = text.count(text[0]) if text[:1] in _STROKES else 0
    return strokes == len(text) - 1 >= _SHORTEST_NEAR_RULE_CHARS and text[-1] == text[0]


def is_a(name: str, text: str) -> bool:
    """Whether a line, or a part of one, matches a terminal that geometry must confirm."""
    return terminal("lines", name).fullmatch(_plain(text)) is not None


def fact_cells(text: str) -> tuple[Cell, ...]:
    """The labels of a line, in column 0, and the value behind each, in column 1; none if the line is not a label list."""
    if not (":" in text or "..." in text or ". ." in text or _is_gapped(text)):
        return ()
    cells: list[Cell] = []
    for start, end in pairwise([0, *(cut.end() for cut in _NEXT_LABEL.finditer(text)), len(text)]):
        piece = text[start:end]
        found = terminal("lines", "FACT").fullmatch(piece.strip())
        if found is None:
            return ()
        start += len(piece) - len(piece.lstrip())
        for column, bounds in enumerate((("label", "gap"), ("value", "stop"))):
            first, last = map(found.start, bounds)
            if first < last:
                cells.append(Cell(column, start + first, start + last, found.string[first:last]))
    return tuple(cells)


def _is_gapped(text: str) -> bool:
    """Whether a gap, or a blank in a line of capitals, splits a line before a figure; asked first, for speed."""
    found = chunks(text)
    if len(found) == 1:
        return text.isupper() and _FIGURE_BEHIND.search(text) is not None
    brackets = len(found) == 3 and found[2].text.startswith("(")
    return (len(found) == 2 or brackets) and _VALUE_START.match(found[1].text) is not None


def is_index_line(text: str, form: str | None) -> bool:
    """Whether a line is one of an index: leaders or a gap, and the number of a page."""
    if ". ." in text or "...." in text:
        return is_a("INDEX_LINE", text)
    found = chunks(text) if form == "ITEM" else []
    return len(found) > 2 and found[-1].text.isdigit()


@lru_cache(maxsize=64)
def _plain(text: str) -> str:
    """A line as the terminals see it; asked for many times while the kinds of a line are found."""
    return " ".join(text.split())


@lru_cache(maxsize=1024)
def _by_words(character: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The terminals that words alone decide and that may begin with a character."""
    return tuple(found for found in beginning("lines", character) if found[0] not in _GEOMETRIC)
