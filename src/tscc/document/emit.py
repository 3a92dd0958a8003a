"""The emit stage: the model to canonical text, YAML or JSON.

Both formats contain the same fields in the order of the types, and spell every string alike, so they hold the same data.
The YAML is a small subset, written here because no library writes YAML that YAML 1.1 and YAML 1.2 readers load alike.
The data are not changed; only fields at their default are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from msgspec import NODEFAULT
from msgspec.structs import astuple

from tscc.document.model import Node
from tscc.grammar.ahead import regex


def to_yaml(document: Node) -> str:
    """Write a document as canonical YAML: block style, two spaces, LF, a newline at the end."""
    lines: list[str] = []
    _write_mapping(document, "", "", "", lines)
    lines.append("")
    return "\n".join(lines)


def to_json(document: Node) -> str:
    """Write a document as canonical JSON: in the order of the YAML, two spaces, LF, a newline at the end."""
    return _json(document, "\n") + "\n"


def _write_mapping(node: Node, head: str, gap: str, indent: str, lines: list[str]) -> None:
    """Write the fields of a node: the first one after `head` and `gap`, the others on lines indented by `indent`."""
    lead = head + gap
    deeper = indent + "  "
    for (key, default, is_word), value in zip(_layout(type(node)), astuple(node), strict=True):
        if value is default:
            continue
        line = lead + key
        lead = indent
        if isinstance(value, tuple):
            _write_sequence(value, line, deeper, lines)
        elif isinstance(value, Node):
            _write_mapping(value, line, "\n" + deeper, deeper, lines)
        elif isinstance(value, dict):
            _write_entries(value, line, deeper, lines)
        else:
            lines.append(f"{line} {_scalar(value, is_word)}")
    if lead != indent:
        lines.append(head + " {}")


def _write_sequence(values: tuple[Any, ...], head: str, indent: str, lines: list[str]) -> None:
    """Write the elements of a sequence, nodes or strings, each after a dash."""
    if not values:
        lines.append(head + " []")
        return
    lines.append(head)
    dash = indent + "-"
    deeper = indent + "  "
    for value in values:
        if isinstance(value, Node):
            _write_mapping(value, dash, " ", deeper, lines)
        else:
            lines.append(f"{dash} {_scalar(value, False)}")


def _write_entries(entries: dict[str, str | None], head: str, indent: str, lines: list[str]) -> None:
    """Write a mapping whose keys are data: JSON Pointers, keys of columns."""
    if not entries:
        lines.append(head + " {}")
        return
    lines.append(head)
    lines.extend(f"{indent}{_word(key)}: {_literal(value)}" for key, value in entries.items())


def _scalar(value: object, is_word: bool) -> str:
    """Write a value that is neither a node nor a collection; enumerations and identifiers are words."""
    if isinstance(value, Enum):
        return _word(value.value)
    return _word(value) if is_word and isinstance(value, str) else _literal(value)


_WORD = regex(r"[a-z][a-z0-9_-]*")
"""Such as `current_balance`, `original_ltv-2`, `n1`."""

_READ_AS_OTHER_DATA = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
"""Words of this form that some YAML readers take for a boolean or null."""


def _word(text: str) -> str:
    """Write an identifier in YAML: bare if every reader takes it for a string, otherwise quoted."""
    if _WORD.fullmatch(text) and text not in _READ_AS_OTHER_DATA:
        return text
    return _quote(text)


def _json(value: object, newline: str) -> str:
    """Write a value in JSON; `newline` is a line feed and the indent of the line the value starts on."""
    inner = newline + "  "
    if isinstance(value, Node):
        return _bracket("{", (f'"{key}": {_json(each, inner)}' for key, each in _present(value)), "}", newline)
    if isinstance(value, tuple):
        return _bracket("[", (_json(each, inner) for each in value), "]", newline)
    if isinstance(value, dict):
        return _bracket("{", (f"{_quote(key)}: {_literal(each)}" for key, each in value.items()), "}", newline)
    return _quote(value.value) if isinstance(value, Enum) else _literal(value)


def _bracket(opening: str, parts: Iterable[str], closing: str, newline: str) -> str:
    """Put parts between brackets, one a line; only the brackets if there are no parts."""
    inner = newline + "  "
    body = ("," + inner).join(parts)
    return f"{opening}{inner}{body}{newline}{closing}" if body else opening + closing


def _present(node: Node) -> Iterator[tuple[str, object]]:
    """Yield the name and the value of each field that is written."""
    for (key, default, _), value in zip(_layout(type(node)), astuple(node), strict=True):
        if value is not default:
            yield key[:-1], value


@cache
def _layout(cls: type[Node]) -> tuple[tuple[str, object, bool], ...]:
    """List the fields of a node class: the key with its colon, the default, whether its strings are identifiers.

    Every default of the model is a singleton (None, UNSET, the empty tuple), so `is` tells a value from its default.
    """
    names = cls.__struct_encode_fields__
    defaults = cls.__struct_defaults__
    required = (NODEFAULT,) * (len(names) - len(defaults))
    return tuple(
        (name + ":", default, name in cls.plain) for name, default in zip(names, required + defaults, strict=True)
    )


def _literal(value: object) -> str:
    """Write a value as in both formats: a quoted string, an integer, true, false or null."""
    if isinstance(value, str):
        return _quote(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return f'"{value:f}"'
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    raise TypeError(f"no canonical form for {type(value).__name__}")


_NOT_AS_IS = regex(
    r'["\\\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\ufffb\ufffe\uffff]'
)
"""Characters that a string cannot contain unescaped: the quote and the backslash, controls, line ends, characters that are
invisible or change the direction of the text, halves of surrogate pairs, and noncharacters."""

_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _quote(text: str) -> str:
    """Put a string between double quotes, with escapes that JSON, YAML 1.1 and YAML 1.2 read alike."""
    return f'"{_NOT_AS_IS.sub(_escape, text)}"' if _NOT_AS_IS.search(text) else f'"{text}"'


def _escape(match: re.Match[str]) -> str:
    r"""Escape one character: the quote as `\"`, NEL as `\u0085`; half a surrogate pair becomes U+FFFD."""
    character = match[0]
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return _SHORT_ESCAPES.get(character) or f"\\u{ord(character):04x}"
