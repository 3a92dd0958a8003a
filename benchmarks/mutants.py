"""How much the tests see: change one thing of the code, and look whether a test notices.

    python benchmarks/mutants.py [--sample N] [--seed N] [--only TEXT] [--processes N] [--record FOLDER] [--list]

A mutant is one change of a module of `passes/`, `checks/` or `lexer/`: a number a quarter larger or smaller, another
comparison, `and` for `or`, the last item for the first, a `not` removed, the other truth value returned. A first run of
the suite records which tests run which line, and the processor time of each test; it needs Python 3.12. Then a seeded
sample is run, each mutant in a process of its own against the tests that run its line, the quickest first, up to the
first that fails or to 60 seconds of tests. A mutant that runs out of time is caught. Mutants that no input can tell from
the code are listed in `equivalent_mutants.toml`, each with its reason; they are not run. `mutations.py` changes filings
instead, and measures the checks.
"""

from __future__ import annotations

import argparse
import ast
import functools
import json
import resource
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Container, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import SourceFileLoader
from itertools import accumulate
from pathlib import Path
from random import Random
from time import process_time
from types import CodeType, ModuleType
from typing import Any, NamedTuple

import pytest

if sys.version_info < (3, 12):
    sys.exit("mutants.py needs Python 3.12")
monitoring = sys.monitoring

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "tscc"
EQUIVALENT = Path(__file__).parent / "equivalent_mutants.toml"
FOLDERS = ("passes", "checks", "lexer")
GOAL = 0.85
TESTS_SECONDS = 60.0
"""The processor time that the tests of a mutant may take without it; slower tests are left out, and a mutant they see survives."""
LIMIT_CPU_SECONDS = 240
APART = tuple(
    f"tests/test_{part}.py" for part in ("architecture", "cli", "codes", "docs_site", "packaging", "report_page")
)
"""Tests that read the code, start processes or a browser, or go through the cases once more: not run here."""
QUIET = ("-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=", "-m", "not soak")
COMPARISONS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip


class Mutant(NamedTuple):
    """One change: the module by its path in `src/tscc`, the line from 1, the function, and the text replaced."""

    path: str
    line: int
    function: str
    start: int
    end: int
    old: str
    new: str

    def __str__(self) -> str:
        """Show the place and the change."""
        return f"{self.path}:{self.line} {self.function}: `{self.old}` -> `{self.new}`"

    def source(self) -> str:
        """The text of the module with the change made."""
        text = (SOURCE / self.path).read_text(encoding="utf-8")
        return text[: self.start] + self.new + text[self.end :]

    def key(self) -> tuple[str, str, str, str]:
        """What names a mutant in the list of equivalent ones: no line numbers, which move."""
        return (self.path, self.function, self.old, self.new)


def _walk(node: ast.AST, function: str = "module") -> Iterator[tuple[ast.AST, str]]:
    """The nodes of a module with the function each is in, without annotations, assertions and texts of messages."""
    yield node, function
    match node:
        case ast.Assert() | ast.JoinedStr() | ast.UnaryOp(ast.USub()):
            return
        case ast.FunctionDef(name=name, args=args, body=body):
            children: list[ast.AST | None] = [*args.defaults, *args.kw_defaults, *body]
            function = name if function == "module" else f"{function}.{name}"
        case ast.ClassDef(name=name, body=body):
            children, function = [*body], name
        case ast.AnnAssign(value=value):
            children = [value]
        case _:
            children = [*ast.iter_child_nodes(node)]
    for child in children:
        if child is not None:
            yield from _walk(child, function)


