"""Thousands of damaged files, each used as people use files; the everyday tests try dozens.

    python tests/fuzz_long.py [--mutations N] [--seed S] [--state FILE]

Plans, calendar files, reports, answers and memory are damaged in bytes, tokens, lines, indentation, letters and by
pieces of each other. Mutation number n of seed S is always the same, on every machine; with a state file a run goes on
where the last one ended. What does not hold is told once of each kind, with its seed and number, and its smallest form
is written into a folder; then the exit code is 1.
"""

from __future__ import annotations

import argparse
import gc
import json
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, NamedTuple

from damage import damaged, damaged_bytes
from hard_use import ANSWERS, CALENDAR, KEPT, MEMORY, PLAN, REPORT, Case, Folder, use
from random_files import Writer

from seuranta.commands import Job, Outcome
from seuranta.commands.calendars import CalendarsAsk, calendars
from seuranta.commands.meet import MeetAsk, meet
from seuranta.commands.record import events
from seuranta.commands.record.recording import RecordAsk
from seuranta.commands.report import ReportAsk, report

TESTS = Path(__file__).parent
_LONGEST_EXAMPLE = 1_200
_MOST_LEFT = 20_000
"""Bytes of a damaged file: what is longer takes longer and shows nothing else."""
_SECONDS = 60
"""Of the processor, for what takes milliseconds: beyond them it hangs."""
_MOST_TOLD = 10
_MOST_TRIES = 400


# --- what is damaged ----------------------------------------------------------------------------------------------


@cache
def plans() -> tuple[str, ...]:
    """Small plans of every kind: those of every problem, files of many hands, and single items of the examples."""
    found = [_text(path) for path in sorted(TESTS.glob("problems/*/roadmap.yaml")) if path.stat().st_size < _MOST_LEFT]
    found += [_text(path) for path in sorted(TESTS.glob("edit_corpus/*.yaml"))]
    found += [Writer(Random(number)).text() for number in range(200)]
    for path in sorted(TESTS.parent.glob("examples/*/roadmap.yaml")):
        found += _pieces(_text(path))
    return tuple(found)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def _pieces(text: str) -> Iterator[str]:
    """Small plans made of an example: its head and some of its sections, each cut short."""
    sections: list[list[str]] = [[]]
    for line in text.splitlines(keepends=True):
        if line[:1].strip(" #\r\n"):
            sections.append([])
        sections[-1].append(line)
    for number in range(len(sections)):
        random = Random(number)
        chosen = sorted([*random.sample(range(len(sections)), min(5, len(sections))), number])
        yield "".join("".join(sections[one][:40]) for one in dict.fromkeys(chosen))[:_LONGEST_EXAMPLE]


HEALTHY = """\
otsikko: Huoltopalvelut
tunnus: huolto-a1b2
esitelty: {pvm: 1.9.2026, kohderyhmä: koko henkilöstö}
henkilöt: {Raija: tuotanto, Pekka: {rooli: myynti, sähköposti: pekka@example.com}}
tiimi: {vetäjä: Raija, jäsenet: [Raija, Pekka]}
tavoitteet:
  T1: {otsikko: Sopimuksia, vastuu: Raija, lähtötaso: 0, tavoitetaso: 6 kpl, mennessä: 30.6.2027, mittausväli: kuukausi}
toimenpiteet:
  1:
    otsikko: Hinnasto   # luonnos on jo
    vastuu: Raija
    alku: 2.11.2026
    määräaika: 27.11.2026
    tila: käynnissä
  2: {otsikko: Ensikäynti, vastuu: Pekka, määräaika: 18.12.2026, edellyttää: 1}
tarkistuspisteet:
  kk: {otsikko: Kuukausi, toistuu: joka kuukauden ensimmäinen tiistai, alku: 6.10.2026, päättyy: 2.3.2027, pidetty: [6.10.2026]}
viestintä:
  V1: {otsikko: Missä mennään, kohderyhmä: koko henkilöstö, vastuu: Raija, toistuu: joka toinen perjantai, alku: 4.9.2026, päättyy: 2.3.2027}
palaute:
  K1:
    kysymys: Kuka vastaa heinäkuussa?
    pvm: 5.11.2026
päätökset:
  P1: {päätös: Aloitetaan kahdella, pvm: 6.10.2026, tarkistetaan: 1.12.2026}
"""
REPLIES = """\
paikalla: -Pekka
toimenpiteet:
  1: {mitä tehdään: siirrä, määräaika: 11.12., syy: kone seisoi, seuraava askel: käynti, mennessä: 9.12.}
  2: aloitettu
tavoitteet: {T1: 2}
viestit: {V1: k}
kysymykset: {K1: "Päivystysrinki, heinäkuussa Pekka."}
päätökset: {P1: jatketaan}
uudet päätökset:
  - {päätös: Toinen asentaja koulutetaan, syy: yksi ei riitä, koskee: "2, T1", tarkistetaan: vk 9}
uudet toimenpiteet:
  - {otsikko: Tilaa koulutus, vastuu: Pekka, määräaika: 20.1., tavoite: T1}
kerrottavaa: Kiitos kaikille.
"""


@cache
def used() -> Mapping[str, bytes]:
    """A folder with a healthy plan once Seuranta has been used there: every file that it reads back."""
    folder = Folder({PLAN: HEALTHY.encode(), ANSWERS: REPLIES.encode()}, "fi")
    commands: tuple[Callable[[Job], Outcome], ...] = (
        lambda job: events.ask_question(job, "Milloin?", events.QuestionAsk(), RecordAsk()),
        lambda job: calendars(job, CalendarsAsk(deadlines=True, communication=True)),
        lambda job: report(job, ReportAsk()),
        lambda job: meet(job, MeetAsk()),
    )
    for one in commands:
        outcome = folder.asked(one, answers=iter(["-Pekka", "1"]))
        assert outcome is not None
        folder.carried_out(outcome)
    return folder.files


