"""The facts of lines, from both sides: for each, lines of which it holds, and lines that lack one thing of them.

`grammar/looks.toml` weighs facts by these names. In a text the line that is asked has ` <` behind it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import pytest
from small import source_of

from tscc.lexer import _find_page
from tscc.lexer.facts.all_facts import FACTS, GRID_FACTS, TEXT_FACTS
from tscc.lexer.grids import find_grids
from tscc.lexer.page import Page

ASKED = " <"
LONG = "The sponsor made all of the loans of the pool in the year before"
"""As long as a line of prose, and no end of a sentence."""
NOTICE = "This information is furnished to you at your request and solely"
ROW = "Maine                          7          $2,100,350"
SUM = "Total                         14          $4,200,700"
LED = "Maine ....................     7          $2,100,350"
HEAD = "State                      Loans             Balance"
RULER = "---------------      -----------         -----------"
HALVES = """\
State    Loans        State    Loans
-----    -----        -----    -----
Maine        7        Ohio         8
Iowa         6        Texas        5"""
TABLE = f"{HEAD}\n{RULER}\n{ROW}\n{ROW}"
COVER = """\
Alder Creek Mortgage, Inc.
(Exact name of registrant as specified in charter)
Delaware             333-70011            41-7654321
(State or other      (Commission          (I.R.S. Employer
jurisdiction of      File Number)         Identification"""
LISTED = """\
Number of Loans:         12
Average Balance of the
Loans:                   $100,000
Property Types:          Condominium,
                         Cooperative
WAC:                     7.00%"""


def asked(text: str) -> tuple[Page, int]:
    """The page of a text, with the grids of its tables, and the line that is asked."""
    at = text.index(ASKED)
    source = source_of(text.replace(ASKED, "", 1) + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    page, _ = _find_page(source, whole)  # also of a text that is declined: it is too small to tell
    find_grids(page)
    number = text.count("\n", 0, at) + 1
    return page, next(index for index, line in enumerate(page.lines) if line.number == number)


def both(facts: Mapping[str, tuple[Sequence[str], Sequence[str]]]) -> list[Any]:
    """The parameters of a test: a fact, a text, and whether it holds of the line that is asked."""
    return [
        pytest.param(name, text, holds, id=f"{name}: {holds} {at}")
        for name, sides in facts.items()
        for holds, texts in zip((True, False), sides, strict=True)
        for at, text in enumerate(texts)
    ]


OF_TEXTS: dict[str, tuple[list[str], list[str]]] = {
    "gap": (["Loans  12"], ["Loans 12"]),
    "gaps": (["Loans  12  3"], ["Loans  12"]),
    "sized": (
        ["POOL I: 150 LOANS, $15,000,000", "1 mortgage loan, about $100,000", "12 loan $5"],
        ["POOL I: 150 LOANS, 15,000,000", "POOL $I: ALL LOANS", "12 loans, of about $5"],
    ),
    "wide_gap": (["     Loans     12"], ["     Loans    12"]),
    "digits": (
        ["Rates of 7", "\u0664 loans", "Pool 1 of 3 "],
        ["Rates", "LOANS OF POOL 1", "2002-4", "Top 10", "Taux \u00e9lev\u00e9s", "Balances(1)", "5. Rates"],
    ),
    "long": (["x" * 50], ["x" * 49, f"{'x' * 49} "]),
    "one_word": (["  Loans "], ["Loans made"]),
    "many_words": (
        ["the loans made by the sponsor in that year were all sold"],
        ["loans    that were made by the sponsor in that year and sold"],
    ),
    "capitals": ([" LOANS 1"], ["LOANs", "1"]),
    "capitalised": (["Distribution of Loans by Rates", "Loans Made early"], ["Loans made early", "Loans made"]),
    "all_capitalised": (["Distribution of Loans"], ["Loans Made early"]),
    "lower": (
        [" loans"],
        [
            "Loans",
            "1 loan",
            "1loans",
        ],
    ),
    "bracketed": ([" (in months)"], ["months (in)"]),
    "page_number": (["- 3 -", "Page 3 of 5", "page 12"], ["3", "- 3", "Page 3 of the pool"]),
    "colon": (["Fixed Rate Loans: "], ["Loans: 3"]),
    "stamp": (["DRAFT"], ["LOANS"]),
    "open_end": (["Balances Outstanding of"], ["Balances Outstanding"]),
    "stopped": ([*(f"Loans{sign} " for sign in ".;:,"), "Loans -", "-----"], ["Loans", "Loans)", "Loan-to-"]),
    "letterless": (["80    17,138,734.60    100.00%"], ["80    17,138,734.60    x"]),
    "whole_band": (["7.000% - 7.500%    3", "Over 60.00    3"], ["7.000% -    3", "Loans    3"]),
    "band": (["$100,001    3", "<= 600", "7.000% -    3"], ["Loans    3"]),
    "total": (["Total    12"], ["Loans    Total"]),
    "summary": (["Average: 5.907%"], ["Maine: 5.907%"]),
    "valued": (["Latest maturity: 2031", "Term: 163 months"], ["Latest maturity 2031", "Term: of months", "Term:"]),
    "heading": (["LOANS", "    Loans", "ALDER CREEK INC."], ["Loans", "LOANS;", "    12"]),
    "block_title": (
        ["LOANS MADE", "        Loans", "Group I", f"{'':8}{'x' * 49}"],
        ["LOANS", "       Loans", f"{'':8}{'x' * 50}", "        Loans;"],
    ),
    "table_title": (
        ["Distribution of Loans", "LOANS", "Loans Made early", "    Loans made early in it"],
        ["Loans made early", "Distribution of Loans:", "Loans    Made", "Balance: 68,204,118", "BALANCE: 68,204,118"],
    ),
    "numbered_title": (
        ["1. General Characteristics", " 12.  Types of Loans"],
        ["1. General", "1. Of the pool", "1.   Types of Loans", "1. Types of Loans.", "Types of Loans"],
    ),
    "marked": (["(1) Loans", "* Loans"], ["Loans (1)", "1. Loans"]),
    "list_item": (["(a) the loans", "1. The loans"], ["the loans"]),
    "name_end": ([" Co."], ["Cover"]),
    "dated": (["of May 6, 2002"], ["of 2002"]),
    "dates": (
        ["(March 4, 2002)", "March 4, 2002 and March 6, 2002", " March 4, 2002 (March 6, 2002)"],
        ["of March 4, 2002", "March 4, 2002 or March 6, 2002", "March 4, 2002 to the end of 2002", "March 4, 2002 x"],
    ),
    "phone": (["(802) 555-0133", " (802) 555-0133"], ["(802) 555-0133 x", "802 of 555"]),
    "indented": (["    Loans"], ["   Loans"]),
    "centred": (["        Loans"], ["       Loans"]),
}
"""Of the texts of lines: those of which a fact holds, and those of which it does not."""


@pytest.mark.parametrize(("fact", "text", "expected"), both(OF_TEXTS))
def test_a_fact_of_a_text(fact: str, text: str, expected: bool) -> None:
    assert TEXT_FACTS[fact](text) is expected


OF_LINES: dict[str, tuple[list[str], list[str]]] = {
    "rule": (["----- <", "***** <"], ["Loans <"]),
    "ruler": (["-----   ===== <"], ["***** <", "Loans <"]),
    "strokes": (["-----   ----- <"], ["----------- <", "Loans   made <"]),
    "unbroken_rule": (["----- <"], ["---  --- <", "Loans <"]),
    "broken_rule": (["---  --- <"], ["----- <", "Loans of <"]),
    "underlines": (
        ["Loans\n----- <"],
        ["Loans\n\n----- <", "Loans\n-- -- <", f"{ROW}\n----- <", "----- <"],
    ),
    "above_caption": (
        ["------ <\n(Zip Code)", "------ <\n------\n(Zip Code)"],
        ["------ <\nLoans\n(Zip Code)", "------ <\n------\nLoans"],
    ),
    "words": (["Loans of <"], ["----- <", f"{ROW} <"]),
    "figures": ([f"{ROW} <", "Total    875 <", "Totals $30,453,066.78 <"], ["Loans of 7 <", "Loans $30,453,066.78 <"]),
    "ended": (["Loans. <", "Loans; <", 'Loans." <', "Loans.(1) <"], ["Loans <", "Loans, <"]),
    "names_with_above": (
        [f"{ROW}\nOwner          7       100\nOccupied <\n{ROW}"],
        [f"{ROW}\nOwner          7       100\n\nOccupied <\n\n{ROW}", f"{ROW}\nOwner <\nOccupied       7       100"],
    ),
    "names_with_below": (
        [f"{ROW}\nOwner <\nOccupied       7       100\n{ROW}"],
        [f"{ROW}\n\nOwner <\n\nOccupied       7       100", f"{ROW}\nOwner          7       100\nOccupied <\n{ROW}"],
    ),
    "states_facts": (
        ["Cut-off Date:  June 1, 2002      Closing Date:  June 27, 2002 <"],
        ["Cut-off Date   June 1, 2002      Closing Date   June 27, 2002 <", "The sponsor June 1 <"],
    ),
    "leads_known": (
        ["Loan Count: 158\nW.A. Original <\nTerm: 340", "Loan Count: 158\nW.A. Original Term to <\nMaturity      340"],
        [
            "Loan Count: 158\nW.A. Original <\n\nTerm: 340",
            "Loan Count: 158\nAverage Age of <\nBorrowers: 34",
            "Loan Count: 158 <\nTerm: 340",
        ],
    ),
    "numbered_on_more": (
        ["1. Top Ten Zip Code <\n     Concentrations", "2. Debt to <\nIncome Ratios"],
        [
            "Top Ten Zip Code <\n     Concentrations",
            "1. Top Ten Zip Code <\n\n     Concentrations",
            "1. Loan Purposes <\n2. Loan Ages",
            "1. Top Ten Zip Code <\nLoans      Balance",
            "1. Top Ten Zip Code <\n-----------",
            "1. Top Ten Zip Code <\nof all of the loans.",
        ],
    ),
    "titles_labels": (
        [
            f"States <\n{HEAD}\n{RULER}\n{ROW}\n{ROW}",
            f"By <\nState\n{HEAD}\n{RULER}\n{ROW}\n{ROW}",
            f"{'':24}States <\n{HEAD}\n{RULER}\n{ROW}\n{ROW}",
        ],
        [
            f"States <\n\n{HEAD}\n{RULER}\n{ROW}\n{ROW}",
            f"Lenders <\n{HEAD}\n{RULER}\n{ROW}\n{ROW}",
            f"Loan Purposes <\n{HEAD}\n{RULER}\n{ROW}\n{ROW}",
            f"States\n{HEAD} <\n{RULER}\n{ROW}\n{ROW}",
        ],
    ),
    "twice": (
        [f"{TABLE}\nMilltown <\nMilltown\n{ROW}"],
        [
            f"{TABLE}\nMilltown <\n\nMilltown\n{ROW}",
            f"{TABLE}\nMilltown <\nAlder\n{ROW}",
            f"{TABLE}\n{ROW} <\n{ROW}",
            f"{TABLE}\nMilltown\nMilltown <\n{ROW}",
            f"{TABLE}\n----- <\n-----\n{ROW}",
        ],
    ),
    "paired": (
        [f"{ROW}\n\nNew <\n{ROW}\n\n{ROW}", f"{ROW}\n\n{ROW}\nNew <\n\n{ROW}"],
        [
            f"{ROW}\n\nNew <\n\n{ROW}",
            f"{ROW}\nNew <\n{ROW}",
            f"{ROW}\n\nNew <\n{ROW}\n{ROW}",
            f"{ROW}\n{ROW}\nNew <\n\n{ROW}",
            f"{ROW}\n\nNew <\n2001       7       100\n\n{ROW}",
        ],
    ),
    "between_leaders": (
        [f"{LED}\nNew <\n{LED}", f"{LED}\nNew <\n  {LED}", f"{LED}\nNew <\n{LED}\nNew\n{LED}"],
        [
            f"{LED}\n  New <\n{LED}",
            f"{LED}\n\nNew <\n{LED}",
            f"{LED}\nNew <\n\n{LED}",
            f"{ROW}\nNew <\n{LED}",
            f"{LED}\nNew <\n{ROW}",
            f"{LED}\nNew  York <\n{LED}",
            f"{LED}\nNew <\nYork .......",
            f"{LED}\nNew <\n{LED}\nNew\n{ROW}",
        ],
    ),
    "number_among_words": (
        [
            f"{ROW}\n1,234 <\n{ROW}",
            f"1,234 <\n{ROW}",
            f"{ROW}\n$12.5% <",
            "A-1 loans                      7          $2,100,350\n1,234 <",
        ],
        [
            f"{ROW}\nLoans <\n{ROW}",
            f"2001      7       100\n1,234 <\n{ROW}",
            f"Owner of     7       100\n1,234 <\n{ROW}",
            f"{ROW}\n\n1,234 <\n\n{ROW}",
        ],
    ),
    "begins_lower": (
        ["loans <", "Loans\n\nof them <", f"{ROW}\nof them <"],
        ["Loans\nof them <", "Of them <"],
    ),
    "bracketed_title": (
        [
            f"------\n(1) Pool Characteristics <\n{LONG}",
            f"(1) Pool Characteristics <\n\n{TABLE}",
        ],
        [
            f"The loans\n(1) Pool Characteristics <\n{LONG}",
            f"(1) Pool Characteristics <\n\nDistribution of Rates\n\n{TABLE}",
            f"------\n(1) Of the pool <\n{LONG}",
        ],
    ),
    "prose": (
        [f"{LONG} <\nand it did so", f"{LONG}. <", f"{LONG.upper()} <\nAND IT DID."],
        [
            f"{LONG} <",
            f"({LONG} <\nand it did so",
            "The sponsor made all of the loans <\nand it did so",
            "The sponsor made all of the loans      of it in the year before <\nand it did so",
            f"{LONG} <\nmade",
            f"{LONG.upper()} <\nAND IT DID",
            f"{LONG} <\n------ -----",
            f"{LONG} <\n\nand it did so",
            f"{'-' * 60} <\nand it did so",
        ],
    ),
    "noted": (["(1) The loans <", "*The loans <", "A    The loans <"], ["The loans <", "a The loans <"]),
    "note": (["(1) The loans <"], ["The loans <", "a    The loans <"]),
    "set_apart": (
        ["1     Terms used here <", "    *   Terms <"],
        ["1  Terms used here <", "(1)     Terms used here <"],
    ),
    "asked": (
        [
            f"{HEAD}\n{'':46}(a)\n{RULER}\n{ROW}\n(a) Of all loans <",
            f"State      Loans             Balance\n(a)           (Number)          ($)\n{RULER}\n{ROW}\n(a) Of all loans <",
            "Loans(1)\n(1) The loans <",
            "Loans(1)\n(1) of them\n(1) The loans <",
            "Loans(1) of it(2)\n(1) The loans\n(2) 7 of them <",
            "Loans(1) of it(2)\n(1) The loans\n    of it\n(2) as of May <",
        ],
        [
            "Loans\n(1) The loans <",
            "Loans(2)\n(1) The loans <",
            "Loans(1)\n\n(1) The loans\n\n(1) The loans <",
            "Loans(1)\n(1) of them <",
            "Loans(1) of it(2)\n(1) The loans of\n(2) and of it <",
            "Loans(1) of it(2)\n(1) The loans\n    (2) of them <",
        ],
    ),
    "in_note": (
        ["(1) The loans\n    are here <", "(1) The loans\n     are\n    here <"],
        ["(1) The loans\n   are here <", "(1) The loans\n\n    are here <", "The loans\n    are here <", "(1) The <"],
    ),
    "opened": (
        ["These are as follows:\n(a) one <", "These are as follows:\n(a) one\n(b) two <"],
        [
            "These are here.\n(a) one <",
            "These are as follows:\n(b) one <",
            "(1) These are as follows:\n(a) one <",
            "-----\n(1) These are as follows:\n(a) one <",
        ],
    ),
    "listed": (
        [f"{line} <{rest}" for line, rest in (("WAC      7.00%", "\nWAM      340"), (LISTED, ""))],
        [
            "Loans <",
            LISTED.replace("Cooperative", "Cooperative <"),
            LISTED.replace("of the", "of the <"),
            f"{ROW} <",
        ],
    ),
    "listed_lead": (
        [LISTED.replace("of the", "of the <")],
        [f"{LISTED} <", LISTED.replace("Cooperative", "Cooperative <"), "Loans <"],
    ),
    "listed_more": (
        [LISTED.replace("Cooperative", "Cooperative <")],
        [f"{LISTED} <", LISTED.replace("of the", "of the <"), "Loans <"],
    ),
    "listed_closed": ([f"{LISTED} <"], ["Loans <", "Loans\nWAM      340 <"]),
    "end_of_caption": (
        [f"{COVER} <"],
        ["(State or other jurisdiction of organization) <", "of the pool <"],
    ),
    "caption_words": (
        [
            f"{COVER} <",
            COVER.replace("charter)", "charter) <"),
            COVER.replace("File Number)", "333-70011 <  "),
            COVER.replace("registrant as specified in charter)", "registrant   -   as specified in charter) <"),
        ],
        [
            COVER.replace("41-7654321", "41-7654321 <"),
            COVER.replace("Inc.", "Inc. <"),
            f"{COVER}\n\njurisdiction of <",
            COVER.replace("Delaware", "").replace("41-7654321", "41-7654321 <"),
        ],
    ),
    "in_captions": (
        ["FORM 8-K\nLoans <\n(Zip Code)", "FORM 8-K\n(Zip Code)\nLoans <"],
        ["FORM 8-K\n(Zip Code)\n\nLoans <", "Loans <\nLoans"],
    ),
    "ends_values": (
        [
            "(Zip Code)\n05999 <",
            "(Zip Code)\nVermont\n05999 <",
            "(Exact name of registrant as specified in its charter):\nAlder Creek, Inc. <",
        ],
        [
            "(Zip Code) <",
            "(Zip Code)\n05999 <\nVermont",
            "(Zip Code)\nVermont <",
            "Loans\n05999 <",
            "(Zip Code)\n---\n05999 <",
            "(Exact name of regsitrant as specified in its charter)\nAlder Creek, Inc. <",
        ],
    ),
    "named": (["SIGNATURES <"], ["Loans <", "----- <"]),
    "closing": (["SIGNATURES <", "Item 5.  Other Events <"], ["(Zip Code) <", "Loans <"]),
    "closed": (["SIGNATURES <"], ["Loans <", "Loans\nItem 5 of it <"]),
    "item_more": (
        [
            "ITEM 5.   OTHER EVENTS\nOF THE POOL <",
            "ITEM 5.   OTHER EVENTS\n------\nOF THE POOL <",
            "Item 5.\n\nOther Events <",
            "LOANS\nITEM 5.   OTHER EVENTS\nOF THE POOL <",
            "ITEM 5.   OTHER EVENTS\n------\n\nOF THE POOL <",
            "Item 5.   Other Events\n------\nOf the Pool <\n------",
        ],
        [
            "OTHER EVENTS\nOF THE POOL <",
            "ITEM 5.   OTHER EVENTS\n\nOF THE POOL <",
            "ITEM 5.   OTHER EVENTS\n\nLOANS\nOF THE POOL <",
            "ITEM 5.   OTHER EVENTS\n------ <",
            "Item 5.\n\nLoan Pool <",
            "Item 5. <",
            "------\nLOANS <\n\nITEM 5.   OTHER EVENTS",
            "Item 5.   Other Events\n------\nOf the Pool <",
        ],
    ),
    "caption": (["(Zip Code) <"], ["SIGNATURES <", "Loans <"]),
    "caption_again": (
        ["(Zip Code)\n(Zip Code) <"],
        ["Loans\nLoans <", "(Zip Code)\nLoans <", "(Zip Code) <\n(Zip Code)"],
    ),
    "page_top": (["Loans\n<PAGE>\nof them <"], ["Loans\n\nof them <"]),
    "page_text": (
        [
            f"{NOTICE} <\nby the underwriter.\n<PAGE>\nLoans",
            f"Loans\n<PAGE>\n{NOTICE}\nby the underwriter. <",
            f"{NOTICE} <\nby the underwriter.\n\n{NOTICE}\nby the sponsor.\n<PAGE>\nLoans",
            "Statistics     Page 3\n\nLoans\n<PAGE>\nStatistics     Page 4 <",
            "Statistics\n\nLoans\n<PAGE>\nStatistics <",
            "The trust\nStatistics     Page 3\n\nLoans\n<PAGE>\nThe trust\nStatistics     Page 4 <",
            "Loans\nStatistics     Page 3 <\n<PAGE>\nLoans\nStatistics     Page 4\n<PAGE>\nStatistics     Page 5",
        ],
        [
            f"{NOTICE} <\nby the underwriter.\n\nLoans\n<PAGE>\nLoans",
            f"{NOTICE} <\nby the underwriter\n<PAGE>\nLoans",
            f"{NOTICE} <\n<PAGE>\nLoans",
            f"(1) {NOTICE} <\nby the underwriter.\n<PAGE>\nLoans",
            f"{NOTICE} <\nby the underwriter.\n{ROW}\n<PAGE>\nLoans",
            "Statistics\n\nLoans\n<PAGE>\nStates <",
            "Statistics     Page 3\n\nLoans\n<PAGE>\nLoans\nof the pool\nStatistics     Page 4 <",
            f"{HEAD}\n<PAGE>\n{HEAD} <",
        ],
    ),
    "page_paragraph": (
        [f"{NOTICE} <\nby the underwriter.\n<PAGE>\nLoans"],
        ["Statistics     Page 3\n\nLoans\n<PAGE>\nStatistics     Page 4 <"],
    ),
    "touching": (["Loans\nof them <"], ["Loans\n\nof them <", "Loans\n<PAGE>\nof them <", "Loans <"]),
    "apart": (["Loans\n\nof them <"], ["Loans\nof them <"]),
    "far": (["Loans\n\n\nof them <"], ["Loans\n\nof them <"]),
    "start": (
        [
            "Loans <",
            "Loans\n\nof them <",
            "----\nLoans <",
            f"{ROW}\nLoans <",
            "The loans.\n  Of them <",
            "SIGNATURES\nLoans <",
            "It is duly authorized.\nLoans <",
            "The loans.\n<PAGE>\nOf them <",
        ],
        ["Loans\nOf them <", "Loans\n  Of them <", "The loans.\n Of them <", "loans\n<PAGE>\nof them <"],
    ),
    "deeper": (["Loans\n of <"], ["Loans\nof <", " Loans <\nof"]),
    "much_deeper": (["Loans\n  of <"], ["Loans\n of <", "  Loans <\nof"]),
    "shallower": (["  Loans\n of <"], [" Loans\n of <", "Loans <\n  of"]),
    "in_box": (
        ["[ ] Written communications\nof the sponsor <", "[ ] Written communications\nof the\nsponsor <"],
        [
            "[ ] Written communications\n\nof the sponsor <",
            "[ ] Written communications\nof the sponsor (17 CFR 230.425)\nAlder <",
            "[ ] Written communications <",
            "Loans\nof <",
        ],
    ),
    "in_index": (
        ["EXHIBIT INDEX <", "EXHIBIT INDEX\n\nLoans <"],
        ["EXHIBIT INDEX\n<PAGE>\nLoans <", "Loans <\nEXHIBIT INDEX"],
    ),
    "rows_above": (
        [f"{ROW}\nLoans <", f"{ROW}\nLoans\nof\nit <"],
        [f"{ROW} <", f"Loans <\n{ROW}", f"{ROW}\nLoans\nof\nthe\npool <"],
    ),
    "rows_below": ([f"Loans <\n{ROW}"], [f"{ROW} <", f"{ROW}\nLoans <"]),
    "over_grid": (
        [f"Loans <\n\n{TABLE}", f"SIGNATURES <\n\n{TABLE}", "Loans <\n" + "of the pool\n" * 12 + TABLE],
        [
            "Loans <\n" + "of the pool\n" * 13 + TABLE,
            f"Loans <\n\nSIGNATURES\n\n{TABLE}",
            "Loans <",
            f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}",
        ],
    ),
    "title_with_colon": (
        ["Occupancy: <", "Occupancy: <\n------", f"Occupancy: <\n{TABLE}", "Remaining Term\nto Maturity: <"],
        [
            "Occupancy <",
            "Loans\nOccupancy: <",
            "Occupancy: <\nof the loans",
            "Pools: <",
            "occupancy of all of them: <",
            f"Occupancy: <\n{ROW}",
        ],
    ),
    "over_title": (
        [
            f"Loans <\n\nDistribution of Rates\n\n{TABLE}",
            f"Loans <\n\nOccupancy:\n\n{TABLE}",
            f"Loans <\n\nDISTRIBUTION OF RATES\n{TABLE}",
        ],
        [
            f"Loans <\n\n{TABLE}",
            f"Loans <\n\nthe rates of all\n\n{TABLE}",
            "Loans <\n\nDistribution of Rates",
        ],
    ),
    "over_rest": (
        ["Loans <\nDistribution of Rates", "Loans <\nDistribution of Rates\nof the Pool\n\nof it."],
        [
            "Loans <\n\nDistribution of Rates",
            "Loans <\nof all of them",
            "Loans <\nDistribution of Rates\nof all of them",
            "Loans <\nDistribution   Rates",
            "Loans   of <\nDistribution of Rates",
            f"Loans <\n{ROW}",
            "SIGNATURES <\nDistribution of Rates",
        ],
    ),
    "over_strokes": (
        ["State    Loans <\n-----    -----"],
        [
            "State    Loans <\n\n-----    -----",
            "State <\n-----    -----",
            "State    Loans <\nof       all",
            "Loans <\n-----",
            "State    Loans    Rate <\n-----    -----",
        ],
    ),
    "in_head": (
        [
            f"{'':26}Number           Principal <\n{TABLE}",
            f"Name                      Number <\n{TABLE}",
            f"The Loans\n\n{'':22}Occupancy Status <\n{'':22}of all the Loans\n{TABLE}",
        ],
        [
            f"Name <\n{TABLE}",
            f"{'':22}Occupancy Types <\n{TABLE}",
            f"{'':22}Occupancy Status <\n{TABLE}",
            f"{'':22}Number           Principal <\n{TABLE}",
            f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}",
        ],
    ),
    "over_span": (
        [f"{'':32}Of the Pool <\n{'':21}-------------------------------\n{TABLE}"],
        [f"Of the Pool <\n{'':21}-------------------------------\n{TABLE}", "Loans <\n-----"],
    ),
    "deal_atop": (
        [f"Loans.\n\f\nHarbor Trust 2002-4 <\n\nRates\n\n{TABLE}"],
        [
            f"Loans.\n\f\nHarbor Trust 2002-4 <\nRates\n\n{TABLE}",
            f"Loans.\n\nHarbor Trust 2002-4 <\n\nRates\n\n{TABLE}",
            f"Loans.\n\f\nMortgage Rates of Trust 2002-4 <\n\n{TABLE}",
            f"Loans.\n\f\nThe Loans <\n\n{TABLE}",
        ],
    ),
    "in_title": (
        [
            "Loans\n----------- <\nthe Pool\n-----------",
            "Loans of\n-------- <\nGroup 1",
            "Mortgage Rates\n-------------- <\nFixed Rate Loans",
        ],
        [
            "Loans\n----------- <\n\nthe Pool\n-----------",
            "Loans\n----------- <\nThe Pool",
            "Loans of\n-------- <\nThe    Pool\n-----------",
            "The Loans\n--------- <\nMortgage Rates",
        ],
    ),
    "close_title": (
        [
            f"{'':22}Payment Status <\n{TABLE}",
            f"Loan Group 1\n\n{'':22}Payment Status <\n{TABLE}",
            f"{'':22}Payment Status\n{'':26}Pool 1 <\n{TABLE}",
            f"{'':22}Harbor Trust 2002-4\n{'':24}Payment Status <\n{TABLE}",
            f"State Groups <\n{TABLE}",
            f"1.  Mortgage Loans <\n{TABLE}",
            f"{'':22}Payment Status <\n{'':22}--------------\n{TABLE}",
        ],
        [
            f"The Loans\n\n{'':22}Payment Status <\n{TABLE}",
            f"{'':22}Payment Status <\n\n{TABLE}",
            f"{'':22}Payment Status\n{'':32}Number <\n{TABLE}",
            f"{'':22}Payment Status\n{'':32}Type of Loan <\n{TABLE}",
            f"{'':22}Percnetage of Pool <\n{TABLE}",
            f"{'':22}Payments of <\n{TABLE}",
            f"Loan Groups <\n{TABLE}",
            f"{HEAD} <\n{RULER}\n{ROW}\n{ROW}",
        ],
    ),
    "over_set_in_list": (
        ["All Loans <\n  Loan Count: 5\n  WAM:        340"],
        ["All Loans <\n  Loan Count: 5\n    WAM:      340", "All Loans <\nLoan Count: 5\n  WAM:        340"],
    ),
    "pool_apart": (
        ["Group I Loans <", f"Group I Loans <\n\n{TABLE}", f"Group I Loans <\n-------------\n\n{TABLE}"],
        [
            "Group I Loans <\nof it",
            "The Loans of\nGroup I Loans <",
            "The Loans <",
            f"Interest-Only Loans <\n\n{TABLE.replace('State        ', 'Interest Only')}",
        ],
    ),
    "shouting": (
        ["Loans\nDRAFT <\nof them", "DRAFT <\nof them", "Loans\nDRAFT <", "-----\nDRAFT <\nof them"],
        [
            "LOANS\nDRAFT <\nof them",
            "Loans\nDRAFT <\nOF",
            "Loans\nF.S.B. <\nof them",
            "Loans\nDraft <\nof them",
            "DRAFT <",
        ],
    ),
}
"""Of the lines of texts: those of which a fact holds, and those of which it does not."""


@pytest.mark.parametrize(("fact", "text", "expected"), both(OF_LINES))
def test_a_fact_of_a_line(fact: str, text: str, expected: bool) -> None:
    assert FACTS[fact](*asked(text)) is expected


UNKNOWN = TABLE.replace("Loans", "Mills").replace("Balance", "Vermont")
AGAIN = "Distribution by State"
OF_TABLES: dict[str, tuple[list[str], list[str]]] = {
    "at_anchor": (
        [f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}", f"{HEAD}\n{ROW} <\n{ROW}"],
        [f"{TABLE} <", f"{HEAD} <\n{ROW}\n{ROW}"],
    ),
    "before": ([f"{HEAD} <\n{RULER}\n{ROW}\n{ROW}"], [f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}", f"{TABLE} <"]),
    "after": ([f"{TABLE} <"], [f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}", f"{HEAD} <\n{RULER}\n{ROW}\n{ROW}"]),
    "of_extremes": (
        [f"{'':15}Average      Minimum      Maximum\n{RULER.replace('           ', '      ')}\n{ROW}  $1 <\n{ROW}  $1"],
        [f"{TABLE} <"],
    ),
    "bare": ([f"{HEAD}\n{ROW} <\n{ROW}"], [f"{TABLE} <"]),
    "body": (
        [f"{HEAD}\n{ROW} <\n{ROW}", f"{TABLE} <"],
        [f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}", f"{HEAD} <\n{ROW}\n{ROW}", f"{HEAD} <\n{RULER}\n{ROW}\n{ROW}"],
    ),
    "body_or_label": (
        [f"{TABLE} <", f"{HEAD}\n{ROW}\n{ROW} <", f"{HEAD} <\n{ROW}\n{ROW}"],
        [f"{HEAD} <\n{RULER}\n{ROW}\n{ROW}", f"{HEAD}\n{ROW} <\n{ROW}"],
    ),
    "again": (
        [
            f"{TABLE}\n<PAGE>\n{HEAD} <\n{ROW}",
            f"{AGAIN}\n\n{TABLE}\n<PAGE>\n{AGAIN} <\n{ROW}",
            f"{AGAIN}\n\n{TABLE}\n<PAGE>\nThe loans\n{AGAIN} (continued) <\n{ROW}",
            f"{AGAIN}\n\n{TABLE}\n<PAGE>\n{AGAIN} (continued)\nas of May <\n{ROW}",
            f"{TABLE}\n<PAGE>\n" + "of it\n" * 13 + f"{HEAD} <\n{ROW}",
            f"{AGAIN}\n\n{TABLE}\n<PAGE>\n{AGAIN} (continued)\nMilltown\nCreek <\n{ROW}",
            f"{TABLE}\n<PAGE>\n{HEAD} <\n{RULER}\n{ROW}\nPrepayment Penalty\n{ROW}",
        ],
        [
            f"{TABLE}\n\n{HEAD} <\n{ROW}",
            f"{TABLE}\n<PAGE>\nMilltown <\n{ROW}",
            f"{HEAD} <\n{RULER}\n{ROW}\n{ROW}",
            f"{AGAIN}\n\n{TABLE}\n<PAGE>\nDistribution by Rate\n{HEAD} <\n{ROW}",
            f"{AGAIN}\n\n{TABLE}\n<PAGE>\n{AGAIN} (continued)\n{HEAD}\n{RULER}\nMilltown <\n{ROW}",
            f"{TABLE}\n<PAGE>\n" + "of it\n" * 14 + f"{HEAD} <\n{ROW}",
        ],
    ),
    "rows_go_on": (
        [
            f"{TABLE}\nMilltown <\n{ROW}",
            f"{TABLE}\nMilltown <\n{RULER}\n{ROW}",
            f"{TABLE}\nMilltown <\n" + "of it\n" * 5 + ROW,
            f"{TABLE}\nMilltown <\nof it\n{RULER}\n{ROW}",
        ],
        [
            f"{TABLE} <",
            f"{TABLE}\nMilltown <\nof it\n{RULER}\nof all\n{ROW}",
            f"{TABLE}\n{RULER}\nMilltown <\n{RULER.replace('-', '=')}\nof it\n{ROW}",
            f"{TABLE}\nMilltown <\n\nSIGNATURES\n{ROW}",
            f"{TABLE}\nMilltown <\n{'':30} 7          $2,100,350",
            f"{TABLE}\nMilltown <\n" + "of it\n" * 6 + ROW,
            f"{TABLE}\nMilltown <\nVermont     7",
        ],
    ),
    "dense_last": (
        [f"{HEAD}\n{RULER}\nOwner\nOccupied                       7          $2,100,350\n\nMilltown <\n{ROW}"],
        [
            f"{HEAD}\n{RULER}\nMilltown <\n\n{ROW}\n{ROW}",
            f"{HEAD}\n{RULER}\nOwner                          7          $2,100,350\nOccupied\n\n{ROW}\n\nMilltown <",
        ],
    ),
    "figures_under": (
        [f"{TABLE} <", f"{TABLE}\nMilltown                     n/a <", f"{TABLE}\nMilltown                     7x <"],
        [f"{TABLE}\nMilltown 7 <", f"{TABLE}\nMilltown                     all <"],
    ),
    "empty": ([f"{TABLE}\nMilltown <"], [f"{TABLE} <", f"{TABLE}\n{'':28}all <"]),
    "full": ([f"{TABLE} <"], [f"{TABLE}\nMilltown                       7 <"]),
    "nearly_full": (
        [
            f"{TABLE} <",
            f"{TABLE}\nMilltown                       7 <",
            f"{HALVES}\n{'':22}Utah         9 <",
            f"{HALVES}\n{'':22}Utah <",
        ],
        [
            f"{TABLE}\nMilltown <",
            f"{HALVES}\nUtah         9 <",
            f"{HALVES}\n{'':22}1999         9 <",
        ],
    ),
    "missing_two": ([f"{TABLE}\nMilltown <"], [f"{TABLE}\nMilltown                       7 <"]),
    "unlabelled": ([f"{TABLE}\n{'':31}7          $2,100,350 <"], [f"{TABLE} <"]),
    "rule_in_figures": (
        [
            f"{TABLE}\n{'-' * 33} <",
            f"{TABLE}\n----   {'-' * 33} <",
        ],
        [
            f"{TABLE}\n{'-' * 32} <",
            f"{TABLE}\n{'x' * 40} <",
            f"{TABLE}\n{'-' * 12}   ------ <",
        ],
    ),
    "sentence": (
        [f"{TABLE}\nThe sponsor made all of these loans in May <"],
        [
            f"{TABLE}\nThe sponsor made all of it <",
            f"{TABLE}\nThe sponsor made all of these loans   in May <",
            f"{TABLE}\n{'-' * 60} <",
            f"{TABLE}\nThe sponsor made all of the loan <",
        ],
    ),
    "label_total": ([f"{TABLE}\nTotal                          7 <"], [f"{TABLE} <"]),
    "begins_total": (
        [f"{TABLE}\nGrand <\n{SUM}", f"{TABLE}\nTotal <\n{SUM.replace('Total', 'Pool ')}"],
        [
            f"{TABLE}\nGrand <\n\n{SUM}",
            f"{TABLE}\nGrand <\n{ROW}",
            f"{TABLE}\nMilltown <\n{SUM}",
            f"{TABLE}\n----- <\n{SUM}",
            f"{TABLE}\nTotal <\n{SUM.replace('Total', '[1]  ')}",
            f"{TABLE}\n{SUM.replace('Total', 'Grand')} <\n{SUM}",
        ],
    ),
    "ends_total": (
        [f"{TABLE}\n{SUM.replace('Total', 'Grand')}\nTotal <"],
        [
            f"{TABLE}\n{SUM.replace('Total', 'Grand')}\n\nTotal <",
            f"{TABLE}\n{ROW}\nTotal <",
            f"{TABLE}\nGrand\nTotal <",
            f"{TABLE}\n{SUM}\n[1] <",
        ],
    ),
    "parts_total": (
        [f"{TABLE}\n{SUM.replace('Total', 'Grand')} <\nTotal", f"{TABLE}\nGrand\n{SUM} <"],
        [f"{TABLE}\n{SUM} <", f"{TABLE}\nMilltown\n{SUM} <", f"{TABLE}\n{SUM.replace('Total', 'Grand')} <\nAlder"],
    ),
    "total_alone": (
        [f"{TABLE}\n{ROW}\nTotal <", f"{TABLE}\n{SUM} <"],
        [f"{TABLE}\n{SUM.replace('Total', 'Grand')}\nTotal <", f"{TABLE}\nMilltown <"],
    ),
    "over_set_in": (
        [f"{TABLE}\nMilltown <\n  {ROW}"],
        [
            f"{TABLE}\nMilltown <\n{ROW}",
            f"{TABLE}\nMilltown <\n\n  {ROW}",
            f"{HEAD}\n{RULER}\nMilltown <\n  {ROW}",
            f"{TABLE}\n{ROW} <\n  {ROW}",
            f"{TABLE}\nMilltown <\n  of it",
            f"{TABLE}\nMilltown <\n{'':31}7          $2,100,350",
        ],
    ),
    "overlong": (
        [
            f"{TABLE}\nMilltown Creeks\nof it <",
            f"{TABLE}\nMilltown Cree\nof it <",
            f"{TABLE}\nMilltown Creeks\n\nof it <",
        ],
        [
            f"{TABLE}\nMilltown\nof it <",
            f"{TABLE}\nMilltown Cre\nof it <",
            f"of it <\n{TABLE}",
        ],
    ),
    "overlong_common": (
        [
            f"{TABLE}\nof it <",
            f"{TABLE}\nMilltown Creek of\nit <",
            f"{TABLE}\n Milltown Creek o\nit <",
        ],
        [
            f"{TABLE}\nMilltown Creeks and all\nof it <",
            f"{TABLE}\nMilltown Creek off\nit <",
            f"{TABLE}\n Milltown Creek of\nit <",
        ],
    ),
    "above_label_open": (
        [f"{TABLE}\nBalances of\nMilltown <", f"{TABLE}\nBalances of ....\nMilltown <"],
        [f"{TABLE}\nBalances of\n\nMilltown <", f"{TABLE}\nBalances\nMilltown <"],
    ),
    "rest_of_label": (
        [f"{TABLE}\nMilltown\nand all <"],
        [
            f"{TABLE}\nMilltown\n\nand all <",
            f"{TABLE}\nMilltown\nAlder <",
            f"{TABLE}\n7.5%\nand all <",
            f"{TABLE}\nMilltown\n{'':31}and all <",
            f"{TABLE}\n{'':31}Milltown\nand all <",
        ],
    ),
    "split_row": (
        [f"{TABLE}\nMilltown <\n{'':31}7          $2,100,350"],
        [
            f"{TABLE}\nMilltown <\n\n{'':31}7          $2,100,350",
            f"{TABLE}\nMilltown <\n{ROW}",
            f"{TABLE}\n{'':21}Milltown <\n{'':31}7          $2,100,350",
            f"{TABLE}\nMilltown <\n{'':31}7          of it    7",
            f"{TABLE}\n-------- <\n{'':31}7          $2,100,350",
            f"{HALVES}\nUtah <\n{'':33}9",
        ],
    ),
    "lone_again": (
        [
            f"{HEAD}\n{RULER}\nMilltown\n{ROW}\n\nAlder <\n{ROW}",
            f"{HEAD}\n{RULER}\nMilltown <\n{ROW}\n\nAlder\n{ROW}",
            f"{HEAD}\n{RULER}\nMilltown\n{ROW}\n\n{ROW}\nAlder <",
            f"{HEAD}\n\nMilltown <\n{ROW}\n\nAlder\n{ROW}",
        ],
        [
            f"{HEAD}\n{RULER}\n{ROW}\n\nAlder <\n{ROW}",
            f"{HEAD}\n{RULER}\nMilltown\n{ROW}\n\n{ROW} <",
            f"Milltown <\n\n{HEAD}\n{RULER}\nAlder\n{ROW}\n\nCreeks\n{ROW}",
        ],
    ),
    "opens_with_label": (
        [
            f"{HEAD}\n{RULER}\nMilltown <\n{ROW}\n\nAlder\n{ROW}",
            f"{HEAD}\n{RULER}\nMilltown\n{ROW}\n\nAlder <\n{ROW}",
            f"{HEAD}\n\nMilltown <\n{ROW}\n\nAlder\n{ROW}",
        ],
        [
            f"{HEAD}\n{RULER} <\nMilltown\n{ROW}\n\nAlder\n{ROW}",
            f"{HEAD}\n{RULER}\nMilltown\n\n{ROW}\n\nAlder <\n{ROW}",
            f"{HEAD}\n{RULER}\n{ROW}\nMilltown\n{ROW}\n\nAlder <\n{ROW}",
            f"{HEAD}\nMilltown <\n{ROW}\n\nAlder\n{ROW}",
            f"{HEAD}\n{RULER}\nMilltown\n{RULER}\n\nAlder <\n{ROW}",
        ],
    ),
    "closes_with_label": (
        [f"{TABLE}\nMilltown\n\n{ROW}\nAlder <\n{RULER}", f"{TABLE}\nMilltown <\n\n{ROW}\nAlder\n{RULER}"],
        [
            f"{TABLE}\nMilltown\n\n{ROW}\n\nAlder <\n{RULER}",
            f"{TABLE}\n\n{ROW}\nAlder <\n{RULER}",
            f"{TABLE}\nMilltown\n\n{ROW}\nAlder <",
        ],
    ),
    "over_group": (
        [
            f"{TABLE}\nFixed Rate: <\n  {ROW}\n  {ROW}",
            f"{TABLE}\nFixed Rate <\n  {ROW}\n  {ROW}",
            f"{HEAD}\n{RULER}\nFixed Rate <\n  {ROW}\n  {ROW}",
            f"{TABLE}\nFixed Rate <\n{ROW}\n{ROW}\nAdjustable Rate\n{ROW}\n{ROW}",
            f"{TABLE}\nFixed Rate\n{ROW}\n{ROW}\nAdjustable Rate <\n{ROW}\n{ROW}",
        ],
        [
            f"{TABLE}\nFixed Rate <\n{ROW}\n{ROW}",
            f"{TABLE}\nFixed Rate\n{ROW}\n{ROW}\n\n{TABLE}\nAdjustable Rate <\n{ROW}\n{ROW}",
            f"{TABLE} <",
            f"{TABLE}\n{'':31}Fixed Rate: <\n  {ROW}\n  {ROW}",
            f"{TABLE}\nFixed Rate of <\n  {ROW}\n  {ROW}",
            f"{TABLE}\nFixed Rate <\n  {ROW}\n{ROW}",
        ],
    ),
    "reaches_row": (
        [
            f"{TABLE}\nBalances of <\n{ROW}",
            f"{TABLE}\nMilltown <\nand all                        7          $2,100,350",
            f"{TABLE}\nBalances of <\nthe loans of\n{ROW}",
            f"{TABLE}\nBalances of <\nthe loans of\nthe pool of\nthe sponsor of\n{ROW}",
            f"{TABLE}\nMilltown Creeks <\nCreek                          7          $2,100,350",
            f"{TABLE}\nMilltown <\n  Creek of it and all            7          $2,100,350".replace(
                "Creek of it and all ", "of it               "
            ),
        ],
        [
            f"{TABLE}\nBalances of <\n\n{ROW}",
            f"{TABLE}\nBalances <\n{ROW}",
            f"{TABLE}\nBalances of    7 <\n{ROW}",
            f"{TABLE}\n Balances of <\n{ROW}",
            f"{TABLE}\nBalances of <\n{RULER}\n{ROW}",
            f"{TABLE}\nBalances of <\nSIGNATURES",
            f"{TABLE}\nBalances of <\nthe loans of\nthe pool of\nthe sponsor of\nAlder of\n{ROW}",
            f"{TABLE}\nMilltown Creeks <\n7.50%                          7          $2,100,350",
            f"{TABLE}\nMilltown <\nCreeks                         7          $2,100,350",
            f"{TABLE}\nMilltown <\nCreek                          7          $2,100,350",
        ],
    ),
    "spans": (
        [
            f"{'':16}Distribution of all the Loans <\n{TABLE}",
            f"{'':30}Loans of the Pool <\n{TABLE}",
            f"{'':54}{'x' * 25} <\n{TABLE}",
        ],
        [
            f"Loans <\n{TABLE}",
            f"{RULER} <\n{TABLE}",
            f"{'':21}Number <\n{TABLE}",
            f"{'':54}{'x' * 24} <\n{TABLE}",
            f"{'':30}Loans    of the Pool <\n{TABLE}",
            f"{'':32}of Pool <\n{TABLE}",
            f"{'-' * 52}\nState Number of the Loans and Aggregate Balances <\n{TABLE}",
        ],
    ),
    "across": (
        [
            f"{'-' * 52}\nState Number of the Loans and Aggregate Balances <\n{TABLE}",
            f"{'-' * 52}\nState Number of the Loans and Aggregate Balances <\nof all\n{TABLE}",
            f"{'-' * 52}\nof all\nState Number of the Loans and Aggregate Balances <\n{TABLE}",
            f"{'-' * 52}\nState Number of the Loans and Aggregate Bal <\n{UNKNOWN}",
        ],
        [
            f"State Number of the Loans and Aggregate Balances <\n{UNKNOWN}",
            f"{'-' * 52}\nState Number of the Loans and Aggregate Balances <\n\n{TABLE}",
            f"{'-' * 52}\nState Number of the Loans <\n{TABLE}",
            f"{'-' * 52}\n State Number of the Loans and Aggregate Balances <\n{TABLE}",
            f"{'-' * 52}\nState   Number of the Loans and Aggregate Balances <\n{TABLE}",
            f"{'-----  ' * 7}\nState Number of the Loans and Aggregate Balances <\n{UNKNOWN}",
            f"{'-' * 52}\nState Number of the Loans and Aggregates <\n{UNKNOWN}",
            f"{'-' * 52}\n\nof all\nState Number of the Loans and Aggregate Balances <\n\n{UNKNOWN}",
            f"{'-' * 52}\n\nState Number of the Loans and Aggregate Balances <\nof all\n\n{UNKNOWN}",
        ],
    ),
    "askew": (
        [
            f"{'':23}Num <\n{TABLE}",
            f"{'':23}Num <\n\n{TABLE}",
            f"{'':23}Num <\nof\n{TABLE}",
            f"{'':21}Num <\n{'':27}Pool\n{TABLE}",
        ],
        [
            f"{'':26}Number <\n{TABLE}",
            f"{TABLE} <",
            f"{RULER} <\n{TABLE}",
            f"{'':27}Num   Num <\n{TABLE}",
            f"{HEAD}\n{RULER}\n{ROW}\n{ROW}\n{'':21}Num <",
        ],
    ),
    "stacked": (
        [
            f"{'':26}Number           Principal <\n{TABLE}",
            f"{'':26}Number <\n{TABLE}",
            f"Name <\n{TABLE}",
            f"State          \n{TABLE}".replace("State          ", "Names of Loans <", 1),
            f"{'':25}Number <\n{TABLE}",
            f"{'':46}Principal <\n{TABLE}",
            f"Name                       Number           Pool <\n{'':27}Of\n{TABLE.replace('Balance', '       ')}",
            f"{'':26}NUMBER <\n{TABLE.replace(HEAD, HEAD.upper())}",
        ],
        [
            f"{'':22}Number        Principal <\n{TABLE}",
            f"{'':26}Number           Principal <\n\n{TABLE}",
            f"{'':26}NUMBER           PRINCIPAL <\n{TABLE}",
            f"{'':26}Number           Principal <\n{RULER}\n{TABLE}",
            f"{TABLE} <",
            f"State of a Loans <\n{TABLE}",
            f"{'':24}Number <\n{TABLE}",
            f"{'':47}Principal <\n{TABLE}",
            f"{'':21}Of  <\n{TABLE}",
        ],
    ),
    "under_span": (
        [
            f"{'':32}Of the Pool\n{'':21}------------------------------- <\n{TABLE}",
            f"{'':32}Of the Pool\n{'':15}------------------------------------- <\n{TABLE}",
        ],
        [
            f"{'':32}Of the Pool\n{'':21}----------- <\n{TABLE}",
            f"{'':32}Of the Pool\n\n{'':21}------------------------------- <\n{TABLE}",
            f"{'':32}Of the Pool\n{'':21}------------------------------- <\n\n{TABLE}",
            f"{'':32}Of the Pool\n{'':12}---------------------------------------- <\n{TABLE}",
            f"{'':32}Of the Pool\n{'':21}of all the loans of the pool <\n{TABLE}",
            f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}",
            f"{'':32}Of the Pool\n{'':21}-------------------- <\n{TABLE}",
            f"{HEAD}\n{'':21}------------------------------- <\n{ROW}\n{ROW}",
        ],
    ),
    "hangs": (
        [f"{HEAD}\nor Name <\n{RULER}\n{ROW}\n{ROW}"],
        [
            f"{HEAD}\n{'':27}or Name <\n{RULER}\n{ROW}\n{ROW}",
            f"State                      Loans\nor Name <\n{RULER}\n{ROW}\n{ROW}",
            f"{TABLE}\nMilltown <",
            f"{RULER}\nor Name <\n{TABLE}",
            f"{HEAD}\n{RULER} <\n{ROW}\n{ROW}",
        ],
    ),
    "dense_first": (
        [
            f"{HEAD}\n{RULER}\nOwner                          7          $2,100,350\nOccupied\n\n{ROW}\n\n{ROW}\n\nMilltown <"
        ],
        [
            f"{HEAD}\n{RULER}\nOwner                          7          $2,100,350\nOccupied\n\n{ROW}\n\n{ROW}\n\nMilltown of <",
            f"{HEAD}\n{RULER}\n{ROW}\n\n{ROW}\n\nMilltown <",
        ],
    ),
}
"""Of the lines of tables: those of which a fact holds under the columns of the table, and those of which it does not."""


@pytest.mark.parametrize(("fact", "text", "expected"), both(OF_TABLES))
def test_a_fact_of_a_line_under_columns(fact: str, text: str, expected: bool) -> None:
    page, index = asked(text)
    shown = next(shown for shown in page.grids.values() if shown.first <= index <= shown.last)
    assert GRID_FACTS[fact](page, index, shown) is expected


def row(label: str) -> str:
    return f"{label:31}7          $2,100,350"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ROW, [0, 0]),
        (f"Mills\n{row('Creeks')}", [0, 1, 0]),
        (f"{row('Creeks')}\nMills", [-1, 0, 0]),
        (f"{ROW}\nMills\n{row('Creeks')}", [0, 0, 0, 0]),
        (f"{ROW}\n\nMills\n{row('Creeks')}", [0, 0, 1, 0]),
        (f"{ROW}\n\nMills\n\n{row('Creeks')}", [0, 0, 0, 0]),
        (f"{ROW}\nMills of\n{row('Creeks')}", [0, 0, 1, 0]),
        (f"{ROW}\nMills\n{row('of Creeks')}", [0, 0, 1, 0]),
        (f"{ROW}\nPlanned Unit\n{row('Development')}", [0, 0, 1, 0]),
        (f"{ROW}\nPlanned Unit\n{row('Mills')}", [0, 0, 1, 0]),
        (f"{row('Creeks')}\nMills\n{ROW}", [0, 0, 0, 0]),
        (f"{row('Creeks')}\nMills\n\n{ROW}", [-1, 0, 0, 0]),
        (f"{row('Creeks of')}\nMills\n{ROW}", [-1, 0, 0, 0]),
        (f"{row('Creeks')}\nof Mills\n{ROW}", [-1, 0, 0, 0]),
        (f"{row('Planned Unit')}\nDevelopment\n{ROW}", [-1, 0, 0, 0]),
        (f"{row('Creeks')}\nMills:\n{ROW}", [0, 0, 0, 0]),
        (f"{row('Creeks')}\nMills      Alder\n{ROW}", [0, 0, 0, 0]),
        (f"{row('Creeks')}\n\nMills\n{ROW}", [0, 0, 1, 0]),
        (f"{row('Creeks')}\nMills\n-----\n{ROW}", [-1, 0, 0, 0, 0]),
        (f"{ROW}\n-----\nMills\n{row('Creeks')}", [0, 0, 0, 1, 0]),
        (f"Mills of\n{row('Creeks of')}\nAlder\n{ROW}", [0, 0, 0, 0, 0]),
        (f"{ROW}\nMills of\n{row('Creeks of')}\nAlder\n{ROW}", [0, 0, 0, 0, 0, 0]),
        (f"{ROW}\n\nMills\n{row('Creeks')}\nAlder", [0, 0, 0, 0, 0]),
        (f"Alder\nMills\n{row('Creeks')}", [0, 0, 0, 0]),
        (f"{ROW}\nof it\nMills of\n{row('Creeks')}", [-1, 0, 0, 1, 0]),
        (f"{row('60.01 to')}\n70.00\n{ROW}", [0, 0, 0, 0]),
        (f"{ROW}\n60.01 to\n{row('70.00')}", [0, 0, 0, 0]),
        (f"{ROW}\nMills of\n{row('60.01 - 70')}", [0, 0, 0, 0]),
    ],
)
def test_which_of_the_lines_of_a_label_has_its_figures(text: str, expected: list[int]) -> None:
    """1 for a row that is the last line of its label, -1 for one that is the first."""
    page, _ = asked(f"{HEAD}\n{RULER}\n{text}{ASKED}")
    assert page._shown_last[2:] == expected
