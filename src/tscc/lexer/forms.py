"""What a line is by its words alone: a terminal of `lines.lark`, or nearly one where it is misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

import msgspec

from tscc.grammar import beginning, pattern, terminal
from tscc.grammar.ahead import regex
from tscc.text.geometry import chunks, pieces
from tscc.text.lines import Cell, Chunk
from tscc.text.parted_cells import has_cells
from tscc.vocabulary.cover_captions import CAPTIONS
from tscc.vocabulary.fact_labels import fact_key, is_known
from tscc.vocabulary.item_titles import misread_number
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.near_words import is_near

_GEOMETRIC = (
    "TOTAL",
    "SUMMARY",
    "NOTE",
    "LETTERED_NOTE",
    "LIST_ITEM",
    "FACT",
    "INDEX_LINE",
    "PAGE_NUMBER",
)
_NUMBERED = regex(r"\s*([A-Za-z]{3,5})\s+\d{1,2}\.(?:\d\d\.?)?\s+[A-Z]")
_NEXT_LABEL = regex(r"(?<=\S)\s{2,}(?=(?:[A-Za-z#]|% [A-Za-z]|\d[\d-]{0,2} [A-Z])(?:[^:\s]|\s(?!\s)){0,48}:)")
"""The gap before a further label on a line: `Loan Count: 158     W.A. FICO: 745`, `% Fixed: 25.1%     % ARM: 74.9%`."""
_LABEL_BEHIND_FIGURE = regex(
    r"(?:(?<=[\d%)])|(?<=\d months)|(?<=\d loans)) (?=(?P<label>(?!(?:months|years|loans|percent)\b)[A-Za-z#][^:\d]{0,58}):)"
)
"""One blank between a value and a further label on its line: `W.A. FICO: 741 W.A. Orig. Term: 358 months`."""
_WHOLE_FIGURE = regex(r"\s*(?:\$?\d[\d,.]{2,}%?|\d+%|\d+ (?:months|loans))")
"""A figure that is no name: `741`, `7.1%`; of two digits one may be, as `30 Year` and `2 Family` are."""
_RECORDS = regex(r"\s*(\d[\d,]*)\s+((?:loan )?records)\s*", re.IGNORECASE)
"""The number of loans in the head of a report, its label behind it: `143 records`."""
_APOSTROPHES = str.maketrans("\u2018\u2019`\xb4\x91\x92", "'" * 6)
_VALUE_START = regex(
    r"(?:\. )?(?:[$\d~<>(]|\.\d|approx|(?:on or )?about|N/?A|TB[AD]\b|[a-z]{3,9} (?:\d{1,2}, \d{4}|\d{4}\s*$)|"
    r"[a-z][a-z/ -]{1,30} \(?\d[\d.]*%\)?,)",
    re.IGNORECASE,
)
_BOUND = regex(
    r"\(|\$?\d\S*\s?(?:-|to)\s?\$?\d|\+|max\b|maximum\b|min\b|minimum\b|N/?A$|--?$|\d{1,2}:\d\d\s?[ap]", re.IGNORECASE
)
"""How the column of tolerances or ranges, or an hour, begins behind a figure: `(+/- 5.00%)`, `maximum 50%`, `480 - 802`, `9:00 AM`."""
_RATING = regex(r"[A-Z][A-Za-z]{0,2}[1-3+-]?")
"""A class by its rating, as an inner label: `ASSUMED SUB LEVELS      AAA     2.750%`."""
_FIGURE_BEHIND = regex(r"[A-Z)*] [$\d]")
_NEAR_RATIO = 0.88
_NEAR_ITEM_RATIO = 0.75
_TORN_TAG = regex(r"<[A-Za-z\d/ ]{2,12}>?|[A-Za-z\d/ ]{2,12}>")
"""A tag with a blank in it, or another odd sign: `<CAPT ION>`, `<PAGEE>`, `<PAGE`, `<CAPT10N>`."""
_COLUMN_TAG = regex(r"<[SC]>")
_LETTERS_FOR_DIGITS = str.maketrans("015", "ois")
_TAGS = ("<page>", "<table>", "</table>", "<caption>")
_LONGEST_FORM_CHARS = 9
_STROKES = frozenset("-=_~*")
_SIGNED_ON = frozenset("_*~")
"""Strokes that a word may touch: of a line to sign on, of an ornament, both without a gap."""
_SHORTEST_NEAR_RULE_CHARS = 8
_SHORTEST_SEGMENT_CHARS = 4
"""The least length of the parts of a ruler between which a stray sign is none of a row: `------ ^ ------`."""
_SHORTEST_WHOLE_RULE_CHARS = 20
"""The least length of a rule that is no empty cell, with a stray sign before it: `F     --------------------`."""
_HEAD_ON_RULER = regex(r"\s*(?P<head>[A-Za-z][^\d]*?)(?P<strokes>(?: {2,}[-=_]{4,})+)")
_BEGINNINGS = (
    *((caption.terminal, caption.begins) for caption in CAPTIONS),
    ("COMMISSION", "securities and exchange commission"),
    ("SIGNATURE_SENTENCE", "pursuant to the requirements of the securities"),
    ("SIGNATURES", "signatures"),
)
"""How the captions and headings of the form begin, in small letters without signs."""
_RECOGNISED = frozenset(kind for kind, _ in _BEGINNINGS)
_STRAY = regex(r"^\s*[^\s\d](?=\s{3})")
"""A sign alone before the text of its line: `q          (Date of earliest event reported)`."""
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
    if _TORN_TAG.fullmatch(text.strip()):
        torn = "".join(text.split()).lower().translate(_LETTERS_FOR_DIGITS)
        return find_form(next((tag for tag in _TAGS if is_near(torn, tag)), torn))
    if text.count("<C>") > 1 and len("".join(_COLUMN_TAG.sub("", text).split())) <= len("<C>"):
        return "TABLE_TAG"
    if _is_nearly_the_form(text):
        return "FORM"
    numbered = _NUMBERED.match(text)
    if numbered and SequenceMatcher(None, numbered[1].lower(), "item").ratio() >= _NEAR_ITEM_RATIO:
        return "ITEM"
    if misread_number(text.strip()):
        return "ITEM"
    stripped = _STRAY.sub("", text).lstrip()
    if stripped != text.lstrip() and (kind := find_form(stripped)) in _RECOGNISED:
        return kind
    if _INITIALS.isdisjoint(stripped[:2]):  # the first sign may be an odd one: `jSIGNATURES`
        return None
    letters = regex(r"[^a-z ]").sub("", " ".join(stripped.lower().split())).strip()
    found = set(letters.split())
    for kind, words in _BEGINNINGS:
        known = words.split()
        if len(known) > 1 and 2 * len(found.intersection(known)) < len(known):
            continue
        start = letters[: len(words) + 1] if len(known) > 1 else letters
        if abs(len(start) - len(words)) <= 2 and SequenceMatcher(None, start, words).ratio() >= _NEAR_RATIO:
            return kind
    return None


def _is_nearly_the_form(text: str) -> bool:
    """Whether a line is the name of the form with one sign wrong: `FORN 8-K`, `FORM B-K`; `FORM 8-A` is another form."""
    if len(text.strip()) > _LONGEST_FORM_CHARS:
        return False
    signs = regex(r"[^a-z0-9]").sub("", text.lower())
    return signs in ("form8k", "formbk") or (signs.endswith("8k") and is_near(signs[:-2], "form"))


def odd_stroke(text: str) -> Chunk | None:
    """The one character of a rule that is not a stroke: `-----.-----`, `==8   ====`; `X______` is a line to sign on."""
    if _STROKES.isdisjoint(text[-2:]):
        return None
    strokes = "".join(text.split())
    stroke = max(strokes[:1], strokes[1:2], key=strokes.count)
    if stroke not in _STROKES or strokes.count(stroke) != len(strokes) - 1 or len(strokes) <= _SHORTEST_NEAR_RULE_CHARS:
        return None
    place = next(place for place, sign in enumerate(text) if sign not in (" ", stroke))
    beside = text[max(place - 1, 0) : place], text[place + 1 : place + 2]
    between = all(stroke * _SHORTEST_SEGMENT_CHARS in each for each in (text[:place], text[place + 1 :]))
    apart = stroke not in beside and stroke != "="  # `N/A ---` is a row, and nothing but a rule has `=`
    whole = stroke * _SHORTEST_WHOLE_RULE_CHARS in text
    apart = apart and (text[place].isdigit() or not (between or whole))  # `---- 4 ----` is the number of a page
    if apart or (stroke in _SIGNED_ON and beside != (stroke, stroke) and " " not in text.strip()):
        return None
    return Chunk(place, place + 1, text[place])


def head_on_ruler(text: str, above: str, below: str) -> Chunk | None:
    """The head of the labels on the line of the ruler of its table, between other heads and a row: `State     ------   --------`."""
    found = _HEAD_ON_RULER.fullmatch(text)
    if found is None or has_cells(above) or len(chunks(above)) < 2 or is_total(found["head"]):
        return None
    strokes, figures = (
        chunks(found["strokes"]),
        [cell for cell in pieces(below)[1:] if any(map(str.isdigit, cell.text))],
    )
    if not figures or len(strokes) - len(figures) not in (0, 1):
        return None
    end = found.start("strokes") + strokes[0].end if len(strokes) > len(figures) else found.end("head")
    return Chunk(found.start("head"), end, found["head"])


_RULER_BEFORE_TEXT = regex(r" *(?P<strokes>[-=_]{4,}(?: +[-=_]{4,})+) +\(?[A-Za-z]{2,}[^=_]{2,}$")


def ruler_before_text(text: str) -> Chunk | None:
    """The strokes of a ruler that the text of the next line is joined to: `=====   =====  LOAN PURPOSES`."""
    found = _RULER_BEFORE_TEXT.match(text)
    return Chunk(*found.span("strokes"), found["strokes"]) if found else None


def is_a(name: str, text: str) -> bool:
    """Whether a line, or a part of one, matches a terminal that geometry must confirm."""
    return terminal("lines", name).fullmatch(_plain(text)) is not None


_BULLET = regex(rf"{pattern('figures', 'BULLET')}|{pattern('figures', 'LIST_NUMBER')}")
_FACT_PARTS = (("label", "gap"), ("value", "stop"))
"""The groups of a fact between which its label and its value are."""


def fact_cells(text: str) -> tuple[Cell, ...]:
    """The labels of a line, in column 0, and the value behind each, in column 1; none if the line is not a label list."""
    if counted := _RECORDS.fullmatch(text):
        return tuple(Cell(column, *counted.span(2 - column), counted[2 - column]) for column in (0, 1))
    if rated := _rated_cells(text):
        return rated
    if not (":" in text or "=" in text or ".." in text or " ." in text or _is_gapped(text)):
        return ()
    cells: list[Cell] = []
    for start, end in pairwise([0, *_next_labels(text), len(text)]):
        piece = text[start:end]
        found = terminal("lines", "FACT").fullmatch(piece.strip())
        if found is None:
            return ()
        start += len(piece) - len(piece.lstrip())
        label, value = (found.string[found.start(first) : found.start(last)] for first, last in _FACT_PARTS)
        if label.count("(") > label.count(")") and value.count(")") > value.count("("):
            return ()  # the colon is within brackets: `STATISTICS (as of: June 1, 1999)`
        if found.end("gap") + 1 == found.start("value") and terminal("figures", "MARK").fullmatch(value):
            return ()  # a title with its mark: `OCCUPANCY:(1)`
        for column, bounds in enumerate(_FACT_PARTS):
            first, last = map(found.start, bounds)
            if first < last:
                cells.append(Cell(column, start + first, start + last, found.string[first:last]))
    return tuple(cells)


def _next_labels(text: str) -> list[int]:
    """Where the labels of a line begin, from the second on: behind a gap, or behind one blank if it or the one before is known."""
    bullet = _BULLET.match(text, len(text) - len(text.lstrip()))
    gaps = [cut.end() for cut in _NEXT_LABEL.finditer(text, bullet.end() if bullet else 0)]
    if text.count(":") < 2:
        return gaps or _labels_of_pairs(chunks(text))
    behind = [*_labels_behind_figures(text)]
    values = {gap for gap in gaps for found in behind if gap < found.start() and ":" not in text[gap : found.start()]}
    return sorted({*gaps, *(found.end() for found in behind)} - values)


def _labels_of_pairs(found: Sequence[Chunk]) -> list[int]:
    """Where the labels of a line without colons begin, from the second on: of labels and figures in turn, of which a label is known."""
    labels, values = found[::2], found[1::2]
    if len(labels) < 2 or len(labels) != len(values) or not any(is_known(label.text) for label in labels):
        return []
    named = all(label.text[0].isalpha() for label in labels) and all(_VALUE_START.match(value.text) for value in values)
    return [label.start for label in labels[1:]] if named else []


def _labels_behind_figures(text: str) -> Iterator[re.Match[str]]:
    """The labels one blank behind a value, if they are known or what the value is of is: `W.A. FICO: 741 CA Loans: 35.8%`."""
    start = 0
    for found in _LABEL_BEHIND_FIGURE.finditer(text, text.find(":")):
        colon = text.rfind(":", start, found.start())
        label = text[start:colon].rpartition("  ")[2].strip()
        whole = _WHOLE_FIGURE.fullmatch(text, colon + 1, found.start())
        if is_known(found["label"]) or (whole and is_known(label)):
            start = found.end()
            yield found


def _rated_cells(text: str) -> tuple[Cell, ...]:
    """The cells of a label in capitals, the first rating below it and its value; none where a line is not that."""
    found = chunks(text)
    if len(found) < 3 or not text.isupper() or not _RATING.fullmatch(found[1].text):
        return ()
    label, rating, value = found[0], found[1], found[2]
    if len(found) > 3 or len(label.text.split()) < 2 or fact_key(label.text) or not _VALUE_START.match(value.text):
        return ()
    return tuple(Cell(column, *chunk) for column, chunk in ((0, label), (0, rating), (1, value)))


def remark_cells(text: str) -> tuple[Cell, ...]:
    """The cells of a line that has a part of a remark in brackets in front, which is like a label without a value."""
    remark, *rest = chunks(text)
    behind = fact_cells(" " * rest[0].start + text[rest[0].start :]) if rest else ()
    whole = Cell(0, remark.start, remark.end if behind else len(text.rstrip()), "")
    return (msgspec.structs.replace(whole, text=text[whole.start : whole.end]), *behind)


def _is_gapped(text: str) -> bool:
    """Whether a gap, or a blank in a line of capitals, splits a line before a figure; asked first, for speed."""
    found = chunks(text)
    if len(found) > 2 and _BULLET.match(f"{found[0].text} {found[1].text}"):
        found = found[1:]
    if len(found) == 1:
        return text.isupper() and _FIGURE_BEHIND.search(text) is not None
    bounded = len(found) > 2 and _BOUND.match(found[2].text) is not None
    return ((len(found) == 2 or bounded) and _VALUE_START.match(found[1].text) is not None) or bool(
        _labels_of_pairs(found)
    )


def is_index_line(text: str, form: str | None) -> bool:
    """Whether a line is one of an index: leaders or a gap, and the number of a page."""
    if ". ." in text or "...." in text:
        return is_a("INDEX_LINE", text)
    found = chunks(text) if form == "ITEM" else []
    return len(found) > 2 and found[-1].text.isdigit()


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    """A line as the terminals see it; asked for many times while the kinds of a line are found."""
    return " ".join(text.split())


@lru_cache(maxsize=1024)
def _by_words(character: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The terminals that words alone decide and that may begin with a character."""
    return tuple(found for found in beginning("lines", character) if found[0] not in _GEOMETRIC)
