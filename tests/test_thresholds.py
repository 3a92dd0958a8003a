"""Every named number decides something: a quarter more or less gives some filing of the tests another outcome.

A long run: `pytest -m soak tests/test_thresholds.py`. A number that fails is a guess: delete it, or add the case that
needs it, to `test_numbers.py` where it needs no file. A number is tried only with filings in which it was compared, or
reckoned with, so that a quarter more or less gives another result, and then with the tests of its package.
"""

from __future__ import annotations

import importlib
import operator
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import msgspec
import pytest
from once import EXAMPLES, entry_of, read_example
from recorded import recorded_texts
from small import telling
from test_cases import CASES, read_case
from test_cover_cases import PATHS, _whole
from test_numbers import FILINGS, KINDS
from test_reader import CASES as SOURCES
from test_regions import LAYOUTS

from tscc.diagnostics.codes import CODES
from tscc.diagnostics.explain import example_inputs
from tscc.lexer.looks import Table
from tscc.pipeline import compile_filing

TESTS = Path(__file__).parent
PACKAGES = ("reader", "lexer", "build", "passes", "checks", "text", "vocabulary")
MODULES = ["tscc.pipeline"]
for package in PACKAGES:
    path = importlib.import_module(f"tscc.{package}").__path__
    MODULES += [f"tscc.{package}", *(name for _, name, _ in pkgutil.walk_packages(path, f"tscc.{package}."))]

LONG = {
    "test_fuzz.py", "test_round_trip.py", "test_packaging.py", "test_thresholds.py", "test_docs_site.py", "test_report_page.py",
    "test_spoilt_lines.py", "test_spoilt_figures.py", "test_facts_of_lines.py", "test_facts_of_any_table.py", "test_grids.py", "test_label_lists.py",
    "test_sections.py",
}  # fmt: skip
"""Test modules that take long, and whose texts are drawn at random, no filings, or those of other tests."""
LONGEST_BYTES = 20_000
"""What is longer takes too long to be tried with each number."""

EXEMPT = {
    "pipeline._BLOCK_BYTES": "the size of a buffer",
    "reader.gzipped._BLOCK_BYTES": "the size of a buffer",
    "reader.gzipped.MOST_BYTES": "bounds memory on hostile input: no filing is as large",
    "text.geometry.EARLIER_LINES": "the size of a cache",
    "text.geometry.DOCUMENT_LINES": "the size of a cache",
    "text.geometry._NEARBY_LINES": "the size of a cache",
    "text.prose._TEXTS": "the size of a cache",
    "lexer.looks._AROUND": "the size of a cache",
    "lexer.looks._TEXTS": "the size of a cache",
    "lexer.physical_lines._TEXTS": "the size of a cache",
    "lexer.titles._LINES": "the size of a cache",
    "vocabulary.form_words._WORDS_OF_FILINGS": "the size of a cache",
    "vocabulary.label_words._TEXTS": "the size of a cache",
    "text.prose._ABBREVIATION_CHARS": "bounds the time of a search: no abbreviation is longer",
    "text.prose._LOOKBACK_CHARS": "bounds the time of a search: no citation is as long",
    "build.generic_columns._MOST_RULERS": "bounds the time of hostile input: each ruler is tried with each row",
    "vocabulary.head_cells._MOST_WORDS": "bounds the time of a search: of more words the ways to split them are too many",
    "vocabulary.label_words._LONGEST_END_CHARS": "bounds the time of a search: no end of an unfinished text is as long",
    "passes.deal._LONGEST_NAME_CHARS": "bounds the time of a search: no name of securities is as long",
    "reader.header._MOST_HEADINGS": "bounds hostile input: the header of a submission is three headings deep",
    "checks.intervals.UNBOUNDED": "no quarter of it",
    "checks.intervals.ZERO": "no quarter of it",
    "checks.blame.plausibility._TWELVE": "a figure of mathematics",
    "checks.blame.proof.MOST_CHARS": "bounds the time of proofs",
    "checks.blame.proof._LINE_CHARS": "bounds the time of proofs",
    "checks.blame.proof._SHARE_OF_A_COMPILE": "bounds the time of proofs",
    "checks.blame.digit_search._MOST_FIGURES": "bounds the time of a search: a result rests on fewer, or on a whole table",
    "checks.blame.digit_search._MOST_CHANGES": "bounds the time of a search",
}
"""Numbers that decide nothing, and why they are there."""

OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    **{f"__{each.__name__}__": each for each in (operator.lt, operator.le, operator.gt, operator.ge)},
    **{f"__{each.__name__}__": each for each in (operator.eq, operator.ne, operator.add, operator.sub, operator.mul)},
    "__radd__": lambda number, other: other + number,
    "__rsub__": lambda number, other: other - number,
    "__rmul__": lambda number, other: other * number,
    "__rtruediv__": lambda number, other: other / number,
}
"""What is done with numbers, by the name of the method."""

Key = tuple[str, str]
"""The module and the name of a number."""
Uses = frozenset[tuple[str, Any]]
"""Operations on a number, each with the other operand."""


class Trial(NamedTuple):
    """A filing, its outcome, and what was done with each number."""

    text: bytes
    expected: bytes
    met: dict[Key, Uses]


def find_numbers() -> Iterator[Key]:
    """Each named number; one without an underscore is in the modules that import it, too, and counts once."""
    seen = {name.rpartition(".")[2] for name in EXEMPT if "._" not in name}
    for module in MODULES:
        for name, value in vars(importlib.import_module(module)).items():
            known = name in seen or f"{module.removeprefix('tscc.')}.{name}" in EXEMPT
            if name.isupper() and is_number(value) and not known:
                yield module, name
                seen |= set() if name.startswith("_") else {name}


def is_number(value: object) -> bool:
    parts = value if isinstance(value, tuple) else (value,)
    return isinstance(value, range) or (parts != () and all(type(part) in (int, float, Decimal) for part in parts))


def changes(number: Any) -> list[Any]:
    """The number a quarter larger and a quarter smaller; of several, each of them by itself."""
    if isinstance(number, range):
        quarter = len(number) // 4
        moves = ((quarter, 0), (-quarter, 0), (0, quarter), (0, -quarter))
        return [range(number.start + first, number.stop + last) for first, last in moves]
    if isinstance(number, tuple):
        return [(*number[:at], part, *number[at + 1 :]) for at in range(len(number)) for part in changes(number[at])]
    quarter = max(1, round(number / 4)) if isinstance(number, int) else number / 4
    return [number + quarter, number - quarter]


NUMBERS = [
    pytest.param(module, name, changed, id=f"{module}.{name}={changed}")
    for module, name in find_numbers()
    for changed in changes(vars(sys.modules[module])[name])
]


@cache
def texts() -> list[bytes]:
    """Every filing of the cases, the examples, the catalogue, the layouts of tables, and the other tests, the smallest first."""
    files = [*EXAMPLES.glob("*.txt"), *SOURCES.iterdir()]
    parts = [(path.parent.name, path.read_text(encoding="utf-8").partition("---- expect\n")[0]) for path in PATHS]
    found = [
        *(path.read_bytes() for path in files),
        *(read_case(path).data for path in CASES),
        *(_whole(*part).encode() for part in parts),
        *(text.encode() for text, _ in LAYOUTS.values()),
        *(telling(text).encode() for pairs in KINDS.values() for text, _ in pairs),
        *(text.encode() for pairs in FILINGS.values() for text, _ in pairs),
        *(example_inputs(entry_of(code), read_example)[0] for code in CODES),
    ]
    with TemporaryDirectory() as folder:
        others = recorded_texts(Path(folder), LONG)
    return sorted({*found, *(text for text in others if len(text) <= LONGEST_BYTES)}, key=len)


def outcome(text: bytes) -> bytes:
    found = compile_filing(text, None)
    return msgspec.json.encode((found.document, found.results, found.diagnostics))


def watched(number: Any, seen: set[tuple[str, Any]]) -> Any:
    """A number that notes what it is compared and reckoned with."""
    if isinstance(number, tuple):
        return tuple(watched(part, seen) for part in number)
    kind = type(number)

    def noting(operation: str) -> Any:
        def method(self: object, other: object) -> Any:
            seen.add((operation, getattr(other, "bare", other)))
            return getattr(kind, operation)(self, other)

        return method

    methods = {name: noting(name) for name in OPERATIONS if hasattr(kind, name)}
    return type(kind.__name__, (kind,), {**methods, "__hash__": kind.__hash__, "bare": number})(number)


@cache
def trials() -> list[Trial]:
    """Each filing, its outcome, and what was done with each number in it."""
    seen: dict[Key, set[tuple[str, Any]]] = {key: set() for key in find_numbers()}
    found = []
    with pytest.MonkeyPatch.context() as patch:
        for (module, name), met in seen.items():
            number = vars(sys.modules[module])[name]
            if not isinstance(number, range):
                set_number(patch, module, name, watched(number, met))
        for text in texts():
            forget()
            expected = outcome(text)
            found.append(Trial(text, expected, {key: frozenset(met) for key, met in seen.items()}))
            for met in seen.values():
                met.clear()
    forget()
    return found


