"""The json format: one object a line, as its schema says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic, Edit, Help, Label
from tscc.render.jsonlines import render
from tscc.render.report import Report
from tscc.render.terminal import Page
from tscc.text.source import Source, Span

CODE = Code("TS501", Severity.ERROR, "total differs")


def _strict(properties: dict[str, Any]) -> dict[str, Any]:
    """The schema of an object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_WHERE = {"span": {"$ref": "#/$defs/span"}, "start": {"$ref": "#/$defs/place"}, "end": {"$ref": "#/$defs/place"}}

JSON_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "One line of `tscc check --format json`",
    **_strict(
        {
            "file": {"type": "string"},
            "code": {"type": "string", "pattern": "^TS[0-9]{3}$"},
            "title": {"type": "string"},
            "severity": {"enum": [severity.value for severity in Severity]},
            "message": {"type": "string"},
            "primary": {"$ref": "#/$defs/label"},
            "secondary": {"type": "array", "items": {"$ref": "#/$defs/label"}},
            "notes": {"type": "array", "items": {"type": "string"}},
            "help": {"type": "array", "items": {"$ref": "#/$defs/help"}},
            "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        }
    ),
    "$defs": {
        "label": _strict({"label": {"type": "string"}, **_WHERE}),
        "help": _strict({"text": {"type": "string"}, "edit": {"anyOf": [{"$ref": "#/$defs/edit"}, {"type": "null"}]}}),
        "edit": _strict({**_WHERE, "replacement": {"type": "string"}, "certain": {"type": "boolean"}}),
        "span": _strict({"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}),
        "place": {
            "anyOf": [
                _strict({"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}}),
                {"type": "null"},
            ]
        },
    },
}
"""JSON Schema 2020-12 of one line."""


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(JSON_SCHEMA)


def test_every_line_fits_the_schema(pool: Report) -> None:
    lines = render([pool], Page()).splitlines()
    assert len(lines) == len(pool.diagnostics)
    for line in lines:
        Draft202012Validator(JSON_SCHEMA).validate(json.loads(line))


def test_an_object(make_source: Callable[..., Source]) -> None:
    found = Diagnostic(
        code=CODE,
        message="the total is 9",
        primary=Label(Span(7, 8), "printed"),
        secondary=(Label(Span(0, 2)),),
        notes=("a note",),
        help=(Help("write 8", Edit(Span(7, 8), "8", certain=True)), Help("or ask")),
    )
    written = render([Report(path="p/\x1bé.txt", source=make_source("4 4\nsum9\n"), diagnostics=(found,))], Page())
    assert written.isascii()
    assert "\x1b" not in written
    assert json.loads(written) == {
        "file": "p/\x1bé.txt",
        "code": "TS501",
        "title": "total differs",
        "severity": "error",
        "message": "the total is 9",
        "primary": {
            "label": "printed",
            "span": {"start": 7, "end": 8},
            "start": {"line": 2, "column": 4},
            "end": {"line": 2, "column": 5},
        },
        "secondary": [
            {
                "label": "",
                "span": {"start": 0, "end": 2},
                "start": {"line": 1, "column": 1},
                "end": {"line": 1, "column": 3},
            }
        ],
        "notes": ["a note"],
        "help": [
            {
                "text": "write 8",
                "edit": {
                    "span": {"start": 7, "end": 8},
                    "start": {"line": 2, "column": 4},
                    "end": {"line": 2, "column": 5},
                    "replacement": "8",
                    "certain": True,
                },
            },
            {"text": "or ask", "edit": None},
        ],
        "reason": None,
    }


@pytest.mark.parametrize("span", [Span(0, 0), Span(90, 99)])
def test_places_are_null_or_within_the_text(make_source: Callable[..., Source], span: Span) -> None:
    found = Diagnostic(code=CODE, message="m", primary=Label(span))
    for source in (None, make_source("text")):
        line = json.loads(render([Report(path="p", source=source, diagnostics=(found,))], Page()))
        Draft202012Validator(JSON_SCHEMA).validate(line)
        assert (line["primary"]["start"] is None) is (source is None)
