"""The options of a layout as given by the user, `table.rulers=full`, and the document to print."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from tscc.diagnostics.control import UsageError
from tscc.printing.eras import ERAS
from tscc.printing.layout import Layout

_ERA = "era"
"""The name of the option that sets several others."""


def read_layout(given: Sequence[str], *, submitted: bool = False) -> Layout:
    """The layout of the model filing with some options set: `cover.rules=false`, `width=72`, `era=1997`.

    Other options override those of an era. A document that was `submitted` gets an envelope unless an option says
    otherwise. Raises `UsageError` for an unknown option or value.
    """
    entries = [entry.partition("=") for entry in given]
    eras = [value for name, _, value in entries if name == _ERA]
    if any(era not in ERAS for era in eras):
        raise UsageError(f"unknown era; the eras are {', '.join(ERAS)}")
    options: dict[str, Any] = {"envelope": "pem"} if submitted else {}
    options |= copy.deepcopy(ERAS[eras[-1]]) if eras else {}
    for name, sign, value in entries:
        if not sign:
            raise UsageError(f"`{name}` is not a layout option of the form NAME=VALUE")
        if name == _ERA:
            continue
        if name not in _kinds():
            near = get_close_matches(name, (_ERA, *_kinds()), n=1)
            raise UsageError(f"unknown layout option `{name}`" + (f"; did you mean `{near[0]}`?" if near else ""))
        inner = options
        *folders, last = name.split(".")
        for folder in folders:
            inner = inner.setdefault(folder, {})
        inner[last] = _parsed(value)
    try:
        return msgspec.convert(options, Layout)
    except msgspec.ValidationError as error:
        raise UsageError(f"layout: {error}") from error


def list_options() -> str:
    """Every layout option with its values, one a line."""
    known = {_ERA: list(ERAS), **_kinds()}
    return "".join(f"{name}  {' | '.join(values)}\n" for name, values in known.items())


def _parsed(value: str) -> Any:
    """A value as JSON if it is valid JSON, otherwise the text itself."""
    try:
        return msgspec.json.decode(value)
    except msgspec.DecodeError:
        return value


def _kinds(layout: type[msgspec.Struct] = Layout, prefix: str = "") -> dict[str, list[str]]:
    """The options of a layout with their values; the names of nested options contain dots."""
    found: dict[str, list[str]] = {}
    for name, kind in get_type_hints(layout).items():
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and "Layout" in kind.__name__:
            found.update(_kinds(kind, f"{prefix}{name}."))
        elif kind is bool:
            found[prefix + name] = ["true", "false"]
        elif get_origin(kind) is Literal:
            found[prefix + name] = [str(value) for value in get_args(kind)]
        elif get_origin(kind) is tuple:
            found[prefix + name] = [f"[{', '.join('N' for _ in get_args(kind))}]"]
        elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            parts = (f'"{part}": N' for part in kind.__struct_fields__)
            found[prefix + name] = [f"{{{', '.join(parts)}}}"]
        else:
            found[prefix + name] = [kind.__name__]
    return found
