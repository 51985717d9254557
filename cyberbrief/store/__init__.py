"""The encrypted database: records, their history, their index, and what left the house; one file under one key.

Nothing else of the program imports SQLAlchemy, and no row leaves this room: callers hand in and get back frozen values.

- One table a kind of record and one column a field, derived in `rows` from the declarations of the domain. A mapper
  written by hand for each kind would say every field a second time; so there is one reader and one writer (`values`)
  for all of them, and a new field needs a migration and nothing else here.
- `revision` is what happened, and a sealed one never changes: a trigger of the database sees to it. The tables
  `record`, `link` and `search_text` only repeat what the records say, so that questions are quick; `check` compares
  them.
- A transaction is left without a trace unless a service called `commit` (`store`, `transaction`).
- Commits survive a power cut: rollback journal, truncated, every write forced to the disk (`engine`).
- The schema is made and changed by migrations alone (`migrate`); a copy is set aside before an older store is changed.
"""
