"""Words with one wrong letter that decide what is read: told, or read as they are meant, with the capitals they had."""

from __future__ import annotations

import pytest
from small import COVER, TABLE, compiled, filing, showing

from tscc.cli.fix import certain_edits
from tscc.document.enums import DealKind, Dimension
from tscc.vocabulary.dimensions import near_deciding
from tscc.vocabulary.fact_labels import near_label
from tscc.vocabulary.label_codes import is_known, near_category
from tscc.vocabulary.near_words import as_cased


@pytest.mark.parametrize(
    ("right", "spoilt"),
    [("CURRENT", "CURRiNT"), ("Commission", "Commizsion"), ("EXCHANGE", "EXCHiNGE"), ("Registrant's", "Regisrant's")],
)
def test_a_certain_edit_puts_back_the_capitals(right: str, spoilt: str) -> None:
    text = filing(cover=COVER.replace(right, spoilt, 1))
    for edit in certain_edits(compiled(text).diagnostics):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    assert text == filing()


@pytest.mark.parametrize(
    ("word", "likely", "cased"),
    [
        ("LaONS", "loans", "LOANS"),
        ("FArmer", "former", "Former"),
        ("lons", "loans", "loans"),
        ("JaNURY", "January", "JANUARY"),
    ],
)
def test_the_capitals_of_a_word_are_kept_though_one_is_wrong(word: str, likely: str, cased: str) -> None:
    assert as_cased(word, likely) == cased


@pytest.mark.parametrize(
    ("title", "likely"),
    [
        ("NUMBER OF NUITS IN PROPERTIES", "UNITS"),
        ("TYPAS OF MORTGAGED PROPERTIES", "TYPES"),
        ("YEARS OF ORIGINATION", None),
        ("REMAINING TERM TO STATED MATURITY", None),
        ("MORTGAGED REAL ESTATE", None),
        ("OCCUPANCY STATUS", None),
    ],
)
def test_a_short_word_of_a_title_that_decides_its_dimension(title: str, likely: str | None) -> None:
    near = near_deciding(title)
    assert (near and near.likely) == likely


def test_a_title_that_lost_its_dimension_is_told() -> None:
    title = "TYPAS OF MORTGAGED PROPERTIES"
    table = TABLE.replace("YEARS OF ORIGINATION OF MORTGAGE LOANS", title).replace("Year Originated", "Kind           ")
    table = table.replace("2001 ", "House").replace("2002 ", "Condo")
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{table}")).diagnostics
    assert "`TYPAS` is not a known word of a title" in [each.message for each in found]


@pytest.mark.parametrize("words", ["DEATILED DESCRIPTION", "DETAILE DDESCRIPTION", "DETAILEDDESCRIPTION"])
def test_a_filing_whose_heading_is_misspelt_keeps_its_kind(words: str) -> None:
    text = f"                    {words} OF THE MORTGAGE POOL\n\n\n{TABLE}"
    document = compiled(text).document
    assert document is not None
    assert document.deal.kind is DealKind.DETAILED_DESCRIPTION


@pytest.mark.parametrize(("label", "known"), [("7-4 Family", False), ("2-4 Family", True), ("Single Family", True)])
def test_a_number_of_units_that_no_dwelling_has(label: str, known: bool) -> None:
    assert is_known(Dimension.PROPERTY_TYPE, label) is known


WIDE = """\
                 YEARS OF ORIGINATION OF MORTGAGE LOANS

                   Number of     Aggregate Principal     % of Mortgage     % of         Debt
Year Originated    Loans         Balances Outstanding    Loans             Balances     Ratio
---------------    ---------     --------------------    -------------     --------     -----

1999                      10               $1,000,000           10.00%        5.00%     31.04
2000                      20                4,000,000           20.00%       20.00%     32.15
2001                      30                6,000,000           30.00%       30.00%     33.26
2002                      40                9,000,000           40.00%       45.00%     34.37

Total                    100              $20,000,000          100.00%      100.00%     33.43
                         ===              ===========          =======      =======     =====
"""
"""A table with two columns of shares, which the figures tell apart, and a column without a key."""


@pytest.mark.parametrize(
    ("right", "spoilt", "codes"),
    [
        ("33.26", "33.26", []),
        ("33.26", "3b.26", ["TS401"]),
        ("33.26", "33.2?", ["TS401"]),
        ("33.26", "none ", []),
        ("30.00%       30.00%", "30.0b%       30.00%", ["TS401"]),
        ("30.00%       30.00%", "30.00%       3O.00%", ["TS401"]),
        ("Debt ", "D ebt", []),
        ("2000 ", "2~00", ["TS627"]),
        ("2000 ", "2000 7", ["TS627"]),
    ],
)
def test_a_wrong_sign_in_a_wide_table(right: str, spoilt: str, codes: list[str]) -> None:
    found = compiled(
        filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{WIDE.replace(right, spoilt)}")
    )
    assert [each.code.id for each in found.diagnostics] == codes
    assert found.document is not None
    keys = [column.key for column in found.document.pools[0].stratifications[0].columns]
    assert keys == ["label", "loan_count", "balance_usd", "loan_pct", "balance_pct", "column_6"]


