"""Write the generated pages.

    python docs/generate.py

`diagnostics.md` is what tscc prints for the failing example of every code of the catalogue, `dataset.md` the tables of the data
set and their columns. Tests check that both are current.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tscc.dataset.tables_page import tables_page
from tscc.diagnostics.codes import CODES
from tscc.diagnostics.explain import Entry, example_inputs, read_entry
from tscc.pipeline import Compilation, compile_filing
from tscc.render.report import Report
from tscc.render.terminal import Page
from tscc.render.text import render_texts

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
PAGE = HERE / "diagnostics.md"
TABLES_PAGE = HERE / "dataset.md"
WIDTH = 100
HEAD = """# Diagnostics

The output of tscc for every code, on an ASCII terminal without colours: that of the failing example which
`tscc explain CODE` shows. This page is written by `python docs/generate.py`.

| code | severity | title |
|---|---|---|
"""


def render_page() -> str:
    """The whole page."""
    entries = [entry for code in sorted(CODES) if (entry := read_entry(code)) is not None]
    return render_head(entries) + "".join(render_section(entry, _compile_failing(entry)) for entry in entries)


def render_head(entries: Sequence[Entry]) -> str:
    """What is above the sections: the table of the codes."""
    return HEAD + "".join(f"| [{e.code}](#{e.code.lower()}) | {e.severity.value} | {e.title} |\n" for e in entries)


def _compile_failing(entry: Entry) -> Compilation:
    failing, _ = example_inputs(entry, lambda name: (EXAMPLES / name).read_text(encoding="utf-8"))
    return compile_filing(failing, entry.failing.filing or "filing.txt")


def render_section(entry: Entry, compilation: Compilation) -> str:
    """The section of a code: its meaning and the output for its failing example."""
    report = Report(
        path=entry.failing.filing or "filing.txt", source=compilation.source, diagnostics=compilation.diagnostics
    )
    shown = "".join(f"{text.plain}\n" for text in render_texts(report, Page(WIDTH, unicode=False)))
    meaning = entry.meaning.partition("\n\n")[0]
    lead = f"**{entry.title}** ({entry.severity.value}). {meaning}"
    return f"\n## {entry.code}\n\n{lead}\n\n```text\n{shown.rstrip()}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(render_page(), encoding="utf-8")
    TABLES_PAGE.write_text(tables_page(), encoding="utf-8")
