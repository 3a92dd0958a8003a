"""The bytes of a filing with parts of its text replaced; all other bytes stay."""

from __future__ import annotations

from collections.abc import Iterable

from tscc.document.enums import Encoding
from tscc.text.source import Source, Span

_BOM = b"\xef\xbb\xbf"
_CODECS = {Encoding.ASCII: "ascii", Encoding.UTF_8: "utf-8", Encoding.CP1252: "cp1252"}


def edited(data: bytes, source: Source, changes: Iterable[tuple[Span, str]]) -> bytes:
    """The bytes of a filing with the text of spans replaced; the spans ascend and do not overlap."""
    parts: list[bytes] = []
    last = 0
    for span, text in changes:
        start, end = _byte_offset(data, source, span.start), _byte_offset(data, source, span.end)
        parts += (data[last:start], text.encode(_CODECS[source.encoding], errors="replace"))
        last = end
    return b"".join(parts) + data[last:]


def _byte_offset(data: bytes, source: Source, offset: int) -> int:
    """The offset in the bytes of an offset in the text."""
    if source.encoding is not Encoding.UTF_8:
        return offset
    return len(source.text[:offset].encode()) + (len(_BOM) if data.startswith(_BOM) else 0)
