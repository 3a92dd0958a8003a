"""The language server over standard input and output, or a port of this machine; needs pygls.

Texts are sent whole, because pygls splits lines where the protocol does not. A text is compiled when nobody has typed for a
moment; what was found for a version that is no longer the newest is dropped. A request is answered for the newest version.
"""

from __future__ import annotations

import asyncio
from importlib.metadata import version
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from tscc.diagnostics.control import Control, UsageError, read_control
from tscc.editor.analysis import Analysis
from tscc.editor.hover import hover_text
from tscc.editor.outline import definition, inlay_hints, outline
from tscc.editor.published import faults, quick_fixes


class TermSheetServer(LanguageServer):
    """The server, and for each open text its newest analysis."""

    def __init__(self, delay: float) -> None:
        super().__init__("tscc", version("tscc"), text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self._delay = delay
        """Seconds without a change after which a text is compiled."""
        self._held: dict[str, Analysis] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        """Of each open text: only one version of it is compiled at a time."""
        self._waiting: dict[str, asyncio.Task[None]] = {}

    def open(self, uri: str) -> None:
        """Begin to follow a text."""
        self._locks[uri] = asyncio.Lock()
        self.changed(uri, at_once=True)

    def changed(self, uri: str, *, at_once: bool = False) -> None:
        """Publish the diagnostics of a text soon; a later change puts it off."""
        if uri not in self._locks:
            return
        waiting = self._waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()
        self._waiting[uri] = asyncio.create_task(self._publish(uri, 0 if at_once else self._delay))

    def close(self, uri: str) -> None:
        """Forget a text."""
        waiting = self._waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()
        self._locks.pop(uri, None)
        self._held.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    async def _publish(self, uri: str, delay: float) -> None:
        """Wait, compile, and send the diagnostics unless the text has changed since."""
        await asyncio.sleep(delay)
        try:
            analysis = await self.analysis(uri)
        except Exception as error:  # a bug in tscc; the server goes on for the other texts
            self._tell(
                f"internal error: {type(error).__name__}: {error}; this is a bug in tscc; tscc check --debug shows where"
            )
            return
        if analysis is not None and self._is_newest(uri, analysis):
            told = types.PublishDiagnosticsParams(uri, faults(analysis, uri), analysis.version)
            self.text_document_publish_diagnostics(told)

    def _is_newest(self, uri: str, analysis: Analysis) -> bool:
        document = self.workspace.text_documents.get(uri)
        return uri in self._locks and document is not None and document.version == analysis.version

    async def analysis(self, uri: str) -> Analysis | None:
        """The analysis of the newest version of a text; None if it is not open."""
        lock = self._locks.get(uri)
        if lock is None:
            return None
        async with lock:
            document = self.workspace.text_documents.get(uri)
            if document is None:
                return None
            held, text = self._held.get(uri), document.source
            if held is not None and held.version == document.version and held.text == text:
                return held
            path = to_fs_path(uri)
            made = await asyncio.to_thread(
                Analysis, text, document.version, Path(path) if path else None,
                self.workspace.position_codec.client_num_units, self._control(),
            )  # fmt: skip
            if self._locks.get(uri) is lock:
                self._held[uri] = made
            return made

    def _control(self) -> Control:
        """The severities that the project has set; those of the catalogue where its settings cannot be read."""
        try:
            return read_control((), (), (), error_on_warning=False, max_errors=None)
        except (UsageError, OSError) as error:
            self._tell(f"the settings are not used: {error}")
            return Control()

    def _tell(self, message: str) -> None:
        self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"tscc: {message}"))


async def _opened(ls: TermSheetServer, given: types.DidOpenTextDocumentParams) -> None:
    ls.open(given.text_document.uri)


async def _changed(ls: TermSheetServer, given: types.DidChangeTextDocumentParams) -> None:
    ls.changed(given.text_document.uri)


async def _closed(ls: TermSheetServer, given: types.DidCloseTextDocumentParams) -> None:
    ls.close(given.text_document.uri)


async def _fixes(ls: TermSheetServer, given: types.CodeActionParams) -> list[types.CodeAction]:
    wanted = given.context.only
    if wanted and not {"", types.CodeActionKind.QuickFix.value} & {getattr(each, "value", each) for each in wanted}:
        return []  # only other kinds are asked for, such as the refactorings of a menu
    analysis = await ls.analysis(given.text_document.uri)
    return [] if analysis is None else quick_fixes(analysis, given.text_document.uri, given.range)


async def _hover(ls: TermSheetServer, given: types.HoverParams) -> types.Hover | None:
    analysis = await ls.analysis(given.text_document.uri)
    text = None if analysis is None else hover_text(analysis, analysis.offset(given.position))
    return None if text is None else types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text))


async def _outline(ls: TermSheetServer, given: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    analysis = await ls.analysis(given.text_document.uri)
    return [] if analysis is None else outline(analysis)


async def _definition(ls: TermSheetServer, given: types.DefinitionParams) -> list[types.Location]:
    analysis = await ls.analysis(given.text_document.uri)
    uri = given.text_document.uri
    return [] if analysis is None else definition(analysis, uri, analysis.offset(given.position))


async def _hints(ls: TermSheetServer, given: types.InlayHintParams) -> list[types.InlayHint]:
    analysis = await ls.analysis(given.text_document.uri)
    return [] if analysis is None else inlay_hints(analysis, given.range)


def make_server(delay: float) -> TermSheetServer:
    """The server with all that it answers; `delay` is in seconds."""
    server = TermSheetServer(delay)
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(_opened)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    only_fixes = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, only_fixes)(_fixes)
    server.feature(types.TEXT_DOCUMENT_HOVER)(_hover)
    server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)(_outline)
    server.feature(types.TEXT_DOCUMENT_DEFINITION)(_definition)
    server.feature(types.TEXT_DOCUMENT_INLAY_HINT)(_hints)
    return server
