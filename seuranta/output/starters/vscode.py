"""The extension for VS Code as one file, which VS Code installs: a ZIP file with a list of what is in it.

The same version of Seuranta gives the same bytes anywhere: nothing in it tells when or where it was made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import escape
from zipfile import BadZipFile, ZipFile, ZipInfo

Read = Callable[[str], bytes]
"""Gives what a file of the package holds, by its name in `seuranta/data`."""

FILES = (
    "package.json",
    "package.nls.json",
    "package.nls.fi.json",
    "extension.js",
    "LICENSES.txt",
    "README.md",
    "grammar.json",
    "language-configuration.json",
)
_LIST = "extension.vsixmanifest"
_TYPES = "[Content_Types].xml"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_CONTENT_TYPES = MappingProxyType(
    {
        "js": "application/javascript",
        "json": "application/json",
        "md": "text/markdown",
        "txt": "text/plain",
        "vsixmanifest": "text/xml",
    }
)
_MANIFEST = """\
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="{name}" Version="{version}" Publisher="{publisher}" />
    <DisplayName>{title}</DisplayName>
    <Description xml:space="preserve">{description}</Description>
    <Categories>{categories}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="{engine}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="{kinds}" />
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true" />
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true" />
  </Assets>
</PackageManifest>
"""
_OURS = b'Id="seuranta" Version="'
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP file can name."""
_READABLE = 0o644 << 16


def file_name(version: str) -> str:
    """`seuranta-0.1.0.vsix`."""
    return f"seuranta-{_three_numbers(version)}.vsix"


def extension_file(version: str, read: Read) -> bytes:
    """The whole extension, of the same version as Seuranta."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:  # stored as it is: how small it gets would depend on the machine
        for name, data in _parts(_three_numbers(version), read):
            entry = ZipInfo(name, _BEGINNING)
            entry.create_system = 3
            entry.external_attr = _READABLE
            archive.writestr(entry, data)
    return packed.getvalue()


def is_extension_file(data: bytes) -> bool:
    """Whether a file is an extension that Seuranta wrote, of whatever version."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _OURS in archive.read(_LIST)
    except (BadZipFile, KeyError, OSError, ValueError, NotImplementedError, RuntimeError):
        return False


def _parts(version: str, read: Read) -> Iterator[tuple[str, bytes]]:
    package = json.loads(read("vscode/package.json"))
    package["version"] = version
    yield _TYPES, _content_types().encode()
    yield _LIST, _manifest(package, json.loads(read("vscode/package.nls.json"))).encode()
    yield "extension/package.json", f"{json.dumps(package, ensure_ascii=False, indent=2)}\n".encode()
    for name in FILES[1:]:
        yield f"extension/{name}", read(f"vscode/{name}")


def _content_types() -> str:
    types = "".join(
        f'  <Default Extension=".{extension}" ContentType="{kind}" />\n' for extension, kind in _CONTENT_TYPES.items()
    )
    return f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\n{types}</Types>\n'


def _manifest(package: dict[str, Any], words: dict[str, str]) -> str:
    return _HEAD + _MANIFEST.format(
        name=package["name"],
        version=package["version"],
        publisher=package["publisher"],
        title=escape(package["displayName"]),
        description=escape(words["description"]),
        categories=escape(",".join(package["categories"])),
        engine=package["engines"]["vscode"],
        kinds=",".join(package["extensionKind"]),
    )


def _three_numbers(version: str) -> str:
    """`0.2.0` of `0.2.0.dev1`: VS Code knows no other versions."""
    found = re.match(r"\d+\.\d+\.\d+", version)
    return found[0] if found else "0.0.0"
