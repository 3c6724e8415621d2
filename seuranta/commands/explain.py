"""`seuranta explain`: what the name of a problem means and what to do; without a name, all names with a few words."""

from __future__ import annotations

from seuranta.commands import Job, Outcome
from seuranta.commands.status import known_finding
from seuranta.output.screen import layout
from seuranta.output.screen.layout import Line, Span
from seuranta.output.words.cells import cut
from seuranta.output.words.messages import MESSAGES
from seuranta.output.words.messages.problems import SEVERITIES
from seuranta.output.words.text import Text
from seuranta.plan.words.findings import KINDS, Severity

_HEADINGS = {
    Severity.ERROR: Text(
        fi="Virheet: seuranta tarkista epäonnistuu (poistumiskoodi 1)", en="Errors: seuranta check fails (exit code 1)"
    ),
    Severity.WARNING: Text(
        fi="Varoitukset: epäonnistuu vain valitsimella --strict", en="Warnings: it fails only with --strict"
    ),
}


def explain(job: Job, name: str | None) -> Outcome:
    if name is not None:
        return Outcome(lines=tuple(_page(known_finding(name), job.language, job.width)))
    return Outcome(lines=tuple(_index(job.language, job.width)))


def _page(name: str, language: str, width: int) -> list[Line]:
    message = MESSAGES[name]
    head = (
        Span(name, "strong"),
        Span(f" ({SEVERITIES[KINDS[name].severity].fill(language)}): {message.label.fill(language)}"),
    )
    about = message.about.fill(language)
    return [*layout.wrap(head, width), layout.NOTHING, *layout.wrap((Span(about),), min(width, 80))]


def _index(language: str, width: int) -> list[Line]:
    widest = max(map(len, KINDS))
    lines: list[Line] = []
    for severity, heading in _HEADINGS.items():
        lines += [*([layout.NOTHING] if lines else []), (Span(heading.fill(language), "heading"),)]
        for name in sorted(kind.name for kind in KINDS.values() if kind.severity is severity):
            label = cut(MESSAGES[name].label.fill(language), width - widest - 4)
            lines.append((Span(f"  {name:<{widest}}", "strong"), Span(f"  {label}")))
    return lines
