"""What is left of text that no rule reads, where tables of any kind are taken out of it, and the head on a ruler."""

from __future__ import annotations

import msgspec
import pytest
from small import source_of

from tscc.document.enums import UnparsedKind
from tscc.document.model import Unparsed
from tscc.lexer.forms import head_on_ruler
from tscc.passes.generic.leftover import _lines_of_signature, _outside, may_have_tables
from tscc.text.source import Span

ROW = "Mills      17"
LINES = "one\ntwo\n\nthree\n<TABLE>\nfour\n"


@pytest.mark.parametrize(
    ("at", "taken", "left"),
    [
        ("1:1-6:5", set(), ["1:1-6:5 one"]),
        ("1:1-6:5", {7}, ["1:1-6:5 one"]),
        ("1:1-6:5", {1}, ["2:1-6:5 two\n\nthree\n<TABLE>\nfour"]),
        ("1:1-6:5", {6}, ["1:1-4:6 one\ntwo\n\nthree"]),
        ("1:1-6:5", {2}, ["1:1-1:4 one", "4:1-6:5 three\n<TABLE>\nfour"]),
        ("1:1-6:5", {4}, ["1:1-2:4 one\ntwo", "6:1-6:5 four"]),
        ("1:1-6:5", {1, 2, 4, 6}, []),
        ("2:1-4:6", {1}, ["2:1-4:6 one"]),
        ("2:1-4:6", {4}, ["2:1-2:4 two"]),
    ],
)
def test_the_text_outside_of_some_lines(at: str, taken: set[int], left: list[str]) -> None:
    found = _outside(source_of(LINES), Unparsed(kind=UnparsedKind.BLOCK, at=at, text="one"), taken)
    assert [f"{each.at} {each.text}" for each in found] == left


@pytest.mark.parametrize(
    ("text", "read", "expected"),
    [
        (f"{ROW}\n{ROW}", set(), True),
        (f"{ROW}\n\n{ROW}", set(), True),
        (f"{ROW}\n{ROW}", {1}, False),
        (f"{ROW}\n{ROW}", {2}, False),
        (f"{ROW}\nMills", set(), False),
        (f"Mills\n{ROW}", set(), False),
        (f"{ROW}      18", set(), True),
        ("Mills", set(), False),
    ],
)
def test_where_there_may_be_tables(text: str, read: set[int], expected: bool) -> None:
    source = source_of(f"{text}\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    assert may_have_tables(source, whole, read) is expected


HEADS = "            Number      Balance"
FIGURES = "Maine            7          300"


@pytest.mark.parametrize(
    ("text", "above", "below", "head"),
    [
        ("State     ------      -------", HEADS, FIGURES, ("State", 5)),
        ("State     ------      -------", HEADS, "Maine            7", ("State", 16)),
        ("State ---------       -------", HEADS, FIGURES, None),
        ("State     ---  ---    -------", HEADS, FIGURES, None),
        ("State     ------      -------", "            Number", FIGURES, None),
        ("State     ------      -------", FIGURES, FIGURES, None),
        ("Total     ------      -------", HEADS, FIGURES, None),
        ("State     ------      -------", HEADS, "Maine of it", None),
        ("State     Loans", HEADS, FIGURES, None),
    ],
)
def test_a_head_on_the_line_of_a_ruler(text: str, above: str, below: str, head: tuple[str, int] | None) -> None:
    found = head_on_ruler(text, above, below)
    assert (found and (found.text, found.end)) == head


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("By: Ida Pell\nTreasurer\n<PAGE>\nLoans      12      13\n", [1, 2]),
        ("By: Ida Pell\nTreasurer\nLoans      12      13\n", [1, 2]),
        ("By: Ida Pell\n<PAGE>\nTreasurer\n", [1, 2, 3]),
    ],
)
def test_a_signature_ends_above_the_page_on_which_cells_are(text: str, lines: list[int]) -> None:
    assert [*_lines_of_signature(source_of(text), Span(0, len(text)))] == lines
