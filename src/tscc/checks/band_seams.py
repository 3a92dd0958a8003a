"""Where the bands of a table do not meet: the seams between neighbours, and the bands that they make doubtful.

A gap can be empty bands, which many filings leave out: it is as wide as a band, its edges are as round as
the others, or it is not narrower than the bands are and no slip of one digit made it. A gap beside a row that its own band
cannot hold is not one. The edges of a table with a wrong seam prove nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

import msgspec

from tscc.checks.blame.digits import slip_of, swapped_digits
from tscc.checks.intervals import UNBOUNDED, ZERO, Interval, overlap, printed, unit
from tscc.checks.printed_figures import BALANCE, COUNT, Printed, TableAt, band_of, figure, label_of
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.document.model import Band, Row, Stratification

_OWN_WIDTHS = 2
"""The most widths of a neighbouring band that a gap may have: `6.001% - 6.050%`, misprinted for 6.500%, is a ninth of it."""
_BALANCES = (Dimension.CURRENT_BALANCE, Dimension.ORIGINAL_BALANCE)


class BandRow(msgspec.Struct, frozen=True):
    """A band and the index and name of its row."""

    row: int
    band: Band
    label: str


class Seam(msgspec.Struct, frozen=True):
    """Two neighbouring bands that do not meet: what is between them, and the band that is probably wrong."""

    below: BandRow
    above: BandRow
    odd: BandRow
    gap: Decimal | None
    """How wide the gap is; None where the bands overlap or are out of order."""
    step: Decimal
    left_out: bool
    """Whether the gap can be empty bands left out."""


def band_rows(place: TableAt) -> tuple[BandRow, ...]:
    """The rows of a table of bands; none where a row has no band."""
    rows = [
        BandRow(index, band, label_of(row, index))
        for index, row in enumerate(place.table.rows)
        if (band := band_of(row)) is not None
    ]
    return tuple(rows) if len(rows) == len(place.table.rows) and place.table.kind is TableKind.BAND else ()


def is_reversed(band: Band) -> bool:
    """Whether a band ends below its start."""
    return band.lower is not None and band.upper is not None and band.lower > band.upper


def doubtful_rows(place: TableAt) -> frozenset[int]:
    """The rows of a table of bands that are beside a wrong seam or have a reversed band."""
    if place.doubtful is None:
        rows = band_rows(place)
        wrong = [row for seam in seams(place, rows) if not seam.left_out for row in (seam.below, seam.above)]
        wrong += [row for row in rows if is_reversed(row.band)]
        place.doubtful = frozenset(row.row for row in wrong)
    return place.doubtful


def in_doubt(place: TableAt) -> bool:
    """Whether some edge of a table of bands is wrong, so that its bands prove nothing."""
    return bool(doubtful_rows(place))


def seams(place: TableAt, rows: tuple[BandRow, ...]) -> Iterator[Seam]:
    """The neighbours of a table that do not meet, ascending or descending; below a heading over rows bands begin again."""
    pairs = list(pairwise(rows))
    falling = sum(is_beyond(one.band, two.band) for one, two in pairs) * 2 > len(pairs)
    for one, two in pairs:
        if place.table.section(one.row) != place.table.section(two.row):
            continue
        below, above = (two, one) if falling else (one, two)
        if not (is_reversed(below.band) or is_reversed(above.band) or _meet(below.band, above.band)):
            seam = _seam(place, rows, below, above, two)
            if seam:
                yield seam


def loan_edges(band: Band, largest: Printed | None) -> tuple[Decimal, Decimal | None]:
    """The least and the most one loan of a band of balances holds: cents above `$199,999` are still of that band."""
    lower = band.lower or ZERO
    if band.upper is not None:
        return lower, band.upper + unit(band.upper) if band.upper_inclusive else band.upper
    return lower, largest.value if largest and largest.value >= lower else None


def held_by_band(table: Stratification, row: Row, count: Decimal, largest: Printed | None) -> Interval | None:
    """What some loans of a row of a table of balances hold by its band; of original ones a part may be repaid."""
    band = band_of(row)
    if band is None or table.unit is not BandUnit.USD or table.dimension not in _BALANCES:
        return None
    lower, upper = loan_edges(band, largest)
    low = count * lower if table.dimension is Dimension.CURRENT_BALANCE else ZERO
    return Interval(low, UNBOUNDED if upper is None else count * upper)


def is_impossible(place: TableAt, row: Row) -> bool:
    """Whether the count and the balance of a row of a table of balances are impossible for its band."""
    count, balance = figure(row, COUNT), figure(row, BALANCE)
    held = held_by_band(place.table, row, count, None) if count and balance else None
    return bool(held and balance and not overlap(printed(balance), held))


def start_of(band: Band) -> Decimal:
    """The lower edge of a band."""
    return Decimal("-Infinity") if band.lower is None else band.lower


def is_beyond(band: Band, other: Band) -> bool:
    """Whether a band begins higher than another; `over 360` begins higher than `360`."""
    starts = ((start_of(each), each.lower_inclusive is False) for each in (band, other))
    return next(starts) > next(starts)


def end_of(band: Band) -> Decimal:
    """The upper edge of a band."""
    return Decimal("Infinity") if band.upper is None else band.upper


def _seam(place: TableAt, rows: tuple[BandRow, ...], below: BandRow, above: BandRow, later: BandRow) -> Seam | None:
    end, start = end_of(below.band), start_of(above.band)
    gap, step, left_out = None, ZERO, False
    ascending = is_beyond(above.band, below.band)
    if ascending and start >= end:
        gap, step = start - end, max(unit(end), unit(start))
        if _single(below.band) or _single(above.band):
            return _seam_of_one_value(rows, below, above, gap, step)
        if gap <= step:
            open_between = _leaves_start_out(above.band) and (gap or not below.band.upper_inclusive)
            return Seam(below, above, above, gap, step, left_out=False) if open_between else None
    odd = impossible = [row for row in (below, above) if is_impossible(place, place.table.rows[row.row])]
    if gap is not None:
        odd, left_out = impossible or _less_round(rows, below, above), not impossible and _left_out(rows, below, above)
    over = gap is None and ascending and end_of(above.band) < end
    return Seam(below, above, odd[0] if len(odd) == 1 else below if over else later, gap, step, left_out)


def _seam_of_one_value(
    rows: tuple[BandRow, ...], below: BandRow, above: BandRow, gap: Decimal, step: Decimal
) -> Seam | None:
    """The seam of a band and a single value where a narrow gap makes the band's edge less round than all others: `5.500%`, `5.503% - 6.000%`."""
    bands = [row for row in _less_round(rows, below, above) if _closed(row.band)]
    narrow = bands and step < gap < end_of(bands[0].band) - start_of(bands[0].band)
    return Seam(below, above, bands[0], gap, step, left_out=False) if narrow else None


