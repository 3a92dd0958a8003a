"""A paragraph in capitals states what its twin in small letters states."""

from __future__ import annotations

import pytest
from conservation import lost_figures
from once import EXAMPLES, compile_once
from small import compiled, telling

TEXT = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
PARAGRAPHS = [
    part
    for part in TEXT[TEXT.index("     On February 27") : TEXT.index("-----------\n\n(1)")].split("\n\n")
    if part.strip() and part.startswith("     ")
]


@pytest.mark.parametrize("paragraph", PARAGRAPHS, ids=lambda part: part.split()[0] + part.split()[1])
def test_a_paragraph_in_capitals_states_what_its_twin_states(paragraph: str) -> None:
    found = compile_once(TEXT.replace(paragraph, paragraph.upper()).encode(), "capitals.txt")
    small = compile_once(TEXT.encode(), "prairie-2001-2.txt")
    assert found.document is not None
    assert small.document is not None
    assert found.document.pools == small.document.pools
    assert lost_figures(found) == []


def test_an_item_of_a_list_in_capitals_that_ends_in_and_states_what_its_twin_states() -> None:
    items = (
        "     In the case of the mortgage loans with additional collateral, taken as a group:\n\n"
        "     1.   the number of such mortgage loans is 7; and\n\n"
        "     2.   such mortgage loans have an aggregate scheduled principal balance of $903,905.\n"
    )
    small, capitals = (compiled(telling(text)).document for text in (items, items.upper()))
    assert small is not None
    assert capitals is not None
    assert small.pools[0].additional_collateral is not None
    assert capitals.pools == small.pools


def test_a_date_that_is_named_in_capitals_is_the_cut_off_date() -> None:
    text = (
        '     As of March 29, 2002 (the "Statistical Calculation Date"), the mortgage loans had an aggregate principal\n'
        "balance of $3,500,500.\n"
    )
    small, capitals = (compiled(telling(each)).document for each in (text, text.upper()))
    assert small is not None
    assert capitals is not None
    assert small.pools[0].cut_off_date is not None
    assert capitals.pools[0].cut_off_date == small.pools[0].cut_off_date


def test_a_text_in_capitals_names_the_securities_alone() -> None:
    line = TEXT.index("          (Issuer in Respect")
    text = TEXT[:line] + TEXT[TEXT.index("          ____", line) :]
    start = text.index("     The following are Collateral")
    end = text.index("\n\n", start)
    found = compile_once((text[:start] + text[start:end].upper() + text[end:]).encode(), "capitals.txt").document
    assert found is not None
    assert found.deal.security == "MORTGAGE PASS-THROUGH CERTIFICATES"