def set_number(patch: pytest.MonkeyPatch, module: str, name: str, number: Any) -> None:
    """Give a name another number, where it is at home, where it is imported, and in the tables that were made with it."""
    old = vars(sys.modules[module])[name]
    for other in [module] if name.startswith("_") else MODULES:
        if name in vars(sys.modules[other]):
            patch.setattr(sys.modules[other], name, number)
    for table in vars(sys.modules[module]).values():
        for key in [key for key, value in table.items() if value is old] if type(table) is dict else ():
            patch.setitem(table, key, number)


def forget() -> None:
    """Empty the caches of modules and of tables of looks, which hold what was found with another number."""
    for module in MODULES:
        for value in vars(sys.modules[module]).values():
            if getattr(value, "__module__", "") in MODULES:
                for cached in (value, *(vars(value).values() if isinstance(value, Table) else ())):
                    getattr(cached, "cache_clear", int)()


def differs(number: Any, changed: Any, operation: str, other: Any) -> bool:
    """Whether an operation has another result with the changed number."""
    if isinstance(number, tuple):
        return any(differs(*pair, operation, other) for pair in zip(number, changed, strict=True))
    return bool(OPERATIONS[operation](number, other) != OPERATIONS[operation](changed, other))


def is_noticed(text: bytes, expected: bytes) -> bool:
    """Whether a filing has another outcome, or none."""
    try:
        return outcome(text) != expected
    except (ArithmeticError, LookupError, ValueError):
        return True


OF_PACKAGE = {
    "reader": [
        "test_numbers_of_the_reader.py",
        "test_reader.py",
        "test_frame.py",
        "test_damage.py",
        "test_cut_short.py",
        "test_remains.py",
        "test_gzipped.py",
        "test_lost_lines.py",
    ],
    "lexer": [
        "test_facts_of_lines.py",
        "test_facts_of_any_table.py",
        "test_grids.py",
        "test_label_lists.py",
        "test_sections.py",
        "test_lexer.py",
        "test_regions.py",
        "test_generic_tables.py",
        "test_generic_part.py",
        "test_numbers_of_generic_tables.py",
        "test_one_message.py",
    ],
    "build": [
        "test_build.py",
        "test_generic_tables.py",
        "test_generic_part.py",
        "test_numbers_of_generic_tables.py",
        "test_statements.py",
    ],
    "passes": [
        "test_numbers_of_the_passes.py",
        "passes",
        "test_lost_lines.py",
        "test_damage.py",
        "test_generic_tables.py",
        "test_one_message.py",
    ],
    "checks": ["test_numbers_of_the_checks.py", "checks", "test_generic_tables.py", "test_fix.py"],
    "text": [
        "test_numbers_of_the_reader.py",
        "test_prose.py",
        "test_geometry.py",
        "test_generic_tables.py",
        "test_remains.py",
    ],
    "vocabulary": ["test_vocabulary.py", "test_misspelt.py", "test_bands.py", "test_generic_tables.py"],
}
"""The tests of the modules of a package, which ask for more than the outcome of a filing."""


def fails_a_test(module: str, name: str, changed: Any) -> bool:
    """Whether a test of the package of a module fails with the changed number."""
    options = ["-x", "-q", "-W", "ignore", "-p", "no:cacheprovider", "-o", "addopts=", "-m", "not soak"]
    modules = [
        *(str(TESTS / each) for each in OF_PACKAGE[module.split(".")[1]]),
        *map(str, TESTS.glob("test_numbers*.py")),
    ]
    script = f"""
from decimal import Decimal
import sys
sys.path.insert(0, {str(TESTS)!r})
import pytest
import test_thresholds
test_thresholds.set_number(pytest.MonkeyPatch(), {module!r}, {name!r}, {changed!r})
sys.exit(pytest.main([*{options!r}, *{modules!r}]))
"""
    return subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 1


@pytest.mark.soak
@pytest.mark.parametrize(("module", "name", "changed"), NUMBERS)
def test_a_quarter_more_or_less_is_noticed(
    module: str, name: str, changed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, key = vars(sys.modules[module])[name], (module, name)
    unseen = not any(trial.met[key] for trial in trials())
    tried = [trial for trial in trials() if unseen or any(differs(number, changed, *use) for use in trial.met[key])]
    set_number(monkeypatch, module, name, changed)
    forget()
    noticed = any(is_noticed(trial.text, trial.expected) for trial in tried)
    forget()
    if not noticed and module.split(".")[1] in OF_PACKAGE:
        noticed = fails_a_test(module, name, changed)
    assert noticed, f"none of {len(tried)} filings"
