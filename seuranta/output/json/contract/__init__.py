"""What programs may rely on in answers in JSON: every field as a row, with its type, its unit and what it tells.

`rows` are all fields by answer, `types` the types and units, `all_formats` the answers, and
`schema` makes a JSON Schema of the rows.
"""
