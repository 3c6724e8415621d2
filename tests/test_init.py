from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, time, timedelta
from itertools import product
from pathlib import Path

import pytest
from conftest import Answer, one_in
from hypothesis import given
from hypothesis import strategies as st

from seuranta.commands import Files, Job, UserError
from seuranta.commands.init import InitAsk, file_text, init, said, template
from seuranta.commands.new_plan_questions import ORDER, answer, answers, next_question
from seuranta.output.starters import en, fi
from seuranta.output.starters.starter import TEMPLATES
from seuranta.output.words.text import placeholders
from seuranta.plan.follow.followup import follow_up
from seuranta.plan.loading.load import Loaded, load
from seuranta.plan.reading.source import Source

WHO = ("yksin", "tiimi", "johtoryhmä")
LANGUAGES = ("fi", "en")
DAYS = [
    date(2026, 12, 1),
    date(2026, 12, 31),
    date(2027, 1, 1),
    date(2027, 6, 30),
    date(2027, 7, 1),
    date(2027, 7, 20),
    date(2027, 10, 15),
    date(2028, 2, 29),
    date(9999, 12, 31),
]
NAMES = [
    "Konepaja Keksitty Oy",
    "Kahvila: Kuvitelma",
    'Tmi "Olematon" & pojat',
    "Leipomo #1 – it's ready",
    "☕ Kahvila Kuviteltu 🥐",
    "{nimi} [Oy]",
    "- Oy",
    "null",
    "123",
]


def written(day: date, language: str = "fi", template: str = "small", **known: str) -> str:
    return file_text(known, language, day, template, "4c1e")  # type: ignore[arg-type]


def read(text: str) -> Loaded:
    return load(Source("roadmap.yaml", text))


def findings(loaded: Loaded, day: date) -> list[tuple[str, str | None]]:
    return [(one.name, one.item) for one in follow_up(loaded, day, day).findings]


@pytest.mark.parametrize(("day", "language", "template", "who"), one_in(4, product(DAYS, LANGUAGES, TEMPLATES, WHO)))
def test_a_starter_plan_has_nothing_to_complain_about(day: date, language: str, template: str, who: str) -> None:
    text = written(day, language, template, company="Konepaja Keksitty Oy", who=who, lead="Raija")
    loaded = read(text)
    assert loaded.problems == ()
    assert findings(loaded, min(day, date(9990, 1, 1))) == []


@pytest.mark.parametrize(("language", "template"), [*product(LANGUAGES, TEMPLATES)])
def test_whatever_the_day_of_the_year(language: str, template: str, *, is_long: bool) -> None:
    for n in range(0, 366, 1 if is_long else 17):
        day = date(2027, 1, 1) + timedelta(n)
        loaded = read(written(day, language, template, lead="Raija", who="tiimi"))
        assert (day, loaded.problems, findings(loaded, day)) == (day, (), [])


@pytest.mark.parametrize("who", WHO)
def test_without_a_name_only_the_owners_are_asked_for(who: str) -> None:
    day = date(2026, 12, 1)
    loaded = read(written(day, who=who))
    assert loaded.problems == ()
    assert findings(loaded, day) == [("unowned-action", "1"), ("unowned-action", "2"), ("unowned-action", "3")]


@pytest.mark.parametrize("name", NAMES)
def test_whatever_the_company_is_called(name: str) -> None:
    loaded = read(written(date(2026, 12, 1), company=name, title=name, service=name, lead="O'Neil"))
    assert loaded.problems == ()
    assert loaded.plan is not None
    assert (loaded.plan.company, loaded.plan.title, loaded.plan.service) == (name, name, name)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_every_answer_that_is_taken_reads_back(typed: str) -> None:
    try:
        company = answer("company", typed, "fi")
    except UserError:
        return
    loaded = read(written(date(2026, 12, 1), company=company))
    assert loaded.problems == ()


@pytest.mark.parametrize(("language", "template", "who"), [*product(LANGUAGES, TEMPLATES, WHO)])
def test_every_pattern_works_when_its_mark_is_removed(language: str, template: str, who: str) -> None:
    text = written(date(2026, 12, 1), language, template, who=who, lead="Raija", rhythm="joka toinen tiistai")
    used = re.sub(r"^( *)# ", r"\1", text, flags=re.MULTILINE)
    used = re.sub(
        r"^(vaihe|stage): .*$", "esitelty: {pvm: 8.12.2026, kenelle: koko henkilöstö}", used, flags=re.MULTILINE
    )
    loaded = read(used)
    assert [one for one in loaded.problems if one.name != "unknown-person"] == []
    plan = loaded.plan
    assert plan is not None
    assert (len(plan.people), len(plan.feedback), len(plan.decisions), len(plan.breaks)) == (2, 1, 1, 1)
    series = next(iter(plan.checkpoints.values()))
    assert (len(series.held), len(series.moved), len(series.skipped)) == (1, 1, 1)
    found = {name for name, _ in findings(loaded, date(2026, 12, 1))}
    said = {"small": {"blocked-action", "waiting-action", "moved-action"}, "service": {"goal-without-action"}}
    assert found <= said.get(template, set()) | {"fact-in-future"}


