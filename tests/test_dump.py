"""Dumps: one small filing as each stage gives it."""

from __future__ import annotations

import pytest
from once import EXAMPLES
from small import compiled
from syrupy.assertion import SnapshotAssertion

from tscc.cli.dump import STAGES, dump, explain_line
from tscc.cli.main import main

FILING = """\
                                   FORM 8-K
Date of Report: May 6, 2002
(Date of earliest event reported)

ALDER CREEK SECURITIES, INC.
-----------------------------------
(Exact name of registrant as specified in charter)

<PAGE>

Item 5.   Other Events.

     These Collateral Term Sheets(1) tell of Series
2002-3.  The number of mortgage loans was 12.

-----------
1    They are not final.

               SIZE OF MORTGAGE LOANS

Balance                Number    Balances
-------                ------    ----------
$299,999 and under         12    $2,100,350
Total                      12    $2,100,350

                  SIGNATURES

By: Ida M. Thornbury
Dated: May 6, 2002
"""


@pytest.mark.parametrize("stage", ["source", "lines", "tree", "syntax"])
def test_stage(stage: str, snapshot_text: SnapshotAssertion) -> None:
    assert dump(compiled(FILING), stage) == snapshot_text


def test_stage_model(snapshot_text: SnapshotAssertion) -> None:
    assert dump(compiled(FILING), "model").split("\nchecks:")[0] == snapshot_text  # the checks have tests of their own


@pytest.mark.parametrize("stage", STAGES)
def test_a_filing_that_is_none_has_dumps_too(stage: str) -> None:
    text = dump(compiled("%PDF-1.2\n"), stage)
    assert stage == "source" or text == ""


def test_the_source_has_every_line_and_the_lines_every_one_that_is_not_blank() -> None:
    compilation = compiled(FILING)
    lines = FILING.splitlines()
    source, listed = dump(compilation, "source"), dump(compilation, "lines")
    assert all(repr(line) in source for line in lines)
    assert [int(line.split()[0]) for line in listed.splitlines()] == [
        number for number, line in enumerate(lines, 1) if line.strip()
    ]


@pytest.mark.parametrize("stage", STAGES)
def test_a_control_character_is_shown_and_not_sent(stage: str) -> None:
    assert "\x1b" not in dump(compiled(FILING.replace("ALDER CREEK", "ALDER \x1b[31mCREEK")), stage)


def test_why_a_line_is_read_as_it_is() -> None:
    found = compiled(FILING)
    assert found.tree is not None
    number = next(number for number, line in found.tree.lines.items() if line.kinds[:1] == ("ROW",))
    first, taken, why, *_ = explain_line(found, number).splitlines()
    assert first.startswith(f"line {number}, read as ROW: ")
    assert taken.split()[0] == "ROW"
    assert "full -" in why
    costs = [int(line.split()[1].rstrip(",")) for line in explain_line(found, number).splitlines()[1::2]]
    assert costs == sorted(costs)


@pytest.mark.parametrize("number", [2, 100_000])
def test_why_of_a_line_that_is_none(number: int) -> None:
    assert explain_line(compiled("one\n\ntwo\n"), number).startswith(f"line {number} is blank")


@pytest.mark.parametrize("number", [0, 9999])
def test_why_of_a_line_beyond_the_filing_is_refused(number: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "--why", str(number), str(EXAMPLES / "prairie-2001-2.txt")]) == 2
    assert f"there is no line {number}: the filing has " in capsys.readouterr().err
