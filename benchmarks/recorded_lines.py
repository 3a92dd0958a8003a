"""Which tests run which lines of the code, and how long each test takes: recorded by running the suite once."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from importlib.machinery import SourceFileLoader
from itertools import accumulate
from pathlib import Path
from time import process_time
from types import CodeType, ModuleType
from typing import Any, NamedTuple, TypeVar

import pytest
from code_changes import ALL_FOLDERS, SOURCE, Mutant

if sys.version_info < (3, 12):
    sys.exit("the lines that a test runs are recorded by Python 3.12 or later")
monitoring = sys.monitoring

ROOT = Path(__file__).parents[1]
APART = tuple(
    f"tests/{part}"
    for part in (
        "batch/", "test_accepted.py::test_several_processes", "test_architecture", "test_check.py::test_many_processes",
        "test_cli", "test_codes", "test_docs_site", "test_packaging", "test_report_folder", "test_report_page",
    )
)  # fmt: skip
"""Tests that read the code, start a browser or processes, which lack the change, or go through the cases once more: not run."""
QUIET = ("-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=", "-m", "not soak")
Given = TypeVar("Given")


class Runs:
    """Which tests run which lines, and how long each test takes."""

    def __init__(self, folder: Path, processes: int, most_seconds: float) -> None:
        """Take the record of a folder, or run the suite in some processes to make it.

        `most_seconds` is the processor time that the tests of a mutant may take without it; slower ones are left out, but
        for those that say the name of a number.
        """
        self._most_seconds = most_seconds
        folder.mkdir(parents=True, exist_ok=True)
        shares = range(0 if any(folder.glob("*.json")) else processes)
        if not all(
            passed for _, passed in in_forks(lambda share: _record(folder, share, processes), shares, processes)
        ):
            sys.exit("the tests fail without any mutant")
        self._seconds: dict[str, float] = {}
        self._runs: list[Run] = []
        for file in sorted(folder.glob("*.json")):
            recorded = json.loads(file.read_text(encoding="utf-8"))
            self._seconds |= recorded["seconds"]
            self._runs.append(Run([*recorded["seconds"]], recorded["lines"]))

    def tests_of(self, mutant: Mutant) -> Chosen:
        """The tests that run a mutant's lines, or those with the name it gives another value; first those that say that name.

        Where its lines run at import alone, they are the tests that run any line of its module.
        """
        found = {test for path, lines in mutant.lines().items() for test in self._tests_of(path, lines)}
        at_import = mutant.is_of_import() or not found
        found = found or {*self._tests_of(mutant.path, range(sys.maxsize))}
        ordered = sorted(found, key=lambda test: (not mutant.is_named_by(test), self._seconds[test], test))
        times = accumulate(self._seconds[test] for test in ordered)
        tests = [
            test
            for test, total in zip(ordered, times, strict=True)
            if total <= self._most_seconds or mutant.is_named_by(test)
        ]
        return Chosen(mutant, at_import, tests)

    def _tests_of(self, path: str, lines: Container[int]) -> list[str]:
        return [test for run in self._runs for test in run.tests_of(path, lines)]


class Chosen(NamedTuple):
    """A mutant, whether its code runs at import alone, and the tests to run."""

    mutant: Mutant
    at_import: bool
    tests: list[str]


class Run(NamedTuple):
    """A share of the suite: its tests in their order, and by module and line those that run it, a bit each."""

    tests: list[str]
    lines: dict[str, dict[str, str]]

    def tests_of(self, path: str, lines: Container[int]) -> list[str]:
        """The tests that run some of the lines of a module."""
        every = 0
        for line, bits in self.lines.get(path, {}).items():
            every |= int(bits, 16) if int(line) in lines else 0
        return [test for place, test in enumerate(self.tests) if every >> place & 1]


class _Share:
    """Runs every n-th test, each with empty caches."""

    def __init__(self, share: int, shares: int) -> None:
        self.share, self.shares = share, shares
        self.caches: list[Any] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [each for each in items if not each.nodeid.startswith(APART)][self.share :: self.shares]
        self.caches = caches_of_code()

    def pytest_runtest_logstart(self) -> None:
        for each in self.caches:
            each.cache_clear()


def caches_of_code() -> list[Any]:
    """The caches of tscc and of the tests."""
    ours = [module for name, module in sys.modules.items() if name.startswith("tscc") or _is_test(module)]
    values = {id(value): value for module in ours for value in vars(module).values()}
    return [value for value in values.values() if isinstance(value, functools._lru_cache_wrapper)]


def _is_test(module: ModuleType) -> bool:
    return Path(getattr(module, "__file__", None) or "/").is_relative_to(ROOT / "tests")


def within(code: CodeType) -> Iterator[CodeType]:
    """A code, and all code within it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from within(each)


class _Recorder:
    """Notes the lines that each test runs, and the processor time it takes."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.lines: dict[str, defaultdict[int, int]] = {
            str(file.resolve()): defaultdict(int) for folder in ALL_FOLDERS for file in (SOURCE / folder).rglob("*.py")
        }
        self.test = 0
        monitoring.use_tool_id(monitoring.COVERAGE_ID, "mutants")
        monitoring.register_callback(monitoring.COVERAGE_ID, monitoring.events.LINE, self.note)

    def watch(self, module: CodeType) -> None:
        """Note the lines of a module's code and of the code within it."""
        for code in within(module):
            monitoring.set_local_events(monitoring.COVERAGE_ID, code, monitoring.events.LINE)

    def note(self, code: CodeType, line: int) -> object:
        """Note a line, which is not reported again before the next test."""
        self.lines[code.co_filename][line] |= self.test
        return monitoring.DISABLE

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.test = 1 << len(self.seconds)
        self.seconds[nodeid] = -process_time()
        monitoring.restart_events()

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self.seconds[nodeid] += process_time()


def _record(folder: Path, share: int, shares: int) -> bool:
    """Run a share of the suite, and write what was noted where all tests pass; whether they do."""
    recorder = _Recorder()
    get_code = SourceFileLoader.get_code

    def watched_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        code = get_code(loader, name)
        if code and code.co_filename in recorder.lines:
            recorder.watch(code)
        return code

    pytest.MonkeyPatch().setattr(SourceFileLoader, "get_code", watched_code)
    outcome = pytest.main([*QUIET], plugins=[_Share(share, shares), recorder])
    lines = {
        Path(path).relative_to(SOURCE.resolve()).as_posix(): {line: f"{bits:x}" for line, bits in noted.items() if bits}
        for path, noted in recorder.lines.items()
    }
    if not outcome:
        recorded = json.dumps({"seconds": recorder.seconds, "lines": lines})
        (folder / f"{share}.json").write_text(recorded, encoding="utf-8")
    return not outcome


def in_forks(passes: Callable[[Given], bool], given: Iterable[Given], processes: int) -> Iterator[tuple[Given, bool]]:
    """Run the tests for each of what is given in a fork of this process, some at a time, and say whether they pass."""
    running: dict[int, Given] = {}

    def ended() -> tuple[Given, bool]:
        process, status = os.wait()
        return running.pop(process), not status

    for each in given:
        if len(running) == processes:
            yield ended()
        process = os.fork()
        if not process:
            status = 1
            try:
                status = not passes(each)
            finally:
                os._exit(status)
        running[process] = each
    while running:
        yield ended()
