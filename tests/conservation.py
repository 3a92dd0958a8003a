"""Which figures of a filing are nowhere in its document: neither read, nor in a text, nor in `unparsed`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from tscc.document.emit import to_json
from tscc.pipeline import Compilation, with_provenance
from tscc.vocabulary.months import MONTHS

DATE = re.compile(rf"\b({'|'.join(MONTHS)})\s+(\d{{1,2}}),?\s+(\d{{4}})\b", re.IGNORECASE)
FIGURE = re.compile(
    r"(?<![\w.,/-])\$?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|(?<=\$)\d+|\d+(?=\s?%))(?![\w/-]|[.,]\d)"
)
"""An amount, a count with commas, a decimal or a percentage."""
FURNITURE = (
    re.compile(r"^\s*(?:Page\s+)?-?\s*\d{1,3}\s*-?(?:\s+of\s+\d+)?\s*$", re.IGNORECASE),  # a page number
    re.compile(r"^<[^>]*>.*$"),  # a tag of the envelope with its value
    re.compile(r"\bitems?\s+\d+\.\d\d", re.IGNORECASE),  # an item of the form
    re.compile(r"\b2[34]0\.\s?\d+[a-z]?"),  # a rule of the SEC named in a checkbox
    re.compile(r"^(?:\s|\()*\d{1,2}\.\d{1,3}\b(?![%\d])"),  # the number of an exhibit or a section, a label in a list
)
"""What no document has to keep."""


def lost_figures(found: Compilation) -> list[str]:
    """The figures of a filing that its document does not have, as printed."""
    assert found.document is not None
    written = " ".join(_texts(msgspec.json.decode(to_json(found.document))))
    kept = {_plain(each[1]) for each in FIGURE.finditer(written)} | set(re.findall(r"-?(\d+(?:\.\d+)?)", written))
    dates = {(each[1].casefold(), int(each[2]), each[3]) for each in DATE.finditer(written)}
    dates |= {(MONTHS[int(m) - 1].casefold(), int(d), y) for y, m, d in re.findall(r"(\d{4})-([01]\d)-(\d\d)", written)}
    return list(_lost(_bodies(found), kept, dates))


def _lost(text: str, kept: set[str], dates: set[tuple[str, int, str]]) -> Iterator[str]:
    for each in DATE.finditer(text):
        if (each[1].casefold(), int(each[2]), each[3]) not in dates:
            yield each[0]
    for line in text.split("\n"):
        for furniture in FURNITURE:
            line = furniture.sub("", line)
        for each in FIGURE.finditer(line):
            if _plain(each[1]) not in kept:
                yield each[0].strip()


def _bodies(found: Compilation) -> str:
    """The text of the documents that are read."""
    source = found.source
    spans = (source.lines_span(part.first_line, part.last_line) for part in source.documents)
    return "\n".join(source.text[span.start : span.end] for span in spans)


def _plain(figure: str) -> str:
    return figure.replace(",", "")


def _texts(node: Any) -> Iterator[str]:
    """Every text and figure of a part of a document."""
    match node:
        case dict():
            for each in node.values():
                yield from _texts(each)
        case list():
            for each in node:
                yield from _texts(each)
        case None:
            pass
        case _:
            yield str(node)


def dangling(found: Compilation) -> list[str]:
    """The pointers of the provenance, and of the footnotes, that name no part of the document."""
    assert found.document is not None
    document = msgspec.json.decode(to_json(with_provenance(found.document, found)))
    pointers = [*document["provenance"], *(each for note in document["footnotes"] for each in note["references"])]
    return [pointer for pointer in pointers if not _resolves(pointer, document)]


def _resolves(pointer: str, node: Any) -> bool:
    """Whether a JSON Pointer names a part of a document; a part left out because it has its default counts."""
    for step in pointer.split("/")[1:]:
        if isinstance(node, list) and int(step) < len(node):
            node = node[int(step)]
        elif isinstance(node, dict) and step in node:
            node = node[step]
        else:
            return False
    return True
