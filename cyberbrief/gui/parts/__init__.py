"""Widgets that know nothing of briefs. Each takes the `Theme` first where it paints, then its accessible name or words.

Signals come up, calls go down; nothing here emits a signal for a change made by a call.
A part says its own few words in the language of the window; what it is handed it shows as it is.

Text and buttons
    Label(text, role, ink, wrap=)          plain text; FieldLabel(text, field) above a field; ElidedLabel one line
    Button(theme, text, icon, role)        clicked; roles usual, primary (one a screen), quiet, link, danger
    IconButton(theme, icon, name)          clicked, toggled
    KeyCap(theme, keys)                    a shortcut as a key
Ground
    Surface(ground), Line(), Card(title) with .head and .column, ScrollPage(name) with .column, row(...), clear(layout)
Fields: edited(value) at least every half second while typing, left(value) once left; set_text() is silent
    TextArea(theme, name, rows=, quiet=)   prose, grows; edited(str), left(str)
    LineField(name)                        one line; edited(str), left(str)
    SearchField(theme, name, shortcut=)    searched(str), accepted(str), moved(int)
    ChoiceField(theme, name, choices)      chosen(str key); Segments(theme, name, choices) chosen(str key), set_count
    CheckField(theme, text)                ticked(bool)
    DateField(theme, name)                 edited(str ISO), left(str ISO)
    TagsField(name, known)                 edited(tuple), left(tuple)
    PassphraseField(theme, name)           typed(str), accepted(str)
    draft.leave_all(widget)                has every field below a widget hand on what was typed
Lists
    RowList(theme, name).set_rows([Row])   chosen(str key), opened(str key); withheld_tag(reason)
    NavList(theme, name).add(id, icon, text, section)   chosen(str id), set_count, set_here
Small signs
    Tag(theme, text, meaning, icon), Tag.of(theme, look); Chip(theme, text) toggled(bool), removed()
    ReachRing(theme, field, reach, widest) chosen(Reach)
    Banner(theme, words, colour)           show_marking(words, colour)
    Meter(theme, name).show_time(fast, slow, allotted); ShareBar(theme, name).show_shares; StrengthBar(theme)
    StepsRail(theme, name, steps).set_here(n)
    StanceCell(theme, grade, name)         clicked; paint_stance for pictures
    RungMark(theme, glyph, name, number), RedLineAcross(theme), GlyphStrip; paint_glyph, paint_rail, paint_strip
What the window says
    Notice(theme).say(lead, words, meaning, icon, button)   pressed(), closed()
    EmptyState(theme, icon, sentence, button, link)         wanted(), other_wanted()
    SavedMark(theme), Toast(theme).say(words, button) pressed(), ProgressStrip(theme) cancelled()
    Glyph(theme, icon, ink)                an icon that is read
Pages
    PagePreview(theme, name)               set_flows(flows, sheet), set_fit(Fit), go_to_page(n), told(key, says)
    Flow.of(document, room), paginate      text laid out once, cut into strips, put onto pages; Sheet in paper
"""