KINDS = (*(PLAN,) * 14, *(ANSWERS,) * 2, CALENDAR, REPORT, KEPT, MEMORY)


def case(seed: int, number: int) -> Case:
    """One damaged file among others, always the same for a seed and a number."""
    random = Random(f"{seed}/{number}")
    kind = random.choice(KINDS)
    others = plans() if kind == PLAN else tuple(one.decode() for one in used().values())
    text = random.choice(others) if kind == PLAN else used()[kind].decode()
    data = damaged(random, text, others).encode("utf-8", "surrogatepass")
    if random.random() < 0.1:
        data = damaged_bytes(random, data)
    files = dict(used()) if kind not in (PLAN, ANSWERS) else {PLAN: used()[PLAN]}
    files[kind] = data[:_MOST_LEFT]
    return Case(files, kind, random.getrandbits(32))


# --- trying it ----------------------------------------------------------------------------------------------------


class Fault(NamedTuple):
    """What went wrong, where, and the whole story; two faults of one `kind` are told once."""

    kind: str
    story: str


class HangsError(BaseException):
    """It takes a thousand times as long as it should; no `except Exception` of ours is to swallow it."""


def fault(one: Case) -> Fault | None:
    """Uses the case, and gives what does not hold."""
    try:
        with _limited():
            use(one)
    except (Exception, HangsError) as error:  # noqa: BLE001 - whatever it is, it is what we look for
        last = traceback.extract_tb(error.__traceback__)[-1]
        said = str(error).partition("\n")[0] if isinstance(error, AssertionError) else ""
        place = f"{Path(last.filename).name}:{last.name}" if not isinstance(error, HangsError) else ""
        return Fault(f"{type(error).__name__} {place} {said}".strip(), traceback.format_exc())
    return None


@contextmanager
def _limited() -> Iterator[None]:
    """With an end to what never ends: a limit on time of the processor that only an endless loop comes near to."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise HangsError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def minimised(one: Case, kind: str) -> Case:
    """The same fault with as little as possible of the damaged file: first lines are left out, then letters."""
    tries = 0

    def is_same(data: bytes) -> bool:
        nonlocal tries
        tries += 1
        found = fault(one._replace(files={**one.files, one.damaged: data})) if tries < _MOST_TRIES else None
        return found is not None and found.kind == kind

    lines = _shortened(one.files[one.damaged].splitlines(keepends=True), lambda left: is_same(b"".join(left)))
    left = _shortened([bytes((byte,)) for byte in b"".join(lines)], lambda some: is_same(b"".join(some)))
    return one._replace(files={**one.files, one.damaged: b"".join(left)})


def _shortened(pieces: list[bytes], is_same: Callable[[list[bytes]], bool]) -> list[bytes]:
    """Leaves out halves, quarters and so on, as long as the fault stays."""
    size = len(pieces) // 2
    while size:
        at = 0
        while at < len(pieces):
            fewer = pieces[:at] + pieces[at + size :]
            if is_same(fewer):
                pieces = fewer
            else:
                at += size
        size //= 2
    return pieces


# --- the run ------------------------------------------------------------------------------------------------------


def run(seed: int, numbers: range, folder: Path, keep: Callable[[int], None]) -> int:
    """Tries the mutations; how many kinds of faults there are."""
    known: set[str] = set()
    for number in numbers:
        one = case(seed, number)
        found = fault(one)
        if found is not None and found.kind not in known:
            known.add(found.kind)
            _tell(seed, number, minimised(one, found.kind), found, folder)
            if len(known) == _MOST_TOLD:
                print("Many kinds of faults: the run ends here.")
                keep(number + 1)
                break
        if number % 500 == 0:
            gc.collect()
            keep(number)
    else:
        keep(numbers.stop)
    return len(known)


def _tell(seed: int, number: int, one: Case, found: Fault, folder: Path) -> None:
    place = folder / f"fuzz-{seed}-{number}"
    for name, data in one.files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    print(f"FAULT {found.kind}\n  seed {seed}, mutation {number}, {one.damaged} in {place}:")
    print(f"  {one.files[one.damaged]!r}\n{found.story}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--mutations", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=9)
    parser.add_argument("--first", type=int, default=0, help="the number of the first mutation")
    parser.add_argument("--state", type=Path, help="a file that keeps seed and number, to go on from")
    parser.add_argument("--faults", type=Path, default=Path(tempfile.gettempdir()), help="where faults are written")
    asked = parser.parse_args()
    seed, first = asked.seed, asked.first
    if asked.state is not None and asked.state.exists():
        state: dict[str, Any] = json.loads(asked.state.read_text("ascii"))
        seed, first = state["seed"], state["next"]

    def keep(number: int) -> None:
        if asked.state is not None:
            asked.state.write_text(json.dumps({"seed": seed, "next": number}) + "\n", "ascii")

    gc.disable()  # as the program itself does
    kinds = run(seed, range(first, first + asked.mutations), asked.faults, keep)
    print(
        f"  {'held' if not kinds else f'{kinds} kinds of faults'}: seed {seed}, mutations {first} to {first + asked.mutations}"
    )
    return int(bool(kinds))


if __name__ == "__main__":
    sys.exit(main())
