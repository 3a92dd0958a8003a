"""How many documents a submission has, and how many its header counts: one is missing, or is there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tscc.diagnostics.codes import DOCUMENTS_MISSING
from tscc.diagnostics.diagnostic import Help, Label, Sink
from tscc.grammar.ahead import regex
from tscc.text.source import DocumentPart, HeaderField, Span

_LABELS = ("PUBLIC DOCUMENT COUNT", "PUBLIC-DOCUMENT-COUNT")
_COUNT = regex(r"[0-9]{1,6}")
FETCH_AGAIN = Help("fetch the submission again, whole")


def check_count(
    header: Iterable[HeaderField], parts: Sequence[DocumentPart], text: str, starts: tuple[int, ...], sink: Sink
) -> bool:
    """Compare the number of documents with the header's count of them; whether one is missing."""
    count = next((field for field in header if field.label.upper() in _LABELS), None)
    if count is None or not _COUNT.fullmatch(count.value) or int(count.value) == len(parts):
        return False
    if int(count.value) > len(parts):
        message = f"the header counts {count.value} documents, the submission contains {len(parts)}"
        label = "more than the file contains"
        sink.report(DOCUMENTS_MISSING, message, count.value_span, label, help=(FETCH_AGAIN,))
        return True
    message = f"a document is in the submission twice: the header counts {count.value}, it contains {len(parts)}"
    for copy in _copies(parts, text, starts):
        label = "fewer than the file contains"
        sink.report(DOCUMENTS_MISSING, message, count.value_span, label, secondary=(copy,), help=(FETCH_AGAIN,))
    return False


def _copies(parts: Sequence[DocumentPart], text: str, starts: tuple[int, ...]) -> Iterator[Label]:
    """Each document whose words are those of one above it."""
    seen: dict[str, DocumentPart] = {}
    for part in parts:
        if part.first_line > part.last_line:
            continue
        start, *_, end = (*starts, len(text))[part.first_line - 1 : part.last_line + 1]
        words = " ".join(text[start:end].split())
        first = seen.setdefault(words, part)
        if first is not part:
            lines = Span(start, start + len(text[start:end].rstrip()))
            yield Label(lines, f"the same words as from line {first.first_line}")
