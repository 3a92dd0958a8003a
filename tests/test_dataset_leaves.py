"""The data set leaves nothing out in silence: every leaf of the document's schema is in a table, or listed with a reason."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from table_rows import rows_of

from tscc.dataset import Entry
from tscc.dataset.left_out import LEFT_OUT
from tscc.document.schema import json_schema

SCHEMA = json_schema()["$defs"]
Steps = tuple[str | int, ...]


class Whole:
    """Makes a document with every part that the schema allows, each leaf another value, and notes where they are."""

    def __init__(self) -> None:
        self.leaves: dict[Steps, Any] = {}
        self.document = self._value({"$ref": "#/$defs/Document"}, ())

    def _value(self, schema: dict[str, Any], steps: Steps) -> Any:
        if "anyOf" in schema:
            (schema,) = [each for each in schema["anyOf"] if each.get("type") != "null"]
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return self._leaf("decimal", steps) if name == "Decimal" else self._value(SCHEMA[name], steps)
        if schema.get("type") == "array":
            return [self._value(schema["items"], (*steps, 0))]
        if "properties" in schema:
            return {key: self._value(each, (*steps, key)) for key, each in schema["properties"].items()}
        if schema.get("type") == "object":
            return {"column_2": self._leaf("string", (*steps, "column_2"))}
        return self._leaf(schema.get("format") or schema.get("type") or "string", steps)

    def _leaf(self, kind: Any, steps: Steps) -> Any:
        number = len(self.leaves) + 1000
        self.leaves[steps] = {
            "decimal": f"{number}.25",
            "integer": number,
            "boolean": True,
            "date": (date(1990, 1, 1) + timedelta(days=number)).isoformat(),
        }.get(kind if isinstance(kind, str) else kind[0], f"word{number}")
        return self.leaves[steps]


WHOLE = Whole()


def entry_with(document: dict[str, Any]) -> Entry:
    return Entry(
        filing_id="F", sha256=document["source"]["sha256"], size=document["source"]["bytes"], status="compiled",
        declined_as=document["declined"], document=document, spans={}, checks=[], diagnostics=[], tool_version="0",
    )  # fmt: skip


def values_of(document: dict[str, Any]) -> set[object]:
    return {value for rows in rows_of(entry_with(document)).values() for row in rows for value in row}


def keys_of(steps: Steps) -> str:
    return ".".join(step for step in steps if isinstance(step, str))


def reason_for(steps: Steps) -> str | None:
    name = keys_of(steps)
    return next((reason for part, reason in LEFT_OUT.items() if f"{name}.".startswith(f"{part}.")), None)


def typed(value: Any) -> Iterator[object]:
    """A leaf in the forms it may have in a row."""
    yield value
    if isinstance(value, str) and value[0].isdigit():
        yield Decimal(value) if "." in value else date.fromisoformat(value)


def test_whole_document_has_every_struct_of_the_schema() -> None:
    assert len(WHOLE.leaves) > 200


@pytest.mark.parametrize("steps", WHOLE.leaves, ids=keys_of)
def test_leaf_is_in_a_table_or_left_out_for_a_reason(steps: Steps) -> None:
    value = WHOLE.leaves[steps]
    if isinstance(value, bool):
        other = copy.deepcopy(WHOLE.document)
        holder: Any = other
        for step in steps[:-1]:
            holder = holder[step]
        holder[steps[-1]] = not value
        found = rows_of(entry_with(other)) != rows_of(entry_with(WHOLE.document))
    else:
        held = values_of(WHOLE.document)
        found = any(each in held for each in typed(value)) or any(
            isinstance(each, str) and isinstance(value, str) and value in each.split("#") for each in held
        )
    assert found is (reason_for(steps) is None), f"{keys_of(steps)}: in a table is {found}"


@pytest.mark.parametrize("part", LEFT_OUT)
def test_what_is_left_out_is_in_the_schema(part: str) -> None:
    assert LEFT_OUT[part]
    assert any(f"{keys_of(steps)}.".startswith(f"{part}.") for steps in WHOLE.leaves)
