"""Several plans at once: what can be read is answered, and a name needs to be known in one of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from csv import DictReader
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from io import StringIO
from pathlib import Path
from textwrap import dedent
from typing import Any, ClassVar

import pytest
from conftest import Answer, Golden
from portfolio_folder import copied, job, plan_file
from screens import GOLDEN

from seuranta.commands import Job, Outcome, UserError
from seuranta.commands.agenda import AgendaAsk, agenda_of
from seuranta.commands.announce import AnnounceAsk, announce
from seuranta.commands.calendars import CalendarsAsk, calendars
from seuranta.commands.checkpoints import CheckpointsAsk, checkpoints
from seuranta.commands.drafts import DeliveryAsk
from seuranta.commands.list import ListAsk, list_items
from seuranta.commands.report import ReportAsk, report
from seuranta.commands.show import show
from seuranta.commands.status import StatusAsk, status
from seuranta.commands.timeline import TimelineAsk, timeline
from seuranta.output.screen import terminal
from seuranta.output.screen.layout import line_width
from seuranta.output.words.usage import sentence
from seuranta.plan.loading.load import load
from seuranta.plan.loading.model import Plan
from seuranta.plan.loading.named_people import individuals, named_people
from seuranta.plan.reading.source import Source

Command = Callable[[Job], Outcome]

COMMANDS: dict[str, Command] = {
    "list": lambda job: list_items(job, ListAsk()),
    "list goals": lambda job: list_items(job, ListAsk(goals=True)),
    "list json": lambda job: list_items(job, ListAsk("json")),
    "list csv": lambda job: list_items(job, ListAsk("csv")),
    "status": lambda job: status(job, StatusAsk()),
    "status json": lambda job: status(job, StatusAsk("json")),
    "checkpoints": lambda job: checkpoints(job, CheckpointsAsk()),
    "checkpoints json": lambda job: checkpoints(job, CheckpointsAsk("json")),
    "calendars": lambda job: calendars(job, CalendarsAsk(people=("all",))),
    "calendars json": lambda job: calendars(job, CalendarsAsk(form="json")),
    "report": lambda job: report(job, ReportAsk()),
    "report management": lambda job: report(job, ReportAsk(audience="management team")),
    "report stdout": lambda job: report(job, ReportAsk(DeliveryAsk(stdout=True))),
    "agenda": lambda job: agenda_of(job, AgendaAsk()),
    "timeline": lambda job: timeline(job, TimelineAsk()),
    "timeline svg": lambda job: timeline(job, TimelineAsk(svg=True)),
}
UNREADABLE = {
    "empty": b"",
    "no mapping": b"- a list\n",
    "two bytes a letter": "title: Plan\n".encode("utf-16"),
    "binary": b"\x00\x01\x02\x03" * 40,
}


def answer(outcome: Outcome) -> tuple[Any, ...]:
    """What reaches standard output and files."""
    return (outcome.lines, outcome.text, outcome.data, outcome.annotations, outcome.writes)


def text(outcome: Outcome) -> str:
    return terminal.render(outcome.lines, color=False, unicode=True) + outcome.text


class TestWhatCanBeReadIsAnswered:
    @pytest.mark.parametrize("name", [one for one in COMMANDS if not one.startswith("status")])
    def test_a_broken_plan_silences_no_other(self, name: str) -> None:
        path = "plans/c/roadmap.yaml"
        whole, found = COMMANDS[name](job()), COMMANDS[name](job((path, b"")))

        assert answer(found) == answer(whole)
        assert (whole.code, found.code) == (0, 2)
        assert path in found.told
        assert whole.told in found.told

    @pytest.mark.parametrize("broken", UNREADABLE.values(), ids=UNREADABLE)
    @pytest.mark.parametrize("folder", "az")
    def test_whatever_is_broken_and_wherever_it_stands(self, folder: str, broken: bytes) -> None:
        path = f"plans/{folder}/roadmap.yaml"
        found = COMMANDS["list json"](job((path, broken)))

        assert len(found.data["actions"]) == 6
        assert found.code == 2
        assert path in found.told

    @pytest.mark.parametrize("name", [one for one in COMMANDS if not one.startswith("calendars")])
    def test_of_a_plan_that_is_read_in_part_it_is_told_that_something_is_missing(self, name: str) -> None:
        torn = plan_file(
            "plans/a/roadmap.yaml",
            f"{SILENT}checkpoints: {{a: {{date: 2027-01-05}}}}\nactions: {{1: {{colour: x}}}}\n".encode(),
        )
        found = COMMANDS[name](job()._replace(plans=(torn, *job().plans)))

        assert found.told.count("seuranta check plans/a") == 1
        assert found.code == 0

    @pytest.mark.parametrize("name", COMMANDS)
    def test_where_none_can_be_read_each_says_why(self, name: str) -> None:
        torn = tuple(plan_file(f"plans/{one}/roadmap.yaml", b"") for one in "ab")

        found = COMMANDS[name](job()._replace(plans=torn))

        assert found.code == 2
        assert found.told.count("empty-file") == 2

    def test_a_name_that_nobody_knows_does_not_hide_what_could_not_be_read(self) -> None:
        found = list_items(job(("plans/a/roadmap.yaml", b"")), ListAsk(owner="Bem"))

        assert found.code == 2
        assert "plans/a/roadmap.yaml" in found.told
        assert "Did you mean Ben?" in found.told

    def test_a_plan_without_a_next_checkpoint_silences_no_other(self) -> None:
        closed = b"title: Old plan\nlanguage: en\npresented: 2025-01-07\n"

        found = agenda_of(job(("plans/z/roadmap.yaml", closed)), AgendaAsk())

        assert len(found.writes) == 3
        assert (found.code, found.told) == (
            2,
            (
                'In plans/z/roadmap.yaml, the next checkpoint has not been agreed. Agree a date, and add it under "checkpoints".\n'
            ),
        )

    @pytest.mark.parametrize("command", ["calendars", "report", "agenda", "timeline svg"])
    def test_a_folder_that_cannot_be_written_into_silences_no_other(self, command: str) -> None:
        def refused(path: str) -> None:
            if path.startswith("plans/kahvila"):
                raise UserError("leads-out", path="plans/kahvila/reports")

        whole, found = COMMANDS[command](job()), COMMANDS[command](job(previous=refused))

        assert {one.path for one in found.writes} == {
            one.path for one in whole.writes if not one.path.startswith("plans/kahvila")
        }
        assert found.code == 2
        assert found.told.count("plans/kahvila") == 1

    def test_of_one_plan_alone_nothing_changes(self) -> None:
        closed = plan_file("roadmap.yaml", b"title: Old plan\nlanguage: en\npresented: 2025-01-07\n")

        with pytest.raises(UserError) as raised:
            agenda_of(job()._replace(plans=(closed,)), AgendaAsk())
        assert raised.value.name == "no-coming-checkpoint"

    @pytest.mark.parametrize(
        "command", [lambda job: show(job, "1"), lambda job: announce(job, AnnounceAsk(DeliveryAsk(stdout=True)))]
    )
    def test_of_one_plan_that_was_read_in_part_it_is_told_too(self, command: Command) -> None:
        torn = plan_file(
            "plans/torn/roadmap.yaml", b"title: Torn\nactions:\n  1: {owner: Ann}\n  2: {due: 2026-11-31}\n"
        )
        found = command(job()._replace(plans=(torn,)))
        assert (found.code, "part of it was not read" in found.told) == (0, True)

    @pytest.mark.parametrize(
        ("ask", "is_said"),
        [
            (lambda at: report(at, ReportAsk(DeliveryAsk(stdout=True))), True),
            (lambda at: report(at, ReportAsk(DeliveryAsk(stdout=True), "management")), True),
            (lambda at: report(at, ReportAsk(DeliveryAsk(stdout=True), "Ann")), True),
            (lambda at: agenda_of(at, AgendaAsk(DeliveryAsk(stdout=True))), True),
            (lambda at: report(at, ReportAsk(DeliveryAsk(stdout=True), "everyone")), False),
        ],
    )
    @pytest.mark.parametrize(("torn", "said"), [("2: {due: 2026-11-31}", True), ("2: {due: 2026-11-30}", False)])
    def test_a_paper_for_those_who_can_mend_the_plan_begins_with_what_was_not_read(
        self, ask: Command, torn: str, *, is_said: bool, said: bool
    ) -> None:
        head = "title: Torn\nlanguage: en\ncheckpoints: {a: {date: 2027-01-05}}\nactions:\n  1: {owner: Ann}\n"
        found = ask(job()._replace(plans=(plan_file("plans/torn/roadmap.yaml", f"{head}  {torn}\n".encode()),)))

        first = found.text.split("\n\n")[1]  # below the heading
        assert first.startswith("Part of the plan could not be read, because there") is (is_said and said)


class TestANameNeedsToBeKnownInOnePlan:
    @pytest.mark.parametrize(
        ("ask", "found"),
        [
            (ListAsk("json", owner="Ben"), ["bakery 2"]),
            (ListAsk("json", owner="aino"), ["leipomo 2"]),
            (ListAsk("json", owner="Leena"), ["bakery 1", "leipomo 1"]),
            (ListAsk("json", owner="Ann"), ["kahvila 1"]),
            (ListAsk("json", owner="Veikko"), []),
            (ListAsk("json", goal="T1"), ["leipomo 1", "leipomo 2"]),
            (ListAsk("json", goal="Contract customers"), ["bakery 1", "bakery 2"]),
            (ListAsk("json", team=True), ["kahvila 1", "kahvila 2"]),
            (ListAsk("json", owner="Ben", team=True), ["bakery 2", "kahvila 1", "kahvila 2"]),
            (ListAsk("json", owner="Aino", goal="G1"), []),
        ],
    )
    def test_lists_are_a_union(self, ask: ListAsk, found: list[str]) -> None:
        outcome = list_items(job(), ask)

        rows = [f"{one['path'].split('/')[1]} {one['id']}" for one in outcome.data["actions"]]
        assert (rows, outcome.code, outcome.told) == (found, 0, "")

    @pytest.mark.parametrize(
        ("command", "found"),
        [
            (lambda job: report(job, ReportAsk(audience="Veikko")), ["plans/leipomo/reports/2026-12-01-veikko.md"]),
            (
                lambda job: report(job, ReportAsk(audience="Ann")),
                ["plans/bakery/reports/2026-12-01-ann.md", "plans/kahvila/reports/2026-12-01-ann-keksitty.md"],
            ),
            (
                lambda job: calendars(job, CalendarsAsk(people=("Ann",))),
                [
                    "plans/bakery/checkpoints.ics",
                    "plans/bakery/calendars/ann.ics",
                    "plans/kahvila/checkpoints.ics",
                    "plans/kahvila/calendars/ann-keksitty.ics",
                    "plans/leipomo/checkpoints.ics",
                ],
            ),
            (
                lambda job: agenda_of(job, AgendaAsk(checkpoint="viikko")),
                ["plans/kahvila/reports/2026-12-08-asialista-viikko.md"],
            ),
            (
                lambda job: agenda_of(job, AgendaAsk(checkpoint="8.12.2026")),
                [
                    "plans/kahvila/reports/2026-12-08-asialista-viikko.md",
                    "plans/leipomo/reports/2026-12-08-asialista-kuukausi.md",
                ],
            ),
            (
                lambda job: timeline(job, TimelineAsk(goal="T1", svg=True)),
                ["plans/leipomo/reports/2026-12-01-tavoite-t1.svg"],
            ),
        ],
    )
    def test_files_are_written_where_the_name_is_known(self, command: Command, found: list[str]) -> None:
        outcome = command(job())

        assert ([one.path for one in outcome.writes if not one.path.endswith(".png")], outcome.code) == (found, 0)

    @pytest.mark.parametrize(
        ("command", "said"),
        [
            (
                lambda job: list_items(job, ListAsk(owner="Veiko")),
                'None of the 3 plans has anybody called "Veiko". Did you mean Veikko?',
            ),
            (lambda job: list_items(job, ListAsk(owner="Xyz")), 'None of the 3 plans has anybody called "Xyz".'),
            (
                lambda job: list_items(job, ListAsk(goal="T-1")),
                'None of the 3 plans has an item "T-1". Did you mean T1?',
            ),
            (
                lambda job: list_items(job, ListAsk(goal="Z9")),
                'None of the 3 plans has an item "Z9". Possible ids: G1, T1',
            ),
            (
                lambda job: report(job, ReportAsk(audience="Veiko")),
                'None of the 3 plans has an audience or person called "Veiko". Did you mean Veikko?',
            ),
            (
                lambda job: calendars(job, CalendarsAsk(people=("Veiko",))),
                'None of the 3 plans has anybody called "Veiko". Did you mean Veikko?',
            ),
            (
                lambda job: timeline(job, TimelineAsk(goal="Z9")),
                'None of the 3 plans has an item "Z9". Possible ids: G1, T1',
            ),
            (
                lambda job: checkpoints(job, CheckpointsAsk(series="viiko")),
                'None of the 3 plans has an item "viiko". Did you mean viikko?',
            ),
            (
                lambda job: agenda_of(job, AgendaAsk(checkpoint="10.12.2026")),
                "No checkpoint has been agreed for 10 Dec 2026.",
            ),
        ],
    )
    def test_unknown_everywhere_names_the_nearest_of_all_plans(self, command: Command, said: str) -> None:
        with pytest.raises(UserError) as raised:
            command(job())
        assert sentence(raised.value.name, "en", raised.value.args_for_text).startswith(said)

    def test_no_plan_has_a_team(self) -> None:
        without = job()._replace(plans=tuple(one for one in job().plans if "kahvila" not in one.path))

        with pytest.raises(UserError) as raised:
            list_items(without, ListAsk(team=True))
        assert raised.value.name == "no-team"


def plan(text: str) -> Plan:
    found = load(Source("roadmap.yaml", dedent(text))).plan
    assert found is not None
    return found


NAMES_SOMEBODY = """\
    title: Plan
    team: {lead: Lead, members: [Member]}
    management team: {lead: Head, members: [Manager]}
    goals: {G1: {owner: Goal owner}}
    actions:
      1:
        owner: Owner
        helpers: [Helper]
        next step: {what: Call, who: Caller, by: 2026-12-04}
        moves: [{date: 2026-11-02, from: 2026-11-20, decided by: Mover}]
    checkpoints: {month: {owner: Convener, participants: [Participant], held: {2026-11-03: {present: [Present]}}}}
    communication: {M1: {audience: staff, owner: Teller}}
    feedback: {Q1: {question: Why?, owner: Answerer}}
    decisions: {D1: {decision: Go on, decided by: Decider, owner: Keeper}}
    """


class TestWhoIsNamed:
    def test_everybody_whom_the_plan_names_anywhere(self) -> None:
        assert named_people(plan(NAMES_SOMEBODY)) == (
            "Lead", "Member", "Head", "Manager", "Goal owner", "Owner", "Helper", "Caller", "Mover", "Convener",
            "Participant", "Present", "Teller", "Answerer", "Decider", "Keeper",
        )  # fmt: skip

    @pytest.mark.parametrize("name", named_people(plan(NAMES_SOMEBODY)))
    def test_list_show_report_and_calendars_know_the_same_people(self, name: str) -> None:
        one = job()._replace(plans=(plan_file("roadmap.yaml", dedent(NAMES_SOMEBODY).encode()),))

        assert text(show(one, name)).startswith(f"{name}\n")
        assert list_items(one, ListAsk(owner=name)).code == 0
        assert report(one, ReportAsk(audience=name)).writes
        assert len(calendars(one, CalendarsAsk(people=(name,), dry_run=True)).lines) > 1


class TestWhoIsOnePerson:
    @pytest.mark.parametrize(
        ("first", "second", "is_one"),
        [
            ("company: Acme Oy", "company: ACME oy", True),
            ("company: Acme Oy", "company: Pine Ltd", False),
            ("company: Acme Oy", "title: Plan", False),
            ("title: Plan", "title: Plan", False),
        ],
    )
    def test_an_equal_name_needs_an_equal_company(self, first: str, second: str, is_one: bool) -> None:
        plans = [plan(f"{one}\nactions: {{1: {{owner: Ann}}}}\n") for one in (first, second)]

        assert (len(individuals(plans)) == 1) is is_one

    @pytest.mark.parametrize(
        ("first", "second", "names"),
        [
            ("Ann: {email: ann@example.com}", "A. Smith: {email: ANN@example.com}", [{0: ("Ann",), 1: ("A. Smith",)}]),
            ("Ann: {email: ann@example.com}", "Ann: {email: ann@example.org}", [{0: ("Ann",)}, {1: ("Ann",)}]),
            (
                "Ann: {email: office@example.com}\n  Ben: {email: office@example.com}",
                "Ann: {email: office@example.com}",
                [{0: ("Ann",)}, {0: ("Ben",)}, {1: ("Ann",)}],
            ),
        ],
    )
    def test_an_equal_address_is_enough_unless_it_is_shared(
        self, first: str, second: str, names: list[dict[int, tuple[str, ...]]]
    ) -> None:
        plans = [plan(f"company: {of}\npeople:\n  {who}\n") for of, who in (("Acme Oy", first), ("Pine Ltd", second))]

        assert [one.names for one in individuals(plans)] == names

    def test_one_leads_to_the_next(self) -> None:
        plans = [
            plan("company: Acme Oy\npeople:\n  Ann: {email: ann@example.com}\n"),
            plan("company: Pine Ltd\npeople:\n  Ann Smith: {email: ann@example.com}\n"),
            plan("company: Pine Ltd\nactions: {1: {owner: ann smith}}\n"),
        ]

        assert [one.names for one in individuals(plans)] == [{0: ("Ann",), 1: ("Ann Smith",), 2: ("ann smith",)}]


def with_broken(of: Job) -> Job:
    return of._replace(plans=(plan_file("plans/aho/roadmap.yaml", b""), *of.plans))


class TestEveryRowSaysWhoseItIs:
    SCREENS: ClassVar[dict[str, Command]] = {
        "status": COMMANDS["status"],
        "list": COMMANDS["list"],
        "list --by-plan": lambda job: list_items(job, ListAsk(by_plan=True)),
        "list --goals": COMMANDS["list goals"],
        "list --goals --by-plan": lambda job: list_items(job, ListAsk(goals=True, by_plan=True)),
        "list --overdue": lambda job: list_items(job, ListAsk(overdue=True)),
        "list --due-within 3d": lambda job: list_items(job, ListAsk(due_within="3d")),
        "list --due-within 3d --by-plan": lambda job: list_items(job, ListAsk(due_within="3d", by_plan=True)),
        "checkpoints --until eom": lambda job: checkpoints(job, CheckpointsAsk(until="eom")),
        "checkpoints --until eom --by-plan": lambda job: checkpoints(job, CheckpointsAsk(until="eom", by_plan=True)),
        "checkpoints --series viikko": lambda job: checkpoints(job, CheckpointsAsk(until="eom", series="viikko")),
        "list --overdue, with a broken plan": lambda job: list_items(with_broken(job), ListAsk(overdue=True)),
        "status, with a broken plan": lambda job: status(with_broken(job), StatusAsk()),
    }

    @pytest.mark.parametrize("language", ["fi", "en"])
    def test_whole_screens(self, language: str, golden: Golden) -> None:
        found = ""
        for name, command in self.SCREENS.items():
            outcome = command(job(language=language))
            told = f"--- stderr, exit code {outcome.code}\n{outcome.told}" if outcome.told else ""
            found += f"$ seuranta {name}\n{text(outcome)}{told}\n"

        golden.check(GOLDEN / f"several-{language}-80.txt", found)

    @pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
    @pytest.mark.parametrize("name", SCREENS)
    def test_no_line_is_wider_than_the_screen(self, name: str, width: int) -> None:
        outcome = self.SCREENS[name](job()._replace(width=width))

        assert max(map(line_width, outcome.lines)) <= width

    @pytest.mark.parametrize(
        "ask", [ListAsk("json"), ListAsk("json", goals=True), ListAsk("csv"), ListAsk("csv", goals=True)]
    )
    def test_rows_for_programs(self, ask: ListAsk) -> None:
        outcome = list_items(job(), ask)

        rows = (
            outcome.data["goals" if ask.goals else "actions"]
            if outcome.data
            else list(DictReader(StringIO(outcome.text)))
        )
        assert {(one["path"], one["company"], one["plan_title"]) for one in rows} <= WHOSE
        assert {one["company"] for one in rows} == {"Example Bakery Ltd", "Leipomo Keksitty Oy"}

    def test_checkpoints_for_programs(self) -> None:
        plans = checkpoints(job(), CheckpointsAsk("json")).data["plans"]

        assert {(one["path"], one["company"], one["title"]) for one in plans} == WHOSE

    @pytest.mark.parametrize("width", [40, 80])
    def test_no_sentence_is_cut_in_the_middle_where_there_are_many(self, width: int) -> None:
        many = [
            plan_file(f"plans/{n}/roadmap.yaml", f"{SILENT}title: Plan of the year {n}\n".encode()) for n in range(12)
        ]
        said = " ".join(text(status(job()._replace(plans=tuple(many), width=width), StatusAsk())).split())

        assert said.count("The staff have not been told about the plan yet.") == 8
        assert "… and 4 more: seuranta check" in said

    def test_a_plan_of_which_not_even_the_file_could_be_read_is_a_row(self) -> None:
        unread = job()._replace(unread=("plans/locked/roadmap.yaml",))

        row = next(line for line in text(status(unread, StatusAsk())).splitlines() if "plans/locked" in line)
        assert row.split() == ["■", "plans/locked", "not", "read"]
        assert status(unread, StatusAsk("json")).data["plans"][-1]["path"] == "plans/locked/roadmap.yaml"


SILENT = "presented: 2026-11-02\nlanguage: en\ncompany: Silent Bakery Ltd\n"
WHOSE = {
    ("plans/bakery/roadmap.yaml", "Example Bakery Ltd", "Development plan 2027"),
    ("plans/kahvila/roadmap.yaml", "Leipomo Keksitty Oy", "Kahvilan avaus"),
    ("plans/leipomo/roadmap.yaml", "Leipomo Keksitty Oy", "Kehityssuunnitelma 2027"),
}


def own_languages(outcome: Outcome) -> dict[str, str]:
    """By folder, the heading of what is written there, or what a picture is called."""
    return {one.path.split("/")[1]: one.new.decode() for one in outcome.writes if "curve" not in one.path}


class TestWhatIsToBeTypedNextMeansTheSamePlans:
    def test_the_overview_names_all_folders_that_were_typed(self) -> None:
        items = "".join(f"  {n}: {{title: Price list, owner: Ann, due: 2026-11-20}}\n" for n in range(1, 12))
        late = f"title: Late\nactions:\n{items}".encode()
        of = job(("plans/late/roadmap.yaml", late))
        for typed in ((), ("plans",), ("plans", "our shop"), (*(f"plans/company-{n}" for n in range(9)),)):
            screen = text(status(of._replace(typed=typed), StatusAsk()))
            assert "\n  … and 6 more:" in screen
            told = " ".join(screen.split())
            folders = "".join(f' --plan "{one}"' if " " in one else f" --plan {one}" for one in typed)
            assert f"more: seuranta list{folders} --state overdue,blocked" in told

    def test_which_plan_is_meant_can_be_typed_as_it_is_told(self) -> None:
        with pytest.raises(UserError) as raised:
            show(job(), "1")
        told = sentence(raised.value.name, "en", raised.value.args_for_text)
        assert told.endswith("Choose one, for example --plan plans/bakery/roadmap.yaml")


class TestADocumentIsInTheLanguageOfItsPlan:
    @pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
    @pytest.mark.parametrize("language", ["fi", "en"])
    @pytest.mark.parametrize(
        ("command", "fi", "en"),
        [
            ("report management", "# Johtoryhmälle ", "# For the management team, "),
            ("agenda", "# Asialista: ", "# Agenda: "),
        ],
    )
    def test_whatever_stands_beside_it(
        self, command: str, fi: str, en: str, language: str, order: tuple[int, ...]
    ) -> None:
        plans = tuple(job().plans[at] for at in order)
        found = own_languages(COMMANDS[command](job(language=language)._replace(plans=plans)))

        assert found["bakery"].startswith(en)
        assert found["leipomo"].startswith(fi.replace("Johtoryhmälle", "Johdolle"))
        assert found["kahvila"].startswith(fi.replace("Johtoryhmälle", "Johdolle"))

    def test_pictures_too(self) -> None:
        names = {one.path for one in COMMANDS["timeline svg"](job(language="en")).writes}

        assert {"plans/bakery/reports/2026-12-01-roadmap.svg", "plans/leipomo/reports/2026-12-01-aikajana.svg"} <= names

    def test_unless_a_language_is_asked_for(self) -> None:
        asked = job(language="en")._replace(is_language_asked=True)

        assert own_languages(COMMANDS["report management"](asked))["leipomo"].startswith("# For management, ")

    def test_what_is_shown_together_is_in_one_language(self) -> None:
        assert COMMANDS["report stdout"](job(language="en")).text.count("# Status report, ") == 3

    def test_the_environment_asks_too(self, seuranta: Callable[..., Answer], tmp_path: Path) -> None:
        copied(tmp_path)
        seuranta("report", "--for", "management", folder=tmp_path)
        seuranta("report", "--for", "management", folder=tmp_path, SEURANTA_LANG="en")

        assert [one.name for one in sorted((tmp_path / "plans" / "leipomo" / "reports").glob("*.md"))] == [
            "2026-12-01-johtoryhma.md",
            "2026-12-01-management.md",
        ]


class TestTheCompanyStandsInEveryHeading:
    @pytest.mark.parametrize(
        "command",
        [
            *(f"report {audience}".strip() for audience in ("", "management team", "team", "Leena", "whole staff")),
            "agenda",
        ],
    )
    def test_of_papers_and_so_in_the_subjects_of_mails(self, command: str) -> None:
        kind, _, audience = command.partition(" ")
        mail = DeliveryAsk("eml")
        made = (
            report(job(), ReportAsk(mail, audience or None)) if kind == "report" else agenda_of(job(), AgendaAsk(mail))
        )

        assert len(made.writes) >= 3
        for one in made.writes:
            subject = message_from_bytes(one.new, policy=policy.default)["Subject"]
            assert COMPANIES[one.path.split("/")[1]] in subject

    def test_of_calendars(self) -> None:
        files = [one for one in calendars(job(), CalendarsAsk(people=("all",))).writes if one.path.endswith(".ics")]

        assert len(files) > 6
        for one in files:
            name = next(
                line for line in one.new.decode().replace("\r\n ", "").splitlines() if line.startswith("X-WR-CALNAME:")
            )
            assert COMPANIES[one.path.split("/")[1]] in name


COMPANIES = {"bakery": "Example Bakery Ltd", "kahvila": "Leipomo Keksitty Oy", "leipomo": "Leipomo Keksitty Oy"}


class TestIntoAFolderThatIsNamed:
    """`--to`: a folder for each plan, by its id, and names that hold no day."""

    @pytest.mark.parametrize(
        ("command", "names"),
        [
            (lambda job, to: report(job, ReportAsk(to)), {"status.md", "roadmap.svg", "goal-g1.svg"}),
            (lambda job, to: report(job, ReportAsk(to, "management team")), {"management.md"}),
            (lambda job, to: report(job, ReportAsk(to, "Ben")), {"ben.md"}),
            (lambda job, to: agenda_of(job, AgendaAsk(to)), {"agenda-month.md"}),
            (lambda job, to: timeline(job, TimelineAsk(svg=True, delivery=to)), {"roadmap.svg", "goal-g1.svg"}),
        ],
    )
    @pytest.mark.parametrize("to", ["public", "public/", "/srv/public"])
    def test_names_stay_the_same_from_day_to_day(
        self, command: Callable[[Job, DeliveryAsk], Outcome], names: set[str], to: str
    ) -> None:
        later = [replace(one, day=one.day + timedelta(3)) for one in job().plans]
        today, then = (
            command(of, DeliveryAsk("markdown", to=to)) for of in (job(), job()._replace(plans=tuple(later)))
        )

        paths = [one.path for one in today.writes]
        assert paths == [one.path for one in then.writes]
        assert not [path for path in paths if "2026" in path]
        of_bakery = [path for path in paths if "bakery" in path]
        folder = f"{to.rstrip('/')}/example-bakery-ltd-development-plan-2027"
        assert set(of_bakery) == {f"{folder}/{name}" for name in names}

    def test_every_picture_in_a_paper_stands_beside_it(self) -> None:
        made = report(job(), ReportAsk(DeliveryAsk("markdown", to="public")))

        papers = [one for one in made.writes if one.path.endswith(".md")]
        shown = {
            f"{one.path.rpartition('/')[0]}/{name}" for one in papers for name in PICTURE.findall(one.new.decode())
        }
        assert shown == {one.path for one in made.writes if one.path.endswith(".svg")}
        assert len(shown) == 5

    def test_no_plan_writes_into_the_folder_of_another(self) -> None:
        twin = plan_file("plans/twin/roadmap.yaml", job().plans[0].loaded.source.encoded())
        plain = plan_file(
            "plans/plain/roadmap.yaml", b"checkpoints: {month: {date: 2027-01-05}}\npresented: 2026-11-02\n"
        )
        plans = (*job().plans, twin, plain)
        made = report(job()._replace(plans=plans), ReportAsk(DeliveryAsk("html", to="public")))

        assert len({one.path for one in made.writes}) == len(made.writes) == 5

    @pytest.mark.parametrize("command", ["report", "agenda", "timeline svg"])
    def test_nothing_to_show_and_to_write_at_once(self, command: str) -> None:
        to = DeliveryAsk(stdout=True, to="public")
        asked: dict[str, Command] = {
            "report": lambda job: report(job, ReportAsk(to)),
            "agenda": lambda job: agenda_of(job, AgendaAsk(to)),
            "timeline svg": lambda job: timeline(job, TimelineAsk(svg=True, delivery=to)),
        }
        with pytest.raises(UserError) as raised:
            asked[command](job())
        assert raised.value.name == "not-with-to"

    def test_as_a_person_types_it(self, seuranta: Callable[..., Answer], tmp_path: Path) -> None:
        copied(tmp_path)
        first = seuranta("report", "--for", "Leena", "--format", "html", "--to", "public", folder=tmp_path)
        again = seuranta("report", "--for", "Leena", "--format", "html", "--to", "public", "--check", folder=tmp_path)

        assert (first.code, again.code, again.out) == (0, 0, "")
        assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.html")) == [
            "public/example-bakery-ltd-development-plan-2027/leena.html",
            "public/leipomo-keksitty-oy-kahvilan-avaus/leena.html",
            "public/leipomo-keksitty-oy-kehityssuunnitelma-2027/leena.html",
        ]


PICTURE = re.compile(r"\]\(([^)]+\.svg)\)")
