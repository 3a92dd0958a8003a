"""A filing cut short, behind whichever of its lines, is one error that says so."""

from __future__ import annotations

import pytest
from small import filing

from tscc.diagnostics.codes import Severity
from tscc.pipeline import compile_filing

WHOLE = filing()
SIGNED = next(number for number, line in enumerate(WHOLE.splitlines(), 1) if "/s/" in line)
"""The line from which on a filing lacks no more than a date, which many do not have."""
SUBMISSION = f"""\
<SEC-DOCUMENT>0000990001-02-000017.txt : 20020507
<SEC-HEADER>0000990001-02-000017.hdr.sgml : 20020507
ACCESSION NUMBER:		0000990001-02-000017
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		2
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
{WHOLE}</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99
<SEQUENCE>2
<TEXT>
A list of those who had the tables made.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def found(text: str, lines: int) -> list[str]:
    """The codes of what is wrong with the first lines of a text, and that one of them is an error."""
    compilation = compile_filing("".join(text.splitlines(keepends=True)[:lines]).encode(), "cut.txt")
    assert any(each.code.severity is Severity.ERROR for each in compilation.diagnostics)
    return [each.code.id for each in compilation.diagnostics]


@pytest.mark.parametrize("lines", range(5, SIGNED))
def test_a_filing_cut_short(lines: int) -> None:
    [code] = found(WHOLE, lines)
    assert code in ("TS102", "TS203")


@pytest.mark.parametrize("lines", range(3, SUBMISSION.count("\n")))
def test_a_submission_cut_short(lines: int) -> None:
    assert found(SUBMISSION, lines) == ["TS004"]
