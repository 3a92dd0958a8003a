"""Generate `generated_codes.py`: what the engine of this Python makes of the patterns of `generated.py`, see `ahead`."""

from __future__ import annotations

import marshal
from array import array
from base64 import b85encode
from collections.abc import Iterator
from re import _compiler, _parser  # type: ignore[attr-defined]
from runpy import run_path
from zlib import compress

from tscc.grammar import generated
from tscc.grammar.ahead import ENGINE


def patterns() -> Iterator[tuple[str, str]]:
    """The name and the text of each pattern that has codes: the terminals, and what a text of a grammar needs."""
    made = run_path(generated.__file__)  # as it is now, not as it was when it was imported
    for name, terminals in made["TERMINALS"].items():
        yield from ((f"{name} {kind}", text) for kind, (text, _, _) in terminals.items())
    yield from made["NEEDED"].items()


def source() -> str:
    """The text of `generated_codes.py`."""
    found = {}
    for name, text in patterns():
        parsed = _parser.parse(text, 0)
        state = parsed.state
        words = array("I", _compiler._code(parsed, 0)).tobytes()
        found[name] = state.flags, state.groups - 1, state.groupdict, words
    packed = b85encode(compress(marshal.dumps(found, 2), 9)).decode()
    return "\n".join([
        '"""The codes of patterns, written by `python -m tscc.grammar.generate`; never edited by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        f"ENGINE_OF_CODES = {ENGINE!r}",
        f"CODES = {packed!r}",
        "",
    ])  # fmt: skip
