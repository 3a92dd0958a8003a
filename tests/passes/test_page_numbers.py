"""Printed page numbers: pages that are lost, and pages that are in the file twice."""

from __future__ import annotations

import re

import pytest
from once import EXAMPLES, compile_once

TEXT = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
NUMBER = re.compile(r"(?m)^ {40}(\d)$")


def told(text: str) -> list[str]:
    return [found.message for found in compile_once(text.encode(), "pages.txt").diagnostics]


def numbered(*numbers: str) -> str:
    rest = iter(numbers)
    return NUMBER.sub(lambda _: f"{next(rest):>41}" if numbers else "", TEXT)


@pytest.mark.parametrize(
    ("numbers", "messages"),
    [
        ("12345", []),
        ("12346", ["page 5 is missing"]),
        ("12567", ["pages 3 to 4 are missing"]),
        ("12453", ["page 3 is not before page 4"]),
        ("14523", ["pages 2 and 3 are not before page 4"]),
        ("12945", ["a page behind page 2 has the number 9"]),
        ("12245", ["two pages have the number 2"]),
        ("12445", ["two pages have the number 4"]),
        ("12312", []),
        ("13579", []),
    ],
)
def test_page_numbers(numbers: str, messages: list[str]) -> None:
    assert told(numbered(*numbers)) == messages


@pytest.mark.parametrize(
    ("numbers", "messages"),
    [
        ("i ii iii iv v", []),
        ("i ii iii v vi", ["page iv is missing"]),
        ("viii ix xii xiii xiv", ["pages x to xi are missing"]),
        ("i ii ix iv v", ["a page behind page ii has the number ix"]),
        ("i ii ii iv v", ["two pages have the number ii"]),
        ("i ii iii 1 2", []),
    ],
)
def test_roman_page_numbers(numbers: str, messages: list[str]) -> None:
    assert told(numbered(*numbers.split())) == messages


def test_a_page_that_is_in_the_file_twice_is_told() -> None:
    start, end = TEXT.index("                             SIZE OF MORT"), TEXT.index("                  TYPES OF DW")
    assert told(TEXT[:end] + TEXT[start:end] + TEXT[end:]) == ["page 4 is in the file twice"]


def test_a_page_that_is_gone_is_told() -> None:
    start, end = TEXT.index("                             SIZE OF MORT"), TEXT.index("                  TYPES OF DW")
    assert told(TEXT[:start] + TEXT[end:]) == ["page 4 is missing"]


@pytest.mark.parametrize(("place", "letter"), [(5, "S"), (3, "B"), (2, "Z"), (1, "l")])
def test_a_page_number_with_a_letter_for_a_digit_is_told(place: int, letter: str) -> None:
    numbers = [*"12345"]
    numbers[place - 1] = letter
    assert told(numbered(*numbers)) == [f"`{letter}` is not a number of a page"]


def test_a_letter_without_a_page_mark_below_it_is_no_page_number() -> None:
    assert "`S` is not a number of a page" not in told(TEXT.replace("<PAGE>\n", "\nS\n\n", 1))


@pytest.mark.parametrize(
    ("number", "messages"), [(1, ["page 2 is missing"]), (2, ["page 3 is missing"]), (3, ["page 4 is missing"])]
)
def test_a_page_is_missing_with_the_mark_above_it(number: int, messages: list[str]) -> None:
    pages = TEXT.split("<PAGE>\n")
    assert told("<PAGE>\n".join(pages[:number]) + "\n" + "<PAGE>\n".join(pages[number + 1 :])) == messages


def test_a_page_that_is_lost_with_all_page_marks_is_told() -> None:
    start, end = TEXT.index("                             SIZE OF MORT"), TEXT.index("                  TYPES OF DW")
    assert told((TEXT[:start] + TEXT[end:]).replace("<PAGE>\n", "")) == ["page 4 is missing"]
