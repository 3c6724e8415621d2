"""From the tree of a file to a plan: which field each key means, what each text means, and what could not be understood.

`load` leads: it takes the tree that `plan.reading` made of the file, has each item shaped and then validated, and gives a
`Loaded`.

1. `shape`: nodes become canonical names with texts under them (`shaped`), short forms spelled out. `unknown_keys` says
   where a key belongs that names no field; `file_problems` what has been told of the file already.
2. `validate`: those become the frozen models of `model`. Each text is read by the type of its field, in `fieldtypes`,
   which may ask `references` for the ids, people and teams of the plan.

`places` finds a part of the plan in the file again. Beside them stand `lookup` (which item a person means),
`named_people` (whom plans name) and `conflict_copies` (which files beside a plan are copies of it).
"""
