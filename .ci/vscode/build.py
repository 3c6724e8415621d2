"""Builds what the extension for VS Code runs: python .ci/vscode/build.py [--check]

`seuranta/data/vscode/` holds the whole extension, which `seuranta lsp --vscode` packs. Two of its files are built here and
the others written by hand: `extension.js` is `source/` and the client library in one, `LICENSES.txt` what its makers ask to
be kept with it. npm brings the packages of `package-lock.json`, whose bytes it checks; the same ones give the same two
files anywhere. `--check` writes nothing, builds twice in two folders and says whether all three are equal.

Where npm is missing this is said, and nothing is built.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
EXTENSION = HERE.parent.parent / "seuranta" / "data" / "vscode"
PACKAGES = ("package.json", "package-lock.json", ".npmrc")
OPTIONS = (
    "--bundle", "--minify", "--platform=node", "--format=cjs", "--target=node20", "--external:vscode", "--charset=ascii",
    "--legal-comments=none", "--log-level=warning", "--metafile=parts.json", "--outfile=extension.js",
)  # fmt: skip


def digest() -> str:
    """The SHA-256 of all that the bundle is made from, which stands in its first line."""
    made_from = hashlib.sha256(" ".join(OPTIONS).encode())
    for path in sorted([HERE / "package-lock.json", *(HERE / "source").iterdir()]):
        made_from.update(f"\n{path.name}\n".encode() + path.read_bytes().replace(b"\r\n", b"\n"))
    return made_from.hexdigest()


def built(npm: str) -> dict[str, bytes]:
    """The name and the bytes of each file that is built, in a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for package in PACKAGES:
            shutil.copy(HERE / package, folder)
        shutil.copytree(HERE / "source", folder / "source")
        run([npm, "ci", "--silent"], folder)
        banner = f"--banner:js=// Built by .ci/vscode/build.py; SHA-256 of what it is made from: {digest()}"
        esbuild = folder / "node_modules" / "esbuild" / "bin" / "esbuild"
        run([*_runnable(esbuild), "source/extension.js", *OPTIONS, banner], folder)
        return {"extension.js": (folder / "extension.js").read_bytes(), "LICENSES.txt": licences(folder).encode()}


def _runnable(script: Path) -> list[str]:
    node = shutil.which("node")
    return [str(script)] if node is None else [node, str(script)]


def licences(folder: Path) -> str:
    """The licence of each package of which something is in the bundle."""
    parts = json.loads((folder / "parts.json").read_text(encoding="utf-8"))["inputs"]
    packages = sorted({part.split("/")[1] for part in parts if part.startswith("node_modules/")})
    texts = [_licence(folder / "node_modules" / package) for package in packages]
    return f"extension.js holds code of these packages, under these licences.\n{''.join(texts)}"


def _licence(package: Path) -> str:
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    path = next(path for path in sorted(package.iterdir()) if path.stem.lower() == "license")
    text = "\n".join(line.rstrip() for line in path.read_text(encoding="utf-8").splitlines()).strip()
    return f"\n{'=' * 78}\n{about['name']} {about['version']} ({about['license']})\n\n{text}\n"


def run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=600)
    if done.returncode:
        sys.exit(f"{' '.join(command[:3])} has failed:\n{(done.stdout + done.stderr).decode('utf-8', 'replace')}")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument(
        "--check", action="store_true", help="say whether the files are what is built; write nothing"
    )
    is_check = arguments.parse_args().check
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not here: the extension for VS Code was not built.")
        return 0 if is_check else 1
    files = built(npm)
    if is_check:
        return _checked(files, built(npm))
    for name, data in files.items():
        (EXTENSION / name).write_bytes(data)
        print(f"{name}: {len(data):,} bytes")
    return 0


def _checked(files: dict[str, bytes], again: dict[str, bytes]) -> int:
    wrong = [f"{name} is another one when it is built again" for name, data in files.items() if again[name] != data]
    for name, data in files.items():
        if (EXTENSION / name).read_bytes().replace(b"\r\n", b"\n") != data:
            wrong.append(f"{name} is not what is built from its sources; run: python .ci/vscode/build.py")
    for line in wrong:
        print(line)
    print(f"The extension for VS Code, built twice: {len(wrong)} files are not as they should be")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