def _changes(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """The changes of a node: what to replace, and by which text."""
    match node:
        case ast.Constant(value=bool()):
            return
        case ast.Constant(value=int() | float() as value):
            for factor, step in ((1.25, 1), (0.75, -1)):
                scaled = value * factor if isinstance(value, float) else round(value * factor)
                yield node, repr(scaled if scaled != value else value + step)
        case ast.Compare(left, operators, right):
            for place, operator in enumerate(operators):
                changed = [*operators[:place], COMPARISONS[type(operator)](), *operators[place + 1 :]]
                yield node, ast.unparse(ast.Compare(left, changed, right))
        case ast.BoolOp(operator, values):
            yield node, f"({ast.unparse(ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values))})"
        case ast.UnaryOp(ast.Not(), operand):
            yield node, f"({ast.unparse(operand)})"
        case ast.Subscript(slice=place) if other := {"0": "-1", "-1": "0"}.get(ast.unparse(place)):
            yield place, other
        case ast.Return(ast.Constant(value=bool() as value) as constant):
            yield constant, repr(not value)
        case ast.Return(ast.IfExp(test, body, otherwise) as choice):
            yield choice, ast.unparse(ast.IfExp(test, otherwise, body))


def mutants_of(path: str) -> Iterator[Mutant]:
    """Every mutant of a module of plain ASCII, by its path in `src/tscc`."""
    text = (SOURCE / path).read_text(encoding="utf-8")
    starts = [0, *accumulate(map(len, text.splitlines(keepends=True)))]
    for node, function in _walk(ast.parse(text)):
        for replaced, new in _changes(node):
            start = starts[replaced.lineno - 1] + replaced.col_offset
            end = starts[(replaced.end_lineno or 0) - 1] + (replaced.end_col_offset or 0)
            old = " ".join(text[start:end].split())
            yield Mutant(path, replaced.lineno, function, start, end, old, new)


def find_mutants(only: str = "") -> list[Mutant]:
    """Every mutant of the three folders, or of the modules whose path contains a text."""
    files = [file for folder in FOLDERS for file in sorted((SOURCE / folder).rglob("*.py"))]
    paths = [file.relative_to(SOURCE).as_posix() for file in files]
    return list(dict.fromkeys(mutant for path in paths if only in path for mutant in mutants_of(path)))


def main() -> None:
    """Run a sample of mutants, print what came of each, and a table."""
    options = _options()
    if options.child:
        sys.exit(_run(Mutant(*json.loads(options.child)), sys.stdin.read().split("\n")))
    if options.recorder:
        share, _, shares = options.recorder.partition("/")
        sys.exit(_record(options.record, int(share), int(shares)))
    equivalent = {(each["path"], each["function"], each["old"], each["new"]) for each in _equivalent()}
    mutants = find_mutants(options.only)
    sample = Random(options.seed).sample(mutants, min(options.sample, len(mutants)))  # noqa: S311
    if options.list:
        print(*sample, sep="\n")
        return
    tally: dict[str, Counter[str]] = {folder: Counter() for folder in FOLDERS}
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.processes) as pool:
        runs = Runs(options.record or Path(folder), pool, options.processes)
        outcomes = pool.map(lambda each: _outcome(each, runs.tests_of(each), equivalent), sample)
        for mutant, outcome in zip(sample, outcomes, strict=True):
            tally[mutant.path.split("/")[0]][outcome] += 1
            print(f"{outcome:10}  {mutant}", flush=True)
    print("\n".join(_table(tally)))
    share = _share(sum(tally.values(), Counter()))
    sys.exit(share < GOAL)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="mutants of the modules whose path contains this text")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument(
        "--record", type=Path, help="keep the record of lines and tests in this folder, or take it from there"
    )
    parser.add_argument("--list", action="store_true", help="list the sample and run nothing")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--recorder", help=argparse.SUPPRESS)
    return parser.parse_args()


class Runs:
    """Which tests run which lines, and how long each test takes."""

    def __init__(self, folder: Path, pool: ThreadPoolExecutor, processes: int) -> None:
        """Take the record of a folder, or run the suite in some processes to make it."""
        folder.mkdir(parents=True, exist_ok=True)
        lacking = [share for share in range(processes) if not (folder / f"{share}.json").exists()]
        given = [["--record", str(folder), "--recorder", f"{share}/{processes}"] for share in lacking]
        if not all(pool.map(_passes, given)):
            sys.exit("the tests fail without any mutant")
        self._seconds: dict[str, float] = {}
        self._runs: list[Run] = []
        for file in sorted(folder.glob("*.json")):
            recorded = json.loads(file.read_text(encoding="utf-8"))
            self._seconds |= recorded["seconds"]
            self._runs.append(Run([*recorded["seconds"]], recorded["lines"]))

    def tests_of(self, mutant: Mutant) -> list[str]:
        """The tests that run a mutant's lines, or any line of its module where these run at import alone."""
        last = (SOURCE / mutant.path).read_text(encoding="utf-8").count("\n", 0, mutant.end) + 1
        lines = range(mutant.line, last + 1)
        found = {test for run in self._runs for test in run.tests_of(mutant.path, lines)}
        found = found or {test for run in self._runs for test in run.tests_of(mutant.path)}
        ordered = sorted(found, key=lambda test: (self._seconds[test], test))
        times = accumulate(self._seconds[test] for test in ordered)
        return [test for test, total in zip(ordered, times, strict=True) if total <= TESTS_SECONDS]


