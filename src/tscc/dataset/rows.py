"""Tables: from the entry of a filing to its rows in each table, without any other filing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tscc.dataset.cell_numbers import number_of
from tscc.dataset.columns import Tables, columns_of, located
from tscc.dataset.entry import Entry
from tscc.dataset.fact_rows import add_pools
from tscc.dataset.generic_fact_rows import add_generic
from tscc.dataset.made_rows import MadeRows

_PASSES = ("pass", "within_rounding")
_FAILS = ("fail", "warning")
_STATE_OF_FILER = re.compile(r"/\w+/?\s*$")
"""Such as `/DE/` behind the name of a filer in a header."""
_FORMS_OF_COMPANY = frozenset(
    ("INC", "INCORPORATED", "CORP", "CORPORATION", "CO", "COMPANY", "LLC", "LP", "LTD", "LIMITED", "NA", "L", "C", "P")
)


def tables_of(entry: Entry) -> Tables:
    """The tables of one filing, column by column; `supersedes` is null, as it needs all filings."""
    made = MadeRows(entry)
    made.add("filings", "", _filing(entry))
    if entry.document is not None:
        _add_cover(made, entry.document)
        add_pools(made, entry.document["pools"])
        for number, table in enumerate(entry.document.get("tables", ())):
            add_generic(made, table, f"/tables/{number}")
        _add_footnotes(made, entry.document["footnotes"])
    _add_checks(made, entry.checks)
    _add_diagnostics(made, entry.diagnostics)
    _add_unparsed(made, (entry.document or {}).get("unparsed", ()))
    return located(columns_of(made.tables), entry.locations)


def registrant_key_of(name: str | None) -> str | None:
    """A name in capitals without marks and the form of the company: `LANTERN BAY ASSET ACCEPTANCE`."""
    words = re.sub(r"[^A-Z0-9]+", " ", _STATE_OF_FILER.sub("", (name or "").upper())).split()
    while len(words) > 1 and words[-1] in _FORMS_OF_COMPANY:
        words.pop()
    if len(words) > 1 and words[0] == "THE":
        del words[0]
    return " ".join(words) or None


def series_key_of(series: str | None) -> str | None:
    """A series in capitals without blanks and the word `SERIES`: `2001-7`."""
    return re.sub(r"\s+|SERIES", "", (series or "").upper()) or None


def _filing(entry: Entry) -> dict[str, Any]:
    """The row of the filing itself."""
    severities = [each["severity"] for each in entry.diagnostics]
    statuses = [each["status"] for each in entry.checks]
    values: dict[str, Any] = {
        "sha256": entry.sha256,
        "bytes": entry.size,
        "status": entry.status,
        "declined_as": entry.declined_as,
        "error": entry.error,
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "notes": severities.count("note"),
        "checks_passed": sum(map(statuses.count, _PASSES)),
        "checks_failed": sum(map(statuses.count, _FAILS)),
        "unparsed": len((entry.document or {}).get("unparsed", ())),
        "tool_version": entry.tool_version,
    }
    if entry.document is not None:
        values |= _of_document(entry.document)
    return values


def _of_document(document: Mapping[str, Any]) -> dict[str, Any]:
    """What the document says of the filing: its file, header, cover, deal and signature."""
    submission, filing, deal = document["submission"] or {}, document["filing"], document["deal"]
    registrant, signature = filing["registrant"], filing["signature"] or {}
    filer: Mapping[str, Any] = next(iter(submission.get("filers", ())), {})
    return {
        **{key: document["source"][key] for key in ("lines", "encoding", "newline")},
        **{key: submission.get(key) for key in ("accession_number", "accepted", "document_count")},
        "header_form": submission.get("form"),
        "period_date": submission.get("period"),
        "filed_date": submission.get("filed"),
        "changed_date": submission.get("changed"),
        "cik": filer.get("cik"),
        **{key: filing[key] for key in ("form", "amendment", "report_date")},
        "registrant": registrant["name"],
        "registrant_key": registrant_key_of(registrant["name"] or filer.get("name")),
        "registrant_role": registrant["role"],
        "registrant_state": registrant["state"],
        "file_numbers": "; ".join(registrant["file_numbers"]),
        "irs_numbers": "; ".join(registrant["irs_numbers"]),
        "deal_kind": deal["kind"],
        "series": deal["series"],
        "series_key": series_key_of(deal["series"]),
        "security": deal["security"],
        "preliminary": deal["preliminary"],
        "signed": signature.get("signed"),
        "signed_date": signature.get("date"),
        "schema_version": document["schema_version"],
    }


def _add_cover(made: MadeRows, document: Mapping[str, Any]) -> None:
    """The filers of the header and the items of the form."""
    names = made.names("filers")
    for ordinal, filer in enumerate((document["submission"] or {}).get("filers", ())):
        values = {key: value for key, value in filer.items() if key in names}
        made.add("filers", f"/submission/filers/{ordinal}", {"ordinal": ordinal, **values})
    for ordinal, item in enumerate(document["filing"]["items"]):
        pointer = f"/filing/items/{ordinal}"
        heading = made.places.of(f"{pointer}/number") or made.places.of(f"{pointer}/title")
        values = {"ordinal": ordinal, "number": item["number"], "title": item["title"]}
        made.add("items", pointer, values, heading)


def _add_footnotes(made: MadeRows, footnotes: list[dict[str, Any]]) -> None:
    for number, note in enumerate(footnotes):
        pointer, said = f"/footnotes/{number}", {key: note[key] for key in ("marker", "scope", "text")}
        made.add("footnotes", pointer, {"footnote": note["id"], **said}, made.places.of(pointer))
        made.add_pointers("footnote_refs", (note["id"],), note["references"])


def _add_checks(made: MadeRows, checks: list[dict[str, Any]]) -> None:
    for number, check in enumerate(checks):
        values = check | {
            "ordinal": number,
            "difference_number": number_of(check.get("difference")),
            "tolerance": number_of(check.get("tolerance")),
        }
        evidence, subject = values.pop("evidence", ()), check["subject"]
        made.add("checks", subject, values, made.places.of(subject))
        made.add_pointers("check_evidence", (number,), evidence)


def _add_diagnostics(made: MadeRows, diagnostics: list[dict[str, Any]]) -> None:
    for ordinal, found in enumerate(diagnostics):
        values = {key: found[key] for key in ("code", "severity", "title", "message", "reason")}
        values |= {"ordinal": ordinal, "help": "\n".join(found["help"])}
        made.add("diagnostics", "", values, tuple(found["place"]))


def _add_unparsed(made: MadeRows, unparsed: list[dict[str, Any]]) -> None:
    """The pieces that the document lists, and then the figures that did not fit in a column of the rows made so far."""
    found: Iterator[tuple[str, str]] = ((each["kind"], f"/unparsed/{n}") for n, each in enumerate(unparsed))
    for ordinal, (kind, pointer) in enumerate([*found, *(("misfit", pointer) for pointer in made.misfits())]):
        values = {"ordinal": ordinal, "kind": kind, "pointer": pointer}
        made.add("unparsed", pointer, values, made.places.of(pointer))
