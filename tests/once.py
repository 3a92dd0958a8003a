"""Filings compiled once in a process, for all tests that look at the same one.

The tests that share one are next to each other in the order of the run, so that a worker seldom compiles what another has.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tscc.diagnostics.explain import Entry, example_inputs, read_entry
from tscc.pipeline import Compilation, compile_filing

EXAMPLES = Path(__file__).parents[1] / "examples"

compile_once = cache(compile_filing)


def read_example(name: str) -> str:
    """The text of an example, for the catalogue's edits of it."""
    return (EXAMPLES / name).read_text(encoding="utf-8")


@cache
def entry_of(code: str) -> Entry:
    """The entry of a code in the catalogue."""
    entry = read_entry(code)
    assert entry is not None, code
    return entry


def compile_failing(code: str) -> Compilation:
    """Compile the failing example of a code, under the name the gallery gives it."""
    entry = entry_of(code)
    return compile_once(example_inputs(entry, read_example)[0], entry.failing.filing or "filing.txt")
