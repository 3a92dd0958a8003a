"""Mutants: the code with one thing changed, and the named numbers a quarter larger or smaller."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import accumulate
from pathlib import Path
from types import CodeType
from typing import NamedTuple

SOURCE = Path(__file__).parents[1] / "src" / "tscc"
FOLDERS = ("passes", "checks", "lexer")
"""The folders of which mutants are drawn."""
ALL_FOLDERS = (*FOLDERS, "reader", "parser", "build", "text", "vocabulary", "diagnostics")
"""The folders whose named numbers are tried."""
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
        return compile(self._text(), str((SOURCE / self.path).resolve()), "exec")

    def _text(self) -> str:
        text = (SOURCE / self.path).read_text(encoding="utf-8")
        breaks = "\n" * text.count("\n", self.start, self.end)
        new = f"({self.new}{breaks})" if breaks else self.new
        return text[: self.start] + new + text[self.end :]

    def is_number(self) -> bool:
        """Whether it changes a number with a name, which stands for the function."""
        return self.function.isupper()

    def is_named_by(self, test: str) -> bool:
        """Whether it changes a number that a test says by its name that it pins."""
        return self.is_number() and self.function in test

    def module(self) -> str:
        """The name of its module."""
        return ".".join(["tscc", *Path(self.path).with_suffix("").parts]).removesuffix(".__init__")

    def value(self) -> object:
        """The value that it gives a named number."""
        assignments = (node for node in ast.parse(self._text()).body if isinstance(node, ast.Assign))
        return next(_number(each.value) for each in assignments if _target(each) == self.function)

    def is_of_import(self) -> bool:
        """Whether it changes what runs when a module is imported: the module itself, the body of a class, or what reads a number."""
        if not self.is_number():
            return self.function == "module" or (self.function.lstrip("_")[0].isupper() and "." not in self.function)
        modules = [ast.parse((SOURCE / path).read_text(encoding="utf-8")) for path in self._paths_of_name()]
        nodes = (node for module in modules for node in _run_at_import(module))
        return any(
            isinstance(each, ast.Name) and (each.id, type(each.ctx)) == (self.function, ast.Load) for each in nodes
        )

    def _paths_of_name(self) -> list[str]:
        """The modules where its name may stand: a private one in its own module alone."""
        return [self.path] if self.function.startswith("_") else _paths(ALL_FOLDERS)

    def lines(self) -> dict[str, set[int]]:
        """The lines that it changes, by module; of a named number those with its name, which if private is in its module alone."""
        if not self.is_number() and not self.is_of_import():
            last = (SOURCE / self.path).read_text(encoding="utf-8").count("\n", 0, self.end) + 1
            return {self.path: {*range(self.line, last + 1)}}
        if self.function == "module":
            return {}
        word = re.compile(rf"\b{self.function}\b")
        texts = {path: (SOURCE / path).read_text(encoding="utf-8").splitlines() for path in self._paths_of_name()}
        return {path: {at for at, line in enumerate(text, 1) if word.search(line)} for path, text in texts.items()}

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
            yield from ((node, changed) for changed in _quarters(value))
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


def _quarters(value: float) -> Iterator[str]:
    """A number a quarter larger, and a quarter smaller."""
    for factor, step in ((1.25, 1), (0.75, -1)):
        scaled = value * factor if isinstance(value, float) else round(value * factor)
        yield repr(scaled if scaled != value else value + step)


Change = tuple[ast.expr, str, str]
"""What is replaced, in which function, and by what."""


def _mutants(path: str, changes: Callable[[ast.Module], Iterator[Change]]) -> Iterator[Mutant]:
    """The mutants of a module of plain ASCII, by its path in `src/tscc`."""
    text = (SOURCE / path).read_text(encoding="utf-8")
    starts = [0, *accumulate(map(len, text.splitlines(keepends=True)))]
    for replaced, function, new in changes(ast.parse(text)):
        start = starts[replaced.lineno - 1] + replaced.col_offset
        end = starts[(replaced.end_lineno or 0) - 1] + (replaced.end_col_offset or 0)
        yield Mutant(path, replaced.lineno, function, start, end, " ".join(text[start:end].split()), new)


def _all_changes(module: ast.Module) -> Iterator[Change]:
    return ((replaced, function, new) for node, function in _walk(module) for replaced, new in _changes(node))


def _changes_of_numbers(module: ast.Module) -> Iterator[Change]:
    """A quarter more and a quarter less of each number with a name, which stands for the function."""
    for node in module.body:
        match node:
            case ast.Assign(targets=[ast.Name(name)], value=value) if name.isupper() and _number(value) is not None:
                for part in ast.walk(value):
                    match part:
                        case ast.Constant(value=int() | float() as number):
                            yield from ((part, name, new) for new in _quarters(number))
                        case ast.Constant(value=str() as digits):  # of a decimal
                            yield from ((part, name, repr(str(Decimal(digits) * fourths / 4))) for fourths in (5, 3))


def _number(value: ast.expr) -> object:
    """The number, or several, that a name is given, or None where there is a name in it but those of kinds of numbers."""
    kinds = {"__builtins__": {}, "Decimal": Decimal, "range": range}
    try:
        found = eval(compile(ast.Expression(value), "value", "eval"), kinds)  # noqa: S307 - our own code
    except (NameError, TypeError):
        return None
    parts = found if isinstance(found, tuple) else (found,)
    return found if parts and all(type(part) in (int, float, Decimal, range) for part in parts) else None


def _target(node: ast.Assign) -> str:
    return ast.unparse(node.targets[0])


def _run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that run when it is imported: all but the bodies of functions."""
    yield node
    if isinstance(node, ast.FunctionDef):
        children: Iterable[ast.AST | None] = [*node.args.defaults, *node.args.kw_defaults, *node.decorator_list]
    else:
        children = ast.iter_child_nodes(node)
    for child in children:
        if child is not None:
            yield from _run_at_import(child)


def _paths(folders: Iterable[str]) -> list[str]:
    files = [file for folder in folders for file in sorted((SOURCE / folder).rglob("*.py"))]
    return [file.relative_to(SOURCE).as_posix() for file in files]


def find_mutants(only: str = "") -> list[Mutant]:
    """Every mutant of the three folders, or of the modules whose path contains a text."""
    paths = [path for path in _paths(FOLDERS) if only in path]
    return list(dict.fromkeys(mutant for path in paths for mutant in _mutants(path, _all_changes)))


def find_numbers(only: str = "") -> list[Mutant]:
    """Every named number a quarter larger and smaller, of several under a name each by itself."""
    paths = [path for path in _paths(ALL_FOLDERS) if only in path]
    return [number for path in paths for number in _mutants(path, _changes_of_numbers)]
