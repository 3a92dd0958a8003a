"""Check 9, the bands of a table: they ascend (or descend), do not overlap, and leave no gap wider than the last digit.

Not reported, for many filings print them so: neighbours that share an edge, single values, edges printed with different numbers
of decimals, gaps that can be empty bands left out, and single values by the size of their rows. Subject is the band that is
probably wrong, else the later one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tscc.checks.band_seams import BandRow, Seam, band_rows, end_of, is_beyond, is_reversed, seams, start_of
from tscc.checks.printed_figures import BALANCE, COUNT, Survey, TableAt
from tscc.checks.results import NOTE, Facts, Result, Rule, at_least, at_most
from tscc.diagnostics.codes import BANDS_APART, BANDS_DISORDERED
from tscc.document.enums import TableKind

_ORDER = Rule(BANDS_DISORDERED, "an edge {beyond}")
_GAP = Rule(BANDS_APART, "a gap of {actual} beside this band")
_NAME = "bands_in_order"


def check_bands(survey: Survey) -> Iterator[Result]:
    """The order of each table's bands."""
    for place in survey.tables:
        if place.table.kind is TableKind.BAND:
            yield from _table(place)


def _table(place: TableAt) -> Iterator[Result]:
    rows = band_rows(place)
    if not rows:
        yield _ORDER.not_applicable(_NAME, place.at, "a row of the table has no band")
        return
    by_size = _by_size(place, rows)
    wrong = (seam for seam in seams(place, rows) if not by_size or seam.below.band == seam.above.band)
    between = [_between(place, seam) for seam in wrong]
    yield from _ORDER.or_pass((*_reversed(place, rows), *between), _NAME, place.at)


def _by_size(place: TableAt, rows: tuple[BandRow, ...]) -> bool:
    """Whether a table of single values has the row with the most first and that with the least last, as tables of terms do."""
    sizes = place.column(BALANCE if place.column(BALANCE).printed else COUNT).figures.values
    single = all(row.band.lower == row.band.upper for row in rows)
    return single and len(sizes) == len(rows) and all(one > two for one, two in pairwise(sizes))


def _reversed(place: TableAt, rows: tuple[BandRow, ...]) -> Iterator[Result]:
    for row in rows:
        lower, upper = row.band.lower, row.band.upper
        if is_reversed(row.band) and lower is not None and upper is not None:
            at, reason = place.cell(row.row, "label"), f"the band {row.label} ends below its start"
            yield _ORDER.result(_NAME, at, True, reason, (), Facts(at_least(lower), upper, upper - lower))


def _between(place: TableAt, seam: Seam) -> Result:
    below, above, gap = seam.below, seam.above, seam.gap
    subject = place.cell(seam.odd.row, "label")
    evidence = (place.cell(above.row + below.row - seam.odd.row, "label"),)
    if gap is None:
        end, start = end_of(below.band), start_of(above.band)
        disordered = not is_beyond(above.band, below.band)
        reason = f"the bands {below.label} and {above.label} {'are out of order' if disordered else 'overlap'}"
        facts = Facts(at_most(start), end) if seam.odd is below and not disordered else Facts(at_least(end), start)
        return _ORDER.result(_NAME, subject, True, reason, evidence, facts)
    status = NOTE if seam.left_out else _GAP.broken
    reason = f"between {below.label} and {above.label} a gap of {gap:f} is left open"
    facts = Facts(at_most(seam.step), gap, gap - seam.step, seam.step)
    return _GAP.result(_NAME, subject, status, reason, evidence, facts)
