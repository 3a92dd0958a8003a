"""The signature block: the sentence, the registrant, who signs as what, and the date."""

from __future__ import annotations

from tscc.model import Signature
from tscc.printing.layout import Layout
from tscc.printing.lines import centred, written
from tscc.printing.prose import wrap

SENTENCE = (
    "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report "
    "to be signed on its behalf by the undersigned thereunto duly authorized."
)


def print_signature(signature: Signature, layout: Layout) -> list[str]:
    """Print the signature block."""
    options = layout.signature
    heading = [centred(options.heading), ""] if options.heading else []
    lines = [*heading, *wrap(SENTENCE, layout, first=" " * layout.indent), "", ""]
    dated = [f"{options.date_label} {written(signature.date)}".strip()] if signature.date else []
    if options.date_place == "before" and dated:
        lines += [*dated, "", ""]
    lines += _signer(signature, layout)
    return [*lines, "", "", *dated] if options.date_place == "after" and dated else lines


def _signer(signature: Signature, layout: Layout) -> list[str]:
    """Print who signs, at the right of the page."""
    options = layout.signature
    place = " " * max(8, min(44, 80 - len(signature.registrant or "")))
    lines = [place + signature.registrant] if signature.registrant else []
    lines += [f"{place}(Registrant)"] if options.caption and lines else []
    lines += [""] if lines else []
    by = "By:" if options.by else ""
    written_name = f"/s/ {signature.name}" if signature.signed and signature.name else ""
    lines += [f"{place}{by:<4}{written_name}".rstrip()] if by or written_name else []
    lines += [f"{place}   {'-' * 25}"] if options.rule else []
    name, title = ("Name: ", "Title: ") if options.labels else ("", "")
    lines += [f"{place}        {name}{signature.name}"] if signature.name else []
    return lines + ([f"{place}        {title}{signature.title}"] if signature.title else [])
