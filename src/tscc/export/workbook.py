"""An Excel workbook of sheets; needs xlsxwriter.

Excel keeps numbers as binary floats of 15 digits. A figure that fits is a number, shown with the decimals as printed; one
that does not is written as text, and its comment says so. A text is always written as text: nothing of a filing becomes a
formula or a link. The same sheets give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from tscc.export.sheet import Cell, Sheet

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

MISSING = "xlsxwriter is not installed: pip install xlsxwriter"

_MOST_DIGITS = 15
_LONGEST_TEXT_CHARS = 32_767
"""What a cell of Excel can hold."""
_FIRST_DATE = date(1900, 3, 1)
"""Before it Excel counts a day that there was not."""
_WIDEST_COLUMN_CHARS, _NARROWEST_COLUMN_CHARS = 60, 8
_CREATED = datetime(1980, 1, 1)
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class Made(NamedTuple):
    """A workbook as bytes, and what Excel could not take as it is."""

    data: bytes
    as_text: int
    """Figures of more than 15 digits, written as text."""
    cut: int
    """Texts that are longer than a cell."""


def workbook_of(sheets: Sequence[Sheet]) -> Made:
    """The sheets as a workbook. Raises `ImportError` if xlsxwriter is missing."""
    from xlsxwriter import Workbook

    stream = BytesIO()
    book = Workbook(stream, _OPTIONS)
    book.set_properties({"created": _CREATED})
    writer = _Writer(book)
    for sheet in sheets:
        writer.add(sheet)
    book.close()
    return Made(stream.getvalue(), writer.as_text, writer.cut)


def fits(figure: Decimal | int) -> bool:
    """Whether Excel keeps every digit of a figure."""
    _, digits, exponent = Decimal(figure).as_tuple()
    significant = "".join(map(str, digits)).rstrip("0")
    if not isinstance(exponent, int) or max(len(significant), -exponent) > _MOST_DIGITS:
        return False
    return Decimal(repr(float(figure))) == figure


class _Writer:
    """Writes sheets to a workbook and counts what does not fit."""

    def __init__(self, book: Workbook) -> None:
        self.as_text = self.cut = 0
        self._book = book
        self._formats: dict[tuple[str, bool], Any] = {}

    def add(self, sheet: Sheet) -> None:
        """Write a sheet: its keys with the printed heads as comments, then its rows, sums in bold."""
        page = self._book.add_worksheet(sheet.name)
        page.freeze_panes(1, 0)
        for place, key in enumerate(sheet.columns):
            page.write_string(0, place, key, self._format("", bold=True))
            if sheet.heads and sheet.heads[place]:
                page.write_comment(0, place, self._whole(sheet.heads[place] or ""))
            shown = max([len(key), *(len(str(row[place].value or "")) for row in sheet.rows)])
            page.set_column(place, place, min(max(shown + 2, _NARROWEST_COLUMN_CHARS), _WIDEST_COLUMN_CHARS))
        for number, row in enumerate(sheet.rows, 1):
            bold = number - 1 in sheet.bold
            for place, cell in enumerate(row):
                self._write(page, number, place, cell, bold=bold)
        if sheet.rows:
            page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)

    def _write(self, page: Any, row: int, column: int, cell: Cell, *, bold: bool) -> None:
        """Write a cell, and the comment of a figure."""
        value, said = cell.value, [cell.at or "", cell.pointer]
        if value is None:
            page.write_blank(row, column, None, self._format("", bold=bold))
        elif isinstance(value, bool):
            page.write_boolean(row, column, value, self._format("", bold=bold))
        elif isinstance(value, Decimal | int):
            if fits(value):
                page.write_number(row, column, float(value), self._format(_shown_as(value), bold=bold))
            else:
                self.as_text += 1
                said.append("text, because Excel would not keep all its digits")
                page.write_string(row, column, f"{Decimal(value):f}", self._format("", bold=bold))
        elif isinstance(value, date) and value >= _FIRST_DATE:
            page.write_datetime(row, column, value, self._format("yyyy-mm-dd", bold=bold))
        else:
            page.write_string(row, column, self._whole(str(value)), self._format("", bold=bold))
        if cell.pointer and (cell.is_figure or cell.at):
            page.write_comment(row, column, self._whole("\n".join(filter(None, said))), {"x_scale": 2})

    def _whole(self, text: str) -> str:
        """The text, cut where it is longer than a cell, which its end then says."""
        if len(text.encode("utf-16-le")) // 2 <= _LONGEST_TEXT_CHARS:
            return text
        self.cut += 1
        end = f" ... ({len(text)} characters; the document has them all)"
        return text[: _LONGEST_TEXT_CHARS // 2 - len(end)] + end

    def _format(self, shown: str, *, bold: bool) -> Any:
        """The format of a cell, made once."""
        key = (shown, bold)
        if key not in self._formats:
            wanted = {"bold": bold} | ({"num_format": shown} if shown else {})
            self._formats[key] = self._book.add_format(wanted)
        return self._formats[key]


def _shown_as(figure: Decimal | int) -> str:
    """The number format that shows the decimals as printed: `#,##0.00`."""
    exponent = Decimal(figure).as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return f"#,##0.{'0' * decimals}" if decimals else "#,##0"
