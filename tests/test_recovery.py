"""Recovery: n independent faults in n blocks of a filing give n diagnostics there, and leave all else as it was."""

from __future__ import annotations

import re
from random import Random
from typing import Any, NamedTuple

import msgspec
import pytest
from documents import random_document, random_layout
from faults import FAULTS, NOT_YET, Block, Fault, find_blocks
from small import HEADING, NOTICE, compiled, filing

from tscc.diagnostics.codes import Severity
from tscc.pipeline import Compilation, compile_filing
from tscc.printing.printer import print_filing
from tscc.text.source import Span

TABLE = re.compile(r"/pools/\d+/stratifications/\d+")
TOGETHER = (
    {"TS301", "TS302", "TS303"},  # a mark and a body left over are reported as one
    {"TS221", "TS222", "TS302"},  # the mark of a body may have stood in a title or head that is gone
    {"TS203", "TS224"},  # a filing that ends in a table without a total was cut short
    {"TS611", *(fault.code for fault in FAULTS if fault.kind == "table")},  # no text is held against a broken table
)
"""Codes of which one may be reported for another nearby."""


class Damaged(NamedTuple):
    """A filing with faults, and the lines of each fault's block before and after, from 1."""

    data: bytes
    faults: tuple[tuple[Fault, range, range], ...]


def damage(clean: Compilation, rng: Random, faults: tuple[Fault, ...], count: int) -> Damaged:
    """Make up to `count` faults of any kinds in as many blocks of a filing."""
    blocks = find_blocks(clean)
    rng.shuffle(blocks)
    chosen: list[tuple[Block, Fault, list[str]]] = []
    for block in blocks:
        makers = [
            fault
            for fault in faults
            if fault.kind == block.kind and not any(_hang_together(fault, other) for _, other, _ in chosen)
        ]
        rng.shuffle(makers)
        for fault in makers:
            changed = fault.make(block, rng)
            if changed is not None and list(block.text) != changed:
                chosen.append((block, fault, changed))
                break
        if len(chosen) == count:
            break
    source = clean.source
    lines = [source.text[slice(*source.line_span(number))] for number in range(1, len(source.line_starts) + 1)]
    text: list[str] = []
    places = []
    last = 0
    for block, fault, changed in sorted(chosen, key=lambda each: each[0].first):
        text += lines[last : block.first]
        last = block.first + len(block.text)
        after = range(len(text) + 1, len(text) + len(changed) + 1)
        places.append((fault, range(block.first + 1, last + 1), after))
        text += changed
    text += lines[last:]
    return Damaged(("\n".join(text) + "\n").encode(), tuple(places))


def _hang_together(fault: Fault, other: Fault) -> bool:
    """Whether two faults may be reported as one, or one of them not at all."""
    if fault.kind == other.kind == "table" and fault.code != "TS301":
        return False
    return any({fault.code, other.code} <= codes for codes in TOGETHER)


def check(seed: int, faults: tuple[Fault, ...], count: int) -> list[str]:
    """What is wrong with how a filing with faults is compiled."""
    rng = Random(seed)  # noqa: S311 - no secret
    layout = msgspec.structs.replace(random_layout(rng), newline="lf", trailing_blanks=False)
    clean = compile_filing(print_filing(random_document(rng), layout).encode(), None)
    noted = {each.code.id for each in clean.diagnostics}
    if noted - {"TS208"}:  # a document may lack the title of its signer
        return [f"seed {seed}: the filing is not clean: {sorted(noted)}"]
    damaged = damage(clean, rng, faults, count)
    found = compile_filing(damaged.data, None)
    serious = [each for each in found.diagnostics if each.code.severity is not Severity.NOTE]
    told = [(each.code.id, _lines_of(found, each.primary.span)) for each in serious]
    wrong = []
    left = list(told)
    for fault, _, lines in damaged.faults:
        first, last = (lines[0], lines[-1]) if lines else (lines.start - 16, lines.start + 1)
        mine = [each for each in left if each[1].start <= last and each[1].stop > first]
        if [code for code, _ in mine] != [fault.code]:
            wrong.append(f"{fault.name}: {fault.code} on {first}-{last} expected, told {mine}")
        left = [each for each in left if each not in mine]
    wrong += [f"{[fault.name for fault, _, _ in damaged.faults]}: also {code} on {lines.start}" for code, lines in left]
    return wrong or differences(clean, found, damaged)


def _lines_of(found: Compilation, span: Span) -> range:
    return range(found.source.place(span.start).line, found.source.place(max(span.end - 1, span.start)).line + 1)


