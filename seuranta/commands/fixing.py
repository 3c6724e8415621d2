"""`seuranta check --fix`: writes the repairs that are safe to make, and says of each what it was and how to take it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from seuranta.commands import FileWrite, Job, Outcome, PlanFile
from seuranta.commands.record.remembering import remembered
from seuranta.output.screen import repairs
from seuranta.output.screen.layout import Line, text_lines
from seuranta.output.words.phrases import say
from seuranta.plan.edit.repair import Repaired, repaired


def fixed(job: Job, *, dry_run: bool) -> tuple[tuple[PlanFile, ...], Outcome]:
    """The plans as they are once repaired, and what is to be written and said of it."""
    repaired_plans = [(plan, repaired(plan.loaded)) for plan in job.plans]
    plans = tuple(replace(plan, loaded=result.loaded) for plan, result in repaired_plans)
    lines = list(chain.from_iterable(_said(job, *repaired_plan, dry_run=dry_run) for repaired_plan in repaired_plans))
    if not any(result.repairs for _, result in repaired_plans):
        lines = [*_sentence(job, say(repairs.NOTHING, job.language)), *lines]
    told = "".join("".join(span.text for span in line) + "\n" for line in lines)
    if dry_run:
        return plans, Outcome(told=told)
    writes = chain.from_iterable(_writes(job, *repaired_plan) for repaired_plan in repaired_plans)
    return plans, Outcome(told=told, writes=tuple(writes))


def _said(job: Job, plan: PlanFile, result: Repaired, *, dry_run: bool) -> Iterator[Line]:
    """Every repair of one plan and how to take them back, and what was left."""
    if result.repairs:
        heading = repairs.WOULD_FIX if dry_run else repairs.FIXED
        yield from _sentence(job, say(heading, job.language, n=len(result.repairs), path=plan.path))
        yield from repairs.listed(result.repairs, job.language, job.width)
        if not dry_run:
            yield from _sentence(job, say(repairs.UNDO, job.language, plan=plan.again))
    if result.refused:
        left = repairs.LEFT if len(result.refused) > 1 else repairs.LEFT_ONE
        yield from _sentence(job, say(left, job.language, lines=", ".join(map(str, result.refused))))


def _sentence(job: Job, sentence: str) -> Iterator[Line]:
    yield from text_lines(sentence, job.width)


def _writes(job: Job, plan: PlanFile, result: Repaired) -> Iterator[FileWrite]:
    if result.repairs:
        old, new = plan.loaded.source, result.loaded.source
        yield FileWrite(plan.path, new.encoded(), old.encoded())
        sentence = say(repairs.SAID, job.language, n=len(result.repairs), path=plan.path)
        yield from remembered(job, plan.path, old, new, sentence)
