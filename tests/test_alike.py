"""A table full of one fault, or a word misspelt all over a filing, is one diagnostic with all its places."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from once import EXAMPLES

from tscc.diagnostics.alike import fold_alike
from tscc.diagnostics.codes import BAD_CHARACTER, FIGURE_IMPLAUSIBLE, READ_TWO_WAYS
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label
from tscc.pipeline import compile_filing
from tscc.text.source import Span

HARBOR = (EXAMPLES / "harbor-2002-4.txt").read_text(encoding="utf-8")
STATES = slice(HARBOR.index("California"), HARBOR.index("                                   SIGNATURES"))


def in_states(change: Callable[[str], str]) -> str:
    return HARBOR[: STATES.start] + change(HARBOR[STATES]) + HARBOR[STATES.stop :]


@pytest.mark.parametrize(
    ("change", "code", "places"),
    [
        (lambda text: "\n".join(line[:70] for line in text.split("\n")), "TS402", 20),
        (lambda text: re.sub(r",(?=\d{3}$)", " ", text, flags=re.M), "TS401", 20),
        (lambda text: text.replace("0", "O"), "TS401", 8),
    ],
)
def test_damage_to_a_table(change: Callable[[str], str], code: str, places: int) -> None:
    told = compile_filing(in_states(change).encode(), None).diagnostics
    found = [each for each in told if each.code.id == code and not each.has_certain_edit]
    assert len(found) == 1
    assert f"as in {len(found[0].secondary):,} more places of this table" in found[0].message
    assert len(found[0].secondary) + 1 >= places


def test_a_word_misspelt_in_every_table() -> None:
    found = compile_filing(HARBOR.replace("Aggregate Principal", "Aggregatc Principal").encode(), None).diagnostics
    assert [(each.code.id, len(each.secondary), [way.text for way in each.help]) for each in found] == [
        ("TS234", 6, ["perhaps `Aggregate`"])
    ]
    assert found[0].help[0].edit is None
    assert {label.text for label in found[0].secondary} == {"here too"}


@pytest.mark.parametrize("word", ["California   ", "Aggregate Principal", "Telephone"])
def test_a_word_with_an_invisible_sign_is_told_once(word: str) -> None:
    spoilt = HARBOR.replace(word, f"{word[:3]}\u200b{word[3:]}")
    assert [each.code.id for each in compile_filing(spoilt.encode(), None).diagnostics] == ["TS014"]


def test_four_places_are_four_messages() -> None:
    text = HARBOR
    for figure in ("28,249,382", "5,103,574", "8,668,384", "2,378,266"):
        text = text.replace(figure, figure.replace("8", "B"))
    found = [each for each in compile_filing(text.encode(), None).diagnostics if each.code.id == "TS401"]
    assert len(found) > 1
    assert all("more places" not in each.message for each in found)


def test_edits_that_are_certain_stay() -> None:
    def found(at: int, *, certain: bool) -> Diagnostic:
        span = Span(at, at + 1)
        ways = (Help("the figure is 1", Edit(span, "1", certain=certain)),)
        return Diagnostic(code=BAD_CHARACTER, message="`l` ...", primary=Label(span, "`l` in a number"), help=ways)

    for certain, left in ((True, 6), (False, 1)):
        assert len(fold_alike([found(at, certain=certain) for at in range(6)], [Span(0, 9)])) == left


@pytest.mark.parametrize(("count", "left"), [(4, 4), (5, 1)])
def test_lines_that_can_be_read_in_the_same_two_ways_are_one_message(count: int, left: int) -> None:
    message, label = "this line can be read in two ways", "read as a line of the head of the table below"
    found = [
        Diagnostic(code=READ_TWO_WAYS, message=message, primary=Label(Span(at, at + 1), label)) for at in range(count)
    ]
    assert len(fold_alike(found, [])) == left


HEADLESS = """\
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>1
<TEXT>
Number of Mortgage Loans: ..................... 38
Aggregate Principal Balance: .................. $9,126,968.00
Weighted Average Mortgage Rate: ............... 7.112%

                               CUT-OFF DATE PRINCIPAL BALANCES

                                                      Principal     % of Total
Range of Principal Balances           No. of Loans    Balance       Balance       WA Rate (%)
50,001 to 100,000 ................               8       557,473         6.11%         7.143%
100,001 to 150,000 ...............               6       739,399          8.10          7.207
150,001 to 200,000 ...............               9     1,508,808         16.53          6.944

01 to 350,000 ...............               9     2,585,520         28.33          7.335
350,001 to 400,000 ...............              10     3,735,768         40.93          7.030

Total ............................              42     9,126,968        100.00          7.112
</TEXT>
</DOCUMENT>
"""


def test_rows_read_as_sentences_are_places_of_the_rows_without_a_head() -> None:
    found = compile_filing(HEADLESS.encode(), None).diagnostics
    (rows,) = [each for each in found if each.code.id == "TS233"]
    assert [each.code.id for each in found] == ["TS233"]
    assert "perhaps rows of it too" in [label.text for label in rows.secondary]


@pytest.mark.parametrize(("tables", "left"), [([Span(0, 9)], 1), ([], 6)])
def test_a_column_of_implausible_figures_is_one_message(tables: list[Span], left: int) -> None:
    found = [
        Diagnostic(
            code=FIGURE_IMPLAUSIBLE, message=f"a credit score of {at} is stated", primary=Label(Span(at, at + 1), "")
        )
        for at in range(6)
    ]
    assert len(fold_alike(found, tables)) == left
