"""The meeting through a real terminal: the conversation in both languages, breaking it off, going on, dropping it."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY, as_at_a_terminal, long

pexpect = pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("pseudo-terminals need POSIX", allow_module_level=True)

PROMPT = "> "


class Terminal:
    """A meeting at a terminal of 80 columns; what is expected comes in the order of the screen."""

    def __init__(self, folder: Path, day: str, *args: str) -> None:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("SEURANTA", "LC_", "LANG"))},
            "SEURANTA_TODAY": day, "LC_ALL": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1",
        }  # fmt: skip
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "seuranta", "meet", *args],
            cwd=str(folder),
            env=environment,
            encoding="utf-8",
            dimensions=(50, 80),
            timeout=20,
            preexec_fn=as_at_a_terminal,
        )
        self.child.delaybeforesend = None

    def enter_until(self, text: str) -> None:
        """Enter to every question before the one that says `text`."""
        while self.child.expect_exact([f"\n{PROMPT}", text]) == 0:
            self.child.sendline("")

    def answer(self, typed: str = "", *, after: str = "") -> None:
        """Waits for a question, perhaps the one that says `after`, and answers it."""
        if after:
            self.child.expect_exact(after)
        self.child.expect_exact(f"\n{PROMPT}")
        self.child.sendline(typed)

    def answers(self, *typed: str) -> None:
        for one in typed:
            self.answer(one)

    def end(self) -> int:
        self.child.expect(pexpect.EOF)
        self.child.close()
        found: int = self.child.exitstatus if self.child.exitstatus is not None else -self.child.signalstatus
        return found


@pytest.fixture
def konepaja(tmp_path: Path) -> Path:
    shutil.copy(REPOSITORY / "examples" / "konepaja" / "roadmap.yaml", tmp_path)
    return tmp_path


@pytest.fixture
def pine(tmp_path: Path) -> Path:
    shutil.copy(REPOSITORY / "examples" / "pine" / "roadmap.yaml", tmp_path)
    return tmp_path


def test_a_meeting_in_finnish(konepaja: Path) -> None:
    before = (konepaja / "roadmap.yaml").read_bytes()
    meeting = Terminal(konepaja, "2026-12-01")
    meeting.answer("-Olli", after="Ketkä ovat paikalla? [Raija, Pekka, Jonna, Olli]")
    meeting.answer("s", after="■ 6 Pilotin käynnistys")
    meeting.answer("27.11.", after="Uusi määräaika?")
    meeting.answer("11.12.", after="27.11.2026 ei ole kokouspäivän jälkeen")
    meeting.answer("asiakkaan kone seisoi", after="Syy?")
    meeting.answer("", after="Seuraava askel: mitä tehdään?")
    meeting.answer("", after="■ 8 Huoltoraportti")
    meeting.answer("v", after="■ 14 Palveluesite")
    meeting.answer("", after="Milloin se valmistui?")
    meeting.answer("kaksi uutta kysyjää", after="14 Palveluesite ja verkkosivu: mitä tästä syntyi?")
    meeting.answer("?", after="Onko muita toimenpiteitä valmistunut?")
    meeting.answer("", after="Esimerkiksi: 9, 10.")
    meeting.answer("11", after="Onko jokin näistä aloitettu?")
    meeting.answer("rai", after="Kuka ottaa vastuun?")
    meeting.answer("", after="Mihin mennessä?")
    meeting.answer("41", after="Uusi luku?")
    meeting.answer("k", after="Onko kerrottu?")
    meeting.answer("Päivystysrinki.", after="Kuka vastaa huoltopuhelimeen heinäkuussa?")
    meeting.answer("", after="Uusi kysymys henkilöstöltä?")
    meeting.answer("", after="Uusi päätös?")
    meeting.answer("", after="Uusi toimenpide?")
    meeting.answer("", after="Lisättävää?")
    meeting.answer("", after="Seuraava tarkistuspiste")
    meeting.answer("", after="Mitkä niistä luvataan?")
    assert (konepaja / "roadmap.yaml").read_bytes() == before
    meeting.answer("k", after="Kirjataanko?")

    assert meeting.end() == 0
    text = (konepaja / "roadmap.yaml").read_text(encoding="utf-8")
    for line in (
        "tulos: kaksi uutta kysyjää",
        "määräaika: 11.12.2026",
        "syy: asiakkaan kone seisoi",
        "tila: valmis 1.12.2026",
        "1.12.2026: 41",
    ):
        assert line in text
    minutes = (konepaja / "reports" / "2026-12-01-muistio.md").read_text(encoding="utf-8")
    assert minutes.startswith("# Muistio: Kuukausiseuranta, ti 1.12.2026 klo 9.00 – Konepaja Keksitty Oy\n")
    page = (konepaja / "reports" / "2026-12-01-muistio.html").read_text(encoding="utf-8")
    assert "<h1>Muistio: Kuukausiseuranta, ti 1.12.2026 klo 9.00 – Konepaja Keksitty Oy</h1>" in page
    assert (
        not (konepaja / ".seuranta" / "meet.yaml").exists() or not (konepaja / ".seuranta" / "meet.yaml").read_bytes()
    )


@pytest.mark.long
def test_a_meeting_in_english(pine: Path) -> None:
    meeting = Terminal(pine, "2026-12-04")
    meeting.answer("", after="Who is present?")
    meeting.answer("y", after="Has the next step “call the hosting provider”")
    meeting.answer("u", after="What should be done?")
    meeting.answer("d", after="A8 Monthly customer report template")
    meeting.answer("", after="When was it done? [4 Dec]")
    meeting.answer("", after="What came of A8 Monthly customer report template?")
    meeting.answer("", after="What else has been done?")
    meeting.answer("", after="Which of these have been started?")
    meeting.answer("", after="M3 What changed for customers")
    meeting.answer("y", after="M1 Four lines on the plan")
    meeting.answer("", after="A new question from the staff?")
    meeting.answer("We hire", after="A new decision?")
    meeting.answer("", after="Why?")
    meeting.answer("Ann", after="Who decided?")
    meeting.answer("A14", after="Which actions or goals does it affect?")
    meeting.answer("", after="When should the decision be reviewed?")
    meeting.enter_until("Save this?")
    meeting.answer("y")

    assert meeting.end() == 0
    text = (pine / "roadmap.yaml").read_text(encoding="utf-8")
    assert "decision: We hire" in text
    assert "status: done 2026-12-04" in text
    assert (pine / "reports" / "2026-12-04-minutes.md").exists()


def broken_off(folder: Path) -> Terminal:
    """A meeting with three answers, at its fourth question but one."""
    meeting = Terminal(folder, "2026-12-01")
    meeting.answers("-Olli", "s", "11.12.")
    meeting.child.expect_exact("Syy?")
    meeting.child.expect_exact(PROMPT)
    return meeting


def test_a_meeting_that_breaks_off_goes_on_where_it_was(konepaja: Path) -> None:
    before = (konepaja / "roadmap.yaml").read_bytes()
    first = broken_off(konepaja)
    first.child.sendintr()

    assert first.end() == 130
    assert (konepaja / "roadmap.yaml").read_bytes() == before
    assert not (konepaja / "reports").exists()

    second = Terminal(konepaja, "2026-12-02")
    second.answer("", after="3 vastausta on tallessa")
    second.answer("asiakkaan kone seisoi", after="Syy?")
    second.enter_until("Kirjataanko?")
    second.answer("k")

    assert second.end() == 0
    text = (konepaja / "roadmap.yaml").read_text(encoding="utf-8")
    assert "      1.12.2026:\n        paikalla: [Raija, Pekka, Jonna]\n" in text
    assert "syy: asiakkaan kone seisoi" in text


@pytest.mark.parametrize("how", [long("ctrl-d"), "closed"])
def test_a_terminal_that_is_closed_keeps_the_answers(konepaja: Path, how: str) -> None:
    meeting = broken_off(konepaja)
    if how == "closed":
        meeting.child.kill(signal.SIGHUP)
    else:
        meeting.child.sendeof()

    assert meeting.end() == 130
    assert "11.12." in (konepaja / ".seuranta" / "meet.yaml").read_text(encoding="utf-8")


def test_a_meeting_is_recorded_where_nothing_can_be_kept(konepaja: Path) -> None:
    (konepaja / ".seuranta").write_text("")
    meeting = Terminal(konepaja, "2026-12-01")
    meeting.enter_until("Kirjataanko?")
    meeting.answer("k")

    meeting.child.expect_exact("Seuranta ei voi kirjoittaa muistiinsa (.seuranta)")
    assert meeting.end() == 0
    assert "      1.12.2026:\n        paikalla: [" in (konepaja / "roadmap.yaml").read_text(encoding="utf-8")
    assert (konepaja / "reports" / "2026-12-01-muistio.md").exists()


@pytest.mark.long
def test_what_is_left_of_a_meeting_and_cannot_be_read_is_forgotten(konepaja: Path) -> None:
    (konepaja / ".seuranta").mkdir()
    (konepaja / ".seuranta" / "meet.yaml").write_bytes(b"[" * 100_000)
    meeting = Terminal(konepaja, "2026-12-01")

    meeting.child.expect_exact("Kesken jääneen kokouksen vastauksia (.seuranta/meet.yaml) ei voi lukea")
    meeting.answers("-Olli")
    meeting.child.expect_exact(f"\n{PROMPT}")
    meeting.child.sendintr()
    assert meeting.end() == 130
    assert b"[[" not in (konepaja / ".seuranta" / "meet.yaml").read_bytes()


@pytest.mark.long
def test_answers_may_be_dropped(konepaja: Path) -> None:
    before = (konepaja / "roadmap.yaml").read_bytes()
    first = Terminal(konepaja, "2026-12-01")
    first.answers("-Olli", "v")
    first.child.expect_exact(PROMPT)
    first.child.sendintr()
    assert first.end() == 130

    anew = Terminal(konepaja, "2026-12-01")
    anew.answer("u", after="2 vastausta on tallessa")
    anew.answer("", after="Ketkä ovat paikalla?")
    anew.enter_until("Kirjataanko?")
    anew.answer("h")

    assert anew.end() == 0
    assert (konepaja / "roadmap.yaml").read_bytes() == before
    assert not (konepaja / "reports").exists()


def test_a_plan_that_changed_during_the_meeting_is_not_overwritten(konepaja: Path) -> None:
    meeting = Terminal(konepaja, "2026-12-01")
    meeting.answers("-Olli", "v", "")
    changed = (konepaja / "roadmap.yaml").read_text(encoding="utf-8") + "# lisätty kesken kokouksen\n"
    (konepaja / "roadmap.yaml").write_text(changed, encoding="utf-8")
    meeting.enter_until("Kirjataanko?")
    meeting.answer("k")

    assert meeting.end() == 2
    assert (konepaja / "roadmap.yaml").read_text(encoding="utf-8") == changed
    assert not (konepaja / "reports").exists()

    again = Terminal(konepaja, "2026-12-01")
    again.answer("", after="vastausta on tallessa")
    again.answer("k", after="Kirjataanko?")

    assert again.end() == 0
    assert (konepaja / "roadmap.yaml").read_text(encoding="utf-8").endswith("# lisätty kesken kokouksen\n")
    assert "tila: valmis 1.12.2026" in (konepaja / "roadmap.yaml").read_text(encoding="utf-8")
