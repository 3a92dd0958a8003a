"""The numbers of `reader/` and of `text/` from both sides: the last text read one way, and the first read another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from string import ascii_lowercase
from typing import Any

import pytest
from small import line

from tscc.diagnostics.diagnostic import Sink
from tscc.reader.cut_lines import find_cut, find_rest
from tscc.reader.foreign import EBCDIC, find_foreign_bytes, find_joined, find_quoted_printable, find_run_together
from tscc.reader.frame import find_frame
from tscc.reader.invisible import report_invisible
from tscc.reader.page_edges import find_page_edges
from tscc.reader.page_lines import find_page_lines
from tscc.reader.printed_again import Copies, find_block_copies, find_line_copies, find_running_lines
from tscc.reader.unindented import find_unindented
from tscc.text.geometry import split_between
from tscc.text.lines import Chunk, Column
from tscc.text.printed import printed_pieces
from tscc.text.prose import is_doubled
from tscc.text.source import Span
from tscc.text.tabs import STOPS, tabs_of


def named(table: dict[str, list[Any]]) -> list[Any]:
    """The rows of a table for a test, by the names of their numbers."""
    return [pytest.param(*row, id=name) for name, rows in table.items() for row in rows]


def lines_of(count: int, chars: int, last: str, words: int = 5) -> str:
    """So many lines of prose of one length, which end in one word."""
    begins = ("loans", "of", "it", "are")[: words - 2]
    heads = [" ".join((f"{number}{chars}", *begins)) for number in range(count)]
    return "".join(f"{head:x<{chars - len(last) - 1}} {last}\n" for head in heads)


HEAD = "Year            Number        Principal\nof Loans      Balance\n"
OVER = "Number        Percent\nof Loans      of Pool\nin Trust\n"
RULER = "--------    ------    ---------    --------\n"
TORN = "The loans of the pool were made with care.\n" + lines_of(2, 60, "mad")
"""Two lines that end in the beginning of a word, and one that has it."""
DAMAGED: dict[str, list[Any]] = {
    "_FEWEST_WORDS": [(find_cut, lines_of(12, 60, "qu", words), words == 5) for words in (4, 5)],
    "_FEWEST_LINES of prose": [(find_cut, lines_of(count, 60, "qu"), count == 10) for count in (9, 10)],
    "_FEWEST_LINES that are torn": [(find_cut, TORN + lines_of(more, 60, "7"), more == 8) for more in (7, 8)],
    "_CUT_SHARE": [(find_cut, lines_of(12, 60, "qu") + lines_of(more, 40, "7"), more == 8) for more in (8, 9)],
    "half of the words": [
        (find_cut, lines_of(12, 60, "qu") + lines_of(more, 60, "of"), more == 11) for more in (11, 12)
    ],
    "_WRITTEN_CHARS": [
        (
            find_quoted_printable,
            4 * f"{'loan ' * 12}loan=\n" + f"{'loan ' * 12}loan"[: 64 - shorter] + "=\n",
            shorter < 3,
        )
        for shorter in (2, 3)
    ],
    "_LONGEST_LINE_CHARS": [(find_joined, "a" * chars, chars == 251) for chars in (250, 251)],
    "_JOINED_LINE_CHARS": [(find_joined, f"{'a' * 1000}\n{'a' * chars}", chars == 1001) for chars in (1000, 1001)],
    "_BLANKS_SHARE": [
        (find_run_together, f"{'a' * 30}." * 5 + " " * blanks + "." * (145 - blanks), blanks == 30)
        for blanks in (30, 31)
    ],
    "a rule below a head": [
        (find_unindented, f"{HEAD}{'-' * 39}\n{more}2001            7             2,100\n", not more)
        for more in ("", "of the pool\n")
    ],
    "_HEAD_LINES": [
        (
            find_unindented,
            3 * (OVER + "Pool\n" * more + RULER + "2001          5         1,100        5.1%\n"),
            more < 6,
        )
        for more in (3, 6)
    ],
}
"""What finds a damage, a text, and whether it is damaged, by the name of the number in `reader/`."""


@pytest.mark.parametrize(("find", "text", "found"), named(DAMAGED))
def test_the_damage_of_texts(find: Callable[[str, Span], Span | None], text: str, *, found: bool) -> None:
    assert (find(text, Span(0, len(text))) is not None) == found


@pytest.mark.parametrize(("count", "found"), [(5, True), (6, False)])
def test_torn_words_that_go_on_below_one_of_which_is_known(count: int, *, found: bool) -> None:
    torn = [f"zed of {'x' * 18} q{letter}" for letter in ascii_lowercase[:count]]
    text = "\n".join(["the qazed loans were", *torn, "zed"])
    assert (find_rest(text, Span(0, len(text)), len(torn[0])) is not None) == found


@pytest.mark.parametrize(("signs", "foreign"), [(50, None), (51, EBCDIC)])
def test_a_text_whose_bytes_are_mostly_letters_of_a_mainframe(signs: int, foreign: object) -> None:
    assert find_foreign_bytes(b"@" + b"\xc1" * (signs - 1) + b"L" * (100 - signs)) is foreign


def quoted(count: int, mark: str = "> ") -> list[str]:
    return [f"{mark}loan {'of' * number} the pool" for number in range(count)]


@pytest.mark.parametrize("places", [20, 21])
def test_of_a_character_that_shows_nothing_twenty_places_are_shown(places: int) -> None:
    sink = Sink()
    report_invisible("a\u200b" * places, sink, windows=False, controls=True)
    assert [len(found.secondary) for found in sink.sorted()] == [19]


FRAMES: dict[str, list[Any]] = {
    "_FEWEST_LINES": [(quoted(11), 0), (quoted(12), 1)],
    "_SHARE": [(quoted(20 - more, "# ") + ["the lender", "of it", "made"][:more], more == 2) for more in (2, 3)],
    "_LONGEST_CHARS": [(quoted(12, f"{'mill' * 11}:"[-chars:]), layers) for chars, layers in ((40, 1), (41, 0))],
    "_MOST_LAYERS": [([f"{number}:" * 6 + text for number, text in enumerate(quoted(12, "the "))], 5)],
}
"""The lines of a file, and how many layers are around them."""


@pytest.mark.parametrize(("lines", "layers"), named(FRAMES))
def test_the_layers_around_lines(lines: list[str], layers: int) -> None:
    assert len(find_frame(lines)[1]) == layers


def pages(count: int, length: int, tops: int = 1, more: int = 0) -> list[str]:
    """So many pages with a few lines that are atop each of them, and more lines below."""
    atop = [f"{word} of the sponsor" for word in ("Draft", "Proof", "Print")[:tops]]
    numbered = [[*atop, *(f"loan {page} {place}" for place in range(length - tops))] for page in range(count)]
    return [line for page in numbered for line in page] + [f"more {place}" for place in range(more)]


def with_tops(pages: int, same: int, tops: int = 1) -> list[str]:
    """The lines of some pages, the last of which have the same lines at their top."""
    found = []
    for page in ascii_lowercase[:pages]:
        kept = page > ascii_lowercase[pages - same - 1] or same == pages
        found += [f"{line} of the sponsor{'' if kept else page}" for line in ascii_lowercase[:tops]]
        found += ["", *(f"words {page}{line}" for line in "mno"), "<PAGE>"]
    return found[:-1]


EDGES: dict[str, list[Any]] = {
    "_FEWEST_PAGES": [(with_tops(count, count), count - 1 if count > 2 else 0) for count in (2, 3)],
    "_SHARE": [(with_tops(10, same), 5 if same == 6 else 0) for same in (5, 6)],
    "_MOST_LINES": [(with_tops(3, 3, tops), 24 if tops == 12 else 0) for tops in (12, 13)],
}
"""The lines of a file, and how many of them say again what the page before has at its top."""


@pytest.mark.parametrize(("lines", "again"), named(EDGES))
def test_what_is_at_the_edge_of_most_pages(lines: list[str], again: int) -> None:
    assert len(find_page_edges(lines, frozenset())) == again


@pytest.mark.parametrize(("between", "printed"), [(1, 6), (2, 3)])
def test_the_line_of_a_printer_is_near_that_which_counts(between: int, printed: int) -> None:
    page = [
        "Page {}",
        *("words {}" for _ in range(between)),
        "6/3/24, 10:15 AM",
        *(f"more {{}} {at}" for at in range(5)),
    ]
    lines = [line.format(f"{number} of 3") for number in (1, 2, 3) for line in page]
    assert len(find_page_lines(lines)) == printed


def twice(repeats: int) -> list[str]:
    """Three pages, each printed twice and with one line many times."""
    found = []
    for page in range(3):
        first, *others = (f"loan {page} {place}" for place in range(8))
        found += 2 * [first, *(line for place in range(repeats) for line in (others[place], first)), *others[repeats:]]
    return found


COPIES: dict[str, list[Any]] = {
    "_FEWEST_DISTINCT_LINES": [
        (find_line_copies, [f"loan {number // 2}" for number in range(2 * count)], count == 6) for count in (5, 6)
    ],
    "_FEWEST_COPIES": [(find_running_lines, pages(3, 30)[:count], count == 61) for count in (31, 61)],
    "_MOST_TRIED": [(find_block_copies, twice(repeats), repeats == 3) for repeats in (3, 4)],
    "_SHORTEST_PAGE_LINES": [(find_running_lines, pages(3, length), length == 20) for length in (19, 20)],
    "_LONGEST_PAGE_LINES": [(find_running_lines, pages(3, length), length == 100) for length in (100, 101)],
    "_EDGE_LINES": [(find_running_lines, pages(3, 30, tops), tops == 2) for tops in (2, 3)],
    "_SPANNED_SHARE": [(find_running_lines, pages(3, 30, more=more), more == 10) for more in (10, 11)],
}
"""What finds copies, the lines of a file, and whether they have copies."""


@pytest.mark.parametrize(("find", "lines", "found"), named(COPIES))
def test_the_copies_of_lines(
    find: Callable[[Sequence[str], Sequence[int]], Copies | None], lines: list[str], *, found: bool
) -> None:
    assert (find(lines, range(len(lines))) is not None) == found


@pytest.mark.parametrize(("count", "found"), [(1, 0), (2, 2)])
def test_the_fewest_pages_that_a_printer_counts(count: int, found: int) -> None:
    assert len(find_page_lines([f"Page {number} of {count}" for number in range(1, count + 1)])) == found


@pytest.mark.parametrize(("left", "pieces"), [("of the pools", 2), ("of the pools.", 1)])
def test_a_head_may_reach_two_characters_into_the_next_column(left: str, pieces: int) -> None:
    text = f"{left} sums"
    assert len(split_between([Chunk(0, len(text), text)], [Column(0, 10), Column(11, 20)])) == pieces


PIECES: dict[str, list[Any]] = {
    "_FARTHEST_SIGN_BLANKS": [(f"${'':14}700", 1), (f"${'':15}700", 2)],
    "_FARTHEST_CLOSING_BLANKS": [("7.5   %", 1), ("7.5    %", 2)],
}


@pytest.mark.parametrize(("text", "pieces"), named(PIECES))
def test_the_pieces_of_lines(text: str, pieces: int) -> None:
    assert len(printed_pieces(text)) == pieces


@pytest.mark.parametrize(("chars", "doubled"), [(39, False), (40, True)])
def test_the_length_of_a_doubled_line(chars: int, *, doubled: bool) -> None:
    assert is_doubled(line("a" * chars), line("a" * chars)) == doubled


@pytest.mark.parametrize(
    ("short", "long", "stops"), [(4, 3, True), (4, 4, False), (10, 2, True), (9, 2, False), (5, 6, True)]
)
def test_the_tabs_of_rows_that_are_aligned_every_four_columns(short: int, long: int, *, stops: bool) -> None:
    """`_FEWEST_LINES` and `_BETTER` of `tabs`; a label of one letter has two tabs behind it, as gaps have if tabs are no cells."""
    assert (tabs_of(["a\t\t7"] * short + ["abcdefg\t7"] * long) == STOPS) == stops


@pytest.mark.parametrize(("wide", "narrow", "stops"), [(4, 4, True), (3, 5, False)])
def test_the_tabs_of_rows_with_blanks_behind_them(wide: int, narrow: int, *, stops: bool) -> None:
    """A tab of four columns has no four blanks behind it, so that half the rows show that it is wider."""
    assert (tabs_of(["abcd\t    7"] * wide + ["abcde\t\t7"] * narrow) == STOPS) == stops
