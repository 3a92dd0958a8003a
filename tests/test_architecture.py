"""The architecture as ARCHITECTURE.md states it: its table of imports is true, and what is to stay out stays out."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tscc.render.formats import FORMATS

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "tscc"
RICH = {
    "render.generic_view", "render.check_list", "render.console", "render.document_view", "render.table_view", "render.text",
}  # fmt: skip
STAGES = ("reader", "lexer", "parser", "build", "passes")
DATA = ("shown", "document", "text", "diagnostics", "syntax")
NOT_IN_A_CLEAN_COMPILE = (
    "lark", "rich", "jsonschema", "yaml", "ruamel", "hypothesis", "asyncio", "unittest", "tscc.document.schema",
    "tscc.cli.check", "tscc.cli.corpus", "tscc.cli.export", "tscc.cli.lsp", "tscc.cli.trace",
    "tscc.cli.dump", "tscc.cli.fix", "tscc.cli.check_file", "tscc.cli.documents",
    "tscc.cli.in_order", "shtab", "multiprocessing", "glob", "concurrent", "tscc.printing", "tscc.diagnostics.explain", "tscc.render.text",
    "tscc.export", "tscc.editor", "pygls", "xlsxwriter", "tempfile", "pathlib", "urllib",
    "tscc.diff", "tscc.document.words", "tscc.cli.diff", "tscc.cli.show", "tscc.cli.render_document",
    "tscc.render.check_list", "tscc.lexer.sections", "tscc.build.generic_tables",
    "tscc.report", *FORMATS.values(),
)  # fmt: skip


@cache
def table() -> dict[str, frozenset[str]]:
    """The rows of the table: for each module or package what it may import, in their order."""
    rows = re.findall(r"^\| `([\w/]+)` \|.*\|(.*)\|$", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"), re.M)
    return {name.rstrip("/"): frozenset(re.findall(r"[\w/]+", may)) for name, may in rows}


@cache
def modules() -> dict[str, Path]:
    """Every module by its dotted name in tscc."""
    return {".".join(path.relative_to(SOURCES).with_suffix("").parts): path for path in SOURCES.rglob("*.py")}


def row_of(module: str) -> str:
    """The row a module belongs to: its own, or that of its package."""
    return module.split(".")[0]


@cache
def syntax(module: str) -> tuple[ast.AST, ...]:
    """The nodes of a module that import or call something."""
    nodes = ast.walk(ast.parse(modules()[module].read_text(encoding="utf-8")))
    return tuple(node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom | ast.Call))


@cache
def imports(module: str) -> frozenset[str]:
    """What a module imports anywhere in it: rows of the table for tscc's own, top-level names for others'."""
    return frozenset(_imports(syntax(module)))


def _imports(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            whole = node.module or ""
            names = [f"tscc.{alias.name}" for alias in node.names] if whole == "tscc" else [whole]
        for name in names:
            first, _, rest = name.partition(".")
            yield (row_of(rest) or "__init__") if first == "tscc" else first


def imports_of_row(row: str) -> frozenset[str]:
    """What the modules of a row import of other rows and of others."""
    found = frozenset().union(*(imports(module) for module in modules() if row_of(module) == row))
    return found - {row, "msgspec"} - sys.stdlib_module_names


def test_every_module_has_a_row_and_every_row_a_module() -> None:
    assert set(table()) == {row_of(module) for module in modules()}


@pytest.mark.parametrize("row", sorted(table()))
def test_a_module_imports_what_its_row_names(row: str) -> None:
    assert imports_of_row(row) <= table()[row], f"not in the row of {row} in ARCHITECTURE.md"


def test_a_row_names_only_rows_above_it() -> None:
    rows = list(table())
    outside = {
        "rich", "yaml", "shtab", "pebble", "distributed", "pyarrow", "duckdb", "polars", "pandas", "xlsxwriter", "pygls",
        "lsprotocol",
    }  # fmt: skip
    for place, row in enumerate(rows):
        assert table()[row] <= {*rows[:place], *outside}, f"{row} reaches down"


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    try:
        TopologicalSorter({module: module_imports(module) for module in modules()}).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


def test_no_file_name_stands_for_two_things() -> None:
    names = Counter(path.stem for path in SOURCES.rglob("*.py") if path.stem != "__init__")
    assert [name for name, count in names.items() if count > 1] == []


def module_imports(module: str) -> set[str]:
    """The modules of tscc that a module imports, by dotted name, a package's `__init__` by its own."""
    found: set[str] = set()
    for node in syntax(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "tscc":
            inner = (node.module or "").partition(".")[2]
            for name in (inner, *(f"{inner}.{alias.name}".strip(".") for alias in node.names)):
                found |= {known for known in (name, f"{name}.__init__") if known in modules()}
    return found


def reach(row: str) -> set[str]:
    """All rows that a row imports, also through others."""
    seen: set[str] = set()
    left = [row]
    while left:
        new = {name for name in imports_of_row(left.pop()) if name in table()} - seen
        seen |= new
        left += new
    return seen


@pytest.mark.parametrize("stage", STAGES)
def test_stages_do_not_import_each_other(stage: str) -> None:
    assert reach(stage) & set(STAGES) - {stage} == set()


@pytest.mark.parametrize("name", [*STAGES, *DATA, "vocabulary", "checks", "pipeline"])
def test_patterns_of_a_compile_are_made_by_regex(name: str) -> None:
    """Its codes are known ahead; what `re.compile` makes is made at each start. A pattern of bytes has no codes."""
    for module in (each for each in modules() if row_of(each) == name):
        calls = (each for each in syntax(module) if isinstance(each, ast.Call))
        made = [each.args[0] for each in calls if ast.unparse(each.func) == "re.compile"]
        assert [ast.unparse(each) for each in made if not ast.unparse(each).startswith("b")] == [], module


@pytest.mark.parametrize("name", DATA)
def test_data_modules_import_only_data_modules(name: str) -> None:
    assert imports_of_row(name) <= {*DATA, "grammar", "yaml"}


def test_lark_only_makes_the_tables() -> None:
    """The programs of the folder `grammar/`, which are not installed: tscc itself never needs it."""
    assert [module for module in modules() if "lark" in imports(module)] == []


def test_rich_stays_in_the_text_format() -> None:
    assert {module for module in modules() if "rich" in imports(module)} == RICH


def loaded(code: str) -> set[str]:
    """The modules in memory after some code has run in a new interpreter."""
    code = f"import sys\n{code}\nsys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stderr.split())


def test_html_is_escaped_in_one_place() -> None:
    assert {module for module in modules() if "html" in imports(module)} == {"shown.markup"}


def test_import_tscc_imports_nothing_else_of_it() -> None:
    found = loaded("import tscc")
    assert {name for name in found if name.split(".")[0] in ("tscc", "lark", "msgspec", "rich")} == {"tscc"}


@pytest.mark.parametrize("provenance", [[], ["--provenance"]])
def test_a_clean_compile_imports_no_more_than_it_needs(tmp_path: Path, provenance: list[str]) -> None:
    arguments = ["compile", "examples/harbor-2002-4.txt", "-o", str(tmp_path / "pool.yaml"), *provenance]
    found = loaded(f"from tscc.cli.main import main\nassert main({arguments!r}) == 0") - loaded("")
    heavy = {name for name in NOT_IN_A_CLEAN_COMPILE if name in found}
    assert heavy == set()
