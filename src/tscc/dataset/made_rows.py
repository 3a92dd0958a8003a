"""The rows of a filing as they are made, table by table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tscc.dataset.entry import Entry, SpanPlace
from tscc.dataset.row_places import RowPlaces
from tscc.dataset.star import writable
from tscc.dataset.star_tables import BY_NAME, TABLES


class MadeRows:
    """Collects rows, the places they are at, and the figures that no column could hold."""

    def __init__(self, entry: Entry) -> None:
        self.filing_id = writable(entry.filing_id)
        self.places = RowPlaces(entry.spans)
        self.tables: dict[str, list[tuple[Any, ...]]] = {table.name: [] for table in TABLES}
        self._misfits: dict[str, None] = {}

    def add(self, table: str, pointer: str, values: Mapping[str, Any], place: SpanPlace = ()) -> None:
        """Add a row for what is at a pointer of the document."""

        def misfit(name: str) -> None:
            self._misfits[f"{pointer}/{name}"] = None

        self.tables[table].append(BY_NAME[table].row(self.filing_id, values, misfit, place))

    def add_pointers(self, table: str, first: Sequence[Any], pointers: Sequence[str]) -> None:
        """Add the rows of a table that lists pointers: the columns before, the place in the list, the pointer."""
        head = (self.filing_id, *first)
        self.tables[table] += [(*head, at, writable(pointer)) for at, pointer in enumerate(pointers)]

    def names(self, table: str) -> tuple[str, ...]:
        """The names of the columns of a table."""
        return BY_NAME[table].names

    def misfits(self) -> tuple[str, ...]:
        """Where the figures are that did not fit, each once."""
        return tuple(self._misfits)
