"""The texts of the starter plan, one module a language; `output.starter` chooses and fills them."""
