"""The digest of a file, without the library of cryptography that `hashlib` loads: at a start this takes longer than the digest."""

from __future__ import annotations

from sys import version_info

try:
    if version_info >= (3, 12):
        from _sha2 import sha256  # type: ignore[import-not-found]
    else:
        from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:  # a Python may be built without
    from hashlib import sha256


def digest_of(data: bytes) -> str:
    """The SHA-256 of some bytes in hexadecimal digits."""
    return str(sha256(data).hexdigest())