@pytest.mark.parametrize(("language", "who"), [*product(LANGUAGES, WHO)])
def test_on_the_day_it_is_presented_the_plan_has_nothing_to_complain_about(language: str, who: str) -> None:
    day = date(2026, 12, 1)
    presented = {"fi": "esitelty: {pvm: 1.12.2026, kenelle: koko henkilöstö}", "en": "presented: 2026-12-01"}[language]
    text = written(day, language, who=who, lead="Raija")
    loaded = read(re.sub(r"^(vaihe|stage): .*$", presented, text, flags=re.MULTILINE))
    assert loaded.problems == ()
    assert {name for name, _ in findings(loaded, day)} <= ({"silent-audience"} if language == "en" else set())


def test_five_minutes_after_the_workshop_the_first_checkpoints_are_agreed() -> None:
    loaded = read(written(date(2026, 12, 1), who="tiimi", lead="Raija", rhythm="joka toinen torstai klo 8.30"))
    ahead = follow_up(loaded, date(2026, 12, 1), None).checkpoints.ahead
    assert [(one.series, one.day, one.time) for one in ahead[:4]] == [
        ("seuranta", date(2026, 12, 10), time(8, 30)),
        ("seuranta", date(2026, 12, 28), time(8, 30)),
        ("seuranta", date(2027, 1, 7), time(8, 30)),
        ("seuranta", date(2027, 1, 21), time(8, 30)),
    ]
    assert not [one for one in ahead if one.day.month == 7]


@pytest.mark.parametrize(
    ("who", "kind", "patterns"),
    [("yksin", "owner", ["review"]), ("tiimi", "team", ["owner", "review"]), ("johtoryhmä", "management", ["review"])],
)
def test_one_meeting_that_was_asked_for_is_one_series_and_the_others_are_patterns(
    who: str, kind: str, patterns: list[str]
) -> None:
    text = written(date(2026, 12, 1), who=who, lead="Raija", rhythm="kuukausittain")
    used = re.sub(r"^( *)# ", r"\1", text, flags=re.MULTILINE)

    assert [one.kind for one in read(text).plan.checkpoints.values()] == [kind]  # type: ignore[union-attr]
    assert [one.kind for one in read(used).plan.checkpoints.values()] == [kind, *patterns]  # type: ignore[union-attr]


def test_the_five_stages_are_actions_and_the_first_is_where_it_begins() -> None:
    loaded = read(written(date(2026, 12, 1), template="service", lead="Raija"))
    assert loaded.plan is not None
    assert len(loaded.plan.actions) == 5
    assert follow_up(loaded, date(2026, 12, 1), None).stage == "preparation"


def test_the_same_answers_on_the_same_day_give_the_same_text() -> None:
    one, two = (written(date(2026, 12, 1), company="Konepaja Keksitty Oy") for _ in range(2))
    assert one == two
    assert one.endswith("\n")
    assert "\r" not in one
    assert [line for line in one.splitlines() if line != line.rstrip()] == []


def test_the_blocks_of_both_languages_have_the_same_places() -> None:
    def places(module: object) -> dict[str, set[str]]:
        return {name: placeholders(text) for name, text in vars(module).items() if name.isupper()}

    assert places(fi) == places(en)


