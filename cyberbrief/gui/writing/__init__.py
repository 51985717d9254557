"""Writing: the field in which texts are written, and what helps while one writes, on every screen alike.

The field keeps the small Markdown of a text letter for letter and shows it as it will be printed; `WritingDesk` follows
the keyboard with the bar of forms, the words counted, the guard of the clipboard and a bar to find in the page.
"""
