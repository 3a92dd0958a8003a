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
