"""Words with one wrong letter that decide what is read: told, or read as they are meant, with the capitals they had."""

from __future__ import annotations

import pytest
from small import COVER, TABLE, compiled, filing

from tscc.cli.fix import certain_edits
from tscc.document.enums import DealKind, Dimension
from tscc.vocabulary.dimensions import near_deciding
from tscc.vocabulary.label_codes import is_malformed
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


def test_a_filing_whose_heading_is_misspelt_keeps_its_kind() -> None:
    text = f"                    DEATILED DESCRIPTION OF THE MORTGAGE POOL\n\n\n{TABLE}"
    document = compiled(text).document
    assert document is not None
    assert document.deal.kind is DealKind.DETAILED_DESCRIPTION


@pytest.mark.parametrize(
    ("label", "malformed"), [("7-4 Family", True), ("2-4 Family", False), ("Single Family", False)]
)
def test_a_number_of_units_that_no_dwelling_has(label: str, malformed: bool) -> None:
    assert is_malformed(Dimension.PROPERTY_TYPE, label) is malformed
