"""What people answered, as they sent it, and what of it is meant for the plan; nothing is written here.

Who said what is read first: `reading` goes through the lines of a text, with `headers` of mails, `bubbles` of chats and what
is `put_there` by programs; `mail_file` and `chat_archive` get at the text, `broken_lines` and `two_bubbles` make one answer of
what was sent in pieces. It comes out as a `thread`. What a line means follows: `understanding` leads there.
"""
