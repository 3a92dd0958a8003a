"""What a filing says it is."""

from __future__ import annotations

import pytest
from small import TABLE, compiled

from tscc.document.enums import DealKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("COLLATERAL TERM SHEET", DealKind.COLLATERAL_TERM_SHEET),
        ("DETAILED DESCRIPTION OF THE MORTGAGE POOL", DealKind.DETAILED_DESCRIPTION),
        ("COLLATERAL SUMMARY", DealKind.STRATIFICATIONS),
    ],
)
def test_an_exhibit_alone_is_what_its_title_says(title: str, kind: DealKind) -> None:
    document = compiled(f"                    {title}\n\n\n{TABLE}").document
    assert document is not None
    assert document.deal.kind is kind


def test_what_has_neither_form_nor_items_is_a_filing() -> None:
    (found,) = compiled("Nothing of a form.\n").diagnostics
    assert found.message == "this is a filing without items, not a collateral term sheet"
