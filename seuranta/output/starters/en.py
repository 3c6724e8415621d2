"""The starter plan in English, block by block; the Finnish one has the same blocks with the same places to fill."""

from __future__ import annotations

HEAD = """\
---
## A plan to come back to. Edit it in any text editor, a little at a time.
##
## - Text after ## at the start of a line, or after # at the end of a line, is a
##   comment. It is not read.
## - # at the start of a line marks a ready-made example. Delete the # and the
##   space after it, and the line counts.
## - Indentation shows what a line belongs to. Use spaces, never tabs.
## - Put a space after every colon. If a text has a colon of its own, put the
##   whole text in quotation marks.
## - Anything left empty is not known yet. A date is 2026-12-01, a time 9:00 and
##   a number 3.5.
##
## Check after each change:   seuranta check
## See where you stand:       seuranta status
"""

PLAN = """
## Calendar entries are recognised by this id, so leave it as it is.
id: {id}
title: {title}
company: {company}
## What you promise, to whom, and who does the work, in one sentence.
service: {service}
language: en  # the language of everything shown: fi or en
"""

PREPARATION = """\
## The next stages are materials, workshop and presentation. Once the plan has
## been presented, record it: seuranta presented. Follow-up begins on that day.
stage: preparation
"""

PRESENTATION = """\
## Once the plan has been presented, record it: seuranta presented. That
## replaces the stage, and follow-up begins on that day.
stage: presentation
"""

PEOPLE = """
## List people here, and a misspelt name will be noticed. After each name comes
## a role or an e-mail address.
# people:
#   {someone}: name@example.com
#   Ben: maintenance
"""

TEAM = """
## The team moves the plan forward. Separate members with commas: Ann, Ben.
team:
  lead: {lead}
  members: {lead}
"""

MANAGEMENT_TEAM = """
## The management team follows the goals and comes back to the plan regularly.
## Separate members with commas: Ann, Ben, Chloe.
management team:
  lead: {lead}
  members: {lead}
"""

FROM_TABLE = """
## Goals and actions from the table {table}. Where a cell could not be read, its
## text is in the note of the item, and its address at the end of the line.
"""

EMPTY = """
## Goals: which figure should change, who brings it, from what to what, and by
## when. Example:
goals:
#   G1:
#     title: Service contracts in force
#     owner: {someone}
#     baseline:
#       date: {day}
#       value: 0
#     target: 6 contracts
#     by: {by}

## Actions: what will be done, who owns it, when it starts and when it is due.
## Example:
actions:
#   1:
#     title: Service description on one page
#     goal: G1
#     owner: {someone}
#     start: {start_1}
#     due: {due_1}
#     status: planned
"""

SMALL = """
## Goals: which figure should change, from what to what, and by when. Replace
## these examples with your own. The owner brings the figure to each checkpoint.
goals:
  G1:
    title: "Example: service contracts in force"
    owner: {lead}
    baseline:  # where you start from
      date: {day}
      value: 0
    interim targets:
      {halfway}: 2
    target: 6 contracts
    by: {by}
    interval: month  # week, month, quarter, half-year or year
    readings:  # one line for each measurement
      {day}: 0
  G2:
    title: "Example: working days to answer a customer's request"
    owner: {lead}
    baseline:
      date: {day}
      value: 3.5
    target: 1 d  # below the baseline, because the figure should fall
    by: {by}
    interval: month
    readings:
      {day}: 3.5

## Actions: five lines are enough. The status is planned, in progress, done,
## blocked or dropped. Write done with its date: done {due_1}
actions:
  1:
    title: "Example: service description on one page"
    goal: G1
    owner: {lead}
    start: {start_1}
    due: {due_1}
    status: planned
  2:
    title: "Example: quote for the first customer"
    goal: G1
    owner: {lead}
    start: {start_2}
    due: {due_2}
    status: planned
    ## If another action has to be done first:
    # depends on: 1
    ## If it gets stuck: what blocks it, and who does what by when:
    # blocked by: the supplier has not answered
    # next step:
    #   what: call the supplier
    #   who: {someone}
    #   by: {due_1}
    ## If the due date moves, write the new one above and keep the old one here:
    # moves:
    #   - date: {start_1}
    #     from: {due_1}
    #     reason: the customer asked for more time
  3:
    title: "Example: who handles a customer's request, and when"
    goal: G2
    owner: {lead}
    start: {start_3}
    due: {due_3}
    status: planned
"""

