"""House templates: a ministry's own Word file is read, kept safe, and written in.

1. `opening` lets a file in: through the gate of `host/incoming`, refused in words where it cannot be taken.
2. `cleaning` rewrites it part by part to what is kept: page, styles, letterhead, fields. No macro, comment, tracked
   change, hidden text, custom XML, name of a person or path stays; every template goes this way again before each use.
3. `reading` says what was found: its styles, which of our roles each is proposed for (`proposals`), fields, page.
4. `ground` is what a document is written on: their page and styles, ours added on their fonts and colours where
   they have none, the marking on every page, fields filled by name (`fields`), the body in its place.
"""
