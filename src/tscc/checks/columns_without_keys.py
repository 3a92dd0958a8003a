"""The totals of columns without a key, as far as figures alone show that one is wrong.

A total is among the figures of its rows, as an average of them is however they are weighted, or their sum. Where the head says
that it is an average it is the first. What is counted may be in several rows. Subject is the total, evidence its rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from tscc.checks.intervals import Interval, distance, printed
from tscc.checks.printed_figures import Printed, Survey, TableAt, figures_of
from tscc.checks.results import FAIL, PASS, Result, Rule, tie
from tscc.diagnostics.codes import AVERAGE_MISFIT, SUM_OFF
from tscc.document.model import Column, Row
from tscc.grammar.ahead import regex
from tscc.vocabulary.column_heads import is_recognized, is_unknown_key, names_average

_FIGURE = regex(r"\$?\s*((?:\d[\d,]*)?(?:\.\d+)?)\s*%?")
_COUNT = regex(r"\b(?:number|count)\b|^#|^no\. ", re.IGNORECASE)
"""A head of what is counted, and not rounded: `Number of Borrowers`."""
_AVERAGE = Rule(AVERAGE_MISFIT, "{beyond}", "an average is among the figures of its rows")
_SUM = Rule(SUM_OFF, "the rows add up to {actual}")


def check_columns_without_keys(survey: Survey) -> Iterator[Result]:
    """The total of each column of a stratification that has a head and no key, where it and all its rows are figures.

    A table without a title may be a part of the one above.
    """
    for place in survey.tables:
        for column in place.table.columns if place.table.total and place.table.title else ():
            if column.header and is_unknown_key(column.key):
                yield from _total(place, column)


def _total(place: TableAt, column: Column) -> Iterator[Result]:
    path, rows = f"cells/{column.key}", place.table.rows
    total, cells = _figure(place.table.total, column.key), [_figure(row, column.key) for row in rows]
    filled = [(number, cell) for number, cell in enumerate(cells) if cell is not None]
    if (
        total is None
        or not filled
        or any(row.cell(column.key) and cell is None for row, cell in zip(rows, cells, strict=True))
    ):
        return
    name, subject = f"{column.key}_total", Printed(place.total(path), total)
    evidence = tuple(place.cell(number, path) for number, _ in filled)
    values = [cell for _, cell in filled]
    among = Interval(min(printed(each).low for each in values), max(printed(each).high for each in values))
    whole = all(map(_is_whole, (total, *values)))
    counted = whole and _COUNT.search(column.header or "") is not None
    found = tie(figures_of(values), total, 0 if counted else None)
    averaged = names_average(column.header or "")
    adds = found.status is PASS or (found.status is not FAIL and not averaged)
    bare = not any(sign in str(row.cell(column.key)) for row in rows for sign in "$%,")
    adds = adds or (whole and (counted or bare) and max(values) <= total <= sum(values))
    if adds or not distance(printed(total), among):
        yield _SUM.result(name, subject.at, PASS)
    elif averaged or (is_recognized(column.header or "") and not counted):
        least, most = min(values), max(values)
        reason = f"the total prints {total:,f}, its rows are from {least:,f} to {most:,f}"
        yield _AVERAGE.bounded(name, subject, Interval(least, most), True, reason, evidence)
    else:
        reason = found.miss(column.key, "the rows sum to", f"the printed total {total:,f}")
        yield _SUM.tied(name, subject.at, found, reason, evidence)


def _is_whole(figure: Decimal) -> bool:
    return figure == figure.to_integral_value()


def _figure(row: Row | None, key: str) -> Decimal | None:
    """The figure that a cell is printed as; None where it is no figure, or there is none."""
    text = row.cell(key) if row else None
    found = _FIGURE.fullmatch(text.strip()) if isinstance(text, str) else None
    return Decimal(found[1].replace(",", "")) if found and found[1].strip(",.") else None
