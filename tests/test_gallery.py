"""The gallery of diagnostics in `docs/`: it is what the compiler prints today; `test_explain.py` compares the sections."""

from __future__ import annotations

import re

from gallery import GALLERY, render_head
from once import entry_of

from tscc.diagnostics.codes import CODES


def test_gallery_has_each_code_once() -> None:
    assert GALLERY.startswith(render_head([entry_of(code) for code in CODES]))
    assert re.findall(r"^## (.*)$", GALLERY, re.MULTILINE) == list(CODES)


def test_gallery_is_plain() -> None:
    assert GALLERY.isascii()
    assert GALLERY.replace("\n", "").isprintable()
