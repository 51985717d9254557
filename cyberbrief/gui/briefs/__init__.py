"""Briefs: the list of a dossier's briefs, and the builder in which one is put together, checked, cleared, exported.

`rooms` hands the room to the window. `builder` holds the brief that is open and has it composed off the event loop;
what stands around it asks it for changes and shows what it says: the outline (`outline_*`), the page (`page_*` turn a
Document tree into pages), the final check, the clearance trail, the details and the way out.
"""
