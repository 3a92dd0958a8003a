"""The vocabulary: titles to dimensions, heads to column keys, labels to codes; what is unknown stays unknown."""

from __future__ import annotations

import pytest

from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.vocabulary.column_heads import column_key
from tscc.vocabulary.dimensions import CATEGORIES, STATES, code_of, dimension_of, kind_of, unit_of


@pytest.mark.parametrize(
    ("title", "dimension"),
    [
        ("YEARS OF ORIGINATION OF MORTGAGE LOANS", "origination_year"),
        ("TYPES OF DWELLINGS SUBJECT TO MORTGAGE LOANS", "dwelling_type"),
        ("NUMBER OF UNITS IN DWELLINGS SUBJECT TO MORTGAGE LOANS", "unit_count"),
        ("SIZE OF MORTGAGE LOANS", "current_balance"),
        ("DISTRIBUTION OF MORTGAGE LOANS BY NOTE RATES", "note_rate"),
        ("DISTRIBUTION OF MORTGAGE LOANS BY LOAN-TO-VALUE RATIOS AT ORIGINATION", "original_ltv"),
        ("GEOGRAPHIC DISTRIBUTION OF MORTGAGED PROPERTIES BY STATE", "state"),
        ("2. Original Balance", "original_balance"),
        ("Original Principal Balances", "original_balance"),
        ("Original Terms to Maturity", "original_term"),
        ("Remaining Terms to Stated Maturity", "remaining_term"),
        ("Remaining Months to Maturity", "remaining_term"),
        ("Purpose of Mortgage Loans", "loan_purpose"),
        ("Loan Purpose", "loan_purpose"),
        ("Occupancy Status", "occupancy"),
        ("Documentation Type", "documentation"),
        ("FICO Scores", "credit_score"),
        ("Credit Scores at Origination", "credit_score"),
        ("Property Type", "property_type"),
        ("Types of Mortgaged Properties", "property_type"),
        ("Product Types", "loan_type"),
        ("Servicers", "servicer"),
        ("Lien Position", "lien"),
        ("Top Ten Zip Codes", "zip"),
        ("Current Principal Balances", "current_balance"),
        ("Mortgage Interest Rates", "note_rate"),
        ("Prepayment Penalties", "other"),
        ("", "other"),
    ],
)
def test_a_title_names_a_dimension(title: str, dimension: str) -> None:
    assert dimension_of(title, "").value == dimension


def test_the_head_over_the_labels_names_the_dimension_where_the_title_does_not() -> None:
    assert dimension_of("GROUP II LOANS", "Credit Score") is Dimension.CREDIT_SCORE
    assert dimension_of("SIZE OF MORTGAGE LOANS", "Credit Score") is Dimension.CURRENT_BALANCE


