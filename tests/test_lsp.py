"""`tscc lsp`, driven as an editor drives it: a client starts the server and speaks the protocol to it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from tscc.cli.main import main

types = pytest.importorskip("lsprotocol.types", reason="needs the extra: pip install '.[lsp]'")
workspace = pytest.importorskip("pygls.workspace", reason="needs the extra: pip install '.[lsp]'")
client_module = pytest.importorskip("pygls.lsp.client", reason="needs the extra: pip install '.[lsp]'")

EXAMPLES = Path(__file__).parents[1] / "examples"
LANTERN, PRAIRIE = (
    (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8") for name in ("lantern-2001-7", "prairie-2001-2")
)
MISREAD = PRAIRIE.replace("14,993,232", "14,99E,232")
"""With an edit that is certain, whose proof takes a while."""
UNTIED = PRAIRIE.replace("14,993,232", "14,993,233")
UNTIED_TOTAL = 149 - 1, 66 - 1
"""The line and the column, from 0, of the total that is not the sum."""
WAIT_SECONDS = 30


class Editor:
    """An editor: it opens, changes and closes texts, and keeps the diagnostics that it is sent."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.client = client_module.LanguageClient("test", "1")
        self.published: dict[str, list[Any]] = {}
        self.said: list[str] = []
        self._news = asyncio.Event()
        self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda given: self._keep(given))
        self.client.feature(types.WINDOW_SHOW_MESSAGE)(lambda given: self.said.append(given.message))

    def _keep(self, given: Any) -> None:
        self.published.setdefault(given.uri, []).append(given)
        self._news.set()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run to its end what the client does."""
        return self.runner.run(asyncio.wait_for(work, WAIT_SECONDS))

    async def start(self, *encodings: Any) -> Any:
        """Start the server, and agree on the units of columns."""
        await self.client.start_io(sys.executable, "-m", "tscc", "lsp", "--delay", "150")
        general = types.GeneralClientCapabilities(position_encodings=[*encodings] or None)
        asked = types.InitializeParams(types.ClientCapabilities(general=general))
        answer = await self.client.initialize_async(asked)
        self.client.initialized(types.InitializedParams())
        return answer

    async def stop(self) -> int | None:
        """End the server as an editor does; its exit code."""
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client._server.wait()
        code: int | None = self.client._server.returncode
        await self.client.stop()
        return code

    def opened(self, uri: str, text: str) -> list[Any]:
        """Open a text, and give its diagnostics."""
        self.published.pop(uri, None)
        item = types.TextDocumentItem(uri, "plaintext", 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return self.told(uri, 1)

    def change(self, uri: str, version: int, text: str) -> None:
        """Send a new version of a text."""
        named = types.VersionedTextDocumentIdentifier(version, uri)
        whole = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(named, [whole]))

    def close(self, uri: str) -> None:
        """Close a text."""
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))

    def told(self, uri: str, version: int | None) -> list[Any]:
        """Wait for the diagnostics of a version."""

        async def wait() -> list[Any]:
            while not (self.published.get(uri) and self.published[uri][-1].version == version):
                self._news.clear()
                await self._news.wait()
            return [*self.published[uri][-1].diagnostics]

        found: list[Any] = self.run(wait())
        return found

    def hover(self, uri: str, line: int, character: int) -> str | None:
        """What is shown at a place."""
        named = types.TextDocumentIdentifier(uri)
        asked = types.HoverParams(named, types.Position(line, character))
        answer = self.run(self.client.text_document_hover_async(asked))
        return None if answer is None else answer.contents.value

    def fixes(self, uri: str, around: Any, only: Any = None) -> list[Any]:
        """The quick fixes of a range."""
        named = types.TextDocumentIdentifier(uri)
        asked = types.CodeActionParams(named, around, types.CodeActionContext([], only))
        return [*self.run(self.client.text_document_code_action_async(asked))]

    def definition(self, uri: str, line: int, character: int) -> list[Any]:
        """Where a place leads."""
        named = types.TextDocumentIdentifier(uri)
        asked = types.DefinitionParams(named, types.Position(line, character))
        return [*self.run(self.client.text_document_definition_async(asked))]

    def hints(self, uri: str) -> list[Any]:
        """The inlay hints of a whole text."""
        named = types.TextDocumentIdentifier(uri)
        whole = types.Range(types.Position(0, 0), types.Position(100_000, 0))
        return [*self.run(self.client.text_document_inlay_hint_async(types.InlayHintParams(named, whole)))]


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    started = Editor()
    started.run(started.start())
    yield started
    assert started.run(started.stop()) == 0
    assert started.said == []
    started.runner.close()


def place(text: str, words: str, at: int = 0) -> tuple[int, int]:
    """The line and column, from 0, of a character of words that occur once in a text of LF lines and ASCII."""
    assert text.count(words) == 1
    before = text[: text.index(words) + at]
    return before.count("\n"), len(before.rpartition("\n")[2])


def applied(text: str, edit: Any) -> str:
    """The text after an edit, in a text of LF lines and ASCII."""
    lines = text.split("\n")
    assert edit.range.start.line == edit.range.end.line
    line = lines[edit.range.start.line]
    lines[edit.range.start.line] = line[: edit.range.start.character] + edit.new_text + line[edit.range.end.character :]
    return "\n".join(lines)


def test_clean_text_has_no_diagnostics_and_closing_takes_them_away(editor: Editor) -> None:
    assert editor.opened("file:///clean.txt", PRAIRIE) == []
    assert editor.opened("file:///bad.txt", UNTIED)
    editor.close("file:///bad.txt")
    assert editor.told("file:///bad.txt", None) == []


def test_fault_is_at_its_place_and_its_fix_mends_it(editor: Editor) -> None:
    uri = "file:///misread.txt"
    (fault,) = editor.opened(uri, MISREAD)
    assert (fault.code, fault.source, fault.severity) == ("TS401", "tscc", types.DiagnosticSeverity.Error)
    line, column = place(MISREAD, "14,99E,232", 5)
    assert fault.range == types.Range(types.Position(line, column), types.Position(line, column + 1))
    assert "help: the figure is 14,993,232" in fault.message
    (fix,) = editor.fixes(uri, fault.range)
    assert (fix.title, fix.kind, fix.is_preferred) == ('replace "14,99E,232" by "14,993,232"', "quickfix", True)
    assert editor.fixes(uri, fault.range, [types.CodeActionKind.Refactor]) == []
    assert len(editor.fixes(uri, fault.range, [types.CodeActionKind.QuickFix])) == 1
    (change,) = fix.edit.document_changes
    assert (change.text_document.uri, change.text_document.version) == (uri, 1)
    mended = applied(MISREAD, change.edits[0])
    assert mended == PRAIRIE
    editor.change(uri, 2, mended)
    assert editor.told(uri, 2) == []
    assert editor.fixes(uri, fault.range) == []


def test_an_edit_that_is_not_certain_is_no_fix(editor: Editor) -> None:
    faults = editor.opened("file:///untied.txt", UNTIED)
    assert [each.code for each in faults] == ["TS503"]
    assert editor.fixes("file:///untied.txt", faults[0].range) == []


def test_versions_typed_over_are_not_published(editor: Editor) -> None:
    uri = "file:///typed.txt"
    editor.opened(uri, PRAIRIE)
    for version in range(2, 12):
        editor.change(uri, version, UNTIED if version % 2 else PRAIRIE)
    assert [each.code for each in editor.told(uri, 11)] == ["TS503"]
    assert [each.version for each in editor.published[uri]] == [1, 11]


def test_an_answer_is_of_the_newest_text(editor: Editor) -> None:
    uri = "file:///asked.txt"
    editor.opened(uri, PRAIRIE)
    editor.change(uri, 2, "\n" + UNTIED)
    line, column = UNTIED_TOTAL
    assert "TS503" in (editor.hover(uri, line + 1, column) or "")
    assert editor.told(uri, 2)


def test_columns_are_counted_in_utf_16(editor: Editor) -> None:
    uri = "file:///wide.txt"
    text = MISREAD.replace("7.501% - 8.000%      ", "7.501% - 8.000% \U0001f600\u20ac   ", 1)
    (line, column), faults = place(text, "14,99E,232", 5), editor.opened(uri, text)
    found = next(each for each in faults if each.code == "TS401")
    assert (found.range.start.line, found.range.start.character) == (line, column + 1)
    assert "TS401" in (editor.hover(uri, line, column + 1) or "")


def test_a_client_may_count_code_points() -> None:
    editor = Editor()
    answer = editor.run(editor.start(types.PositionEncodingKind.Utf32))
    assert answer.capabilities.position_encoding == "utf-32"
    text = MISREAD.replace("7.501% - 8.000%      ", "7.501% - 8.000% \U0001f600    ", 1)
    found = next(each for each in editor.opened("file:///wide.txt", text) if each.code == "TS401")
    assert found.range.start.character == place(text, "14,99E,232", 5)[1]
    assert editor.run(editor.stop()) == 0
    editor.runner.close()


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_end_as_in_the_protocol(editor: Editor, end: str) -> None:
    uri = f"file:///ends{len(end)}.txt"
    paged = UNTIED.replace("\n\n", "\n\f\n", 3)
    (fault,) = (each for each in editor.opened(uri, paged.replace("\n", end)) if each.code == "TS503")
    assert (fault.range.start.line, fault.range.start.character) == UNTIED_TOTAL


def test_windows_file_is_compiled_as_on_disk(editor: Editor, tmp_path: Path) -> None:
    path = tmp_path / "windows.txt"
    data = UNTIED.replace("They were made", "\u201cThey\u201d were made", 1).encode("cp1252")
    path.write_bytes(data)
    as_windows = editor.opened(path.as_uri(), data.decode("cp1252"))
    editor.close(path.as_uri())
    as_utf_8 = editor.opened(path.as_uri(), data.decode("utf-8", "replace"))
    assert [each.code for each in as_windows] == [each.code for each in as_utf_8] == ["TS002", "TS503"]
    assert [each.range for each in as_windows] == [each.range for each in as_utf_8]


def test_hover_names_the_part_its_value_and_its_checks(editor: Editor) -> None:
    uri = "file:///hover.txt"
    editor.opened(uri, LANTERN)
    said = editor.hover(uri, *place(LANTERN, "12,362,254.49", 3)) or ""
    assert "`/pools/0/stratifications/1/rows/0/balance_usd`" in said
    assert '`"12362254.49"`' in said
    assert "\u2713" in said
    line, column = 187 - 1, LANTERN.splitlines()[186].index("60")
    assert "`count_total: 60, as expected`" in (editor.hover(uri, line, column) or "")
    assert editor.hover(uri, 0, 0) is None


def test_hover_explains_what_is_wrong(editor: Editor) -> None:
    uri = "file:///wrong.txt"
    editor.opened(uri, LANTERN.replace("12,362,254.49", "12,362,255.49"))
    line = 187 - 1
    said = editor.hover(uri, line, LANTERN.splitlines()[line].index("27,350,120.55") + 1) or ""
    assert "\u2717 TS502 `balance_total: 27350121.55, expected 27350120.55`" in said


def test_hover_over_any_character_of_a_figure_explains_what_is_wrong_with_one(editor: Editor) -> None:
    uri = "file:///letter.txt"
    text = LANTERN.replace("12,362,254.49", "12,36Z,254.49")
    editor.opened(uri, text)
    line, column = place(text, "12,36Z,254.49")
    for each in range(column, column + len("12,36Z,254.49")):
        assert "**error TS401**" in (editor.hover(uri, line, each) or "")
    assert "TS401" not in (editor.hover(uri, line, column - 4) or "")
    assert "TS401" not in (editor.hover(uri, line, 2) or "")


def test_text_of_a_filing_is_code_in_a_hover(editor: Editor) -> None:
    uri = "file:///hostile.txt"
    text = LANTERN.replace("California    ", "`![x](h://y)` ", 1)
    editor.opened(uri, text)
    line, _ = place(text, "`![x](h://y)`")
    said = editor.hover(uri, line, 3) or ""
    assert "![x](h://y)" in said
    outside = "".join(said.split("`")[::2])
    assert "![" not in outside


def test_outline_has_the_tables_within_their_pools(editor: Editor) -> None:
    uri = "file:///outline.txt"
    editor.opened(uri, PRAIRIE)
    asked = types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
    symbols = editor.run(editor.client.text_document_document_symbol_async(asked))
    names = [each.name for each in symbols]
    assert names[:2] == ["PRAIRIE LANTERN HOME MORTGAGE SECURITIES, CORP.", "item 5"]
    pool = symbols[names.index("pool 1")]
    assert len(pool.children) == 5
    rates = next(each for each in pool.children if "NOTE RATES" in each.name)
    assert rates.detail == "note_rate, 3 rows"
    assert rates.selection_range.start.line == place(PRAIRIE, "DISTRIBUTION OF MORTGAGE LOANS BY NOTE RATES")[0]
    assert {"note 1", "note *", "signature"} <= {*names}
    for each in (*symbols, *pool.children):
        assert each.range.start <= each.selection_range.start
        assert each.selection_range.end <= each.range.end


def test_a_mark_leads_to_its_footnote_and_back(editor: Editor) -> None:
    uri = "file:///marks.txt"
    editor.opened(uri, PRAIRIE)
    lines = PRAIRIE.splitlines()
    row = next(number for number, line in enumerate(lines) if line.startswith("Missouri"))
    (body,) = editor.definition(uri, row, lines[row].index("*") + 1)
    assert lines[body.range.start.line].startswith("* ") or lines[body.range.start.line].startswith("*")
    (mark,) = editor.definition(uri, body.range.start.line, 4)
    assert (mark.range.start.line, lines[row][mark.range.start.character :].lstrip(" (")[0]) == (row, "*")
    assert editor.definition(uri, row, 0) == []


def test_totals_have_a_tick_or_a_cross(editor: Editor) -> None:
    uri = "file:///totals.txt"
    editor.opened(uri, LANTERN)
    ticks = editor.hints(uri)
    assert {each.label for each in ticks} == {"\u2713"}
    line = 187 - 1
    assert {each.position.line for each in ticks} >= {line}
    editor.change(uri, 2, LANTERN.replace("12,362,254.49", "12,362,255.49"))
    crosses = [each for each in editor.hints(uri) if each.label != "\u2713"]
    assert [(each.position.line, each.label) for each in crosses] == [
        (line, "\u2717 balance_total: 27350121.55, expected 27350120.55")
    ]
    assert "TS502 balance_total" in crosses[0].tooltip


@pytest.mark.parametrize("text", ["", "\ufeff" + UNTIED, "%PDF-1.4", "\x00\x01", "<html>", "\ud800 lone", "a" * 10_000])
def test_any_text_is_answered(editor: Editor, text: str) -> None:
    uri = f"file:///any{len(text)}.txt"
    faults = editor.opened(uri, text.encode("utf-8", "replace").decode())
    assert faults
    assert editor.hints(uri) is not None
    editor.hover(uri, 5, 5)
    editor.definition(uri, 5, 5)
    if text.startswith("\ufeff"):
        assert (faults[0].range.start.line, faults[0].range.start.character) == UNTIED_TOTAL


def test_severities_are_those_of_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tscc.editor.analysis import Analysis
    from tscc.editor.server import make_server

    (tmp_path / "tscc.toml").write_text('allow = ["TS503"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert Analysis(UNTIED, 1, None, len, make_server(0)._control()).diagnostics == ()


def test_a_bug_is_said_and_does_not_end_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    from tscc.editor import server as module

    said: list[str] = []
    monkeypatch.setattr(module, "Analysis", lambda *_: 1 / 0)

    async def open_a_text() -> None:
        server = module.make_server(0)
        monkeypatch.setattr(server, "window_show_message", lambda given: said.append(given.message))
        server.protocol._workspace = workspace.Workspace(None)
        server.workspace.put_text_document(types.TextDocumentItem("file:///x.txt", "plaintext", 1, PRAIRIE))
        server.open("file:///x.txt")
        await asyncio.gather(*server._waiting.values())

    asyncio.run(open_a_text())
    assert [each.partition(";")[0] for each in said] == ["tscc: internal error: ZeroDivisionError: division by zero"]


def test_it_needs_its_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert main(["lsp"]) == 2
    assert "pip install pygls" in capsys.readouterr().err


def test_it_is_for_editors(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    assert main(["lsp"]) == 2
    assert "an editor starts the language server" in capsys.readouterr().err
