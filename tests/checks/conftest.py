"""The model filing's document, for tests of what its figures give."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import yaml

from tscc.document.model import Document

SHARED = Path(__file__).parents[3] / "shared"


@pytest.fixture(scope="session")
def model_document() -> Document:
    """The canonical document of the model filing; skips where it is not at hand."""
    path = SHARED / "gold" / "cmsi-2003-1.yaml"
    if not path.exists():
        pytest.skip("the model filing's document is not at hand: no ../shared beside the project")
    return msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Document, strict=False)