@pytest.mark.parametrize(
    "title",
    [
        "Gross Margin",
        "Months to Next Rate Adjustment",
        "Debt-to-Income Ratios",
        "Delinquency History Since Acquisition",
        "Prepayment Terms",
        "Combined Loan-to-Value Ratios",
        "Mortgage Rate Caps",
        "Maximum Mortgage Rates",
    ],
)
def test_a_title_of_another_quantity_is_none_of_the_dimensions(title: str) -> None:
    assert dimension_of(title, "") is Dimension.OTHER


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Number of Loans", "loan_count"),
        ("Number of Mortgage Loans", "loan_count"),
        ("No. of Loans", "loan_count"),
        ("# of Loans", "loan_count"),
        ("Loan Count", "loan_count"),
        ("Aggregate Principal Balances Outstanding", "balance_usd"),
        ("Aggregate Unpaid Principal Balance", "balance_usd"),
        ("Current Balance ($)", "balance_usd"),
        ("Percent of Aggregate Principal Balance", "balance_pct"),
        ("% of Aggregate Balance", "balance_pct"),
        ("Percentage of Mortgage Pool", "balance_pct"),
        ("Percent of Mortgage Loans by Balance", "balance_pct"),
        ("Percent of Mortgage Loans", "balance_pct"),
        ("Percent of Loans by Number", "loan_pct"),
        ("Number of Initial Mortgage Loans", "loan_count"),
        ("Average Balance", "average_balance_usd"),
        ("Avg. Principal Balance", "average_balance_usd"),
        ("Weighted Average Mortgage Rate", "wa_rate_pct"),
        ("W.A. Gross Coupon", "wa_rate_pct"),
        ("Weighted Average Net Rate", "wa_net_rate_pct"),
        ("Weighted Average FICO", "wa_credit_score"),
        ("W.A. FICO", "wa_credit_score"),
        ("Min FICO", "min_credit_score"),
        ("Weighted Average Original LTV", "wa_original_ltv_pct"),
        ("W.A. LTV", "wa_original_ltv_pct"),
        ("Weighted Average Combined Loan-to-Value Ratio", "wa_combined_ltv_pct"),
        ("Maximum LTV", "max_ltv_pct"),
        ("Weighted Average Original Term", "wa_original_term_months"),
        ("Weighted Average Remaining Term", "wa_remaining_term_months"),
        ("W.A. Rem. Term", "wa_remaining_term_months"),
        ("Weighted Average Seasoning", "wa_age_months"),
        ("Average Mortgage Loan Balance", "average_balance_usd"),
        ("Weighted Average Coverage", "column_4"),
        ("Average Loan Amount", "average_balance_usd"),
        ("Number of Units", "column_4"),
        ("Number of Months", "column_4"),
        ("Delinquent 30 Days", "column_4"),
        ("Margin", "column_4"),
        # abbreviations and heads of one word
        ("WAC", "wa_rate_pct"),
        ("Gross WAC", "wa_rate_pct"),
        ("Wtd. Avg. Gross Coupon", "wa_rate_pct"),
        ("Wgtd Avg Cpn", "column_4"),
        ("W.A. Net Coupon", "wa_net_rate_pct"),
        ("WAM", "wa_remaining_term_months"),
        ("Wtd. Avg. Rem. Term", "wa_remaining_term_months"),
        ("W.A. Age (Months)", "wa_age_months"),
        ("WALA", "wa_age_months"),
        ("Avg. LTV", "wa_original_ltv_pct"),
        ("W.A. CLTV", "wa_combined_ltv_pct"),
        ("W.A. Current LTV", "column_4"),
        ("W.A. DTI", "column_4"),
        ("W.A. Margin", "column_4"),
        ("Percent", "balance_pct"),
        ("%", "balance_pct"),
        ("Pct. of Pool", "balance_pct"),
        ("% of Total", "balance_pct"),
        ("Percentage of Mortgage Loans by Principal Balance", "balance_pct"),
        ("Count", "loan_count"),
        ("Mortgage Loans", "loan_count"),
        ("Number of Mortgages", "loan_count"),
        ("Balance (000's)", "column_4"),
        ("Principal Balance ($000)", "column_4"),
        ("Balance (in thousands)", "column_4"),
    ],
)
def test_a_head_gives_the_key_of_its_column(header: str, key: str) -> None:
    assert column_key(header, 3) == key


@pytest.mark.parametrize(
    ("dimension", "label", "code"),
    [
        ("state", "Vermont", "VT"),
        ("state", "VERMONT", "VT"),
        ("state", "VT", "VT"),
        ("state", "District of Columbia", "DC"),
        ("state", "Vermnt", None),
        ("state", "Ontario", None),
        ("state", "Other", None),
        ("origination_year", "1999", "1999"),
        ("origination_year", "99", None),
        ("origination_year", "1999-2000", None),
        ("unit_count", "1-family", "1"),
        ("unit_count", "2-family", "2"),
        ("unit_count", "Single Family", "1"),
        ("unit_count", "Two- to four-family", "2-4"),
        ("unit_count", "Two to four units", "2-4"),
        ("unit_count", "Five-family", None),
        ("zip", "05999", "05999"),
        ("zip", "05999-0412", "05999-0412"),
        ("zip", "All others", None),
        ("dwelling_type", "Detached Houses", "detached_house"),
        ("dwelling_type", "Townhouses", "townhouse"),
        ("dwelling_type", "Multi-family Dwellings", "multi_family"),
        ("property_type", "2-4 Family", "multi_family"),
        ("property_type", "2 - 4 Units", "multi_family"),
        ("dwelling_type", "Condominium Units (one to four stories high)", "condominium_low_rise"),
        ("dwelling_type", "Condominium Units (over four stories high)", "condominium_high_rise"),
        ("property_type", "Condo (greater than 4 stories)", "condominium_high_rise"),
        ("property_type", "Condo (less than 5 stories)", "condominium_low_rise"),
        ("dwelling_type", "Condominium", "condominium"),
        ("dwelling_type", "Cooperative Units", "cooperative"),
        ("dwelling_type", "Planned Unit Developments", "planned_unit_development"),
        ("property_type", "PUD", "planned_unit_development"),
        ("property_type", "Manufactured Housing", "manufactured_housing"),
        ("property_type", "Single-Family", "detached_house"),
        ("property_type", "Houseboats", None),
        ("loan_purpose", "Purchase", "purchase"),
        ("loan_purpose", "Rate/Term Refinance", "rate_term_refinance"),
        ("loan_purpose", "Cash-Out Refinance", "cash_out_refinance"),
        ("loan_purpose", "Equity Refinance", "cash_out_refinance"),
        ("loan_purpose", "Construction", None),
        ("occupancy", "Primary Residence", "primary_residence"),
        ("occupancy", "Owner Occupied", "primary_residence"),
        ("occupancy", "Non-Owner Occupied", "investment_property"),
        ("occupancy", "Second Home", "second_home"),
        ("occupancy", "Investor", "investment_property"),
        ("documentation", "Full", "full"),
        ("documentation", "Alternative", "alternative"),
        ("documentation", "Limited", "reduced"),
        ("documentation", "Stated Income", "stated"),
        ("documentation", "No Documentation", "none"),
        ("documentation", "Streamlined", "streamlined"),
        ("servicer", "Birch Bank", None),
    ],
)
def test_a_label_has_a_code_or_none(dimension: str, label: str, code: str | None) -> None:
    assert code_of(Dimension(dimension), label) == code


