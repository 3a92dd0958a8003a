"""Headings over some rows of a table: `Fixed Rate` over the rows `30 Year` and `15 Year`, which is no part of their labels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Protocol

from tscc.vocabulary.label_words import words_summed
from tscc.vocabulary.row_labels import begins_band, continues_label, is_open, is_wordy


class Rows(Protocol):
    """What is asked of a page."""

    @property
    def indents(self) -> Sequence[int]:
        """How far each line is set in."""

    @property
    def strip(self) -> Sequence[str]:
        """Each line without the blanks around it."""

    @property
    def figured(self) -> Sequence[bool]:
        """Whether each line has figures."""

    @property
    def summed(self) -> Mapping[tuple[str, ...], Sequence[int]]:
        """The rows that sum up others, in order, by the words for what they sum up."""

    def touches(self, index: int) -> bool:
        """Whether nothing separates a line from the one above."""

    def is_text(self, index: int) -> bool:
        """Whether a line is neither rule nor row, and may be in a table."""

    def is_split(self, index: int) -> bool:
        """Whether a gap splits a line."""

    def label(self, index: int) -> str:
        """The first piece of a line."""


def summed_rows(labels: Sequence[tuple[int, str]]) -> dict[tuple[str, ...], list[int]]:
    """The rows that sum up others, by the words for what they sum up."""
    found: dict[tuple[str, ...], list[int]] = {}
    for index, label in labels:
        if words := words_summed(label):
            found.setdefault(words, []).append(index)
    return found


def heads_group(page: Rows, index: int, last: int, *, on_head: bool) -> bool:
    """Whether a line is a heading over some of the rows down to the last of a table.

    A subtotal below says what it says, or it has a colon or is further left than two rows that follow. A line directly on
    the head of a table without a ruler is a part of that, but for a subtotal, or where rows below have such a heading too.
    """
    label = page.strip[index]
    if not page.is_text(index) or page.is_split(index) or is_open(label) or is_wordy(label) or begins_band(label):
        return False
    if _is_summed(page, index, last):
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


def _is_over_rows(page: Rows, index: int) -> bool:
    """Whether a line is further left than the labels of the two rows right below it, which have no first line of their own."""
    first, second = index + 1, index + 2
    if not (page.figured[first] and second < len(page.strip) and page.figured[second] and page.touches(second)):
        return False
    one, two = page.indents[first], page.indents[second]
    bands = begins_band(page.label(first)) or continues_label(page.label(first))
    return page.touches(first) and page.indents[index] < one == two and not bands
