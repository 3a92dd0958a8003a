"""The averages tables print in columns: rows against their bands, and the pool's stated average against them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import band, document, pool, reported, results_of, row, status_of, table

from tscc.document.enums import BandUnit, CheckStatus, Dimension
from tscc.document.model import Document, Row

LOW = row("5.000% - 6.000%", 2, 600_000, band=band("5.000", "6.000"), wa_rate_pct="5.500")
HIGH = row("6.001% - 7.000%", 4, 1_200_000, band=band("6.001", "7.000"), wa_rate_pct="6.500")


def of(*rows: Row, total: str | None = None, stated: str = "6.167") -> Document:
    last = row("Total", 6, 1_800_000, wa_rate_pct=total)
    rates = table(Dimension.NOTE_RATE, *rows, total=last, unit=BandUnit.PCT)
    return document(pool(rates, gross_wac_pct=Decimal(stated)))


def test_averages_that_agree() -> None:
    assert reported(of(LOW, HIGH, total="6.167")) == []
    assert status_of(of(LOW, HIGH), "gross_wac_pct_in_note_rate") is CheckStatus.PASS


@pytest.mark.parametrize("average", ["4.999", "6.002"])
def test_a_row_averages_inside_its_band(average: str) -> None:
    wrong = row("5.000% - 6.000%", 2, 600_000, band=band("5.000", "6.000"), wa_rate_pct=average)
    found = results_of(of(wrong, HIGH), "wa_rate_pct_in_band")
    assert [(each.code, each.status) for each in found] == [("TS506", CheckStatus.WARNING)]


def test_a_band_of_years_holds_months() -> None:
    terms = table(
        Dimension.ORIGINAL_TERM,
        row("15 - 20", 2, 600_000, band=band("15", "20"), wa_original_term_months="239.5"),
        unit=BandUnit.YEARS,
    )
    assert status_of(document(pool(terms)), "wa_original_term_months_in_band") is CheckStatus.PASS


@pytest.mark.parametrize(
    ("stated", "status"),
    [
        ("6.167", CheckStatus.PASS),
        ("6.168", CheckStatus.PASS),
        ("6.169", CheckStatus.WITHIN_ROUNDING),
        ("6.267", CheckStatus.WARNING),
    ],
)
def test_a_stated_average_is_that_of_the_total(stated: str, status: CheckStatus) -> None:
    (found,) = results_of(of(LOW, HIGH, total="6.167", stated=stated), "gross_wac_pct_in_note_rate")
    assert (found.code, found.status, found.subject) == ("TS616", status, "/pools/0/gross_wac_pct")


def test_a_stated_average_is_that_of_the_rows_where_no_total_is_printed() -> None:
    (found,) = results_of(of(LOW, HIGH, stated="6.467"), "gross_wac_pct_in_note_rate")
    assert (found.status, found.expected) == (CheckStatus.WARNING, "[6.1662, 6.1672]")
