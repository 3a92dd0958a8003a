"""Build: the tree to syntax nodes, what was written in each part, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from small import BODY, COVER, HEADING, NOTICE, SIGNATURE, TABLE, compiled, filing

from grammar.generate import read
from tscc.build.statements import _Clause
from tscc.pipeline import Compilation
from tscc.syntax import nodes
from tscc.text.source import Span

PROSE = """\
     The total number of mortgage
loans as of May 1, 2002 was  12. Each  mortgage loan had an original princi-
pal balance of not less than $48,000 nor more than $900,000.

     1.   the number of these
          is small; and
"""
NOTES = "-----------\n*   Of which one on an island.\n(2) Not\n    counted.\n"
MANY = filing(body="\n".join([HEADING, NOTICE, PROSE, "          THE LOANS\n          ---------\n", TABLE + NOTES]))
EMPTY_BANDS = """EXHIBIT 99.1

                   CURRENT BALANCE

                         Number     Principal   Percent
Balance                of Loans     Balance    of Pool
$0 - $50,000
$50,001 - $100,000
$100,001 - $200,000            4     600,000     37.50%
$200,001 - $300,000
$300,001 - $400,000            3   1,000,000     62.50%
Total                          7   1,600,000    100.00%
"""
WRAPPED_SIGN = """EXHIBIT 99.1

                   MORTGAGE RATES

                         Number     Principal   Percent
