"""Covers, item headings and signature blocks in the forms filings have: one file each in `cases/`.

A case is a cover, a body or a signature block; the rest of the filing is a small one without fault. The file's name
begins with the code that is to be found, or with none. What is to be read is below the line `---- expect`; a snapshot
holds the rest.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from textwrap import fill
from typing import Any

import pytest
from once import read_yaml
from outcomes import outcome_of
from small import COVER, NOTICE, PARAGRAPH, compiled, filing, layout_codes
from syrupy.assertion import SnapshotAssertion

from tscc.document.model import Document
from tscc.pipeline import Compilation

CASES = Path(__file__).parent / "cases"
FOLDERS = ("cover", "items", "signature")
PATHS = [path for folder in FOLDERS for path in sorted((CASES / folder).glob("*.txt"))]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_case(path: Path, snapshot_text: SnapshotAssertion) -> None:
    text, _, expected = path.read_text(encoding="utf-8").partition("---- expect\n")
    compilation = compiled(_whole(path.parent.name, text))
    document = compilation.document
    assert document is not None
    found = _read(path.parent.name, document)
    wanted: dict[str, Any] = read_yaml(expected)
    assert {key: found[key] for key in wanted} == wanted
    code = path.stem.split("-")[0]
    assert layout_codes(compilation) == ([code] if code.startswith("TS") else [])
    assert outcome_of(compilation, _sound(), form_only=True) == snapshot_text


@cache
def _sound() -> Compilation:
    return compiled(filing())


def _whole(part: str, text: str) -> str:
    """The filing a case is a part of."""
    if part == "cover":
        return filing(cover=text, body=f"Item 5.  Other Events.\n\n{NOTICE}\n{PARAGRAPH}")
    if part == "items":
        return filing(body=f"{text.rstrip()}\n\n{NOTICE}\n{PARAGRAPH}")
    return filing(signature=text)


def _read(part: str, document: Document) -> dict[str, Any]:
    """What was read of the part of a filing."""
    unparsed = [piece.text for piece in document.unparsed]
    form = document.filing
    match part:
        case "cover":
            names = ("name", "role", "state", "address", "zip", "phone", "former_name")
            return {
                "form": form.form,
                "amendment": form.amendment,
                "report_date": form.report_date and form.report_date.isoformat(),
                **{name: getattr(form.registrant, name) for name in names},
                "file_numbers": list(form.registrant.file_numbers),
                "irs_numbers": list(form.registrant.irs_numbers),
                "series": document.deal.series,
                "security": document.deal.security,
                "unparsed": unparsed,
            }
        case "items":
            own = [" ".join(text.split()) for text in (NOTICE, PARAGRAPH)]
            return {
                "items": [[item.number, item.title] for item in form.items],
                "narratives": [
                    [block.text for block in item.narrative if block.text not in own] for item in form.items
                ],
            }
        case _:
            signature = form.signature
            assert signature is not None
            return {
                "registrant": signature.registrant,
                "capacity": signature.capacity,
                "signed": signature.signed,
                "name": signature.name,
                "title": signature.title,
                "date": signature.date and signature.date.isoformat(),
                "unparsed": unparsed,
            }


@pytest.mark.parametrize("box", ["[ ]", "[_]", "|_|", "[X]", "_____", "/ /", "( )", ""])
@pytest.mark.parametrize("width", [50, 66, 78, 120])
@pytest.mark.parametrize("hangs", [False, True])
def test_check_boxes_above_the_last_caption(box: str, width: int, hangs: bool) -> None:
    boxes = "\n".join(
        fill(text, width, initial_indent=f"{box}  ", subsequent_indent=" " * (len(box) + 2) * hangs)
        for text in (
            "Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)",
            "Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)",
            "Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))",
        )
    )
    found = compiled(filing(cover=f"{COVER}\n\n{boxes}\nElm Loans, Inc.\n(Former name, if changed since last report)"))
    assert found.diagnostics == _sound().diagnostics == ()
    assert found.document is not None
    assert found.document.filing.registrant.former_name == "Elm Loans, Inc."
    assert not found.document.unparsed
