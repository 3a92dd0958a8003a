"""Exhibits alone, without a filing around them."""

from __future__ import annotations

from tscc.document.model import Pool
from tscc.pipeline import compile_filing


def pools_of(text: str, *codes: str) -> tuple[Pool, ...]:
    """The pools of an exhibit, which has no other faults than those of `codes`."""
    compiled = compile_filing(f"EXHIBIT 99.1\n\n{text}".encode(), None)
    assert [found.code.id for found in compiled.diagnostics] == [*codes]
    assert compiled.document is not None
    return compiled.document.pools
