"""Whole sentences about each kind of record, so that every one can be said in another language.

A language bends its words: “an agenda item” is not an article and a name put together.
"""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.gui.language import later

# To add one.
ADD_WORDS: Mapping[str, str] = {
    "dossier": later("Add a dossier"),
    "agenda-item": later("Add an agenda item"),
    "position": later("Add a position"),
    "talking-point": later("Add a talking point"),
    "reference": later("Add a reference"),
    "instruction": later("Add an instruction"),
    "package": later("Add a package"),
    "concern": later("Add a concern"),
    "measure": later("Add a measure"),
    "deadline": later("Add a deadline"),
    "counterpart": later("Add a counterpart"),
    "membership": later("Add a membership"),
    "delegate": later("Add a delegate"),
    "statement": later("Add a statement"),
    "stance": later("Add a stance"),
    "meeting": later("Add a meeting"),
    "commitment": later("Add a commitment"),
    "commission": later("Add a commission"),
    "amendment": later("Add an amendment"),
    "brief": later("Add a brief"),
}

# To choose one of them; the first of a record of any kind.
CHOOSE_WORDS: Mapping[str, str] = {
    "": later("Choose a record"),
    "dossier": later("Choose a dossier"),
    "agenda-item": later("Choose an agenda item"),
    "position": later("Choose a position"),
    "talking-point": later("Choose a talking point"),
    "reference": later("Choose a reference"),
    "instruction": later("Choose an instruction"),
    "package": later("Choose a package"),
    "concern": later("Choose a concern"),
    "measure": later("Choose a measure"),
    "deadline": later("Choose a deadline"),
    "counterpart": later("Choose a counterpart"),
    "membership": later("Choose a membership"),
    "delegate": later("Choose a delegate"),
    "statement": later("Choose a statement"),
    "stance": later("Choose a stance"),
    "meeting": later("Choose a meeting"),
    "commitment": later("Choose a commitment"),
    "commission": later("Choose a commission"),
    "amendment": later("Choose an amendment"),
    "brief": later("Choose a brief"),
}

# To look for one.
FIND_WORDS: Mapping[str, str] = {
    "": later("Find a record"),
    "dossier": later("Find a dossier"),
    "agenda-item": later("Find an agenda item"),
    "position": later("Find a position"),
    "talking-point": later("Find a talking point"),
    "reference": later("Find a reference"),
    "instruction": later("Find an instruction"),
    "package": later("Find a package"),
    "concern": later("Find a concern"),
    "measure": later("Find a measure"),
    "deadline": later("Find a deadline"),
    "counterpart": later("Find a counterpart"),
    "membership": later("Find a membership"),
    "delegate": later("Find a delegate"),
    "statement": later("Find a statement"),
    "stance": later("Find a stance"),
    "meeting": later("Find a meeting"),
    "commitment": later("Find a commitment"),
    "commission": later("Find a commission"),
    "amendment": later("Find an amendment"),
    "brief": later("Find a brief"),
}

# To look for one, or to name a new one.
WRITE_WORDS: Mapping[str, str] = {
    "": later("Find a record"),
    "dossier": later("Find a dossier or write a new one"),
    "agenda-item": later("Find an agenda item or write a new one"),
    "position": later("Find a position or write a new one"),
    "talking-point": later("Find a talking point or write a new one"),
    "reference": later("Find a reference or write a new one"),
    "instruction": later("Find an instruction or write a new one"),
    "package": later("Find a package or write a new one"),
    "concern": later("Find a concern or write a new one"),
    "measure": later("Find a measure or write a new one"),
    "deadline": later("Find a deadline or write a new one"),
    "counterpart": later("Find a counterpart or write a new one"),
    "membership": later("Find a membership or write a new one"),
    "delegate": later("Find a delegate or write a new one"),
    "statement": later("Find a statement or write a new one"),
    "stance": later("Find a stance or write a new one"),
    "meeting": later("Find a meeting or write a new one"),
    "commitment": later("Find a commitment or write a new one"),
    "commission": later("Find a commission or write a new one"),
    "amendment": later("Find an amendment or write a new one"),
    "brief": later("Find a brief or write a new one"),
}

