"""The fields of every answer in JSON, one row each: what schemas, tests and the guide know of them; `row` says what a row is."""
