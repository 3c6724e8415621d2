"""In every situation that a repository may be in, the answer is right or there is none, with what to do about it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY, Golden
from git_situations import ANSWERED, REFUSED
from histories import past

GOLDEN = REPOSITORY / "tests" / "golden" / "history"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, and names and programs of Unix")


@pytest.mark.parametrize("name", ANSWERED)
def test_the_plan_is_the_one_that_stood_then(name: str, tmp_path: Path) -> None:
    asked, title = ANSWERED[name](tmp_path)
    ours = past(asked.plan, **asked.more)

    version = getattr(ours, asked.ask)(asked.typed)

    assert version.loaded.plan.title == title


@pytest.mark.parametrize("name", REFUSED)
def test_where_the_answer_would_be_a_guess_there_is_none(name: str, tmp_path: Path, golden: Golden) -> None:
    if name == "of another user" and os.geteuid() != 0:
        pytest.skip("only root gives files away")
    asked = REFUSED[name](tmp_path)

    sentences = [past(asked.plan, language, **asked.more).refused(asked.ask, asked.typed) for language in ("fi", "en")]

    file = GOLDEN / f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}.txt"
    golden.check(file, "".join(f"{_without_place(sentence, tmp_path)}\n" for sentence in sentences))


def _without_place(sentence: str, folder: Path) -> str:
    """The sentence, also of another git, which says a word in the plural."""
    sentence = sentence.replace(str(folder), "FOLDER").replace("extensions found", "extension found")
    return re.sub(r"\b[0-9a-f]{7}\b", "1f2e3d4", sentence)
