"""The changes between two documents as one JSON object.

Its keys are those of `diff/changes.py`: `old`, `new`, `notices`, `changes` and `within_rounding`. A change has `kind` (`figure`,
`part`, `text`) and `where`, an object from kinds to names: `{"pool": "1", "table": "state", "row": "Ohio"}`; the words of a text
are `[sign, words]`. `same` is whether nothing differs.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from tscc.diff.changes import Comparison


def render_json(comparison: Comparison) -> str:
    """The comparison, indented by two blanks."""
    built: dict[str, Any] = msgspec.to_builtins(comparison)
    for change in (*built["changes"], *built["within_rounding"]):
        change["where"] = dict(change["where"])
    return json.dumps({"same": comparison.same, **built}, indent=2, ensure_ascii=False) + "\n"
