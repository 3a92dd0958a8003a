"""Labels without figures, between the rows of a table: which of the two rows known categories say they are a part of.

`North` above the row `Carolina` is the beginning of its label, and `Occupied` below the row `Owner` is the rest of that.
"""

from __future__ import annotations

from tscc.lexer.rows_and_texts import LABEL_LINES, Rows
from tscc.vocabulary.label_codes import (
    are_of_one_dimension,
    begins_category,
    is_category,
    is_rest_of_category,
    makes_category,
)
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.row_labels import begins_band, is_open


def completes_below(page: Rows, index: int) -> bool:
    """Whether a label makes a known category with that of the row below, and the row above has its own.

    The label of the row below is none itself, or has words that only end one below a category: `Single Family` / `Detached`. It may have lines
    without figures: `Planned Unit` / `Developments` / `(attached)`.
    """
    row, label = index + 1, page.label(index)
    while row - index < LABEL_LINES and page.is_lone_label(row):
        row += 1
    if not page.figured[row]:
        return False
    rest_of_it = row == index + 1 and is_rest_of_category(page.label(row))
    told = page.label(row).startswith("(") or (rest_of_it and are_of_one_dimension(label, page.label(row)))
    if not _has_label(page, row) or (not told and _is_whole(page, row, 1)):
        return False
    if _has_label(page, index - 1) and not _is_whole(page, index - 1, -1):
        return False
    rest = " ".join(page.label(line) for line in range(index + 1, row + 1))
    return begins_category(label, rest) or (told and is_category(f"{label} {rest}"))


def completes_above(page: Rows, index: int) -> bool:
    """Whether a label, which is none, makes a known category with that of the row above, and the row below it, if any, has its own.

    Where the row above is a category too, the label is of words that only end one: `Owner`, `Occupied`.
    """
    if not _has_label(page, index - 1) or is_open(page.label(index)):
        return False
    if page.touches(index + 1) and _has_label(page, index + 1) and not _is_whole(page, index + 1, 1):
        return False
    rest = page.label(index)
    return makes_category(page.label(index - 1).rstrip(" ."), rest) and (
        not _is_whole(page, index - 1, -1) or is_rest_of_category(rest)
    )


def _has_label(page: Rows, index: int) -> bool:
    """Whether a line has figures and a label that is no band."""
    return page.figured[index] and not begins_band(page.label(index))


def _is_whole(page: Rows, index: int, step: int) -> bool:
    """Whether the label of a row is a total or a known category, alone or with a label without figures below it, or with those above."""
    label, beside = page.label(index), index + step
    if is_category(label) or is_total(label):
        return True
    if step > 0:
        return page.is_lone_label(beside) and makes_category(label, page.label(beside))
    while index - beside < LABEL_LINES and page.is_lone_label(beside):
        label = f"{page.label(beside)} {label}"
        if is_category(label):
            return True
        beside -= 1
    return False