SERVICE = """
## The goals are set in the workshop. The first one is already here, to be
## answered with yes or no. For the others there is an example with a figure.
goals:
  G1:
    title: The whole plan is ready and presented
    owner: {lead}
    by: {due_4}
    # achieved on: {due_4}
#   G2:
#     title: Service contracts in force
#     horizon: short
#     owner: {someone}
#     baseline:
#       date: {day}
#       value: 0
#     target: 6 contracts
#     by: {by}
#     interval: month
#     readings:
#       {due_3}: 1

## The five stages as actions. The status is planned, in progress, done, blocked
## or dropped. Write done with its date: done {due_1}
## Add your own actions below once they have been agreed in the workshop.
actions:
  1:
    title: "Preliminary tasks: today's services and what customers want"
    goal: G1
    owner: {lead}
    start: {start_1}
    due: {due_1}
    status: planned
  2:
    title: Materials for the workshop
    goal: G1
    owner: {lead}
    start: {start_2}
    due: {due_2}
    status: planned
  3:
    title: "Workshop: goals, actions, owners and dates"
    goal: G1
    owner: {lead}
    start: {start_3}
    due: {due_3}
    status: planned
  4:
    title: Presentation of the whole plan to the staff
    goal: G1
    owner: {lead}
    start: {start_4}
    due: {due_4}
    status: planned
  5:
    title: "Follow-up: checkpoints in the calendar and the first one held"
    goal: G1
    owner: {lead}
    start: {start_5}
    due: {due_5}
    status: planned
"""

CHECKPOINTS = """
## Checkpoints: when you come back to the plan. The owner convenes the meeting
## and records what was agreed.
checkpoints:
  follow-up:
    title: {main_title}
    kind: {kind}
    owner: {lead}
    recurrence: {rhythm}
    start: {first}
    time: {time}
    duration: {length} min
    participants: {participants}
{july}    on holiday: next working day
    ## When a checkpoint has been held, moved or skipped:
    # held: [{first}]
    # moved: {{{second}: {after_second}}}
    # skipped: {{{third}: trade fair}}
"""

JULY = """\
    except: July  # delete this line if you meet in July as well
"""

OWNER_CHECKPOINT = """\
## Without a management team, the owner comes back to the plan. Example:
#   monthly:
#     title: Owner's check of the goals
#     kind: owner
#     owner: {lead}
#     recurrence: {owner_rhythm}
#     start: {owner_first}
#     time: {time}
#     duration: 45 min
#     on holiday: next working day
"""

REVIEW = """\
## Is the whole plan still right? Review it four times a year. Example:
#   review:
#     title: Review of the whole plan
#     kind: review
#     owner: {lead}
#     recurrence: quarterly
#     start: {review}
#     time: 12:00
#     duration: 4 h
#     on holiday: next working day
"""

MESSAGES = """
## Communication: who tells whom, and when. Better too often than too seldom,
## even if nothing has changed.
communication:
  M1:
    title: Where we are
    audience: whole staff
    channel: break room, and a printout on the wall
    owner: {lead}
    recurrence: {message_rhythm}
    checkpoint: follow-up
    # told: [{told}]
"""

REST = """
## What people ask, and what the answer was. Example:
feedback:
#   Q1:
#     date: {told}
#     asked by: staff
#     question: Who answers the phone in the holidays?
#     answer: Ann, until August.
#     answered on: {answered}

## What was decided, why, and when to review the decision. Example:
decisions:
#   D1:
#     date: {first}
#     decision: Start with one customer
#     reason: so that we learn first
#     decided by: {someone}
#     review on: {review}

## The company's own days off. Public holidays are already known. Example:
breaks:
#   Christmas: {christmas}
"""
