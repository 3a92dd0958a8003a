"""Labels of categories as sheets print them, and labels that are of no list: cut, of another table, or invented."""

from __future__ import annotations

import pytest

from tscc.document.enums import Dimension
from tscc.vocabulary.label_codes import is_known

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
    Dimension.LIEN: "First, 1, Second Lien, Third Lien, Junior, 2nd",
    Dimension.STATE: "Ohio, OH, N. Carolina, Foreign, Armed Forces Europe, Other (less than 2%)",
    Dimension.ZIP: "10027, 10027-1234, Boston 02134, 021",
    Dimension.ORIGINATION_YEAR: "2001, pre 1990, 1995 - 1998, 1990 and prior",
    Dimension.SERVICER: "Birchmere, Castles",
    Dimension.LOAN_TYPE: "30 Year Fixed, Castles",
}
UNKNOWN = {
    Dimension.DWELLING_TYPE: "Castles, Townh, Detac, 33-family, 7-4 Family, 4-2 family, 0-family, -family, Boats, Florida, Purchase",
    Dimension.LOAN_PURPOSE: "Purch, Holidays, Detached, Ref",
    Dimension.OCCUPANCY: "Castle, Prim, Ghost",
    Dimension.DOCUMENTATION: "Castle, Limi, Florida",
    Dimension.UNIT_COUNT: "Castle, 33-family, 12, 7-4 Family",
    Dimension.LIEN: "Castle, Fir",
    Dimension.STATE: "Ruritania, Ohi o, Calif. and more",
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
