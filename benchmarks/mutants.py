"""How much the tests see: change one thing of the code, and look whether a test notices.

    python benchmarks/mutants.py [--sample N] [--seed N] [--only TEXT] [--processes N] [--record FOLDER] [--list]

A mutant is one change of a module of `passes/`, `checks/` or `lexer/`: a number a quarter larger or smaller, another
comparison, `and` for `or`, the last item for the first, a `not` removed, the other truth value returned. A first run of
the suite records which tests run which line, and the processor time of each test; it needs Python 3.12. Then a seeded
sample is run, each mutant against the tests that run its line, the quickest first, up to the first that fails or to 60
seconds of tests. A change within a function is made in a fork of a process that has collected the tests; what runs at
import is imported anew. A mutant that runs out of time or memory is caught. Mutants that no input can tell from the code
are listed in `equivalent_mutants.toml`, each with its reason; they are not run. `mutations.py` changes filings instead,
and measures the checks.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import json
import os
import resource
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from importlib.machinery import SourceFileLoader
from itertools import accumulate, zip_longest
from pathlib import Path
from random import Random
from time import process_time
from types import CodeType, FunctionType, ModuleType
from typing import Any, NamedTuple, TypeVar

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
LIMIT_CPU_SECONDS = 150
LIMIT_MEMORY_BYTES = 8 << 30
APART = tuple(
    f"tests/{part}"
    for part in (
        "batch/", "test_accepted.py::test_several_processes", "test_architecture", "test_check.py::test_many_processes",
        "test_cli", "test_codes", "test_docs_site", "test_packaging", "test_report_folder", "test_report_page",
    )
)  # fmt: skip
"""Tests that read the code, start a browser or processes, which lack the change, or go through the cases once more: not run."""
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

    def code(self) -> CodeType:
        """The code of the module with the change made, and all else on the lines where it was."""
        file = SOURCE / self.path
        text = file.read_text(encoding="utf-8")
        breaks = "\n" * text.count("\n", self.start, self.end)
        new = f"({self.new}{breaks})" if breaks else self.new
        return compile(text[: self.start] + new + text[self.end :], str(file.resolve()), "exec")

    def is_of_import(self) -> bool:
        """Whether it changes what runs when the module is imported: the module itself, or the body of a class."""
        return self.function == "module" or (self.function.lstrip("_")[0].isupper() and "." not in self.function)

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
            for default in (*args.defaults, *args.kw_defaults):
                if default is not None:
                    yield from _walk(default, function)
            children: list[ast.AST | None] = [*body]
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
    mutants = find_mutants(options.only)
    sample = Random(options.seed).sample(mutants, min(options.sample, len(mutants)))  # noqa: S311
    if options.list:
        print(*sample, sep="\n")
        return
    told = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    with open(os.devnull, "w") as nowhere:  # what pytest writes
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    tally: dict[str, Counter[str]] = {folder: Counter() for folder in FOLDERS}
    with tempfile.TemporaryDirectory() as folder:
        runs = Runs(options.record or Path(folder), options.processes)

        def tell(mutant: Mutant, outcome: str) -> None:
            tally[mutant.path.split("/")[0]][outcome] += 1
            print(f"{outcome:10}  {mutant}", file=told, flush=True)

        _try(sample, runs, options.processes, tell)
    print("\n".join(_table(tally)), file=told, flush=True)
    sys.exit(_share(sum(tally.values(), Counter())) < GOAL)


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
    return parser.parse_args()


class Runs:
    """Which tests run which lines, and how long each test takes."""

    def __init__(self, folder: Path, processes: int) -> None:
        """Take the record of a folder, or run the suite in some processes to make it."""
        folder.mkdir(parents=True, exist_ok=True)
        shares = range(0 if any(folder.glob("*.json")) else processes)
        if not all(
            passed for _, passed in _in_forks(lambda share: _record(folder, share, processes), shares, processes)
        ):
            sys.exit("the tests fail without any mutant")
        self._seconds: dict[str, float] = {}
        self._runs: list[Run] = []
        for file in sorted(folder.glob("*.json")):
            recorded = json.loads(file.read_text(encoding="utf-8"))
            self._seconds |= recorded["seconds"]
            self._runs.append(Run([*recorded["seconds"]], recorded["lines"]))

    def tests_of(self, mutant: Mutant) -> Chosen:
        """The tests that run a mutant's lines, or any line of its module where these run at import alone."""
        last = (SOURCE / mutant.path).read_text(encoding="utf-8").count("\n", 0, mutant.end) + 1
        lines = () if mutant.is_of_import() else range(mutant.line, last + 1)
        found = {test for run in self._runs for test in run.tests_of(mutant.path, lines)}
        at_import = not found
        found = found or {test for run in self._runs for test in run.tests_of(mutant.path)}
        ordered = sorted(found, key=lambda test: (self._seconds[test], test))
        times = accumulate(self._seconds[test] for test in ordered)
        tests = [test for test, total in zip(ordered, times, strict=True) if total <= TESTS_SECONDS]
        return Chosen(mutant, at_import, tests)