def differences(clean: Compilation, found: Compilation, damaged: Damaged) -> list[str]:
    """The places outside the damaged blocks where two documents differ."""
    before = _reported(clean, [lines for _, lines, _ in damaged.faults])
    after = _reported(found, [lines for _, _, lines in damaged.faults])
    names = [fault.name for fault, _, _ in damaged.faults]
    skipped = {key for kept in (before, after) for key in kept if kept[key] is None}
    return [
        f"{names}: {key}: {after.get(key)!r}, not {before.get(key)!r}"
        for key in {**before, **after}
        if key not in skipped and before.get(key) != after.get(key)
    ]


def _reported(found: Compilation, broken: list[range]) -> dict[str, Any]:
    """What a document reports outside some lines: by name its parts, None for what is in those lines."""
    document = found.document
    assert document is not None

    def is_broken(pointer: str) -> bool:
        span = found.spans.get(pointer)
        lines = _lines_of(found, span) if span else range(0)
        return any(lines.start < part.stop and lines.stop > part.start for part in broken if part and lines)

    texts = {note.id: f"{note.marker} {note.text}" for place, note in enumerate(document.footnotes)}
    gone = {note.id for place, note in enumerate(document.footnotes) if is_broken(f"/footnotes/{place}/text")}
    parts: dict[str, Any] = {
        "footnotes": sorted(texts[note.id] for note in document.footnotes if note.id not in gone),
    }
    for key in ("form", "report_date", "registrant", "signature"):
        hurt = any(is_broken(pointer) for pointer in found.spans if pointer.startswith(f"/filing/{key}"))
        parts[key] = None if hurt else msgspec.to_builtins(getattr(document.filing, key))
    parts["deal"] = msgspec.to_builtins(document.deal)
    for number, item in enumerate(document.filing.items):
        parts["narrative"] = [
            (block.text, [texts[note] for note in block.notes if note not in gone])
            for place, block in enumerate(item.narrative)
            if not is_broken(f"/filing/items/{number}/narrative/{place}/text")
        ]
    for number, pool in enumerate(document.pools):
        built = msgspec.to_builtins(pool)
        tables = built.pop("stratifications")
        built.pop("derived", None)
        for key, value in built.items():
            hurt = any(is_broken(pointer) for pointer in found.spans if pointer.startswith(f"/pools/{number}/{key}"))
            parts[key] = None if hurt else _without_ids(value, texts, gone)
        parts["tables"] = [
            _without_ids(table, texts, gone)
            for place, table in enumerate(tables)
            if not is_broken(f"/pools/{number}/stratifications/{place}")
        ]
    return parts


def _without_ids(value: Any, texts: dict[str, str], gone: set[str]) -> Any:
    """A part of a document with the texts of its notes for their ids, and without its own id."""
    if isinstance(value, dict):
        kept = {key: part for key, part in value.items() if key not in ("id", "notes")}
        notes = [texts[note] for note in value.get("notes", ()) if note not in gone]
        return {"notes": notes, **{key: _without_ids(part, texts, gone) for key, part in kept.items()}}
    if isinstance(value, list | tuple):
        return [_without_ids(part, texts, gone) for part in value]
    return value


USABLE = tuple(fault for fault in FAULTS if fault.name not in NOT_YET)


def one(fault: Fault) -> Any:
    """A fault as a parameter, marked where it fails today, so that it is noticed when it no longer does."""
    why = NOT_YET.get(fault.name)
    marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
    return pytest.param(fault, id=fault.name.replace(" ", "-"), marks=marks)


@pytest.mark.parametrize("fault", [one(fault) for fault in FAULTS])
def test_a_fault_gives_one_diagnostic_in_its_block(fault: Fault) -> None:
    assert check(0, (fault,), 1) == []


@pytest.mark.parametrize("start", range(0, 16, 4))
def test_faults_in_several_blocks_are_told_each(start: int) -> None:
    assert [wrong for seed in range(start, start + 4) for wrong in check(seed, USABLE, 1 + seed % 5)] == []


@pytest.mark.soak
@pytest.mark.parametrize("start", range(1000, 5000, 500))
def test_soak(start: int) -> None:
    assert [wrong for seed in range(start, start + 500) for wrong in check(seed, USABLE, 1 + seed % 5)] == []


def test_a_line_that_sums_up_directly_below_a_full_ruler_is_no_row() -> None:
    wide = "-" * 70 + "\n"
    head = "                             Number of                 Aggregate Principal\n"
    rows = f"Maine                            5                           $2,694,224\n{wide}"
    table = f"                  STATES\n\n{wide}{head}{wide}Weighted Average:   7.125%\n\n{rows}"
    assert "TS233" in [found.code.id for found in compiled(filing(body=f"{HEADING}\n{NOTICE}\n{table}")).diagnostics]
