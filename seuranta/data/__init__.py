"""What the package brings besides code: `vscode/`, the extension that `seuranta lsp --vscode` packs into one file.

`.ci/vscode/build.py` builds two of its files, `extension.js` and `LICENSES.txt`; the others are written by hand.
"""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def read(name: str) -> bytes:
    """What one file holds, by its name: `vscode/package.json`. Lines end as in the repository, whoever checked it out."""
    return (_FOLDER / name).read_bytes().replace(b"\r\n", b"\n")
