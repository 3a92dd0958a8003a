"""Labels without figures, between the rows of a table: which of the two rows known categories say they are a part of.

`North` above the row `Carolina` is the beginning of its label, and `Occupied` below the row `Owner` is the rest of that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tscc.vocabulary.label_codes import begins_category, is_category, is_rest_of_category, makes_category
from tscc.vocabulary.row_labels import begins_band, is_open


class Rows(Protocol):
    """What is asked of a page; an index may be one before its first line or one behind its last."""

    @property
    def figured(self) -> Sequence[bool]:
        """Whether each line has figures."""

    def label(self, index: int) -> str:
        """The first piece of a line."""

    def is_lone_label(self, index: int) -> bool:
        """Whether a line may be a part of a label without figures."""


def completes_below(page: Rows, index: int) -> bool:
    """Whether a label makes a known category with that of the row below, which is none, and the row above has its own."""
    if not _has_label(page, index + 1) or _is_whole(page, index + 1, 1):
        return False
    if _has_label(page, index - 1) and not _is_whole(page, index - 1, -1):
        return False
    return begins_category(page.label(index), page.label(index + 1))


def completes_above(page: Rows, index: int) -> bool:
    """Whether a label, which is none, makes a known category with that of the row above, and the row below has its own.

    Where the row above is a category too, the label is of words that only end one: `Owner`, `Occupied`.
    """
    if not _has_label(page, index - 1) or is_open(page.label(index)):
        return False
    if _has_label(page, index + 1) and not _is_whole(page, index + 1, 1):
        return False
    rest = page.label(index)
    return makes_category(page.label(index - 1), rest) and (
        not _is_whole(page, index - 1, -1) or is_rest_of_category(rest)
    )


def _has_label(page: Rows, index: int) -> bool:
    """Whether a line has figures and a label that is no band."""
    return page.figured[index] and not begins_band(page.label(index))


def _is_whole(page: Rows, index: int, step: int) -> bool:
    """Whether the label of a row is a known category, alone or with a label without figures on one side of it."""
    label, beside = page.label(index), index + step
    if is_category(label):
        return True
    if not page.is_lone_label(beside):
        return False
    more = page.label(beside)
    return is_category(f"{more} {label}") if step < 0 else makes_category(label, more)
