"""The starter plan in English, block by block; the Finnish one has the same blocks with the same places to fill."""

from __future__ import annotations

HEAD = """\
---
## A plan to return to. Edit this in any text editor, a little at a time.
##
## - Text after ## at the start of a line, or after # at the end of one, is an
##   explanation. It is not read.
## - # at the start of a line marks a ready example. Delete the # and the space
##   after it to use the line.
## - Indentation says what a line belongs to. Use spaces for it, never tabs.
## - A space follows every colon. Where a text has a colon of its own, put the
##   whole text in quotes.
## - An empty place means "not known yet". A day is 2026-12-01, a time 9:00 and
##   a number 3.5.
##
## Check after every change:  seuranta check
## See where you stand:       seuranta status
"""

PLAN = """
## Calendar entries are recognised by this id: leave it as it is.
id: {id}
title: {title}
company: {company}
## What is promised, to whom, and who does it, in one sentence.
service: {service}
language: en  # the language of the results: fi or en
"""

PREPARATION = """\
## The next stages are materials, workshop and presentation. Delete the stage
## once the plan has been presented.
stage: preparation
"""

PRESENTATION = """\
## The plan has not been presented yet. Delete the stage once it has.
stage: presentation
"""

PRESENTED = """
## Once the plan has been presented, put these lines in place of the stage. The
## follow-up begins on that day.
# presented:
#   date: {example_day}
#   audience: whole staff
"""

PEOPLE = """
## Once the people are listed, a misspelt name is noticed. After the name comes
## a role or an e-mail address.
# people:
#   {someone}: name@example.com
#   Ben: maintenance
"""

TEAM = """
## The team carries the plan forward. Put commas between members: Ann, Ben.
team:
  lead: {lead}
  members: {lead}
"""

MANAGEMENT_TEAM = """
## The management team follows the goals and returns to the plan regularly. Put
## commas between its members: Ann, Ben, Chloe.
management team:
  lead: {lead}
  members: {lead}
"""

FROM_TABLE = """
## Goals and actions from the table {table}. Where a cell could not be read, its
## text is in the note of the item, and its address at the end of the line.
"""

EMPTY = """
## Goals: which number changes, who brings it, from where to where and by when.
## An example:
goals:
#   G1:
#     title: Service contracts in force
#     owner: {someone}
#     baseline:
#       date: {day}
#       value: 0
#     target: 6 contracts
#     by: {by}

## Actions: what is done, who owns it, when it starts and when it is due.
## An example:
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
## Goals: which number changes, from where to where and by when. Put your own in
## place of these examples. The owner brings the number to the checkpoint.
goals:
  G1:
    title: "Example: service contracts in force"
    owner: {lead}
    baseline:  # where you start
      date: {day}
      value: 0
    interim targets:
      {halfway}: 2
    target: 6 contracts
    by: {by}
    interval: month  # week, month, quarter, half-year or year
    readings:  # one line for every reading
      {day}: 0
  G2:
    title: "Example: working days to answer a customer's request"
    owner: {lead}
    baseline:
      date: {day}
      value: 3.5
    target: 1 d  # less than the baseline: the number should fall
    by: {by}
    interval: month
    readings:
      {day}: 3.5

## Actions: five lines are enough. The status is planned, in progress, done,
## blocked or dropped. Done is written with its day: done {due_1}
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
    ## When another action has to be done first:
    # depends on: 1
    ## When something is stuck: what blocks it, and who does what by when:
    # blocked by: the supplier has not answered
    # next step:
    #   what: call the supplier
    #   who: {someone}
    #   by: {due_1}
    ## When a due date moves, write the new one above and keep the old one here:
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
## Goals are set in the workshop. The first one is here already: yes or no. For
## the others there is an example with a number.
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
## or dropped. Done is written with its day: done {due_1}
## Add your own actions below, once they are agreed in the workshop.
actions:
  1:
    title: "Preliminary tasks: today's services and what customers wish for"
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
    title: Presenting the whole plan to everyone
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
## Checkpoints: when you return to the plan. The owner of one convenes it
## and writes down what was agreed.
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
    ## When a checkpoint has been held, is moved or is skipped:
    # held: [{first}]
    # moved: {{{second}: {after_second}}}
    # skipped: {{{third}: trade fair}}
"""

JULY = """\
    except: July  # delete this line if you meet in July, too
"""

OWNER_CHECKPOINT = """\
## Where there is no management team, the owner returns to the plan like this:
#   monthly:
#     title: The owner looks at the goals
#     kind: owner
#     owner: {lead}
#     recurrence: {owner_rhythm}
#     start: {owner_first}
#     time: {time}
#     duration: 45 min
#     on holiday: next working day
"""

REVIEW = """\
## Is the whole plan still the right one? To review it four times a year:
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
## Communication: who tells whom, and when. Tell people too much rather than too
## little, even when nothing has moved.
communication:
  M1:
    title: Where we are
    audience: whole staff
    channel: coffee room, and a printout on the wall
    owner: {lead}
    recurrence: {message_rhythm}
    checkpoint: follow-up
    # told: [{told}]
"""

REST = """
## What people ask, and what was answered. An example:
feedback:
#   Q1:
#     date: {told}
#     asked by: staff
#     question: Who answers the phone during the holidays?
#     answer: Ann, until August.
#     answered on: {answered}

## What was decided, why, and when to review it. An example:
decisions:
#   D1:
#     date: {first}
#     decision: Begin with one customer
#     reason: learn first
#     decided by: {someone}
#     review on: {review}

## The company's own days off; public holidays are known already. An example:
breaks:
#   Christmas: {christmas}
"""
