"""The captions of the cover: a row for each, read by the lexer, the passes and the printer.

Only two facts about a caption are elsewhere, in the grammar: what its words may be, a terminal of `lines.lark`, and that
it may be on a cover, the rule `_caption` of `layout.lark`.
"""

from __future__ import annotations

import re

import msgspec

from tscc.grammar.ahead import regex
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
    """By what it is known among captions side by side: words separated by `|`, without blanks and full stops."""


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


CAPTIONS = (
    Caption(
        terminal="REPORT_DATE_CAPTION",
        begins="date of earliest event reported",
        words="change current dated events relevant reports",
        reader="date",
        fields=(Field("report_date", "the date of report", "Date of Report (Date of earliest event reported)"),),
    ),
    Caption(
        terminal="NAME_CAPTION",
        begins="exact name of registrant as specified in",
        words="back formation governing instrument instruments its listed names not original registrants same specify the"
        " their under with",
        name_words="a an any articles business by certificate classes co company depositor inc issuer serial series trust",
        reader="name",
        fields=(
            Field(
                "name",
                "the name of the registrant",
                "(Exact name of registrant as specified in charter)",
                column="exactname|nameofregistrant",
            ),
        ),
        value_end=(regex("[A-Za-z]"),),
    ),
    Caption(
        terminal="INCORPORATION_CAPTION",
        begins="state or other juris",
        words="codes ein employers id incorporated irs jurisdictions nos numbers organization organizational organized"
        " place registration sec tax",
        reader="row",
        fields=(
            Field(
                "state",
                "the state of incorporation",
                "(State or other jurisdiction of incorporation)",
                column="state|jurisd|incorp|organiz",
            ),
            Field("file_numbers", "the Commission file number", "(Commission File Number)", column="file|commission"),
            Field(
                "irs_numbers",
                "the I.R.S. employer identification number",
                "(I.R.S. Employer Identification No.)",
                column="irs|employer",
            ),
        ),
        value_end=(FILE_NUMBER,),
    ),
    Caption(
        terminal="ADDRESS_CAPTION",
        begins="address of principal executive offices",
        words="addresses at mailing office officer postal",
        reader="address",
        fields=(
            Field(
                "address",
                "the address of the principal executive offices",
                "(Address of principal executive offices)",
            ),
            Field("zip", "the zip code", "(Zip Code)", required=False),
        ),
        value_end=(ZIP, PHONE),
    ),
    Caption(
        terminal="TELEPHONE_CAPTION",
        begins="registrants telephone number including area code",
        words="telephones",
        reader="phone",
        fields=(
            Field("phone", "the registrant's telephone number", "(Registrant's telephone number, including area code)"),
        ),
        value_end=(ZIP, PHONE),
    ),
    Caption(
        terminal="FORMER_NAME_CAPTION",
        begins="former name former address and former fiscal year",
        words="adopted be formerly years",
        reader="text",
        fields=(
            Field(
                "former_name",
                "the former name of the registrant",
                "(Former name, former address and former fiscal year, if changed since last report.)",
                required=False,
            ),
        ),
    ),
)
BY_TERMINAL = {caption.terminal: caption for caption in CAPTIONS}
FIELDS = {field.key: field for caption in CAPTIONS for field in caption.fields}