@pytest.mark.parametrize(
    ("dimension", "label", "wrong"),
    [
        ("loan_purpose", "No Cash-Out Refinance", "cash_out_refinance"),
        ("loan_purpose", "Refinance - No Cash Out", "cash_out_refinance"),
        ("loan_purpose", "Corporate Relocation", "rate_term_refinance"),
        ("documentation", "Non-Full", "full"),
        ("dwelling_type", "Semi-detached Houses", "detached_house"),
        ("dwelling_type", "Attached Single-Family Houses", "detached_house"),
        ("dwelling_type", "Low-rise Cooperative", "condominium_low_rise"),
        ("property_type", "Condo (less than 5 stories)", "condominium_high_rise"),
        ("occupancy", "Not Owner Occupied", "primary_residence"),
        ("occupancy", "Non-owner Occupied", "primary_residence"),
        ("dwelling_type", "Two-story Houses", "multi_family"),
    ],
)
def test_a_label_is_not_taken_for_the_word_it_contains(dimension: str, label: str, wrong: str) -> None:
    assert code_of(Dimension(dimension), label) != wrong


def test_every_state_has_a_code_of_two_letters() -> None:
    assert all(len(code) == 2 and code.isupper() for code in STATES.values())
    assert len(STATES) >= 52


@pytest.mark.parametrize(
    ("dimension", "header", "labels", "unit"),
    [
        (Dimension.CURRENT_BALANCE, "Balance", "150,000", BandUnit.USD),
        (Dimension.NOTE_RATE, "Rate", "6.5", BandUnit.PCT),
        (Dimension.REMAINING_TERM, "Months", "301 - 360", BandUnit.MONTHS),
        (Dimension.REMAINING_TERM, "Term in Years", "21 - 30", BandUnit.YEARS),
        (Dimension.CREDIT_SCORE, "FICO", "700", BandUnit.SCORE),
        (Dimension.OTHER, "Margin", "2.25%", BandUnit.PCT),
        (Dimension.OTHER, "Income", "$50,000", BandUnit.USD),
        (Dimension.OTHER, "Index", "5", None),
    ],
)
def test_the_unit_of_bands(dimension: Dimension, header: str, labels: str, unit: BandUnit | None) -> None:
    assert unit_of(dimension, header, labels) is unit


@pytest.mark.parametrize("dimension", sorted(CATEGORIES))
def test_years_units_and_zips_are_categories_though_they_look_like_bands(dimension: Dimension) -> None:
    assert kind_of(dimension, 2, 2) is TableKind.CATEGORY


def test_other_dimensions_are_bands_if_their_labels_are() -> None:
    assert kind_of(Dimension.OTHER, 2, 3) is TableKind.BAND
    assert kind_of(Dimension.OTHER, 1, 3) is TableKind.CATEGORY
