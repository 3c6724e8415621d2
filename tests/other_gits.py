"""Tries the reading of histories with other versions of git than the one that is installed: old and new ones of Debian.

    python tests/other_gits.py                    every suite below that can be had
    python tests/other_gits.py --git /path/to/git this one only

Packages are fetched with apt from where this machine gets its own, and unpacked into a temporary folder; nothing is
installed. Their git runs with the C library that it was built for. Not part of the test suite; the gate runs it with the
oldest and the newest.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

SUITES = ("bullseye", "trixie", "sid")
_PACKAGES = ("git", "libc6", "libpcre2-8-0", "zlib1g")
_TESTS = ("test_history.py", "test_git_situations.py", "test_git_is_harmless.py", "test_git_program.py")
_HERE = Path(__file__).parent


def source() -> str:
    """Where this machine gets its packages."""
    listed = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in listed if path.is_file())
    addresses = re.findall(r"^(?:URIs:|deb(?: \[[^\]]*\])?) *(\S+/debian/?)(?:\s|$)", text, re.MULTILINE)
    if not addresses:
        raise SystemExit("no Debian packages can be had here; name a git with --git")
    return str(addresses[0])


def unpacked(suite: str, folder: Path) -> Path:
    """The git of a suite, as a program that brings its own libraries."""
    lists = folder / "apt"
    (lists / "lists" / "partial").mkdir(parents=True)
    (lists / "archives" / "partial").mkdir(parents=True)
    (lists / "sources.list").write_text(f"deb [trusted=yes] {source()} {suite} main\n", encoding="utf-8")
    settings = {
        "Dir::Etc::sourcelist": lists / "sources.list",
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State::lists": lists / "lists",
        "Dir::State::status": "/dev/null",
        "Dir::Cache": lists,
        "APT::Sandbox::User": "root",
    }
    options = [part for name, value in settings.items() for part in ("-o", f"{name}={value}")]
    subprocess.run(["apt-get", *options, "-qq", "update"], check=True)
    subprocess.run(["apt-get", *options, "-qq", "download", *_PACKAGES], check=True, cwd=folder)
    for package in folder.glob("*.deb"):
        subprocess.run(["dpkg", "-x", package, folder / "root"], check=True)
    return _started(folder)


def _started(folder: Path) -> Path:
    root = folder / "root"
    loader = next(path for path in root.rglob("ld-linux-*.so.*") if path.is_file())
    libraries = {path.parent for name in ("libc.so.6", "libpcre2-8.so.0*", "libz.so.1*") for path in root.rglob(name)}
    program = folder / "bin" / "git"
    program.parent.mkdir()
    program.write_text(
        f"#!/bin/sh\nexec {loader} --library-path {':'.join(map(str, sorted(libraries)))} {root}/usr/bin/git "
        f'--exec-path={root}/usr/lib/git-core "$@"\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    return program


def tried(program: Path) -> bool:
    """Whether the tests pass with this git."""
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    print(f"--- {version}", flush=True)
    tests = [_HERE / name for name in _TESTS]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        env=os.environ | {"SEURANTA_TEST_GIT": str(program)},
        check=False,
    )
    return done.returncode == 0


def gits(suites: Sequence[str], folder: Path) -> Iterator[Path]:
    """The gits of all suites that can be had; of the others it is said."""
    if shutil.which("apt-get") is None:
        raise SystemExit("no Debian packages can be had here; name a git with --git")
    for suite in suites:
        (folder / suite).mkdir()
        try:
            program = unpacked(suite, folder / suite)
        except subprocess.CalledProcessError:
            print(f"--- the git of {suite} cannot be had here", flush=True)
        else:
            yield program


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--git", type=Path, help="a git to try, by its absolute path")
    parser.add_argument("--suites", nargs="*", default=SUITES, help="names of Debian's suites")
    asked = parser.parse_args()
    if asked.git is not None:
        return int(not tried(asked.git))
    with tempfile.TemporaryDirectory() as name:
        results = [tried(program) for program in gits(asked.suites, Path(name))]
    return int(not all(results))


if __name__ == "__main__":
    sys.exit(main())
