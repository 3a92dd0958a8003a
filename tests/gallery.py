"""The gallery of diagnostics, and the script that writes it."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
GALLERY = (DOCS / "diagnostics.md").read_text(encoding="utf-8")

_script = runpy.run_path(str(DOCS / "generate.py"))
render_head, render_section = _script["render_head"], _script["render_section"]
