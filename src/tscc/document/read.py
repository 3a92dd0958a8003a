"""Read a canonical document, the reverse of `emit`."""

from __future__ import annotations

import msgspec

from tscc.document.model import Document


def read_document(data: bytes) -> Document:
    """Read a document in canonical JSON or YAML; raises `ValueError`, which says why, if it is not one."""
    try:
        if data.lstrip()[:1] == b"{":
            return msgspec.json.decode(data, type=Document)
        import yaml

        try:
            return msgspec.convert(yaml.safe_load(data), Document)
        except yaml.YAMLError as error:
            raise ValueError(error) from error
    except ValueError as error:  # what is no JSON, no text or no document
        reason = " ".join(str(error).split())
        raise ValueError(f"not a canonical document: {reason}") from error
