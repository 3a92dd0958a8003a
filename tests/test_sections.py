"""The sections of a prospectus: which lines of it are left out, as they are not about its pool."""

from __future__ import annotations

import msgspec
import pytest
from small import source_of

from tscc.lexer.sections import with_sections

SAYS = "The sponsor keeps what is said here of all of the others in mind."
ROW = "Maine                          7          $2,100,350"
STACKED = "          Principal    Number\nState       Balance  of Loans"
SIZE = "Number of loans: 7\nBalance: $2,100,350"
LIST = f"{SIZE}\nWeighted average rate.... 6.25%"
HEAD = "Number of Mortgage Loans    Principal Balance"
RISKS = f"RISK FACTORS\n\n{SAYS}"
POOL = f"THE MORTGAGE POOL\n\n{SAYS}"
TAXES = f"FEDERAL INCOME TAX CONSEQUENCES\n\n{SAYS}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAYS, []),
        (RISKS, [(1, 3)]),
        (POOL, []),
        (f"{RISKS}\n\n{POOL}", [(1, 4)]),
        (f"{RISKS}\n\n{POOL}\n\n{TAXES}", [(1, 4), (9, 11)]),
        (f"{SAYS}\n\n{POOL}\n\n{TAXES}\n\nERISA CONSIDERATIONS\n\n{SAYS}", [(1, 2), (7, 10), (11, 13)]),
        (f"{POOL}\n\nPROSPECTUS\n\n{POOL}", [(5, 6), (7, 9)]),
        (f"PROSPECTUS\n\n{POOL}\n\n{TAXES}", [(1, 2), (7, 9)]),
        (f"{POOL}\n{TAXES}", []),
        (f"{POOL}\n\nFEDERAL INCOME TAX\nCONSEQUENCES\n\n{SAYS}", [(5, 8)]),
        (f"{POOL}\n\n------\nFEDERAL INCOME TAX CONSEQUENCES\n------\n{SAYS}", [(6, 8)]),
        (f"{POOL}\n\nFEDERAL INCOME TAX CONSEQUENCES\n{SAYS}", []),
        (f"{POOL}\n\n{SAYS}\nFEDERAL INCOME TAX CONSEQUENCES\n\n{SAYS}", []),
        (f"{POOL}\n\nFEDERAL INCOME TAX CONSEQUENCES    17\n\n{SAYS}", []),
        (f"{POOL}\n\n<PAGE>\nFEDERAL INCOME TAX CONSEQUENCES\n\n{SAYS}", [(6, 8)]),
        (f"{POOL}\n\n        Federal Income Tax Consequences\n\n{SAYS}", [(5, 7)]),
        (f"{POOL}\n\n       Federal Income Tax Consequences\n\n{SAYS}", []),
        (f"{POOL}\n\n{TAXES}\n\nTHE TRUSTEE\n\n{SAYS}\n\nRATINGS\n\n{SAYS}", [(5, 8), (9, 12), (13, 15)]),
        (f"{POOL}\n\n{TAXES}\n\nANNEX A\n\nThe mortgage loans of the pool\n\n{SAYS}", [(5, 8)]),
        (f"{POOL}\n\n{TAXES}\n\nANNEX A\n\nThe terms of it\n\n{SAYS}", [(5, 8), (9, 13)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 7), (13, 13)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{ROW}\n\n{SAYS}", [(5, 12)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{ROW}\n\n\n{ROW}\n-----\n=====\n\n{SAYS}", [(5, 7), (17, 17)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{ROW}\n\n\n\n{ROW}\n{SAYS}", [(5, 15)]),
        (f"{POOL}\n\n{TAXES}\n\nName\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 13)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{SAYS}\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 14)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n" + "x\n" * 15 + f"{ROW}\n{ROW}\n\n{SAYS}", [(5, 8), (28, 28)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n" + "x\n" * 16 + f"{ROW}\n{ROW}\n\n{SAYS}", [(5, 29)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{ROW}\n{ROW}\n{HEAD}\n{ROW}\n{ROW}", [(5, 7)]),
        (f"{TAXES}\n\n{HEAD}\n{ROW}\n{ROW}\n\n{SAYS}", [(1, 3), (9, 9)]),
        (f"{HEAD}\n{ROW}\n{ROW}\n\n{TAXES}\n\n{SAYS}\n\n{HEAD}\n{ROW}\n{ROW}", [(5, 9)]),
        (f"{POOL}\n\n{TAXES}\n\nTHE LOANS OF ALL\n{HEAD}\n{ROW}\n{ROW}", [(5, 7)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{'-' * 60}\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 7), (14, 14)]),
        (f"{POOL}\n\nSERVICERS\n\n{HEAD}\n{ROW}\n{ROW}\n\n{SAYS}", []),
        (f"{POOL}\n\nSERVICERS\n\n{STACKED}\n{ROW}\n{ROW}\n\n{SAYS}", []),
        (f"{POOL}\n\nDELINQUENCIES\n\n{HEAD}\n{ROW}\n{ROW}\n\n{SAYS}", []),
        (f"{POOL}\n\nSERVICERS\n\nPortfolio\n{HEAD}\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 12)]),
        (f"{POOL}\n\nSERVICERS\n\nName\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 11)]),
        (f"{POOL}\n\n{TAXES}\n\nDELINQUENCIES\n\n{HEAD}\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 8), (9, 15)]),
        (f"{POOL}\n\n{TAXES}\n\nGROUP A\n\nSUMMARY\n\n{LIST}\n\n{SAYS}", [(5, 7), (17, 17)]),
        (f"{POOL}\n\n{TAXES}\n\n{LIST.replace('loans', 'classes')}\n\n{SAYS}", [(5, 13)]),
        (f"{POOL}\n\n{TAXES}\n\n{HEAD}\n{ROW}\n{SIZE}\n{ROW}\n{ROW}\n\n{SAYS}", [(5, 7), (16, 16)]),
        (
            f"{TAXES}\n\n{POOL}\n\nPROSPECTUS\n\nTHE MORTGAGE LOANS\n\n{SAYS}\n\n{TAXES}",
            [(1, 4), (9, 10), (11, 14), (15, 17)],
        ),
    ],
)
def test_the_lines_that_are_left_out(text: str, expected: list[tuple[int, int]]) -> None:
    source = source_of(f"{text}\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    _, part = with_sections(msgspec.structs.replace(source, documents=(whole,)), whole)
    assert [*part.left] == expected
