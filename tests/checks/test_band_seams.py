"""The seams of a table of bands, from both sides: where neighbours meet, overlap or leave a gap, and which gap is empty bands.

Bands are written as `60-65`; `<` or `>` before an edge leaves it out, and an edge that is not written is open.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import band, decimal, document, pool, row, table

from tscc.checks.band_seams import band_rows, doubtful_rows, is_impossible, loan_edges, seams
from tscc.checks.printed_figures import Place, Printed, Survey, TableAt
from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Band


def banded(text: str) -> Band:
    """A band as it is written above; one figure is both its edges."""
    lower, _, upper = text.partition("-") if "-" in text else (text, "", text)
    low, high = lower.lstrip("<>"), upper.lstrip("<>")
    return Band(
        lower=decimal(low or None),
        lower_inclusive=(low == lower) if low else None,
        upper=decimal(high or None),
        upper_inclusive=(high == upper) if high else None,
    )


def placed(text: str) -> TableAt:
    """A table of some bands, each of one loan."""
    rows = (row(each, 1, 100_000, band=banded(each)) for each in text.split())
    return Survey(document(pool(table(Dimension.ORIGINAL_LTV, *rows)))).tables[0]


def seamed(text: str) -> list[str]:
    """The seams of some bands: the two, the odd one behind `!`, and the gap, in brackets if it can be empty bands."""
    place = placed(text)
    found = list(seams(place, band_rows(place)))
    gaps = ["overlap" if seam.gap is None else f"({seam.gap})" if seam.left_out else f"{seam.gap}" for seam in found]
    return [
        f"{seam.below.label} {seam.above.label} !{seam.odd.label} {gap}".replace('"', "")
        for seam, gap in zip(found, gaps, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # edges that meet
        ("60-65 65-70", []),
        ("60-65 65.01-70", []),
        ("60-65 66-70", []),
        ("70-75 65-70 60-65", []),
        ("60-<65 65-70", []),
        ("60-65 >65-70", []),
        ("60-<65 66-70", []),
        ("60-<65 >65-70", ["60-<65 >65-70 !>65-70 0"]),
        ("60-65 >66-70", ["60-65 >66-70 !>66-70 1"]),
        ("60.0-65.0 >65.1-70.0", ["60.0-65.0 >65.1-70.0 !>65.1-70.0 0.1"]),
        # neither edge is included, and no figure is between them
        ("60-<66 >65-70", []),
        ("60-<65.1 >65.0-70", []),
        ("-<121 >120-", []),
        ("60-<67 >65-70", ["60-<67 >65-70 !>65-70 overlap"]),
        ("-121 >120-", ["-121 >120- !>120- overlap"]),
        ("-<121 120-", ["-<121 120- !120- overlap"]),
        # single values need not meet anything
        ("60 65 70", []),
        ("60 67-70", []),
        ("60-65 70", []),
        ("60 60-65", ["60 60-65 !60-65 overlap"]),
        # overlaps: the band that holds the other, else the later of the two, is odd
        ("60-65 64-70", ["60-65 64-70 !64-70 overlap"]),
        ("60-80 62-64", ["60-80 62-64 !60-80 overlap"]),
        ("60-70 65-70", ["60-70 65-70 !65-70 overlap"]),
        ("60-70 60-65", ["60-70 60-65 !60-65 overlap"]),
        ("60-65 60-65", ["60-65 60-65 !60-65 overlap"]),
        ("70-75 60-65 65-70", ["70-75 60-65 !60-65 overlap"]),
        ("60-65 65-56 70-75", []),
        ("-60 -60", ["-60 -60 !-60 overlap"]),
        # a gap as wide as a band, or several
        ("60-65 70-75 75-80", ["60-65 70-75 !70-75 (5)"]),
        ("60-65 75-80 80-85", ["60-65 75-80 !75-80 (10)"]),
        ("10-20 21-30 31-40 61-70", ["31-40 61-70 !61-70 (21)"]),
        ("10-20 21-30 31-40 44-50", ["31-40 44-50 !44-50 4"]),
        ("85-90 60-70 50-60", ["60-70 85-90 !85-90 (15)"]),
        ("6.000-6.124 6.250-6.374 6.375-6.499", ["6.000-6.124 6.250-6.374 !6.250-6.374 (0.126)"]),
        ("6.0-7.0 9.0-10.0", ["6.0-7.0 9.0-10.0 !9.0-10.0 (2.0)"]),
        # up to twice the width of a band beside it, where other bands tell their width too
        ("101-109 109-110 115-", ["109-110 115- !115- (5)"]),
        ("101-105 135-149 150-151", ["101-105 135-149 !135-149 (30)"]),
        ("5.625-6.000 6.001-6.050 6.501-6.875", ["6.001-6.050 6.501-6.875 !6.001-6.050 0.451"]),
        ("61-64 69-", ["61-64 69- !69- (5)"]),
        # bands so narrow that their edges are rounded to one figure have no width
        ("-24 49-51", ["-24 49-51 !-24 (25)"]),
        ("62-63 82-86", ["62-63 82-86 !62-63 (19)"]),
        # nothing to compare with
        ("-60 70-", ["-60 70- !70- (10)"]),
        ("-20 25", []),
        # edges less round than the others: narrower than every band, or by a slip of one digit
        ("6-9 16-20", ["6-9 16-20 !6-9 7"]),
        ("-70 77-87", ["-70 77-87 !77-87 7"]),
        ("10-14 16-20", ["10-14 16-20 !16-20 2"]),
        ("65-68 71-80", ["65-68 71-80 !65-68 (3)"]),
        ("65-68 70-80", ["65-68 70-80 !65-68 2"]),
        ("11 12-26 45-49", ["12-26 45-49 !45-49 19"]),
        ("61 61-66 76-81", ["61 61-66 !61-66 overlap", "61-66 76-81 !76-81 10"]),
    ],
)
def test_where_bands_do_not_meet(text: str, expected: list[str]) -> None:
    assert seamed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("60-65 65-70 70-75", set()),
        ("60-65 67-70 71-75", {0, 1}),
        ("60-65 70-75 75-80", set()),
        ("60-65 66-70 75-71", {2}),
    ],
)
def test_bands_beside_a_wrong_seam_are_doubtful(text: str, expected: set[int]) -> None:
    assert doubtful_rows(placed(text)) == expected


@pytest.mark.parametrize(
    ("text", "largest", "expected"),
    [
        ("-199", None, (0, 200)),
        ("-<200", None, (0, 200)),
        ("100-199.99", None, (100, 200)),
        ("200-", None, (200, None)),
        ("200-", 199, (200, None)),
        ("200-", 200, (200, 200)),
        ("200-", 250, (200, 250)),
        ("100-199", 250, (100, 200)),
    ],
)
def test_what_one_loan_of_a_band_holds(text: str, largest: int | None, expected: tuple[int, int | None]) -> None:
    held = None if largest is None else Printed(Place(), Decimal(largest))
    assert loan_edges(banded(text), held) == expected


@pytest.mark.parametrize(
    ("text", "loans", "balance", "expected"),
    [
        ("100-199", 2, "199.4", True),
        ("99.75-199", 2, "199", False),
        ("99.75-199", 2, "198", True),
        ("100-199", 2, "200", False),
        ("100-199", 2, "400", False),
        ("100-<200.25", 2, "401", False),
        ("100-<200.25", 2, "402", True),
        ("200-", 2, "300", True),
        ("200-", 2, "90000", False),
        ("100-199", None, "90", False),
        ("100-199", 0, "90", False),
        ("100-199", 2, None, False),
        ("100-199", 2, "0", False),
    ],
)
def test_loans_that_their_band_cannot_hold(text: str, loans: int | None, balance: str | None, expected: bool) -> None:
    one = row("", loans, balance, band=banded(text))

    def judged(dimension: Dimension, unit: BandUnit | None) -> bool:
        return is_impossible(Survey(document(pool(table(dimension, one, total=False, unit=unit)))).tables[0], one)

    assert judged(Dimension.CURRENT_BALANCE, BandUnit.USD) is expected
    assert judged(Dimension.ORIGINAL_BALANCE, BandUnit.USD) is (expected and Decimal(balance or 0) > 400)
    assert not judged(Dimension.ORIGINAL_LTV, BandUnit.USD)
    assert not judged(Dimension.CURRENT_BALANCE, None)


def test_a_row_without_a_band_leaves_a_table_without_bands() -> None:
    broken = table(Dimension.ORIGINAL_LTV, row("60%", 1, 1, band=band("60", "60")), row("?", 1, 1, band=None))
    assert band_rows(Survey(document(pool(broken))).tables[0]) == ()
