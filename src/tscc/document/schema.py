"""The schema: from the types of the model to the JSON Schema (2020-12) of the canonical document.

`schema.json` is the output of this module, which a test checks. To write it:
`python -m tscc.document.schema > src/tscc/document/schema.json`.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import msgspec

from tscc.document import enums, model


def json_schema() -> dict[str, Any]:
    """Generate the schema of the canonical document from the types of the model."""
    generated = msgspec.json.schema(model.Document)
    definitions: dict[str, Any] = {name: _complete(name, each) for name, each in generated["$defs"].items()}
    for name, field, text in _field_docstrings():
        if name in definitions:
            definitions[name]["properties"][field]["description"] = _reflow(text)
    properties = definitions["Document"]["properties"]
    (schema,), (version,) = properties["schema"]["enum"], properties["schema_version"]["enum"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{schema.replace('.', ':')}:{version}",
        "title": "Canonical document of a filing with mortgage collateral term sheets",
        "$ref": generated["$ref"],
        "$defs": {**definitions, "Decimal": dict(_DECIMAL)},
    }


def schema_text() -> str:
    """Write the schema as the canonical text of `schema.json`: two spaces, LF, a newline at the end."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


_DECIMAL = {
    "title": "Decimal",
    "description": "A decimal number with the digits as printed, without currency sign, commas or percent sign.",
    "type": "string",
    "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$",
}


def _complete(name: str, definition: dict[str, Any]) -> dict[str, Any]:
    """Add to a definition what msgspec does not include."""
    completed: dict[str, Any] = _name_decimals(definition) | {"description": _reflow(definition["description"])}
    if "enum" in definition:
        return completed | {"enum": [member.value for member in getattr(enums, name)]}
    return completed | {"additionalProperties": False}


def _name_decimals(schema: Any) -> Any:
    """Replace every decimal string by a reference to the one definition of it."""
    if isinstance(schema, list):
        return [_name_decimals(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "decimal":
        return {"$ref": "#/$defs/Decimal"}
    return {key: _name_decimals(value) for key, value in schema.items()}


def _field_docstrings() -> Iterator[tuple[str, str, str]]:
    """Find the docstrings below the fields of the model: class, field, text."""
    for statement in ast.parse(inspect.getsource(model)).body:
        if isinstance(statement, ast.ClassDef):
            for pair in pairwise(statement.body):
                match pair:
                    case (
                        ast.AnnAssign(target=ast.Name(id=field)),
                        ast.Expr(value=ast.Constant(value=str(text))),
                    ):
                        yield statement.name, field, text


def _reflow(docstring: str) -> str:
    """Join the lines of each paragraph of a docstring, whose indent differs between versions of Python."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", docstring))


if __name__ == "__main__":
    sys.stdout.write(schema_text())
