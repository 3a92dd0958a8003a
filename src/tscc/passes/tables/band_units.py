"""Read the bands of a table: the unit of their edges, and each edge in it, though it is printed in another.

A label may say its own unit, `$51K - $100K`, `1 year or less` beside `13 - 24 months`, and loan-to-value ratios and rates may be
fractions: `.51 - .60`.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.document.enums import BandUnit, Dimension
from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity, number_in, read_decimal
from tscc.passes.provenance import Ledger
from tscc.syntax import nodes
from tscc.syntax.nodes import BandEdge, BandLabel
from tscc.vocabulary.column_kinds import Measure
from tscc.vocabulary.dimensions import are_fractions, has_bands, time_in, unit_in_brackets, unit_of
from tscc.vocabulary.label_codes import is_unknown
from tscc.vocabulary.row_labels import is_misread_band, resembles_band
from tscc.vocabulary.scales import DOLLARS

_QUANTITIES = {BandUnit.USD: Quantity.USD, BandUnit.PCT: Quantity.PCT}
_SCALES = {"thousands": 3, "millions": 6}
_OF_FRACTIONS = 2
"""The scale of fractions among percentages: .51 is 51%."""
_TIMES = (BandUnit.YEARS, BandUnit.MONTHS)
_MONTHS_OF_YEAR = 12
_FIGURE = regex(r"\d[\d,]*(?:\.\d+)?|\.\d+")


class Bands:
    """The bands of a table; `header` is the head above its labels, `scale` that of amounts in dollars."""

    def __init__(
        self, table: nodes.Table, dimension: Dimension, title: str, header: str, labels: Sequence[str], scale: int
    ) -> None:
        self._rows = table.rows
        bands = [row.band for row in table.rows if row.band]
        edges = [edge for band in bands for edge in band.edges]
        joined = " ".join(labels)
        units = {edge.unit for edge in edges}
        plain = () if "%" in joined or "$" in joined else edges
        bare = [number_in(edge.figure, Quantity.NUMBER) for edge in plain if edge.unit is None]
        long = any(each is not None and each * _MONTHS_OF_YEAR > Measure.of("term").most for each in bare)
        named = BandUnit.MONTHS if long else time_in(header) or time_in(title)
        self._bare = named
        """The unit of time of the edges that have none behind them, if anything says it."""
        self._shared = not any(band.lower and band.upper and band.lower.unit for band in bands)
        """Whether the scale behind an upper edge is that of the lower edge too: `$51 - 100K`."""
        times = [each for each in _TIMES if each.value in units]
        self.unit = unit_of(dimension, named, joined, times, unit_in_brackets(header, title))
        """The unit of all edges."""
        self._quantity = _QUANTITIES.get(self.unit, Quantity.NUMBER) if self.unit else Quantity.NUMBER
        figures = [number_in(edge.figure, self._quantity) for edge in plain]
        fractions = are_fractions(dimension, joined, [each for each in figures if each is not None])
        self._scale = scale if self._quantity is Quantity.USD else _OF_FRACTIONS if fractions else DOLLARS

    def has(self, row: nodes.Row) -> bool:
        """Whether the label of a row is a band of what the table is divided by; `30 years` is none of balances."""
        return row.band is not None and all(self._fits(edge.unit) for edge in row.band.edges)

    def others(self, labels: Sequence[str]) -> list[str]:
        """The labels of the rows that are no bands; beside bands, one that is misread is meant as a band too."""
        rows = [(row, label) for row, label in zip(self._rows, labels, strict=True) if not self.has(row)]
        beside = len(rows) < len(self._rows)
        return [label for row, label in rows if not (beside and row.band is None and is_misread_band(label))]

    def _fits(self, unit: str | None) -> bool:
        if unit in _SCALES:
            return self.unit in (BandUnit.USD, None)
        return unit is None or self.unit in _TIMES

    def read(self, label: BandLabel, pointer: str, ledger: Ledger, sink: Sink) -> model.Band:
        """The band of a label, its edges in the unit of the table."""
        for name, edge in (("lower", label.lower), ("upper", label.upper)):
            if edge is not None:
                ledger.record(f"{pointer}/band/{name}", edge.figure)
        unit = label.upper.unit if label.upper and (self._shared or label.upper.unit not in _SCALES) else None
        return model.Band(
            lower=self._edge(label.lower, label.lower.unit or unit, sink) if label.lower else None,
            lower_inclusive=label.lower.inclusive if label.lower else None,
            upper=self._edge(label.upper, label.upper.unit, sink) if label.upper else None,
            upper_inclusive=label.upper.inclusive if label.upper else None,
        )

    def _edge(self, edge: BandEdge, unit: str | None, sink: Sink) -> Decimal | None:
        zero = self.unit is BandUnit.SCORE and not edge.figure.text.strip("0")  # `000 - 499`
        written = replace(edge.figure, text="0") if zero else edge.figure
        found = read_decimal(written, self._quantity, sink, _SCALES.get(unit or "", self._scale))
        in_years = (unit or self._bare) == BandUnit.YEARS
        return found * _MONTHS_OF_YEAR if found is not None and in_years and self.unit is BandUnit.MONTHS else found


def report_unread_bands(table: nodes.Table, dimension: Dimension, labels: Sequence[str], sink: Sink) -> None:
    """Report a table most of whose labels look like bands, if none of them can be read as one.

    Its dimension has bands, or the labels rise like bands: each from one figure to another, where the next begins.
    """
    rows = [(row, label) for row, label in zip(table.rows, labels, strict=True) if label and not is_unknown(label)]
    unread = [(row, label) for row, label in rows if row.band is None and resembles_band(label)]
    if 2 * len(unread) > len(rows) and (has_bands(dimension) or _rise([label for _, label in unread])):
        row, label = unread[0]
        none = "nor is another label of the table" if len(rows) > 1 else "the only label of the table"
        sink.report(codes.NOT_A_BAND, f"`{label}` is not a band", row.label_span, none)


def _rise(labels: Sequence[str]) -> bool:
    """Whether some labels have two figures each, which rise from the first to the last or fall from the last to the first."""
    pairs = [[Decimal(each.replace(",", "")) for each in _FIGURE.findall(label)] for label in labels]
    flat = [figure for pair in pairs for figure in pair]
    falling = [figure for pair in reversed(pairs) for figure in pair]
    return len(pairs) > 1 and all(len(pair) == 2 for pair in pairs) and sorted(flat) in (flat, falling)
