"""Report a figure with more or fewer decimals than all others of its column: a digit of it is lost, or one too many.

The zeros at the end of the others must be printed: where `7.50` is `7.5`, figures have decimals as they come, but for the whole: `100.0%`, `100.007`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span

_DECIMALS = regex(r"\d\.(\d+)(?!\d)")
_WHOLE = regex(r"\s*100\.0\d*\s*%?\s*$")
"""The whole, with decimals, of which the last may be wrong: as all of them are zeros, they are printed."""
_FEWEST_OTHERS = 3


def report_uneven(table: nodes.Table, sink: Sink) -> None:
    """Report the one figure of each column, or the one lower edge of the bands, whose decimals are others than those of the rest.

    What is reported already is not reported again. The upper edge `70.00%` of a band is what `70.000%` is, and bands with
    one edge often have fewer: `60.00% and under`.
    """
    rows = [*table.rows, *([table.total] if table.total else [])]
    columns: dict[int, list[Written]] = {}
    for row in rows:
        for cell in row.cells:
            if cell.column:
                columns.setdefault(cell.column, []).append(Written(cell.text, cell.span))
    bands = [row.band for row in table.rows if row.band and row.band.lower and row.band.upper]
    uppers = [band.upper.figure for band in bands if band.upper]
    _report_odd([band.lower.figure for band in bands if band.lower], uppers, sink)
    for figures in columns.values():
        _report_odd(figures, figures, sink)


def _report_odd(figures: Sequence[Written], beside: Sequence[Written], sink: Sink) -> None:
    """Report the odd one of some figures, if those `beside` them have the same decimals and print their zeros."""
    found = [(figure, decimals[1]) for figure in figures if (decimals := _DECIMALS.search(figure.text))]
    lengths = Counter(len(decimals) for _, decimals in found)
    if len(lengths) != 2 or min(lengths.values()) != 1 or len(found) <= _FEWEST_OTHERS:
        return
    (usual, _), (odd, _) = lengths.most_common()
    zeros = (decimals[1] for figure in beside if (decimals := _DECIMALS.search(figure.text)))
    figure = next(figure for figure, decimals in found if len(decimals) == odd)
    printed = any(len(decimals) == usual and decimals.endswith("0") for decimals in zeros)
    if not printed and not _WHOLE.match(figure.text):
        return
    start = figure.span.start + len(figure.text) - len(figure.text.lstrip())
    message = f"`{figure.text.strip()}` has {_counted(odd)}, all other figures of its kind have {usual}"
    span = Span(start, start + len(figure.text.strip()))
    if sink.told().overlap(span):
        return
    sink.report(codes.FIGURE_IMPLAUSIBLE, message, span, "perhaps a digit is lost or too many")


def _counted(decimals: int) -> str:
    return "1 decimal" if decimals == 1 else f"{decimals} decimals"
