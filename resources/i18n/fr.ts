<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>CyberBrief</name>
    <message numerus="yes">
      <location filename="cyberbrief/services/clearing.py" />
      <source> There are {n} more such errors.</source>
      <translation>
        <numerusform> Il y a {n} autre erreur de ce type.</numerusform>
        <numerusform> Il y a {n} autres erreurs de ce type.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/releasing.py" />
      <source> There are {n} more such findings.</source>
      <translation>
        <numerusform> Il y a {n} autre constat de ce type.</numerusform>
        <numerusform> Il y a {n} autres constats de ce type.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>1 – confirmed</source>
      <translation>1 – confirmé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>130 words a minute are usual; a careful speaker says 110.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Credibility" />
      <source>2 – probably true</source>
      <translation>2 – probablement vrai</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>3 – possibly true</source>
      <translation>3 – peut-être vrai</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>4 – doubtful</source>
      <translation>4 – douteux</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>5 – improbable</source>
      <translation>5 – improbable</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>6 – cannot be judged</source>
      <translation>6 – ne peut être apprécié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>&gt; commands only · @ people · # tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_list.py" />
      <source>A brief puts positions, points and profiles together for one meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>A clearance needs an office and a name.</source>
      <translation>Un visa demande un service et un nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>A copy is encrypted like the store and opens with the passphrase and the recovery sheet of its day. Keep the copies on another disk than the store: a disk can break, and a laptop can be stolen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>a delegate</source>
      <translation>un délégué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>A dossier holds everything about one negotiation. Make the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>A dossier is handed over on one page. Make the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>A gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>A gap between “{first}” and “{last}”.</source>
      <translation>Un écart entre « {first} » et « {last} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>A line of a group that binds us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>A list of national terms</source>
      <translation>Une liste de termes nationaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>A locked store shows nothing and cannot be read without its passphrase. Nothing typed is lost by locking.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>A name in any language, or a code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>A new dossier with what still holds. Nothing of the old one changes; its meetings and statements stay there, one press away. Clearances lapse, dates are left open, and a list tells what to look at again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>A phrase is accepted by name and for a reason.</source>
      <translation>Un passage s’accepte par nom et pour une raison.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>A position for each issue, from the opening to the red line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>A record in the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>A record of another kind has this id already, so nothing was written.</source>
      <translation>Une fiche d’un autre type porte déjà cet identifiant ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>A record of the store cannot be read: what is kept of it is damaged.</source>
      <translation>Une fiche du coffre est illisible : ce qui en est conservé est abîmé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>A record, a place or a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>a section that is gone</source>
      <translation>une section disparue</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/log_line.py" />
      <source>A stance is a counterpart's: leave the sign out of what we said ourselves.</source>
      <translation>Une posture est celle d’un interlocuteur : n’en notez pas pour ce que nous avons dit nous-mêmes.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/log_line.py" />
      <source>A stance is on a position: name the position after the party.</source>
      <translation>Une posture porte sur une position : nommez la position après la partie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>A step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>A text is checked in its own language. One that names none is checked in those ticked here:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>A version says who may read the document; it decides what is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>A whole session: the agenda item by item, positions, registers, all counterparts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>A – completely reliable</source>
      <translation>A – entièrement fiable</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>About CyberBrief</source>
      <translation>À propos de CyberBrief</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>About this dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>Accept a phrase that the final check names.</source>
      <translation>Accepter un passage signalé par le contrôle final.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Accept this phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/finding_row.py" />
      <source>Accept this phrase …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Accepted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Accepted phrases</source>
      <translation>Passages acceptés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a bottom line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>Add a capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Add a condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>Add a counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a delegate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a fallback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Add a party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a preferred outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Add a record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a red line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Add a section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>Add a stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a talking point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add an agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add an instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Add an office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add an opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add another step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Add at most {most_at_once:,} at a time.</source>
      <translation>Ajoutez-en au plus {most_at_once:,} à la fois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Add free text below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>Add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Add proposed language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Add records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Add tags …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Add the authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Add the records in several files.</source>
      <translation>Ajoutez les fiches en plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Add the tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>Add the {kind} step to the ladder.</source>
      <translation>Ajoutez l’échelon « {kind} » à l’échelle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>Add to this dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Add “{word}” to the dictionary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_text.py" />
      <source>added: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Against us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Agenda</source>
      <translation>Ordre du jour</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Agenda item</source>
      <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/coverage.py" />
      <source>Agenda item {title} has no point to make.</source>
      <translation>Le point {title} de l’ordre du jour n’a pas d’élément à exposer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/coverage.py" />
      <source>Agenda item {title} has no position.</source>
      <translation>Le point {title} de l’ordre du jour n’a pas de position.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Agenda, positions, instructions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PackageState" />
      <source>Agreed</source>
      <translation>Convenu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_list.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>All briefs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>All counterparts</source>
      <translation>Tous les interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>All kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>All meetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>All our points to make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>All our points, {capacity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Allowed is {allowed}.</source>
      <translation>Sont admis : {allowed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Also reserve and do-not-raise ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Also said on this</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>and {n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>and {n} more statements</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>and {n} more, in the final check</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/mentions.py" />
      <source>and {n} more, in their own room</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>and {n} others</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Another dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/value_words.py" />
      <source>Another order: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Another recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Answer appropriate requests for assistance</source>
      <translation>Répondre aux demandes d’assistance appropriées</translation>
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Answers nobody by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>answers {party}, {likely}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Arrow keys move · Enter opens · + ++ ~ o - -- ? or 1–7 set a stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_view.py" />
      <source>Arrow keys move, Enter opens a cell, 1 to 7 set a stance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>As of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>as of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>As of {day}. For our own desk: it names our aims and what we think of others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>As text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>As the last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>As they stood, resting on what was said last time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>As what it shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>As wide as there is room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CommissionState" />
      <source>Asked</source>
      <translation>Demandé</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>asked of {office}</source>
      <translation>demandé à {office}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>Asks for, on “{issue}”</source>
      <translation>Demande, sur « {issue} »</translation>
    </message>
    <message>
      <location filename="PointMade" />
      <source>At</source>
      <translation>Le</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>At a glance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>At which meeting</source>
      <translation>À quelle réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>at {meeting}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>at “{meeting}”</source>
      <translation>lors de « {meeting} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>at “{outcome}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Authority</source>
      <translation>Autorité</translation>
    </message>
    <message>
      <location filename="Reliability" />
      <source>B – usually reliable</source>
      <translation>B – habituellement fiable</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Back up now</source>
      <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Background</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/log_line.py" />
      <source>Begin with who spoke: a party's name or country code, then what it said.</source>
      <translation>Commencez par qui a parlé : le nom d’une partie ou son code de pays, puis ses propos.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Begin: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>being written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Bilateral meeting</source>
      <translation>Réunion bilatérale</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Binding</source>
      <translation>Contraignant</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Biography</source>
      <translation>Biographie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/finding_row.py" />
      <source>Blocks every export. {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Body</source>
      <translation>Organe</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Both are the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Bottom line</source>
      <translation>Plancher</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Brief</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Brief details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>brief “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Briefs</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Briefs asked of other offices, and what came back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Bring back a copy from elsewhere …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Bring back the store and its key files (.key, .key2) from the same copy.</source>
      <translation>Remettez le coffre et ses fichiers de clés (.key, .key2) à partir de la même copie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Bring back this copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Bringing back the copy …</source>
      <translation>Remise en place de la copie…</translation>
    </message>
    <message>
      <location filename="CommitmentState" />
      <source>Broken</source>
      <translation>Rompu</translation>
    </message>
    <message>
      <location filename="Pillar" />
      <source>Building trust</source>
      <translation>Instaurer la confiance</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>By when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>By whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>by {speaker}, on its behalf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>by {speaker}; aligned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>C – fairly reliable</source>
      <translation>C – assez fiable</translation>
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Can live with</source>
      <translation>Peut s’en accommoder</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/ask.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Allotment" />
      <source>Capacity</source>
      <translation>Capacités</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/layout_hint.py" />
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/layout_hint.py" />
      <source>Caps Lock is on; the keyboard layout is {layout}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/carrying_forward.py" />
      <source>Carried forward from “{title}”</source>
      <translation>Reporté de « {title} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Carried forward from “{title}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Caveats</source>
      <translation>Mentions complémentaires</translation>
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Certain</source>
      <translation>Certain</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Change the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Change what is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Change {office}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed by anybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Changed by me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Changed last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Changed this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/found_words.py" />
      <source>changed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Check that it is the one printed last for this store, or use the passphrase.</source>
      <translation>Vérifiez qu’il s’agit de la dernière clé imprimée pour ce coffre, ou utilisez la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Check that it is the right file; it was not read.</source>
      <translation>Vérifiez que c’est le bon fichier ; il n’a pas été lu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Check the keyboard layout and capital letters and try again, or use the recovery key.</source>
      <translation>Vérifiez la disposition du clavier et les majuscules et réessayez, ou utilisez la clé de secours.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Check the name and the folder.</source>
      <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Checked against the document on</source>
      <translation>Collationné avec le document le</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Checked by</source>
      <translation>Collationné par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>checked {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/backup.py" />
      <source>Checking the copy</source>
      <translation>Vérification de la copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Chinese and Japanese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>Choose a brief, or make a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Choose a copy of {store}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/backups.py" />
      <source>Choose a copy with its key files (.key, .key2) and its digest (.sha256) beside it.</source>
      <translation>Choisissez une copie accompagnée de ses fichiers de clés (.key, .key2) et de son empreinte (.sha256).</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Choose a country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a delegate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Choose a folder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Choose a party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Choose a passphrase of letters, digits, signs and spaces.</source>
      <translation>Choisissez une phrase secrète faite de lettres, de chiffres, de signes et d’espaces.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Choose a section or an entry first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose a shorter name.</source>
      <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a talking point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/negotiating.py" />
      <source>Choose a trade of this position.</source>
      <translation>Choisissez un échange de cette position.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Choose an agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose an instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Choose an item to see our points on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Choose another copy. Nothing was changed.</source>
      <translation>Choisissez une autre copie. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another delegate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another disk.</source>
      <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>Choose another moment of its history.</source>
      <translation>Choisissez un autre moment de son historique.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Choose another name, or open the store that is there.</source>
      <translation>Choisissez un autre nom, ou ouvrez le coffre qui s’y trouve.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another name, or say that it may be replaced.</source>
      <translation>Choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another talking point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Choose the country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose the name of a file.</source>
      <translation>Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Choose two parties: their aims, their leverage and every stance will stand beside one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Choose where …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/hidden_strip.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Clear now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Clear the clipboard now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filter_row.py" />
      <source>Clear the filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Clear words for the desk off the clipboard after a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Clearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Clearance chain</source>
      <translation>Chaîne de visas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_list.py" />
      <source>Clearance lapsed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>clearance lapsed</source>
      <translation>visa caduc</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>clearance lapsed: changed since</source>
      <translation>visa caduc : modifié depuis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>clearance lapsed: {sections} and {n} more changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>clearance lapsed: {sections} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Clearances</source>
      <translation>Visas</translation>
    </message>
    <message>
      <location filename="Decision" />
      <source>Cleared</source>
      <translation>Visé</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>cleared</source>
      <translation>visé</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>cleared before its turn</source>
      <translation>visé avant son tour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Cleared: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>cleared: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>clocks: {place} and here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Close and draft the read-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Close other programs and try again.</source>
      <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Close the other window or program that uses it and try again.</source>
      <translation>Fermez l’autre fenêtre ou le programme qui l’utilise et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Close without them</source>
      <translation>Fermer sans elles</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Close without your last words?</source>
      <translation>Fermer sans vos dernières saisies ?</translation>
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Closed</source>
      <translation>Clos</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>closed {hour}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/statement_page.py" />
      <source>code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>Comment, for the desk alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Decision" />
      <source>Commented</source>
      <translation>Commenté</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>commented</source>
      <translation>commenté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Commented: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Commission</source>
      <translation>Commande</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Commissions</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Commitment</source>
      <translation>Engagement</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Commitment out of what was said</source>
      <translation>Engagement tiré des propos tenus</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Commitments</source>
      <translation>Engagements</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Companies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PartyKind" />
      <source>Company</source>
      <translation>Entreprise</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Compare it with the printed key and correct it.</source>
      <translation>Comparez-la à la clé imprimée et corrigez-la.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Compare with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Compare with: now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Compare with: the one before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Compare with: what the brief says now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Compare with: {what}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Concern</source>
      <translation>Préoccupation</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Concerns</source>
      <translation>Préoccupations</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Condition</source>
      <translation>Condition</translation>
    </message>
    <message>
      <location filename="Register" />
      <source>Confidence-building measures</source>
      <translation>Mesures de confiance</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Confidence-building measures developed and practised together</source>
      <translation>Mesures de confiance élaborées et exercées ensemble</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Confidence-building measures, norms and capacity with their next steps, and every deadline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Certainty" />
      <source>Confirmed</source>
      <translation>Confirmé</translation>
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Consensus</source>
      <translation>Consensus</translation>
    </message>
    <message>
      <location filename="Channel" />
      <source>Consultation</source>
      <translation>Consultation</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Consultations to reduce the risk of misunderstanding</source>
      <translation>Consultations pour réduire le risque de malentendu</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Cooperate for stability and security</source>
      <translation>Coopérer pour la stabilité et la sécurité</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/copying.py" />
      <source>Copied from “{dossier}”.</source>
      <translation>Copié de « {dossier} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Copied to {folder}</source>
      <translation>Copié dans {folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Copied: desk only. Cleared from the clipboard in {n} seconds</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Copied: desk only. It stays on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Copies of this store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>Copy the store with its key files to a disk of this computer and open it there.</source>
      <translation>Copiez le coffre et ses fichiers de clés sur un disque de cet ordinateur et ouvrez-le là.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Copy the store with its two key files (.key, .key2) to a folder of your own, or have the rights of this one changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Copy to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Copy to another dossier …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/backup.py" />
      <source>Copying</source>
      <translation>Copie en cours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Copying from a field that only the desk may see warns in the status line. After a minute those words are taken off the clipboard, unless something else was copied meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Copying the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Could be traded against</source>
      <translation>Pourrait s’échanger contre</translation>
    </message>
    <message>
      <location filename="CounterpartStatus" />
      <source>Counterpart</source>
      <translation>Interlocuteur</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Counterparts</source>
      <translation>Interlocuteurs</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Counterparts side by side</source>
      <translation>Interlocuteurs côte à côte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Counterparts without a profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Counterparts' status</source>
      <translation>État chez les interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Country code</source>
      <translation>Code du pays</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Country code: “{country}” is not a code of ISO 3166.</source>
      <translation>Code du pays : « {country} » n’est pas un code ISO 3166.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Country: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Create it, or choose another folder.</source>
      <translation>Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Created</source>
      <translation>Créé</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Credibility</source>
      <translation>Crédibilité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Ctrl + and Ctrl − change it from anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>CyberBrief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>CyberBrief stores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>CyberBrief {version}</source>
      <translation>CyberBrief {version}</translation>
    </message>
    <message>
      <location filename="Reliability" />
      <source>D – not usually reliable</source>
      <translation>D – habituellement peu fiable</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Day, such as 17 Jul 2027</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>days to the next meeting</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>De-escalation line</source>
      <translation>Formule de désescalade</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Deadline</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Deadlines</source>
      <translation>Échéances</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Decided by a majority: {needed} of {voters} votes, ours among them.</source>
      <translation>Décision à la majorité : {needed} voix sur {voters}, la nôtre comprise.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Decided by consensus.</source>
      <translation>Décision par consensus.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Decided by two thirds: {needed} of {voters} votes, ours among them.</source>
      <translation>Décision aux deux tiers : {needed} voix sur {voters}, la nôtre comprise.</translation>
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Decided last time</source>
      <translation>Décidé la dernière fois</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Decision rule</source>
      <translation>Règle de décision</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>declared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>declared openly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Declared openly in</source>
      <translation>Déclarée ouvertement dans</translation>
    </message>
    <message>
      <location filename="Decision" />
      <source>Deemed to agree</source>
      <translation>Réputé d’accord</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>deemed to agree</source>
      <translation>réputé d’accord</translation>
    </message>
    <message>
      <location filename="Office" />
      <source>Deemed to agree at</source>
      <translation>Réputé d’accord le</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>deemed to agree since {day}</source>
      <translation>réputé d’accord depuis le {day}</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Delegate</source>
      <translation>Délégué</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Delegates</source>
      <translation>Délégués</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Delegates without a party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>Delegates: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Delegation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Delegations taking part</source>
      <translation>Délégations participantes</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Deleted records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>deleted {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Delivered by</source>
      <translation>Prononcé par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Desk or office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Desk weight</source>
      <translation>Poids selon notre bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Desk weight of {name}, known to this desk alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Desk weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Destroy the old sheet. Copies made before today still open with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Developing norms</source>
      <translation>Élaborer des normes</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Dialogue and consultations</source>
      <translation>Dialogue et consultations</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Different sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Digest of the text cleared</source>
      <translation>Empreinte du texte visé</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>Digests by section</source>
      <translation>Empreintes par section</translation>
    </message>
    <message>
      <location filename="Channel" />
      <source>Directory of points of contact</source>
      <translation>Répertoire des points de contact</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>Dissociations and explanations</source>
      <translation>Dissociations et explications</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Do not damage critical infrastructure</source>
      <translation>Ne pas endommager les infrastructures critiques</translation>
    </message>
    <message>
      <location filename="Handling" />
      <source>Do not raise</source>
      <translation>Ne pas évoquer</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Do not trust this copy of the store: put the key files back from a backup, and tell whoever looks after your machine.</source>
      <translation>Ne vous fiez pas à cette copie du coffre : remettez les fichiers de clés d’une sauvegarde et prévenez la personne chargée de votre machine.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Do not write to it. Bring it back from a copy; its key files beside it still fit.</source>
      <translation>N’y écrivez pas. Reprenez-le d’une copie ; ses fichiers de clés, à côté, conviennent toujours.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Documents and agreed language that we rely on, with the paragraph and whether it was checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>Done again: {what}</source>
      <translation>Rétabli : {what}</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>Dossier: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Dossiers</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <location filename="Certainty" />
      <source>Doubtful</source>
      <translation>Douteux</translation>
    </message>
    <message>
      <location filename="PositionStatus" />
      <source>Draft</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT until cleared by {offices}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT until {n} offices clear it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT until {office} clears it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT: no office has to clear it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>drafted by {officer}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Drag to move the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Drag, or Alt with the arrows, moves the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Drawing (SVG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Drawings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PackageState" />
      <source>Dropped</source>
      <translation>Abandonné</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>due {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>due {day}, late</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>due {day}, {n} days late</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Duration in minutes</source>
      <translation>Durée en minutes</translation>
    </message>
    <message>
      <location filename="Reliability" />
      <source>E – unreliable</source>
      <translation>E – peu fiable</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Each is bound to the words it covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Eight groups of five signs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Elapsed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_model.py" />
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Empty text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>Empty: on everything</source>
      <translation>Vide : sur tout</translation>
    </message>
    <message>
      <location filename="Section" />
      <source>Empty: the usual title</source>
      <translation>Vide : le titre habituel</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Ends</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="Pillar" />
      <source>Enhancing capacity</source>
      <translation>Renforcer les capacités</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Section" />
      <source>Entries</source>
      <translation>Entrées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Every dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/rooms.py" />
      <source>Every state, group, organisation and company that the store knows, whatever dossier they are in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/shortcuts_page.py" />
      <source>Everything else is found with “{action}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Everything is checked on this computer; nothing leaves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/open_store.py" />
      <source>Everything you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Evidence</source>
      <translation>Éléments de preuve</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Exchange on partnerships for capacity</source>
      <translation>Échange sur les partenariats de renforcement des capacités</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Exchanges through the channels of the OSCE</source>
      <translation>Échanges par les canaux de l’OSCE</translation>
    </message>
    <message>
      <location filename="Dissociation" />
      <source>Explanation</source>
      <translation>Explication</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/matrix_papers.py" />
      <source>Export it from the window.</source>
      <translation>Exportez-la depuis la fenêtre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/document_json.py" />
      <source>Export the brief again; the kept copy is damaged.</source>
      <translation>Exportez de nouveau la note ; la copie conservée est abîmée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Export the matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Export to Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Export …</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Exported: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>exported: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>F – cannot be judged</source>
      <translation>F – ne peut être appréciée</translation>
    </message>
    <message>
      <location filename="RungKind" />
      <source>Fallback</source>
      <translation>Repli</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/step_titles.py" />
      <source>Fallback {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Family name first</source>
      <translation>Nom de famille en premier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Few: of 3 days and 2 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>Fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>File name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filter_row.py" />
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filter_row.py" />
      <source>Filter “{words}”: take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Final check</source>
      <translation>Contrôle final</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Final check, clearance and details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a brief or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commission or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commitment or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a concern or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a counterpart or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Find a country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a deadline or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a delegate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a delegate or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a dossier or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a measure or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a meeting or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a membership or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a package or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a position or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a reference or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/shortcuts_page.py" />
      <source>Find a shortcut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a stance or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a statement or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a talking point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a talking point or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an agenda item or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an instruction or write a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Find and replace …</source>
      <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find in this page</source>
      <translation>Rechercher dans cette page</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find or do anything</source>
      <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>First steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Fix the last typo</source>
      <translation>Corriger la dernière faute de frappe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Fold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Fold all sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>For example A/70/174</source>
      <translation>Par exemple A/70/174</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>For example America/New_York</source>
      <translation>Par exemple America/New_York</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>For example CPD/2026/118</source>
      <translation>Par exemple CPD/2026/118</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>For example en, fr, ar</source>
      <translation>Par exemple en, fr, ar</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>For example OP 7, OP 7 bis</source>
      <translation>Par exemple OP 7, OP 7 bis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>For example: Item 4, negotiation brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>For facts that age</source>
      <translation>Pour les faits qui vieillissent</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>For our own statements: who spoke</source>
      <translation>Pour nos propres déclarations : qui a parlé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>For the delegation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>For the desk, weighted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Office" />
      <source>For which sections</source>
      <translation>Pour quelles sections</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>for {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Forget it here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Form of address</source>
      <translation>Titre de civilité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Form of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Forms of address, order of precedence</source>
      <translation>Titres de civilité, ordre de préséance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/format_bar.py" />
      <source>Forms of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Forum</source>
      <translation>Enceinte</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>forum</source>
      <translation>enceinte</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Forward</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_picker.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Free some space or choose another disk, then try again.</source>
      <translation>Libérez de la place ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Free text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>From all counterparts …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>from the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>From this meeting · {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>From whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>from {origin}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>from {source}</source>
      <translation>selon {source}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>from “{dossier}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Depth" />
      <source>Full brief</source>
      <translation>Note complète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give a name such as America/New_York.</source>
      <translation>Donnez un nom tel que America/New_York.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/paces.py" />
      <source>Give a pace between {slowest} and {fastest}.</source>
      <translation>Donnez un débit entre {slowest} et {fastest}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Give a plain number, or null.</source>
      <translation>Donnez un nombre simple, ou null.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give a tag such as en, fr or zh-Hans.</source>
      <translation>Donnez un code tel que en, fr ou zh-Hans.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Give each its own id, or none.</source>
      <translation>Donnez à chacun son identifiant, ou aucun.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Give each its own id.</source>
      <translation>Donnez à chacun son propre identifiant.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Give plain records.</source>
      <translation>Donnez des fiches simples.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Give the fields by name in { }.</source>
      <translation>Donnez les champs par leur nom entre { }.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give the id of a record.</source>
      <translation>Donnez l’identifiant d’une fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give the id of a {label}.</source>
      <translation>Donnez l’identifiant d’une fiche de type « {label} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Give the record an id of its own.</source>
      <translation>Donnez à la fiche un identifiant qui lui soit propre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Give the {label}.</source>
      <translation>Remplissez « {label} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give two or three capital letters, or leave it empty.</source>
      <translation>Donnez deux ou trois lettres majuscules, ou laissez vide.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_room.py" />
      <source>Go back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Go back to the copy of {instant}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Go back to this copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Go there: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>Go to that window, or close it there and open the store again.</source>
      <translation>Allez à cette fenêtre, ou fermez-la et ouvrez de nouveau le coffre.</translation>
    </message>
    <message>
      <location filename="Membership" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Group line that binds us</source>
      <translation>Ligne du groupe qui nous lie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_list.py" />
      <source>Group the list: {grouping}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>Group the list: {way}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Groups: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over …</source>
      <translation>Passer la main…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Handing over: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Handling</source>
      <translation>Emploi</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>heard by us</source>
      <translation>entendu par nous</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Held in reserve</source>
      <translation>En réserve</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>HH:MM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Priority" />
      <source>High</source>
      <translation>Élevée</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Highest on screen: {marking}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="Channel" />
      <source>Hotline</source>
      <translation>Ligne directe</translation>
    </message>
    <message>
      <location filename="Commission" />
      <source>How deep</source>
      <translation>Degré de détail</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>How each item went</source>
      <translation>Déroulement de chaque point</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>How far this item is, and its outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>How likely they raise it</source>
      <translation>Probabilité qu’ils l’évoquent</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>How often it counts in our own reckoning</source>
      <translation>Combien de fois il compte dans nos propres calculs</translation>
    </message>
    <message>
      <location filename="Stance" />
      <source>How sure</source>
      <translation>Degré de certitude</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>how sure: {confidence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>How surely</source>
      <translation>Degré de certitude</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>How they work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>how they work</source>
      <translation>leur façon de travailler</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>how to address them</source>
      <translation>comment s’adresser à eux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>How to address them, and in which order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>How we know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/statement_page.py" />
      <source>How we know:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>I have it: put it in force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Ice-breakers</source>
      <translation>Entrées en matière</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Id</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Id: found {id!a}.</source>
      <translation>Identifiant : trouvé {id!a}.</translation>
    </message>
    <message>
      <location filename="PackageState" />
      <source>Idea</source>
      <translation>Idée</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>If another program has it open, close it there; otherwise choose a folder of your own.</source>
      <translation>Si un autre programme l’a ouvert, fermez-le là ; sinon choisissez un dossier à vous.</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>If no agreement</source>
      <translation>À défaut d’accord</translation>
    </message>
    <message>
      <location filename="Handling" />
      <source>If pressed</source>
      <translation>En cas d’insistance</translation>
    </message>
    <message>
      <location filename="Handling" />
      <source>If raised</source>
      <translation>Si évoqué</translation>
    </message>
    <message>
      <location filename="Setting" />
      <source>In a closed meeting</source>
      <translation>En séance à huis clos</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>In a month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>In a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In agenda items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In briefs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In commissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In concerns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In deadlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In delegates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In instructions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In meetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In memberships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>In no dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>In no group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In references</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In stances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In talking points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>in the brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>In the program that the computer opens Word files with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>In the room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>In the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>In three months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>In which capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concession" />
      <source>In words</source>
      <translation>En toutes lettres</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>In {n} seconds</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>Incident or practice</source>
      <translation>Incident ou pratique</translation>
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Initials</source>
      <translation>Paraphe</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Instruction</source>
      <translation>Instruction</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Instructions</source>
      <translation>Instructions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Instructions that may no longer hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Instructions, packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Interests</source>
      <translation>Intérêts</translation>
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Interpreted</source>
      <translation>Interprété</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Interpreted, planned {range}. At this pace you end between {first} and {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Interpreters ask for 100 to 110 words a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>is with us on {n} of {all} issues</source>
      <translation>est avec nous sur {n} questions sur {all}</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>ISO 3166 code; empty for a group</source>
      <translation>Code ISO 3166 ; vide pour un groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Isolated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Issue</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Issued by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Issuing body not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>it carries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>It carries the marking and leaves as a draft. Stances stay with the delegation, weights with the desk.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>It holds {n} records.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>It is a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>It is as it was already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>It is kept on record with your name, for this variant alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>It is past its review date.</source>
      <translation>Sa date de révision est passée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>It may have been moved or renamed, or lie on a disk that is not plugged in. Say where it is now, or forget it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>It opens the store if the passphrase is forgotten. Print another when the one you have was lost, copied or seen; then the old one opens nothing any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>It rests on nothing yet.</source>
      <translation>Cela ne repose encore sur rien.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>It rests on {statements} and {guesses}.</source>
      <translation>Cela repose sur {statements} et {guesses}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>It rests on {what}.</source>
      <translation>Cela repose sur {what}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>It says the same as then, word for word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>It speaks of “{name}”.</source>
      <translation>Il y est question de « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>It was due before today.</source>
      <translation>L’échéance était avant aujourd’hui.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>It was given for the last session. Does it hold?</source>
      <translation>Elle valait pour la dernière session. Tient-elle encore ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>It was read back and checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>It was written in last on {instant}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Item {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Item {number} · {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Its levels stand on every page you export. Another scheme can be taken as long as no record is marked with a level that it lacks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Its outline is filled with what the dossier holds; you take out and add what you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>its statement has no {every}</source>
      <translation>sa déclaration n’a pas de {every}</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>its statement is not there</source>
      <translation>sa déclaration est introuvable</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>its statement was not made openly</source>
      <translation>sa déclaration n’a pas été faite ouvertement</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>Its words were never checked against the document.</source>
      <translation>Ses termes n’ont jamais été collationnés avec le document.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>Its {step} rests on instruction {reference}, which was superseded.</source>
      <translation>Son échelon « {step} » repose sur l’instruction {reference}, qui a été remplacée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_form.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Keep copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Keep one of the two.</source>
      <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Keep one's territory from being used for wrongful acts</source>
      <translation>Empêcher l’usage de son territoire pour des faits illicites</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Keep the old one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Keep the supply chain sound, without hidden functions</source>
      <translation>Assurer l’intégrité de la chaîne d’approvisionnement, sans fonctions cachées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Keep the words on the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Keeping what you typed …</source>
      <translation>Conservation de votre saisie…</translation>
    </message>
    <message>
      <location filename="CommitmentState" />
      <source>Kept</source>
      <translation>Tenu</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/quick_log.py" />
      <source>Kept as a statement and a stance: {where}</source>
      <translation>Conservé comme déclaration et posture : {where}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/quick_log.py" />
      <source>Kept as a statement: {where}</source>
      <translation>Conservé comme déclaration : {where}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>Kept: {promise}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Kind of brief</source>
      <translation>Type de note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Kind of party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Kind of record to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Ladder</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Ladders</source>
      <translation>Échelles</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Ladders as they stood; nothing counts as cleared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Language and appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Language: “{language}” is not a language tag.</source>
      <translation>Langue : « {language} » n’est pas un code de langue.</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Last met</source>
      <translation>Dernière rencontre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Last met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>last met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Last session</source>
      <translation>Dernière session</translation>
    </message>
    <message>
      <location filename="CommissionState" />
      <source>Late</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Leave emergency response teams in peace, and do not use them to harm</source>
      <translation>Laisser en paix les équipes d’intervention d’urgence et ne pas s’en servir pour nuire</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/performing.py" />
      <source>Leave the id out to get a new one.</source>
      <translation>Omettez l’identifiant pour en recevoir un nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Leave the id out, or use letters, digits, dots and hyphens.</source>
      <translation>Omettez l’identifiant, ou employez des lettres, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Leave “{name}” out.</source>
      <translation>Omettez « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Leave “{word}” alone here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>Less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Less motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Let go of what is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Let some count more than others in this desk's own reckoning; no vote is weighed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Section" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Level of the store's scheme</source>
      <translation>Niveau du régime de mentions du coffre</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Lines and quiet words are drawn stronger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Links to what is not in that dossier were left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>List the ids of the right kind with “cyberbrief list STORE {kind}”.</source>
      <translation>Listez les identifiants du bon type avec « cyberbrief list STORE {kind} ».</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>List with dots</source>
      <translation>Liste à puces</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>List with numbers</source>
      <translation>Liste numérotée</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Lock now</source>
      <translation>Verrouiller maintenant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>Lock when nobody has done anything for</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/open_store.py" />
      <source>Locked after {n} minutes. Everything you typed is kept.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>Locking and opening</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Locks after {n} min idle</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log what was said</source>
      <translation>Noter des propos tenus</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>Log: who, on what, said what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/edits.py" />
      <source>Look at the record's history and change the field by hand.</source>
      <translation>Consultez l’historique de la fiche et modifiez le champ à la main.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Look before you start again; nothing is half done.</source>
      <translation>Regardez avant de recommencer ; rien n’est fait à moitié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Look for the file, or make a new store.</source>
      <translation>Cherchez le fichier, ou créez un nouveau coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>Look the id up with “cyberbrief list”, or search for the record's words.</source>
      <translation>Cherchez l’identifiant avec « cyberbrief list », ou recherchez les mots de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/replacing.py" />
      <source>Look through the changes again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>Looked at: still right</source>
      <translation>Revu : toujours valable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Looking for what was meant …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Looking for withheld words in the file</source>
      <translation>Recherche de termes retenus dans le fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Looking into the copy …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Priority" />
      <source>Low</source>
      <translation>Faible</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Lower the marking</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Lower the marking of {n} records to {level}?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Made</source>
      <translation>Faite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Made: {point}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Mail</source>
      <translation>Courrier</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Main points</source>
      <translation>Messages principaux</translation>
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Majority</source>
      <translation>Majorité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Make a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Make a store of it beside …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Make another recovery sheet …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>Make one or open the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Make the brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Make the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_picker.py" />
      <source>Make “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Mandate</source>
      <translation>Mandat</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Many: of 14 days, 8 weeks and 24 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>Mark it at least {needed}.</source>
      <translation>Portez-y au moins la mention {needed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>mark: where to be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Marked at least</source>
      <translation>Mention minimale</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Marking</source>
      <translation>Mention de protection</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Marking scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Markings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>May be shared with</source>
      <translation>Peut être communiqué à</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>May be shared with: {reach}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>May this be shared more widely?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Measures, norms and capacity, each with its status.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Priority" />
      <source>Medium</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Meeting</source>
      <translation>Réunion</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Meetings</source>
      <translation>Réunions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Meetings with what was said there, and what each side promised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Members: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Membership</source>
      <translation>Appartenance</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Memberships</source>
      <translation>Appartenances</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Mend it there and try again.</source>
      <translation>Corrigez-le là et réessayez.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mention a reference</source>
      <translation>Citer une référence</translation>
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Met</source>
      <translation>Respecté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Might</source>
      <translation>Peut-être</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>Might accept, on “{issue}”</source>
      <translation>Pourrait accepter, sur « {issue} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Ministry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Missed</source>
      <translation>Manqué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/ordering.py" />
      <source>Move an agenda item or a point.</source>
      <translation>Déplacer un point de l’ordre du jour ou un élément.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Move earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Move in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Move later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Move out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Move that file to the store it belongs to and open this one again. Nothing was changed.</source>
      <translation>Déplacez ce fichier vers le coffre auquel il appartient et rouvrez celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Move to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Move to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="Act" />
      <source>Moved to the bin</source>
      <translation>Mis à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>moved to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Name a field that is printed.</source>
      <translation>Nommez un champ qui s’imprime.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Name a file: --passphrase-file F.</source>
      <translation>Nommez un fichier : --passphrase-file F.</translation>
    </message>
    <message>
      <location filename="cyberbrief/cli.py" />
      <source>Name a Word file, such as brief.docx.</source>
      <translation>Nommez un fichier Word, par exemple note.docx.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Name the kind that the record has.</source>
      <translation>Nommez le type de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Name the store's file.</source>
      <translation>Nommez le fichier du coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Narrow nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Narrow the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Capacity" />
      <source>National</source>
      <translation>À titre national</translation>
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>Need</source>
      <translation>Besoin</translation>
    </message>
    <message>
      <location filename="Stand" />
      <source>Negotiable</source>
      <translation>Négociable</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Negotiation brief</source>
      <translation>Note de négociation</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Negotiation briefs, prepared offline. One encrypted file, no network. Apache-2.0; see README and LICENSE.</source>
      <translation>Des notes de négociation préparées hors ligne. Un seul fichier chiffré, aucun réseau. Apache-2.0 ; voir README et LICENSE.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>Negotiation space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Negotiation space with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Never below what it shows; it can only be raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_list.py" />
      <source>New brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New brief …</source>
      <translation>Nouvelle note…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>New dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New dossier …</source>
      <translation>Nouveau dossier…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>New passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>New store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New store …</source>
      <translation>Nouveau coffre…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>New window</source>
      <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Next (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Next meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Next step</source>
      <translation>Prochaine étape</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/value_words.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No agenda items yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No briefs yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No commissions yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No commitments yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No concerns yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>No copy of the store was made.</source>
      <translation>Aucune copie du coffre n’a été faite.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>No counterparts yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>No country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>No date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>no date given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No deadlines yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>No delegate with a telephone number or an e-mail address yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No delegates yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>No dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>No dossier yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No dossiers yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No instructions yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/making_inputs.py" />
      <source>No longer there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No measures yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>No meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>No meeting is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>No meeting noted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>no meeting today: kept in the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No meetings yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No memberships yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>No office has to clear yet. Until one does, the brief leaves as DRAFT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>No opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>No outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>no owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No packages yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>No point to make on this item yet. Its time is measured here as soon as there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>No point to make on this item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/speaking_times.py" />
      <source>No points to make yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>No position yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No positions yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>No preferred outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>No profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>no profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>No profile yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>No red line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/reference_list.py" />
      <source>No reference is called so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/editor.py" />
      <source>No reference is called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No references yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>No review date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>No role noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/shortcuts_page.py" />
      <source>No shortcut has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>No stance known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No stances yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No statements yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>No step yet. Begin with the opening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No talking points yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>No time yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>No withheld words in what goes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>No word before the caret is underlined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Nobody has said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Nobody is against it, but we do not know where {name} stands.</source>
      <translation>Personne ne s’y oppose, mais nous ne savons pas où se situe {name}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Nobody is against it; {name} is undecided, and {elsewhere}.</source>
      <translation>Personne ne s’y oppose ; {name} est indécis, et {elsewhere}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody is isolated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody is with us on this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody needs to be won for this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Nobody needs to be won: all who decide can live with everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Nobody of ours is named yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Nobody owes us anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/paces.py" />
      <source>Nobody speaks at {pace} a minute.</source>
      <translation>Personne ne parle à {pace} par minute.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody would block this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Nobody would block {n} of {all}.</source>
      <translation>Personne ne bloquerait {n} questions sur {all}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>Nobody's stance is known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeetingOutcome" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>None instructed</source>
      <translation>Aucune instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>None noted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>None of our steps stands at an outcome yet.</source>
      <translation>Aucun de nos échelons n’est encore placé sur un résultat.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_picker.py" />
      <source>None of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/replacing.py" />
      <source>None of these places is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/registers.py" />
      <source>Norm ({letter})</source>
      <translation>Norme ({letter})</translation>
    </message>
    <message>
      <location filename="Register" />
      <source>Norms</source>
      <translation>Normes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Not begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Not in this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>not met yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Not on tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>not placed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not planned</source>
      <translation>Non prévu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>not printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Not released</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Not said</source>
      <translation>Non dit</translation>
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not started</source>
      <translation>Pas commencé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/missing_line.py" />
      <source>Not written yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/missing_line.py" />
      <source>Not written yet:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Not yet checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>not yet checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>not yet cleared</source>
      <translation>pas encore visé</translation>
    </message>
    <message>
      <location filename="ItemState" />
      <source>Not yet opened</source>
      <translation>Pas encore ouvert</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>not yet opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CounterpartStatus" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/matrix_papers.py" />
      <source>Nothing can draw a picture here.</source>
      <translation>Rien ici ne permet de dessiner une image.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>Nothing changed since you were here on {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/copying.py" />
      <source>Nothing could be copied: what it is about is not in that dossier.</source>
      <translation>Rien n’a pu être copié : ce dont il s’agit n’est pas dans ce dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>Nothing else yet: promises that we owe, packages and their ladder as we see it will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>Nothing else yet: what packages would bring and what they might accept will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Nothing found in this dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>Nothing happened in this dossier yet. Every change will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>Nothing has that name. Try fewer letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Nothing here has to be looked at again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Nothing here is older than six months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Nothing here is printed, searched or shared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Nothing in the bin has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Nothing is found. Try fewer words, or only their beginnings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Nothing is logged yet. Who spoke, on what, and what was said: one line, then Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Nothing is noted of their ladder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Nothing is noted yet. Choose where they stand:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Nothing is overdue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/rehearsing.py" />
      <source>Nothing is spoken on this.</source>
      <translation>Rien n’est dit à ce sujet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Nothing like it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Nothing like “{word}” is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>Nothing noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>Nothing to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Nothing to redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Nothing was changed. Bring back a copy: what lies there now is set aside, not deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/progress.py" />
      <source>Nothing was changed; start again when you like.</source>
      <translation>Rien n’a été modifié ; recommencez quand vous voudrez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>Nothing was promised here yet. Ctrl+J makes a commitment out of what was said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Nothing written yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>Now {percent} %, Ctrl and the wheel change it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Occasion</source>
      <translation>Occasion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Of 7 days, 4 weeks and 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Of the window, its dates and its numbers. What you write and export keeps its own language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Of those who would block it, {name} is nearest: {elsewhere}.</source>
      <translation>Parmi ceux qui bloqueraient, {name} est le plus proche : {elsewhere}.</translation>
    </message>
    <message>
      <location filename="Commission" />
      <source>Of whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/meter_words.py" />
      <source>of {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>Of: {variant}, as it stands now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>Offer</source>
      <translation>Offre</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Offer or need</source>
      <translation>Offre ou besoin</translation>
    </message>
    <message>
      <location filename="PackageState" />
      <source>Offered</source>
      <translation>Proposé</translation>
    </message>
    <message>
      <location filename="Office" />
      <source>Office</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Offices clear</source>
      <translation>Les services visent</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Offices clear side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Official name</source>
      <translation>Nom officiel</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Old dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Older ones are deleted after a new one was confirmed. The newest always stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Older than six months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>On a day …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>On behalf of</source>
      <translation>Au nom de</translation>
    </message>
    <message>
      <location filename="Capacity" />
      <source>On behalf of a group</source>
      <translation>Au nom d’un groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>on everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>On no position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>on the record</source>
      <translation>publiquement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>On time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>On which agenda item</source>
      <translation>Sur quel point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="Membership" />
      <source>On which issue</source>
      <translation>Sur quelle question</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>On which item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>On which paragraph</source>
      <translation>Sur quel paragraphe</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>On which positions</source>
      <translation>Sur quelles positions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Once a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Once a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>Once there is an agenda, this shows for each item what is ready and what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Order" />
      <source>One after the other</source>
      <translation>L’un après l’autre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>One issue at the table: main points, answers, reserve, press line, ladders as annexes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Depth" />
      <source>One line</source>
      <translation>Une ligne</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>One of the two key files of this store was missing, damaged or older.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Depth" />
      <source>One page</source>
      <translation>Une page</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>One party across the table: what we want, what they raise, concerns, packages, their profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>One point a screen, large enough to read standing up, with a clock beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Only if …</source>
      <translation>Seulement si…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Only when I say so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Only where something was written since the last one. You can go on working meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Only where they stand on different sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Only where we do</source>
      <translation>Seulement là où c’est le cas</translation>
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Open a record and press Ctrl+H: its history opens here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Open a store</source>
      <translation>Ouvrir un coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Open a store …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Open another store …</source>
      <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Open another …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Open it once to check, and have the disk looked at.</source>
      <translation>Ouvrez-le une fois pour vérifier, et faites examiner le disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Open it with that version, or install it here.</source>
      <translation>Ouvrez-le avec cette version, ou installez-la ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Open it with the version that wrote it; a copy lies beside it as “{aside}”.</source>
      <translation>Ouvrez-le avec la version qui l’a écrit ; une copie se trouve à côté sous « {aside} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Open it with “Open another store”. It opens with the passphrase of that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Open position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>open since {hour}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Open stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Open the document once it is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Open the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Open the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Open the reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Open the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Open the stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Open the stance to speak about next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Open the statement: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Open the store with that version. Nothing was changed.</source>
      <translation>Ouvrez le coffre avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>Open: {promise}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Opening</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Opening the sample …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Opening this store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Setting" />
      <source>Openly, on the record</source>
      <translation>Ouvertement, publiquement</translation>
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Opposes</source>
      <translation>S’oppose</translation>
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Order changed: {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Order of the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PartyKind" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Organisations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Origin</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>Our ask</source>
      <translation>Notre demande</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>our estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Our lead</source>
      <translation>Notre responsable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>our lead: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>our leverage</source>
      <translation>nos leviers</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Our leverage over them</source>
      <translation>Nos leviers sur eux</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Our objective</source>
      <translation>Notre objectif</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Our own and others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Our partners</source>
      <translation>Nos partenaires</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Our points on this item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Our points on this item · {made} of {count} made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Our proposed language</source>
      <translation>Libellé que nous proposons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Our red line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stance" />
      <source>Our response</source>
      <translation>Notre réponse</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Our status</source>
      <translation>Notre état</translation>
    </message>
    <message>
      <location filename="Side" />
      <source>Ours</source>
      <translation>Le nôtre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Ours, {step}, {where}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Ours: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineSetter" />
      <source>Ourselves</source>
      <translation>Nous-mêmes</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Outcome it stands at</source>
      <translation>Résultat correspondant</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Outstanding commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>overdue since today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Overview</source>
      <translation>Vue d’ensemble</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Own note, told by …</source>
      <translation>Note propre, rapporté par…</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Package</source>
      <translation>Paquet</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/negotiating.py" />
      <source>Package on “{topic}”</source>
      <translation>Paquet sur « {topic} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>Package “{title}”: {state}</source>
      <translation>Paquet « {title} » : {state}</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Packages</source>
      <translation>Paquets</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Page {page} of {pages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Pages as they will be printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Panes fold at once, and the mark where one writes does not blink.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Paragraphs concerned</source>
      <translation>Paragraphes concernés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Paragraphs, such as OP 7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>paraphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Wording" />
      <source>Paraphrased</source>
      <translation>Paraphrasé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/inputs.py" />
      <source>Parted by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>Participants</source>
      <translation>Participants</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Partner lines are for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Partner lines are for {party}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Partners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Partners it is for</source>
      <translation>Partenaires destinataires</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Partners who may have it; empty means all of ours</source>
      <translation>Partenaires qui peuvent l’avoir ; vide signifie tous les nôtres</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Partnership of public and private bodies</source>
      <translation>Partenariat des acteurs publics et privés</translation>
    </message>
    <message>
      <location filename="Membership" />
      <source>Party</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Passphrase of now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Past its review date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>Past review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>Past review, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Past their review date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/spoken_text.py" />
      <source>pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AcceptedPhrase" />
      <source>Phrase</source>
      <translation>Passage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Picture (PNG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Picture, Word, CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Pillar</source>
      <translation>Pilier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Place and form, where there is no meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Place and form, where there is no meeting record</source>
      <translation>Lieu et forme, s’il n’y a pas de fiche de réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Places and records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Plan a meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Planned {range}. At this pace you end between {first} and {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Point {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Points of contact and the global directory</source>
      <translation>Points de contact et répertoire mondial</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Points of contact for incidents</source>
      <translation>Points de contact pour les incidents</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>Points that we made</source>
      <translation>Éléments que nous avons exposés</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Position, point, party …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Positions</source>
      <translation>Positions</translation>
    </message>
    <message>
      <location filename="Certainty" />
      <source>Possible</source>
      <translation>Possible</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Possible outcomes</source>
      <translation>Résultats possibles</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Possible outcomes, from the furthest ours to the furthest theirs:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Preferred</source>
      <translation>Souhaité</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Press line</source>
      <translation>Ligne pour la presse</translation>
    </message>
    <message>
      <location filename="Pillar" />
      <source>Preventing conflict</source>
      <translation>Prévenir les conflits</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Previous (Shift+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pane</source>
      <translation>Volet précédent</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Print or save this sheet, then put it in force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Print the recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Print to another place and look again.</source>
      <translation>Imprimez ailleurs et regardez de nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Print …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message>
      <location filename="Certainty" />
      <source>Probable</source>
      <translation>Probable</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Promises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Promises: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Promoting cooperation</source>
      <translation>Promouvoir la coopération</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Proposed language</source>
      <translation>Libellé proposé</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Protect one's own critical infrastructure</source>
      <translation>Protéger ses propres infrastructures critiques</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Protection of critical infrastructure</source>
      <translation>Protection des infrastructures critiques</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Protocol</source>
      <translation>Protocole</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Provider</source>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Purpose and desired outcome</source>
      <translation>But et résultat souhaité</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Put back a copy of it: a backup, or one that was set aside beside it (its name ends in “.aside”).</source>
      <translation>Remettez-en une copie : une sauvegarde, ou celle mise de côté à proximité (son nom finit par « .aside »).</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Put back at least one of them from where the store was copied, or from a backup.</source>
      <translation>Remettez-en au moins un depuis l’endroit où le coffre a été copié, ou d’une sauvegarde.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Put back one of them from a backup; the store itself may be in order. Nothing was changed.</source>
      <translation>Remettez-en un d’une sauvegarde ; le coffre lui-même est peut-être en ordre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>put in another order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Put it in the place of this store …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Put it on one line.</source>
      <translation>Mettez-le sur une seule ligne.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Put the export away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/quick_link.py" />
      <source>Put “{title}” under an agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>Quick log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Quicker to open. Whoever can sign in as you on this computer could open it too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Quotations never checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Wording" />
      <source>Quoted</source>
      <translation>Cité</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Quoted or paraphrased</source>
      <translation>Cité ou paraphrasé</translation>
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Raised</source>
      <translation>Évoquée</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Rationale</source>
      <translation>Justification</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>Readiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>Received</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Recipient</source>
      <translation>Bénéficiaire</translation>
    </message>
    <message>
      <location filename="Entry" />
      <source>Record</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>Record clearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Record clearance …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>Record what {name} said first.</source>
      <translation>Enregistrez d’abord ce qu’a dit {name}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Record {place}: {happened}</source>
      <translation>Fiche {place} : {happened}</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>Recorded by</source>
      <translation>Enregistré par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Records to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Red line</source>
      <translation>Ligne rouge</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Reference number</source>
      <translation>Numéro de référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Reference, version and day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>References</source>
      <translation>Références</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/reference_list.py" />
      <source>References to mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Decision" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Refused: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>refused: {variant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Register entry</source>
      <translation>Entrée de registre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>register: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Registers</source>
      <translation>Registres</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Regular meetings of national experts</source>
      <translation>Réunions régulières d’experts nationaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Rehearsal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Rehearse</source>
      <translation>Répéter</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/rehearsing.py" />
      <source>Rehearse an agenda item, a position, a point or a brief.</source>
      <translation>Répéter un point de l’ordre du jour, une position, un élément ou une note.</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Relations</source>
      <translation>Relations</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Released to</source>
      <translation>Communicable à</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Reliability</source>
      <translation>Fiabilité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Remove the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Rename …</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/replacing.py" />
      <source>Replaced in {n} records. Undo takes it back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Report vulnerabilities responsibly</source>
      <translation>Signaler les vulnérabilités de façon responsable</translation>
    </message>
    <message>
      <location filename="InstructionState" />
      <source>Requested</source>
      <translation>Demandée</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Reservations</source>
      <translation>Réserves</translation>
    </message>
    <message>
      <location filename="Handling" />
      <source>Reserve</source>
      <translation>En réserve</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Respect human rights online</source>
      <translation>Respecter les droits humains en ligne</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Responsible reporting of vulnerabilities</source>
      <translation>Signalement responsable des vulnérabilités</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Restore all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Restore and share more widely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>Restore it first.</source>
      <translation>Restaurez-la d’abord.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>Restore this field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>Restore: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Act" />
      <source>Restored</source>
      <translation>Restauré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>Restored as of {when}</source>
      <translation>Restauré dans son état du {when}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Restored as of {when}. Undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stance" />
      <source>Rests on</source>
      <translation>Repose sur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Rests on no statement yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Review by</source>
      <translation>À réviser avant le</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Review by which day?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>Review by {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Review date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <location filename="Capacity" />
      <source>Right of reply</source>
      <translation>Droit de réponse</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Room to move</source>
      <translation>Marge de manœuvre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>Rooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Said by</source>
      <translation>Dit par</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Said on</source>
      <translation>Dit le</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>said {day} · {known}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Save as PDF …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Save the file as UTF-8.</source>
      <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Save the passphrase as plain UTF-8 text.</source>
      <translation>Enregistrez la phrase secrète en texte brut UTF-8.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Save the recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Save to another disk and have this one checked.</source>
      <translation>Enregistrez sur un autre disque et faites vérifier celui-ci.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Saved. Print it, take it off this computer, and delete the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/log_line.py" />
      <source>Say what was said, in a few words.</source>
      <translation>Dites en quelques mots ce qui a été dit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Say what we want</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Say where it is …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/given.py" />
      <source>Say which it is: {allowed}.</source>
      <translation>Précisez lequel : {allowed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>Say which office cleared, and who.</source>
      <translation>Dites quel service a visé, et qui.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>Say who accepts it, and why.</source>
      <translation>Dites qui l’accepte, et pourquoi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Say who sits across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/rooms.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Search everywhere</source>
      <translation>Rechercher partout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Search everywhere for “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Search for records to add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/timeline.py" />
      <source>Search for the record's words.</source>
      <translation>Recherchez les mots de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Search the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Section of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>Section {label} is empty.</source>
      <translation>La section {label} est vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/settings_room.py" />
      <source>Sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>See that the folder can be written, then unlock the store once more: that mends the file.</source>
      <translation>Assurez-vous que le dossier est accessible en écriture, puis déverrouillez encore une fois le coffre : cela répare le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Select all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Seminars and training</source>
      <translation>Séminaires et formation</translation>
    </message>
    <message>
      <location filename="Instruction" />
      <source>Sender</source>
      <translation>Expéditeur</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Sensitivities</source>
      <translation>Points sensibles</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Set as of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Set as of today: {stance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Deadline" />
      <source>Set by</source>
      <translation>Fixé par</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Set by instruction</source>
      <translation>Fixée par l’instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Set the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/rooms.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Settings …</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Share information and assist against criminal and terrorist use</source>
      <translation>Échanger des informations et s’entraider contre l’usage criminel et terroriste</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/keeper.py" />
      <source>Share more widely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Sharing of papers, strategies and laws</source>
      <translation>Échange de documents, de stratégies et de lois</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Shorten it to at most {longest:,} characters.</source>
      <translation>Réduisez-le à {longest:,} caractères au plus.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Shorten it to at most {longest_list:,} entries.</source>
      <translation>Réduisez-la à {longest_list:,} entrées au plus.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Show all {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>Show fewer fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Show in folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>Show more fields: {fields}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the list</source>
      <translation>Afficher ou masquer la liste</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the rooms</source>
      <translation>Afficher ou masquer les espaces</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>Show what was before</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>Show {n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>Show {n} notes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="Participant" />
      <source>Side</source>
      <translation>Camp</translation>
    </message>
    <message>
      <location filename="Order" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="ItemCourse" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>Since you were last here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>Size of the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/room_facts.py" />
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Somebody altered a key file of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Sorted as</source>
      <translation>Classé sous</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Source in words</source>
      <translation>Source en toutes lettres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Space starts the clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>Speak next to {name}, on “{issue}”: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Speak to next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>Speak to next: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Speaker</source>
      <translation>Orateur</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>speaker</source>
      <translation>orateur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Speaking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/speaking_times.py" />
      <source>Speaking time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Speaking times in briefs, on agenda items and at talking points are reckoned by these paces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Stance</source>
      <translation>Posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Stance matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Stances</source>
      <translation>Postures</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Stances as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Stances of the counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Stances without a statement since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>Stances: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Stances: on different sides on {apart} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Stands at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/value_words.py" />
      <source>Stands elsewhere: {names}. The order is now {order}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Start from last session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Start from last session …</source>
      <translation>Partir de la dernière session…</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Starts</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Starts: hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Statement</source>
      <translation>Déclaration</translation>
    </message>
    <message>
      <location filename="Stand" />
      <source>Statement only</source>
      <translation>Déclaration seulement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>statement only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>statement · {known}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>statement · {known} · aligned: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>statement · {known} · aligned: {names}, except {exceptions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Statements</source>
      <translation>Déclarations</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Statements: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>States</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Step</source>
      <translation>Échelon</translation>
    </message>
    <message>
      <location filename="Instruction" />
      <source>Steps it sets</source>
      <translation>Échelons qu’elle fixe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>Still open from before · {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Still right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Still right: until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Stopped as you asked.</source>
      <translation>Arrêté comme vous l’avez demandé.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Store</source>
      <translation>Coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Stores on this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Strongly supports</source>
      <translation>Soutient fermement</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <location filename="InstructionState" />
      <source>Superseded</source>
      <translation>Remplacée</translation>
    </message>
    <message>
      <location filename="Instruction" />
      <source>Supersedes</source>
      <translation>Remplace</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Supports</source>
      <translation>Soutient</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Switch dossier</source>
      <translation>Changer de dossier</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Symbol</source>
      <translation>Cote</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Tables of comma-separated values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Tagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Tags, parted by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>Take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Take it out; Arabic and Hebrew are set from right to left without it.</source>
      <translation>Retirez-le ; l’arabe et l’hébreu se composent de droite à gauche sans lui.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Take out of the brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Take out of the chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>Take out of this dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Take that character out and try again.</source>
      <translation>Retirez ce caractère et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Take those words out of what goes out; the final check names records that share words.</source>
      <translation>Retirez ces termes de ce qui sort ; le contrôle final nomme les fiches qui ont des termes en commun.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Take “{tag}” away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Take “{title}” away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Taken out of the brief. Ctrl+Z brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_text.py" />
      <source>taken out: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>Takes part in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Talking point</source>
      <translation>Élément de langage</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Talking points</source>
      <translation>Éléments de langage</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/entry_text.py" />
      <source>Text of this entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Text or summary</source>
      <translation>Texte ou résumé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>That copy of the brief is not kept.</source>
      <translation>Cette copie de la note n’est pas conservée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>That did not open it. Check capital letters and the keyboard layout.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>That did not open it. {hint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>That id belongs to a {label}, not to a {label_2}.</source>
      <translation>Cet identifiant est celui d’une fiche « {label} », et non « {label_2} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>That is more than 64 MB of JSON.</source>
      <translation>Cela fait plus de 64 Mo de JSON.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>That is the name of the store, or of a file that belongs to it.</source>
      <translation>C’est le nom du coffre, ou d’un fichier qui lui appartient.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>That is {n:,} records at once.</source>
      <translation>Cela fait {n:,} fiches à la fois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>That record lies in the bin.</source>
      <translation>Cette fiche est dans la corbeille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/negotiating.py" />
      <source>That trade does not concern this position.</source>
      <translation>Cet échange ne concerne pas cette position.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>the beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>The bin is empty. What you delete lies here until you need it, and nobody empties it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>The body that meets, spelt out</source>
      <translation>L’organe qui se réunit, en toutes lettres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>The brief lies in the bin. Ctrl+Z brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>the clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The copy is a store of its own: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>The copy of {instant} is in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The copy of {instant} is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The copy that is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The copy “{path}” of the store could not be confirmed and was removed.</source>
      <translation>La copie « {path} » du coffre n’a pas pu être confirmée et a été retirée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>the country</source>
      <translation>le pays</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>The day after which this may be out of date</source>
      <translation>Le jour après lequel cela peut ne plus être à jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The disk did not keep what was written for “{path}”; nothing there was changed.</source>
      <translation>Le disque n’a pas conservé ce qui était écrit pour « {path} » ; rien n’y a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>The disk of “{store_path}” cannot lock files, so two windows could damage the store.</source>
      <translation>Le disque de « {store_path} » ne sait pas verrouiller les fichiers ; deux fenêtres pourraient abîmer le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The disk or the operating system refused “{path}”; nothing there was changed.</source>
      <translation>Le disque ou le système d’exploitation a refusé « {path} » ; rien n’y a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>The document is marked {composed} and shows what is {needed}.</source>
      <translation>Le document porte la mention {composed} et montre ce qui est {needed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>The dossier names no partners yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>The eight global measures of the United Nations</source>
      <translation>Les huit mesures mondiales des Nations Unies</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The file “{path}” does not exist.</source>
      <translation>Le fichier « {path} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The file “{path}” exists already and was left as it is.</source>
      <translation>Le fichier « {path} » existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The file “{path}” is larger than the {limit:,} bytes that such a file may have.</source>
      <translation>Le fichier « {path} » dépasse les {limit:,} octets permis pour un tel fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>The final check is looking …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>The first {total} are looked at: write more to see others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The folder “{folder}” does not exist.</source>
      <translation>Le dossier « {folder} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="DeadlineSetter" />
      <source>The forum</source>
      <translation>L’enceinte</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>The id “{id}” stands twice in what is to be added.</source>
      <translation>L’identifiant « {id} » figure deux fois dans ce qui doit être ajouté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/performing.py" />
      <source>The id “{record}” is taken already.</source>
      <translation>L’identifiant « {record} » est déjà pris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>The issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>The items of the forum's agenda, each with our lead and the time we may speak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>The items, who leads, how long one may speak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>The JSON is not UTF-8.</source>
      <translation>Le JSON n’est pas en UTF-8.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>The JSON nests too deep or holds a number too long.</source>
      <translation>Le JSON est trop imbriqué ou contient un nombre trop long.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/document_json.py" />
      <source>The kept document cannot be read.</source>
      <translation>Le document conservé est illisible.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>The key files beside this store belong to another store.</source>
      <translation>Les fichiers de clés à côté de ce coffre appartiennent à un autre coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>The key files of {name} do not fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/layout_hint.py" />
      <source>The keyboard layout is {layout}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>The keyring of this computer did not keep the secret.</source>
      <translation>Le trousseau de cet ordinateur n’a pas conservé le secret.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>The keyring of this computer failed.</source>
      <translation>Le trousseau de cet ordinateur a échoué.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>The keyring of this computer holds no secret for this store.</source>
      <translation>Le trousseau de cet ordinateur ne contient aucun secret pour ce coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The last one is of {instant}. Choose one to see what it holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>The like-minded whom partner lines are for</source>
      <translation>Les partenaires proches à qui sont destinés les éléments partagés</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/sources.py" />
      <source>The mark {group} names no reference of the library.</source>
      <translation>Le renvoi {group} ne correspond à aucune référence de la bibliothèque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>The matrix is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>The matrix was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>The meeting's agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>The membership is in the bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>The name of the party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The name “{path}” holds a character that a file name cannot have.</source>
      <translation>Le nom « {path} » contient un caractère interdit dans un nom de fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>The name “{path}” is too long for this disk.</source>
      <translation>Le nom « {path} » est trop long pour ce disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>The new recovery sheet is in force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>The newest good copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>The newest good copy is of {instant}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>The next meeting is today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>The officer's {name}</source>
      <translation>L’agent : {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/spoken_room.py" />
      <source>The order is that of one agenda item: it stands at an end of it already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>The other one opened the store. If you do not know why, have the disk looked at and keep a copy elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>The others:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/keys.py" />
      <source>The passphrase contains a tab, a line break or another control sign.</source>
      <translation>La phrase secrète contient une tabulation, un saut de ligne ou un autre signe de commande.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>The passphrase is changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/keys.py" />
      <source>The passphrase is empty.</source>
      <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/keys.py" />
      <source>The passphrase is longer than {longest_passphrase:,} characters.</source>
      <translation>La phrase secrète dépasse {longest_passphrase:,} caractères.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>The ranges meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>The ranges meet at “{first}” alone.</source>
      <translation>Les marges se rejoignent en « {first} » seulement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>The ranges meet between “{first}” and “{last}”.</source>
      <translation>Les marges se rejoignent entre « {first} » et « {last} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The read-out is drafted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The read-out was drafted before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The record of the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/recovery_key.py" />
      <source>The recovery key has {groups} groups of {group_length} signs, {groups_2} in all; {n} were typed.</source>
      <translation>La clé de secours compte {groups} groupes de {group_length} signes, soit {groups_2} en tout ; {n} ont été saisis.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>The recovery sheet stays valid. Copies of the store made before still open with the old passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>The red line of {topic} counts as declared, but {fault}.</source>
      <translation>La ligne rouge de {topic} passe pour déclarée, mais {fault}.</translation>
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>The remark or question that this answers</source>
      <translation>La remarque ou la question à laquelle cela répond</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/envelope.py" />
      <source>The secret in the keyring of this computer does not open the store any more.</source>
      <translation>Le secret du trousseau de cet ordinateur n’ouvre plus le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>The sixteen measures of the OSCE</source>
      <translation>Les seize mesures de l’OSCE</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/sources.py" />
      <source>The statement {text} has no date.</source>
      <translation>La déclaration {text} n’a pas de date.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/sources.py" />
      <source>The statement {text} has no source.</source>
      <translation>La déclaration {text} n’a pas de source.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The store is locked and the copy takes its place. What the store holds now is kept beside it under another name, never deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store is locked.</source>
      <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store itself is untouched. Have the disk looked at and try again.</source>
      <translation>Le coffre lui-même est intact. Faites examiner le disque et réessayez.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The store now holds {n}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>The store “{name}” is empty: a file of no length.</source>
      <translation>Le coffre « {name} » est vide : un fichier de longueur nulle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store “{path}” could not be brought to this version and was left as it was.</source>
      <translation>Le coffre « {path} » n’a pas pu être porté à cette version et a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store “{path}” is damaged. It was left as it is.</source>
      <translation>Le coffre « {path} » est abîmé. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store “{path}” is empty: the file has no bytes. Nothing was written.</source>
      <translation>Le coffre « {path} » est vide : le fichier n’a aucun octet. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store “{path}” is in use by something else, so nothing was written.</source>
      <translation>Le coffre « {path} » est utilisé par autre chose ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>The store “{path}” is open in another window of the program.</source>
      <translation>Le coffre « {path} » est ouvert dans une autre fenêtre du programme.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store “{path}” was written by a newer CyberBrief. Nothing was changed.</source>
      <translation>Le coffre « {path} » a été écrit par un CyberBrief plus récent. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The whole meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>The widest allowed is “{word}”.</source>
      <translation>Le plus large permis est « {word} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/sources.py" />
      <source>The words quoted from {symbol} were not checked against the document.</source>
      <translation>Les termes cités de {symbol} n’ont pas été collationnés avec le document.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>The {label} of {topic} rests on instruction {reference}, which was superseded.</source>
      <translation>L’échelon « {label} » de {topic} repose sur l’instruction {reference}, qui a été remplacée.</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their interests</source>
      <translation>Leurs intérêts</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>their interests</source>
      <translation>leurs intérêts</translation>
    </message>
    <message>
      <location filename="Stance" />
      <source>Their ladder as we see it</source>
      <translation>Leur échelle telle que nous la voyons</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>their leverage</source>
      <translation>leurs leviers</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their leverage over us</source>
      <translation>Leurs leviers sur nous</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their objectives</source>
      <translation>Leurs objectifs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Their outlines, without dates and clearances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Their red line?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Side" />
      <source>Theirs</source>
      <translation>Le leur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Theirs, {step}, {where}: {text} ({source})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/reference_list.py" />
      <source>There are no references yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>There are {n} main points; four are better.</source>
      <translation>Il y a {n} messages principaux ; quatre valent mieux.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>There are {n} main points; nobody takes in more than six.</source>
      <translation>Il y a {n} messages principaux ; personne n’en retient plus de six.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>There is no dossier yet to start from. Make the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>There is no good copy of it in the folder for copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/kinds.py" />
      <source>There is no kind of record called “{kind}”.</source>
      <translation>Il n’existe pas de type de fiche nommé « {kind} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/marking.py" />
      <source>There is no marking scheme called “{key}”.</source>
      <translation>Il n’existe pas de régime de mentions nommé « {key} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>There is no other dossier to copy to yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>There is no phrase to accept.</source>
      <translation>Il n’y a pas de passage à accepter.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_room.py" />
      <source>There is no point to make here yet. Write one under Talking points, and it can be rehearsed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/outline.py" />
      <source>There is no ready-made outline called “{name}”.</source>
      <translation>Il n’existe pas de plan tout prêt nommé « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/briefing.py" />
      <source>There is no ready-made outline called “{outline}”.</source>
      <translation>Il n’existe pas de plan tout prêt nommé « {outline} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/performing.py" />
      <source>There is no record with the id “{record}”.</source>
      <translation>Il n’existe pas de fiche portant l’identifiant « {record} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>There is no record with the id “{shown}”.</source>
      <translation>Il n’existe pas de fiche portant l’identifiant « {shown} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>There is no room left on the disk for “{path}”; nothing there was changed.</source>
      <translation>Il n’y a plus de place sur le disque pour « {path} » ; rien n’y a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>There is no store at “{path}”.</source>
      <translation>Il n’y a pas de coffre à l’emplacement « {path} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/timeline.py" />
      <source>There is no such record.</source>
      <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/audience.py" />
      <source>There is no variant called “{name}”.</source>
      <translation>Il n’existe pas de version nommée « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>There is nobody to ask for the passphrase.</source>
      <translation>Il n’y a personne à qui demander la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>There is none in this folder yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>There is not enough free memory to check the passphrase.</source>
      <translation>Il n’y a pas assez de mémoire libre pour vérifier la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>These settings are this computer's, for every store on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>They could not be written to the store, and stand in their fields still. The message in the window says why.</source>
      <translation>Elles n’ont pas pu être écrites dans le coffre et se trouvent encore dans leurs champs. Le message dans la fenêtre dit pourquoi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>They just meet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Promiser" />
      <source>They promised</source>
      <translation>Ils ont promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>they promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>They promised this</source>
      <translation>Ils ont promis ceci</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>They said nothing on it since the last session.</source>
      <translation>Ils n’ont rien dit à ce sujet depuis la dernière session.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>They: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>This computer has no dictionaries. Spelling is not checked; everything else works. Whoever looks after the computer can add Hunspell dictionaries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>This dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>This dossier was not carried forward; dates, quotations and instructions are looked at all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/ordering.py" />
      <source>This has no place in an order.</source>
      <translation>Ceci n’a pas de rang dans un ordre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>This is a {kind}, not a {kind_2}.</source>
      <translation>Ceci est de type {kind}, et non {kind_2}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>This passphrase does not open the store.</source>
      <translation>Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>This position has no possible outcomes in order yet, so nothing can be placed.</source>
      <translation>Cette position n’a pas encore de résultats possibles ordonnés ; rien ne peut y être placé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>This recovery key does not open the store.</source>
      <translation>Cette clé de secours n’ouvre pas le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/envelope.py" />
      <source>This store is not opened through the keyring of the computer.</source>
      <translation>Ce coffre ne s’ouvre pas par le trousseau de l’ordinateur.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>This user has no right to use “{path}”: it, or the folder it lies in, is protected.</source>
      <translation>Cet utilisateur n’a pas le droit d’utiliser « {path} » : l’élément, ou le dossier où il se trouve, est protégé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/edits.py" />
      <source>This was changed again since.</source>
      <translation>Ceci a été modifié de nouveau depuis.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/keeper.py" />
      <source>This was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Allotment" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Time allotted</source>
      <translation>Temps imparti</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/duration_input.py" />
      <source>Time in minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Time that is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Time zone: “{zone}” is not a time zone.</source>
      <translation>Fuseau horaire : « {zone} » n’est pas un fuseau horaire.</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>title and marking</source>
      <translation>titre et mention</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Title and version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Title of the brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Title of the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Title of the new dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Title, version and day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Handling" />
      <source>To make</source>
      <translation>À exposer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>To the counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>To the positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>To the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Setting" />
      <source>To us, in private</source>
      <translation>À nous, en privé</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>to {party}</source>
      <translation>à {party}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>to {recipient}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>told by {whom}</source>
      <translation>rapporté par {whom}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>told to us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Topic in a word or two</source>
      <translation>Le sujet en un mot ou deux</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/in_the_room.py" />
      <source>touches our {step}</source>
      <translation>touche notre échelon « {step} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/in_the_room.py" />
      <source>touches the condition of our {step}</source>
      <translation>touche la condition de notre échelon « {step} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Trades across positions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>True size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Try again, or choose another folder or disk.</source>
      <translation>Réessayez, ou choisissez un autre dossier ou disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Two programs at once would damage it. Lock or close it there; then try again. A program that crashed lets go by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Two thirds</source>
      <translation>Deux tiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Type the passphrase.</source>
      <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>Typing or moving the mouse in any window of the program counts. Ctrl+L locks at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Undecided</source>
      <translation>Indécis</translation>
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Under way</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Underline words that no dictionary knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>Undone: {what}</source>
      <translation>Annulé : {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Unfold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Unfold all sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Unlikely</source>
      <translation>Improbable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Unlock it and try again.</source>
      <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Unlock it with the passphrase as ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Unlock it with the passphrase.</source>
      <translation>Déverrouillez-le avec la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Unlock with the recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Unlock with this computer's keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Unlocking …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Unmark them first, or begin a new store with that scheme. Nothing was changed.</source>
      <translation>Retirez d’abord leurs mentions, ou commencez un nouveau coffre avec ce régime. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="Membership" />
      <source>Until</source>
      <translation>Jusqu’au</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Until then the old sheet stays valid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/jumping.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled delegate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled talking point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/meter_words.py" />
      <source>Up to {time} too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/marking.py" />
      <source>Use one of: {allowed}.</source>
      <translation>Utilisez l’un de : {allowed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/kinds.py" />
      <source>Use one of: {kinds}.</source>
      <translation>Utilisez l’un de : {kinds}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>Use one of: {names}.</source>
      <translation>Utilisez l’un de : {names}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/outline.py" />
      <source>Use one of: {outlines}.</source>
      <translation>Utilisez l’un de : {outlines}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/marking.py" />
      <source>Use one of: {schemes}.</source>
      <translation>Utilisez l’un de : {schemes}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/audience.py" />
      <source>Use one of: {variants}.</source>
      <translation>Utilisez l’un de : {variants}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Use the documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Use the keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Use the program's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Use the recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Usual text size</source>
      <translation>Taille de texte habituelle</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>Variant</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Venue</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="MeetingOutcome" />
      <source>Vote</source>
      <translation>Vote</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>waits for those before it</source>
      <translation>attend ceux qui précèdent</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>waits for {office}</source>
      <translation>attend {office}</translation>
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Watching</source>
      <translation>Surveillée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Way of looking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>we alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>We do not know where {name} stands; {votes}.</source>
      <translation>Nous ne savons pas où se situe {name} ; {votes}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>We have no estimate yet of how far {name} would go.</source>
      <translation>Nous n’avons pas encore d’estimation de jusqu’où irait {name}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>We owe nobody anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Promiser" />
      <source>We promised</source>
      <translation>Nous avons promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>we promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>We promised this</source>
      <translation>Nous avons promis ceci</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>we promised {party}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>We to {party}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Weigh all the facts before judging an incident</source>
      <translation>Peser tous les faits avant de juger un incident</translation>
    </message>
    <message>
      <location filename="Deadline" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>What an export suggests at first. It can be changed at each export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commission" />
      <source>What came back</source>
      <translation>Ce qui est revenu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What capital told us, and trades across positions that we could offer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>What comes along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>What do you want to rehearse?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>What follows from the stances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>What happened in this dossier</source>
      <translation>Ce qui s’est passé dans ce dossier</translation>
    </message>
    <message>
      <location filename="Commission" />
      <source>What is asked</source>
      <translation>Ce qui est demandé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>What is at stake for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>What is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>What is negotiated?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>What is said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>What is said belongs to a dossier. Make the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>What is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>What is this section called?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>What is written without spaces is counted by characters; 220 a minute are usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>What it costs us</source>
      <translation>Ce que cela nous coûte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What may turn into conflict: our ask, the channel, and the way down from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_room.py" />
      <source>What stands here belongs to a dossier: one negotiation with all that belongs to it. Make the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>What the forum was set up to do, with its symbol</source>
      <translation>Ce pour quoi l’enceinte a été créée, avec sa cote</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>What the keyring of this computer holds for this store is not ours.</source>
      <translation>Ce que le trousseau de cet ordinateur contient pour ce coffre n’est pas à nous.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>What they can trade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What they hold over us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>what they want</source>
      <translation>ce qu’ils veulent</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>What they want and our answer</source>
      <translation>Ce qu’ils veulent et notre réponse</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>What they want from us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>What they want, and how they stand on each issue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What they want, in a sentence or two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>What they will say</source>
      <translation>Ce qu’ils diront</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>What this step says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What to avoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>what to avoid</source>
      <translation>ce qu’il faut éviter</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>What to look at again</source>
      <translation>À revoir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>What to rehearse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_form.py" />
      <source>What was promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>What was promised to us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>What was there is kept beside it as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>What was to be printed could not be written.</source>
      <translation>Ce qui devait être imprimé n’a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>What was written after that would be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>What was written after that would be missing; the store was written last on {instant}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>What we do not say</source>
      <translation>Ce que nous ne disons pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>What we do then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>What we get</source>
      <translation>Ce que nous obtenons</translation>
    </message>
    <message>
      <location filename="Package" />
      <source>What we give</source>
      <translation>Ce que nous donnons</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>What we have done</source>
      <translation>Ce que nous avons fait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What we hold over them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>What we know</source>
      <translation>Ce que nous savons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>What we promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/speaking.py" />
      <source>What we say on {title} may take {time} of {allotted}.</source>
      <translation>Ce que nous disons sur {title} peut prendre {time} sur {allotted}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/speaking.py" />
      <source>What we say on {title} takes {time} of {allotted}.</source>
      <translation>Ce que nous disons sur {title} prend {time} sur {allotted}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What we say, and when: to make, if raised, if pressed, held in reserve, for the press.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What we want on each issue, with the ladder from our opening down to the red line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>What we want to leave with</source>
      <translation>Ce avec quoi nous voulons repartir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>What we want, and from whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/quick_log.py" />
      <source>What you typed is still there.</source>
      <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>What you write is kept in one encrypted file on this machine, a store. CyberBrief never uses the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Whenever the store is locked or closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Where copies are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Where each counterpart stands on each of our positions, and what that rests on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Where each counterpart stands on each position. It takes a position and a counterpart to begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Where exports go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Where is {store} now?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Where to put the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Where to put the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Where we stand with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Where we stand with them; when we last met</source>
      <translation>Où nous en sommes avec eux ; notre dernière rencontre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Which office has to clear?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Which tags?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Who aligned</source>
      <translation>Qui s’est associé</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Who must agree before it is used</source>
      <translation>Qui doit donner son accord avant l’emploi</translation>
    </message>
    <message>
      <location filename="Commitment" />
      <source>Who promised</source>
      <translation>Qui a promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Who said what, when and where: the evidence on which stances rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Who sits across the table: what they want, how they work, and their delegates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Who told us that there is none</source>
      <translation>Qui nous a dit qu’il n’y en a pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Who will read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>who · position or paragraph · said what   —   ++  +  ~  o  -  -- for a stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>Who · position · said what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>Whole page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Whole screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Whole session</source>
      <translation>Session entière</translation>
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Whom it answers</source>
      <translation>À qui cela répond</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Whom to call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Whose authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AcceptedPhrase" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Why it gives nothing away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Why they want it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Why we depart from it</source>
      <translation>Pourquoi nous nous en écartons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Why, in words we could say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>With exceptions</source>
      <translation>Avec exceptions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>With interpreters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>With one, this says how many days are left, by its clock and by yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>With our ask, the channel and the way down from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>With their handling and whom they answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>With this, all points to make on item {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>With this, all points to make on “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>With us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>with us on {ours} · open on {open} · against us on {against}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>With us or against us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>with us · open · against us, over all positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>With us, open, against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>with us: {owner}</source>
      <translation>chez nous : {owner}</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>With whom</source>
      <translation>Avec qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Without a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>without a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Without interpreters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Word documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Words anywhere in the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/entry_text.py" />
      <source>Words of the brief's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Words that speak of the last session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Words to find in this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Would block</source>
      <translation>Bloquerait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Would block: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>Would refuse, on “{issue}”</source>
      <translation>Refuserait, sur « {issue} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Write a word or two. Everything in the store is looked through: positions, points, statements, references. Accents and capitals do not matter, and beginnings of words suffice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Write down the agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/duration_input.py" />
      <source>Write minutes and seconds, such as 3:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>Write one more, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Write over</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Write over {n} files?</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Write the passphrase into it, on one line.</source>
      <translation>Écrivez-y la phrase secrète, sur une ligne.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>Write what they want and how they work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/missing_line.py" />
      <source>Write {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/settings_room.py" />
      <source>Writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Writing the document</source>
      <translation>Écriture du document</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Writing the file</source>
      <translation>Écriture du fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/value_words.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>You and your office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Your name stands in the history of what you write from now on; the rest on the head of your documents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>{before} and no {one}</source>
      <translation>{before} ni de {one}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>{choice} Chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{code} alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_model.py" />
      <source>{column}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{day}, {hour} here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{day}, {hour} here · {there} {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{day}: {stance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_table.py" />
      <source>{entry}: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/writing_desk.py" />
      <source>{fast}–{slow} to say</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>{fields} and {n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field} (Alt ↑ ↓ moves the line)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/keeper.py" />
      <source>{field} may not be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>{field} of “{title}” changed</source>
      <translation>{field} de « {title} » modifié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field} {number}: take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field}: add one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/instant_input.py" />
      <source>{field}: hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/value_words.py" />
      <source>{field}: may be shared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>{file} is written. {standing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>{folder}: not there now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/negotiating.py" />
      <source>{given} for {got}</source>
      <translation>{given} contre {got}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{group}, on {issue}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{happened} It cannot be brought back; choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>{happened} The passphrase opens the store as ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>{happened} {remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>{happened} {remedy} What you write is kept in the store all the same.</source>
      <translation>{happened} {remedy} Ce que vous écrivez est tout de même conservé dans le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>{here} of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{instant}: damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{instant}: whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{issue} ({paragraphs})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{issue}: {stance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/speaking_times.py" />
      <source>{item}, interpreted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/withheld_words.py" />
      <source>{kind} {title} says words of the {field} of {other} {secret}, which {variant} must not show: “{phrase}”.</source>
      <translation>{kind} {title} reprend des termes du champ « {field} » de {other} {secret}, que la version « {variant} » ne doit pas montrer : « {phrase} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/withheld_words.py" />
      <source>{kind} {title} shares words with the {field} of {other} {secret}; they were accepted for this variant.</source>
      <translation>{kind} {title} a des termes en commun avec le champ « {field} » de {other} {secret} ; ils ont été acceptés pour cette version.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>{kind} · review by {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>{kind} “{title}” added</source>
      <translation>{kind} « {title} » : ajout</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>{kind} “{title}” moved to the bin</source>
      <translation>{kind} « {title} » : mise à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>{kind} “{title}” restored</source>
      <translation>{kind} « {title} » : restauration</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>{label} {title_text} has a marking that {name} does not know; it counts as the highest.</source>
      <translation>{label} {title_text} porte une mention que {name} ne connaît pas ; elle compte comme la plus élevée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/sources.py" />
      <source>{label} {title_text} was to be reviewed by {review_by}.</source>
      <translation>{label} {title_text} devait être révisé avant le {review_by}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>{label} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>{label}. {purpose}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>{language} ({territory})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>{lead} {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>{lead}, for our side</source>
      <translation>{lead}, de notre côté</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>{level}: “{issue}”</source>
      <translation>{level} : « {issue} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>{name} ({code})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} does not open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/coverage.py" />
      <source>{name} has no profile.</source>
      <translation>{name} n’a pas de profil.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} is firmly against it, and {elsewhere}; {votes}.</source>
      <translation>{name} s’y oppose fermement, et {elsewhere} ; {votes}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} is isolated on {issues}.</source>
      <translation>{name} est isolé sur {issues}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} is not where it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} is open already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} is the only one who would block it, and {elsewhere}.</source>
      <translation>{name} est le seul à vouloir bloquer, et {elsewhere}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} is undecided, and {elsewhere}; {votes}.</source>
      <translation>{name} est indécis, et {elsewhere} ; {votes}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} may not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} needs a newer CyberBrief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} opposes it without wanting to block it, and {elsewhere}.</source>
      <translation>{name} s’y oppose sans vouloir bloquer, et {elsewhere}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} opposes it, and {elsewhere}; {votes}.</source>
      <translation>{name} s’y oppose, et {elsewhere} ; {votes}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} stands alone against it; {n} are with us.</source>
      <translation>{name} est seul contre ; {n} sont avec nous.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{name} stands alone against this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} would block {n} of {all}.</source>
      <translation>{name} bloquerait {n} questions sur {all}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{name} · {issue}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>{name} — Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>{name}, as we see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{name}, {issue}: {stance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{name}, “{issue}”: {stance} as of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{name}: choose another party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>{name}: not known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{name}: on which issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{name}: remove from the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{name}: take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_strip.py" />
      <source>{name}: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{now}, {past} ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{number} {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{number} {title}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{n} block clearing</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} can live with</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>{n} changes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>{n} chosen</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{n} counterparts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{n} days overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>{n} earlier ones</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>{n} entries, each kept as a statement</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>{n} errors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>{n} fields changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/undoing.py" />
      <source>{n} fields of “{title}” changed</source>
      <translation>
        <numerusform>{n} champ de « {title} » modifié</numerusform>
        <numerusform>{n} champs de « {title} » modifiés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{n} findings forbid it:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/domain/space.py" />
      <source>{n} guesses of ours</source>
      <translation>
        <numerusform>{n} supposition de notre part</numerusform>
        <numerusform>{n} suppositions de notre part</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/record_list.py" />
      <source>{n} hidden by filters</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>{n} minutes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>{n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{n} more are needed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>{n} more are not shown.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/domain/majority.py" />
      <source>{n} more votes are needed</source>
      <translation>
        <numerusform>il manque encore {n} voix</numerusform>
        <numerusform>il manque encore {n} voix</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} not known</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{n} now</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{n} of {all} issues have the votes.</source>
      <translation>{n} questions sur {all} ont les voix nécessaires.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{n} old copies were deleted.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>{n} open</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} oppose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} opposes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{n} other fields are the same.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{n} other paragraphs are the same.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>{n} out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>{n} pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{n} paragraphs changed since</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>{n} parties</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>{n} points to make</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{n} positions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>{n} records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/undoing.py" />
      <source>{n} records added</source>
      <translation>
        <numerusform>{n} fiche ajoutée</numerusform>
        <numerusform>{n} fiches ajoutées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>{n} records are back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/changing_many.py" />
      <source>{n} records are in the bin.</source>
      <translation>
        <numerusform>{n} fiche est dans la corbeille.</numerusform>
        <numerusform>{n} fiches sont dans la corbeille.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/copying.py" />
      <source>{n} records are in “{dossier}” now.</source>
      <translation>
        <numerusform>{n} fiche est maintenant dans « {dossier} ».</numerusform>
        <numerusform>{n} fiches sont maintenant dans « {dossier} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/workspace.py" />
      <source>{n} records are marked with levels or caveats that {scheme} does not have.</source>
      <translation>
        <numerusform>{n} fiche porte un niveau ou une mention complémentaire que {scheme} n’a pas.</numerusform>
        <numerusform>{n} fiches portent des niveaux ou des mentions complémentaires que {scheme} n’a pas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/changing_many.py" />
      <source>{n} records are marked {level} now.</source>
      <translation>
        <numerusform>{n} fiche porte maintenant la mention {level}.</numerusform>
        <numerusform>{n} fiches portent maintenant la mention {level}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>{n} records are to be looked at again by {day}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>{n} records came along.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/undoing.py" />
      <source>{n} records changed</source>
      <translation>
        <numerusform>{n} fiche modifiée</numerusform>
        <numerusform>{n} fiches modifiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/changing_many.py" />
      <source>{n} records have no review date now.</source>
      <translation>
        <numerusform>{n} fiche n’a plus de date de révision.</numerusform>
        <numerusform>{n} fiches n’ont plus de date de révision.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/changing_many.py" />
      <source>{n} records have the tags “{tags}” now.</source>
      <translation>
        <numerusform>{n} fiche porte maintenant les étiquettes « {tags} ».</numerusform>
        <numerusform>{n} fiches portent maintenant les étiquettes « {tags} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/changing_many.py" />
      <source>{n} records lost the tag “{tag}”.</source>
      <translation>
        <numerusform>{n} fiche a perdu l’étiquette « {tag} ».</numerusform>
        <numerusform>{n} fiches ont perdu l’étiquette « {tag} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/undoing.py" />
      <source>{n} records moved to the bin</source>
      <translation>
        <numerusform>{n} fiche mise à la corbeille</numerusform>
        <numerusform>{n} fiches mises à la corbeille</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/undoing.py" />
      <source>{n} records restored</source>
      <translation>
        <numerusform>{n} fiche restaurée</numerusform>
        <numerusform>{n} fiches restaurées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>{n} records that point at it find it again.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>{n} records that were deleted along with it come back too.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/changing_many.py" />
      <source>{n} records were moved.</source>
      <translation>
        <numerusform>{n} fiche a été déplacée.</numerusform>
        <numerusform>{n} fiches ont été déplacées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/moment_list.py" />
      <source>{n} revisions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>{n} stances moved, kept with their dates.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/domain/space.py" />
      <source>{n} statements</source>
      <translation>
        <numerusform>{n} déclaration</numerusform>
        <numerusform>{n} déclarations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>{n} steps · Alt ↑ ↓ moves a step</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} supports</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/search/hit_row.py" />
      <source>{n} times</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{n} to mend</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} undecided</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>{n} warnings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{n} weeks overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{n} with us, {open} open, {against} against</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/writing/writing_desk.py" />
      <source>{n} words here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>{n} words in</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} would block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>{n}. {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>{office} clears after {name}.</source>
      <translation>{office} vise après {name}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/cleared.py" />
      <source>{office}: {said}; the brief leaves as DRAFT.</source>
      <translation>{office} : {said} ; la note sort comme PROJET.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{one} and {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>{open}, {late} overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>{ours} with, {against} against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>{outcome}, closed {hour}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>{pace} characters a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>{pace} words a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{parties} × {positions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>{party} promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>{party} to us: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{party}, {field}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>{party}: {said}, {met}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{party}: {stance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{party}: {status}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>{place}. {outcome}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>{priority} priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/coverage.py" />
      <source>{raised_as} is certain to be raised and has no answer.</source>
      <translation>{raised_as} sera certainement évoqué et n’a pas de réponse.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/coverage.py" />
      <source>{raised_as} is certain to be raised; its answer does not stand in this brief.</source>
      <translation>{raised_as} sera certainement évoqué ; sa réponse ne figure pas dans cette note.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>{range} to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>{range} to say, interpreted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{ready} ready · {mend} to mend · {block} block clearing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>{records}, {n} times in all</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>{room}: list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>{said} ({evidence})</source>
      <translation>{said} ({evidence})</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/cleared.py" />
      <source>{said} ({sections})</source>
      <translation>{said} ({sections})</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>{said} by {name}</source>
      <translation>{said} par {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>{said}, {day}</source>
      <translation>{said}, le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>{sentence} {rests}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>{sentence}{more} Nothing was cleared.</source>
      <translation>{sentence}{more} Rien n’a été visé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>{sentence}{more} Nothing was written.</source>
      <translation>{sentence}{more} Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{severity}: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/finding_row.py" />
      <source>{severity}: {sentence} {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>{speaker}, for {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>{stance} on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{stance} since {day} · how sure: {sure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{stance} · how sure: {sure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{stance}, since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{stance}: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{stance}; how sure: {sure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/in_the_room.py" />
      <source>{step} {number}</source>
      <translation>{step} {number}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>{step}: drag to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>{step}: {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{store} as of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>{store} is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>{store} recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>{time} ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>{time} behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>{time} over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>{title} has nothing to print.</source>
      <translation>{title} n’a rien à imprimer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_list.py" />
      <source>{title} · {revisions}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>{topic} has a group line that binds us and steps below it, and no reason to depart.</source>
      <translation>{topic} a une ligne de groupe qui nous lie, des échelons en deçà et aucune raison de s’en écarter.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>{topic} has no {label}.</source>
      <translation>{topic} n’a pas d’échelon « {label} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>{topic} is a statement and has no opening.</source>
      <translation>{topic} est une déclaration et n’a pas d’ouverture.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>{total} found; the first {shown} are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{user} has had it open on the computer “{machine}” since {since}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{user} has had it open on this computer since {since} (process {process}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{variant} is cleared and leaves without DRAFT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{variant} is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{variant} leaves as {standing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>{variant} leaves parts of this out: {reasons}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>{variant} leaves this out: {reasons}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{variant} was not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/variant_switch.py" />
      <source>{variant} · {n} withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>{variant}: no entry withheld</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{variant}: {n} findings of the final check forbid every export.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>{variant}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>{variant}: {withheld} of {all} entries withheld; they never enter the document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{votes}: {carried}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{what} · {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{what}, about {n} s left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where} has no field called “{name}”.</source>
      <translation>{where} n’a pas de champ nommé « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>{where} holds a character that no document can carry ({group}, character {start}).</source>
      <translation>{where} contient un caractère qu’aucun document ne peut porter ({group}, caractère {start}).</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>{where} holds a hidden sign that turns the reading direction around ({group}, character {start}).</source>
      <translation>{where} contient un signe caché qui inverse le sens de lecture ({group}, caractère {start}).</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>{where} holds more than one line.</source>
      <translation>{where} tient sur plus d’une ligne.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where} is a list of {n:,}.</source>
      <translation>{where} est une liste de {n:,}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>{where} is {n:,} characters long.</source>
      <translation>{where} compte {n:,} caractères.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where}: found {plain} where a JSON object is needed.</source>
      <translation>{where} : trouvé {plain} là où un objet JSON est attendu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where}: found {plain}.</source>
      <translation>{where} : trouvé {plain}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>{where}: that id belongs to a {label}.</source>
      <translation>{where} : cet identifiant est celui d’une fiche « {label} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where}: the id “{id}” stands twice.</source>
      <translation>{where} : l’identifiant « {id} » figure deux fois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>{where}: there is no record with the id “{link}”.</source>
      <translation>{where} : il n’existe pas de fiche portant l’identifiant « {link} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where}: “{name}” has no reach of its own.</source>
      <translation>{where} : « {name} » n’a pas de diffusion propre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where}: “{name}” is empty.</source>
      <translation>{where} : « {name} » est vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/given.py" />
      <source>{where}: “{name}” is missing.</source>
      <translation>{where} : « {name} » manque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>{where}: “{name}” may not be shared as widely as “{word}”.</source>
      <translation>{where} : « {name} » ne peut être communiqué aussi largement que « {word} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>{who} is undecided</source>
      <translation>{who} est indécis</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>{who} opposes</source>
      <translation>{who} s’oppose</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>{who} would block</source>
      <translation>{who} bloquerait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>{with_us} with us, {open} open, {against} against us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>{words} ({said})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{yes} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{yes} of {all} votes, ours among them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{yes} of {all} votes, ours among them; {needed} carry it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{yes} of {all} ✓</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>“Proposed language …”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/acronyms.py" />
      <source>“{acronym}” is never spelt out.</source>
      <translation>« {acronym} » n’est jamais écrit en toutes lettres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>“{code}”: an invented state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/replacing.py" />
      <source>“{find}” became “{put}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/marking.py" />
      <source>“{key}” is not a marking of the scheme {name}.</source>
      <translation>« {key} » n’est pas une mention du régime {name}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>“{name}” is no counterpart yet. Enter once more makes it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>“{name}” is set by the program.</source>
      <translation>« {name} » est fixé par le programme.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>“{office}” is not in the brief's clearance chain.</source>
      <translation>« {office} » ne figure pas dans la chaîne de visas de la note.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>“{path}” is a folder or a device, not a file.</source>
      <translation>« {path} » est un dossier ou un périphérique, et non un fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>“{path}” is a folder.</source>
      <translation>« {path} » est un dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/backups.py" />
      <source>“{path}” is no copy that CyberBrief made, or its key files are not beside it.</source>
      <translation>« {path} » n’est pas une copie faite par CyberBrief, ou ses fichiers de clés ne sont pas à côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>“{path}” is no sound copy of the store.</source>
      <translation>« {path} » n’est pas une copie saine du coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>“{path}” was written, but the disk did not confirm that it will keep it.</source>
      <translation>« {path} » a été écrit, mais le disque n’a pas confirmé qu’il le conservera.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>“{path}” would be larger than this disk allows a single file to be.</source>
      <translation>« {path} » dépasserait la taille que ce disque admet pour un seul fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>“{phrase}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>“{title}” is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_room.py" />
      <source>“{title}” is in the bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>“{title}”, now {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>“{words}” is not a day that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>“{wrong}” became “{right}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>↑ ↓ choose    Enter opens    Ctrl Enter opens beside</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
