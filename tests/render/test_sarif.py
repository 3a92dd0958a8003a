"""The sarif format: valid against the OASIS schema, with fingerprints that stay."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from tscc.diagnostics.codes import Code, Severity
from tscc.diagnostics.diagnostic import Accepted, Diagnostic, Edit, Help, Label
from tscc.document.enums import Newline
from tscc.render.formats import render_reports
from tscc.render.report import Report
from tscc.render.terminal import Page
from tscc.text.source import Source, Span

SCHEMA = json.loads((Path(__file__).parent.parent / "data" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
CODE = Code("TS401", Severity.ERROR, "bad character in a number")


def run_of(*reports: Report) -> dict[str, Any]:
    """The one run of a log, which must be valid."""
    log = json.loads(render_reports(reports, "sarif", Page()))
    Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return run


def bad(start: int, end: int, **fields: Any) -> Diagnostic:
    return Diagnostic(code=CODE, message="'O' is no digit", primary=Label(Span(start, end), "here"), **fields)


def test_the_schema_says_no() -> None:
    assert not Draft4Validator(SCHEMA).is_valid({"version": "2.1.0", "runs": [{"results": []}]})


def test_everything_is_valid(pool: Report) -> None:
    run = run_of(pool, Report(path="b.txt", source=None, diagnostics=(bad(0, 0),)))
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"] == [{"executionSuccessful": True}]
    assert len(run["results"]) == len(pool.diagnostics) + 1


def test_nothing_found(make_source: Callable[..., Source]) -> None:
    run = run_of(Report(path="pool.txt", source=make_source("x"), diagnostics=()))
    assert run["results"] == []
    assert run["tool"]["driver"]["rules"] == []
    assert len(run["artifacts"]) == 1


def test_a_result(make_source: Callable[..., Source]) -> None:
    found = bad(
        6,
        7,
        secondary=(Label(Span(0, 3), "the state"), Label(Span(4, 4))),
        notes=("a note",),
        help=(Help("write 0", Edit(Span(6, 7), "0", certain=True)), Help("or ask")),
    )
    run = run_of(Report(path="a b/é:1.txt", source=make_source("Ohio\n1O2\n"), diagnostics=(found,)))
    (result,) = run["results"]
    location = {"uri": "a%20b/%C3%A9%3A1.txt", "index": 0}
    assert result["ruleId"] == run["tool"]["driver"]["rules"][0]["id"] == "TS401"
    assert result["level"] == "error"
    assert result["message"]["text"] == "'O' is no digit\n\nnote: a note\n\nhelp: write 0\n\nhelp: or ask"
    region = {"startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 3}
    assert result["locations"] == [
        {
            "physicalLocation": {"artifactLocation": location, "region": {**region, "snippet": {"text": "O"}}},
            "message": {"text": "here"},
        }
    ]
    assert [related["id"] for related in result["relatedLocations"]] == [1, 2]
    assert "message" not in result["relatedLocations"][1]
    assert result["fixes"] == [
        {
            "description": {"text": "write 0"},
            "artifactChanges": [
                {
                    "artifactLocation": location,
                    "replacements": [{"deletedRegion": region, "insertedContent": {"text": "0"}}],
                }
            ],
            "properties": {"certain": True},
        }
    ]


def test_rules(make_source: Callable[..., Source]) -> None:
    report = Report(path="p", source=make_source("xx"), diagnostics=(bad(0, 1), bad(1, 2)))
    (rule,) = run_of(report)["tool"]["driver"]["rules"]
    assert rule["name"] == "BadCharacterInANumber"
    assert rule["defaultConfiguration"] == {"level": "error"}


def fingerprints(report: Report) -> list[str]:
    return [result["partialFingerprints"]["tsccLineHash/v1"] for result in run_of(report)["results"]]


def test_fingerprints_stay_when_lines_are_put_in_above(make_source: Callable[..., Source]) -> None:
    text = "Ohio 1O2\nUtah 1O3\nOhio 1O2\n"
    above = "A line\nand another\n"

    def report(before: str) -> Report:
        at = [before.count("") - 1 + offset for offset in (6, 15, 24)]
        return Report(
            path="p", source=make_source(before + text), diagnostics=tuple(bad(start, start + 1) for start in at)
        )

    before = fingerprints(report(""))
    assert before == fingerprints(report(above))
    assert len(set(before)) == 3
    assert before[0].split(":")[0] == before[2].split(":")[0]
    assert [mark.split(":")[1] for mark in before] == ["1", "1", "2"]


def test_fingerprints_differ_by_code_and_line(make_source: Callable[..., Source]) -> None:
    other = Diagnostic(code=Code("TS402", Severity.ERROR, "t"), message="m", primary=Label(Span(0, 1)))
    report = Report(path="p", source=make_source("aa\nbb\n"), diagnostics=(bad(0, 1), other, bad(3, 4)))
    assert len(set(fingerprints(report))) == 3


def test_a_message_holds_no_link_and_no_placeholder(make_source: Callable[..., Source]) -> None:
    found = Diagnostic(code=CODE, message="[a](http://b.example) {0} \x1b[31m", primary=Label(Span(0, 1), "[c](1)"))
    (result,) = run_of(Report(path="p", source=make_source("x"), diagnostics=(found,)))["results"]
    assert result["message"]["text"] == r"[a] (http://b.example) {{0}} \x1b[31m"
    assert result["locations"][0]["message"]["text"] == "[c] (1)"


def test_artifacts(make_source: Callable[..., Source], tmp_path: Path) -> None:
    source = make_source("é\r", newline=Newline.CR)
    path = str(tmp_path / "a b.txt")
    run = run_of(Report(path=path, source=source, diagnostics=()), Report(path="-", source=None, diagnostics=()))
    assert run["newlineSequences"] == ["\r\n", "\n", "\r"]
    assert run["artifacts"] == [
        {
            "location": {"uri": Path(path).as_uri()},
            "roles": ["analysisTarget"],
            "mimeType": "text/plain",
            "encoding": "UTF-8",
            "length": 3,
            "hashes": {"sha-256": source.sha256},
        },
        {"location": {"uri": "-"}, "roles": ["analysisTarget"]},
    ]


@pytest.mark.parametrize("size", [0, 5000])
def test_regions_without_snippet(make_source: Callable[..., Source], size: int) -> None:
    (result,) = run_of(Report(path="p", source=make_source("x" * 6000), diagnostics=(bad(3, 3 + size),)))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 4 + size}


def test_results_name_the_artifact_of_their_file(make_source: Callable[..., Source]) -> None:
    """Files are written one after the other: those without a result count too."""
    source = make_source("one\ntwo\n")
    clean, faulty = (), (bad(0, 1), bad(4, 5))
    run = run_of(*(Report(path=f"{n}.txt", source=source, diagnostics=(clean, faulty)[n % 2]) for n in range(5)))
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert [(place["uri"], place["index"]) for place in places] == [("1.txt", 1)] * 2 + [("3.txt", 3)] * 2
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == [f"{n}.txt" for n in range(5)]


def test_a_file_that_could_not_be_read_is_a_notification(make_source: Callable[..., Source]) -> None:
    gone = Report(path="gone.txt", source=None, diagnostics=(), failure="No such file or directory")
    run = run_of(Report(path="a.txt", source=make_source("x"), diagnostics=()), gone)
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    assert told["message"]["text"] == "No such file or directory"
    assert told["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "gone.txt", "index": 1}


def test_an_accepted_error_is_suppressed_with_its_reason(make_source: Callable[..., Source]) -> None:
    accepted = Accepted(reason="as filed", by="R. Teller", until=date(2027, 6, 30))
    run = run_of(Report(path="a.txt", source=make_source("1O2"), diagnostics=(bad(1, 2, accepted=accepted),)))
    (result,) = run["results"]
    assert result["level"] == "error"
    assert result["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "accepted until 2027-06-30 by R. Teller: as filed",
        }
    ]
