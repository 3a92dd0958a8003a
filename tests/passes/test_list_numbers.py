"""Numbered lists and pages: what is missing, exchanged or in the file twice."""

from __future__ import annotations

import pytest
from once import EXAMPLES
from small import TABLE, compiled, filing

from tscc.pipeline import compile_filing

HARBOR, PRAIRIE = (
    (EXAMPLES / name).read_text(encoding="utf-8") for name in ("harbor-2002-4.txt", "prairie-2001-2.txt")
)


def told(text: str) -> list[tuple[str, str]]:
    return [(each.code.id, each.message) for each in compile_filing(text.encode(), None).diagnostics]


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ("1. 2. 3. 4.", None),
        ("1. 3. 4.", "an item between `1.` and `3.` is missing"),
        ("1. 2. 7. 4.", "`7.` follows `2.` in a list"),
        ("1. 2. 7. 4. 5.", "`7.` follows `2.` in a list"),
        ("1. 2. 3. 1. 2. 3.", None),
        ("4. 5. 6.", None),
        ("(a) (b) (d)", "an item between `(b)` and `(d)` is missing"),
        ("2. 5. 9.", None),
        ("1. 3.", None),
    ],
)
def test_the_numbers_of_a_list(labels: str, message: str | None) -> None:
    items = "".join(f"     {label}   the name of a servicer of some loans;\n\n" for label in labels.split())
    body = f"Item 5.  Other Events.\n\n     Collateral Term Sheets. The servicers are:\n\n{items}\n{TABLE}"
    found = [each.message for each in compiled(filing(body=body)).diagnostics if each.code.id == "TS248"]
    assert found == ([message] if message else [])


def with_pages(text: str, *order: int) -> str:
    pages = text.split("<PAGE>")
    return "<PAGE>".join(pages[number] for number in order)


@pytest.mark.parametrize("page", [2, 4])
def test_a_page_without_a_number_that_is_in_the_file_twice(page: int) -> None:
    order = sorted([*range(HARBOR.count("<PAGE>") + 1), page])
    assert told(with_pages(HARBOR, *order)) == [("TS013", "a page is in the file twice")]


def test_pages_that_are_exchanged() -> None:
    found = told(with_pages(PRAIRIE, 0, 1, 3, 2, 4, 5))
    assert found == [("TS013", "pages 4 and 3 are in another order than their numbers")]


def test_a_paragraph_that_is_printed_twice() -> None:
    start, end = HARBOR.index("      The total number of"), HARBOR.index("      None of the mortgage loans has")
    found = told(HARBOR[:end] + HARBOR[start:end] + HARBOR[end:])
    assert found == [("TS243", "a paragraph is printed twice")]


def test_a_line_of_a_paragraph_that_is_printed_twice() -> None:
    line = "loan underwriting policies which require, among other things, proof of income\n"
    assert told(HARBOR.replace(line, line + line)) == [("TS243", "a line is printed twice")]


@pytest.mark.parametrize("begin", ["mortgage loans with an", "1, 2001 of $42,115,667.37", "at origination in excess"])
def test_a_line_with_facts_that_is_printed_twice_is_read_once(begin: str) -> None:
    line = next(line for line in PRAIRIE.splitlines(keepends=True) if line.startswith(begin))
    assert told(PRAIRIE.replace(line, line + line)) == [("TS243", "a line is printed twice")]


def test_an_amount_that_cannot_be_read_but_stands_in_a_total() -> None:
    found = compile_filing(HARBOR.replace("$150,609,780.37", "$150.6MM").encode(), None).diagnostics
    assert [(each.primary.text, each.notes[0]) for each in found] == [
        ("the closing date cannot be read", "no other place states the closing date")
    ]
