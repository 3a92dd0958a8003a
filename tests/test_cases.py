"""Whole filings with faults, in `cases/filing/`: an example, and an edit of it that makes the fault.

A case is a unified diff without line numbers, after words that say what it shows:

    --- harbor-2002-4.txt
    @@
     2-family                             19                            8,818,778
    -3-family                              9                            3,286,040
    +3-family                              9                            3,286,O40

One that names no example is a filing of its own. The NAME states the outcome: one diagnostic, of that code, on the
lines of a hunk; none where the name has no code. A snapshot holds the words of the diagnostic, and what of the document
differs from that of the example.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from once import EXAMPLES, compile_once
from outcomes import outcome_of
from syrupy.assertion import SnapshotAssertion
from wording import complaints

from tscc.diagnostics.diagnostic import Diagnostic
from tscc.diagnostics.explain import unescape
from tscc.document.model import Stratification
from tscc.pipeline import Compilation

CASES = sorted((Path(__file__).parent / "cases" / "filing").glob("*.txt"))
OF_TABLES = re.compile(r"TS22\d|TS23[0-689]|TS40[1-378]")
"""Codes of faults that are in one table."""

NOT_YET: dict[str, str] = {}
"""Cases whose outcome is not what it ought to be today, and what is wrong."""


class Case(NamedTuple):
    """The example of a case, its text with the edits made, and the lines of each hunk after them, from 1."""

    example: str | None
    data: bytes
    hunks: list[range]


def read_case(path: Path) -> Case:
    """Read a case, and edit its example."""
    head, *hunks = re.split(r"^@@\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = re.search(r"^--- (\S+)$", head, re.MULTILINE)
    if found is None:
        return Case(None, unescape(head), [range(1, head.count("\n") + 1)])
    lines = (EXAMPLES / found[1]).read_text(encoding="utf-8").split("\n")
    ranges = []
    for hunk in hunks:
        edited = hunk.removesuffix("\n").split("\n")
        assert all(line[:1] in " -+" for line in edited), f"{path.name}: a line begins with none of ` `, `-`, `+`"
        old = [line[1:] for line in edited if line[:1] != "+"]
        new = [line[1:] for line in edited if line[:1] != "-"]
        places = [place for place in range(len(lines)) if lines[place : place + len(old)] == old]
        assert len(places) == 1, f"{path.name}: the old lines of a hunk stand {len(places)} times in {found[1]}"
        lines[places[0] : places[0] + len(old)] = new
        ranges.append(range(places[0] + 1, places[0] + 1 + max(len(new), 1)))
    return Case(found[1], unescape("\n".join(lines)), ranges)


def clean(example: str) -> Compilation:
    return compile_once((EXAMPLES / example).read_bytes(), example)


def compile_case(path: Path) -> Compilation:
    case = read_case(path)
    return compile_once(case.data, case.example)


def tables(compilation: Compilation) -> list[Stratification]:
    assert compilation.document is not None
    return [table for pool in compilation.document.pools for table in pool.stratifications]


def stands_on(found: Diagnostic, compilation: Compilation, lines: range) -> bool:
    """Whether the primary place of a diagnostic is on some lines."""
    start, end = (compilation.source.place(offset).line for offset in found.primary.span)
    return start <= lines[-1] and end >= lines[0]


OF_EXAMPLES = {"lantern-2001-7.txt": ["TS242"]}
"""What an example is noted for: the foot of a table of lantern has figures that are not read."""


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.txt")))
def test_examples_are_clean(name: str) -> None:
    assert [found.code.id for found in clean(name).diagnostics] == OF_EXAMPLES.get(name, [])


def own(compilation: Compilation, example: str | None) -> list[Diagnostic]:
    """The diagnostics of a case without the notes of its example."""
    noted = {found.message for found in clean(example).diagnostics} if example else set()
    return [found for found in compilation.diagnostics if found.message not in noted]


def marked(path: Path) -> object:
    """Mark a case that fails today, so that it is noticed when it no longer does."""
    why = NOT_YET.get(path.stem)
    return pytest.param(path, id=path.stem, marks=[pytest.mark.xfail(reason=why, strict=True)] if why else [])


@pytest.mark.parametrize("path", [marked(path) for path in CASES])
def test_case(path: Path, snapshot_text: SnapshotAssertion) -> None:
    case = read_case(path)
    compilation = compile_case(path)
    outcome = re.match(r"TS\d{3}(?=-)", path.name)
    found_here = own(compilation, case.example)
    assert [found.code.id for found in found_here] == ([outcome[0]] if outcome else [])
    for found in found_here:
        place = compilation.source.at(found.primary.span)
        assert any(stands_on(found, compilation, lines) for lines in case.hunks), place
    if case.example and outcome and OF_TABLES.match(outcome[0]):
        pairs = zip(tables(clean(case.example)), tables(compilation), strict=True)
        assert sum(before != after for before, after in pairs) <= 1
    assert complaints(compilation) == []
    assert outcome_of(compilation, clean(case.example) if case.example else None) == snapshot_text
