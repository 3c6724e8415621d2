"""Publishing plans as pages. Read it in this order:

1. `places`: which company and which plan lies in which folder, so that no company is on a page of another.
2. `site`: the files of one plan, and the pages that lead to several.
3. `secret`, with `addresses` and `calendars`: what lies in the folder whose name nobody can guess.
4. `folder`: what is written, what of an earlier run is taken away, and what is never touched.
"""
