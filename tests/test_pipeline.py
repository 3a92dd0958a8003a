"""The whole pipeline: the gold, the examples, and the two invariants, that no line and no figure is lost."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
import yaml
from documents import random_document, random_layout
from once import compile_anew

from tscc.document.emit import to_json, to_yaml
from tscc.document.model import Document
from tscc.passes.pools.sentences.unclaimed_sentences import has_figures
from tscc.pipeline import Compilation, compile_filing, compile_stream
from tscc.printing.printer import print_filing
from tscc.reader.foreign import HEAD_BYTES
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.text.source import Span

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
REAL = SHARED / "filings" / "cmsi-2003-1.txt"
needs_shared = pytest.mark.skipif(not REAL.exists(), reason="the shared folder with real filings is not here")

_FIGURE = re.compile(r"\$?\d[\d,.]*\d%?|\$?\d%?")


def compile_path(path: Path) -> Compilation:
    return compile_filing(path.read_bytes(), path.name)


def test_of_a_declined_archive_only_the_beginning_is_kept() -> None:
    data = b"PK\x03\x04" + bytes(range(256)) * 20_000
    found = compile_stream(BytesIO(data), "filing.zip")
    assert [each.code.id for each in found.diagnostics] == ["TS003"]
    assert len(found.source.text) == HEAD_BYTES
    assert (found.source.size, found.source.sha256) == (len(data), hashlib.sha256(data).hexdigest())


def test_a_stream_compiles_as_its_bytes_do() -> None:
    data = EXAMPLES[0].read_bytes()
    assert compile_stream(BytesIO(data), None).source == compile_filing(data, None).source


def reported(document: Document) -> Document:
    """The document without what tscc adds to what the filing reports: the checks and the derived figures."""
    pools = tuple(msgspec.structs.replace(pool, derived=()) for pool in document.pools)
    return msgspec.structs.replace(document, pools=pools, checks=None)


@needs_shared
def test_the_model_filing_gives_the_gold() -> None:
    compilation = compile_path(REAL)
    assert compilation.diagnostics == ()
    assert compilation.document is not None
    assert to_yaml(reported(compilation.document)) == (SHARED / "gold" / "cmsi-2003-1.yaml").read_text(encoding="utf-8")


NOTED = {"lantern-2001-7": ["TS242"]}
"""The notes on examples: lantern has averages below a total, which are no row of the table."""


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_gives_its_document(path: Path) -> None:
    compilation = compile_path(path)
    assert [found.code.id for found in compilation.diagnostics] == NOTED.get(path.stem, [])
    assert compilation.document is not None
    assert to_yaml(compilation.document) == path.with_suffix(".yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_same_bytes_give_the_same_document_in_both_formats(path: Path) -> None:
    first, second = compile_path(path).document, compile_anew(path.read_bytes(), path.name).document
    assert first is not None
    assert second is not None
    assert to_yaml(first) == to_yaml(second)
    assert yaml.safe_load(to_yaml(first)) == msgspec.json.decode(to_json(first))


@cache
def compilations() -> tuple[Compilation, ...]:
    """Filings to hold the invariants on, compiled: the examples, the model filing, and generated ones."""
    return tuple(compile_filing(data, None) for data in filings())


def filings() -> Iterator[bytes]:
    """Their bytes."""
    for path in [*EXAMPLES, *([REAL] if REAL.exists() else [])]:
        yield path.read_bytes()
    for seed in range(16):
        rng = Random(seed)  # noqa: S311 - no secret
        yield print_filing(random_document(rng), random_layout(rng)).encode()


def lines_of(node: Any) -> Iterator[int]:
    """The numbers of the lines a node holds, without the cells of a row, which are on its lines."""
    match node:
        case Line():
            yield node.number
        case tuple():
            for part in node:
                yield from lines_of(part)
        case msgspec.Struct():
            for field in node.__struct_fields__:
                if field != "cells":
                    yield from lines_of(getattr(node, field))


def test_every_line_belongs_to_exactly_one_node() -> None:
    for compilation in compilations():
        source = compilation.source
        owned = Counter(lines_of(compilation.syntax))
        for span in source.envelope:
            first, last = source.place(span.start).line, source.place(max(span.end - 1, span.start)).line
            owned.update(range(first, last + 1))
        for number in range(1, len(source.line_starts) + 1):
            span = source.line_span(number)
            if source.text[span.start : span.end].strip():
                assert owned[number] == 1, (number, source.text[span.start : span.end])


def written_in(node: Any) -> Iterator[Span]:
    """The spans of all that is kept as written in a statement."""
    match node:
        case nodes.Written():
            yield node.span
        case tuple():
            for part in node:
                yield from written_in(part)
        case msgspec.Struct():
            for field in node.__struct_fields__:
                yield from written_in(getattr(node, field))


_FORM = frozenset({"masthead", "form", "amendment", "authority", "rule", "checkbox"})


def claimed_spans(compilation: Compilation) -> Iterator[Span]:
    """Every place that is in the document, in `unparsed`, or part of the printed form."""
    filing = compilation.syntax
    document = compilation.document
    assert filing is not None
    assert document is not None
    for pointer, span in compilation.spans.items():
        if "/narrative/" not in pointer and not re.search(r"(?:/rows/\d+|/total|/stratifications/\d+)$", pointer):
            yield span
    source = compilation.source
    for piece in document.unparsed:
        (first, at), (last, end) = (tuple(map(int, place.split(":"))) for place in piece.at.split("-"))
        yield Span(source.line_starts[first - 1] + at - 1, source.line_starts[last - 1] + end - 1)
    for element in filing.cover.elements if filing.cover else ():
        if isinstance(element, nodes.CoverLine) and element.kind in _FORM:
            yield element.span
    for line in (*filing.marks, *(line for exhibit in filing.exhibits for line in exhibit.marks)):
        yield line.span
    for span in source.envelope:
        yield span
    for signature in filing.signatures:
        yield from (part.span for part in signature.parts if part.kind == "signature_sentence")
    for part in filing.parts:
        for block in part.blocks:
            yield from claimed_in(block)


def claimed_in(block: nodes.Block) -> Iterator[Span]:
    """The places of a block that a statement claims, or that have no figure to claim."""
    if isinstance(block, nodes.Heading):
        yield block.span
    if isinstance(block, nodes.ListItem):
        yield block.label.span
    if isinstance(block, nodes.Paragraph | nodes.ListItem):
        for sentence in block.sentences:
            yield from written_in(sentence.statements)
            if not has_figures(sentence.text):
                yield sentence.span


def test_every_figure_is_in_the_document_or_in_unparsed() -> None:
    for compilation in compilations():
        text = compilation.source.text
        covered = bytearray(len(text) + 1)
        for start, end in claimed_spans(compilation):
            covered[start:end] = b"\1" * (end - start)
        for found in _FIGURE.finditer(text):
            if not covered[found.start()]:
                line = compilation.source.place(found.start())
                mark = re.search(r"[(\[/]$", text[: found.start()]) and re.match(r"[)\]/]", text[found.end() :])
                assert mark, (line, found.group(), text[found.start() - 60 : found.end() + 20])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_place_of_a_document_has_characters(path: Path) -> None:
    """Also that of a label without a value."""
    found = compile_filing(path.read_bytes(), None)
    assert [pointer for pointer, span in found.spans.items() if span.start >= span.end] == []
