"""Files of other programs in and out: spreadsheets, bibliographies, contact cards, plain JSON.

A reader takes bytes and gives an `Arrival`: records as they travel, with a fault for each row that could not be read.
It never opens a file, never looks into the store, and never follows what it reads. Merging is the same as for a pack,
and lies elsewhere. A writer takes the Document tree of a table, which holds nothing that its readers may not see.

Libraries: openpyxl reads and writes workbooks, being plain Python: a faster reader in Rust was measured, and ended the
whole program on a file of 6 KB with one cell in the last corner of a sheet. bibtexparser reads BibTeX, since it goes on
behind a broken entry. RIS and contact cards are lines with a tag; their libraries stop at the first broken one.
"""
