"""The vocabulary: titles to dimensions, heads to column keys, labels to codes; what is unknown stays unknown."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from grammar.words import read
from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.vocabulary.column_heads import column_key, near_word
from tscc.vocabulary.dimensions import dimension_of, fits, kind_of, time_in, unit_of
from tscc.vocabulary.form_words import is_end_of_caption
from tscc.vocabulary.label_codes import STATES, code_of, near_category, near_state
from tscc.vocabulary.near_words import NearWord
from tscc.vocabulary.row_labels import is_misread_band, resembles_band
from tscc.vocabulary.scales import scale_of


def test_a_table_without_a_title_or_a_head_has_no_dimension_of_its_own() -> None:
    assert dimension_of("", "") is Dimension.OTHER


def test_the_head_over_the_labels_names_the_dimension_where_the_title_does_not() -> None:
    assert dimension_of("GROUP II LOANS", "Credit Score") is Dimension.CREDIT_SCORE
    assert dimension_of("SIZE OF MORTGAGE LOANS", "Credit Score") is Dimension.CURRENT_BALANCE


def test_places_in_a_state_are_not_states() -> None:
    assert dimension_of("GEOGRAPHIC DISTRIBUTION OF LOANS", "City, State") is Dimension.OTHER
    assert dimension_of("", "County and State") is Dimension.OTHER
    assert dimension_of("GEOGRAPHIC DISTRIBUTION OF LOANS", "State") is Dimension.STATE


@pytest.mark.parametrize("header", ["Balance (000's)", "Principal Balance ($000)", "Balance (in thousands)"])
def test_a_column_in_thousands_has_its_key_and_its_scale(header: str) -> None:
    assert (column_key(header, 3), scale_of(header)) == ("balance_usd", 3)


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("$ in millions", 6),
        ("Balance (000s)", 3),
        ("($MM)", 6),
        ("($M)", -1),
        ("US$ '000", 3),
        ("($K)", 3),
        ("in mil.", 6),
        ("over $300,000", 0),
        ("Mt. Olive", 0),
    ],
)
def test_a_scale_is_known_by_its_words(text: str, scale: int) -> None:
    assert scale_of(text) == scale


@pytest.mark.parametrize(
    ("header", "word", "likely"),
    [
        ("Number of Loan8", "Loan8", "Loans"),
        ("Number of .Loans", ".Loans", "Loans"),
        ("Nmuber of Loans", "Nmuber", "Number"),
        ("NUMBER OF LO ANS", "LO ANS", "LOANS"),
        ("Numberof Loans", "Numberof", "Number of"),
        ("Number ofxLoans", "ofxLoans", "of Loans"),
        ("WTDDAVG GROSS COUPON", "WTDDAVG", "WTD AVG"),
        ("Averge Balance", "Averge", "Average"),
        ("Percnt of Balance", "Percnt", "Percent"),
    ],
)
def test_a_misspelt_word_of_a_head_is_near_a_known_one(header: str, word: str, likely: str) -> None:
    assert near_word(header) == NearWord(word, likely)


@pytest.mark.parametrize("header", [head for each in read("columns")["column"].values() for head in each["examples"]])
def test_no_word_of_a_known_head_is_misspelt(header: str) -> None:
    assert near_word(header) is None


@pytest.mark.parametrize("header", [head for each in read("columns")["column"].values() for head in each["examples"]])
def test_a_wrong_sign_in_a_head_is_told_or_changes_nothing(header: str) -> None:
    places = [place for word in re.finditer(r"\w{3,}|\b \b", header) for place in range(*word.span())]
    spoilt = [header[:place] + sign + header[place + 1 :] for place in places for sign in "0xn"]
    assert [each for each in spoilt if column_key(each, 0) != column_key(header, 0) and near_word(each) is None] == []


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
        ("state", "CA:", "CA"),
        ("occupancy", "Investor :", "investment_property"),
        ("loan_purpose", "Purchase", "purchase"),
        ("loan_purpose", "Rate/Term Refinance", "rate_term_refinance"),
        ("loan_purpose", "Cash-Out Refinance", "cash_out_refinance"),
        ("loan_purpose", "Equity Refinance", "cash_out_refinance"),
        ("loan_purpose", "Limited Cash-Out Refinance", "rate_term_refinance"),
        ("loan_purpose", "Refinance", None),
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
    assert unit_of(dimension, time_in(header), labels, ()) is unit


@pytest.mark.parametrize(
    ("dimension", "header", "in_labels", "unit"),
    [
        (Dimension.ORIGINAL_TERM, "Term", ["years"], "years"),
        (Dimension.ORIGINAL_TERM, "Term", ["years", "months"], "months"),
        (Dimension.ORIGINAL_TERM, "Term (Months)", ["years"], "months"),
        (Dimension.ORIGINAL_TERM, "Term (Yrs)", [], "years"),
        (Dimension.OTHER, "Penalty", ["years"], "years"),
        (Dimension.OTHER, "Penalty", ["years", "months"], "months"),
        (Dimension.OTHER, "Months to Roll", [], None),
        (Dimension.ORIGINAL_BALANCE, "Product", ["years"], "usd"),
    ],
)
def test_the_unit_of_time_of_bands(dimension: Dimension, header: str, in_labels: list[str], unit: str | None) -> None:
    assert unit_of(dimension, time_in(header), "", [BandUnit(each) for each in in_labels]) == unit


@pytest.mark.parametrize("dimension", [Dimension.ORIGINATION_YEAR, Dimension.UNIT_COUNT, Dimension.ZIP])
def test_years_units_and_zips_are_categories_though_they_look_like_bands(dimension: Dimension) -> None:
    assert kind_of(dimension, 2, []) is TableKind.CATEGORY


def test_other_dimensions_are_bands_if_their_labels_are() -> None:
    assert kind_of(Dimension.OTHER, 3, ["None"]) is TableKind.BAND
    assert kind_of(Dimension.OTHER, 3, ["None", "Other"]) is TableKind.CATEGORY
    assert kind_of(Dimension.OTHER, 4, ["None", "24 Months Soft"]) is TableKind.BAND
    assert kind_of(Dimension.OTHER, 5, ["None", "24 Months Soft", "24 Months Hard"]) is TableKind.CATEGORY


@pytest.mark.parametrize("label", ["5/1 ARM", "7-Year Balloon", "15 Yr Fixed"])
def test_terms_beside_a_product_are_products(label: str) -> None:
    assert kind_of(Dimension.OTHER, 3, [label]) is TableKind.CATEGORY
    assert kind_of(Dimension.ORIGINAL_TERM, 3, [label]) is TableKind.BAND


@pytest.mark.parametrize(
    "label",
    [
        "50.01 ~ 60.00",
        "[600, 650)",
        "620's",
        "$50M - $100M",
        "120 months (10 years)",
        "> 700 ~ 750",
        "up to 50.O0 to 60",
    ],
)
def test_a_label_resembles_a_band(label: str) -> None:
    assert resembles_band(label)


@pytest.mark.parametrize(
    "label",
    ["2A Months", "Months", "12 Mouths", "XX Months", "7 - 1Z", "4.001% - 5.OO0%", "O.OO% - S.OO%", "%", "to", "l2"],
)
def test_a_label_is_a_misread_band(label: str) -> None:
    assert is_misread_band(label)


@pytest.mark.parametrize(
    "label",
    ["", "None", "N/A", "Fixed Rate", "BB", "IO", "So", "24 Months Soft", "5/1 ARM", "A-", "Other", "6 Month LIBOR"],
)
def test_a_category_is_no_misread_band(label: str) -> None:
    assert not is_misread_band(label)


@pytest.mark.parametrize(
    "label",
    [
        "30 Year Fixed",
        "15 YR FX",
        "5/1",
        "05/01/2003",
        "A1",
        "LTV over 80%, no insurance",
        "2nd lien",
        "1-4 Family",
        "Other",
    ],
)
def test_a_category_resembles_no_band(label: str) -> None:
    assert not resembles_band(label)


@pytest.mark.parametrize(
    ("dimension", "labels", "edges", "fit"),
    [
        ("state", ["Condominiums", "Townhouses"], [], False),
        ("state", ["Maine", "Other"], [], True),
        ("dwelling_type", ["Condominiums", "Barns", "Sheds"], [], None),
        ("servicer", ["Maine"], [], None),
        ("note_rate", ["$1,000 - $2,000"], [1000, 2000], False),
        ("note_rate", ["60.000 - 70.000"], [60, 70], False),
        ("original_ltv", ["60.000% - 70.000%"], [60, 70], True),
        ("current_balance", ["Condominiums"], [], False),
        ("original_ltv", [".51 - .60", ".61 - .80"], [0.51, 0.8], True),
        ("original_ltv", ["1", "2", "3"], [1, 2, 3], False),
        ("original_ltv", [".51% - .80%"], [0.51, 0.8], False),
        ("note_rate", [".125 - .500"], [0.125, 0.5], False),
        ("credit_score", [".51 - .80"], [0.51, 0.8], False),
    ],
)
def test_rows_fit_a_dimension(dimension: str, labels: list[str], edges: list[float], fit: bool | None) -> None:
    assert fits(Dimension(dimension), labels, [Decimal(edge) for edge in edges]) is fit


def test_a_table_without_a_title_is_one_of_units_only_if_all_labels_are() -> None:
    assert dimension_of("", "Property Type", ["Single Family", "Condominium", "2-4 Family"]) is Dimension.PROPERTY_TYPE
    assert dimension_of("", "Type of Dwelling", ["1-family", "2-family"]) is Dimension.UNIT_COUNT


@pytest.mark.parametrize(
    "label", ["Washington DC", "Washington, D. C.", "WASHINGTON, D.C.", "D.C.", "Dist. of Columbia"]
)
def test_the_district_is_no_state(label: str) -> None:
    assert code_of(Dimension.STATE, label) == "DC"


@pytest.mark.parametrize(
    ("label", "state"),
    [
        ("Wisconson", "Wisconsin"),
        ("NewYork", "New York"),
        ("W. Virginia", None),
        ("Northern California", None),
        ("Other", None),
    ],
)
def test_a_state_is_near_by_its_whole_name(label: str, state: str | None) -> None:
    assert near_state(label) == state


@pytest.mark.parametrize(
    ("dimension", "label", "near"),
    [
        ("dwelling_type", "Deached Houses", ("Deached", "Detached")),
        ("occupancy", "Non-Owmer Occupied", ("Owmer", "Owner")),
        ("documentation", "Full/Limted", ("Limted", "Limited")),
        ("unit_count", "1-famly", ("famly", "family")),
        ("unit_count", "l-family", ("l-family", "1-family")),
        ("unit_count", "5-family", None),
        ("origination_year", "200O", ("200O", "2000")),
        ("origination_year", "1999 and prior", None),
        ("dwelling_type", "Semi-attached", None),
        ("loan_purpose", "Construction", None),
        ("loan_purpose", "Other", None),
        ("loan_purpose", "Refinance - Ckshout", ("Ckshout", "Cashout")),
        ("loan_purpose", "Refinance (Cash-Ouz)", ("Ouz", "Out")),
        ("loan_purpose", "Nb Cash-Out Refinance", ("Nb", "No")),
        ("loan_purpose", "No Cash-Out Refinance", None),
        ("loan_purpose", "Rate/Term to Purchase", None),
        ("servicer", "Purchse", None),
    ],
)
def test_a_category_is_near_by_one_letter(dimension: str, label: str, near: tuple[str, str] | None) -> None:
    assert near_category(Dimension(dimension), label) == (near and NearWord(*near))


@pytest.mark.parametrize(
    "text", ["of incorporation)", "diction of organization)", "Identification No.)", "last report.)"]
)
def test_the_end_of_a_caption_is_known_by_its_words(text: str) -> None:
    assert is_end_of_caption(text)


@pytest.mark.parametrize(
    "text", ["Series 2001-2)", "Inc.)", "Trust Certificates)", "(Zip Code)", "of incorporation", ")"]
)
def test_the_end_of_a_name_is_not_that_of_a_caption(text: str) -> None:
    assert not is_end_of_caption(text)
