"""A document without its filing, as a compilation whose text is empty: its checks are run again, so that none is believed unseen."""

from __future__ import annotations

from tscc.document.model import Document
from tscc.pipeline import Compilation, check_again
from tscc.text.source import Source


def of_document(document: Document) -> Compilation:
    """The compilation of a document: its results, neither text nor places nor diagnostics."""
    told = document.source
    source = Source(
        name=told.name, sha256=told.sha256, size=told.bytes, text="", line_starts=(0,), encoding=told.encoding,
        newline=told.newline, enveloped=document.submission is not None, header=(), header_span=None, documents=(),
    )  # fmt: skip
    return Compilation(source=source, document=document, results=check_again(document))
