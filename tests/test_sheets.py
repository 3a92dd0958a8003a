"""Several documents that hold term sheets: which are read, and which are about a pool of their own."""

from __future__ import annotations

import pytest
from conservation import dangling, lost_figures
from once import EXAMPLES, compile_once

from tscc.pipeline import Compilation

FORM = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
SHEET = """\
                        Heron Lake Mortgage Trust 2004-1

Loan Count:                    {loans}
Pool Size:                     ${balance}

                                  LOAN PURPOSE

                                  Number of                 Aggregate Principal
Loan Purpose                      Loans                    Balances Outstanding
------------                      ---------                --------------------

Purchase                              8                           $3,200,000.00
Refinance                             4                            {refinanced}

Total                                {loans}                           ${balance}
                                    ===                          ==============
"""
STATES = """\
                                     STATES

                                  Number of                 Aggregate Principal
State                             Loans                    Balances Outstanding
-----                             ---------                --------------------

Ohio                                  9                           $3,500,000.00
Iowa                                  3                            1,100,000.00

Total                                12                           $4,600,000.00
                                    ===                          ==============
"""
ONE = SHEET.format(loans=12, balance="4,600,000.00", refinanced="1,400,000.00")
OTHER = SHEET.format(loans=12, balance="4,700,000.00", refinanced="1,500,000.00")
LETTER = "     There is no change in the number of the loans or their balances.\n"
SIGNED = FORM[FORM.rindex("<PAGE>") :]
COVER = FORM[: FORM.index("     The following are Collateral")]


def submission(*documents: tuple[str, str]) -> Compilation:
    """A submission of the form, which says nothing of loans, and some documents with their types."""
    form = f"{COVER}     Collateral Term Sheets are filed as exhibits.\n\n{SIGNED}"
    parts = [
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>{number}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n"
        for number, (kind, text) in enumerate((("8-K", form), *documents), 1)
    ]
    head = "<SEC-DOCUMENT>0009999999-04-000001.txt : 20040109\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n"
    return compile_once(f"{head}{''.join(parts)}</SEC-DOCUMENT>\n".encode(), "sheets.txt")


@pytest.mark.parametrize("kind", ["EX-99.1", "EX99", "EX-20", "8-K", "EX-4.2"])
def test_a_document_with_tables_of_loans_is_read_whatever_its_type(kind: str) -> None:
    found = submission((kind, ONE))
    assert found.document is not None
    assert not found.has_errors
    (pool,) = found.document.pools
    assert (pool.loan_count, len(pool.stratifications)) == (12, 1)
    assert lost_figures(found) == []


def test_a_document_of_another_type_without_a_table_of_loans_is_kept_as_it_is() -> None:
    found = submission(("EX-99.1", ONE), ("EX-5", LETTER))
    assert found.document is not None
    assert LETTER.strip() in [piece.text for piece in found.document.unparsed]


@pytest.mark.parametrize("second", [ONE, OTHER])
def test_an_exhibit_that_repeats_another_is_about_a_pool_of_its_own(second: str) -> None:
    found = submission(("EX-99.1", ONE), ("EX-99.2", second))
    assert found.document is not None
    assert [found.code.id for found in found.diagnostics] == []
    assert [(pool.id, pool.loan_count) for pool in found.document.pools] == [("1", 12), ("2", 12)]
    assert dangling(found) == []


def test_an_exhibit_with_further_tables_is_about_the_same_pool() -> None:
    found = submission(("EX-99.1", ONE), ("EX-99.2", STATES))
    assert found.document is not None
    (pool,) = found.document.pools
    assert [table.dimension.value for table in pool.stratifications] == ["loan_purpose", "state"]


def test_exhibits_about_groups_are_about_their_pools() -> None:
    groups = [("EX-99.1", f"{'GROUP I':^79}\n\n{ONE}"), ("EX-99.2", f"{'GROUP II':^79}\n\n{ONE}")]
    found = submission(*groups)
    assert found.document is not None
    assert [pool.id for pool in found.document.pools] == ["I", "II"]
