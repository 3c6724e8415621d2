"""The exports of other tools: how each is known by its headings, and what its columns mean that are no words of a plan."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from seuranta.plan.tables.column_words import fold
from seuranta.plan.tables.draft import Tool

LEFT_OUT = "left-out"
"""A column that only the tool has use for: what it holds is told, and stands nowhere."""


class Export(NamedTuple):
    """A tool, headings that only its export has, and what its columns mean: a field, `left-out`, or "" for the note."""

    tool: Tool
    known_by: tuple[str, ...]
    columns: Mapping[str, str]


def _left_out(*headings: str) -> dict[str, str]:
    return dict.fromkeys(headings, LEFT_OUT)


EXPORTS = (
    Export(
        "planner",
        ("Task ID", "Task Name", "Bucket Name"),
        {
            "Task ID": "foreign_id", "Task Name": "title", "Bucket Name": "theme", "Progress": "status",
            "Assigned To": "owner", "Start Date": "start", "Due Date": "due", "Completed Date": "done_on",
            "Description": "note",
        }
        | _left_out("Created By", "Created Date", "Completed By", "Is Recurring", "Late", "Priority", "Completed Checklist Items"),
    ),
    Export(
        "planner",
        ("Tehtävän tunnus", "Tehtävän nimi", "Säilön nimi"),
        {
            "Tehtävän tunnus": "foreign_id", "Tehtävän nimi": "title", "Säilön nimi": "theme", "Edistyminen": "status",
            "Edistymistilanne": "status", "Määritetty": "owner", "Aloituspäivämäärä": "start", "Määräpäivä": "due",
            "Määräpäivämäärä": "due", "Valmistumispäivämäärä": "done_on", "Valmistunut": "done_on", "Kuvaus": "note",
        }
        | _left_out("Luonut", "Luontipäivämäärä", "Viimeistelijä", "On toistuva", "Myöhässä", "Prioriteetti", "Valmiit tarkistusluettelon kohteet"),
    ),
    Export(
        "trello",
        ("Card ID", "Card Name", "List Name"),
        {
            "Card ID": "foreign_id", "Card Name": "title", "List Name": "theme", "Members": "owner",
            "Start Date": "start", "Due Date": "due", "Due Complete": "finished", "Card Description": "note",
            "Card URL": "link", "Labels": "",
        }
        | _left_out(
            "Due Reminder", "Attachment Count", "Attachment Links", "Checklist Item Total Count",
            "Checklist Item Completed Count", "Vote Count", "Comment Count", "Last Activity Date", "List ID", "Board ID",
            "Board Name", "Archived",
        ),
    ),
    Export(
        "asana",
        ("Task ID", "Completed At", "Section/Column"),
        {
            "Task ID": "foreign_id", "Name": "title", "Section/Column": "theme", "Assignee": "owner",
            "Start Date": "start", "Due Date": "due", "Completed At": "done_on", "Notes": "note",
            "Blocked By (Dependencies)": "depends_on", "Tags": "", "Parent task": "",
        }
        | _left_out("Created At", "Last Modified", "Assignee Email", "Projects", "Blocking (Dependencies)"),
    ),
    Export(
        "ms-project",
        ("ID", "Resource Names", "Finish"),
        {
            "ID": "id", "Name": "title", "Task Name": "title", "Start": "start", "Finish": "due", "Predecessors": "depends_on",
            "Resource Names": "owner", "% Complete": "progress", "Notes": "note", "WBS": "",
            "Actual Finish": "done_on", "Outline Level": "outline",
        }
        | _left_out("Active", "Task Mode", "Unique ID", "Successors", "Duration"),
    ),
    Export(
        "jira",
        ("Issue key", "Summary", "Issue id"),
        {
            "Issue key": "id", "Issue id": "foreign_id", "Summary": "title", "Status": "status", "Assignee": "owner",
            "Due date": "due", "Start date": "start", "Resolved": "done_on", "Description": "note", "Epic Link": "goal", "Epic Name": "",
            "Parent summary": "goal", "Inward issue link (Blocks)": "depends_on", "Issue Type": "", "Priority": "", "Labels": "",
        }
        | _left_out(
            "Project key", "Project name", "Reporter", "Creator", "Created", "Updated", "Last Viewed", "Resolution",
            "Assignee Id", "Reporter Id", "Creator Id", "Outward issue link (Blocks)", "Parent", "Parent id", "Votes", "Watchers",
        ),
    ),
    Export(
        "github",
        ("Title", "Assignees", "Repository"),
        {
            "Title": "title", "URL": "link", "Assignees": "owner", "Status": "status", "Milestone": "goal", "Labels": "",
            "Start date": "start", "Target date": "due", "End date": "due",
        }
        | _left_out("Repository", "Linked pull requests", "Reviewers"),
    ),
    Export(
        "github",
        ("Title", "URL", "Assignees", "Status"),
        {"Title": "title", "URL": "link", "Assignees": "owner", "Status": "status", "Milestone": "goal", "Labels": ""},
    ),
    Export(
        "monday",
        ("Name", "Subitems", "Status"),
        {"Name": "title", "Person": "owner", "Owner": "owner", "Status": "status", "Date": "due", "Due date": "due"}
        | _left_out("Subitems", "Item ID (auto generated)", "Last updated"),
    ),
    Export(
        "monday",
        ("Name", "Timeline - Start", "Timeline - End"),
        {"Name": "title", "Person": "owner", "Owner": "owner", "Status": "status", "Timeline - Start": "start", "Timeline - End": "due"}
        | _left_out("Item ID (auto generated)", "Last updated"),
    ),
    Export(
        "notion",
        ("Name", "Assign", "Status"),
        {"Name": "title", "Assign": "owner", "Status": "status", "Due": "due", "Date": "schedule", "Tags": ""}
        | _left_out("Created", "Created time", "Last edited time"),
    ),
    Export(
        "google-sheets",
        ("Task", "Owner", "Milestone", "Deliverable"),
        {"Task": "title", "Owner": "owner", "Status": "status", "Start date": "start", "End date": "due", "Milestone": "goal", "Deliverable": "", "Notes": "note", "Priority": ""},
    ),
    Export("google-sheets", ("Task name", "Assigned to", "Due date", "Hours worked"), {}),
)  # fmt: skip
"""The first that fits; what it does not name is read like any other column."""


def known_export(headings: Collection[str]) -> Export | None:
    """The tool that has written a table with these headings."""
    folded = frozenset(map(fold, headings))
    return next((export for export in EXPORTS if folded.issuperset(map(fold, export.known_by))), None)


def meaning(export: Export, heading: str) -> str | None:
    """What the tool means by a heading; None where nothing is known of it."""
    folded = fold(heading)
    return next((field for name, field in export.columns.items() if fold(name) == folded), None)
