"""The json and jsonl formats: one object for each file, as its schema says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Accepted, Diagnostic, Edit, Help, Label
from tscc.render.formats import render_reports
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
    "title": "One line of `tscc check --format jsonl`, one item of `--format json`",
    **_strict(
        {
            "file": {"type": "string"},
            "status": {"enum": ["clean", "warnings", "errors", "failed"]},
            "failure": {"type": ["string", "null"]},
            **{
                name: {"type": "integer", "minimum": 0}
                for name in ("errors", "warnings", "notes", "accepted", "not_shown")
            },
            "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}},
            "checks": {"type": ["array", "null"], "items": {"type": "object"}},
        }
    ),
    "$defs": {
        "diagnostic": _strict(
            {
                "code": {"type": "string", "pattern": "^TS[0-9]{3}$"},
                "title": {"type": "string"},
                "severity": {"enum": [severity.value for severity in Severity]},
                "message": {"type": "string"},
                "primary": {"$ref": "#/$defs/label"},
                "secondary": {"type": "array", "items": {"$ref": "#/$defs/label"}},
                "notes": {"type": "array", "items": {"type": "string"}},
                "help": {"type": "array", "items": {"$ref": "#/$defs/help"}},
                "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
                "accepted": {
                    "anyOf": [
                        _strict(
                            {
                                "reason": {"type": "string"},
                                "by": {"type": "string"},
                                "until": {"type": "string", "format": "date"},
                            }
                        ),
                        {"type": "null"},
                    ]
                },
            }
        ),
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


FAILED = Report(path="gone.txt", source=None, diagnostics=(), failure="No such file or directory")


def test_every_line_fits_the_schema(pool: Report, make_source: Callable[..., Source]) -> None:
    clean = Report(path="clean.txt", source=make_source("x"), diagnostics=())
    entries = [json.loads(line) for line in render_reports([pool, clean, FAILED], "jsonl", Page()).splitlines()]
    for entry in entries:
        Draft202012Validator(JSON_SCHEMA).validate(entry)
    assert [entry["status"] for entry in entries] == ["errors", "clean", "failed"]
    assert [len(entry["diagnostics"]) for entry in entries] == [len(pool.diagnostics), 0, 0]
    assert entries[2]["failure"] == "No such file or directory"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_array_holds_the_objects_of_the_lines(pool: Report, count: int) -> None:
    reports = [pool, FAILED, pool][:count]
    lines = render_reports(reports, "jsonl", Page()).splitlines()
    assert json.loads(render_reports(reports, "json", Page())) == [json.loads(line) for line in lines]
    assert len(lines) == count


def test_what_is_not_shown_is_counted(pool: Report) -> None:
    entry = json.loads(render_reports([pool], "jsonl", Page(max_errors=1)))
    shown = [each["severity"] for each in entry["diagnostics"]]
    assert sorted(shown) == ["error", "note", "warning"]
    assert entry["not_shown"] == len(pool.diagnostics) - 3
    assert entry["errors"] + entry["warnings"] + entry["notes"] == len(pool.diagnostics)


def test_an_accepted_error_is_an_error_still(make_source: Callable[..., Source]) -> None:
    accepted = Accepted(reason="as filed", by="R. Teller", until=date(2027, 6, 30))
    found = Diagnostic(code=CODE, message="m", primary=Label(Span(0, 1)), accepted=accepted)
    entry = json.loads(
        render_reports([Report(path="p", source=make_source("x"), diagnostics=(found,))], "jsonl", Page())
    )
    assert (entry["status"], entry["errors"], entry["accepted"]) == ("errors", 1, 1)
    assert entry["diagnostics"][0]["accepted"] == {"reason": "as filed", "by": "R. Teller", "until": "2027-06-30"}


def test_an_object(make_source: Callable[..., Source]) -> None:
    found = Diagnostic(
        code=CODE,
        message="the total is 9",
        primary=Label(Span(7, 8), "printed"),
        secondary=(Label(Span(0, 2)),),
        notes=("a note",),
        help=(Help("write 8", Edit(Span(7, 8), "8", certain=True)), Help("or ask")),
    )
    written = render_reports(
        [Report(path="p/\x1bé.txt", source=make_source("4 4\nsum9\n"), diagnostics=(found,))], "jsonl", Page()
    )
    assert written.isascii()
    assert "\x1b" not in written
    entry = json.loads(written)
    assert entry["file"] == "p/\x1bé.txt"
    (diagnostic,) = entry["diagnostics"]
    assert diagnostic == {
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
        "fingerprint": hashlib.sha256(b"TS501\nsum9").hexdigest()[:16],
        "accepted": None,
    }


@pytest.mark.parametrize("span", [Span(0, 0), Span(90, 99)])
def test_places_are_null_or_within_the_text(make_source: Callable[..., Source], span: Span) -> None:
    found = Diagnostic(code=CODE, message="m", primary=Label(span))
    for source in (None, make_source("text")):
        line = json.loads(render_reports([Report(path="p", source=source, diagnostics=(found,))], "jsonl", Page()))
        Draft202012Validator(JSON_SCHEMA).validate(line)
        assert (line["diagnostics"][0]["primary"]["start"] is None) is (source is None)