Mortgage Rate          of Loans     Balance    of Pool
-------------          --------     ---------  -------
5.001% - 6.000%               4     600,000     37.50%
6.001% - 7.000
%                             3   1,000,000     62.50%
Total                         7   1,600,000    100.00%
"""
ESCAPED = MANY.replace("\n-", "\n- -")
TABBED = MANY.replace("    ", "\t").replace("\tIda", "\tIda")


def every_node(value: Any) -> Iterator[Any]:
    """All nodes and pieces of a filing."""
    if isinstance(value, msgspec.Struct):
        yield value
        for field in value.__struct_fields__:
            yield from every_node(getattr(value, field))
    elif isinstance(value, tuple) and not isinstance(value, Span):
        for item in value:
            yield from every_node(item)


def only(compilation: Compilation, kind: type) -> Any:
    """The only node of a kind."""
    (found,) = (node for node in every_node(compilation.syntax) if type(node) is kind)
    return found


@pytest.mark.parametrize(
    "text",
    [MANY, ESCAPED, TABBED, MANY.replace("\n", "\r\n"), EMPTY_BANDS, WRAPPED_SIGN],
    ids=["plain", "escaped", "tabs", "crlf", "empty bands", "sign on the next line"],
)
def test_what_is_written_is_what_stands_at_its_span(text: str) -> None:
    compilation = compiled(text)
    pieces = [node for node in every_node(compilation.syntax) if isinstance(node, nodes.Written | nodes.Sentence)]
    assert len(pieces) > 15
    for piece in pieces:
        there = "".join(compilation.source.text[slice(*piece.span)].split())
        assert there.replace("-", "") == "".join(piece.text.split()).replace("-", ""), piece


def test_a_node_lies_within_its_parent() -> None:
    def check(parent: Any) -> None:
        for child in every_node(parent):
            if isinstance(child, nodes.Node) and child is not parent:
                assert parent.span.start <= child.span.start <= child.span.end <= parent.span.end, (parent, child)

    filing_ = compiled(MANY).syntax
    for parent in every_node(filing_):
        if isinstance(parent, nodes.Node):
            check(parent)


def test_blocks_of_an_item_are_in_order_and_do_not_overlap() -> None:
    (item,) = compiled(MANY).syntax.items  # type: ignore[union-attr]
    kinds = [type(block).__name__ for block in item.blocks]
    assert kinds == ["Paragraph", "Paragraph", "ListItem", "Heading", "Table", "Footnotes"]
    assert all(one.span.end <= other.span.start for one, other in zip(item.blocks, item.blocks[1:], strict=False))


def test_a_cover_field_has_its_values_its_rule_and_its_captions_apart() -> None:
    fields = {node.kinds: node for node in every_node(compiled(MANY).syntax) if isinstance(node, nodes.CoverField)}
    registrant = fields["NAME_CAPTION",]
    assert [line.text for line in registrant.values] == COVER.splitlines()[11:14]
    assert len(registrant.rules) == 1
    assert [line.text for line in registrant.captions] == ["(Exact name of registrant as specified in charter)"]
    assert fields["FORMER_NAME_CAPTION",].values == ()
    assert len(fields["INCORPORATION_CAPTION",].captions) == 3


def test_a_list_item_has_its_label_apart() -> None:
    item = only(compiled(MANY), nodes.ListItem)
    assert (item.label.text, item.prose.text) == ("1.", "the number of these is small; and")


def test_a_table_has_its_parts() -> None:
    table = only(compiled(MANY), nodes.Table)
    assert [line.text for line in table.title] == ["YEARS OF ORIGINATION OF MORTGAGE LOANS"]
    assert [len(table.head.lines), len(table.head.rulers), len(table.head.columns)] == [2, 1, 3]
    assert [[piece.text for piece in row.label] for row in table.rows] == [["2001"], ["2002"]]
    assert [cell.text for cell in table.total.cells] == ["12", "$3,500,500"]
    assert (len(table.rulers), table.junk) == (1, ())


def test_a_row_keeps_the_pieces_of_a_wrapped_label() -> None:
    text = filing(
        body=BODY.replace("2001          ", "Houses of two ").replace("$2,100,350\n", "$2,100,350\nstories\n", 1)
    )
    row = only_rows(compiled(text))[0]
    assert [piece.text for piece in row.label] in (["Houses of two", "stories"], ["Houses of two"])
    assert [cell.text for cell in row.cells] == ["7", "$2,100,350"]


def only_rows(compilation: Compilation) -> tuple[nodes.Row, ...]:
    """The rows of the only table."""
    rows: tuple[nodes.Row, ...] = only(compilation, nodes.Table).rows
    return rows


@pytest.mark.parametrize(
    ("old", "new", "carrier"),
    [
        ("mortgage\nloans", "mortgage\nloans(1)", nodes.Sentence),
        ("THE LOANS", "THE LOANS(1)", nodes.WrittenLine),
        ("ORIGINATION OF MORTGAGE LOANS", "ORIGINATION OF MORTGAGE LOANS(1)", nodes.WrittenLine),
        ("ORIGINATION OF MORTGAGE LOANS", "ORIGINATION  OF\tMORTGAGE LOANS(1)", nodes.WrittenLine),
        ("Loans    ", "Loans(1) ", nodes.Cell),
        ("2001   ", "2001(1)", nodes.Cell),
        ("Total   ", "Total(1)", nodes.Cell),
        ("$2,100,350", "$2,100,350(1)", nodes.Cell),
    ],
)
def test_a_mark_is_carried_by_the_text_it_stands_on(old: str, new: str, carrier: type) -> None:
    compilation = compiled(MANY.replace(old, new, 1))
    carriers = [node for node in every_node(compilation.syntax) if getattr(node, "marks", None)]
    texts = [node for node in carriers if isinstance(node, nodes.Written | nodes.Sentence)]
    marks = [(text, mark) for text in texts for mark in text.marks if mark.marker == "1"]
    ((text, mark),) = marks
    assert type(text) is carrier
    assert text.text[mark.start : mark.end] == "(1)" == compilation.source.text[slice(*mark.span)]


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("          THE LOANS\n\n" + TABLE, 0),
        ("          THE LOANS (DOLLARS IN THOUSANDS)\n\n" + TABLE, 3),
        ("          THE LOANS ($ in millions)\n\n" + TABLE, 6),
        ("     The balances of the loans are stated in thousands of dollars.\n\n" + TABLE, 3),
        ("     The balances of the loans in all of the tables are in thousands.\n\n" + TABLE, 3),
        ("     The balances of the mortgage loans in all of the tables are in thousands.\n\n" + TABLE, 0),
        ("     There were thousands of loans, which the sponsor had made.\n\n" + TABLE, 0),
        (TABLE.replace("MORTGAGE LOANS", "LOANS ($000)"), 3),
        (TABLE + "\n     All dollar amounts are in thousands.\n", 3),
        ("     All amounts in $000s\n\n" + TABLE, 3),
        ("                         ($000)\n\n" + TABLE, 3),
        (TABLE + "\n     The amounts in the table above are in thousands.\n", 3),
        (TABLE + "\n          OTHER LOANS\n\n     All dollar amounts are in thousands.\n", 0),
    ],
)
def test_the_head_of_a_table_has_its_scale(text: str, scale: int) -> None:
    compilation = compiled(filing(body="\n".join([HEADING, NOTICE, text])))
    assert only(compilation, nodes.TableHead).scale == scale
    assert compilation.document is not None
    table = compilation.document.pools[0].stratifications[0]
    assert table.total is not None
    read = scale if scale < 6 else 0  # millions of millions are no pool
    assert (table.total.loan_count, table.total.balance_usd) == (12, Decimal(3500500).scaleb(read))


def test_a_scale_holds_for_all_tables_below_it() -> None:
    text = f"          DOLLARS IN THOUSANDS\n\n{TABLE}\n\n          OTHER LOANS\n\n{TABLE}"
    compilation = compiled(filing(body="\n".join([HEADING, NOTICE, TABLE, text])))
    heads = [node for node in every_node(compilation.syntax) if isinstance(node, nodes.TableHead)]
    assert [head.scale for head in heads] == [0, 3, 3]


@pytest.mark.parametrize(
    ("above", "below", "scales"),
    [
        ("     In the table below dollar amounts are in thousands.\n", "", [3, 0]),
        ("     The following table states all amounts in thousands.\n", "", [3, 0]),
        ("     In the tables below dollar amounts are in thousands.\n", "", [3, 3]),
        ("", "     Note: All dollar amounts in thousands.\n", [3, 3]),
        ("", "     Dollar amounts are in thousands.\n", [0, 3]),
    ],
)
def test_a_scale_is_of_one_table_or_of_all(above: str, below: str, scales: list[int]) -> None:
    body = f"{above}\n{TABLE}\n\n{TABLE.replace('YEARS', 'MORE YEARS')}\n{below}"
    compilation = compiled(filing(body="\n".join([HEADING, NOTICE, body])))
    heads = [node for node in every_node(compilation.syntax) if isinstance(node, nodes.TableHead)]
    assert [head.scale for head in heads] == scales


def beside_itself(*, totals: bool) -> str:
    """A filing with a table twice, side by side; the second with its total or without."""
    lines = TABLE.replace("2001", "Ohio").replace("2002", "Utah").splitlines()
    width = max(map(len, lines)) + 6
    right = [line if totals or not line.startswith("Total") else "" for line in lines]
    both = "\n".join(f"{line:{width}}{other}".rstrip() for line, other in zip(lines, right, strict=True)) + "\n"
    return filing(body="\n".join([HEADING, NOTICE, both]))


def test_two_tables_on_the_same_lines_are_read_apart() -> None:
    found = compiled(beside_itself(totals=True))
    tables = [block for block in found.syntax.blocks if isinstance(block, nodes.Table)]  # type: ignore[union-attr]
    assert [table.right for table in tables] == [False, True]
    for table in tables:
        assert [line.text for line in table.title] == ["YEARS OF ORIGINATION OF MORTGAGE LOANS"]
        assert len(table.head.columns) == 3
        assert [[cell.text for cell in row.cells] for row in table.rows] == [["7", "$2,100,350"], ["5", "1,400,150"]]
        assert table.total is not None
        assert [cell.text for cell in (*table.total.label, *table.total.cells)] == ["Total", "12", "$3,500,500"]
        assert table.beside == ()


def test_three_tables_on_the_same_lines_are_read_apart() -> None:
    lines = TABLE.replace("2001", "Ohio").replace("2002", "Utah").splitlines()
    width = max(map(len, lines)) + 6
    found = compiled(
        filing(body="\n".join([HEADING, NOTICE, *((f"{line:{width}}" * 3).rstrip() for line in lines), ""]))
    )
    tables = [block for block in found.syntax.blocks if isinstance(block, nodes.Table)]  # type: ignore[union-attr]
    assert [table.right for table in tables] == [False, True, True]
    for table in tables:
        assert [line.text for line in table.title] == ["YEARS OF ORIGINATION OF MORTGAGE LOANS"]
        assert [[cell.text for cell in row.cells] for row in table.rows] == [["7", "$2,100,350"], ["5", "1,400,150"]]
        assert table.total is not None


def test_a_second_table_without_a_total_is_beside_the_first() -> None:
    table = only(compiled(beside_itself(totals=False)), nodes.Table)
    assert [line.text for line in table.title] == ["YEARS OF ORIGINATION OF MORTGAGE LOANS"]
    assert len(table.head.columns) == 3
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["7", "$2,100,350"], ["5", "1,400,150"]]
    assert table.beside[0].text == "YEARS OF ORIGINATION OF MORTGAGE LOANS"


def test_footnote_bodies_have_their_markers_as_written() -> None:
    notes = only(compiled(MANY), nodes.Footnotes)
    assert notes.rule is not None
    assert [(body.marker.text, body.prose.text) for body in notes.bodies] == [
        ("*", "Of which one on an island."),
        ("(2)", "Not counted."),
    ]


def test_the_signature_has_its_heading_and_its_lines() -> None:
    (signature,) = compiled(MANY).syntax.signatures  # type: ignore[union-attr]
    assert [line.text.strip() for line in signature.heading] == ["SIGNATURES"]
    assert [part.kind for part in signature.parts][:3] == ["signature_sentence", "signatory", "registrant_tag"]


def test_a_body_without_a_heading_is_an_item_without_one() -> None:
    (item,) = compiled(filing(body=f"{NOTICE}\n{TABLE}")).syntax.items  # type: ignore[union-attr]
    assert item.heading is None
    assert [type(block).__name__ for block in item.blocks] == ["Paragraph", "Table"]


def test_what_follows_the_signatures_is_back_matter() -> None:
    text = filing(signature=f"{SIGNATURE}\nEXHIBIT INDEX\n\nExhibit 99   Tables of loans\n")
    (matter,) = compiled(text).syntax.back_matter  # type: ignore[union-attr]
    assert matter.lines[0].text == "EXHIBIT INDEX"


def test_every_clause_of_the_grammar_has_its_meaning() -> None:
    rules = dict(re.findall(r"^(\w+): ((?:.*\n)(?:[ ]+\|.*\n)*)", read("sentences"), re.MULTILINE))
    forms = set(re.findall(r"\b[a-z]\w+", rules["statement"] + rules["_clause"]))
    forms |= set(re.findall(r"-> (\w+)", "".join(rules[form] for form in forms)))
    assert {f"_{form}" for form in forms} <= set(vars(_Clause))
