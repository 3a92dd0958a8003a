"""A column that all tables of a pool but one have."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import document, pool, reported, row, table

from tscc.document.enums import Dimension
from tscc.document.model import Row, Stratification

WHOLE = (table(Dimension.LOAN_PURPOSE, row("Purchase", 4, 300)), table(Dimension.OCCUPANCY, row("Primary", 4, 300)))
COUNTS = (Row(label="Condominium", loan_count=3), Row(label="Cooperative", loan_count=1))
BALANCES = tuple(row(label, None, 150) for label in ("Condominium", "Cooperative"))


def of(*rows: Row) -> Stratification:
    return table(Dimension.PROPERTY_TYPE, *rows, total=None)


@pytest.mark.parametrize("rows", [COUNTS, BALANCES], ids=["no balances", "empty counts"])
def test_a_table_without_a_column_that_all_others_have_is_a_note(rows: tuple[Row, ...]) -> None:
    assert reported(document(pool(*WHOLE, of(*rows)))) == ["TS644"]


def test_a_habit_of_the_filing_is_no_fault() -> None:
    assert reported(document(pool(*WHOLE, of(*COUNTS), of(*COUNTS)))) == []
    assert reported(document(pool(WHOLE[0], of(*COUNTS)))) == []


def test_shares_stand_for_balances() -> None:
    shares = (Row(label="C", loan_count=3, balance_pct=Decimal("100.0")),)
    assert "TS644" not in reported(document(pool(*WHOLE, of(*shares))))


def test_figures_that_are_read_as_labels_are_printed() -> None:
    figures = (row("860", None, 150), row("12", None, 150))
    assert "TS644" not in reported(document(pool(*WHOLE, of(*figures))))
