"""The row that explains why the counts and balances of a table do not add up, and the document with the row mended."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest
from builders import band, document, pool, row, table

from tscc.checks.blame.lost_rows import RowFault, repaired, row_fault
from tscc.checks.blame.suspects import Clues
from tscc.checks.printed_figures import Place
from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Document, Row, Subtotal

TABLE = Place("", 0, 0)
FIRST = row("100 - 199", 3, 450, band=band("100", "199"))
SECOND = row("200 - 299", 2, 500, band=band("200", "299"))
THIRD = row("300 - 399", 1, 350, band=band("300", "399"))
WHOLE = row("Total", 6, 1_300)


def made_of(*rows: Row, total: Row = WHOLE, bands: bool = True, subtotals: tuple[Subtotal, ...] = ()) -> Document:
    if bands:
        made = table(Dimension.CURRENT_BALANCE, *rows, total=total, unit=BandUnit.USD)
    else:
        named = (row(f"Purpose {place}", each.loan_count, each.balance_usd) for place, each in enumerate(rows))
        made = table(Dimension.LOAN_PURPOSE, *named, total=total)
    return document(pool(msgspec.structs.replace(made, subtotals=subtotals)))


def fault_of(checked: Document) -> RowFault | None:
    clues = Clues(checked, ())
    place = clues.table(TABLE)
    assert place is not None
    return row_fault(clues, place)


def missing(loans: int, held: int, index: int, gap: tuple[str, str] | None = None, *, twice: bool = False) -> RowFault:
    return RowFault(TABLE, True, loans, Decimal(held), index, band(*gap) if gap else None, twice)


def extra(loans: int, held: int, index: int) -> RowFault:
    return RowFault(TABLE, False, loans, Decimal(held), index)


WITHOUT_A_LABEL = row("Other", 2, 500)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ((FIRST, SECOND, THIRD), None),
        ((FIRST, THIRD), missing(2, 500, 1, ("200", "299"))),
        ((FIRST, SECOND), missing(1, 350, 2)),
        ((SECOND, THIRD), missing(3, 450, 2)),
        ((FIRST, FIRST, THIRD), missing(2, 500, 1, ("200", "299"), twice=True)),
        ((FIRST, SECOND, SECOND), missing(1, 350, 2, twice=True)),
        ((FIRST, SECOND, SECOND, THIRD), extra(2, 500, 2)),
        ((FIRST, SECOND, THIRD, row("x", 2, 502, band=band("400", None))), extra(2, 502, 3)),
        ((FIRST, SECOND, THIRD, row("x", 2, 0, band=band("400", None))), extra(2, 0, 3)),
        ((FIRST, row("x", 2, 490, band=SECOND.band), THIRD), None),
        ((FIRST, row("x", 1, 500, band=SECOND.band), THIRD), None),
        ((FIRST, row("x", 3, 490, band=SECOND.band), THIRD), None),
        ((FIRST, row("x", 1, 510, band=SECOND.band), THIRD), None),
        ((FIRST, WITHOUT_A_LABEL), missing(1, 350, 2)),
    ],
)
def test_the_row_that_explains_what_a_table_lacks(rows: tuple[Row, ...], fault: RowFault | None) -> None:
    assert fault_of(made_of(*rows)) == fault


@pytest.mark.parametrize(
    ("rows", "held", "fault"),
    [
        (5, 346, None),
        (5, 347, extra(1, 350, 4)),
        (5, 353, extra(1, 350, 4)),
        (5, 354, None),
        (4, 352, extra(1, 350, 3)),
        (4, 353, None),
    ],
)
def test_a_row_too_many_is_off_by_rounding_at_most(rows: int, held: int, fault: RowFault | None) -> None:
    """Half a dollar for each of the rows, and for the total."""
    total = row("Total", 6, 1_650 - held)
    empty = [row("x", 0, 0)] * (rows - 4)
    assert fault_of(made_of(FIRST, SECOND, *empty, THIRD, THIRD, total=total, bands=False)) == fault


@pytest.mark.parametrize(("one", "two", "index"), [(350, 351, 2), (351, 350, 3), (350, 350, 3)])
def test_the_row_too_many_is_the_nearest_and_of_equals_the_last(one: int, two: int, index: int) -> None:
    rows = (FIRST, SECOND, row("x", 1, one), row("y", 1, two))
    total = row("Total", 6, 950 + one + two - 350)
    assert fault_of(made_of(*rows, total=total, bands=False)) == extra(1, 350, index)


@pytest.mark.parametrize("total", [row("Total", 6, None), row("Total", None, 1_300)])
def test_a_total_without_a_figure_lacks_no_row(total: Row) -> None:
    assert fault_of(made_of(FIRST, THIRD, total=total)) is None


def subtotal(count: int, above: int, *adds: int) -> Subtotal:
    return Subtotal(label="Part", loan_count=count, balance_usd=Decimal(1), rows_above=above, adds=adds)


def test_a_missing_row_is_put_back_with_its_shares_and_its_subtotal() -> None:
    first = row("100 - 199", 3, 450, band=band("100", "199"), balance_pct="34.6", loan_pct="50.00")
    parts = (subtotal(5, 1, 0), subtotal(1, 2, 1), subtotal(6, 2, 0, 1), subtotal(4, 2))
    checked = made_of(first, THIRD, subtotals=parts)
    found = fault_of(checked)
    assert found is not None
    mended = repaired(checked, found).pools[0].stratifications[0]
    made = mended.rows[1]
    assert (made.loan_count, made.balance_usd, made.band) == (2, 500, band("200", "299"))
    assert (str(made.balance_pct), str(made.loan_pct)) == ("38.5", "33.33")
    assert (mended.rows[0], mended.rows[2]) == (first, THIRD)
    assert [(each.adds, each.rows_above) for each in mended.subtotals] == [
        ((0, 1), 1),
        ((2,), 3),
        ((0, 2, 1), 3),
        ((), 3),
    ]


def test_a_row_too_many_is_left_out_of_its_subtotals() -> None:
    checked = made_of(
        FIRST, SECOND, SECOND, THIRD, subtotals=(subtotal(5, 2, 0, 1), subtotal(5, 3, 0, 2), subtotal(1, 4, 3))
    )
    found = fault_of(checked)
    assert found is not None
    mended = repaired(checked, found).pools[0].stratifications[0]
    assert mended.rows == (FIRST, SECOND, THIRD)
    assert [(each.adds, each.rows_above) for each in mended.subtotals] == [((0, 1), 2), ((0,), 2), ((2,), 3)]


def test_a_row_in_place_of_the_next_gives_way_to_it() -> None:
    checked = made_of(FIRST, FIRST, THIRD, subtotals=(subtotal(5, 2, 0, 1),))
    found = fault_of(checked)
    assert found is not None
    mended = repaired(checked, found).pools[0].stratifications[0]
    assert [each.loan_count for each in mended.rows] == [3, 2, 1]
    assert mended.subtotals == (subtotal(5, 2, 0, 1),)
