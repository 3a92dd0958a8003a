"""Texts that once raised an exception or took seconds, cut down: each compiles, and says what is wrong with it."""

from __future__ import annotations

from typing import Any

import pytest
from once import EXAMPLES, compile_anew
from small import compiled

from tscc import pipeline
from tscc.checks.blame import proof

PRAIRIE = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
TEXTS = {
    "a table beside another, without a line of a head": (
        "Debt to Income        No. of         Tot  Note Rate                         Loans \n"
        "                      Loans         Curr  -------------                     ------\n"
        "                                    Bala  \n"
        "45.001 - 50.000           84    35,464,3  7.501% - 8.000%                      84 \n"
        "50.001 - 55.000           58    30,157,3  8.001% - 8.375%                      47 \n"
        "Total:                   143    68,204,1  \n"
        "                                  Number  Total                               241 \n"
        "Colorado                             17   \n"
    ),
    "a row of a table of any kind without a figure in a column": (
        "+Type of                           Number of                 Aggregate Pri>pal\n"
        "+Dw((elling Unit             $     Loans 6             .     Balances Out[[tanding\n"
        "+-------------    <              ---------                6-----------------\n"
        "+2-family               %             19                            8,818,778\n"
    ),
    "the head of a column on the line of its ruler, at the end of the text": (
        "                    ----------------------      Book Value\n"
        "                    Weighted Average            -------\n"
    ),
    "a ruler above totals that are one piece each": (
        "LOAN BALANCE\n"
        "\n"
        "Purpose Principal Balance\n"
        "-------------------------\n"
        "Totals $30,453,066.78\n"
        "Totals $30,453,066.78\n"
    ),
    "a band of balances without width": (
        "Balance by Loan Size              Loans                    Balances Outstanding\n"
        "$200,000 through $199,999           120                           38,309,732\n"
        "Total                               241                          $22,115,667\n"
    ),
    "a row whose figures are left of their columns on the line below its band": (
        "  Year             of loans       balance\n"
        "  -----------      --------       -----------\n"
        "                   Number         Aggregate\n"
        "  1997\n"
        "     11         2,204,310\n"
        "  Total                  15       $ 3,016,810\n"
    ),
    "two tables side by side that have a total each and nothing else": (
        "                          OPTIONS OUTSTANDING\n"
        "-------------        ---------   -----------        -----          ---------   -----------\n"
        "Total                       43       $12,600        Total                 43       $12,600\n"
    ),
    "a ruler whose blanks were squeezed, so that the heads are over other columns": PRAIRIE.replace(
        "-----                             ---------                --------------------\n",
        "-----               ---------        --------------------\n",
        1,
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_raised_an_exception(name: str) -> None:
    assert compiled(TEXTS[name]).diagnostics


def test_a_number_among_tabs_is_told_within_the_text() -> None:
    tabs, numbers = "\t" * 85, f"{'3' * 44}({'3' * 20}               33<{'5' * 76}::0001                  01-9900001"
    found = compiled(
        f"      Maine       333333433333{tabs}{numbers}\nItem 5.   Other Events.\n\n   PURPOSES OF LOANS\n"
    )
    spans = [each.primary.span for each in found.diagnostics]
    assert any(each.code.id in ("TS215", "TS216") for each in found.diagnostics)
    assert all(0 <= span.start <= span.end <= len(found.source.text) for span in spans)


@pytest.mark.parametrize("copies", [1, 3])
def test_of_a_text_with_many_unreadable_figures_too_few_readings_are_tried(
    copies: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = PRAIRIE[PRAIRIE.index("                           GEOGRAPHIC") :]
    part = part[: part.index("<PAGE>")]
    for figure in ("2,626,691", "6,606,301", "2,640,847", "3,331,761", "1,234,814", "1,729,195"):
        part = part.replace(figure, figure[:2] + "x" + figure[3:])
    part *= copies
    sizes: list[float] = []
    run, reread = pipeline._run_stages, pipeline._reread

    def counted(data: bytes, *rest: Any) -> Any:
        sizes.append(len(data))
        return run(data, *rest)

    def counted_again(found: Any, *rest: Any) -> Any:
        sizes.append(len(found.source.text) * proof._SHARE_OF_A_COMPILE)
        return reread(found, *rest)

    monkeypatch.setattr(pipeline, "_run_stages", counted)
    monkeypatch.setattr(pipeline, "_reread", counted_again)
    compile_anew(part.encode(), None)
    assert 4 * len(part) < sum(sizes) < proof.MOST_CHARS + 4 * len(part)


def test_a_row_that_is_set_aside_above_a_summary_is_reported_at_its_place() -> None:
    found = compiled(
        "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n"
        "                 ORIGINAL TERMS\n\n"
        "Original Term            Number of         Principal\n"
        "(months)                   Loans            Balance\n"
        "--------------           ---------       -----------\n"
        "180                            100        $4,000,000\n"
        "360                            280        26,000,000\n"
        "Total Pool    ;                380       $30,000,000\n"
        "WAM: 336 months\n"
        "Total Pool                     380       $30,000,000\n"
        "WAM: 336 months\n"
        "</TEXT>\n</DOCUMENT>\n"
    )
    places = [tuple(each.primary.span) for each in found.diagnostics]
    assert all(start <= end for start, end in places)
    assert [each.code.id for each in found.diagnostics] == ["TS242", "TS242"]
