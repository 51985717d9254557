"""Sharing: packs and cards from and to other desks. Nothing is believed before it is verified.

`docs/pack-format.md` describes the file so that other programs can read it. The rules of this room:

1. A pack is opened in one order: size limits, decrypt, verify the signature over the bytes as they came, parse,
validate every field. What fails at one step never reaches the next. 2. Before the signature is verified, bytes are
only counted and compared with one fixed form; no general parser sees them. 3. Parsing and validating run in a process
of their own with limits on memory and time, which can be stopped at any moment (`apart`). 4. There is one spelling of
everything (canonical JSON, sorted names, no spaces); any other is refused, so that equal content is equal bytes and a
line's id says which bytes were meant. 5. A pack is never compressed: it cannot unpack to more than it weighs. 6. A
field that is not there was withheld, an empty one was emptied, a deleted record says so; nothing tells how much was
left out. 7. A line's id and its parents name lines as *these* readers were sent them, never a fuller one: else a
reader could test guesses at what was withheld. 8. Whoever signed is judged by keys, never by names (`trust`). 9. A
trust or integrity error never offers to go on. 10. What a later minor version added is kept and handed on; a later
major version is refused in words. 11. Everything that is written is read once by our own reader before it leaves.

The room knows neither the store nor the vault: private keys come in as bytes, records as `SharedRecord` values.
"""
