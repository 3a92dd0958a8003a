"""What a document that is no term sheet says it is, by the words that people give it, alone and as the exhibit of a form."""

from __future__ import annotations

import pytest
from small import COVER, SIGNATURE

from tscc.document.enums import Declined
from tscc.pipeline import Compilation, compile_filing

CLASSES = """
                      Original Face   Prior Principal
Class   Class Type        Value           Balance        Interest      Principal
A-1        SEN       100,000,000.00   91,118,204.00    455,591.02   1,204,118.00
M-1        MEZ        10,000,000.00   10,000,000.00     58,333.33           0.00
Totals               110,000,000.00  101,118,204.00    513,924.35   1,204,118.00
"""
STATUS = """
             DELINQUENT        BANKRUPTCY       FORECLOSURE
            No. Balance       No. Balance       No. Balance
0-29 Days     0        0.00     3  201,118.00     1  88,204.11
30 Days      12  904,118.22     1   44,102.18     2 118,204.00
"""
PRICES = """
Price        10% CPR     15% CPR     20% CPR
99-16          5.512       5.540       5.571
100-00         5.428       5.437       5.446
WAL             6.42        4.51        3.36
"""
LOANS = """
Loan         City              State   Zip      Rate     Original       Current
Number                                                    Balance       Balance

0100118204   Harrow Bridge      DE     19901    7.250    118,000.00    117,204.11

0100118205   Mill Cove          NJ     07001    7.500     98,500.00     98,118.20

0100118206   Alder Creek        VT     05601    6.875    204,000.00    203,411.89

0100118207   Fen Hollow         NY     12401    7.125    150,000.00    149,204.77
"""
WORDS = "\n     The certificates have a balance of $150,118,204.\n"
REPORT, PRICE, SCHEDULE = Declined.SERVICING_REPORT, Declined.PRICE_YIELD_TABLES, Declined.LOAN_SCHEDULE


@pytest.mark.parametrize("form", [False, True])
@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("CERTIFICATEHOLDER DISTRIBUTION SUMMARY", CLASSES, REPORT),
        ("<CAPTION>\n      HARBOR TRUST 2001-2 Certificateholder Distribution Summary", CLASSES, REPORT),
        ("Certificate Payment Report", CLASSES, REPORT),
        ("LOAN STATUS REPORT", STATUS, REPORT),
        ("PRICE/YIELD TABLE -- CLASS A-1", PRICES, PRICE),
        ("Price-Yield Analysis", PRICES, PRICE),
        ("MORTGAGE LOAN SCHEDULE", LOANS, SCHEDULE),
        ("Schedule of Mortgage Loans", LOANS, SCHEDULE),
        ("POOLING AND SERVICING AGREEMENT", WORDS, Declined.AGREEMENT),
        ("MORTGAGE LOAN PURCHASE AGREEMENT", WORDS, Declined.AGREEMENT),
        ("", WORDS + "We are of the opinion that they are validly issued.\n", Declined.OPINION),
    ],
)
def test_a_document_is_declined_as_what_it_says_it_is(title: str, body: str, kind: Declined, *, form: bool) -> None:
    document = f"                 {title}\n{body}"
    compiled = _compiled(document, form=form)
    assert compiled.document is not None
    assert compiled.document.declined is kind
    assert compiled.document.pools == ()
    (told,) = compiled.diagnostics
    assert told.code.id == "TS201"
    assert told.reason == kind.value
    if form and title:
        assert f"`{title.rpartition('  ')[2].removeprefix('HARBOR TRUST 2001-2 ')[:5]}" in told.message


def test_the_line_of_an_index_names_nothing() -> None:
    compiled = _compiled("     Opinion of counsel.....................14\n", form=True)
    assert compiled.document is not None
    assert compiled.document.declined is Declined.OTHER


def _compiled(exhibit: str, *, form: bool) -> Compilation:
    """An exhibit alone, or under a form that only says that it is filed."""
    if not form:
        return compile_filing(exhibit.encode(), None)
    body = f"{COVER}\nItem 7.  Exhibits.\n\n     The exhibit below is filed.\n\n{SIGNATURE}"
    documents = "".join(
        f"<DOCUMENT>\n<TYPE>{kind}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n"
        for kind, text in (("8-K", body), ("EX-99", exhibit))
    )
    return compile_filing(f"<SEC-DOCUMENT>x\n{documents}</SEC-DOCUMENT>\n".encode(), None)


def test_an_exhibit_that_describes_no_pool_is_called_an_exhibit() -> None:
    text = "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n     The company sold 12 mills.\n</TEXT>\n</DOCUMENT>\n"
    (found,) = compile_filing(text.encode(), None).diagnostics
    assert found.message == "this is an exhibit of type EX-99.1, not a collateral term sheet"
