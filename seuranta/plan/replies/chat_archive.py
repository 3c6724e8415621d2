"""The text of a chat in the archive in which some phones give it out, beside its pictures."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from seuranta.plan.tables.archive import BROKEN
from seuranta.plan.tables.text_file import LARGEST


def unpacked(data: bytes) -> bytes:
    """What the first text in an archive holds; what is no archive, or one without a text, as it is."""
    if not data.startswith(b"PK"):
        return data
    try:
        with ZipFile(BytesIO(data)) as archive:
            texts = [
                part for part in archive.infolist() if part.filename.endswith(".txt") and part.file_size <= LARGEST
            ]
            return archive.read(texts[0]) if texts else data
    except BROKEN:
        return data
