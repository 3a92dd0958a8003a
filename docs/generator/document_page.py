"""The page of the canonical document: every part of it with its keys, from the JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tscc.document.schema import json_schema

_HEAD = """# The document

Schema `tscc.pool`, version {version}. `tscc compile` writes a filing as this document, in YAML or JSON; `tscc schema` prints
its JSON Schema, from which this page is written by `python docs/generate.py`. [The rules](versions.md) say when its version
changes.

- A figure is a decimal string with the digits as printed, a count an integer; there are no floats. The unit is in the key:
  `_usd`, `_pct`, `_months`, `_years`.
- A key without a mark in the column *always* is left out where the filing says nothing; one with a mark is then null.
- A bound is not a value: `{{bound: at_least, pct: "97"}}`, or a key that says `min`, `max` or `over`. An approximate figure is
  stored under its key and listed in `bounds` too.
- Places, with `--provenance`, lead from JSON Pointers to `line:column-line:column`: from 1, in code points, the end exclusive.
"""


def document_page() -> str:
    """The whole page."""
    definitions = json_schema()["$defs"]
    version = definitions["Document"]["properties"]["schema_version"]["enum"][0]
    parts = [_part(name, definitions[name]) for name in _in_order(definitions)]
    return _HEAD.format(version=version) + "".join(parts)


def _in_order(definitions: dict[str, Any]) -> list[str]:
    """The parts as a reader meets them, from the document down; words and the decimal last."""
    seen = ["Document"]
    for name in seen:
        seen += [each for each in dict.fromkeys(_references(definitions[name])) if each not in seen]
    objects = [name for name in seen if "properties" in definitions[name]]
    return objects + [name for name in seen if name not in objects]


def _references(schema: Any) -> Iterator[str]:
    """The definitions that a schema names."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield str(schema["$ref"]).rpartition("/")[2]
        for value in schema.values():
            yield from _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)


def _part(name: str, definition: dict[str, Any]) -> str:
    """The section of a part: its meaning and its keys, or its words."""
    head = f"\n## {name}\n\n{definition['description']}\n"
    if "enum" in definition:
        return head + "\nOne of " + ", ".join(f"`{each}`" for each in definition["enum"]) + ".\n"
    if "properties" not in definition:
        return head
    always = set(definition.get("required", ()))
    rows = [
        f"| `{key}` | {_type(each)} | {'yes' if key in always else ''} | {_meaning(each)} |\n"
        for key, each in definition["properties"].items()
    ]
    return f"{head}\n| key | type | always | meaning |\n|---|---|---|---|\n{''.join(rows)}"


def _meaning(schema: dict[str, Any]) -> str:
    return str(schema.get("description", "")).replace("\n\n", " ").replace("|", "\\|")


def _type(schema: dict[str, Any]) -> str:
    """A type in words, with links to the parts it names."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(map(_type, schema["anyOf"])))
    if "enum" in schema:
        return " or ".join(f"`{each}`" for each in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    if schema.get("type") == "object":
        return f"map to {_type(schema['additionalProperties'])}"
    return {"date": "date"}.get(schema.get("format", ""), str(schema.get("type", "any")))
