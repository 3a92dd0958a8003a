"""The data package: `datapackage.json`, which describes every file of the tables to programs (datapackage.org, version 2)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tscc.dataset.star import Reference, Table, Type
from tscc.dataset.star_tables import TABLES
from tscc.dataset.table_files import files_of
from tscc.dataset.versions import DATA_SET_VERSION

_PROFILE = "https://datapackage.org/profiles/2.0/"
_MEDIA_TYPES = {"parquet": "application/vnd.apache.parquet", "csv": "text/csv", "jsonl": "application/jsonl"}
_TYPES = {Type.TEXT: "string", Type.INTEGER: "integer", Type.BOOLEAN: "boolean", Type.DATE: "date"}


def package_text(folder: Path, formats: Sequence[str]) -> str:
    """The description of the files of a folder of tables, as JSON, with their digests."""
    resources = [_resource(table, form, folder, len(formats) > 1) for form in formats for table in TABLES]
    package = {
        "$schema": f"{_PROFILE}datapackage.json",
        "name": "tscc-data-set",
        "title": "Mortgage collateral term sheets of EDGAR filings",
        "version": DATA_SET_VERSION,
        "resources": resources,
    }
    return json.dumps(package, indent=2, ensure_ascii=False) + "\n"


def _resource(table: Table, form: str, folder: Path, is_one_of_several: bool) -> dict[str, Any]:
    paths = files_of(table.name, form, folder)
    names = [f"tables/{path.relative_to(folder).as_posix()}" for path in paths]
    found: dict[str, Any] = {
        "$schema": f"{_PROFILE}dataresource.json",
        "name": _name(table.name, form, is_one_of_several),
        "description": table.about,
        "path": names[0] if len(names) == 1 else names,
        "type": "table",
        "format": form,
        "mediatype": _MEDIA_TYPES[form],
        "bytes": sum(path.stat().st_size for path in paths),
    }
    if len(paths) == 1:
        with paths[0].open("rb") as stream:
            found["hash"] = f"sha256:{hashlib.file_digest(stream, 'sha256').hexdigest()}"
    if form != "parquet":
        found["encoding"] = "utf-8"
    return found | {"schema": _schema(table, form, is_one_of_several)}


def _name(table: str, form: str, is_one_of_several: bool) -> str:
    return f"{table}-{form}" if is_one_of_several else table


def _schema(table: Table, form: str, is_one_of_several: bool) -> dict[str, Any]:
    """The table schema of a resource."""

    def foreign(reference: Reference) -> dict[str, Any]:
        resource = _name(reference.table, form, is_one_of_several)
        return {"fields": [*reference.columns], "reference": {"resource": resource, "fields": [*reference.to]}}

    schema: dict[str, Any] = {
        "$schema": f"{_PROFILE}tableschema.json",
        "fields": [_field(column.name, column.type, column.about, form) for column in table.columns],
        "missingValues": [""],
        "primaryKey": [*table.key],
    }
    return schema | ({"foreignKeys": [foreign(each) for each in table.references]} if table.references else {})


def _field(name: str, kind: Type, about: str, form: str) -> dict[str, Any]:
    field: dict[str, Any] = {"name": name, "type": _TYPES.get(kind, "number"), "description": about}
    if kind is Type.BOOLEAN and form == "csv":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    return field
