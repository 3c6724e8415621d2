"""Draws the pictures of the guide that show a workbook as LibreOffice shows it. Needs `soffice` and `pdftoppm`.

python tests/pages/workbook.py
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
import zlib
from base64 import b64encode
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from conftest import REPOSITORY
from libreoffice import converted

from seuranta.output.tables.plan_sheets import workbook
from seuranta.output.tables.xlsx import xlsx
from seuranta.plan.loading.load import load_bytes

PICTURES = REPOSITORY / "seuranta" / "guide" / "pictures"
SHOWN = {
    "fi": (
        "konepaja",
        "Konepajan taulukko",
        "Kuusitoista toimenpidettä riveillä, sarakkeina vastuu, määräaika, tila ja muut.",
    ),
    "en": (
        "pine",
        "The workbook of a software company",
        "Actions in rows, with columns for owner, due date, status and others.",
    ),
}
RESOLUTION, WIDTH, HEIGHT = 100, 1169, 600
"""Dots per inch of the printed page, and how much of it is shown."""


def drawn(pdf: bytes, folder: Path) -> bytes:
    """The top of the first page as a PNG of sixteen greys."""
    (folder / "page.pdf").write_bytes(pdf)
    area = ["-x", "0", "-y", "40", "-W", str(WIDTH), "-H", str(HEIGHT)]
    subprocess.run(
        ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-singlefile", *area, folder / "page.pdf", folder / "page"],
        check=True,
    )
    header, grey = (folder / "page.pgm").read_bytes().split(b"\n255\n", 1)
    width, height = map(int, header.split()[1:])
    rows = (grey[at : at + width] + b"\xff" * (width % 2) for at in range(0, width * height, width))
    lines = b"".join(b"\0" + bytes((row[at] & 0xF0) | row[at + 1] >> 4 for at in range(0, len(row), 2)) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def picture(png: bytes, language: str, title: str, described: str) -> str:
    """The PNG as an SVG, which the guide can hold."""
    data = b64encode(png).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{language}" lang="{language}" viewBox="0 0 {WIDTH} {HEIGHT}"'
        ' role="img" aria-labelledby="workbook-title workbook-desc">'
        f'<title id="workbook-title">{title}</title><desc id="workbook-desc">{described}</desc><image width="{WIDTH}" height="{HEIGHT}" href="data:image/png;base64,{data}"/></svg>\n'
    )


def main() -> None:
    for language, (name, title, described) in SHOWN.items():
        plan = load_bytes("", (REPOSITORY / "examples" / name / "roadmap.yaml").read_bytes()).plan
        assert plan is not None
        with tempfile.TemporaryDirectory() as folder:
            pdf = converted(xlsx(workbook(plan, name, language)), "xlsx", "pdf", Path(folder))
            png = drawn(pdf, Path(folder))
        (PICTURES / f"workbook-{language}.svg").write_text(picture(png, language, title, described), encoding="utf-8")


if __name__ == "__main__":
    main()
