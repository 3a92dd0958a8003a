"""The printer: the model filing's document printed is close to the filing, and printed documents are whole."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
import yaml
from documents import Shape, documents, layouts, make_document
from hypothesis import given
from invented.tables import SEVEN

from tscc.document.model import Document
from tscc.printing.printer import MODEL, Layout, print_filing

SHARED = Path(__file__).parents[2] / "shared"
FIGURE = re.compile(r"\$?\d[\d,]*(?:\.\d+)?%?")
"""A figure as printed, as `$405,860,263` or `6.349%`."""


@pytest.fixture(scope="module")
def gold() -> Document:
    path = SHARED / "gold" / "cmsi-2003-1.yaml"
    if not path.exists():
        pytest.skip("the gold document is not on this machine")
    return msgspec.convert(yaml.safe_load(path.read_text()), Document, strict=False)


def test_gold_printed_in_the_model_layout_is_the_model_filing_but_for_blanks(gold: Document) -> None:
    filed = _words((SHARED / "filings" / "cmsi-2003-1.txt").read_text())
    assert _words(print_filing(gold)) == filed


def test_gold_rows_are_printed_where_the_model_filing_has_them(gold: Document) -> None:
    filed = (SHARED / "filings" / "cmsi-2003-1.txt").read_text().splitlines()
    printed = print_filing(gold).splitlines()

    def is_row(line: str) -> bool:
        return re.search(r"\S {3,}\d+ {3,}\$? *\d[\d,]*$", line) is not None

    assert [line for line in printed if is_row(line)] == [line for line in filed if is_row(line)]


@given(document=documents(varied_words=True, varied_columns=True), layout=layouts(family=True))
def test_every_figure_of_the_document_is_printed(document: Document, layout: Layout) -> None:
    printed = set(FIGURE.findall(" ".join(print_filing(document, layout).split())))
    bare = {figure.strip("$%").replace(",", "") for figure in printed}
    for pool in document.pools:
        for table in pool.stratifications:
            for row in (*table.rows, table.total):
                assert row is not None
                printed_as = msgspec.structs.asdict(row) | (row.cells or {})
                cells = {printed_as[column.key] for column in table.columns[1:]} - {None}
                assert {str(cell).strip("%") for cell in cells} <= bare
        for group in pool.groups:
            assert {str(group.balance_usd), str(group.gross_wac_pct)} <= bare
        assert pool.balance_usd is None or str(pool.balance_usd) in bare


@given(document=documents(), layout=layouts(family=True))
def test_every_row_has_a_line_of_its_own(document: Document, layout: Layout) -> None:
    lines = print_filing(document, layout).splitlines()
    found = [sorted(re.sub(r"\$ *", "", line).split()[-2:]) for line in lines]
    for table in document.pools[0].stratifications:
        for row in table.rows:
            assert sorted((f"{row.loan_count:,}", f"{row.balance_usd:,}")) in found


@given(document=documents())
def test_lines_of_the_model_layout_are_at_most_eighty_wide(document: Document) -> None:
    assert max(map(len, print_filing(document).splitlines())) <= 80


@given(document=documents(), layout=layouts(family=True))
def test_printing_is_repeatable(document: Document, layout: Layout) -> None:
    assert print_filing(document, layout) == print_filing(document, layout)


@given(document=documents(), layout=layouts(family=True))
def test_each_note_stands_once_and_after_its_mark(document: Document, layout: Layout) -> None:
    text = " ".join(line for line in print_filing(document, layout).splitlines() if "<PAGE>" not in line)
    text = " ".join(text.split())
    for note in document.footnotes:
        assert text.count(note.text) == len([each for each in document.footnotes if each.text == note.text])


def test_notes_are_at_the_foot_of_the_page_of_their_marks() -> None:
    shape = Shape(facts=frozenset({"primary_residence", "tables_notice"}), notes=frozenset({"terms", "share"}))
    pages = print_filing(make_document(shape)).split("<PAGE>")
    for mark, body in (("(1)", "\n1     "), ("%(2)", "\n2     ")):
        (page,) = [each for each in pages if mark in each]
        assert body in page
        assert page.index(mark) < page.index("\n-----------\n") < page.index(body)


def test_star_note_stands_under_its_table() -> None:
    document = make_document(Shape(notes=frozenset({"head"}), tables=SEVEN[:3]))
    lines = print_filing(document).splitlines()
    at = lines.index("*   A loan on several properties counts as one.")
    assert lines[at - 1] == "-" * 11
    assert set(lines[at - 2]) == {" ", "="}


def test_envelope_is_left_out_where_the_document_has_no_submission() -> None:
    layout = msgspec.structs.replace(MODEL, envelope="pem")
    assert "<SEC-DOCUMENT>" not in print_filing(make_document(Shape()), layout)
    assert print_filing(make_document(Shape(submission=True)), layout).startswith("-----BEGIN PRIVACY")


def test_escaped_rules_leave_no_line_that_starts_with_a_hyphen_alone() -> None:
    layout = msgspec.structs.replace(MODEL, rule_style="escaped")
    lines = print_filing(make_document(Shape()), layout).splitlines()
    assert all(line.startswith("- -") for line in lines if line.startswith("-"))


def _words(text: str) -> str:
    """Bring a text on one line, its rulers at one length."""
    return re.sub(r"-{5,}", "-----", " ".join(text.split()))
