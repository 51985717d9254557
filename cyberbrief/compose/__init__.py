"""Brief and variant become a Document tree and a ledger of what was withheld.

Whether withheld words can reach a file is answered here: `withholding` blanks what an audience may not see before any
section is composed, so that no composer, preview or writer ever holds it. Everything behind it works on projected
records alone.

- `materials` is what goes in, `gate` asks the rules of reach field by field, `withholding` projects.
- `composition` chooses the paper of a variant (`papers`); papers are made of `sections`, which write on the `sheet`.
- `document` is the tree, `reading` its words and sources, `document_json` and `digest` its form on disk and its seal.
- `clearance` holds what offices said against that digest; `preflight` is the final check; `held_back` lists the words
  that may not go out, for the check and for the last look at the bytes.
- `outline` offers ready-made outlines, `speaking_time` is the clock.
"""
