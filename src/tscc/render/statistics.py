"""The statistics of a run: how often each code was reported, and in how many files.

As text, a line each, the most frequent first:

    12 in 3 files  error    TS401  bad character in a number

As JSON, an array (json) or lines (jsonl) of objects with `code`, `title`, `severity`, `count` and `files`.
"""

from __future__ import annotations

import json

from tscc.document.words import counted
from tscc.render.joined import Tally


def render_statistics(tally: Tally, form: str) -> str:
    """The counts of each code, in one of the formats `WITH_CHECKS`."""
    codes = sorted(tally.codes, key=lambda code: (-tally.codes[code], code.id))
    if form == "text":
        places = [f"{tally.codes[code]} in {counted(tally.code_files[code], 'file')}" for code in codes]
        width = max(map(len, places), default=0)
        rows = zip(places, codes, strict=True)
        return "".join(f"{place:>{width}}  {code.severity.value:<7}  {code.id}  {code.title}\n" for place, code in rows)
    objects = [
        {
            "code": code.id,
            "title": code.title,
            "severity": code.severity.value,
            "count": tally.codes[code],
            "files": tally.code_files[code],
        }
        for code in codes
    ]
    lines = [json.dumps(each) for each in objects]
    body = ",\n".join(lines)
    return f"[{body}]\n" if form == "json" else "".join(f"{line}\n" for line in lines)
