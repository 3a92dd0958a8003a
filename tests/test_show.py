"""A document in the terminal: every figure of it, as wide as the page, and a verdict that agrees with `check`."""

from __future__ import annotations

import io
import re
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from documents import random_document

import tscc
from tscc.cli.main import main
from tscc.document.emit import to_json
from tscc.document.model import Document, Unparsed
from tscc.document.words import figure_as
from tscc.printing.printer import MODEL, print_filing
from tscc.render.pool_facts import facts_of
from tscc.render.table_view import bar_of
from tscc.render.terminal import Page

EXAMPLES = Path(__file__).parents[1] / "examples"
NAMES = ("harbor-2002-4", "lantern-2001-7", "prairie-2001-2")
LANTERN = EXAMPLES / "lantern-2001-7.txt"
PRAIRIE = EXAMPLES / "prairie-2001-2.txt"
MONEY = re.compile(r"\$[\d,.]+")
HOSTILE = "\x1b[31m[bold]‮ evil"

replace = msgspec.structs.replace


def shown(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> str:
    assert main(["show", *map(str, arguments)]) == code
    return capsys.readouterr().out


def words(text: str) -> str:
    """All words of a text; those that the width has broken are whole again."""
    return re.sub(r"\s+", "", text)


def figures(document: Document) -> list[str]:
    """The figures of all tables and facts, as people write them."""
    found = []
    for pool in document.pools:
        found += [fact.value.removesuffix(" (follows)") for fact in facts_of(pool)]
        for table in pool.stratifications:
            for row in (*table.rows, *([table.total] if table.total else [])):
                values = {column.key: getattr(row, column.key, None) for column in table.columns}
                found += [
                    figure_as(key, value).removesuffix(" months")
                    for key, value in values.items()
                    if isinstance(value, int | Decimal)
                ]
                found += [cell for cell in (row.cells if isinstance(row.cells, dict) else {}).values() if cell]
                found += [row.label] if row.label else []
    return found


@pytest.mark.parametrize("width", [40, 120])
@pytest.mark.parametrize("name", NAMES)
def test_every_figure_is_shown_at_every_width(name: str, width: int, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, EXAMPLES / f"{name}.txt", "--width", str(width))
    assert max(map(len, text.splitlines())) <= width
    whole = words(text)
    document = tscc.load(EXAMPLES / f"{name}.yaml")
    wanted = figures(document)
    assert len(wanted) > 50
    if width >= 80:  # at 40 a label may be broken beside its figures
        assert [each for each in wanted if words(each) not in whole and len(each) < 12] == []
    assert [each for each in wanted if MONEY.fullmatch(each) and each not in text] == []
    for note in document.footnotes:
        assert words(note.text) in whole


@pytest.mark.parametrize("name", NAMES)
def test_no_amount_is_broken_on_the_narrowest_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, EXAMPLES / f"{name}.txt", "--width", "20")
    assert max(map(len, text.splitlines())) <= 20
    pools = tscc.load(EXAMPLES / f"{name}.yaml").pools
    rows = [row for pool in pools for table in pool.stratifications for row in (*table.rows, table.total) if row]
    wanted = {figure_as("balance_usd", row.balance_usd) for row in rows if row.balance_usd is not None}
    wanted.update(
        word for pool in pools for fact in facts_of(pool) for word in fact.value.split() if MONEY.fullmatch(word)
    )
    assert len(wanted) > 5
    assert [each for each in wanted if each not in text] == []


