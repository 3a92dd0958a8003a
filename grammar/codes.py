"""Generate `generated_codes.py` in `src/tscc/grammar/`, what the engine of this Python makes of the patterns of a compile, see `ahead` there.

    python -m grammar.codes

Run it with each version of Python whose starts are to be fast: those that make the same codes are listed with them.
"""

from __future__ import annotations

import sys
from array import array
from importlib import import_module
from marshal import dumps
from pathlib import Path
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from zlib import MAX_WBITS, compress

import tscc
from grammar import FOLDER, GENERATED
from grammar.starts import CHARACTERS, starts
from tscc.grammar import GRAMMARS, generated, generated_codes, needed, terminal
from tscc.grammar.ahead import ENGINE, MADE, Codes, known_codes

_EXAMPLES = sorted(FOLDER.parent.glob("examples/*.txt"))
_PARTS = ("build", "checks", "diagnostics", "document", "lexer", "parser", "passes", "reader", "text", "vocabulary")
"""The folders whose patterns are compiled ahead."""
_BYTES = 256
"""The characters that a set has a bit for."""


def asked() -> set[tuple[str, int]]:
    """The patterns that all modules of a compile ask for when they are imported, those of the grammar, and those of examples."""
    for part in _PARTS:
        folder = Path(tscc.__path__[0], part)
        for path in sorted(folder.rglob("*.py")):
            import_module(".".join(("tscc", part, *path.relative_to(folder).with_suffix("").parts)))
    import_module("tscc.cli.main")
    for name, kinds in generated.TERMINALS.items():
        for kind in kinds:
            terminal(name, kind)
    for name in GRAMMARS.keys() & generated.NEEDED.keys():
        needed(name)
    for path in _EXAMPLES:
        document = tscc.compile(path).document
        if document is None:
            raise ValueError(f"{path} gives no document")
        tscc.to_yaml(document)
    return set(MADE)


def codes_of(text: str, flags: int) -> tuple[int, int, dict[str, int], bytes]:
    """What the engine makes of a pattern, as in `Codes`."""
    parsed = _parser.parse(text, flags)
    state = parsed.state
    codes = _with_starts(_compiler._code(parsed, flags), *starts(parsed, flags | state.flags))
    return flags | state.flags, state.groups - 1, state.groupdict, array("I", codes).tobytes()


def _with_starts(codes: list[int], first: set[str], empty: bool) -> list[int]:
    """The codes with the characters that a match may begin with, so that a search passes over all others at once.

    `re` itself tells the engine only where each alternative begins with one character whose case counts.
    """
    length, told = codes[1:3]
    if told or empty or 2 * len(first) > len(CHARACTERS):
        return codes
    others = {chr(number) for number in range(_BYTES)}.difference(CHARACTERS)
    one_of, _ = _compiler._optimize_charset([(_constants.LITERAL, ord(each)) for each in sorted(first | others)])
    charset: list[int] = []
    _compiler._compile_charset([*one_of, (_constants.RANGE, (_BYTES, sys.maxunicode))], 0, charset)
    begin = [codes[0], length + len(charset), _compiler.SRE_INFO_CHARSET, *codes[3 : length + 1]]
    return [*begin, *charset, *codes[length + 1 :]]


def source() -> str:
    """The text of the module."""
    found: Codes = {key: codes_of(*key) for key in sorted(asked())}
    engines = [each for each in generated_codes.ENGINES if known_codes(each) == found]
    return "\n".join([
        '"""The codes of patterns, written by `python -m grammar.codes`; never edited by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        f"ENGINES = {tuple(sorted({*engines, ENGINE}))!r}",
        f"CODES = {compress(dumps(found, 2), 9, -MAX_WBITS).hex()!r}",  # hex: letters beyond f may spell a word by chance
        "",
    ])  # fmt: skip


if __name__ == "__main__":
    (GENERATED / "generated_codes.py").write_text(source(), encoding="utf-8")
