"""The signature block: the sentence, the registrant, the name and title of the signer, and the date."""

from __future__ import annotations

from tscc.document.model import Signature
from tscc.printing.layout import Layout
from tscc.printing.line_forms import centred
from tscc.printing.paragraphs import wrap
from tscc.vocabulary.months import in_words

SENTENCE = (
    "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report "
    "to be signed on its behalf by the undersigned thereunto duly authorized."
)


def print_signature(signature: Signature, layout: Layout) -> list[str]:
    """Print the signature block."""
    options = layout.signature
    heading = [centred(options.heading), ""] if options.heading else []
    lines = [*heading, *wrap(SENTENCE, layout, first=" " * layout.indent), "", ""]
    dated = _dated(signature, layout)
    if options.date_place == "before" and dated:
        lines += [dated, "", ""]
    lines += _signer(signature, layout)
    on_line = options.date_place == "by_line" and _has_by_line(signature, layout)
    return [*lines, "", "", dated] if options.date_place != "before" and not on_line and dated else lines


def _dated(signature: Signature, layout: Layout) -> str:
    """Print the date after its label; empty without a date."""
    day, options = signature.date, layout.signature
    if day is None:
        return ""
    words = f"{day.month}/{day.day}/{day.year}" if options.date_style == "figures" else in_words(day)
    return f"{options.date_label} {words}".strip()


def _has_by_line(signature: Signature, layout: Layout) -> bool:
    """Whether the block has a line for the signature."""
    return layout.signature.by or bool(signature.signed and signature.name)


def _signer(signature: Signature, layout: Layout) -> list[str]:
    """Print the registrant and the signer, at the right or the left of the page."""
    options = layout.signature
    named = ", ".join(filter(None, (signature.registrant, signature.capacity)))
    place = "" if options.left else " " * max(8, min(44, 80 - len(named)))
    lines = [place + named] if named else []
    lines += [f"{place}(Registrant)"] if options.caption and lines else []
    lines += [""] if lines else []
    by = "By: " if options.by else ""
    written_name = options.conformed.replace("Name", signature.name) if signature.signed and signature.name else ""
    if _has_by_line(signature, layout):
        line = f"{place}{by}{written_name}".rstrip()
        dated = _dated(signature, layout) if options.date_place == "by_line" else ""
        lines += [f"{dated:<{max(len(place), len(dated) + 6)}}{line.strip()}" if dated else line]
    lines += [f"{place}   {'-' * 25}"] if options.rule else []
    name, title = ("Name: ", f"{options.title_label} ") if options.labels else ("", "")
    lines += [f"{place}        {name}{signature.name}"] if signature.name else []
    return lines + ([f"{place}        {title}{signature.title}"] if signature.title else [])