@pytest.mark.parametrize("seed", [1])
def test_invented_documents_are_shown(seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = random_document(Random(seed), varied=True)  # noqa: S311
    (tmp_path / "filing.txt").write_text(print_filing(document, MODEL))
    result = tscc.compile(tmp_path / "filing.txt", keep_going=True)
    assert result.document is not None
    for width in (30, 100):
        text = shown(capsys, tmp_path / "filing.txt", "--width", str(width), code=0 if result.ok else 1)
        assert max(map(len, text.splitlines())) <= width
    assert [each for each in figures(result.document) if MONEY.fullmatch(each) and each not in text] == []


# --- the verdict


def test_document_and_filing_show_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tscc.compile(PRAIRIE).document
    assert document is not None
    (tmp_path / "prairie.json").write_text(to_json(document))
    of_filing, of_document = (shown(capsys, path, "--width", "120") for path in (PRAIRIE, tmp_path / "prairie.json"))
    assert of_filing.splitlines()[3:] == of_document.splitlines()[3:]
    assert of_document.splitlines()[2] == "no check fails; whether its filing has errors is not in the document"
    assert of_filing.splitlines()[2:4] == ["valid", "65 checks pass, 23 not applicable"]


def test_filing_with_errors_looks_invalid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.txt").write_text(PRAIRIE.read_text().replace("14,993,232", "14,393,232"))
    text = shown(capsys, tmp_path / "broken.txt", code=1)
    assert "NOT VALID: these figures are not to be used as they are\n" in text
    assert re.search(r"^note_rate .*\[does not add up\]$", text, re.MULTILINE)
    assert re.search(r"^state .*\[adds up\]$", text, re.MULTILINE)
    assert "fail TS502 balance total, table 2, total, balance: " in text


def test_document_that_contradicts_itself_is_not_believed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its own list of checks says that all pass."""
    text = (EXAMPLES / "prairie-2001-2.yaml").read_text()
    (tmp_path / "edited.yaml").write_text(text.replace('"14993232"', '"14393232"'))
    assert "NOT VALID" in shown(capsys, tmp_path / "edited.yaml", code=1)


def test_declined_filing_is_not_valid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tscc.load(EXAMPLES / "prairie-2001-2.yaml")
    text = to_json(replace(document, pools=(), footnotes=(), checks=None)).replace(
        '"submission": null', '"declined": "servicing_report",\n  "submission": null'
    )
    (tmp_path / "declined.json").write_text(text)
    assert "DECLINED: servicing report\n" in shown(capsys, tmp_path / "declined.json", code=1)


def test_much_that_was_not_read_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tscc.load(EXAMPLES / "prairie-2001-2.yaml")
    unread = [
        msgspec.convert({"kind": "sentence", "at": f"{at}:1-{at}:9", "text": f"Neither {at}."}, Unparsed)
        for at in range(1, 15)
    ]
    (tmp_path / "unread.json").write_text(to_json(replace(document, unparsed=tuple(unread))))
    text = shown(capsys, tmp_path / "unread.json")
    assert ", 14 not read\n" in text
    assert text.count("sentence: Neither") == 10
    assert "and 4 more, under `unparsed` of the document\n" in text


# --- what is chosen


def test_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    text = shown(capsys, PRAIRIE, "--table", "note_rate")
    assert re.findall(r"^(\w+)  [A-Z].*\[", text, re.MULTILINE) == ["note_rate"]
    assert "cut-off date" not in text


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--table", "nope"), "there is no table `nope`; there are state, note_rate, current_balance"),
        (("--pool", "II"), "there is no pool `II`; there are 1"),
    ],
)
def test_table_or_pool_there_is_not(options: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(PRAIRIE), *options]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "code", "said"),
    [
        ("nowhere", 3, "nowhere: No such file"),
        (".", 3, ".: Is a directory"),
        ("no\0", 3, "a NUL"),
    ],
)
def test_path_that_leads_nowhere(path: str, code: int, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", path]) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err


def test_standard_input_is_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (PRAIRIE.read_bytes(), (EXAMPLES / "prairie-2001-2.yaml").read_bytes()):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        assert shown(capsys, "-", "--table", "state").splitlines()[0] == "standard input"


def test_one_pool(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tscc.load(EXAMPLES / "prairie-2001-2.yaml")
    second = replace(document.pools[0], id="II", loan_count=77_777)
    (tmp_path / "two.json").write_text(to_json(replace(document, pools=(document.pools[0], second), checks=None)))
    text = shown(capsys, tmp_path / "two.json", "--pool", "II", code=1)
    assert "pool II\n" in text
    assert "77,777" in text
    assert "pool 1\n" not in text


# --- the page


def test_no_colours_in_a_pipe_and_colours_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    plain, coloured = shown(capsys, PRAIRIE), shown(capsys, PRAIRIE, "--color", "always")
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert words(re.sub(r"\x1b\[[\d;]*m", "", coloured)) == words(plain)


def test_ascii_by_flag_and_by_locale(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(capsys, PRAIRIE, "--ascii")
    assert text.isascii()
    assert "####" in text
    assert "█" in shown(capsys, PRAIRIE)
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", stream)
    assert main(["show", str(PRAIRIE)]) == 0
    stream.flush()
    assert b"####" in stream.buffer.getvalue()  # type: ignore[attr-defined]


def test_hostile_text_is_inert(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tscc.load(EXAMPLES / "prairie-2001-2.yaml")
    pool = document.pools[0]
    first = pool.stratifications[0]
    rows = (replace(first.rows[0], label=HOSTILE), *first.rows[1:])
    pool = replace(pool, id=HOSTILE, stratifications=(replace(first, title=HOSTILE, rows=rows),))
    notes = tuple(replace(note, text=HOSTILE, marker=HOSTILE) for note in document.footnotes)
    hostile = replace(document, pools=(pool,), footnotes=notes, checks=None)
    (tmp_path / "hostile.json").write_text(to_json(hostile))
    main(["show", str(tmp_path / "hostile.json"), "--width", "100"])
    text = capsys.readouterr().out
    assert all(line.isprintable() for line in text.splitlines())
    assert "[bold]" in text


@pytest.mark.parametrize(
    ("size", "cells", "bar"),
    [("8", 4, "████"), ("4", 4, "██"), ("1", 4, "▌"), ("0.001", 4, "▏"), ("0", 4, ""), ("5", 4, "██▌")],
)
def test_bars_are_to_scale(size: str, cells: int, bar: str) -> None:
    assert bar_of(Decimal(size), Decimal(8), cells, unicode=True) == bar
    assert len(bar_of(Decimal(size), Decimal(8), cells, unicode=False)) in (len(bar), max(len(bar) - 1, 1))


def test_every_fact_of_a_pool_has_its_words() -> None:
    """Each field that is set gives a fact, of whatever type it is."""
    document: Any = tscc.load(EXAMPLES / "harbor-2002-4.yaml")
    for seed in range(8):
        for pool in (*document.pools, *random_document(Random(seed), varied=True).pools):  # noqa: S311
            facts = facts_of(pool)
            assert all(each.what and each.value and "(" not in each.value[:1] for each in facts)
            shares = [each for each in facts if each.what in {figure_as("", share.subject) for share in pool.shares}]
            assert len(shares) == len(pool.shares)


def test_page_of_a_file_is_no_terminal() -> None:
    assert Page().coloured is False
