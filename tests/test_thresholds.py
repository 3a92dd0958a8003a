"""Every named number decides something: a quarter more or less gives some case or example another outcome.

A long run: `pytest -m soak tests/test_thresholds.py`. A number that fails is a guess: delete it, or add the case that
needs it. The case that noticed a change is tried first in the next run.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from functools import cache
from typing import Any

import msgspec
import pytest
from test_cases import CASES, EXAMPLES, read_case
from test_cover_cases import PATHS, _whole
from test_regions import LAYOUTS

from tscc.pipeline import compile_filing

PACKAGES = ("tscc.lexer", "tscc.passes", "tscc.text", "tscc.vocabulary")
MODULES = sorted(
    name
    for package in PACKAGES
    for _, name, _ in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
)
EXEMPT = {
    "_OF_A_DOCUMENT": "the size of a cache",
    "_AROUND": "the size of a cache",
}
"""Numbers that decide nothing, and why they are there."""
NUMBERS = [
    (module, name)
    for module in MODULES
    for name, value in vars(importlib.import_module(module)).items()
    if name.isupper() and type(value) in (int, float) and name not in EXEMPT
]
"""Each named number, in its module and in those that import it."""


@cache
def texts() -> dict[str, bytes]:
    """Every filing of the cases, the examples and the layouts of tables, by name."""
    found = {path.name: path.read_bytes() for path in EXAMPLES.glob("*.txt")}
    found |= {path.name: read_case(path).data for path in CASES}
    found |= {f"{path.parent.name}/{path.name}": whole(path) for path in PATHS}
    return found | {name: text.encode() for name, (text, _) in LAYOUTS.items()}


def whole(path: Any) -> bytes:
    return _whole(path.parent.name, path.read_text(encoding="utf-8").partition("---- expect\n")[0]).encode()


@cache
def expected(name: str) -> bytes:
    return outcome(name)


def outcome(name: str) -> bytes:
    found = compile_filing(texts()[name], None)
    faults = [(each.code.id, each.primary.span) for each in found.diagnostics]
    return msgspec.json.encode((found.document, faults))


def forget() -> None:
    """Empty the caches, which hold what was found with another number."""
    for module in MODULES:
        for value in vars(sys.modules[module]).values():
            getattr(value, "cache_clear", int)()


@pytest.mark.soak
@pytest.mark.parametrize("quarters", [5, 3])
@pytest.mark.parametrize(("module", "name"), NUMBERS)
def test_a_quarter_more_or_less_is_noticed(
    module: str, name: str, quarters: int, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    for text in texts():
        expected(text)
    number = vars(sys.modules[module])[name]
    changed = number * quarters / 4
    if isinstance(number, int):
        changed = number + max(1, round(number / 4)) * (quarters - 4)
    monkeypatch.setattr(sys.modules[module], name, changed)
    forget()
    assert pytestconfig.cache is not None
    key = f"thresholds/{module}.{name}.{quarters}"
    last = pytestconfig.cache.get(key, None)
    order = sorted(texts(), key=lambda text: text != last)
    noticed = next((text for text in order if outcome(text) != expected(text)), None)
    pytestconfig.cache.set(key, noticed)
    forget()
    assert noticed is not None
