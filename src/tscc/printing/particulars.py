"""The particulars of the registrant on the cover: state, numbers, address, telephone, former name, with captions."""

from __future__ import annotations

from collections.abc import Sequence

from tscc.document.model import Registrant
from tscc.printing.layout import Layout
from tscc.printing.line_forms import centred, rule
from tscc.vocabulary.cover_captions import FIELDS

CAPTIONS = {
    2: (
        ("(State or other juris-", "(Commission", "(I.R.S. Employer"),
        ("diction of organization)", " File Nos.)", "Identification No.)"),
    ),
    3: (
        ("(State or other", "(Commission", "(I.R.S. Employer"),
        ("jurisdiction of", " File Number)", "Identification"),
        ("organization)", "", "Number)"),
    ),
}
"""The captions of state, file number and IRS number, by number of lines."""


def print_particulars(registrant: Registrant, layout: Layout) -> list[list[str]]:
    """Print the parts of the cover below the registrant's name."""
    stacked = layout.cover.blocks == "stacked"
    return [
        *(_stacked(registrant, layout) if stacked else [_numbers(registrant, layout)]),
        _address(registrant, layout),
        _phone(registrant, layout),
        _former_name(registrant, layout),
    ]


def _numbers(registrant: Registrant, layout: Layout) -> list[str]:
    """Print the row of state, file numbers and IRS numbers; several numbers are one below the other."""
    columns = layout.cover.columns
    own_line = layout.cover.file_number == "own_line"
    numbers = () if own_line else registrant.file_numbers
    stacks = [(registrant.state,) if registrant.state else (), numbers, registrant.irs_numbers]
    lines = [
        _spread(columns, [stack[at] if at < len(stack) else "" for stack in stacks])
        for at in range(max(map(len, stacks)))
    ]
    if layout.cover.rules and layout.cover.row_rule == "one":
        lines.append(rule(76, layout, 1))
    elif layout.cover.rules and layout.cover.row_rule == "per_column":
        lines.append(
            _spread(
                (columns[0] - 2, *columns[1:]),
                ["" if own_line and at == 1 else rule(length, layout) for at, length in enumerate((25, 12, 15))],
            )
        )
    captions = CAPTIONS[layout.cover.caption_lines]
    if own_line:
        captions = tuple((state, "", irs) for state, _, irs in captions)
    places = (columns[0] - 1, columns[1] - 1, columns[2] - 4)
    return lines + [_spread(places, caption) for caption in captions]


def _stacked(registrant: Registrant, layout: Layout) -> list[list[str]]:
    """Print state, file numbers and IRS numbers, each above a caption of its own."""
    numbers = () if layout.cover.file_number == "own_line" else registrant.file_numbers
    blocks = (
        ((registrant.state,) if registrant.state else (), FIELDS["state"].printed),
        (numbers, FIELDS["file_numbers"].printed),
        (registrant.irs_numbers, FIELDS["irs_numbers"].printed),
    )
    ruler = [centred(rule(30, layout))] if layout.cover.rules and layout.cover.row_rule != "none" else []
    return [[*map(centred, values), *ruler, centred(caption)] for values, caption in blocks if values]


def _address(registrant: Registrant, layout: Layout) -> list[str]:
    """Print the address and the zip code, on one line or as on an envelope."""
    if not registrant.address:
        return []
    if layout.cover.address_lines != "one":
        return _address_block(registrant.address, registrant.zip or "", layout)
    place = max(layout.cover.zip_column, len(registrant.address) + 4)
    lines = [_spread((0, place), [registrant.address, registrant.zip or ""])]
    if layout.cover.rules:
        lines.append(_spread((0, place - 2), [rule(len(registrant.address), layout), rule(10, layout)]))
    return [*lines, _spread((3, place - 2), [FIELDS["address"].printed, FIELDS["zip"].printed])]


def _address_block(address: str, zip_code: str, layout: Layout) -> list[str]:
    """Print the address over two or three lines: the street, then city and state, the zip code on the last."""
    street, *rest = address.split(", ")
    last = [", ".join(rest)] if layout.cover.address_lines == "two" else rest
    lines = [street, *last]
    lines[:-1] = [f"{line}," for line in lines[:-1]]
    lines[-1] = f"{lines[-1]} {zip_code}".rstrip()
    ruler = [centred(rule(30, layout))] if layout.cover.rules else []
    return [*map(centred, lines), *ruler, centred("(Address of principal executive offices, including zip code)")]


def _phone(registrant: Registrant, layout: Layout) -> list[str]:
    """Print the telephone number after its label, or above it as a caption."""
    if not registrant.phone:
        return []
    colon = ":" if layout.cover.phone_colon else ""
    if layout.cover.phone_place == "above":
        ruler = [centred(rule(18, layout))] if layout.cover.rules else []
        return [centred(registrant.phone), *ruler, centred(FIELDS["phone"].printed)]
    return [f"Registrant's Telephone Number, including area code{colon} {registrant.phone}"]


def _former_name(registrant: Registrant, layout: Layout) -> list[str]:
    """Print the former name above its caption; without such a name, nothing or words that say so."""
    words = registrant.former_name or {"none": "", "words": "Not applicable", "left_out": ""}[layout.cover.former_name]
    if layout.cover.former_name == "left_out" and not words:
        return []
    lines = [f"   {words}"] if words else []
    if layout.cover.rules:
        lines.append(rule(74, layout))
    return [*lines, "(Former name, former address and former fiscal year, if changed since last", "report.)"]


def _spread(columns: tuple[int, ...], cells: Sequence[str]) -> str:
    """Put cells at their columns; a cell that would overlap the previous one follows it after two blanks."""
    line = ""
    for column, cell in zip(columns, cells, strict=True):
        if cell:
            line = f"{line:<{column}}" if len(line) + 2 <= column or not line else f"{line}  "
            line += cell
    return line
