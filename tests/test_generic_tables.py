"""The tables of any kind: what is read of invented tables in the layouts of real ones, and what is no table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from small import SIGNATURE, compiled, filing
from syrupy.assertion import SnapshotAssertion

from tscc.build.generic_tables import build_generic
from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import RowKind
from tscc.document.model import GenericTable
from tscc.document.row_sums import Summed, find_sums
from tscc.lexer.generic_lines import lex_generic
from tscc.parser.generic import parse_generic
from tscc.passes.generic.table_notes import read_bodies
from tscc.passes.generic.tables import read_tables
from tscc.passes.generic.values import read_cell
from tscc.passes.provenance import Ledger
from tscc.pipeline import compile_filing
from tscc.reader import read_source
from tscc.text.printed import printed_pieces

DATA = Path(__file__).parent / "data" / "generic"
NONE = DATA / "no-tables.txt"
FILES = [path for path in sorted(DATA.glob("*.txt")) if path != NONE]


def tables_of(text: str) -> tuple[GenericTable, ...]:
    """The tables of a text, none of whose lines another rule reads."""
    source = read_source(text.encode(), "text.txt", Sink())
    pages = [page for part in source.documents for page in lex_generic(source, part, frozenset())]
    tables = [table for page in pages for table in build_generic(parse_generic(page), page)]
    return read_tables(source, tables, Ledger())


def shown(tables: tuple[GenericTable, ...]) -> str:
    """Tables in a form that people can compare with the text."""
    return "\n".join(line for table in tables for line in lines_of(table))


def lines_of(table: GenericTable) -> Iterator[str]:
    """A table as lines: where it is, its title, its columns, then its rows."""
    yield f"lines {table.first_line} to {table.last_line}, times {table.scale}: {table.title}"
    yield f"  labels: {table.label_head}"
    for column in table.columns:
        yield f"  column: {' / '.join(column.head)}{' notes ' + ' '.join(column.notes) if column.notes else ''}"
    for row in table.rows:
        label = "  " * row.level + (row.label or "")
        figures = " | ".join("" if value is None else f"{value:f}" for value in row.values)
        cells = " | ".join(cell or "" for cell in row.cells)
        group = f" [{row.group}]" if row.group else ""
        notes = f" notes {' '.join(row.notes)}" if row.notes else ""
        adds = f" = {' + '.join(map(str, row.adds))}" if row.adds else ""
        yield f"  {row.line} {row.kind.value}{group} {label} : {cells} : {figures}{adds}{notes}"
    for note in table.notes:
        yield f"  note {note.marker}: {note.text}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_tables(path: Path, snapshot_text: SnapshotAssertion) -> None:
    assert shown(tables_of(path.read_text(encoding="ascii"))) == snapshot_text


def test_what_only_looks_like_a_table_is_none() -> None:
    assert tables_of(NONE.read_text(encoding="ascii")) == ()


@pytest.mark.parametrize(
    ("printed", "value", "marks"),
    [
        ("$ 1,914,961", "1914961", ()),
        ("(1,234)", "-1234", ()),
        ("$(370)", "-370", ()),
        ("($ 12)", "-12", ()),
        ("-7%", "-7", ()),
        (".60%", "0.60", ()),
        ("5.95x", "5.95", ()),
        ("7 1/2%", "7.5", ()),
        ("6.7500000 %", "6.7500000", ()),
        ("40,000(3)", "40000", ("3",)),
        ("(22,083)(8)", "-22083", ("8",)),
        ("(5)", "-5", ()),
        ("$(7)", "-7", ()),
        ("$ (11)", "-11", ()),
        ("0", "0", ()),
        ("--", None, ()),
        ("$ --", None, ()),
        ("N/A", None, ()),
        ("1998", None, ()),
        ("1,,234", None, ()),
        ("12-Mar-98", None, ()),
        ("3 months", None, ()),
        ("flat", None, ()),
    ],
)
def test_cell(printed: str, value: str | None, marks: tuple[str, ...]) -> None:
    assert read_cell(printed, counts=False) == ((None if value is None else Decimal(value)), marks)


def test_a_year_is_a_figure_among_figures() -> None:
    assert read_cell("1998", counts=True).value == Decimal(1998)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Total . . . . . .  $   1,204    (310)", ["Total", "$   1,204", "(310)"]),
        ("Per share..........       .34        .63", ["Per share", ".34", ".63"]),
        ("Per share . . . . .  .34  .63", ["Per share", ".34", ".63"]),
        ("Per share . . . .34   .63", ["Per share", ".34", ".63"]),
        ("8.2  Voting. . . . .10", ["8.2", "Voting", "10"]),
        ("Trustee fee ........ .009%   45.00", ["Trustee fee", ".009%", "45.00"]),
        ("Trustee fee . . . . .009%", ["Trustee fee", ".009%"]),
        ("Net loss   $(370)  $(631) $(694) $(4,327)", ["Net loss", "$(370)", "$(631)", "$(694)", "$(4,327)"]),
        ("Rate     6.75  %   7.00  %", ["Rate", "6.75  %", "7.00  %"]),
        ("7.001% - 7.500%    12   $1,000", ["7.001% - 7.500%", "12", "$1,000"]),
        ("expenses          -------    -------", ["expenses"]),
        ("Call (212) 555-0100    now", ["Call (212) 555-0100", "now"]),
        ("(212) 555-0100", ["(212) 555-0100"]),
    ],
)
def test_pieces(line: str, pieces: list[str]) -> None:
    assert [piece.text for piece in printed_pieces(line)] == pieces


def sums_of(*rows: tuple[str, bool] | str) -> dict[int, tuple[int, ...]]:
    """The sums among rows of figures, each with whether it is told to be a sum."""
    given = [(row, False) if isinstance(row, str) else row for row in rows]
    return find_sums([Summed(tuple(map(Decimal, text.split())), told) for text, told in given])


def test_sums_of_sums() -> None:
    assert sums_of("10 20", "30 40", ("40 60", True), "5 6", "7 8", ("12 14", True), ("52 74", True)) == {
        2: (0, 1),
        5: (3, 4),
        6: (2, 5),
    }


def test_what_is_taken_off_the_first() -> None:
    assert sums_of("29288 105878", "19047 69374", "10241 36504") == {2: (0, 1)}


def test_one_small_figure_is_no_sum_by_chance() -> None:
    assert sums_of("2", "3", "5") == {}
    assert sums_of("2", "3", ("5", True)) == {2: (0, 1)}
    assert sums_of("1000000", "2000000", "3000000") == {}
    assert sums_of("1234", "2345", "3579") == {2: (0, 1)}


def test_a_sum_may_miss_in_one_column_where_a_rule_tells_that_it_is_one() -> None:
    assert sums_of("10 20 30", "30 40 50", ("40 60 81", True)) == {2: (0, 1)}
    assert sums_of("10 20 30", "30 40 50", "40 60 81") == {}
    assert sums_of("10 20 30", "30 40 50", ("40 61 81", True)) == {}


def test_a_sum_of_two_columns_may_miss_in_one_where_another_sum_ties_in_it() -> None:
    parts = ("1204 1187", "316 298", ("1520 1485", True))
    assert sums_of("41210 38915", "7380 6402", ("48591 45317", True), *parts) == {2: (0, 1), 5: (3, 4)}
    assert sums_of("368217 441", "488019 598", ("856236 552", True)) == {}  # the second column has prices
    assert sums_of("12576 15555", "257 0", ("257 0", True), "181162 181897", ("193995 197452", True), *parts) == {
        7: (5, 6)
    }


STATEMENT = """\
                                 1999          1998
                               --------      --------
