"""What an editor is told of a plan while somebody types in it: each answer from the text as it stands, saved or not.

Read it in this order: `opened` is one version of a text with what was read from it, and how places are counted;
`requests` says which function answers what; each of the others is one kind of help. No text makes any of them fail.
"""
