"""The captions of the cover, from `grammar/captions.toml`, for the lexer, the passes and the printer."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import CAPTIONS as WORDS_OF_CAPTIONS
from tscc.vocabulary.registrant_numbers import FILE_NUMBER, PHONE, ZIP


class Field(msgspec.Struct, frozen=True):
    """A field of the cover, one of those a caption is of."""

    key: str
    """In the document, a key of the registrant; `report_date` is one of the filing."""
    name: str
    """What messages call it."""
    printed: str
    """Its caption as the form prints it."""
    required: bool = True
    """Whether a cover with neither the caption nor a value is reported."""
    column: str = ""
    """By what it is known among captions side by side, or before its value: words separated by `|`, without blanks and full stops."""


class Caption(msgspec.Struct, frozen=True):
    """A caption: its value is above it or, where a block begins with captions, below."""

    terminal: str
    begins: str
    """How it begins, in small letters without signs: a line that begins nearly like this is a misspelt one."""
    words: str
    """Words it may have besides those the form prints; a line below that has no other word continues it."""
    reader: str
    """How its values are read: a method of the reader in `passes/cover/cover.py`."""
    fields: tuple[Field, ...]
    name_words: str = ""
    """Words it may also have, but names too: a line of these does not show by itself that it is of a caption."""
    value_end: tuple[re.Pattern[str], ...] = ()
    """What the last line of its values has, any of these, if they are below it; empty if they never are."""


_ENDS = {"letter": regex("[A-Za-z]"), "file number": FILE_NUMBER, "zip": ZIP, "phone": PHONE}


def _caption(terminal: str, row: dict[str, Any]) -> Caption:
    """A caption from its row in the table."""
    fields = tuple(Field(**field) for field in row["fields"])
    ends = tuple(_ENDS[name] for name in row.get("value_end", ()))
    return Caption(**row | {"terminal": terminal, "fields": fields, "value_end": ends})


CAPTIONS = tuple(_caption(terminal, row) for terminal, row in WORDS_OF_CAPTIONS.items())
BY_TERMINAL = {caption.terminal: caption for caption in CAPTIONS}
FIELDS = {field.key: field for caption in CAPTIONS for field in caption.fields}
