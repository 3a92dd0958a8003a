"""What is reported of the numbers of pages by themselves: each page is its number, or two, between page marks."""

from __future__ import annotations

import msgspec
import pytest
from small import source_of

from tscc.diagnostics.diagnostic import Sink
from tscc.lexer.physical_lines import split_lines
from tscc.passes.page_numbers import report_page_numbers
from tscc.syntax import nodes
from tscc.text.source import Span

WORDS = " ".join(f"{one}{other}ll" for one in "bcdfgh" for other in ("a", "e", "i", "o", "u", "ay", "ee"))
SAME = "The page is the same."


def told(pages: str) -> list[str]:
    """What is reported of pages, parted by `|`: the lines of each, parted by `/`; `=` is a line that two pages may have.

    A page of one number says something of its own above it.
    """
    shown = []
    for place, page in enumerate(pages.split("|")):
        parts = [part.strip() for part in page.split("/")]
        lines = [f"Page {'abcdefghijk'[place]} says so.", *parts] if len(parts) == 1 else parts
        named = {"=": SAME, "long": WORDS, "-": ""}
        shown.append(
            "\n\n".join(named[line] if line in named else f"{line:>40}" if len(line) < 8 else line for line in lines)
        )
    source = source_of("\n<PAGE>\n".join(shown) + "\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=source.text.count("\n"))
    _, marks = split_lines(source, whole)
    sink = Sink()
    report_page_numbers(source, nodes.Filing(span=Span(0, len(source.text)), marks=tuple(marks)), sink)
    return [
        " @ ".join([each.message, *[str(source.at(span)).split(":")[0] for span in spans]])
        for each in sink.sorted()
        if (spans := [each.primary.span, *[label.span for label in each.secondary]])
    ]


@pytest.mark.parametrize(
    ("pages", "messages"),
    [
        ("1|2|3|4|5", []),
        ("1|2|4|5", ["page 3 is missing @ 11 @ 7"]),
        ("1|2|5|6", ["pages 3 to 4 are missing @ 11 @ 7"]),
        ("1|2|3|4|8", ["pages 5 to 7 are missing @ 19 @ 15"]),
        ("1|2|-/-|5|6", ["of pages 3 to 4, 1 are missing @ 15 @ 7"]),
        ("1|2|4|3|5", ["pages 4 and 3 are in another order than their numbers @ 11 @ 15"]),
        ("1|2|5|4|3|6", ["pages 5 and 3 are in another order than their numbers @ 11 @ 19"]),
        ("1|2|3|5|4|6", ["pages 5 and 4 are in another order than their numbers @ 15 @ 19"]),
        ("1|3|2|4|5", ["pages 3 and 2 are in another order than their numbers @ 7 @ 11"]),
        ("1|3|2|4", ["pages 3 and 2 are in another order than their numbers @ 7 @ 11"]),
        ("3|1|2|4|5", ["page 3 is not before page 4 @ 15 @ 3"]),
        ("1|2|4|5|3|6", ["page 3 is not before page 4 @ 11 @ 19"]),
        ("1|2|3|5|4", ["a page behind page 3 has the number 5 @ 15"]),
        ("1|2|9|4|5", ["a page behind page 2 has the number 9 @ 11"]),
        ("1|2|3|8|5", ["a page behind page 3 has the number 8 @ 15"]),
        ("1|2|9|3|4", []),
        ("1|9|2|3", []),
        ("1|2|2|3", []),
        ("1|2|3|3|4|5", ["two pages have the number 3 @ 15 @ 11"]),
        ("1|2|4|4|5", ["two pages have the number 4 @ 15 @ 11"]),
        ("1|=/2|=/2|3|4", ["page 2 is in the file twice @ 11 @ 7"]),
        ("1|2/2|3|4", ["the number of page 2 is printed twice @ 7 @ 5"]),
        ("1|2/=/2|3|4", []),
        ("1|=/2/=/2|3|4", []),
        ("1|2/3|4|5", []),
        ("1|long/-|long/-|3|4", ["a page is in the file twice @ 9 @ 5"]),
        ("long/-|long/-|3|4", ["a page is in the file twice @ 5 @ 1"]),
        ("1|2|3|1|2|3", []),
        ("1|2|i|3|4", []),
        ("i|ii|iii|1|2", []),
        ("i|ii|iv|1|2", ["page iii is missing @ 11 @ 7"]),
        ("A-1|A-2|A-4|B-1|B-2", ["page 3 is missing @ 11 @ 7"]),
        ("A-1|A-2|B-2|B-3|B-4", []),
    ],
)
def test_pages_by_their_numbers(pages: str, messages: list[str]) -> None:
    assert told(pages) == messages
