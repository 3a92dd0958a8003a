"""Check 9, the bands of a table: they ascend (or descend), do not overlap, and leave no gap wider than the last digit.

Not reported, for many filings print them so: neighbours that share an edge, single values, edges printed with different numbers
of decimals, and a gap as wide as a band or several, or with edges as round as the others: an empty band left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from tscc.checks.intervals import unit
from tscc.checks.printed_figures import Survey, TableAt, band_of, label_of
from tscc.checks.results import NOTE, Facts, Result, Rule, at_least, at_most
from tscc.diagnostics.codes import BANDS_APART, BANDS_DISORDERED
from tscc.document.enums import TableKind
from tscc.document.model import Band

_ORDER = Rule(BANDS_DISORDERED, "an edge {beyond}")
_GAP = Rule(BANDS_APART, "a gap of {actual} before this band")
_NAME = "bands_in_order"


class BandRow(NamedTuple):
    """A band and the index and name of its row."""

    row: int
    band: Band
    label: str


def check_bands(survey: Survey) -> Iterator[Result]:
    """The order of each table's bands."""
    for place in survey.tables:
        if place.table.kind is TableKind.BAND:
            yield from _table(place)


def _table(place: TableAt) -> Iterator[Result]:
    rows = [
        BandRow(index, band, label_of(row, index))
        for index, row in enumerate(place.table.rows)
        if (band := band_of(row)) is not None
    ]
    if len(rows) < len(place.table.rows) or not rows:
        yield _ORDER.not_applicable(_NAME, place.at, "a row of the table has no band")
        return
    yield from _ORDER.or_pass((*_reversed(place, rows), *_neighbours(place, rows)), _NAME, place.at)


def _reversed(place: TableAt, rows: list[BandRow]) -> Iterator[Result]:
    for row in rows:
        lower, upper = row.band.lower, row.band.upper
        if lower is not None and upper is not None and lower > upper:
            at, reason = place.cell(row.row, "label"), f"the band {row.label} ends below its start"
            yield _ORDER.result(_NAME, at, True, reason, (), Facts(at_least(lower), upper, upper - lower))


def _neighbours(place: TableAt, rows: list[BandRow]) -> Iterator[Result]:
    pairs = list(pairwise(rows))
    falling = sum(_start(one.band) > _start(two.band) for one, two in pairs) * 2 > len(pairs)
    for one, two in pairs:
        below, above = (two, one) if falling else (one, two)
        if _start(below.band) > _end(below.band) or _start(above.band) > _end(above.band):
            continue
        found = _between(place, rows, below, above, two.row)
        if found:
            yield found


def _start(band: Band) -> Decimal:
    return Decimal("-Infinity") if band.lower is None else band.lower


def _end(band: Band) -> Decimal:
    return Decimal("Infinity") if band.upper is None else band.upper


def _between(place: TableAt, rows: list[BandRow], below: BandRow, above: BandRow, later: int) -> Result | None:
    end, start = _end(below.band), _start(above.band)
    subject = place.cell(later, "label")
    evidence = (place.cell(above.row + below.row - later, "label"),)
    if _meet(below.band, above.band):
        return None
    if start < end or _start(below.band) >= start:
        how = "are out of order" if _start(below.band) >= start else "overlap"
        reason = f"the bands {below.label} and {above.label} {how}"
        return _ORDER.result(_NAME, subject, True, reason, evidence, Facts(at_least(end), start))
    gap = start - end
    step = max(unit(end), unit(start))
    if gap <= step or _single(below.band) or _single(above.band):
        return None
    status = NOTE if _left_out(rows, below.band, above.band) else _GAP.broken
    reason = f"between {below.label} and {above.label} a gap of {gap:f} is left open"
    return _GAP.result(_NAME, subject, status, reason, evidence, Facts(at_most(step), gap, gap - step, step))


def _meet(below: Band, above: Band) -> bool:
    """Whether two edges, neither included, leave no printable figure between them: `less than 121`, `over 120`."""
    upper, lower = below.upper, above.lower
    if upper is None or lower is None or below.upper_inclusive or above.lower_inclusive:
        return False
    return 0 < upper - lower <= max(unit(upper), unit(lower))


def _single(band: Band) -> bool:
    return band.lower is not None and band.lower == band.upper


def _left_out(rows: list[BandRow], below: Band, above: Band) -> bool:
    """Whether a gap can be empty bands left out: it is as wide as some band, or its edges are as round as the others.

    True where no band of the table is closed, for then there is nothing to compare it with.
    """
    end, start = _rounder(_end(below)), _rounder(_start(above))
    widths = [
        _rounder(band.upper) - _rounder(band.lower)
        for band in (row.band for row in rows)
        if band.upper is not None and band.lower is not None and band.upper > band.lower
    ]
    if not widths or any(not (start - end) % width for width in widths):
        return True
    others = [edge for row in rows for edge in (row.band.lower, row.band.upper) if edge is not None]
    grid = _grid([_rounder(edge) for edge in others if edge not in (below.upper, above.lower)])
    return bool(grid) and not end % grid and not start % grid


def _rounder(edge: Decimal) -> Decimal:
    """An edge or the figure next to it, whichever has the fewest digits: 6.001 is 6.000, 199,999 is 200,000."""
    near = (edge, edge + unit(edge), edge - unit(edge))
    return min(near, key=lambda each: len(each.normalize().as_tuple().digits))


def _grid(edges: list[Decimal]) -> Decimal:
    """The greatest number of which all edges are multiples."""
    grid = Decimal(0)
    for edge in edges:
        while edge:
            grid, edge = edge, grid % edge
    return grid
