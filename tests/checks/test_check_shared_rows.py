"""Check 10: two tables that divide the same loans alike, and the rows they share."""

from __future__ import annotations

import pytest
from builders import band, document, pool, reported, row, table

from tscc.checks.printed_figures import Survey
from tscc.checks.same_loans import check_shared_rows
from tscc.document.enums import BandUnit, Dimension
from tscc.document.model import Stratification


def states(*rows: tuple[str, int]) -> Stratification:
    return table(Dimension.STATE, *(row(name, count, 9_000 * count, code=name[:2].upper()) for name, count in rows))


def sizes(*rows: tuple[str | None, str | None, int]) -> Stratification:
    bands = (row(f"{low} - {high}", count, 9_000 * count, band=band(low, high)) for low, high, count in rows)
    return table(Dimension.CURRENT_BALANCE, *bands, unit=BandUnit.USD)


STATES = states(("Ohio", 8), ("Utah", 5), ("Maine", 2))
SIZES = sizes((None, "4999", 3), ("5000", "5999", 4), ("6000", "6999", 6), ("7000", "7999", 2))


@pytest.mark.parametrize(
    ("tables", "codes"),
    [
        ((STATES, states(("Ohio", 8), ("Other", 7))), []),
        ((STATES, states(("Ohio", 9), ("Other", 6))), ["TS620"]),
        ((STATES, states(("Utah", 6), ("Other", 9))), ["TS620"]),
        ((SIZES, sizes((None, "4999", 3), ("5000", "6999", 10), ("7000", "7999", 2))), []),
        ((SIZES, sizes((None, "4999", 3), ("5000", "6999", 9), ("7000", "7999", 3))), ["TS620"]),
        ((sizes((None, "4999", 3), ("5000", "6999", 9), ("7000", "7999", 3)), SIZES), ["TS620"]),
        ((SIZES, sizes((None, "5499", 3), ("5500", "7999", 12))), []),
        ((sizes((None, "4499", 4), ("5000", "6999", 9), ("7500", "7999", 2)), SIZES), ["TS620"]),
        ((sizes((None, "4499", 3), ("5000", "6999", 10), ("7500", "7999", 2)), SIZES), []),
    ],
)
def test_rows_that_two_tables_share(tables: tuple[Stratification, ...], codes: list[str]) -> None:
    assert [code for code in reported(document(pool(*tables))) if code == "TS620"][:1] == codes


def test_tables_of_other_loans_share_no_rows() -> None:
    part = states(("Ohio", 3), ("Utah", 1))
    assert "TS620" not in reported(document(pool(STATES, part)))
    assert "TS620" not in reported(document(pool(STATES, id="1"), pool(states(("Ohio", 9), ("Utah", 6)), id="2")))


def test_tables_of_dwellings_and_of_properties_divide_alike() -> None:
    kinds = [
        [row("Detached Houses", count, 9_000 * count), row("Condominiums", 9 - count, 9_000 * (9 - count))]
        for count in (6, 7)
    ]
    one, other = (
        table(dimension, *rows)
        for dimension, rows in zip((Dimension.DWELLING_TYPE, Dimension.PROPERTY_TYPE), kinds, strict=True)
    )
    assert "TS620" in reported(document(pool(one, other)))


def test_quantities_without_a_dimension_of_their_own_are_not_compared() -> None:
    one, other = (table(Dimension.OTHER, row("Yes", count, 900), row("No", 9 - count, 900)) for count in (4, 5))
    assert "TS620" not in reported(document(pool(one, other)))


def test_of_many_tables_with_the_same_rows_each_is_held_against_those_near_it() -> None:
    alike = [states(("Ohio", 8), ("Utah", 7))] * 80
    few, many = (len([*check_shared_rows(Survey(document(pool(*alike[:count]))))]) for count in (40, 80))
    assert many < 3 * few
    wrong = [*alike[:60], states(("Ohio", 9), ("Utah", 6)), *alike[60:]]
    assert "TS620" in reported(document(pool(*wrong)))
