"""Tables of any kind in the terminal: every figure at every width, indents, sums, notes; which are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tscc.cli.main import main
from tscc.document.enums import RowKind
from tscc.document.generic_table import figure_shown
from tscc.document.model import CheckResult, Document, GenericColumn, GenericTable
from tscc.pipeline import compile_filing
from tscc.render.console import draw
from tscc.render.generic_view import draw_generic_table
from tscc.render.terminal import Page

EXAMPLES = Path(__file__).parents[2] / "examples"
CARDWELL = EXAMPLES / "declined" / "cardwell-1997.txt"
HOSTILE = "\x1b[31m[bold]\u202e evil"

replace = msgspec.structs.replace


@cache
def document() -> Document:
    found = compile_filing(CARDWELL.read_bytes(), CARDWELL.name).document
    assert found is not None
    return found


def drawn(table: GenericTable, width: int = 100, results: Sequence[CheckResult] = (), **options: Any) -> str:
    page = Page(width, **({"unicode": False} | options))
    return draw(page, *draw_generic_table(table, "/tables/0", results, page))


def shown(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 1) -> str:
    assert main(["show", *map(str, arguments), "--width", "100"]) == code
    return capsys.readouterr().out


@pytest.mark.parametrize("width", [30, 44, 60, 120])
def test_every_figure_is_shown_at_every_width(width: int) -> None:
    for table in document().tables:
        text = drawn(table, width)
        assert max(map(len, text.splitlines())) <= width
        words = text.split()
        figures = [figure_shown(*each) for row in table.rows for each in zip(row.cells, row.values, strict=True)]
        assert all(words.count(each) >= figures.count(each) for each in figures)


def test_labels_are_indented_and_sums_are_marked() -> None:
    lines = drawn(document().tables[0]).splitlines()
    for begins in (
        "Net sales  ",
        "  = Gross profit  ",
        "Operating expenses:",
        "  Restructuring (b)  ",
        "    = Total operating expenses  ",
    ):
        assert sum(line.startswith(begins) for line in lines) == 1, begins
    assert lines[-2:] == ["(a) Includes depreciation of the spinning plant.", "(b) Closing of the plant at West Ferry."]


def test_sum_that_does_not_add_up_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "off.txt"
    path.write_text(CARDWELL.read_text().replace("  7,894  ", "  7,984  "))
    text = shown(capsys, path)
    lines = text.splitlines()
    assert any(line.startswith("    != Total operating expenses  ") for line in lines)
    assert any(line.startswith("  = Gross profit  ") for line in lines)
    assert "[does not add up]" in text
    assert text.count("[adds up]") == 1
    assert "TS511 sum, table t1, row 7, column 2" in text


def test_label_that_breaks_stays_indented() -> None:
    table = document().tables[0]
    row = replace(table.rows[0], label="a label of very many words", level=2)
    found = drawn(replace(table, rows=(row,)), 30).splitlines()
    broken = [line for line in found if "label" in line or "many" in line]
    assert len(broken) >= 2 * 2
    assert all(line.startswith("    ") for line in broken)


def test_parts_of_heads_stand_below_each_other() -> None:
    lines = drawn(document().tables[1]).splitlines()
    assert lines[1].split() == ["June", "30,", "December", "31,"]
    assert lines[2].split() == ["1997", "1996"]
    assert lines[0].startswith("t2  CONDENSED BALANCE SHEETS")
    assert lines[0].endswith("[in thousands]  lines 58 to 69")  # nothing is said of sums without results


def test_what_is_not_there_is_said() -> None:
    table = replace(document().tables[1], title=None, scale=100, label_head="Assets")
    row = replace(
        table.rows[0], label=None, group="East", level=-1, cells=(None, "12%"), values=(None, table.rows[0].values[0])
    )
    heading = replace(row, kind=RowKind.HEADING, group=None, label="Other", cells=(), values=())
    text = drawn(replace(table, rows=(row, heading)))
    assert "without a title [times 100]" in text
    assert "East: (no label)" in text
    assert "4,310%" in text
    assert text.splitlines()[2].startswith("Assets")
    assert drawn(replace(table, columns=(), rows=(heading,))).splitlines()[-1] == "Other"


def test_text_of_a_filing_cannot_control_the_terminal() -> None:
    table = document().tables[1]
    row = replace(
        table.rows[0], label=HOSTILE, group=HOSTILE, notes=(HOSTILE,), cells=(HOSTILE, None), values=(None, None)
    )
    columns = (GenericColumn(head=(HOSTILE,)), *table.columns[1:])
    note = replace(document().tables[0].notes[0], marker=HOSTILE, text=HOSTILE)
    text = drawn(
        replace(table, id=HOSTILE, title=HOSTILE, label_head=HOSTILE, columns=columns, rows=(row,), notes=(note,))
    )
    assert text.isascii()
    assert "\x1b" not in text
    assert "[bold]" in text


def test_tables_are_shown_after_the_pools_and_chosen_by_id(capsys: pytest.CaptureFixture[str]) -> None:
    whole = shown(capsys, CARDWELL)
    assert whole.index("\nt1  ") < whole.index("\nt2  ") < whole.index("\nfootnotes")
    one = shown(capsys, CARDWELL, "--table", "t2")
    assert "\nt2  " in one
    assert "\nt1  " not in one
    assert main(["show", str(CARDWELL), "--table", "t3"]) == 2
    assert "there is no table `t3`; there are t1, t2" in capsys.readouterr().err


def test_tables_belong_to_no_pool(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tscc.document.emit import to_yaml

    found = compile_filing((EXAMPLES / "lantern-2001-7.txt").read_bytes(), "a.txt").document
    assert found is not None
    pools = (found.pools[0], replace(found.pools[0], id="2"))
    path = tmp_path / "a.yaml"
    path.write_text(to_yaml(replace(found, pools=pools, tables=document().tables)))
    both = shown(capsys, path, code=0)
    assert both.index("\nstate  ") < both.index("\nt1  ")
    assert "\nt1  " not in shown(capsys, path, "--pool", "2", code=0)
    chosen = shown(capsys, path, "--pool", "2", "--table", "t1", "--table", "state", code=0)
    assert "\nt1  " in chosen
    assert "\nt2  " not in chosen
    assert chosen.count("\nstate  ") == 1
