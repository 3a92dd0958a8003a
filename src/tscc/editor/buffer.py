"""The bytes of a text in an editor, as they would be in its file, so that it is compiled as the file would be.

An editor has a text of Unicode. Its file may be Windows-1252; then an editor that takes it for UTF-8 shows a replacement
character for each byte that it cannot read. Such lines are taken from the file.
"""

from __future__ import annotations

import codecs
from pathlib import Path

_REPLACEMENT = "\ufffd"
_BOM = codecs.BOM_UTF8.decode()


def bytes_of(text: str, path: Path | None) -> bytes:
    """The bytes of a text whose file is at `path`; they decode to a text of the same length, without a byte order mark."""
    text = text.removeprefix(_BOM)
    if text.isascii():
        return text.encode()
    stored = _stored(path)
    if stored is not None and not _is_utf_8(stored):
        if _REPLACEMENT in text:
            text = _mended(text, stored)
        as_stored = _as_windows(text)
        if as_stored is not None and not _is_utf_8(as_stored):
            return as_stored
    return text.encode("utf-8", "replace")


def _stored(path: Path | None) -> bytes | None:
    """The bytes of the file; None if there is none to read."""
    try:
        return None if path is None else path.read_bytes()
    except OSError:  # a text that is not saved yet, or no longer there
        return None


def _mended(text: str, stored: bytes) -> str:
    """The text with the lines of the file that the editor could not read; a line that was changed since stays as it is."""
    lines = {}
    for line in stored.splitlines():
        shown, true = line.decode("utf-8", "replace"), line.decode("cp1252", "replace")
        if _REPLACEMENT in shown and len(shown) == len(true):
            lines[shown] = true
    return "\n".join(
        lines.get(line.rstrip("\r"), line.rstrip("\r")) + "\r" * line.endswith("\r") for line in text.split("\n")
    )


def _as_windows(text: str) -> bytes | None:
    """The text as Windows-1252; None if it has other characters."""
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        return None


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
