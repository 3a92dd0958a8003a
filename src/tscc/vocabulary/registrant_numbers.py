"""The numbers of a registrant: zip codes, telephone numbers, file numbers and employer identification numbers."""

from __future__ import annotations

import re

ZIP = re.compile(r"\b\d{5}(?:-\d{4})?$")
"""`10043`, `10043-0001`, at the end of a line."""
PHONE = re.compile(
    r"\(?\d{3}\)?\s?[-./ ]?\s?\d{3}\s?[-. ]\s?\d{4}|(?:\+ ?\d{1,3}|\(\d{2,3}\))(?:[ -]\(?\d{1,4}\)?){2,5}(?!\S)"
)
"""`(212) 555-0100`, `212-555-0100`, and with a country's code `+44 20 7946 0958`."""
FILE_NUMBER = re.compile(r"\b\d{1,3}-\d{1,7}(?:-\d{1,7})?\b")
"""`333-40118`, `33-66222`, `333-46893-01`, `34-0-20552`."""
EMPLOYER_NUMBER = re.compile(r"\b\d{2}-?\d{7}\b")
"""`31-7700431`, `317700431`."""
