"""A whole plan in its normal form, as data that programs read, and back as the text of a plan file: nothing is lost.

1. `values`: each type of field as data, and as a person would type it.
2. `as_data`: a plan as data, field by field of the registry.
3. `as_text`: such data as the text of a plan file, in Finnish or in English.
"""
