"""`seuranta explain`: what the name of a problem means and what to do; without a name, all names with a few words."""

from __future__ import annotations

from seuranta.commands import Job, Outcome, chosen_form
from seuranta.commands.finding_names import known_finding
from seuranta.output.screen import layout
from seuranta.output.screen.layout import Line, Span
from seuranta.output.words.cells import cut
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.messages.problems import SEVERITIES
from seuranta.output.words.text import Text
from seuranta.plan.words.findings import KINDS, Severity
from seuranta.plan.words.vocabulary import fold

_HEADINGS = {
    Severity.ERROR: Text(
        fi="Virheet: seuranta tarkista epäonnistuu (poistumiskoodi 1)", en="Errors: seuranta check fails (exit code 1)"
    ),
    Severity.WARNING: Text(
        fi="Varoitukset: epäonnistuu vain valitsimella --strict", en="Warnings: seuranta check fails only with --strict"
    ),
}
_FOR_PROGRAMS = Text(fi="Ohjelmille (JSON) nimi on {name}.", en="In JSON output, its name is {name}.")


def explain(job: Job, name: str | None, form: str = "text") -> Outcome:
    """The finding with a name; without one, all of them."""
    answer = ANSWERS[chosen_form("explain", form)]
    return answer(job, known_finding(name, job.language) if name is not None else None)


def _on_screen(job: Job, name: str | None) -> Outcome:
    if name is not None:
        return Outcome(lines=tuple(_page(name, job.language, job.width)))
    return Outcome(lines=tuple(_index(job.language, job.width)))


def _as_json(_job: Job, name: str | None) -> Outcome:
    from seuranta.output.json.explained import explain_json  # noqa: PLC0415 - text needs none of it

    return Outcome(data=explain_json((name,) if name is not None else sorted(KINDS)))


ANSWERS = {"text": _on_screen, "json": _as_json}


def _page(name: str, language: str, width: int) -> list[Line]:
    kind, message = KINDS[name], MESSAGES[name]
    head = (
        Span(kind.name_in(language), "strong"),
        Span(f" ({SEVERITIES[kind.severity].fill(language)}): {message.label.fill(language)}"),
    )
    about = message.about.fill(language)
    if language != "en":
        about = f"{about} {_FOR_PROGRAMS.fill(language, name=name)}"
    return [*layout.wrap(head, width), layout.NOTHING, *layout.wrap((Span(about),), min(width, 80))]


def _index(language: str, width: int) -> list[Line]:
    widest = max(len(kind.name_in(language)) for kind in KINDS.values())
    lines: list[Line] = []
    for severity, heading in _HEADINGS.items():
        lines += [*([layout.NOTHING] if lines else []), (Span(heading.fill(language), "heading"),)]
        kinds = [kind for kind in KINDS.values() if kind.severity is severity]
        for kind in sorted(kinds, key=lambda kind: fold(kind.name_in(language))):
            label = cut(MESSAGES[kind.name].label.fill(language), width - widest - 4)
            lines.append((Span(f"  {kind.name_in(language):<{widest}}", "strong"), Span(f"  {label}")))
    return lines
