"""The presentation of a plan: what it says, that it fits one sheet, and when the staff page takes its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from beginnings import unpresented, unpresented_text
from conftest import REPOSITORY, Answer, Golden
from following import followed

from seuranta.output.documents.markdown import markdown
from seuranta.output.documents.plain import plain_text
from seuranta.output.documents.presentation import is_ahead, presentation

Run = Callable[..., Answer]
FOLDER = REPOSITORY / "tests" / "golden" / "documents"


@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", ["konepaja", "pine"])
def test_the_presentation_in_markdown_and_as_text(name: str, language: str, golden: Golden) -> None:
    document = presentation(unpresented(name), language)
    golden.check(FOLDER / f"{name}-presentation-{language}.md", markdown(document, has_pictures=True))
    golden.check(FOLDER / f"{name}-presentation-{language}.txt", plain_text(document))


@pytest.mark.parametrize("count", [1, 90, 200])
def test_it_fits_one_sheet_however_much_is_planned(count: int) -> None:
    """About 64 lines of text do, measured in a browser by `pages/documents.py`; the picture goes first."""
    actions = "".join(
        f"  {n}: {{title: Part {n}, owner: Owner {n % 9}, due: 2027-02-{n % 28 + 1:02}}}\n" for n in range(count)
    )
    document = presentation(followed(f"title: Care\nstage: presentation\nactions:\n{actions}"), "en")
    assert len(document.pictures) == (count == 1)
    assert plain_text(document, 100).count("\n") <= 64


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("title: Care\n", True),
        ("title: Care\nstage: workshop\n", True),
        ("title: Care\nstage: workshop\nactions: {1: {title: A, status: done 2026-11-01}}\n", True),
        ("title: Care\npresented: 2026-12-02\n", True),
        ("title: Care\npresented: 2026-12-01\n", False),
        ("title: Care\nstage: follow-up\n", False),
        ("title: Care\nactions: {1: {title: A, status: in progress}}\n", False),
        ("title: Care\ngoals: {G1: {title: A, readings: {2026-11-01: 1}}}\n", False),
        ("title: Care\ncommunication: {M1: {title: A, audience: all, told: 2026-11-01}}\n", False),
        ("title: Care\ncheckpoints: {month: {title: A, date: 2026-11-01, held: 2026-11-01}}\n", False),
    ],
)
def test_it_is_made_until_the_plan_is_presented_or_has_begun(text: str, ahead: bool) -> None:
    assert is_ahead(followed(text)) == ahead


def test_once_presented_everyone_gets_the_page_of_the_staff(seuranta: Run, tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(unpresented_text("pine"), encoding="utf-8")
    typed = ("report", "--for", "everyone", "--stdout")
    assert "# What we will do – Imaginary Pine Software Ltd: Care plans" in seuranta(*typed, folder=tmp_path).out
    assert seuranta("presented", "2026-11-30", "whole staff", folder=tmp_path).code == 0
    assert "– where we are, " in seuranta(*typed, folder=tmp_path).out
