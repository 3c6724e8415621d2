"""What stands in a plan file: bytes, text, nodes with places, and every mistake of the file as a file.

How a file passes through, from bytes to a tree (`source.read` leads it):

1. `encoding` makes text of bytes, or says what the file is instead; `foreign` knows files that are no plans.
2. `prepare` looks at characters and whole lines: control characters, conflict marks, a second document, tabs that are
   indentation (`odd_characters`). The text keeps its length, so that every place stays what it is in the file.
3. `yaml` parses the text. A healthy file goes straight on to 6; one that is legal and `suspicious` does not.
4. A file that cannot be parsed is first seen as an outline. `outline_rows` takes its lines apart; `outline` walks down
   their columns and keys, step by step as `outline_levels` says. Where a line cannot stand, every change of one line
   nearby (`outline_changes`: another column, its colon, or leaving it out) is tried, and the one is believed after which
   the lines that follow fit best. So the line that disagrees with its neighbours is blamed, and not they. What is wrong
   within a line is not its business.
5. What still cannot be parsed goes to `recovery`: cut at the keys of sections and items (`pieces`), each piece read
   alone. Of a piece that fails, `possible_mistakes` (with `broken_values` and `text_beside_id`) names what may have been
   done on the failing line, with a repair each; `piece_repair` believes the first that gets reading further. What
   nothing helps is left out and named.
6. `legal_but_wrong` (with `braces` and `duplicates`) finds on the finished tree what is legal and was hardly meant.

Every step works on a text with edits (`tree.Patch`) and tells places of the file itself. An edit that was only believed
in order to read on is not offered; one that is safe to write becomes the `fix` of its problem. A fix never holds a line
break: `source` takes away what would join, make or take a line. Whether a fix is really made is for `edit.repair` to
say: only where all that was understood before is still there.
"""
