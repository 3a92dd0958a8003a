"""Filings compiled once in a process, for all tests that look at the same one.

`conftest` puts `compile_once` in the place of `compile_filing` before a test module is imported, so that the command, the
library and the tests share what was compiled; a compilation is frozen. The tests that share one are next to each other in
the order of the run, so that a worker seldom compiles what another has. `compile_anew` compiles although it was done.
"""

from __future__ import annotations

import hashlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from tscc import pipeline
from tscc.diagnostics.explain import Entry, example_inputs, read_entry
from tscc.document.model import Document
from tscc.pipeline import Compilation

EXAMPLES = Path(__file__).parents[1] / "examples"

_KEPT = 128
"""How many compilations a process keeps: those of the examples, and what neighbouring tests share."""

compile_anew = pipeline.compile_filing


@lru_cache(_KEPT)
def compile_once(data: bytes, name: str | None) -> Compilation:
    """Compile a filing, or give what came of it."""
    record_text(data)
    return compile_anew(data, name)


def record_text(data: bytes) -> None:
    """Keep a text that a test reads, if `--record-texts` names a folder for them."""
    if RECORD:
        (RECORD[0] / hashlib.sha256(data).hexdigest()).write_bytes(data)


RECORD: list[Path] = []
"""The folder of `--record-texts`."""


def read_example(name: str) -> str:
    """The text of an example, for the catalogue's edits of it."""
    return (EXAMPLES / name).read_text(encoding="utf-8")


def read_yaml(text: str | bytes) -> Any:
    """The plain data of a text in YAML, by the fast reader where there is one."""
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe


def document_of(name: str) -> Document:
    """The document of an example, by the stem of its file."""
    found = compile_once((EXAMPLES / f"{name}.txt").read_bytes(), f"{name}.txt").document
    assert found is not None
    return found


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
