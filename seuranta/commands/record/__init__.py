"""One fact each: what is written into the plan, and what follows from it.

Read it in this order:

1. `recording.record`: the plan and the day of the fact make a `Scene`; a command makes of it a `Recording`, which holds what
   is written, what is said and what is noted; the rules at the point of writing may refuse it.
2. One command, `progress.start` say: it finds the items, refuses what cannot be, and names facts (`plan.record.facts`) that
   `Scene.changes` turns into changes of the file by the same builders as those of a meeting. What has no counterpart in a
   meeting (`set`, `add`, `skip`) makes its changes itself.
3. The other commands: `moving` (move, drop), `events` (reading, told, ask, answer, decide), `checkpoints` (held, skip,
   postpone), `additions` (add), `fields` (set). `naming` gives new items their ids.
4. `remembering` keeps what was written in mind, and `undo` takes it back.
"""
