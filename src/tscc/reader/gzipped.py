"""Gzip: a filing that is kept compressed, read as the filing it holds.

Part of the reader. The input is a stream of gzip data; the output its bytes, within a limit.
"""

from __future__ import annotations

import errno
import zlib
from typing import BinaryIO

GZIP_MAGIC = b"\x1f\x8b"
MOST_BYTES = 256 << 20
"""More than any filing of the era, and less than the memory of a machine: what unpacks to more is no filing."""
_BLOCK_BYTES = 1 << 16
_GZIP_BITS = 31
"""`zlib` for a gzip header and the largest window."""


def unpack(head: bytes, stream: BinaryIO, most: int = MOST_BYTES) -> bytes:
    """The bytes that gzip data hold: `head`, and what is left in a stream; several members are one text.

    Raises `OSError` if the data are damaged or cut short, or hold more than `most` bytes. Zeros behind the last member,
    which tapes have, do not count.
    """
    parts: list[bytes] = []
    size, block, unpacker = 0, head, zlib.decompressobj(_GZIP_BITS)
    while True:
        if unpacker.eof:
            block = unpacker.unused_data.lstrip(b"\0")
            while not block:
                if not (block := stream.read(_BLOCK_BYTES)):
                    return b"".join(parts)
                block = block.lstrip(b"\0")
            unpacker = zlib.decompressobj(_GZIP_BITS)
        elif not block and not (block := stream.read(_BLOCK_BYTES)):
            raise OSError(errno.EIO, "the gzip data are cut short")
        try:
            part = unpacker.decompress(block, most - size + 1)
        except zlib.error:
            raise OSError(errno.EIO, "the gzip data are damaged") from None
        size += len(part)
        if size > most:
            raise OSError(errno.EFBIG, f"the gzip data hold more than {most >> 20} MB, which is no filing")
        parts.append(part)
        block = unpacker.unconsumed_tail
