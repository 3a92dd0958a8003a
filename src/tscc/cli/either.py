"""What a command is given that takes a filing as well as a document: it is read, and compiled if it is a filing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tscc.cli.filings import named, read_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tscc.document.model import CheckResult, Document
    from tscc.pipeline import Compilation

_DOCUMENT_NAME = re.compile(r".*\.(?:ya?ml|json)", re.IGNORECASE | re.DOTALL)
_DOCUMENT_START = re.compile(rb'(?:\xef\xbb\xbf)?(?:\s|#[^\n]*\n|---\s)*(?:\{\s*"|"?schema"?\s*:)')
"""How a canonical document begins, `schema: "tscc.pool"` or `{"schema"`, perhaps below comments of whoever edited it."""


class Given(NamedTuple):
    """What was given: the document, its places by JSON Pointer, and the results of its checks."""

    document: Document | None
    """None if the filing has none."""
    places: Mapping[str, str]
    """As `line:column-line:column`; empty for a document that was compiled without them."""
    results: Sequence[CheckResult]
    """All results of a filing; of a document those that it lists, which are no passes."""
    found: Compilation | None
    """The compilation; None if a document was given."""


def read_either(path: str) -> Given:
    """Read the document or the filing at a path, or on standard input.

    Raises `OSError` if it cannot be read, `UsageError` if it is a document that is none.
    """
    data = read_bytes(path)
    if _DOCUMENT_NAME.fullmatch(path) or _DOCUMENT_START.match(data):
        return _of_document(data, path)
    from tscc.pipeline import compile_stream

    try:
        found = compile_stream(BytesIO(data), None if path == "-" else Path(path).name)
    except OSError as error:  # gzip data that cannot be unpacked
        raise named(error, path) from error
    places = {pointer: found.source.at(span) for pointer, span in found.spans.items()}
    return Given(found.document, places, found.results, found)


def _of_document(data: bytes, path: str) -> Given:
    from tscc.diagnostics.control import UsageError
    from tscc.document.read import read_document

    try:
        document = read_document(data)
    except ValueError as error:
        raise UsageError(f"{'standard input' if path == '-' else path}: {error}") from error
    return Given(document, document.provenance or {}, document.checks.results if document.checks else (), None)
