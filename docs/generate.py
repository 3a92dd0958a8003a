"""Write the generated pages, and the outputs of the commands in all pages.

    python docs/generate.py

`diagnostics.md` is what tscc prints for the failing example of every code of the catalogue, `dataset.md` the tables of the data
set, `document.md` the keys of the document, `grammar/` the rules drawn, `commands/` the options of each command,
`how-to-add.md` the recipes of CONTRIBUTING.md. Tests check that all are current.
"""

from __future__ import annotations

import re
import sys
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
sys.path.insert(0, str(HERE))

from generator.command_pages import command_pages  # noqa: E402 - beside this file
from generator.consoles import with_outputs  # noqa: E402
from generator.document_page import document_page  # noqa: E402

ROOT = HERE.parent
EXAMPLES = ROOT / "examples"
PAGE = HERE / "diagnostics.md"
WIDTH = 100
HEAD = """# Diagnostics

The output of tscc for every code, on an ASCII terminal without colours: that of the failing example which
`tscc explain CODE` shows. This page is written by `python docs/generate.py`.

| code | severity | title |
|---|---|---|
"""


def render_page() -> str:
    """The whole page of the diagnostics."""
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


def recipes_page() -> str:
    """The recipes of CONTRIBUTING.md; what it links to is not in the site, so the links are taken off."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    recipes = text[text.index("## Recipes") : text.index("## Style")]
    plain = re.sub(r"\[([^\]]+)\]\((?!#)[^)]*\)", r"\1", recipes)
    lead = "# How to add\n\nThe recipes of CONTRIBUTING.md, which also has the tests and the style; from there by "
    return (
        lead
        + "`python docs/generate.py`.\n\n"
        + re.sub(r"^#(#+ )", r"\1", plain.partition("\n")[2].strip(), flags=re.M)
        + "\n"
    )


def small_pages() -> dict[Path, str]:
    """Every generated page but those of the diagnostics and of the grammar, which take longer or need a library."""
    return {
        HERE / "dataset.md": tables_page(),
        HERE / "document.md": document_page(),
        HERE / "how-to-add.md": recipes_page(),
        **command_pages(),
    }


def pages_with_commands() -> list[Path]:
    """The pages that people write, which may have commands with their outputs."""
    return [ROOT / "README.md", *sorted(HERE.glob("*.md")), *sorted((HERE / "commands").glob("*.md"))]


if __name__ == "__main__":
    from generator.grammar_pages import grammar_pages

    for path, text in {PAGE: render_page(), **small_pages(), **grammar_pages()}.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in pages_with_commands():
        path.write_text(with_outputs(path.read_text(encoding="utf-8")), encoding="utf-8")