class Run(NamedTuple):
    """A share of the suite: its tests in their order, and by module and line those that run it, a bit each."""

    tests: list[str]
    lines: dict[str, dict[str, str]]

    def tests_of(self, path: str, lines: Container[int] = range(sys.maxsize)) -> list[str]:
        """The tests that run some of the lines of a module."""
        every = 0
        for line, bits in self.lines.get(path, {}).items():
            every |= int(bits, 16) if int(line) in lines else 0
        return [test for place, test in enumerate(self.tests) if every >> place & 1]


def _equivalent() -> list[dict[str, str]]:
    return tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("mutant", []) if EQUIVALENT.exists() else []


def _outcome(mutant: Mutant, tests: list[str], equivalent: set[tuple[str, str, str, str]]) -> str:
    """Whether a mutant is caught, survives or is known to be equivalent."""
    if mutant.key() in equivalent:
        return "equivalent"
    return "survived" if not tests or _passes(["--child", json.dumps(mutant)], "\n".join(tests)) else "caught"


def _passes(arguments: list[str], given: str = "") -> bool:
    """Whether the tests pass in a process of their own."""
    command = [sys.executable, __file__, *arguments]
    return subprocess.run(command, cwd=ROOT, input=given, text=True, capture_output=True, check=False).returncode == 0


class _Chosen:
    """Runs some tests only, in the order given."""

    def __init__(self, tests: list[str]) -> None:
        self.places = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (each for each in items if each.nodeid in self.places), key=lambda each: self.places[each.nodeid]
        )


def _run(mutant: Mutant, tests: list[str]) -> int:
    """Run some tests in this process, with a mutant's module changed; 0 where all pass."""
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_CPU_SECONDS, LIMIT_CPU_SECONDS))
    changed = str((SOURCE / mutant.path).resolve())
    get_code = SourceFileLoader.get_code

    def mutated_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        if str(Path(loader.path).resolve()) == changed:
            return compile(mutant.source(), changed, "exec")
        return get_code(loader, name)

    pytest.MonkeyPatch().setattr(SourceFileLoader, "get_code", mutated_code)
    files = dict.fromkeys(test.split("::")[0] for test in tests)
    return int(pytest.main([*QUIET, "-x", *files], plugins=[_Chosen(tests)]))


class _Share:
    """Runs every n-th test, each with empty caches."""

    def __init__(self, share: int, shares: int) -> None:
        self.share, self.shares = share, shares
        self.caches: list[Any] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [each for each in items if each.nodeid.split("::")[0] not in APART][self.share :: self.shares]
        ours = [module for name, module in sys.modules.items() if name.startswith("tscc") or _is_test(module)]
        values = {id(value): value for module in ours for value in vars(module).values()}
        self.caches = [value for value in values.values() if isinstance(value, functools._lru_cache_wrapper)]

    def pytest_runtest_logstart(self) -> None:
        for each in self.caches:
            each.cache_clear()


def _is_test(module: ModuleType) -> bool:
    return Path(getattr(module, "__file__", None) or "/").is_relative_to(ROOT / "tests")


class _Recorder:
    """Notes the lines that each test runs, and the processor time it takes."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.lines: dict[str, defaultdict[int, int]] = {
            str(file.resolve()): defaultdict(int) for folder in FOLDERS for file in (SOURCE / folder).rglob("*.py")
        }
        self.test = 0
        monitoring.use_tool_id(monitoring.COVERAGE_ID, "mutants")
        monitoring.register_callback(monitoring.COVERAGE_ID, monitoring.events.LINE, self.note)

    def watch(self, code: CodeType) -> None:
        """Note the lines of a module's code and of the code within it."""
        monitoring.set_local_events(monitoring.COVERAGE_ID, code, monitoring.events.LINE)
        for within in code.co_consts:
            if isinstance(within, CodeType):
                self.watch(within)

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


def _record(folder: Path, share: int, shares: int) -> int:
    """Run a share of the suite, and write what was noted where all tests pass; 0 if so."""
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
    return int(outcome)


def _share(counts: Counter[str]) -> float:
    return counts["caught"] / (counts["caught"] + counts["survived"] or 1)


def _table(tally: dict[str, Counter[str]]) -> Iterator[str]:
    """The lines of the table, one for each folder and one for all."""
    yield f"{'':8}{'caught':>10}{'survived':>10}{'equivalent':>12}{'share':>9}"
    for name, counts in [*tally.items(), ("all", sum(tally.values(), Counter()))]:
        share = f"{_share(counts):.1%}"
        yield f"{name:8}{counts['caught']:>10}{counts['survived']:>10}{counts['equivalent']:>12}{share:>9}"


if __name__ == "__main__":
    main()
