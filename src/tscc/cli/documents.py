"""What is given to a command that takes a filing or a document: either one, told apart by its name and how it begins."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tscc.cli.commands import FAULTY, fail
from tscc.cli.filings import Names, named, read_bytes, read_filing, shown_path
from tscc.cli.output import HEAD_BYTES

if TYPE_CHECKING:
    from tscc.diagnostics.control import Control
    from tscc.document.model import Document
    from tscc.pipeline import Compilation

_DOCUMENT_NAME = re.compile(r".*\.(?:ya?ml|json)", re.IGNORECASE | re.DOTALL)
"""The name of a document, whatever it begins with: `pool.yaml`, `pool.JSON`."""
_BEGINNING = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*(?:\{|(?:(?:\#[^\n]*|---[^\n]*|%YAML[^\n]*)?\r?\n)*["']?schema["']?\s*:)"""
)
"""How what is meant as a document begins: with `{`, or with `schema:` below comments."""
DOCUMENTS = Names(_DOCUMENT_NAME, "`*.yaml`, `*.yml` and `*.json`")


class Opened(NamedTuple):
    """A document, and what is known of it from its filing if that was compiled here, with the severities of the user."""

    path: str
    document: Document | None
    """None if there is no filing to read."""
    found: Compilation | None
    """None for a document that was compiled before."""

    @property
    def name(self) -> str:
        """What messages call it."""
        return shown_path(self.path)

    @property
    def errors(self) -> int:
        """The number of errors of the filing; 0 for a document, which has no diagnostics."""
        from tscc.diagnostics.codes import Severity

        found = () if self.found is None else self.found.diagnostics
        return sum(each.code.severity is Severity.ERROR for each in found)

    @property
    def places(self) -> Mapping[str, str]:
        """The places by JSON Pointer; none of a document that was compiled without them."""
        if self.found is None:
            return (self.document.provenance if self.document is not None else None) or {}
        return {pointer: self.found.source.at(span) for pointer, span in self.found.spans.items()}

    def document_for(self, done: str, *, keep_going: bool) -> Document | None:
        """The document, if its filing has no errors, or with `keep_going`; otherwise it is said why it is not `done`: `compared`."""
        if self.document is None:
            say_no_document(self.path)
        elif self.errors and not keep_going:
            from tscc.document.words import counted

            told = f"the filing has {counted(self.errors, 'error')}, so it is not {done} without --keep-going"
            fail(f"{self.name}: {told}; tscc check shows {'it' if self.errors == 1 else 'them'}", FAULTY)
            return None
        return self.document


def say_no_document(path: str) -> int:
    """Say that a filing has no document; the exit code."""
    return fail(f"{shown_path(path)}: it has no document; tscc check tells why", FAULTY)


def open_document(path: str, control: Control | None = None, data: bytes | None = None) -> Opened:
    """Compile the filing, or read the document, at a path, whose bytes may be at hand; `-` is standard input.

    What is named as a document, or begins as one, is one. Without a `control` diagnostics have the severities of their codes.
    Raises `OSError` if it cannot be read, `UsageError` for a document that is not canonical.
    """
    opened = _open(path) if data is None else _opened(path, data)
    return opened if opened.found is None or control is None else opened._replace(found=treated(opened.found, control))


def treated(found: Compilation, control: Control) -> Compilation:
    """A compilation whose diagnostics have the severities that the user has set."""
    import msgspec

    return msgspec.structs.replace(found, diagnostics=control.apply(found.diagnostics))


def _open(path: str) -> Opened:
    """What is at a path, with the severities of the codes."""
    try:
        if not os.path.isfile(path):  # standard input, a pipe: it can be read only once
            return _opened(path, read_bytes(path))
        with Path(path).open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except (OSError, ValueError) as error:
        raise named(error, path) from error
    if _is_document(path, head):
        return _opened(path, read_bytes(path))
    found = read_filing(path)
    return Opened(path, found.document, found)


def _is_document(path: str, head: bytes) -> bool:
    """Whether a document is meant, by its name or by how it begins; `canonical` tells whether it is one."""
    return bool(_DOCUMENT_NAME.fullmatch(path) or _BEGINNING.match(head))


def _opened(path: str, data: bytes) -> Opened:
    """What the bytes are."""
    if _is_document(path, data[:HEAD_BYTES]):
        return Opened(path, canonical(path, data), None)
    from tscc.pipeline import compile_stream

    found = compile_stream(BytesIO(data), None if path == "-" else Path(path).name)
    return Opened(path, found.document, found)


def canonical(path: str, data: bytes) -> Document:
    """The document that the bytes at a path are; raises `UsageError` if they are none."""
    from tscc.diagnostics.control import UsageError
    from tscc.document.read import read_document

    try:
        return read_document(data)
    except ValueError as error:
        raise UsageError(f"{shown_path(path)}: {error}") from error
