"""The steps of the schema, in order; none imports anything of the program."""
