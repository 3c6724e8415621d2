"""Why the system refused something, in the reader's language; its own words only where we have none."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from types import MappingProxyType

from seuranta.output.words.text import Text

_REASONS = {
    "ENOENT": Text(fi="tiedostoa ei ole", en="the file does not exist"),
    "EEXIST": Text(fi="kansion paikalla on tiedosto", en="there is a file where a folder should be"),
    "ENOTDIR": Text(fi="kansion paikalla on tiedosto", en="there is a file where a folder should be"),
    "EISDIR": Text(fi="se on kansio", en="it is a folder"),
    "ENAMETOOLONG": Text(fi="nimi on liian pitkä", en="the name is too long"),
    "EINVAL": Text(fi="järjestelmä ei hyväksy nimeä", en="the system does not accept the name"),
    "ELOOP": Text(fi="linkit johtavat toisiinsa", en="the links point to each other"),
    "EACCES": Text(fi="oikeudet eivät riitä", en="you do not have permission"),
    "EPERM": Text(fi="järjestelmä ei salli sitä", en="the system does not allow it"),
    "EROFS": Text(fi="levylle ei voi kirjoittaa", en="the disk cannot be written to"),
    "EBUSY": Text(fi="toinen ohjelma käyttää sitä", en="another program is using it"),
    "ENOSPC": Text(fi="levy on täynnä", en="the disk is full"),
    "EDQUOT": Text(fi="levytilasi on täynnä", en="your disk quota is full"),
    "EFBIG": Text(fi="tiedosto on liian suuri", en="the file is too large"),
    "EIO": Text(fi="levy ei toimi kunnolla", en="the disk is not working properly"),
    "EMFILE": Text(fi="liian monta tiedostoa on auki", en="too many files are open"),
    "ENFILE": Text(fi="liian monta tiedostoa on auki", en="too many files are open"),
    "ENODEV": Text(fi="laitetta ei ole", en="the device does not exist"),
    "ESTALE": Text(fi="verkkolevyn yhteys katkesi", en="the connection to the network drive was lost"),
    "ETIMEDOUT": Text(fi="verkkolevy ei vastaa", en="the network drive is not responding"),
    "EPIPE": Text(fi="lukija lopetti kesken", en="the program reading it has stopped"),
}  # fmt: skip
_BY_NUMBER: Mapping[int, Text] = MappingProxyType(
    {getattr(errno, name): text for name, text in _REASONS.items() if hasattr(errno, name)}
)
_OTHER = Text(fi='järjestelmän virhe {n}, "{system}"', en='system error {n}, "{system}"')


def reason(number: int, system: str, language: str) -> str:
    """Why, as the end of a sentence; `system` is what the system itself says."""
    known = _BY_NUMBER.get(number)
    return _OTHER.fill(language, n=str(number), system=system) if known is None else known.fill(language)
