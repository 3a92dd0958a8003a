"""How much the tests see: change one thing of the code, and look whether the tests of its part notice.

    python benchmarks/mutants.py [--sample N] [--seed N] [--only TEXT] [--processes N] [--list]

A mutant is one change of a module of `passes/`, `checks/` or `lexer/`: a number a quarter larger or smaller, another
comparison, `and` for `or`, the last item for the first, a `not` removed, the other truth value returned. A seeded sample
is run, each mutant in a process of its own against the tests of its part, up to the first that fails. A mutant that
runs out of time is caught. Mutants that no input can tell from the code are listed in `equivalent_mutants.toml`, each
with its reason; they are not run. `mutations.py` changes filings instead, and measures the checks.
"""

from __future__ import annotations

import argparse
import ast
import json
import resource
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import SourceFileLoader
from itertools import accumulate
from pathlib import Path
from random import Random
from types import CodeType
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "tscc"
EQUIVALENT = Path(__file__).parent / "equivalent_mutants.toml"
FOLDERS = ("passes", "checks", "lexer")
GOAL = 0.85
LIMIT_CPU_SECONDS = 180
CASES = ("tests/test_documents_whole.py", "tests/test_cover_cases.py", "tests/test_cases.py", "tests/test_explain.py")
"""The cases, which every mutant is run against after the tests of its part."""
PARTS = {
    "lexer/": ("tests/test_lexer.py", "tests/test_regions.py", "tests/test_geometry.py", "tests/test_forms.py"),
    "passes/cover/": ("tests/passes/test_cover.py", "tests/test_model_cover.py"),
    "passes/signature/": ("tests/passes/test_signature.py",),
    "passes/tables/": ("tests/passes/test_stratifications.py", "tests/test_regions.py"),
    "passes/pools/": ("tests/passes/test_facts.py", "tests/passes/test_labels.py", "tests/test_statements.py"),
    "passes/": ("tests/passes",),
    "checks/": ("tests/checks",),
}
"""The tests of a part of the code, by the beginning of its path; the first that fits is taken."""
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

    def key(self) -> tuple[str, ...]:
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
        sys.exit(_run(Mutant(*json.loads(options.child))))
    equivalent = {(each["path"], each["function"], each["old"], each["new"]) for each in _equivalent()}
    mutants = find_mutants(options.only)
    sample = Random(options.seed).sample(mutants, min(options.sample, len(mutants)))  # noqa: S311
    if options.list:
        print(*sample, sep="\n")
        return
    tally: dict[str, Counter[str]] = {folder: Counter() for folder in FOLDERS}
    with ThreadPoolExecutor(options.processes) as pool:
        unchanged = [Mutant(f"{part}__init__.py", 0, "", 0, 0, "", "") for part in sorted(set(map(_part, sample)))]
        if not all(pool.map(_passes, unchanged)):
            sys.exit("the tests fail without any mutant")
        for mutant, outcome in zip(sample, pool.map(lambda each: _outcome(each, equivalent), sample), strict=True):
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
    parser.add_argument("--list", action="store_true", help="list the sample and run nothing")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser.parse_args()


def _equivalent() -> list[dict[str, str]]:
    return tomllib.loads(EQUIVALENT.read_text(encoding="utf-8")).get("mutant", []) if EQUIVALENT.exists() else []


def _outcome(mutant: Mutant, equivalent: set[tuple[str, ...]]) -> str:
    """Whether a mutant is caught, survives or is known to be equivalent."""
    if mutant.key() in equivalent:
        return "equivalent"
    return "survived" if _passes(mutant) else "caught"


def _passes(mutant: Mutant) -> bool:
    """Whether the tests of a mutant's part pass, in a process of their own."""
    command = [sys.executable, __file__, "--child", json.dumps(mutant)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0


def _run(mutant: Mutant) -> int:
    """Run the tests of a mutant's part in this process, with the module changed; 0 where all pass."""
    import pytest

    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_CPU_SECONDS, LIMIT_CPU_SECONDS))
    changed = str((SOURCE / mutant.path).resolve())
    get_code = SourceFileLoader.get_code

    def mutated_code(loader: SourceFileLoader, name: str) -> CodeType | None:
        if str(Path(loader.path).resolve()) == changed:
            return compile(mutant.source(), changed, "exec")
        return get_code(loader, name)

    SourceFileLoader.get_code = mutated_code  # type: ignore[method-assign]
    modules = PARTS[_part(mutant)]
    quiet = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=", "-m", "not soak"]
    return int(pytest.main([*quiet, *dict.fromkeys((*modules, *CASES))]))


def _part(mutant: Mutant) -> str:
    return next(part for part in PARTS if mutant.path.startswith(part))


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