def _leaves_start_out(band: Band) -> bool:
    """Whether a band of two edges does not include the lower one: `>150,000.01 - 200,000.00`."""
    return band.upper is not None and band.lower_inclusive is False


def _meet(below: Band, above: Band) -> bool:
    """Whether two edges, neither included, leave no printable figure between them: `less than 121`, `over 120`."""
    upper, lower = below.upper, above.lower
    if upper is None or lower is None or below.upper_inclusive or above.lower_inclusive:
        return False
    return 0 < upper - lower <= max(unit(upper), unit(lower))


def _single(band: Band) -> bool:
    return band.lower is not None and band.lower == band.upper


def _left_out(rows: tuple[BandRow, ...], below: BandRow, above: BandRow) -> bool:
    """Whether a gap can be empty bands left out: it is as wide as some band, or its edges are as round as the others.

    True where no band of the table is closed, for then there is nothing to compare it with, and where a gap that is not
    narrower than every band, or is beside an open one, was made by no slip of one digit: `> 60 - 70` and `> 85 - 90`.
    """
    closed = [band for band in (row.band for row in rows) if _closed(band)]
    if not closed or any(_is_width(closed, below.band, above.band, rounding) for rounding in (_rounder, _following)):
        return True
    end, start = end_of(below.band), start_of(above.band)
    between = below.band.lower is not None and above.band.upper is not None
    narrow = between and start - end < min(end_of(band) - start_of(band) for band in closed)
    return not (_less_round(rows, below, above) and (narrow or _is_slip(end, start)))


def _is_slip(end: Decimal, start: Decimal) -> bool:
    """Whether one wrong digit in the end of a band or in the start of the next made a gap between them."""
    step = max(unit(end), unit(start))
    edges = (end.quantize(step), start.quantize(step))
    pairs = [(one, other + off) for one, other in (edges, edges[::-1]) for off in (-step, ZERO, step)]
    return any(slip_of(*pair) is not None or swapped_digits(*pair) for pair in pairs)


def _less_round(rows: tuple[BandRow, ...], below: BandRow, above: BandRow) -> list[BandRow]:
    """Of two bands with a gap between them, those whose edges at the gap are less round than all other edges."""
    edges = [edge for row in rows for edge in (row.band.lower, row.band.upper)]
    others = (edge for edge in edges if edge is not None and edge not in (below.band.upper, above.band.lower))
    grid = _grid([_rounder(edge) for edge in others])
    ends = ((below, end_of(below.band)), (above, start_of(above.band)))
    return [row for row, edge in ends if not grid or _rounder(edge) % grid]


def _is_width(closed: list[Band], below: Band, above: Band, rounding: Callable[[Decimal, bool], Decimal]) -> bool:
    """Whether a gap is as wide as a band or several, by one of the two ways to write where bands meet."""
    gap = rounding(start_of(above), False) - rounding(end_of(below), True)
    others = any(band not in (below, above) for band in closed)
    for band in closed:
        width = rounding(end_of(band), True) - rounding(start_of(band), False)
        suspect = band in (below, above) and others
        if width > 0 and not gap % width and not (suspect and gap > _OWN_WIDTHS * width):
            return True
    return False


def _closed(band: Band) -> bool:
    return band.lower is not None and band.upper is not None and band.upper > band.lower


def _rounder(edge: Decimal, upper: bool = False) -> Decimal:
    """An edge or the figure next to it, whichever has the fewest digits: 6.001 is 6.000, 199,999 is 200,000."""
    near = (edge, edge + unit(edge), edge - unit(edge))
    return min(near, key=lambda each: len(each.normalize().as_tuple().digits))


def _following(edge: Decimal, upper: bool) -> Decimal:
    """An upper edge as the start of the band after it: 6.124 is 6.125, and 24 months are 25."""
    return edge + unit(edge) if upper else edge


def _grid(edges: list[Decimal]) -> Decimal:
    """The greatest common divisor of all edges."""
    grid = Decimal(0)
    for edge in edges:
        while edge:
            grid, edge = edge, grid % edge
    return grid
