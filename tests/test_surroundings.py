"""Hostile surroundings: what a plan, a folder or an environment may hold that would harm whoever runs a command there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Answer

Run = Callable[..., Answer]


def plan(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "roadmap.yaml"
    path.write_text(text, encoding="utf-8")
    return path


# --- a group that leads itself ------------------------------------------------------------------------------------

GROUPS = """\
otsikko: x
kieli: fi
tiimi: {{vetäjä: {team}, jäsenet: [{team}, A]}}
johtoryhmä: {{vetäjä: {management}, jäsenet: [{management}, A]}}
toimenpiteet:
  1: {{otsikko: y, vastuu: tiimi, määräaika: 4.1.2027}}
  2: {{otsikko: z, vastuu: johtoryhmä, määräaika: 4.1.2027}}
tarkistuspisteet:
  kk: {{toistuu: kuukausittain, vastuu: tiimi, osallistujat: [tiimi, johtoryhmä]}}
"""
GROUP_WORDS = ("tiimi", "johtoryhmä", "koko henkilöstö")


@pytest.mark.parametrize("team", GROUP_WORDS)
@pytest.mark.parametrize("management", GROUP_WORDS)
def test_a_group_leads_no_group(seuranta: Run, tmp_path: Path, team: str, management: str) -> None:
    plan(tmp_path, GROUPS.format(team=team, management=management))

    lines = seuranta("check", folder=tmp_path).out.splitlines()

    assert [line for line in lines if "name-is-a-word" in line] == [
        f'roadmap.yaml:{row}:{column}: virhe name-is-a-word: Kohtaan "vetäjä" kuuluu yhden ihmisen nimi, mutta "{typed}" '
        "tarkoittaa monta ihmistä."
        for row, column, typed in ((3, 17, team), (4, 22, management))
    ]
    for command in ("status", "agenda --stdout", "report --stdout --for A", "report --stdout --for everyone",
                    "report --stdout --for team", "checkpoints", "list --team"):  # fmt: skip
        assert seuranta(*command.split(), folder=tmp_path).code == 0, command
