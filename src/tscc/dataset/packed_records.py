"""Lists of records as columns, which pack well beside the columns of the tables, and back.

A list of mappings with the same keys is kept as one mapping: the empty key, which no document has, has the keys, and `values`
the values of each. Everything else stays as it is.
"""

from __future__ import annotations

from typing import Any

_KEYS, _VALUES = "", "values"


def by_columns(value: Any) -> Any:
    """A value with its lists of records as columns."""
    kind = type(value)
    if kind is dict:
        return {key: by_columns(each) for key, each in value.items()}
    if kind is not list:
        return value
    keys = [*value[0]] if value and type(value[0]) is dict else []
    if not keys or not all(type(each) is dict and [*each] == keys for each in value):
        return [by_columns(each) for each in value]
    return {_KEYS: keys, _VALUES: [by_columns([each[key] for each in value]) for key in keys]}


def by_records(value: Any) -> Any:
    """The reverse of `by_columns`."""
    kind = type(value)
    if kind is list:
        return [by_records(each) for each in value]
    if kind is not dict:
        return value
    if _KEYS not in value:
        return {key: by_records(each) for key, each in value.items()}
    keys, columns = value[_KEYS], [by_records(each) for each in value[_VALUES]]
    return [dict(zip(keys, values, strict=True)) for values in zip(*columns, strict=True)]
