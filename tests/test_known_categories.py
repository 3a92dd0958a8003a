"""Labels of categories as sheets print them, and labels that are of no list: cut, of another table, or invented."""

from __future__ import annotations

import pytest

from tscc.document.enums import Dimension
from tscc.vocabulary.label_codes import code_of, is_known, near_category

KNOWN = {
    Dimension.DWELLING_TYPE: """Single Family Detached, Single Family Attached, Semi-detached, SFR, PUD, Deminimis PUD, Condo,
Condotel, High Rise Condo, Co-op, Two Family, 2-4 Family, 3-4 Family, 5+ Family, Duplex, Triplex, Manufactured Home, Mobile Home,
Townhome, Row House, Mixed Use, Modular, Zero Lot Line, Vacant Lot, Leasehold, Timeshare, Multi-family (5+ units),
Cabin, 2 Units, Two- to four-family units, Other, Unknown, N/A, One-to-four family, 1-4 Family, Patio Home, Hotel""",
    Dimension.LOAN_PURPOSE: """Purchase, Refinance, Refi - Cash Out, Rate/Term Refinance, Equity Take-Out, Construction/Permanent,
Home Improvement, Debt Consolidation, Relocation, Streamline, Rehab, Bridge Loan, Education, Other, New Construction""",
    Dimension.OCCUPANCY: """Primary Residence, 2nd Home, Vacation Home, Investor, Non-owner Occupied, Tenant Occupied, Vacant,
Rental, Not Available, Occupied""",
    Dimension.DOCUMENTATION: """Full, Alt, Limited, Lite, No Ratio, NINA, SISA, SIVA, NIV, No Income/No Asset, Stated Income,
Streamline, Full/Alt, 12 Months Bank Statements, Easy Documentation, Fast Doc, Income Verification, Pay Stub""",
    Dimension.UNIT_COUNT: "1, 4, 1-family, Two-family, 5-family, Three to four family, 2-4 units, One unit, 5 or more, Over four units",
    Dimension.LIEN: "First, 1, Second Lien, Third Lien, Junior, 2nd, Firsts, Prior Lien, Second Mortgage",
    Dimension.STATE: "Ohio, OH, N. Carolina, Foreign, Armed Forces Europe, Other (less than 2%)",
    Dimension.ZIP: "10027, 10027-1234, Boston 02134, 021",
    Dimension.ORIGINATION_YEAR: "2001, pre 1990, 1995 - 1998, 1990 and prior",
    Dimension.SERVICER: "Birchmere, Castles",
    Dimension.LOAN_TYPE: "30 Year Fixed, Castles",
}
UNKNOWN = {
    Dimension.DWELLING_TYPE: """Castles, Townh, Detac, 33-family, 7-4 Family, 4-2 family, 24-family, 0-family, -family, Boats,
Non-PUD, Non-Detached, Florida, Purchase""",
    Dimension.LOAN_PURPOSE: "Purch, Holidays, Detached, Ref",
    Dimension.OCCUPANCY: "Castle, Prim, Ghost, Non-Primary",
    Dimension.DOCUMENTATION: "Castle, Limi, Florida",
    Dimension.UNIT_COUNT: "Castle, 33-family, 12, 7-4 Family",
    Dimension.LIEN: "Castle, Fir, Second Home, First Time Homebuyer",
    Dimension.STATE: "Ruritania, Ohi o, Calif. and more, oh",
    Dimension.ZIP: "1002, 1002O7",
    Dimension.ORIGINATION_YEAR: "2~01, 20011",
}


def labels(of: dict[Dimension, str]) -> list[tuple[Dimension, str]]:
    return [(dimension, " ".join(each.split())) for dimension, names in of.items() for each in names.split(",")]


@pytest.mark.parametrize(("dimension", "label"), labels(KNOWN))
def test_a_label_of_a_list(dimension: Dimension, label: str) -> None:
    assert is_known(dimension, label)


@pytest.mark.parametrize(("dimension", "label"), labels(UNKNOWN))
def test_a_label_of_no_list(dimension: Dimension, label: str) -> None:
    assert not is_known(dimension, label)


CODED = {
    Dimension.LOAN_PURPOSE: {
        "rate_term_refinance": "Refinance without cash-out, Ltd. Cash Out Refi, Zero Cash-out, Refi w/o Cash Out, Rate & Term",
        "cash_out_refinance": "Refi - Cash Out, Cash-Out/Equity",
        "purchase": "Purchase, Purch.",
        None: "Rate/Term & Cash-Out, Purchase/Refinance, Refinance of Purchase Loans",
    },
    Dimension.DOCUMENTATION: {
        "full": "Full Documentation, Full",
        "stated": "Stated Income/Stated Assets",
        None: "Not Stated, Other than Full, Less than Full, Full & Alt, Limited/Stated",
    },
    Dimension.DWELLING_TYPE: {
        "multi_family": "2-4 Family, Duplex, 2-3 family, 3-family, Three or four family",
        "condominium": "Condominium (5 stories or fewer), Condo & Loft Units",
        "condominium_low_rise": "Condo & Loft Units (one to four stories), Condo - Lo-Rise",
        "condominium_high_rise": "Condo Hi Rise, Hi-Rise Condominium",
        "planned_unit_development": "Planned Unit Developments (attached and detached)",
        None: "All other than condo, Condo and Co-op, 1-4 Family, 5-family",
    },
    Dimension.OCCUPANCY: {
        "primary_residence": "O/O, Owner Occupied",
        "investment_property": "NOO, Not Owner Occupied",
        "second_home": "Second/Vacation, 2nd Home",
        None: "Primary/Second, Owner Unoccupied",
    },
    Dimension.STATE: {
        "CA": "Calif., Cal., CA",
        "PA": "Pa., Penn.",
        "WV": "W.Va., W. Va., W. Virginia",
        "NC": "No. Carolina, N.C.",
        "VI": "U.S. Virgin Islands",
        None: "Northern California, California - South, Midwest",
    },
    Dimension.UNIT_COUNT: {
        "1": "One, 1, Single, 1-family",
        "2": "Duplex, 2 units",
        "2-4": "2-4, 2 to 4, 2-4 Units",
        None: "5-9 units",
    },
}
CODES = [
    (dimension, label, code)
    for dimension, of in CODED.items()
    for code, names in of.items()
    for label in names.split(", ")
]


@pytest.mark.parametrize(("dimension", "label", "code"), CODES)
def test_the_code_of_a_label_that_joins_or_denies(dimension: Dimension, label: str, code: str | None) -> None:
    assert code_of(dimension, label) == code
    assert is_known(dimension, label)


@pytest.mark.parametrize(
    ("dimension", "label"),
    [
        (Dimension.DWELLING_TYPE, "Two Family PUD"),
        (Dimension.DWELLING_TYPE, "Co-op"),
        (Dimension.DWELLING_TYPE, "Condo - Lo-Rise"),
        (Dimension.LOAN_PURPOSE, "Refi w/o Cash Out"),
        (Dimension.OCCUPANCY, "Bank Owned"),
        (Dimension.DOCUMENTATION, "Limited/Stated"),
    ],
)
def test_a_sound_label_is_not_misspelt(dimension: Dimension, label: str) -> None:
    assert near_category(dimension, label) is None


@pytest.mark.parametrize(
    ("label", "word"),
    [("Condominium (one to fo", "four"), ("Condominium (ov four stories)", "over"), ("Condominium (one to four", None)],
)
def test_a_cut_word_that_changes_the_code(label: str, word: str | None) -> None:
    near = near_category(Dimension.DWELLING_TYPE, label)
    assert (near and near.likely) == word
