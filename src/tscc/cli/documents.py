"""What is given to a command that takes a filing or a document: either one, told apart by how it begins."""

from __future__ import annotations

import os
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tscc.cli.filings import named, read_bytes, read_filing, shown_path

if TYPE_CHECKING:
    from tscc.document.model import Document
    from tscc.pipeline import Compilation

_HEAD_BYTES = 4096
_CANONICAL = re.compile(
    rb"""\A(?:\xef\xbb\xbf)?\s*(?:\{|(?:(?:\#[^\n]*|---[^\n]*|%YAML[^\n]*)?\r?\n)*["']?schema["']?\s*:)"""
)
"""How a canonical document begins: `{`, or `schema: "tscc.pool"` below comments."""


class Opened(NamedTuple):
    """A document, and what is known of it from its filing if that was compiled here."""

    path: str
    document: Document | None
    """None if there is no filing to read."""
    found: Compilation | None
    """None for a document that was compiled before."""

    @property
    def errors(self) -> int:
        """The number of errors of the filing; 0 for a document, which has no diagnostics."""
        from tscc.diagnostics.codes import Severity

        found = () if self.found is None else self.found.diagnostics
        return sum(each.code.severity is Severity.ERROR for each in found)


def open_document(path: str) -> Opened:
    """Compile the filing, or read the document, at a path; `-` is standard input.

    Raises `OSError` if it cannot be read, `UsageError` for a document that is not canonical, and for an empty path.
    """
    if not path:
        from tscc.diagnostics.control import UsageError

        raise UsageError("the path is empty")
    try:
        if not os.path.isfile(path):  # standard input, a pipe: it can be read only once
            return _opened(path, read_bytes(path))
        with Path(path).open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
    except (OSError, ValueError) as error:
        raise named(error, path) from error
    if _CANONICAL.match(head):
        return _opened(path, read_bytes(path))
    found = read_filing(path)
    return Opened(path, found.document, found)


def _opened(path: str, data: bytes) -> Opened:
    """What the bytes are."""
    if _CANONICAL.match(data[:_HEAD_BYTES]):
        from tscc.diagnostics.control import UsageError
        from tscc.document.read import read_document

        try:
            return Opened(path, read_document(data), None)
        except ValueError as error:
            raise UsageError(f"{shown_path(path)}: {error}") from error
    from tscc.pipeline import compile_stream

    found = compile_stream(BytesIO(data), None if path == "-" else Path(path).name)
    return Opened(path, found.document, found)
