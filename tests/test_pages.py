"""The lines of a page by themselves: where the captions of the cover end, what is continued, and what runs on over a page mark."""

from __future__ import annotations

import msgspec
import pytest
from small import source_of
from test_facts_of_lines import ROW, asked

from tscc.lexer.forms import find_form
from tscc.lexer.front import find_front
from tscc.lexer.generic_page import without_lone
from tscc.lexer.physical_lines import split_lines
from tscc.text.printed import Kind, Piece

NAME = "(Exact name of registrant as specified in charter)"
LONG = "The loans of the pool are all of those that the sponsor"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (f"FORM 8-K\nALDER, INC.\n{NAME}\nThe loans\nof it\n\nMilltown", 5),
        (f"FORM 8-K\nALDER, INC.\n{NAME}\n\nThe loans", 3),
        (f"FORM 8-K\nALDER, INC.\n{NAME}\n<PAGE>\nThe loans", 3),
        (f"FORM 8-K\nALDER, INC.\n{NAME}\nItem 5. Other Events\nof it", 3),
        (f"FORM 8-K\nALDER, INC.\n{NAME.replace('registrant', 'registrent')}\nThe loans", 4),
        (f"ALDER, INC.\n{NAME}", 2),
        (f"FORM 8-K\nItem 5. Other Events\n{NAME}\nof it", 0),
        (f"Item 5. Other Events\nFORM 8-K\n{NAME}", 0),
        ("FORM 8-K\nThe loans\nof it", 0),
        ("Milltown\nThe loans", 0),
    ],
)
def test_where_the_captions_of_a_cover_end(text: str, end: int) -> None:
    """Below the block of the last caption, above the first item; at the top where there is none."""
    source = source_of(f"{text}\n")
    whole = msgspec.structs.replace(source.documents[0], first_line=1, last_line=text.count("\n") + 1)
    assert find_front(split_lines(source, whole)[0], find_form)[1] == end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mills (continued)", True),
        ("Mills (Cont.)", True),
        ("Mills, CONT'D", True),
        ("Mills, continued:", True),
        ("MILLS - Continued from page 3", True),
        ("Mills continued here", False),
        ("CONTRACTS BY STATE", False),
        ("Discontinued", False),
        ("Mills", False),
    ],
)
def test_a_line_that_says_that_it_continues(text: str, expected: bool) -> None:
    page, index = asked(f"{text} <")
    assert page.continued[index] is expected


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (LONG, "Made of it", True),
        (LONG, "made of it", True),
        ("The loans", "made of it", True),
        ("The loans", "Made of it", False),
        (f"{LONG}.", "made of it", False),
        (ROW, "made of it", False),
        (LONG, ROW, False),
        ("-----------", "made of it", False),
        (LONG, "MILLS BY STATE", False),
        (LONG, "(1) made of it", False),
        (LONG, "Item 5. Other Events", False),
    ],
)
def test_a_sentence_that_runs_on_below_a_page_mark(above: str, below: str, expected: bool) -> None:
    page, index = asked(f"Milltown\n{above}\n<PAGE>\n{below} <\nCreek")
    assert page.runs_on(index) is expected
    page, index = asked(f"Milltown\n{above}\n{below} <\nCreek")
    assert not page.runs_on(index)


def test_no_line_is_above_the_first_or_below_the_last() -> None:
    page, _ = asked("The loans\nof it <")
    assert [page.is_text(index) for index in (-1, 0, 1, 2)] == [False, True, True, False]
    assert [page.touches_above(index) for index in (0, 1, 2)] == [False, True, False]


@pytest.mark.parametrize(("end", "kept"), [(48, False), (49, True), (50, True), (51, True), (52, False)])
def test_a_figure_alone_on_its_line_is_kept_where_another_ends(end: int, kept: bool) -> None:
    """To one column; a line of several pieces is kept whole."""
    label, figure, lone = (
        Piece(0, 5, "Mills", Kind.TEXT),
        Piece(47, 50, "700", Kind.FIGURE),
        Piece(end - 3, end, "900", Kind.FIGURE),
    )
    assert without_lone([(figure,), (lone,)], [(label, figure), (lone,)]) == [(figure,), (lone,) if kept else ()]
    assert without_lone([(figure,), (lone,)], [(label, figure), (label, lone)]) == [(figure,), (lone,)]
