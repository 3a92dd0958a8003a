"""Check 6: groups against the pool; check 7: weighted averages against bands."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from builders import band, document, pool, reported, results_of, row, status_of, table

from tscc.document.enums import BandUnit, CheckStatus, Dimension, GroupField, Operator
from tscc.document.model import Document, Group, GroupRule, Stratification


def group(name: str, op: Operator, limit: str, balance: str, rate: str, **more: Any) -> Group:
    return Group(
        id=name,
        rule=GroupRule(field=GroupField.NET_RATE_PCT, op=op, value=Decimal(limit)),
        balance_usd=Decimal(balance),
        gross_wac_pct=Decimal(rate),
        **more,
    )


def of(low: str = "200000", high: str = "800000", limit: str = "5.500", rate: str = "6.500", **facts: Any) -> Document:
    groups = (
        group("discount", Operator.LT, "5.500", low, "5.500"),
        group("premium", Operator.GE, limit, high, rate),
    )
    return document(pool(groups=groups, balance_usd=Decimal("1000000.25"), gross_wac_pct=Decimal("6.300"), **facts))


def test_groups_that_add_up() -> None:
    checked = of()
    assert status_of(checked, "groups_add_up_balance_usd") is CheckStatus.PASS
    assert status_of(checked, "group_limits_meet") is CheckStatus.PASS
    (found,) = results_of(checked, "groups_average_gross_wac_pct")
    assert (found.status, found.expected) == (CheckStatus.PASS, "[6.2995, 6.3005]")
    assert reported(checked) == []


def test_groups_that_do_not_add_up() -> None:
    (found,) = results_of(of(high="800070"), "groups_add_up_balance_usd")
    assert (found.code, found.status, found.subject) == ("TS614", CheckStatus.FAIL, "/pools/0/balance_usd")
    assert found.evidence == ("/pools/0/groups/0/balance_usd", "/pools/0/groups/1/balance_usd")


def test_groups_that_need_not_cover_the_pool_may_be_short_of_it() -> None:
    groups = tuple(Group(id=name, balance_usd=Decimal(1000)) for name in ("fixed", "adjustable"))
    checked = document(pool(groups=groups, balance_usd=Decimal(5000)))
    assert status_of(checked, "groups_add_up_balance_usd") is CheckStatus.NOT_APPLICABLE
    checked = document(pool(groups=groups, balance_usd=Decimal(1500)))
    assert status_of(checked, "groups_add_up_balance_usd") is CheckStatus.FAIL


def test_limits_that_do_not_meet() -> None:
    (found,) = results_of(of(limit="5.600"), "group_limits_meet")
    assert (found.code, found.status) == ("TS619", CheckStatus.WARNING)


def test_an_average_that_the_groups_contradict() -> None:
    (found,) = results_of(of(rate="6.600"), "groups_average_gross_wac_pct")
    assert (found.code, found.status, found.expected) == ("TS615", CheckStatus.WARNING, "[6.3795, 6.3805]")


def test_groups_that_cover_the_pool_by_their_rules_or_their_balances_are_averaged() -> None:
    name = "groups_average_gross_wac_pct"
    assert status_of(of(high="900000"), name) is not CheckStatus.NOT_APPLICABLE
    groups = tuple(
        Group(id=each, balance_usd=Decimal(1000), gross_wac_pct=Decimal(rate))
        for each, rate in (("fixed", "6.000"), ("adjustable", "7.000"))
    )
    for whole, status in ((2000, CheckStatus.PASS), (5000, CheckStatus.NOT_APPLICABLE)):
        checked = document(pool(groups=groups, balance_usd=Decimal(whole), gross_wac_pct=Decimal("6.500")))
        assert status_of(checked, name) is status


def test_no_groups_is_not_applicable() -> None:
    assert status_of(document(pool()), "groups_add_up") is CheckStatus.NOT_APPLICABLE


RATES = table(
    Dimension.NOTE_RATE,
    row("5.000% - 5.500%", 1, 200_000, band=band("5.000", "5.500")),
    row("5.501% - 6.500%", 4, 800_000, band=band("5.501", "6.500")),
    unit=BandUnit.PCT,
)


def with_rate(rate: str, rates: Stratification = RATES, **facts: Any) -> Document:
    return document(pool(rates, gross_wac_pct=Decimal(rate), **facts))


@pytest.mark.parametrize(
    ("rate", "status"),
    [
        ("6.300", CheckStatus.PASS),
        ("5.401", CheckStatus.PASS),
        ("5.399", CheckStatus.FAIL),
        ("6.301", CheckStatus.FAIL),
    ],
)
def test_an_average_lies_in_the_interval_of_its_bands(rate: str, status: CheckStatus) -> None:
    (found,) = results_of(with_rate(rate), "gross_wac_pct_in_bands")
    assert (found.status, found.expected) == (status, "[5.4008, 6.3000]")


def test_open_bands_take_the_stated_limit_or_none() -> None:
    table_of_ratios = table(
        Dimension.ORIGINAL_LTV,
        row("80% and below", 1, 500_000, band=band(None, "80")),
        row("over 80%", 1, 500_000, band=band("80", None)),
        unit=BandUnit.PCT,
    )
    checked = document(pool(table_of_ratios, wa_original_ltv_pct=Decimal("70.0"), max_original_ltv_pct=Decimal(90)))
    assert results_of(checked, "wa_original_ltv_pct_in_bands")[0].expected == "[40.00, 85.00]"
    checked = document(pool(table_of_ratios, wa_original_ltv_pct=Decimal("70.0")))
    assert results_of(checked, "wa_original_ltv_pct_in_bands")[0].expected == "[40.00, unbounded)"


def test_a_part_of_the_pool_has_its_own_interval() -> None:
    groups = (group("discount", Operator.LT, "5.500", "200000", "6.600"),)
    (found,) = results_of(with_rate("6.000", groups=groups), "group_rate_in_bands")
    assert (found.code, found.status, found.subject) == (
        "TS616",
        CheckStatus.FAIL,
        "/pools/0/groups/0/gross_wac_pct",
    )


def test_a_row_without_a_band_or_no_table_is_not_applicable() -> None:
    broken = table(Dimension.NOTE_RATE, row("illegible", 1, 200_000, band=None), RATES.rows[1], unit=BandUnit.PCT)
    assert status_of(with_rate("6.000", broken), "gross_wac_pct_in_bands") is CheckStatus.NOT_APPLICABLE
    assert status_of(document(pool()), "gross_wac_pct_in_bands") is CheckStatus.NOT_APPLICABLE
