"""The digest of a file, without the library of cryptography that `hashlib` loads: at a start this takes longer than the digest."""

from __future__ import annotations

from importlib import import_module
from sys import version_info


def digest_of(data: bytes) -> str:
    """The SHA-256 of some bytes in hexadecimal digits."""
    try:
        module = import_module("_sha2" if version_info >= (3, 12) else "_sha256")
    except ImportError:  # a Python may be built without
        module = import_module("hashlib")
    return str(module.sha256(data).hexdigest())
