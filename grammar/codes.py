"""Generate `generated_codes.py`: what the engine of this Python makes of the patterns of a compile, see `ahead`."""

from __future__ import annotations

import json
import marshal
import subprocess
import sys
from array import array
from base64 import b85encode
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from zlib import compress

from tscc.grammar.ahead import ENGINE, Codes

_EXAMPLES = Path(__file__).parents[1] / "examples"
_ASK = """
import json, sys
from re import _compiler
asked, plain = [], _compiler.compile

def compile(text, flags=0):
    asked.append((text, flags))
    return plain(text, flags)

_compiler.compile = compile
from tscc.grammar import ahead, generated, needed, terminal
ahead._compile = compile
ahead.ENGINE = ""
from tscc.cli import main, compile as _
from tscc.document.emit import to_yaml
from tscc.pipeline import compile_filing
for name, kinds in generated.TERMINALS.items():
    for kind in kinds:
        terminal(name, kind)
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        to_yaml(compile_filing(file.read(), path).document)
print(json.dumps([each for each in asked if isinstance(each[0], str)]))
"""
"""Prints the patterns that are compiled in a process while it imports tscc and compiles filings."""


def patterns() -> list[tuple[str, int]]:
    """The patterns that a compile of the examples asks for, with their flags, and all terminals."""
    examples = map(str, sorted(_EXAMPLES.glob("*.txt")))
    asked = subprocess.run([sys.executable, "-c", _ASK, *examples], stdout=subprocess.PIPE, check=True)  # noqa: S603
    return sorted({(text, flags) for text, flags in json.loads(asked.stdout)})


def source() -> str:
    """The text of `generated_codes.py`."""
    found: Codes = {}
    for text, flags in patterns():
        parsed = _parser.parse(text, flags)
        state = parsed.state
        words = array("I", _compiler._code(parsed, flags)).tobytes()
        found[text, flags] = flags | state.flags, state.groups - 1, state.groupdict, words
    packed = b85encode(compress(marshal.dumps(found, 2), 9)).decode()
    lines = (
        '"""The codes of patterns, written by `python -m tscc.grammar.generate`; never edited by hand."""\n',
        "# fmt: off",
        "# ruff: noqa: E501\n",
        f"ENGINE_OF_CODES = {ENGINE!r}",
        f"CODES = {packed!r}\n",
    )
    return "\n".join(lines)
