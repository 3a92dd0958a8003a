"""Headings over some rows of a table: `Fixed Rate` over the rows `30 Year` and `15 Year`, which is no part of their labels."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from decimal import Decimal

from tscc.grammar.ahead import regex
from tscc.lexer.rows_and_texts import Rows
from tscc.vocabulary.label_codes import is_category, is_unknown
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.row_labels import begins_band, continues_label, is_open, is_wordy

_EDGE = regex(r"\d[\d,]*(?:\.\d+)?")
"""The first figure of a band: `5.000` of `5.000% - 5.499%`."""

Alike = tuple[int, int]
"""How far a line is set in, and how many lines of heads are above it."""
BegunAgain = Mapping[Alike, Sequence[int]]
"""The labels alone that begin a further section of rows, in order, by what they have in common."""


def rows_begun_again(page: Rows, labels: Sequence[int]) -> dict[Alike, list[int]]:
    """Of some labels alone, in order, those that begin a further section: they are over bands as another above is, or repeat its rows.

    Bands that restart show a section without another, but below a total: `5.000 - 5.499` below `GROUP II`, behind `5.500 - 5.999`.
    """
    seen: dict[Alike, set[tuple[str, str]]] = {}
    found: dict[Alike, list[int]] = {}
    for index in labels:
        label = page.strip[index]
        if not _is_over_two(page, index) or is_open(label) or _is_band(label) or is_unknown(label):
            continue
        below, others = (page.label(index + 1), page.label(index + 2)), seen.setdefault(_alike(page, index), set())
        if below in others or _restarts(page, index, further=bool(others)):
            found.setdefault(_alike(page, index), []).append(index)
        others.add(below)
    return found


def _alike(page: Rows, index: int) -> Alike:
    """What the headings of one table have in common."""
    return page.indents[index], bisect_left(page.split_texts, index)


def heads_group(page: Rows, index: int, last: int, begun_again: BegunAgain, *, on_head: bool) -> bool:
    """Whether a line is a heading over some of the rows down to the last of a table.

    A subtotal below says what it says, or it has a colon or is further left than two rows that follow, or rows begin again
    below it or below another such line. A line directly on the head of a table without a ruler is a part of that, but for a
    subtotal, or where rows below have such a heading too.
    """
    label = page.strip[index]
    if not page.is_text(index) or page.is_split(index) or is_open(label) or is_wordy(label):
        return False
    if _is_band(label) and not label.endswith(":"):
        return False
    if _is_summed(page, index, last) or _begins_again(page, index, last, begun_again):
        return True
    if on_head and not any(_is_alike(page, index, below) for below in range(index + 1, last)):
        return False
    return page.figured[index + 1] if label.endswith(":") else _is_over_rows(page, index)


def _is_alike(page: Rows, index: int, below: int) -> bool:
    """Whether another line is over rows as a line is, and begins where it does."""
    return page.is_text(below) and page.indents[below] == page.indents[index] and _is_over_rows(page, below)


def _is_summed(page: Rows, index: int, last: int) -> bool:
    """Whether a subtotal below, behind one row or more, says what a line says."""
    sums = page.summed.get(tuple(page.strip[index].lower().rstrip(":").split()), ())
    place = bisect_right(sums, index + 1)
    return place < len(sums) and sums[place] <= last


def _begins_again(page: Rows, index: int, last: int, begun_again: BegunAgain) -> bool:
    """Whether rows begin again below a line, or begin below it and again below another of the table that is set in as far."""
    again = begun_again.get(_alike(page, index), ())
    place = bisect_left(again, index)
    return place < len(again) and again[place] <= last and _is_over_two(page, index)


def _restarts(page: Rows, index: int, *, further: bool) -> bool:
    """Whether the bands below a label alone are a section: a `further` one, or not behind the band above."""
    first, second = _edge(page, index + 1), _edge(page, index + 2)
    if first is None or further:
        return first is not None
    above = _edge(page, index - 1) if index and page.figured[index - 1] else None
    return above is not None and second is not None and (above - first) * (second - first) >= 0


def _edge(page: Rows, index: int) -> Decimal | None:
    """The first figure of the band that a row begins with, whole on its line."""
    label = page.label(index)
    found = _EDGE.search(label) if _is_band(label) and not is_open(label) else None
    return Decimal(found.group().replace(",", "")) if found else None


def _is_over_two(page: Rows, index: int) -> bool:
    """Whether two rows touch a line and each other below it, which have no first line of their own."""
    first, second = index + 1, index + 2
    if not (page.figured[first] and second < len(page.strip) and page.figured[second] and page.touches(second)):
        return False
    return page.touches(first) and not continues_label(page.label(first))


def _is_over_rows(page: Rows, index: int) -> bool:
    """Whether a line is further left than the labels of the two rows right below it, which are no bands and no total."""
    if not _is_over_two(page, index) or is_total(page.label(index + 2)):
        return False
    one, two = page.indents[index + 1], page.indents[index + 2]
    return page.indents[index] < one == two and not _is_band(page.label(index + 1))


def _is_band(label: str) -> bool:
    """Whether a label begins as a band does and is no category: `1-4 Family`."""
    return begins_band(label) and not is_category(label.rstrip(":"))