# To choose another in the place of one.
OTHER_WORDS: Mapping[str, str] = {
    "": later("Choose another record"),
    "dossier": later("Choose another dossier"),
    "agenda-item": later("Choose another agenda item"),
    "position": later("Choose another position"),
    "talking-point": later("Choose another talking point"),
    "reference": later("Choose another reference"),
    "instruction": later("Choose another instruction"),
    "package": later("Choose another package"),
    "concern": later("Choose another concern"),
    "measure": later("Choose another measure"),
    "deadline": later("Choose another deadline"),
    "counterpart": later("Choose another counterpart"),
    "membership": later("Choose another membership"),
    "delegate": later("Choose another delegate"),
    "statement": later("Choose another statement"),
    "stance": later("Choose another stance"),
    "meeting": later("Choose another meeting"),
    "commitment": later("Choose another commitment"),
    "commission": later("Choose another commission"),
    "amendment": later("Choose another amendment"),
    "brief": later("Choose another brief"),
}

# What a list says that has none.
EMPTY_LISTS: Mapping[str, str] = {
    "dossier": later("No dossiers yet."),
    "agenda-item": later("No agenda items yet."),
    "position": later("No positions yet."),
    "talking-point": later("No talking points yet."),
    "reference": later("No references yet."),
    "instruction": later("No instructions yet."),
    "package": later("No packages yet."),
    "concern": later("No concerns yet."),
    "measure": later("No measures yet."),
    "deadline": later("No deadlines yet."),
    "counterpart": later("No counterparts yet."),
    "membership": later("No memberships yet."),
    "delegate": later("No delegates yet."),
    "statement": later("No statements yet."),
    "stance": later("No stances yet."),
    "meeting": later("No meetings yet."),
    "commitment": later("No commitments yet."),
    "commission": later("No commissions yet."),
    "amendment": later("No amendments yet."),
    "brief": later("No briefs yet."),
}

# What stands above those that mention a record.
MENTIONED_BY: Mapping[str, str] = {
    "dossier": later("In dossiers"),
    "agenda-item": later("In agenda items"),
    "position": later("In positions"),
    "talking-point": later("In talking points"),
    "reference": later("In references"),
    "instruction": later("In instructions"),
    "package": later("In packages"),
    "concern": later("In concerns"),
    "measure": later("In measures"),
    "deadline": later("In deadlines"),
    "counterpart": later("In counterparts"),
    "membership": later("In memberships"),
    "delegate": later("In delegates"),
    "statement": later("In statements"),
    "stance": later("In stances"),
    "meeting": later("In meetings"),
    "commitment": later("In commitments"),
    "commission": later("In commissions"),
    "amendment": later("In amendments"),
    "brief": later("In briefs"),
}

# What one is called that has no name yet.
UNTITLED: Mapping[str, str] = {
    "dossier": later("Untitled dossier"),
    "agenda-item": later("Untitled agenda item"),
    "position": later("Untitled position"),
    "talking-point": later("Untitled talking point"),
    "reference": later("Untitled reference"),
    "instruction": later("Untitled instruction"),
    "package": later("Untitled package"),
    "concern": later("Untitled concern"),
    "measure": later("Untitled measure"),
    "deadline": later("Untitled deadline"),
    "counterpart": later("Untitled counterpart"),
    "membership": later("Untitled membership"),
    "delegate": later("Untitled delegate"),
    "statement": later("Untitled statement"),
    "stance": later("Untitled stance"),
    "meeting": later("Untitled meeting"),
    "commitment": later("Untitled commitment"),
    "commission": later("Untitled commission"),
    "amendment": later("Untitled amendment"),
    "brief": later("Untitled brief"),
}