def test_a_column_of_figures_without_a_head_is_told() -> None:
    headless = WIDE.replace("Debt\n", "\n").replace("Ratio\n", "\n")
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n{headless}")).diagnostics
    assert [(each.code.id, each.message) for each in found] == [("TS234", "column 6 of the table has no head")]


@pytest.mark.parametrize(
    ("label", "near"),
    [
        ("Weighted Average Remaining Term th Maturity", "Weighted Average Remaining Term to Maturity"),
        ("Non-Zer0 Weighted Average FICO", "Non-zero Weighted Average FICO"),
        ("WAM (monxhs)", "WAM (months)"),
        ("W.A. Remaining (erm to Maturity", "W.A. Remaining Term to Maturity"),
        ("weighted average remaing term", "weighted average remaining term"),
        ("weighted average orginl term", "weighted average original term"),
        ("weighted average remaining tenn", "weighted average remaining term"),
        ("weighted average gross margin", ""),
        ("weighted average remain term", ""),
    ],
)
def test_words_of_a_label_that_are_short_cut_or_in_brackets(label: str, near: str) -> None:
    assert (near_label(label) or "").lower() == near.lower()


@pytest.mark.parametrize(("spelt", "likely"), [("P rchase", "Purchase"), ("Purch se", "Purchase"), ("Cash-0ut", "out")])
def test_a_blank_or_a_digit_in_place_of_a_letter_of_a_purpose(spelt: str, likely: str) -> None:
    near = near_category(Dimension.LOAN_PURPOSE, spelt)
    assert near is not None
    assert near.likely == likely


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Collateral Term Shevts", DealKind.COLLATERAL_TERM_SHEET),
        ("Collateral Term Sheetz", DealKind.COLLATERAL_TERM_SHEET),
        ("Collateral Term Shets", DealKind.COLLATERAL_TERM_SHEET),
        ("Collateral Term Sheet s", DealKind.COLLATERAL_TERM_SHEET),
        ("Collateral Terrn Sheets", DealKind.COLLATERAL_TERM_SHEET),
        ("Collateral :Term Sheets", DealKind.COLLATERAL_TERM_SHEET),
        ("Collateral  Sheets", DealKind.COLLATERAL_TERM_SHEET),
        ("The following Collateral are Term Sheets", DealKind.COLLATERAL_TERM_SHEET),
        ("The Collateral of the Term Sheets", None),
    ],
)
def test_the_kind_of_a_filing_with_a_fault_in_its_name(words: str, kind: DealKind | None) -> None:
    found = compiled(filing(body=f"Item 5.  Other Events.\n\n     {words}.\n\n{TABLE}")).document
    assert found is not None
    assert found.deal.kind is kind


@pytest.mark.parametrize(
    ("spelt", "likely"),
    [("Graduaded Payment", "Graduated"), ("Ballon", "Balloon"), ("Graduated Payments", None), ("5/1 ARM", None)],
)
def test_a_type_of_loan_has_no_code_but_known_words(spelt: str, likely: str | None) -> None:
    near = near_category(Dimension.LOAN_TYPE, spelt)
    assert (near.likely if near else None) == likely


@pytest.mark.parametrize(("spelt", "likely"), [("Tow-family", "two"), ("Foru-family", "four")])
def test_a_short_word_that_decides_how_many_units(spelt: str, likely: str) -> None:
    near = near_category(Dimension.UNIT_COUNT, spelt)
    assert (near and near.likely.lower()) == likely


@pytest.mark.parametrize("head", ["Num er of", "Num ber of", "Nu mber of"])
def test_a_blank_within_a_word_of_a_head(head: str) -> None:
    found = compiled(showing(TABLE.replace("Number of", head, 1))).diagnostics
    assert [each.code.id for each in found] == ["TS234"]


def test_a_short_word_that_decides_the_occupancy() -> None:
    near = near_category(Dimension.OCCUPANCY, "bon-Owner Occupied")
    assert near is not None
    assert near.likely == "non"


@pytest.mark.parametrize("head", ["  of", "= of", "& of"])
def test_a_head_of_shares_without_its_percent_sign(head: str) -> None:
    table = """\
                          YEARS OF ORIGINATION

                        Number of        Principal       % of
Year                    Loans            Balance         Balance
--------------          ---------        ----------      -------

2001                           7         $2,100,350       60.00%
2002                           5          1,400,150       40.00

Total                         12         $3,500,500      100.00%
                      ==========         ==========      =======
"""
    assert compiled(showing(table)).diagnostics == ()
    found = compiled(showing(table.replace("% of", head)))
    assert [each.code.id for each in found.diagnostics] == ["TS234"]
    assert found.document is not None
    assert found.document.pools[0].stratifications[0].columns[3].key == "balance_pct"
