"""The language server: what an editor says and hears, when a text is read again, and nothing of what a plan is.

`loop` waits for what comes, `wire` carries messages, `server` answers them, `session` holds what is open: `documents` reads it
and `publishing` says when its mistakes are told.
What is answered is made in `seuranta.commands.in_editor`.
"""