class TestQuestions:
    def test_six_and_no_more(self) -> None:
        known: dict[str, str] = {}
        asked = []
        while (question := next_question(known, "fi")) is not None:
            asked.append(question.name)
            known[question.name] = question.default
        assert tuple(asked) == ORDER
        assert len(asked) == 6

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_question_and_every_refusal_fits_the_terminal(self, language: str) -> None:
        asked: list[str] = []
        typed = iter([language, "", "", "nobody", "", "Ann, Ben", "Ann", "every moonday klo 9.5", ""])

        def question(text: str) -> str:
            asked.append(text)
            return next(typed)

        init(Job((), language, lambda _zone: DAYS[0], 60, question), InitAsk("plan"))

        assert len(asked) == 9
        assert max(len(line) for text in asked for line in text.splitlines()) <= 60

    def test_what_is_given_as_an_option_is_not_asked(self) -> None:
        question = next_question({"language": "fi", "company": "Konepaja Keksitty Oy"}, "fi")
        assert question is not None
        assert question.name == "title"

    def test_the_conversation_goes_on_in_the_chosen_language(self) -> None:
        question = next_question({"language": "en"}, "fi")
        assert question is not None
        assert question.text == "Name of the company"

    @pytest.mark.parametrize(
        ("who", "rhythm"),
        [("yksin", "joka toinen tiistai klo 9.00"), ("johtoryhmä", "joka kuukauden ensimmäinen tiistai klo 9.00")],
    )
    def test_the_proposed_rhythm_is_that_of_the_size(self, who: str, rhythm: str) -> None:
        question = next_question({name: "" for name in ORDER if name != "rhythm"} | {"who": who}, "fi")
        assert question is not None
        assert question.default == rhythm

    @pytest.mark.parametrize("who", [*WHO, "", "just me", "team", "management team"])
    def test_every_default_is_an_answer(self, who: str) -> None:
        known = {"language": "fi", "who": answer("who", who, "fi")}
        while (question := next_question(known, "fi")) is not None:
            known[question.name] = answer(question.name, question.default, "fi")
        assert answers(known, "fi").time == time(9)


class TestAnswers:
    @pytest.mark.parametrize(
        ("name", "typed", "taken"),
        [
            ("language", "Suomi", "fi"),
            ("language", "EN", "en"),
            ("who", "jory", "johtoryhmä"),
            ("who", "1", "yksin"),
            ("who", "Just me", "yksin"),
            ("who", "a team", "tiimi"),
            ("lead", " Raija ", "Raija"),
            ("rhythm", "kuun 1. tiistai klo 9", "joka kuukauden ensimmäinen tiistai klo 9.00"),
            ("rhythm", "every other Friday", "joka toinen perjantai"),
            ("company", "  Konepaja   Keksitty ", "Konepaja Keksitty"),
            ("company", "", ""),
        ],
    )
    def test_taken(self, name: str, typed: str, taken: str) -> None:
        assert answer(name, typed, "fi") == taken

    @pytest.mark.parametrize(
        ("name", "typed", "problem"),
        [
            ("language", "sv", "unknown-language"),
            ("who", "hallitus", "unknown-who"),
            ("lead", "Raija, Pekka", "bad-lead"),
            ("lead", "johtoryhmä", "bad-lead"),
            ("rhythm", "silloin tällöin", "bad-rhythm"),
            ("rhythm", "tarkistuspisteen jälkeinen torstai", "bad-rhythm"),
            ("rhythm", "joka maanantai klo 25", "bad-rhythm"),
            ("time", "aamulla", "bad-rhythm"),
            ("company", "Oy\x1b[31m", "bad-answer"),
            ("company", "Oy\ud800", "bad-answer"),
        ],
    )
    def test_refused(self, name: str, typed: str, problem: str) -> None:
        with pytest.raises(UserError) as raised:
            answer(name, typed, "fi")
        assert raised.value.name == problem

    def test_a_time_of_its_own_comes_before_that_of_the_rhythm(self) -> None:
        found = answers({"rhythm": "joka maanantai klo 8", "time": "13–14.30"}, "fi")
        assert (found.time, found.length) == (time(13), timedelta(minutes=90))

    def test_an_unknown_template_is_refused_with_all_there_are(self) -> None:
        with pytest.raises(UserError) as raised:
            template("iso")
        assert raised.value.args_for_text["accepted"] == "small, service, empty"


def test_what_is_said_names_the_file_and_the_next_steps() -> None:
    assert said("huolto/roadmap.yaml", "huolto", "fi").splitlines() == [
        "Suunnitelma on kirjoitettu: huolto/roadmap.yaml",
        "1. Avaa se tekstieditorilla ja kirjoita siihen omat tavoitteet ja toimenpiteet.",
        "2. Tarkista:      seuranta tarkista huolto",
        "3. Katso tilanne: seuranta tilanne huolto",
        "4. Kalenteriin:   seuranta tarkistuspisteet huolto --ics",
        "5. Maanantaiksi:  seuranta luo huolto --weekly",
    ]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_who_stops_is_told_that_nothing_was_written(stop: type[BaseException]) -> None:
    def question(_text: str) -> str:
        raise stop

    outcome = init(Job((), "fi", lambda _zone: date(2026, 12, 1), 60, question), InitAsk("plan"))

    assert (outcome.code, outcome.told, outcome.writes) == (130, "\nKeskeytetty; mitään ei kirjoitettu.\n", ())