Interest                       $ 41,210      $ 38,915
Gains on sales                    7,380         6,402
                               --------      --------
Total revenues                   48,590        45,317
                               --------      --------
Rents                             1,204         1,187
Sundry                              316           298
                               --------      --------
Total other income                1,520         1,485
                               ========      ========
"""


@pytest.mark.parametrize(
    ("cell", "spoilt", "helps"),
    [
        ("7,380", "7,830", ['perhaps 7,380 for 7,830 in row "Gains on sales": the likeliest single figure']),
        ("7,380", "7,3B0", ["the figure is 7,380: the filing ties with no other reading"]),
        ("7,380", "7;380", ["perhaps the figure is 7,380 or 7380"]),
        ("1,520", "15,20", ["the figure is 1,520: the filing ties with no other reading"]),
        ("$ 41,210", "$ 4l,210", ["the figure is 41,210: the filing ties with no other reading"]),
        ("1,204", "4/2000", None),
    ],
)
def test_a_misprint_in_a_table_of_any_kind(cell: str, spoilt: str, helps: list[str] | None) -> None:
    text = f"EXHIBIT 99\n\n{STATEMENT.replace(cell, spoilt)}"
    found = compile_filing(f"<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n".encode(), None)
    told = [each for each in found.diagnostics if each.code.id in ("TS418", "TS511")]
    assert [way.text for each in told for way in each.help] == (helps or [])
    assert len(told) == (helps is not None)


def test_a_total_among_figures_that_are_near_each_other_is_their_average() -> None:
    text = """\
EXHIBIT 99

                              Number       Balance      Score
                              ------     ----------     -----
Purchase                          20      6,200,120       735
Refinance                         25     10,650,000       742
Construction                      15     10,500,000       744
                              ------     ----------     -----
Total                             60     27,350,120       {}
                              ======     ==========     =====
"""
    document = "<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n{}</TEXT>\n</DOCUMENT>\n"
    codes = {
        score: [each.code.id for each in compile_filing(document.format(text.format(score)).encode(), None).diagnostics]
        for score in ("741", "2,212")
    }
    assert ("TS511" in codes["741"], "TS511" in codes["2,212"]) == (False, True)


@pytest.mark.parametrize(("head", "told"), [("W.A. Age", False), ("Months", True)])
def test_a_column_of_averages_has_no_sum(head: str, *, told: bool) -> None:
    text = f"""\
