"""The gallery of diagnostics in `docs/`: it is what the compiler prints today."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from once import compile_once

DOCS = Path(__file__).parents[1] / "docs"


def test_gallery_is_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tscc.pipeline.compile_filing", compile_once)
    written = runpy.run_path(str(DOCS / "generate.py"))["render_page"]()
    assert (DOCS / "diagnostics.md").read_text(encoding="utf-8") == written, "run: python docs/generate.py"


def test_gallery_is_plain() -> None:
    page = (DOCS / "diagnostics.md").read_text(encoding="utf-8")
    assert page.isascii()
    assert page.replace("\n", "").isprintable()
