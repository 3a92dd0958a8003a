"""The schema: that it is the one of the types, that it closes what it should, and that it changes with its version."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from once import read_yaml

import tscc.document.schema
from tscc.document.schema import json_schema, schema_text

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def test_shipped_schema_is_the_generated_one() -> None:
    shipped = Path(tscc.document.schema.__file__).with_name("schema.json").read_bytes()
    assert shipped == schema_text().encode(), (
        "write it anew: python -m tscc.document.schema > src/tscc/document/schema.json"
    )


def test_schema_is_valid_and_named() -> None:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["$id"] == "urn:tscc:pool:1.0"


def test_every_definition_is_described_and_every_struct_is_closed() -> None:
    for name, definition in json_schema()["$defs"].items():
        assert re.search(r"\S\.$", definition["description"]), name
        if definition.get("type") == "object":
            assert definition["additionalProperties"] is False, name


def test_words_stand_in_the_order_of_their_class() -> None:
    assert json_schema()["$defs"]["Encoding"]["enum"] == ["ascii", "utf-8", "cp1252"]


def test_docstring_under_a_field_describes_it() -> None:
    assert "USPS" in json_schema()["$defs"]["Row"]["properties"]["code"]["description"]


@pytest.mark.parametrize(
    ("name", "value", "valid"),
    [
        ("Decimal", "405860262.91", True),
        ("Decimal", "-0.50", True),
        ("Decimal", "6.350%", False),
        ("Decimal", "1,000", False),
        ("Decimal", "1E+3", False),
        ("Decimal", ".5", False),
        ("Decimal", 6.35, False),
        ("YearRange", {"min": 19}, True),
        ("YearRange", {"least": 19}, False),
        ("DateRange", {"min": "2002-01-01"}, True),
        ("DateRange", {"min": "January 1, 2002"}, False),
        ("BalanceRange", {"max": "1000000"}, True),
        ("BalanceRange", {"max": 1000000}, False),
        ("Bound", "at_least", True),
        ("Bound", "at least", False),
    ],
)
def test_what_a_definition_takes(name: str, value: Any, valid: bool) -> None:
    schema = {**json_schema(), "$ref": f"#/$defs/{name}"}
    checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert checker.is_valid(value) is valid


def test_gold_is_valid() -> None:
    path = SHARED / "gold" / "cmsi-2003-1.yaml"
    if not path.exists():
        pytest.skip(f"the gold is not part of the project: no {path.name} beside it")
    checker = Draft202012Validator(json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    checker.validate(read_yaml(path.read_bytes()))


def fault_of_version(version: str, digest: str, digests: dict[str, str], changelog: str) -> str | None:
    """Say what is wrong with the version of the schema; from the first release on, its digest is fixed."""
    if version not in digests:
        return f"schema_versions.json has no entry for {version}, whose digest is {digest}"
    released = re.search(r"^## \[?\d+\.\d+\S* - \d{4}-\d\d-\d\d", changelog, re.MULTILINE)
    if released and digests[version] != digest:
        return f"the schema has changed and its version {version} has not: its digest is now {digest}"
    return None


def test_schema_changes_with_its_version() -> None:
    """Hold the schema to the digest of its version; see the message for what to enter after raising the version."""
    version = json_schema()["$id"].rpartition(":")[2]
    digest = hashlib.sha256(schema_text().encode()).hexdigest()
    digests = json.loads((ROOT / "tests" / "schema_versions.json").read_text(encoding="utf-8"))
    changelog = ROOT / "CHANGELOG.md"
    history = changelog.read_text(encoding="utf-8") if changelog.exists() else ""
    fault = fault_of_version(version, digest, digests, history)
    assert fault is None, fault


@pytest.mark.parametrize(
    ("version", "digest", "changelog", "faulty"),
    [
        ("1.0", "new", "# Changelog\n\n## Unreleased\n", False),
        ("1.0", "new", "# Changelog\n\n## 0.1.0 - 2026-01-31\n", True),
        ("1.0", "old", "# Changelog\n\n## 0.1.0 - 2026-01-31\n", False),
        ("1.1", "new", "# Changelog\n\n## Unreleased\n", True),
    ],
)
def test_version_guard(version: str, digest: str, changelog: str, faulty: bool) -> None:
    assert (fault_of_version(version, digest, {"1.0": "old"}, changelog) is not None) is faulty
