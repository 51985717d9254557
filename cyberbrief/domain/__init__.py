"""What diplomats talk about and which rules hold: frozen values, standard library only.

The rules kept here:

- Every field of a record is declared once, on its dataclass, with label, kind of text, reach, widest reach and whether
  it is searched (`record`). Search, history, forms, JSON, withholding and merging read that declaration.
- A field is shown to an audience only where its reach is at least as wide as the audience (`audience`); a record may
  set a field's reach anywhere up to the widest allowed and never beyond it.
- A declared red line may be shown in the words and at the reach of the statement that declared it.
- What an output shows is marked at least as high as its highest part (`marking`).
- Every change is an `Edit` with an inverse (`edits`).

Identifiers and instants are made by `host` and handed in.
"""
