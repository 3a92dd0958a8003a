"""Diagnostics and quick fixes of an analysis, as the protocol has them."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from tscc.diagnostics.codes import Severity
from tscc.diagnostics.diagnostic import Diagnostic, Edit
from tscc.editor.analysis import Analysis
from tscc.text.source import Span

SOURCE = "tscc"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


def faults(analysis: Analysis, uri: str) -> list[types.Diagnostic]:
    """The diagnostics of a text, with their further places."""
    return [_fault(analysis, uri, each) for each in analysis.diagnostics]


def _fault(analysis: Analysis, uri: str, found: Diagnostic) -> types.Diagnostic:
    further = [
        types.DiagnosticRelatedInformation(types.Location(uri, analysis.range(label.span)), label.text)
        for label in found.secondary
        if label.text
    ]
    return types.Diagnostic(
        range=analysis.range(found.primary.span),
        message=_message(found),
        severity=_SEVERITIES[found.code.severity],
        code=found.code.id,
        source=SOURCE,
        related_information=further or None,
    )


def _message(found: Diagnostic) -> str:
    """The message, then the label, the notes and the help, a line each."""
    label = found.primary.text
    lines = [found.message, *([label] if label and label != found.message else [])]
    lines += [f"note: {note}" for note in found.notes]
    lines += [f"help: {way.text}" for way in found.help]
    return "\n".join(lines)


def quick_fixes(analysis: Analysis, uri: str, wanted: types.Range) -> list[types.CodeAction]:
    """The edits that are certain, of the diagnostics that meet a range; for the version that was analysed."""
    start, end = analysis.offset(wanted.start), analysis.offset(wanted.end)
    return [
        _fix(analysis, uri, found, edit)
        for found in analysis.diagnostics
        if found.primary.span.start <= end and start <= found.primary.span.end
        for edit in _certain(found)
    ]


def _certain(found: Diagnostic) -> Iterator[Edit]:
    yield from (way.edit for way in found.help if way.edit is not None and way.edit.certain)


def _fix(analysis: Analysis, uri: str, found: Diagnostic, edit: Edit) -> types.CodeAction:
    """The action that applies an edit."""
    old = analysis.found.source.text[edit.span.start : edit.span.end]
    change = types.TextEdit(analysis.range(edit.span), edit.replacement)
    of_version = types.TextDocumentEdit(
        types.OptionalVersionedTextDocumentIdentifier(uri, analysis.version), edits=[change]
    )
    return types.CodeAction(
        title=_title(old, edit.replacement),
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[_fault(analysis, uri, found)],
        is_preferred=True,
        edit=types.WorkspaceEdit(document_changes=[of_version]),
    )


def _title(old: str, new: str) -> str:
    """What an edit does, in one line: `replace "E" by "3"`."""
    shown, put = (" ".join(each.split()) for each in (old, new))
    if not put:
        return f'take away "{shown}"' if shown else "take away the blanks"
    return f'replace "{shown}" by "{put}"' if shown else f'insert "{put}"'


def meets(span: Span, offset: int) -> bool:
    """Whether an offset is in a span or at its end."""
    return span.start <= offset <= span.end
