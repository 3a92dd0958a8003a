"""The parser: a filing's lines to a tree; every line is in the tree, a mark, or a stray, once."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace
from small import BODY, COVER, HEADING, NOTICE, SIGNATURE, TABLE, filing, lexed

from tscc.parser import Parse, parse_filing
from tscc.parser.reading import Way
from tscc.parser.rivals import find_rivals
from tscc.pipeline import compile_filing
from tscc.syntax.tree import Token, Tree
from tscc.text.lines import Candidate


def parsed(text: str) -> Parse:
    return parse_filing(lexed(text))


def nodes(parse: Parse, name: str) -> list[Tree]:
    """The trees of a rule, in order."""
    return [tree for tree in parse.tree.trees() if tree.data == name]


def names(parse: Parse, parent: str) -> list[str]:
    """The names of the subtrees directly in a rule, in order."""
    (node,) = nodes(parse, parent)[:1] or [parse.tree]
    return [child.data for child in node.children if isinstance(child, Tree)]


def numbers(parse: Parse) -> Counter[int]:
    """How often each line is somewhere."""
    found = Counter(token.line for token in parse.tree.tokens() if token.line)
    found.update(line.number for line in (*parse.marks, *parse.strays))
    return found


FILINGS = {
    "whole": filing(),
    "cover alone": COVER,
    "body alone": BODY,
    "signature alone": SIGNATURE,
    "upside down": filing(cover=SIGNATURE, body=TABLE, signature=COVER),
    "two items": filing(body=f"{BODY}\nItem 7.   Exhibits.\n\n     Not Applicable.\n"),
    "exhibit behind the signatures": filing() + "\n<PAGE>\n\nEXHIBIT INDEX\n\nExhibit 99   Tables\n" + TABLE,
    "one line": "Alder Creek\n",
    "rows without a table": "2001     7   $2,100\nTotal      7    $2,100\n===\n",
    "notes without marks": "-----------\n1    A note.\n",
}


@pytest.mark.parametrize("text", FILINGS.values(), ids=FILINGS)
def test_every_line_is_somewhere_once(text: str) -> None:
    lines = lexed(text)
    assert numbers(parse_filing(lines)) == Counter(line.number for line in lines)


@pytest.mark.parametrize("text", [text for name, text in FILINGS.items() if name != "upside down"])
def test_nothing_is_out_of_place_in_these(text: str) -> None:
    assert [line.text for line in parsed(text).strays] == []


def test_no_lines_make_an_empty_filing() -> None:
    assert names(parse_filing([]), "filing") == ["cover"]


def test_the_parts_of_a_filing_come_in_their_order() -> None:
    assert names(parsed(filing()), "filing") == ["cover", "item", "signature"]


def test_the_blocks_of_an_item() -> None:
    body = (
        f"{HEADING}\n{NOTICE}\n     THE LOANS\n     ---------\n\n"
        f"     The sponsor keeps a house for these.\n\n     1.   rent; and\n\n     2.   fuel.\n\n{TABLE}"
    )
    assert names(parsed(filing(body=body)), "item") == [
        "item_heading",
        "paragraph",
        "heading",
        "paragraph",
        "list_item",
        "list_item",
        "table",
    ]


def test_the_parts_of_a_table() -> None:
    assert names(parsed(filing()), "table") == ["title", "head", "row", "row", "total", "ruler"]


def test_marks_of_the_page_stand_anywhere() -> None:
    text = filing(
        body=BODY.replace("Year Originated", "\n<PAGE>\n\nYear Originated").replace("2002   ", "<PAGE>\n2002   ")
    )
    parse = parsed(text)
    assert [line.text for line in parse.marks].count("<PAGE>") == 4
    assert parse.strays == ()


def test_a_line_out_of_sequence_is_kept_apart() -> None:
    lines = [
        replace(line, candidates=(Candidate(0, "LATER_DATE", None),)) if line.text.startswith("2001") else line
        for line in lexed(filing())
    ]
    parse = parse_filing(lines)
    assert [line.text[:4] for line in parse.strays] == ["2001"]
    assert numbers(parse) == Counter(line.number for line in lines)


def test_sentences_stand_in_their_block_and_know_their_place() -> None:
    text = filing(
        body=(
            f"{HEADING}\n{NOTICE}\n     The total number of mortgage\n"
            f"loans was 12.  It is a small pool of loans that\nthe sponsor made.\n"
        )
    )
    sentences = [node.children for node in nodes(parsed(text), "sentence")]
    last, counted = sentences[-1], sentences[-2]
    whole, statement = counted
    assert isinstance(whole, Token)
    assert isinstance(statement, Tree)
    assert text[whole.start_pos : whole.end_pos].split() == whole.text.split()
    (figure,) = [token for token in statement.tokens() if token.type == "NUMBER"]
    assert text[figure.start_pos : figure.end_pos] == "12"
    assert len(last) == 1


def test_prose_is_joined_by_the_number_of_its_first_line() -> None:
    parse = parsed(filing())
    (first,) = [number for number, prose in parse.prose.items() if prose.text.startswith("These are")]
    assert parse.lines[first].text.strip().startswith("These are")


def test_a_row_has_the_band_of_its_label() -> None:
    text = filing(body=f"{HEADING}\n{TABLE.replace('2001   ', '1 - 20 ').replace('2002    ', 'unknown ')}")
    assert [
        [child.data for child in row.children if isinstance(child, Tree)] for row in nodes(parsed(text), "row")
    ] in (
        [["between"], []],
        [[], ["between"]],
    )


def test_lines_of_which_no_cheap_reading_may_end_are_read_with_the_last_out_of_sequence() -> None:
    text = """\
                             SIZE OF MORTGAGE LOANS
\t\tSTREET 1:\t\t88 BREAKWATER STREET

$900,000 through $999,999             1                              998,404
New York                             54                           22,667,400
"""
    assert [found.code.id for found in compile_filing(text.encode(), None).diagnostics] == ["TS201"]


@pytest.mark.parametrize(("cost", "strays"), [(60, 0), (61, 1)])
def test_a_line_is_out_of_sequence_where_every_kind_of_it_costs_more(cost: int, strays: int) -> None:
    (line,) = lexed("The loans are small, and the sponsor made them.\n")
    paragraph = replace(line, candidates=(Candidate(cost, "PARAGRAPH", None),))
    assert len(parse_filing([paragraph], "exhibit").strays) == strays


@pytest.mark.parametrize(("count", "rivals"), [(12, 1), (13, 0)])
def test_the_longest_stretch_that_can_be_read_in_two_ways(count: int, rivals: int) -> None:
    mine = [start := Way(None, None, 0, None)]
    other = [start]
    for _ in range(count):
        mine.append(Way(mine[-1], Candidate(1, "PARAGRAPH", None), 1, None))
        other.append(Way(other[-1], Candidate(1, "HEADING", None), 1, None))
    mine[-1].rivals = (other[-1],)
    lines = lexed("The loans are small, and the sponsor made them.\n" * count)
    assert len([*find_rivals(lines, mine[1:])]) == rivals
