"""Taking replies into a plan. Read it in this order:

1. `reading`: whether a file holds replies, what each person was reminded of, and the desk at which they are understood.
2. `senders`: who sent what the thread shows otherwise; asked once, and remembered beside the plan.
3. `questions`: what only a person can settle, asked before anything is written; elsewhere left alone and told.
4. `into_plan`: what comes of it, shown before it is written, and written all at once. `writing` is how.
"""
