"""Check 9: bands in order, and limits against them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import band, document, pool, ratios, reported, results_of, row, sizes, status_of, table
from msgspec.structs import replace
from small import HEADING, NOTICE, compiled, filing

from tscc.checks import run_checks
from tscc.document.enums import BandUnit, CheckStatus, Coverage, Dimension
from tscc.document.model import BalanceRange, DateRange, Document, MortgageInsurance, YearRange

Edges = tuple[str | None, str | None]
SIZES = """\
                       SIZE OF MORTGAGE LOANS

Outstanding Principal                Number of    Aggregate Principal
Balance                                Loans      Balances Outstanding
--------------------------           ---------    --------------------

$150,000.00 or less                          7                $910,350
$150,000.01 - $200,000.00                    5                 890,150

Total                                       12              $1,800,500
                                     =========    ====================
"""


def of(*edges: Edges) -> Document:
    return document(pool(ratios(*((low, high, 1, 100_000) for low, high in edges))))


def test_a_band_that_leaves_its_lower_edge_out_opens_a_gap() -> None:
    text = filing(body=f"{HEADING}\n{NOTICE}\n{SIZES}")
    assert compiled(text).diagnostics == ()
    spoilt = text.replace("$150,000.01 -", ">150,000.01 -")
    assert [each.code.id for each in compiled(spoilt).diagnostics] == ["TS510"]


@pytest.mark.parametrize(
    "edges",
    [
        [(None, "60.00"), ("60.001", "70.000"), ("70.001", None)],
        [("60", "65"), ("65", "70"), ("70", "75")],
        [("70.01", "80.00"), ("60.01", "70.00"), (None, "60.00")],
        [("180", "180"), ("240", "240"), ("360", "360")],
        [("60.00", "65.00")],
        [(None, None)],
    ],
    ids=["mixed decimals", "shared edges", "descending", "single values", "one band", "open band"],
)
def test_bands_in_order(edges: list[Edges]) -> None:
    assert status_of(of(*edges), "bands_in_order") is CheckStatus.PASS


@pytest.mark.parametrize(
    "edges",
    [
        [(None, "60.00"), ("70.001", "80.000"), ("80.001", "90.000")],
        [("5.501", "6.000"), ("6.501", "7.000"), ("7.001", "7.500")],
        [(None, "40.00"), ("90.00", None)],
        [(None, "60.00"), ("90.001", "95.000")],
        [("60.01", "65.00"), ("65.01", "75.00"), ("80.01", "85.00")],
        [(None, "50.00"), ("50.01", "60.00"), ("60.01", "70.00"), ("85.01", "90.00")],
        [(None, "25.00"), ("40.01", "60.00"), ("60.01", "80.00"), ("80.01", "100.00")],
    ],
)
def test_an_empty_band_left_out_is_a_note_in_the_document_only(edges: list[Edges]) -> None:
    assert status_of(of(*edges), "bands_in_order") is CheckStatus.NOTE
    assert reported(of(*edges)) == []


@pytest.mark.parametrize(
    ("edges", "code"),
    [
        ([(None, "60.00"), ("63.001", "70.000"), ("70.001", "80.000"), ("80.001", "90.000")], "TS510"),
        ([("5.625", "6.000"), ("6.101", "6.500"), ("6.501", "6.875")], "TS510"),
        ([("60.001", "65.000"), ("65.001", "69.000"), ("70.001", "75.000")], "TS510"),
        ([(None, "60.00"), ("58.001", "70.000"), ("70.001", "80.000")], "TS509"),
        ([("60.01", "65.00"), ("70.01", "75.00"), ("65.01", "70.00"), ("75.01", "80.00")], "TS509"),
        ([("60.01", "65.00"), ("65.01", "56.00"), ("70.01", "75.00")], "TS509"),
        ([("60.01", None), ("65.01", "70.00")], "TS509"),
    ],
    ids=["gap", "gap of a digit", "narrow gap", "overlap", "order", "reversed", "open in the middle"],
)
def test_bands_out_of_order(edges: list[Edges], code: str) -> None:
    assert code in reported(of(*edges))


def test_a_label_that_is_no_band_is_not_applicable() -> None:
    broken = table(Dimension.ORIGINAL_LTV, row("60%", 1, 1, band=band("60", "60")), row("?", 1, 1, band=None))
    assert status_of(document(pool(broken)), "bands_in_order") is CheckStatus.NOT_APPLICABLE


RATIOS = ratios((None, "70.00", 5, 500_000), ("70.001", "80.000", 3, 300_000), ("80.001", "90.000", 1, 90_000))


@pytest.mark.parametrize(
    ("limit", "status"),
    [
        ("90", CheckStatus.PASS),
        ("85", CheckStatus.PASS),
        ("80.001", CheckStatus.PASS),
        ("80", CheckStatus.FAIL),
        ("90.001", CheckStatus.PASS),
        ("90.002", CheckStatus.NOTE),
        ("95", CheckStatus.NOTE),
    ],
)
def test_the_highest_ratio_against_the_bands(limit: str, status: CheckStatus) -> None:
    checked = document(pool(RATIOS, max_original_ltv_pct=Decimal(limit)))
    assert status_of(checked, "limit_holds_original_ltv") is status


@pytest.mark.parametrize(
    ("limit", "status"),
    [
        (100_000, CheckStatus.FAIL),
        (99_999, CheckStatus.PASS),
        (49_999, CheckStatus.PASS),
        (49_998, CheckStatus.NOTE),
    ],
)
def test_the_smallest_loan_against_the_bands(limit: int, status: CheckStatus) -> None:
    rows = (row("", 2, 150_000, band=band("50000", "99999")), row("", 1, 120_000, band=band("100000", "199999")))
    sized = table(Dimension.ORIGINAL_BALANCE, *rows, unit=BandUnit.USD)
    checked = document(pool(sized, original_balance_usd=BalanceRange(min=Decimal(limit))))
    assert status_of(checked, "limit_holds_original_balance") is status


def test_no_loan_is_over_the_largest() -> None:
    table_of_sizes = sizes((None, "99999", 2, 150_000), ("300000", None, 1, 310_000))
    checked = document(pool(table_of_sizes, original_balance_usd=BalanceRange(max=Decimal(200_000))))
    (found,) = results_of(checked, "limit_holds_current_balance")
    assert (found.code, found.status) == ("TS617", CheckStatus.FAIL)
    assert found.evidence == ("/pools/0/stratifications/0/rows/1/label",)


@pytest.mark.parametrize(("years", "status"), [((15, 30), CheckStatus.PASS), ((25, 30), CheckStatus.FAIL)])
def test_terms_of_the_table_are_within_the_limits(years: tuple[int, int], status: CheckStatus) -> None:
    terms = table(
        Dimension.ORIGINAL_TERM,
        row("180", 1, 100_000, band=band("180", "180")),
        row("360", 4, 400_000, band=band("360", "360")),
        unit=BandUnit.MONTHS,
    )
    checked = document(pool(terms, original_term_years=YearRange(min=years[0], max=years[1])))
    found = [each for each in results_of(checked, "limit_holds_original_term") if each.subject.endswith("min")]
    assert [each.status for each in found] == [status]


def loose(**facts: Any) -> Document:
    years = table(
        Dimension.ORIGINATION_YEAR, row("2001", 5, 500_000, code="2001"), row("2002", 4, 390_000, code="2002")
    )
    table_of_sizes = sizes((None, "99999", 7, 640_000), ("100000", "149999", 2, 250_000))
    stated = {
        "cut_off_date": date(2002, 5, 1),
        "original_term_years": YearRange(min=15, max=30),
        "origination_date": DateRange(min=date(2001, 5, 1), max=date(2002, 5, 1)),
        "original_balance_usd": BalanceRange(min=Decimal(50_000), max=Decimal(150_000)),
        "mortgage_insurance": MortgageInsurance(original_ltv_over_pct=Decimal(80), coverage=Coverage.ALL),
    }
    return document(pool(RATIOS, years, table_of_sizes, **{**stated, **facts}))


def test_limits_that_something_comes_near() -> None:
    for name in ("largest_loan_reached", "first_origination_reached", "insurance_threshold_reached"):
        assert status_of(loose(), name) is CheckStatus.PASS


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("largest_loan_reached", {"original_balance_usd": BalanceRange(max=Decimal(250_000))}),
        ("first_origination_reached", {"origination_date": DateRange(min=date(1999, 5, 1), max=date(2002, 5, 1))}),
        (
            "insurance_threshold_reached",
            {"mortgage_insurance": MortgageInsurance(original_ltv_over_pct=Decimal(86), coverage=Coverage.ALL)},
        ),
    ],
)
def test_a_loose_limit_is_a_note(name: str, facts: dict[str, Any]) -> None:
    (found,) = results_of(loose(**facts), name)
    assert (found.code, found.status) == ("TS618", CheckStatus.NOTE)


def test_no_limits_is_not_applicable() -> None:
    assert status_of(document(pool()), "limit_holds") is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize(
    "edges",
    [
        [("6.000", "6.124"), ("6.250", "6.374"), ("6.375", "6.499")],
        [("1", "12"), ("13", "24"), ("37", "48")],
        [("6.001", "6.250"), ("6.501", "7.000"), ("7.001", "8.000")],
        [(None, "20"), ("21", "30"), ("71", "80")],
    ],
    ids=["eighths", "months", "own width", "four widths between the only bands"],
)
def test_a_gap_as_wide_as_a_band_is_an_empty_band(edges: list[Edges]) -> None:
    assert reported(of(*edges)) == []


EDGES = {
    "upper, off the grid": [("100000", "119999"), ("150000", "199999"), ("200000", "249999"), ("250000", "299999")],
    "upper, on the grid": [(None, "49999"), ("150000", "199999"), ("200000", "249999"), ("250000", "299999")],
    "lower": [("100000", "149999"), ("190000", "199999"), ("200000", "249999"), ("250000", "299999")],
}


@pytest.mark.parametrize("edges", EDGES.values(), ids=EDGES)
def test_one_wrong_edge_is_one_fault_at_its_band(edges: list[Edges]) -> None:
    held = [(17, 2_300_000), (30, 5_400_000), (40, 9_100_000), (10, 2_700_000)]
    table_of_sizes = sizes(*((low, high, *loans) for (low, high), loans in zip(edges, held, strict=True)))
    towns = table(Dimension.STATE, row("Maine", 96, 19_400_000, code="ME"), row("Utah", 1, 100_000, code="UT"))
    results = run_checks(document(pool(table_of_sizes, towns)))
    faults = [found for found in results if found.is_reported]
    wrong = 1 if edges[0] == ("100000", "149999") else 0
    assert {(found.at.row, found.at.key) for found in faults} == {(wrong, "label")}
    assert {found.rule.code.id for found in faults} == {"TS507", "TS510"}


def test_an_average_is_not_held_against_bands_that_do_not_meet() -> None:
    rates = table(
        Dimension.NOTE_RATE,
        row("5.625% - 6.000%", 3, 300_000, band=band("5.625", "6.000")),
        row("6.001% - 6.050%", 70, 7_000_000, band=band("6.001", "6.050")),
        row("6.501% - 6.875%", 4, 400_000, band=band("6.501", "6.875")),
        unit=BandUnit.PCT,
    )
    checked = document(pool(rates, gross_wac_pct=Decimal("6.349")))
    (found,) = (each for each in run_checks(checked) if each.is_reported)
    assert (found.rule.code.id, found.at.row) == ("TS510", 1)
    assert status_of(checked, "gross_wac_pct_in_bands") is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize("label", ["2001 and prior", "Before 2002", "Other"])
def test_the_first_year_is_not_known_where_a_row_names_none(label: str) -> None:
    years = table(Dimension.ORIGINATION_YEAR, row(label, 5, 500_000, code=None), row("2002", 4, 390_000, code="2002"))
    checked = document(pool(years, origination_date=DateRange(min=date(2001, 2, 1), max=date(2002, 4, 1))))
    assert status_of(checked, "first_origination_reached") is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("bands", "codes"),
    [
        ([("24", "24"), ("36", "36"), (">36", None)], []),
        ([(">36", None), ("36", "36"), ("24", "24")], []),
        ([("24", "24"), (">36", None), ("36", "36")], ["TS509"]),
        ([("24", "24"), ("36", "36"), ("36", None)], ["TS509"]),
        ([("24", "24"), ("36", "36"), (">24", None)], ["TS509"]),
        ([("24", "36"), (">24", "36")], ["TS509"]),
    ],
)
def test_an_open_band_may_begin_where_a_single_value_is(bands: list[tuple[str, str | None]], codes: list[str]) -> None:
    made = [replace(band(low.strip(">"), high), lower_inclusive=not low.startswith(">")) for low, high in bands]
    months = table(
        Dimension.REMAINING_TERM,
        *(row(f"{low} {high}", 1, 100_000, band=each) for (low, high), each in zip(bands, made, strict=True)),
        unit=BandUnit.MONTHS,
    )
    assert reported(document(pool(months))) == codes


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        ((("24", 700), ("12", 400), ("36", 200)), []),
        ((("24", 700), ("12", 200), ("36", 400)), ["TS509"]),
        ((("24", 700), ("36", 200), ("12", 400)), ["TS509"]),
    ],
)
def test_single_values_may_be_in_the_order_of_their_balances(
    rows: tuple[tuple[str, int], ...], codes: list[str]
) -> None:
    bands = [(months, months, 1, balance) for months, balance in rows]
    assert [code for code in reported(document(pool(ratios(*bands)))) if code == "TS509"] == codes


@pytest.mark.parametrize(
    ("terms", "codes"),
    [
        ((360, 240), []),
        ((360, 180, 240), []),
        ((180, 360, 240), []),
        ((360, 360), ["TS509"]),
        ((360, 240, 240), ["TS509"]),
    ],
)
def test_single_terms_by_the_size_of_their_rows(terms: tuple[int, ...], codes: list[str]) -> None:
    """Rows by size are in no order of their terms; a term that is there twice is in none either."""
    rows = (
        row(f"{term}", 9 - place, 900_000 - 100_000 * place, band=band(f"{term}", f"{term}"))
        for place, term in enumerate(terms)
    )
    assert reported(document(pool(table(Dimension.ORIGINAL_TERM, *rows, unit=BandUnit.MONTHS)))) == codes