class TestWhere:
    """Without a folder on the command line."""

    PROGRAM = ("pyproject.toml", "seuranta", "README.md")

    @staticmethod
    def path(typed: list[str], names: dict[str, tuple[str, ...]], folder: str | None = None) -> tuple[str, list[str]]:
        """Where the plan is written, and the questions about that."""
        asked: list[str] = []
        given = iter(["fi", "Konepaja Keksitty Oy", "", "", "", "", *typed])

        def question(text: str) -> str:
            asked.append(text)
            return next(given)

        job = Job((), "fi", lambda _zone: DAYS[0], 80, question, files=Files(names_in=lambda one: names.get(one, ())))
        return init(job, InitAsk(folder)).writes[0].path, asked[6:]

    def test_in_an_empty_folder_nothing_is_asked(self) -> None:
        assert self.path([], {".": (".git", ".DS_Store")}) == ("roadmap.yaml", [])

    def test_beside_other_things_a_folder_of_its_own_is_proposed(self) -> None:
        path, asked = self.path([""], {".": ("lasku.pdf",)})
        assert path == "konepaja-keksitty-oy/roadmap.yaml"
        assert asked[0].lstrip().startswith("Mihin kansioon suunnitelma tehdään? [konepaja-keksitty-oy]")

    @pytest.mark.parametrize(
        ("typed", "path"),
        [
            (["huolto"], "huolto/roadmap.yaml"),
            (["huolto/"], "huolto/roadmap.yaml"),
            (["."], "roadmap.yaml"),
            (["../muualle"], "../muualle/roadmap.yaml"),
            (["~/huolto", "huolto"], "huolto/roadmap.yaml"),
            (["hu\x1b[1mo", "huolto"], "huolto/roadmap.yaml"),
            (["vanha", "uusi"], "uusi/roadmap.yaml"),
        ],
    )
    def test_what_a_person_says_counts_and_what_cannot_be_is_asked_again(self, typed: list[str], path: str) -> None:
        found, asked = self.path(typed, {".": ("lasku.pdf",), "vanha": ("roadmap.yaml",)})
        assert (found, len(asked)) == (path, len(typed))
        assert max(len(line) for text in asked for line in text.splitlines()) <= 80

    def test_a_name_that_is_taken_gets_a_number(self) -> None:
        taken = ("konepaja-keksitty-oy", "konepaja-keksitty-oy-2")
        assert self.path([""], {".": taken})[0] == "konepaja-keksitty-oy-3/roadmap.yaml"

    def test_a_typed_folder_is_not_asked_about(self) -> None:
        assert self.path([], {".": self.PROGRAM}, "huolto/") == ("huolto/roadmap.yaml", [])

    def test_the_programs_own_folder_gets_no_plan(self) -> None:
        path, asked = self.path([".", "huolto"], {".": self.PROGRAM})
        assert (path, "Seurannan oma kansio" in " ".join(asked[1].split())) == ("huolto/roadmap.yaml", True)
        with pytest.raises(UserError) as raised:
            init(Job((), "fi", lambda _zone: DAYS[0], files=Files(names_in=lambda _folder: self.PROGRAM)), InitAsk())
        assert raised.value.name == "own-folder"

    def test_without_a_terminal_the_plan_goes_here(self) -> None:
        job = Job((), "fi", lambda _zone: DAYS[0], files=Files(names_in=lambda _folder: ("lasku.pdf",)))
        assert [one.path for one in init(job, InitAsk()).writes] == ["roadmap.yaml", ".gitattributes"]


