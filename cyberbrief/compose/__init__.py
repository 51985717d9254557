"""Brief and variant become a Document tree and a ledger of what was withheld.

Whether withheld words can reach a file is answered here: `withholding` blanks what an audience may not see before any
section is composed, so that no composer, preview or writer ever holds it. Everything behind `withholding` works on
projected records alone. `document` is the tree, `preflight` the final check, `speaking_time` the clock.
"""
