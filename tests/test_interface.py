"""The Python interface: what `import tscc` offers, and how its objects show themselves."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

import tscc

EXAMPLES = Path(__file__).parents[1] / "examples"
PATH = EXAMPLES / "lantern-2001-7.txt"
TEXT = PATH.read_text(encoding="ascii")
SPOILT = TEXT.replace("12,362,254", "12,362,255")


def test_path_bytes_and_text_give_the_same() -> None:
    of_path = tscc.compile(PATH)
    assert of_path.document is not None
    unnamed = msgspec.structs.replace(
        of_path.document, source=msgspec.structs.replace(of_path.document.source, name=None)
    )
    for given in (TEXT, TEXT.encode()):
        result = tscc.compile(given)
        assert result.document == unnamed
        assert result.diagnostics == of_path.diagnostics
    assert tscc.compile(str(PATH)).document == of_path.document
    assert tscc.compile(TEXT.replace("\n", "\r"), name="mine.txt").source.name == "mine.txt"


def test_text_with_any_characters_compiles() -> None:
    pytest.importorskip("polars", reason="needs polars")
    result = tscc.compile("a caf\u00e9 \ud800 \udcff\n")
    assert not result.ok
    assert result.to_frames()["filings"].height == 1


def test_number_is_no_path_though_open_takes_it() -> None:
    for read in (tscc.compile, tscc.load):
        with pytest.raises(TypeError):
            read(0)  # type: ignore[arg-type]


def test_path_that_is_no_file_raises() -> None:
    with pytest.raises(FileNotFoundError):
        tscc.compile("no such file.txt")


@pytest.mark.parametrize(
    ("text", "keep_going", "ok", "has_document"),
    [
        (TEXT, False, True, True),
        (SPOILT, False, False, False),
        (SPOILT, True, False, True),
        ("%PDF-1.4\n", True, False, False),
    ],
)
def test_result_is_true_only_if_it_may_be_used(text: str, keep_going: bool, ok: bool, has_document: bool) -> None:
    result = tscc.compile(text, keep_going=keep_going)
    assert (bool(result), result.ok, result.document is not None) == (ok, ok, has_document)
    assert bool(result.errors) is not ok
    assert set(result.errors) <= set(result.diagnostics)


def test_notes_are_no_errors() -> None:
    result = tscc.compile(TEXT)
    assert result.diagnostics
    assert result.errors == ()


def test_figure_and_diagnostic_have_a_place() -> None:
    result = tscc.compile(SPOILT)
    assert result.at("/pools/0/gross_wac_pct") == "140:32-140:37"
    assert result.at(result.errors[0]) == result.source.at(result.errors[0].primary.span)
    with pytest.raises(KeyError):
        result.at("/pools/7")


def test_checks_are_all_results() -> None:
    statuses = {each.status.value for each in tscc.compile(TEXT).checks}
    assert {"pass", "not_applicable"} <= statuses


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
def test_document_is_loaded_as_it_was(name: str, tmp_path: Path) -> None:
    document = tscc.compile(EXAMPLES / f"{name}.txt").document
    assert document is not None
    (tmp_path / "a.json").write_text(tscc.to_json(document), encoding="utf-8")
    (tmp_path / "a.yaml").write_text(tscc.to_yaml(document), encoding="utf-8")
    assert tscc.load(tmp_path / "a.json") == tscc.load(str(tmp_path / "a.yaml")) == document


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "Input data was truncated"),
        ("a: [", "while parsing"),
        ("schema: tscc.pool\n", "Object missing required field"),
        ("[]", "Expected `object`"),
        ("", "Expected `object`, got `null`"),
        ("a: \x00", "not allowed"),
        ("a: &b [1]\nc: *b\n", r"`\*b` on line 2 is an alias"),
    ],
)
def test_file_that_is_no_document_is_named(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text)
    with pytest.raises(ValueError, match=rf"a\.yaml: not a canonical document: .*{reason}"):
        tscc.load(path)


@pytest.mark.parametrize("figure", ["NaN", "sNaN", "-Infinity", "1E+999999", "1E-999999"])
def test_document_with_a_figure_that_no_filing_prints_is_refused(figure: str, tmp_path: Path) -> None:
    text = tscc.to_yaml(tscc.compile(TEXT).document)  # type: ignore[arg-type]
    path = tmp_path / "a.yaml"
    path.write_text(text.replace('"12362254.49"', f'"{figure}"', 1))
    with pytest.raises(ValueError, match=r"the figure at .* is no number in plain digits"):
        tscc.load(path)


def test_bytes_that_are_no_text_are_no_document(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueError, match="not a canonical document"):
        tscc.load(tmp_path / "a.yaml")


def leaves(value: Any) -> Iterator[object]:
    if isinstance(value, dict):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)
    else:
        yield value


def test_to_dict_is_plain_and_equals_the_canonical_document() -> None:
    document = tscc.compile(TEXT, provenance=True).document
    assert document is not None
    plain = document.to_dict()
    kinds = {type(each) for each in leaves(plain)}
    assert kinds == {str, int, bool, Decimal, date, type(None)}
    assert not any(isinstance(each, Enum) for each in leaves(plain))
    assert (
        json.loads(json.dumps(plain, default=str))
        == json.loads(tscc.to_json(document))
        == yaml.safe_load(tscc.to_yaml(document))
    )
    assert plain["pools"][0]["balance_usd"] == Decimal("27350120.55")


def test_nothing_shown_says_unset() -> None:
    result = tscc.compile(TEXT)
    assert result.document is not None
    table = result.document.pools[0].stratifications[1]
    for shown in (
        repr(result),
        result._repr_html_(),
        repr(result.document),
        result.document._repr_html_(),
        table.to_dict(),
    ):
        assert "UNSET" not in str(shown)
    assert repr(table.rows[0]).startswith("Row(label='California', code='CA', loan_count=27, balance_usd=Decimal(")


def test_diagnostic_is_the_first_line_of_the_command_line() -> None:
    result = tscc.compile(SPOILT)
    done = subprocess.run(
        [sys.executable, "-m", "tscc", "check", "--width", "200", "-"],
        input=SPOILT.encode(),
        capture_output=True,
        check=False,
    )
    said = (done.stdout + done.stderr).decode()
    assert (
        str(result.errors[0])
        == "error[TS502]: the balances sum to $27,350,121.55, $1.00 more than the printed total $27,350,120.55"
    )
    assert str(result.errors[0]) in said.splitlines()


def test_diagnostic_cannot_control_a_terminal() -> None:
    found = tscc.compile(SPOILT).errors[0]
    assert str(msgspec.structs.replace(found, message="a\x1b[31m\u202eb")) == "error[TS502]: a\\u001b[31m\\u202eb"


class Tags(HTMLParser):
    """Counts the tags that are open; those of a text that is not escaped would be among them."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Open a tag."""
        self.open.append(tag)
        self.seen.add(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close a tag, which must be the last one opened."""
        assert self.open.pop() == tag


def test_html_for_a_notebook_is_sound_and_escapes_the_filing() -> None:
    result = tscc.compile(TEXT.replace("Osprey & Gannet", "<script>x</script>\u202e"))
    assert result.document is not None
    for html in (
        result._repr_html_(),
        result.document._repr_html_(),
        result.document.pools[0].stratifications[0]._repr_html_(),
    ):
        tags = Tags()
        tags.feed(html)
        assert tags.open == []
        assert "script" not in tags.seen
        assert not set(html) & {"\x1b", "\u202e"}
    assert "&lt;script&gt;" in result.document._repr_html_()
    assert "\\u202e" in result.document._repr_html_()


def test_long_list_in_a_notebook_says_what_it_leaves_out() -> None:
    from tscc.document.notebook import html_of

    assert "and 20 more" in html_of("a", {"rows": [{"n": number} for number in range(120)]})
    assert "<summary>120</summary>" in html_of("a", {"places": {str(number): number for number in range(120)}})


def test_frames_of_a_result_without_a_document_have_no_figures() -> None:
    pytest.importorskip("polars", reason="needs polars")
    result = tscc.compile(SPOILT)
    frames = result.to_frames()
    assert frames["pools"].height == frames["strat_rows"].height == 0
    assert frames["filings"].row(0, named=True)["status"] == "errors"
    assert frames["diagnostics"].height == len(result.diagnostics)
    kept = tscc.compile(SPOILT, keep_going=True).to_frames()
    assert kept["strat_rows"].height == 8
    assert (
        kept["filings"]["filing_id"].to_list() == frames["filings"]["filing_id"].to_list() == ["0001999017-01-000031"]
    )


def test_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(ImportError, match="frames of polars need polars; install it: pip install polars"):
        tscc.compile(TEXT).to_frames()


def test_types_for_annotations_are_offered() -> None:
    for name in tscc.__all__:
        assert getattr(tscc, name).__module__.split(".")[0] == "tscc", name
        assert name in dir(tscc)
    assert "Any" not in dir(tscc), "only what is offered"
    assert isinstance(tscc.compile(TEXT).document, tscc.Document)
    assert re.fullmatch(r"\d+\.\d+", tscc.data_set_version)
    assert re.match(r"\d+\.\d+", tscc.__version__)
    with pytest.raises(AttributeError, match="module 'tscc' has no attribute 'Documents'"):
        _ = tscc.Documents  # type: ignore[attr-defined]


def test_type_of_annotation_is_imported_alone() -> None:
    code = "import sys, tscc; tscc.Document; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "tscc.document.model" in loaded
    assert {"tscc.pipeline", "tscc.dataset", "tscc.lexer"}.isdisjoint(loaded)


def test_result_keeps_no_stages() -> None:
    compilation = tscc.compile(TEXT).compilation
    assert (compilation.lines, compilation.tree, compilation.syntax) == ((), None, None)


def test_a_cell_is_a_figure_or_none() -> None:
    row = tscc.Row(
        label="Ohio", code="OH", loan_count=3, balance_usd=None, cells={"column_3": "1.2x", "column_4": None}
    )
    cells = [
        row.cell(key)
        for key in ("label", "code", "loan_count", "balance_usd", "wa_age_months", "column_3", "column_4", "column_9")
    ]
    assert cells == ["Ohio", "OH", 3, None, None, "1.2x", None, None]
    assert tscc.Row(label="Utah").cell("column_3") is None
    assert [row.cell(key) for key in ("balance", "notes", "band", "cells", "cell", "")] == [None] * 6
