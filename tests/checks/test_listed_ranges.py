"""The ranges of a list: the least, the average and the most of each figure."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from builders import document, pool, reported, row, table

from tscc.document.enums import Dimension
from tscc.document.model import OtherFact


def fact(label: str, value: str, unit: str | None = None) -> OtherFact:
    """A fact of a list; a range has `..` between its limits."""
    least, _, most = value.partition("..")
    if not most:
        return OtherFact(label=label, value=value, unit=unit)
    return OtherFact(label=label, value=None, min=Decimal(least), max=Decimal(most), unit=unit)


AVERAGES = {"gross_wac_pct": Decimal("7.22"), "wa_credit_score": Decimal(741), "wa_remaining_term_months": Decimal(357)}


@pytest.mark.parametrize(
    ("label", "value", "unit", "wrong"),
    [
        ("W.A. Gross Coupon", "6.500..8.125", None, False),
        ("W.A. Gross Coupon", "7.500..8.125", None, True),
        ("W.A. Gross Coupon", "7.225..8.125", None, False),
        ("W.A. Gross Coupon", "6.125..7.215", None, False),
        ("W.A. Gross Coupon", "6.125..7.125", None, True),
        ("W.A. FICO", "620..820", None, False),
        ("W.A. FICO", "820..610", None, True),
        ("Range of Balances", "171044.00..11277.00", None, True),
        ("Range of Balances", "11277.00..171044.00", None, False),
        ("Series", "2002-1", None, False),
        ("Min. FICO", "800", None, True),
        ("Minimum FICO Score", "620", None, False),
        ("FICO: Lowest", "800", None, True),
        ("Max. FICO", "700", None, True),
        ("Highest FICO", "820", None, False),
        ("Max. Remaining Term", "30", "years", False),
        ("Max. Remaining Term", "601", "months", True),
        ("Mortgage Rate: Maximum", "72.990", "pct", True),
        ("Mortgage Rate: Maximum", "22.990", "pct", False),
        ("Gross Margin: Maximum", "72.990", "pct", False),
        ("Highest FICO", "8200", None, True),
        ("Max. Remaining Term", "300", "months", True),
        ("Max. Heating Points", "0", None, False),
    ],
)
def test_a_range_and_its_average(label: str, value: str, unit: str | None, *, wrong: bool) -> None:
    found = reported(document(pool(other_facts=(fact(label, value, unit),), **AVERAGES)))
    assert found == ["TS640"] * wrong


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        ((fact("DTI", "36.2", "pct"), fact("DTI", "20.0..50.0")), False),
        ((fact("DTI", "36.2", "pct"), fact("DTI", "40.0..50.0")), True),
        ((fact("Margin", "36.2", "pct"), fact("DTI", "40.0..50.0")), False),
        ((fact("Min. DTI", "50.0", "pct"), fact("Max. DTI", "20.0", "pct")), True),
    ],
)
def test_a_range_of_what_has_no_key(facts: Any, *, wrong: bool) -> None:
    assert reported(document(pool(other_facts=facts))) == ["TS640"] * wrong


def test_the_average_of_a_table_stands_for_one_of_the_list() -> None:
    scores = {"wa_credit_score": Decimal(741)}
    rows = table(Dimension.OTHER, row("All", 1, 100_000, **scores), total=row("Total", 1, 100_000, **scores))
    assert reported(document(pool(rows, other_facts=(fact("Min. FICO", "800"),)))) == ["TS640"]
    assert reported(document(pool(rows, other_facts=(fact("Min. FICO", "640"),)))) == []
