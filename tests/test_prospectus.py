"""Documents without a cover: a prospectus supplement, a free writing prospectus and computational materials are exhibits."""

from __future__ import annotations

import pytest
from small import TABLE

from tscc.document.enums import DealKind, Declined
from tscc.pipeline import Compilation, compile_filing

POOL = f"""\
{{first}}
(To Prospectus dated May 26, 1998)

                       COBALT FERRY FUNDING, INC.
                             (DEPOSITOR)

                        THE MORTGAGE POOL

{TABLE}
{{last}}"""
RULE_424 = "PROSPECTUS SUPPLEMENT               Filed Pursuant to Rule 424(b)(5)"
RULE_433 = "                  Filed Pursuant to Rule 433(d)"
MATERIALS = "                  Computational Materials"
SIGNED = """
                                   SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed.
"""
SUPPLEMENT, WRITING = DealKind.PROSPECTUS_SUPPLEMENT, DealKind.FREE_WRITING_PROSPECTUS


def submitted(tag: str | None, first: str = "", last: str = "") -> Compilation:
    """A document of a type as a submission of its own; without a type its text alone."""
    text = POOL.format(first=first, last=last)
    if tag is not None:
        text = f"<SEC-DOCUMENT>x\n<DOCUMENT>\n<TYPE>{tag}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
    return compile_filing(text.encode(), None)


@pytest.mark.parametrize("last", ["", SIGNED, "A collateral term sheet is superseded.\n"])
@pytest.mark.parametrize(
    ("tag", "first", "kind"),
    [
        *[(f"424B{digit}", "", SUPPLEMENT) for digit in range(1, 6)],
        ("FWP", "", WRITING),
        (None, RULE_424, SUPPLEMENT),
        (None, RULE_433, WRITING),
        ("EX-99", MATERIALS, DealKind.COMPUTATIONAL_MATERIALS),
        ("EX-99.1", "", None),
    ],
)
def test_a_document_without_a_cover_is_an_exhibit(
    tag: str | None, first: str, kind: DealKind | None, last: str
) -> None:
    compiled = submitted(tag, first, last)
    document = compiled.document
    assert document is not None
    assert not compiled.has_errors
    assert [len(pool.stratifications) for pool in document.pools] == [1]
    if "term sheet" not in last or tag not in (None, "EX-99", "EX-99.1"):
        assert document.deal.kind is kind
    assert document.filing.registrant.name is None


def test_a_prospectus_without_loans_is_declined_and_named() -> None:
    text = f"{RULE_424}\n\n     The certificates are described here.\n"
    document = compile_filing(text.encode(), None).document
    assert document is not None
    assert (document.deal.kind, document.declined) == (SUPPLEMENT, Declined.OTHER_FORM)