EXHIBIT 99

                              Number       Balance      {head:>8}
                              ------     ----------     --------
Purchase                          20      6,200,120         2.69
Refinance                         25     10,650,000        11.96
Construction                      15     10,500,000         6.03
                              ------     ----------     --------
Total                             60     27,350,120         7.58
                              ======     ==========     ========
"""
    found = compile_filing(f"<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n".encode(), None)
    assert ("TS511" in [each.code.id for each in found.diagnostics]) == told


@pytest.mark.parametrize(("note", "label"), [("", "A+"), ("+  Of one seller.\n", "A")])
def test_a_plus_behind_a_label_is_a_mark_where_it_has_a_body(note: str, label: str) -> None:
    text = f"""\
EXHIBIT 99

                              Number       Balance
                              ------     ----------
A+                                20      6,200,120
B                                 25     10,650,000
                              ------     ----------
Total                             45     16,850,120
                              ======     ==========
{note}"""
    found = compile_filing(f"<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n".encode(), None).document
    assert found is not None
    assert found.tables[0].rows[0].label == label


def test_every_figure_of_a_declined_filing_is_in_its_tables_or_unparsed() -> None:
    text = (DATA / "labels-over-several-lines.txt").read_text(encoding="ascii")
    found = compile_filing(text.encode(), "statement.txt")
    assert found.document is not None
    (table,) = found.document.tables
    assert table.rows[1].kind is RowKind.ROW
    assert all("1,204" not in piece.text for piece in found.document.unparsed)
    place = found.spans["/tables/0/rows/1/cells/0"]
    assert found.source.text[place.start : place.end] == "$  1,204"


def test_a_statement_on_the_page_behind_signatures_is_none_of_them() -> None:
    found = compile_filing((DATA.parent / "signature-above-statement.txt").read_bytes(), "report.txt").document
    assert found is not None
    (table,) = found.tables
    assert [column.head for column in table.columns] == [("2001",), ("2000",)]


def test_a_statement_of_one_column_below_signatures_is_none_of_them() -> None:
    rows = "".join(f"{name:16}{figure:>14}\n" for name, figure in (("", "2001"), ("", "-" * 10), ("Rents", "1,528")))
    rows += f"{'Repairs':16}{'1,159':>14}\n{'Left':16}{'369':>14}\n"
    text = filing(signature=f"{SIGNATURE}\n{rows}")
    found = compiled(text).document
    assert found is not None
    (table,) = found.tables
    assert [len(row.cells) for row in table.rows] == [1, 1, 1]


def test_the_notes_of_a_table_are_its_own_and_end_above_a_paragraph() -> None:
    text = """\
EXHIBIT 12

                              1999       1998
                            --------   --------
Revenues (1)                $  1,204   $  1,100
Costs (2)                        204        100
Net                         $  1,000   $  1,000

(1)  Includes sales of $12 to a party that is not
     consolidated.
(2)  Restated.

     Revenues of $1,300 are expected in the next year.
"""
    document = compile_filing(f"<DOCUMENT>\n<TYPE>EX-12\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n".encode(), None).document
    assert document is not None
    (table,) = document.tables
    assert [note.text for note in table.notes] == [
        "Includes sales of $12 to a party that is not consolidated.",
        "Restated.",
    ]
    assert [piece.text for piece in document.unparsed if "sales" in piece.text or "Restated" in piece.text] == []
    assert any("$1,300" in piece.text for piece in document.unparsed)


def test_a_note_that_begins_as_a_band_is_no_stray_line() -> None:
    found = compile_filing((DATA / "percent-sign-apart-and-marks.txt").read_bytes(), "report.txt").document
    assert found is not None
    assert [note.marker for note in found.footnotes] == ["1", "a", "b"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("(1) Without the mill\nin the year\n\nThe trust", "Without the mill in the year"),
        ("(1) Without the mill\n\n    in the year", "Without the mill in the year"),
        ("(1) Without the mill.\n    In the year.", "Without the mill. In the year."),
        ("(1) Without the mill.\n\n    In the year.", "Without the mill."),
    ],
)
def test_the_body_of_a_note(lines: str, expected: str) -> None:
    found = read_bodies(read_source(lines.encode(), None, Sink()), 1, lines.count("\n") + 1)
    assert {marker: body.text for marker, body in found.items()} == {"1": expected}


def test_a_sum_of_one_group_is_in_it() -> None:
    head = "                              1999       1998\n                            --------   --------\n"
    rows = (
        ("North    Alder", "1,204", "1,100"),
        ("         Birch", "200", "300"),
        ("         Both", "1,404", "1,400"),
        ("South    Cedar", "104", "100"),
        ("         Elm", "200", "300"),
        ("         Two", "304", "400"),
    )
    (table,) = tables_of(head + "".join(f"{label:31}{one:>5}{other:>11}\n" for label, one, other in rows))
    assert [row.group for row in table.rows] == ["North"] * 3 + ["South"] * 3
    assert [row.kind for row in table.rows] == [RowKind.ROW, RowKind.ROW, RowKind.TOTAL] * 2
