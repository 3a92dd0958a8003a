"""Documents without a cover: a prospectus supplement, a free writing prospectus and computational materials are exhibits."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from small import TABLE

from tscc.document.emit import to_json
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
        ("EX-99.1", "", DealKind.STRATIFICATIONS),
        (None, "PROSPECTUS SUPPLEMENT", SUPPLEMENT),
        (None, "Filed Pursuant to Rule 242(b)(5)", SUPPLEMENT),
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
    compiled = compile_filing(text.encode(), None)
    document = compiled.document
    (told,) = compiled.diagnostics
    assert told.message == (
        "this is a prospectus supplement (form 424B5) that describes no pool, not a collateral term sheet"
    )
    assert document is not None
    assert (document.deal.kind, document.declined) == (SUPPLEMENT, Declined.PROSPECTUS_SUPPLEMENT)


SECTIONS = f"""\
{RULE_424}

                               $26,912,400
                              (APPROXIMATE)
                       COBALT FERRY FUNDING, INC.
             Pass-Through Certificates, Series 1999-3

Class A-1......................  $ 20,000,000   6.50%
Class A-2......................  $  6,912,400   6.75%

                              RISK FACTORS

     Approximately 31.2% of the Mortgage Loans are in California.

                            THE MORTGAGE POOL

GENERAL

     The Mortgage Pool will consist of 12 fixed-rate Mortgage Loans having an
aggregate principal balance as of August 1, 1999 of $3,500,500.

                  THE POOLING AND SERVICING AGREEMENT

     On July 1, 1999 the servicer had 9,118 loans of $1,204,118,204.

{{elsewhere}}
                      YIELD AND MATURITY CONSIDERATIONS

                PERCENT OF INITIAL BALANCE OUTSTANDING

                               0%     100%    250%
                              ----    ----    ----
August 2000                     99      93      84
August 2001                     97      84      70
"""
DELINQUENT = """\
                    DELINQUENCY EXPERIENCE

                   At December 31, 1997      At December 31, 1998
                  Number of    Principal    Number of    Principal
                  Mortgage      Balance     Mortgage      Balance
                   Loans                     Loans
                  ---------    ---------    ---------    ---------
Total portfolio       9,118    1,204,118        9,944    1,311,204
Delinquent               91       11,204          102       13,411
Foreclosures             12        1,118           14        1,204
"""


@pytest.mark.parametrize(("elsewhere", "tables"), [("", 0), (TABLE.replace("200", "199"), 1), (DELINQUENT, 0)])
def test_the_pool_of_a_supplement_is_compiled_and_the_rest_kept_by_heading(elsewhere: str, tables: int) -> None:
    text = SECTIONS.format(elsewhere=elsewhere)
    compiled = compile_filing(text.encode(), None)
    document = compiled.document
    assert document is not None
    assert [found.message for found in compiled.diagnostics] == []
    assert (document.deal.series, document.deal.security) == ("1999-3", "Pass-Through Certificates")
    (pool,) = document.pools
    assert (pool.loan_count, pool.cut_off_date, pool.other_facts) == (12, date(1999, 8, 1), ())
    assert len(pool.stratifications) == tables
    kept = [piece.text.splitlines()[0].strip() for piece in document.unparsed]
    assert kept[0].startswith("PROSPECTUS SUPPLEMENT")
    for heading in ("RISK FACTORS", "THE POOLING AND SERVICING AGREEMENT"):
        assert heading in kept
    classes, *_, percents = document.tables
    assert (classes.title or "").startswith("$26,912,400 (APPROXIMATE) COBALT FERRY FUNDING, INC.")
    assert [row.cells for row in classes.rows] == [("$ 20,000,000", "6.50%"), ("$ 6,912,400", "6.75%")]
    assert percents.title == "YIELD AND MATURITY CONSIDERATIONS PERCENT OF INITIAL BALANCE OUTSTANDING"
    assert [column.head for column in percents.columns] == [("0%",), ("100%",), ("250%",)]
    held = " ".join(piece.text for piece in document.unparsed) + to_json(document)
    assert all(figure in held for figure in ("31.2%", "9,118"))
    assert ("Delinquent" in held) is (elsewhere is DELINQUENT)


def test_an_annex_of_tables_is_of_the_pool_and_one_of_clearance_is_not() -> None:
    annexes = f"ANNEX A\n\n          CERTAIN CHARACTERISTICS OF THE MORTGAGE LOANS\n\n{TABLE}\n"
    annexes += "ANNEX B\n\n          GLOBAL CLEARANCE PROCEDURES\n\n     Fees are 2.5% of $1,000.\n"
    document = compile_filing((SECTIONS.format(elsewhere="") + "\n" + annexes).encode(), None).document
    assert document is not None
    (pool,) = document.pools
    assert [table.id for table in pool.stratifications] == ["origination_year"]
    assert any(piece.text.startswith("ANNEX B") for piece in document.unparsed)


def test_the_base_prospectus_behind_a_supplement_describes_no_pool() -> None:
    base = "                              PROSPECTUS\n\n                     THE MORTGAGE POOLS\n\n"
    base += "     The Mortgage Loans will have original terms to maturity of not greater than 40 years.\n"
    document = compile_filing((SECTIONS.format(elsewhere="") + "\n" + base).encode(), None).document
    assert document is not None
    (pool,) = document.pools
    assert (pool.loan_count, pool.original_term_years) == (12, None)
    assert any(piece.text.startswith("THE MORTGAGE POOLS") for piece in document.unparsed)


def test_the_title_of_a_section_may_take_two_lines() -> None:
    text = SECTIONS.format(elsewhere="").replace(
        "THE MORTGAGE POOL\n", "DESCRIPTION OF THE\n                 MORTGAGE LOANS\n"
    )
    document = compile_filing(text.encode(), None).document
    assert document is not None
    assert [pool.loan_count for pool in document.pools] == [12]


def test_the_sections_of_a_prospectus_are_left_out_in_linear_time() -> None:
    filler = "".join(f"\n     Sentence {n} of the agreement has {n % 97}.5% of ${n},000.\n" for n in range(9000))
    text = SECTIONS.format(elsewhere=filler)
    start = process_time()
    document = compile_filing(text.encode(), None).document
    assert process_time() - start < 5
    assert document is not None
    assert "Sentence 8999 of" in " ".join(piece.text for piece in document.unparsed)


@pytest.mark.parametrize("name", ["COBALT FERRY ACCEPTANCE CORP. II", "COBALT FERRY MORTGAGE CORPORATION"])
@pytest.mark.parametrize("role", ["Depositor\n", "SELLER AND SERVICER\n", "\n"])
def test_the_securities_are_named_without_the_company_and_its_role_above_them(name: str, role: str) -> None:
    first = f"{RULE_424}\n\n  {name}\n     {role}   Home Equity Loan Pass-\nThrough Certificates, Series 1999-3\n"
    document = submitted("424B5", first).document
    assert document is not None
    assert (document.deal.series, document.deal.security) == ("1999-3", "Home Equity Loan Pass-Through Certificates")
