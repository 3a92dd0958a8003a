"""Every figure of a filing is in its document: read, in a text, or in `unparsed`; every pointer names a part of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conservation import dangling, lost_figures
from once import EXAMPLES, compile_once

from tscc.document.enums import Declined
from tscc.pipeline import Compilation

COVER = """\
                       SECURITIES AND EXCHANGE COMMISSION
                             Washington, D.C. 20549

                                    FORM 8-K

                         Date of Report: June 4, 1999

                        BRINDLE CREEK OUTFITTERS, INC.
               (Exact name of registrant as specified in charter)

"""
BODY = """\
Item 5.   Other Events.

     {words}

     Sales in May                                        $1,204,118
     Sales in April                                       1,118,640

                        Balance      Rate (1)
                     ----------     ---------
First note              417,250        6.125%
Second note             388,119        7.250%
                     ----------
Total                   805,369
                     ==========

(1) Fixed until May 15, 2001.

                                   SIGNATURES

                        BRINDLE CREEK OUTFITTERS, INC.

                        By: /s/ Odile P. Marchbanks

Dated: June 4, 1999
"""


def declined(words: str, cover: str = COVER) -> Compilation:
    found = compile_once((cover + BODY.format(words=words)).encode(), "declined.txt")
    assert [each.code.id for each in found.diagnostics if each.code.id != "TS211"] == ["TS201"]
    return found


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("The board has chosen new accountants.", Declined.OTHER),
        ("The servicing report for May is below.", Declined.SERVICING_REPORT),
        ("Computational materials are below.", Declined.COMPUTATIONAL_MATERIALS),
        ("The opinion of counsel is below.", Declined.OPINION),
        ("The underwriting agreement is attached.", Declined.AGREEMENT),
    ],
)
def test_a_declined_filing_keeps_its_figures(words: str, reason: Declined) -> None:
    found = declined(words)
    assert found.document is not None
    assert found.document.declined is reason
    assert [each.reason for each in found.diagnostics if each.reason] == [reason.value]
    assert not found.document.pools
    assert lost_figures(found) == []
    assert dangling(found) == []


def test_the_cover_of_a_declined_filing_is_diagnosed() -> None:
    codes = [found.code.id for found in declined("The board has chosen new accountants.").diagnostics]
    assert codes.count("TS211") == 5


@pytest.mark.parametrize(
    ("line", "what", "reason"),
    [
        ("FORM 10-D", "a filing on form 10-D", Declined.OTHER_FORM),
        ("Form 4", "a filing on form 4", Declined.OTHER_FORM),
        (
            "Filed pursuant to Rule 424(b)(5)",
            "a prospectus supplement (form 424B5) that describes no pool",
            Declined.PROSPECTUS_SUPPLEMENT,
        ),
    ],
)
def test_another_form_is_named(line: str, what: str, reason: Declined) -> None:
    found = compile_once((f"{line:^79}\n\n" + BODY.format(words="A report.")).encode(), "form.txt")
    assert found.document is not None
    assert found.document.declined is reason
    (told,) = found.diagnostics
    assert told.message == f"this is {what}, not a collateral term sheet"
    assert lost_figures(found) == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.name)
def test_examples_lose_nothing(path: Path) -> None:
    found = compile_once(path.read_bytes(), path.name)
    assert lost_figures(found) == []
    assert dangling(found) == []
