"""How a plan stood before: reads git and kept copies for `run`, and for nobody else; writes nothing and runs nothing but git."""
