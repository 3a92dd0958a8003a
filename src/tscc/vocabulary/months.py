"""The names of the months, and a date in words; figures.lark has their abbreviations, as `MONTH`."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def in_words(day: date) -> str:
    """A date as `January 9, 2003`."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