class TestWindowsFiles:
    NAMES = ("Check.cmd", "Meeting.cmd", "Prepare.cmd", "Status.cmd")

    def test_they_run_the_commands_in_the_folder_of_the_plan(
        self, tmp_path: Path, seuranta: Callable[..., Answer]
    ) -> None:
        found = seuranta("init", "my-plan", "--lang", "en", "--windows", folder=tmp_path)

        assert found.code == 0
        assert sorted(path.name for path in (tmp_path / "my-plan").glob("*.cmd")) == list(self.NAMES)
        assert all(f"my-plan/{name}" in found.out for name in self.NAMES)
        for name, command in zip(
            self.NAMES, ("check", "meet", "meet --prepare\r\nseuranta agenda", "status"), strict=True
        ):
            data = (tmp_path / "my-plan" / name).read_bytes()
            assert data == (
                b'@echo off\r\nchcp 65001 >nul\r\ncd /d "%~dp0"\r\nseuranta ' + command.encode() + b"\r\npause\r\n"
            )

    @pytest.mark.parametrize("language", ["fi", "en"])
    def test_no_path_is_broken_at_its_hyphen(
        self, tmp_path: Path, seuranta: Callable[..., Answer], language: str
    ) -> None:
        for folder in ("our-plan", "our-own-plan-for-care", "a-plan-of-two-years-for-care"):
            answer = seuranta("init", folder, "--lang", language, "--windows", folder=tmp_path)
            assert all(f"{folder}/{path.name}" in answer.out for path in (tmp_path / folder).glob("*.cmd"))

    def test_they_are_added_to_a_plan_that_is_there_and_nothing_of_it_is_changed(
        self, tmp_path: Path, seuranta: Callable[..., Answer]
    ) -> None:
        plan = tmp_path / "roadmap.yaml"
        plan.write_text("title: Ours\n", encoding="utf-8")
        (tmp_path / "Status.cmd").write_bytes(b"ours")

        first = seuranta("init", "--windows", "--lang", "en", folder=tmp_path)
        second = seuranta("init", "--windows", "--lang", "en", folder=tmp_path)

        assert first.out == "Added beside the plan, ready to double-click: Check.cmd, Prepare.cmd,\nMeeting.cmd\n"
        assert second.out == "The files are already beside the plan; nothing was changed.\n"
        assert plan.read_text(encoding="utf-8") == "title: Ours\n"
        assert (tmp_path / "Status.cmd").read_bytes() == b"ours"


class TestWeekly:
    def test_it_adds_its_files_to_a_plan_that_is_there(self, tmp_path: Path, seuranta: Callable[..., Answer]) -> None:
        (tmp_path / "roadmap.yaml").write_text("title: Ours\n", encoding="utf-8")
        (tmp_path / "Status.cmd").write_bytes(b"ours")

        first = seuranta("init", "--weekly", "--lang", "en", folder=tmp_path)
        second = seuranta("init", "--weekly", "--lang", "en", folder=tmp_path)

        assert (first.code, second.code) == (0, 0)
        assert first.out.startswith("Added beside the plan: Monday.cmd\nOn Windows: double-click Monday.cmd once.")
        assert second.out.startswith("The files are already beside the plan; nothing was changed.\n")
        assert (tmp_path / "Status.cmd").read_bytes() == b"ours"
        task = (tmp_path / "Monday.cmd").read_text(encoding="utf-8")
        assert '/SC WEEKLY /D MON /ST 08:00 /TN "Seuranta %%~nxI" /TR "\\"%CD%\\Status.cmd\\""' in task

    def test_without_a_plan_it_says_how_to_begin_one(self, tmp_path: Path, seuranta: Callable[..., Answer]) -> None:
        answer = seuranta("init", "--weekly", "--lang", "en", folder=tmp_path)

        assert answer.code == 2
        assert "seuranta init" in answer.err
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.skipif(shutil.which("sh") is None, reason="the line is for cron")
    def test_the_line_for_cron_keeps_other_lines_and_runs_the_status(
        self, tmp_path: Path, seuranta: Callable[..., Answer]
    ) -> None:
        """With a crontab of the test's own that reads and writes a file."""
        plan = tmp_path / "our plan"
        plan.mkdir()
        (plan / "roadmap.yaml").write_text("title: Ours\n", encoding="utf-8")
        line = seuranta("init", "--weekly", "--lang", "en", folder=plan).out.splitlines()[-1].strip()
        programs, table = tmp_path / "bin", tmp_path / "table"
        programs.mkdir()
        table.write_text("5 5 * * * backup\n", encoding="utf-8")
        crontab = f"#!/bin/sh\nif [ \"$1\" = -l ]; then cat '{table}'; else cat > '{table}.new'; fi\n"
        for name, text in (("crontab", crontab), ("seuranta", '#!/bin/sh\necho "$PWD $1"\n')):
            (programs / name).write_text(text, encoding="utf-8")
            (programs / name).chmod(0o755)

        environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
        subprocess.run(["sh", "-c", line], check=True, cwd=plan, env=environment)

        backup, ours = Path(f"{table}.new").read_text(encoding="utf-8").splitlines()
        assert backup == "5 5 * * * backup"
        when, command = ours[: len("0 8 * * 1")], ours[len("0 8 * * 1") :]
        done = subprocess.run(["sh", "-c", command], check=True, capture_output=True, text=True, env=environment)
        assert (when, done.stdout) == ("0 8 * * 1", f"{plan} status\n")
