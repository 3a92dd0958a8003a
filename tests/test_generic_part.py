"""Tables of any kind on the report page: every cell and its place, heads that span, sums and headings, hostile text."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from test_report import Page

from tscc.document.generic_table import figure_shown
from tscc.document.model import Document, GenericColumn, GenericRow, GenericTable
from tscc.pipeline import Compilation, compile_filing
from tscc.report.anchors import Anchors
from tscc.report.document_alone import of_document
from tscc.report.generic_part import generic_part
from tscc.report.naming import name_of
from tscc.report.whole_page import fragment_of, report_page

CARDWELL = Path(__file__).parents[1] / "examples" / "declined" / "cardwell-1997.txt"


@cache
def compiled() -> Compilation:
    return compile_filing(CARDWELL.read_bytes(), CARDWELL.name)


def document() -> Document:
    found = compiled().document
    assert found is not None
    return found


@cache
def page() -> Page:
    return Page(report_page(compiled()))


def shown(table: GenericTable) -> str:
    anchors = Anchors(compiled().source, compiled().spans, {}, {})
    return generic_part(msgspec.structs.replace(document(), tables=(table,)), (), anchors) or ""


def with_heads(*heads: tuple[str, ...]) -> GenericTable:
    return msgspec.structs.replace(
        document().tables[0], columns=tuple(GenericColumn(head=head) for head in heads), rows=(), notes=()
    )


def test_every_cell_is_shown_and_leads_to_its_place_and_back() -> None:
    count = 0
    for at, table in enumerate(document().tables):
        for number, row in enumerate(table.rows):
            for column, (text, value) in enumerate(zip(row.cells, row.values, strict=True)):
                part = "cells" if value is None else "values"
                pointer = f"/tables/{at}/rows/{number}/{part}/{column}"
                assert page().texts[f"p{pointer}"] == figure_shown(text, value)
                assert page().links_of[f"p{pointer}"] == f"#t{pointer}"
                assert page().links_of[f"t{pointer}"] == f"#p{pointer}"
                assert " ".join(page().texts[f"t{pointer}"].split()) == text
                count += 1
            label = f"/tables/{at}/rows/{number}/label"
            assert page().texts[f"p{label}"] == row.label
            assert page().links_of[f"p{label}"] == f"#t{label}"
    assert count == 48


def test_every_link_leads_to_an_anchor_that_is_there_once() -> None:
    assert len(set(page().ids)) == len(page().ids)
    assert {link.removeprefix("#") for link in page().links if link.startswith("#")} <= {*page().ids}
    assert "#tables" in page().links
    assert page().tags["script"] == 0


def test_head_over_several_columns_is_one() -> None:
    html = shown(with_heads(("Three", "1997"), ("Three", "1996"), ("Total",)))
    assert html.count('<th scope="colgroup" colspan="2" class="span">Three</th>') == 1
    assert all(f'<th scope="col" class="number">{each}</th>' in html for each in ("1997", "1996", "Total"))


def test_lowest_heads_are_never_one_and_uneven_ones_begin_at_the_top() -> None:
    html = shown(with_heads(("Three", "July"), ("Three", "April", "(restated)")))
    assert html.count(">Three<") == 1
    assert html.index(">April<") < html.index(">July<") < html.index(">(restated)<")
    assert shown(with_heads(("1997",), ("1997",))).count(">1997<") == 2
    assert shown(with_heads((), ())).count("<tr>") == 1


def test_sums_headings_and_levels_are_told_apart() -> None:
    html = shown(document().tables[0])
    assert html.count('class="sum"') == 4
    assert html.count('class="heading"') == 1
    assert '<th scope="row" colspan="5" style="--level: 0"' in html
    assert html.count('style="--level: 2"') == 1
    assert html.count("adds up 2 rows") == 4
    assert "in thousands" in html


def test_sums_have_a_verdict_and_the_one_that_is_off_is_marked() -> None:
    text = CARDWELL.read_text().replace("  7,894  ", "  7,984  ")
    html = report_page(compile_filing(text.encode(), "off.txt"))
    assert html.count('<span class="badge error">\N{BALLOT X} does not add up</span>') == 1
    assert html.count('<span class="badge pass">\N{CHECK MARK} adds up</span>') == 1
    figure = html.partition('id="p/tables/0/rows/6/values/1"')[0].rpartition("<a ")[2]
    assert 'class="error"' in figure or 'class="warning"' in figure
    assert "#p/tables/0/rows/6/values/1" in Page(html).links  # from the check


def test_marks_lead_to_the_notes_below_the_table() -> None:
    assert {"#p/tables/0/notes/0", "#p/tables/0/notes/1"} <= {*page().links}
    assert page().texts["p/tables/0/notes/1"] == "(b) Closing of the plant at West Ferry."
    table = document().tables[0]
    lost = msgspec.structs.replace(table, notes=(msgspec.structs.replace(table.notes[0], text=None),))
    html = shown(lost)
    assert "no text for this mark near the table" in html
    assert "<sup>(b)</sup>" in html  # a mark whose note the document does not list


def test_row_of_a_group_has_its_group() -> None:
    table = document().tables[1]
    row = msgspec.structs.replace(table.rows[0], group="East", cells=(None, None), values=(None, None), label=None)
    html = shown(msgspec.structs.replace(table, rows=(row,)))
    assert '<th scope="col">group</th>' in html
    assert "<td>East</td>" in html
    assert "(no label)" in html
    assert html.count("<span></span>") == 2


def test_document_alone_has_its_tables_without_links_to_a_text() -> None:
    shown_alone = Page(report_page(of_document(document())))
    assert shown_alone.texts["p/tables/0/rows/0/values/0"] == "41,207"
    assert {link.removeprefix("#") for link in shown_alone.links if link.startswith("#")} <= {*shown_alone.ids}
    assert 'id="' not in fragment_of(compiled(), document()).partition('class="any"')[2].partition("</table>")[0]


def test_text_of_a_filing_stays_text() -> None:
    evil = '"><script>alert(1)</script>'
    row = GenericRow(
        line=1,
        label=evil,
        level=-5,
        group=evil,
        kind=document().tables[0].rows[0].kind,
        cells=(evil,),
        values=(None,),
        notes=(evil,),
    )
    table = GenericTable(
        id=evil,
        first_line=1,
        last_line=2,
        title=evil,
        scale=1,
        label_head=evil,
        columns=(GenericColumn(head=(evil,), notes=(evil,)),),
        rows=(row,),
    )
    found = Page(shown(table))
    assert found.tags["script"] == 0
    assert "--level: 0" in shown(table)


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("/tables/0", "table t1"),
        ("/tables/0/rows/0/cells/1", "table t1, Net sales, column 2"),
        ("/tables/7/rows/0", "table 8, row 1"),
    ],
)
def test_parts_have_names(pointer: str, words: Any) -> None:
    assert name_of(document(), pointer) == words
