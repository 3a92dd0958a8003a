"""Report two rows of one category: the same label, or the same code where a code has one label.

Tables of states are left to their check, bands to the check of their order.
"""

from __future__ import annotations

from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.document import model
from tscc.document.enums import Dimension, TableKind
from tscc.syntax import nodes
from tscc.text.source import Span, cover

_ONE_LABEL = frozenset({Dimension.UNIT_COUNT, Dimension.ORIGINATION_YEAR, Dimension.ZIP})
"""Dimensions with one code for each label; several kinds of dwellings share a code."""


def report_twins(table: model.Stratification, rows: Sequence[nodes.Row], sink: Sink) -> None:
    """Report each row with the category of a row above it."""
    if table.kind is not TableKind.CATEGORY or table.dimension is Dimension.STATE:
        return
    first: dict[str, nodes.Row] = {}
    for row, written in zip(table.rows, rows, strict=True):
        code = str(row.code) if row.code is not None and table.dimension in _ONE_LABEL else None
        category = code or (row.label or "").casefold()
        earlier = first.setdefault(category, written)
        if category and earlier is not written:
            sink.report(
                codes.CATEGORY_REPEATED,
                f"`{row.label}` has two rows",
                _place(written),
                "the second row",
                secondary=(Label(_place(earlier), "the first"),),
            )


def _place(row: nodes.Row) -> Span:
    return cover(row.label[0].span, row.label[-1].span)
