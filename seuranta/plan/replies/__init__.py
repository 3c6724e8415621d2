"""What people answered, as they sent it: from a pasted text or a mail to messages, each with its sender, its day and the
lines that may be answers. What an answer means in a plan is not told apart here from small talk.
"""