class Chosen(NamedTuple):
    """A mutant, whether its code runs at import alone, and the tests to run."""

    mutant: Mutant
    at_import: bool
    tests: list[str]


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


Tell = Callable[[Mutant, str], None]
"""Says what came of a mutant."""
Given = TypeVar("Given")


def _try(sample: Iterable[Mutant], runs: Runs, processes: int, tell: Tell) -> None:
    """Try some mutants: first those that need an import of their own, then all others in forks of one process."""
    equivalent = {(each["path"], each["function"], each["old"], each["new"]) for each in _equivalent()}
    chosen = []
    for mutant in sample:
        if mutant.key() in equivalent:
            tell(mutant, "equivalent")
        else:
            chosen.append(runs.tests_of(mutant))
    for each, passed in _in_forks(_passes_anew, [each for each in chosen if each.at_import], processes):
        tell(each.mutant, "survived" if passed else "caught")
    pytest.main([*QUIET], plugins=[_Swapping([each for each in chosen if not each.at_import], processes, tell)])


def _in_forks(passes: Callable[[Given], bool], given: Iterable[Given], processes: int) -> Iterator[tuple[Given, bool]]:
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


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_CPU_SECONDS, LIMIT_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MEMORY_BYTES, LIMIT_MEMORY_BYTES))


def _passes_anew(chosen: Chosen) -> bool:
    """Whether the tests pass where they import the mutant's module with the change."""
    _limit()
    changed = chosen.mutant.code()
    get_code = SourceFileLoader.get_code

    def mutated_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        is_changed = str(Path(loader.path).resolve()) == changed.co_filename
        return changed if is_changed else get_code(loader, name)

    pytest.MonkeyPatch().setattr(SourceFileLoader, "get_code", mutated_code)
    files = dict.fromkeys(test.split("::")[0] for test in chosen.tests)
    return not pytest.main([*QUIET, "-x", *files], plugins=[_InOrder(chosen.tests)])


class _InOrder:
    """Runs some tests only, in the order given."""

    def __init__(self, tests: list[str]) -> None:
        self.places = {test: place for place, test in enumerate(tests)}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (each for each in items if each.nodeid in self.places), key=lambda each: self.places[each.nodeid]
        )


class _Swapping:
    """Runs no test itself, but those of each mutant in a fork where the functions it changes have their new code."""

    def __init__(self, chosen: list[Chosen], processes: int, tell: Tell) -> None:
        self.chosen, self.processes, self.tell = chosen, processes, tell
        self.items: dict[str, pytest.Item] = {}
        self.functions: list[FunctionType] = []
        self.caches: list[Any] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.items = {each.nodeid: each for each in session.items}
        gc.unfreeze()
        self.functions = [each for each in gc.get_objects() if isinstance(each, FunctionType)]
        gc.freeze()
        self.caches = _caches()
        for each, passed in _in_forks(self.passes, self.chosen, self.processes):
            self.tell(each.mutant, "survived" if passed else "caught")
        return True

    def passes(self, chosen: Chosen) -> bool:
        """Whether the tests of a mutant pass in this process."""
        _limit()
        _swap(self.functions, chosen.mutant.code())
        for cached in self.caches:
            cached.cache_clear()
        items = [self.items[test] for test in chosen.tests]
        for item, following in zip_longest(items, items[1:]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if item.session.testsfailed:
                return False
        return True


def _swap(functions: list[FunctionType], module: CodeType) -> None:
    """Give those of the functions that are of a module the code that they have in another of the same lines."""
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _within(module)}
    for each in functions:
        if each.__code__.co_filename == module.co_filename:
            each.__code__ = codes[each.__code__.co_qualname, each.__code__.co_firstlineno]


class _Share:
    """Runs every n-th test, each with empty caches."""

    def __init__(self, share: int, shares: int) -> None:
        self.share, self.shares = share, shares
        self.caches: list[Any] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [each for each in items if not each.nodeid.startswith(APART)][self.share :: self.shares]
        self.caches = _caches()

    def pytest_runtest_logstart(self) -> None:
        for each in self.caches:
            each.cache_clear()


def _caches() -> list[Any]:
    """The caches of tscc and of the tests."""
    ours = [module for name, module in sys.modules.items() if name.startswith("tscc") or _is_test(module)]
    values = {id(value): value for module in ours for value in vars(module).values()}
    return [value for value in values.values() if isinstance(value, functools._lru_cache_wrapper)]


def _is_test(module: ModuleType) -> bool:
    return Path(getattr(module, "__file__", None) or "/").is_relative_to(ROOT / "tests")


def _within(code: CodeType) -> Iterator[CodeType]:
    """A code, and all code within it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _within(each)


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

    def watch(self, module: CodeType) -> None:
        """Note the lines of a module's code and of the code within it."""
        for code in _within(module):
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
