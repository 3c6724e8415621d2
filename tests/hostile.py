"""A plan with one text wherever a text can stand; no tests here."""

from __future__ import annotations

import json


def plan_with(text: str) -> str:
    """A plan with the text in every field that takes any."""
    day = {"owner": "Ann", "goal": "G"}

    def action(**fields: object) -> dict[str, object]:
        return {"title": text, "note": text, **day, **fields}

    plan = {
        "title": text, "company": text, "service": text, "presented": {"date": "2026-09-01", "audience": text},
        "people": {"Ann": {"role": text, "email": "ann@example.com"}, "Ben": text.replace("@", "")},
        "team": {"lead": "Ann", "members": ["Ann", "Ben"]},
        "goals": {"G": {"title": text, "measure": text, "note": text, "owner": "Ann", "baseline": "0", "target": "4 kpl",
                        "by": "2027-06-30", "readings": {"2026-10-01": "1", "2026-11-01": "0"}}},
        "actions": {
            "1": action(due="2026-11-20"),
            "2": action(due="2026-12-18", depends_on="1", start="2026-12-01"),
            "3": action(due="2026-11-27", status="blocked", blocked_by=text, next_step={"what": text, "who": "Ben"}),
            "4": action(due="2026-12-10", status="dropped 2026-11-10", reason=text),
            "5": action(due="2026-12-20", moves=[{"date": "2026-11-20", "from": "2026-11-21", "reason": text}]),
            "6": action(due="2026-11-05", status="done 2026-11-04"),
        },
        "checkpoints": {"m": {"title": text, "owner": "Ann", "place": text, "agenda": text, "date": ["2026-11-10", "2026-12-08"],
                              "held": {"2026-11-10": {"minutes": text}}}},
        "communication": {
            "V": {"title": text, "audience": "whole staff", "channel": text, "message": text, "owner": "Ann",
                  "date": ["2026-11-02", "2026-12-01"], "told": "2026-11-02"},
            "W": {"title": text, "audience": text, "channel": text, "message": text, "owner": "Ann", "date": "2026-12-03"},
        },
        "feedback": {"Q": {"date": "2026-11-05", "asked by": text, "question": text},
                     "R": {"date": "2026-11-05", "question": text, "answer": text, "answered on": "2026-11-20"}},
        "decisions": {"D": {"date": "2026-11-12", "decision": text, "reason": text, "affects": "G", "review on": "2026-12-01"}},
        "breaks": {"b": {"title": text, "start": "2026-12-23", "until": "2026-12-27"}},
    }  # fmt: skip
    return json.dumps(plan, ensure_ascii=True, indent=1)
