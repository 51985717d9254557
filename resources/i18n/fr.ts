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
      <location filename="cyberbrief/gui/registers/norm_grid.py" />
      <source>({letter})  {norm}</source>
      <translation>({letter})  {norm}</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>({letter}) {norm}</source>
      <translation>({letter}) {norm}</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>1 – confirmed</source>
      <translation>1 – confirmé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>1. What goes</source>
      <translation>1. Ce qui part</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>130 words a minute are usual; a careful speaker says 110.</source>
      <translation>130 mots par minute sont habituels ; un orateur posé en dit 110.</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>2 – probably true</source>
      <translation>2 – probablement vrai</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>2. For whom</source>
      <translation>2. Pour qui</translation>
    </message>
    <message>
      <location filename="Credibility" />
      <source>3 – possibly true</source>
      <translation>3 – peut-être vrai</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>3. What leaves</source>
      <translation>3. Ce qui sort</translation>
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
      <translation>&gt; commandes seulement · @ personnes · # étiquettes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>A brief puts positions, points and profiles together for one meeting.</source>
      <translation>Une note réunit positions, éléments de langage et profils pour une réunion.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/cleaning.py" />
      <source>A chart or diagram was left out.</source>
      <translation>Un graphique ou un schéma a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>A clearance needs an office and a name.</source>
      <translation>Un visa demande un service et un nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>A colleague of our own desk</source>
      <translation>Un collègue de notre propre bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>A copy is encrypted like the store and opens with the passphrase and the recovery sheet of its day. Keep the copies on another disk than the store: a disk can break, and a laptop can be stolen.</source>
      <translation>Une copie est chiffrée comme le coffre et s’ouvre avec la phrase secrète et la feuille de secours de son jour. Gardez les copies sur un autre disque que le coffre : un disque peut casser, un ordinateur portable peut être volé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/bookmarks.py" />
      <source>A cross-reference in the text leads to it.</source>
      <translation>Un renvoi du texte y mène.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>a delegate</source>
      <translation>un délégué</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>A desk needs a name, and neither name nor office may be longer than 120 characters.</source>
      <translation>Un bureau doit avoir un nom ; ni le nom ni le service ne peuvent dépasser 120 caractères.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>A dossier holds everything about one negotiation. Make the first one.</source>
      <translation>Un dossier contient tout ce qui touche à une négociation. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>A dossier is handed over on one page. Make the first one.</source>
      <translation>Un dossier se transmet sur une seule page. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>A field is a content control (Word: Developer, Rich Text Content Control) whose title is Title, Meeting, Date, Marking, Office, Reference number, State or Ministry. The paper itself goes where a control called Body stands.</source>
      <translation>Un champ est un contrôle de contenu (Word : Développeur, Contrôle de contenu de texte enrichi) dont le titre est Title, Meeting, Date, Marking, Office, Reference number, State ou Ministry. Le document lui-même va là où se trouve un contrôle nommé Body.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>A file of another program: nobody signed it, and nobody can say whether it was changed on the way.</source>
      <translation>Un fichier d’un autre programme : personne ne l’a signé, et nul ne peut dire s’il a été modifié en route.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/value_words.py" />
      <source>a file of {n} KB</source>
      <translation>un fichier de {n} Ko</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropped/rooms.py" />
      <source>A file was dropped</source>
      <translation>Un fichier a été déposé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>A gap</source>
      <translation>Un écart</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>A gap between “{first}” and “{last}”.</source>
      <translation>Un écart entre « {first} » et « {last} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/record_titles.py" />
      <source>a group</source>
      <translation>un groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/import_verbs.py" />
      <source>A level is given as THEIRS=OURS.</source>
      <translation>Un niveau s’indique sous la forme LEUR=NÔTRE.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>A line of a group that binds us</source>
      <translation>Une ligne de groupe qui nous lie</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/vcard.py" />
      <source>A line of this card cannot be read; the others were.</source>
      <translation>Une ligne de cette carte est illisible ; les autres ont été lues.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>A list of national terms</source>
      <translation>Une liste de termes nationaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>A locked store shows nothing and cannot be read without its passphrase. Nothing typed is lost by locking.</source>
      <translation>Un coffre verrouillé ne montre rien et ne peut être lu sans sa phrase secrète. Rien de ce qui est saisi ne se perd au verrouillage.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>A name in any language, or a code</source>
      <translation>Un nom dans n’importe quelle langue, ou un code</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>A national contact at the political level</source>
      <translation>Un point de contact national au niveau politique</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>A negotiation space belongs to a position: our ladder against theirs.</source>
      <translation>Une marge de négociation appartient à une position : notre échelle face à la leur.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>A new dossier with what still holds. Nothing of the old one changes; its meetings and statements stay there, one press away. Clearances lapse, dates are left open, and a list tells what to look at again.</source>
      <translation>Un nouveau dossier avec ce qui tient encore. Rien de l’ancien ne change ; ses réunions et déclarations y restent, à portée de clic. Les visas deviennent caducs, les dates restent ouvertes, et une liste dit quoi revoir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/home_choice.py" />
      <source>A new dossier: “{title}”</source>
      <translation>Un nouveau dossier : « {title} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>A note, with the source that a sentence rests on.</source>
      <translation>Une note, avec la source sur laquelle repose une phrase.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/way_out.py" />
      <source>A number from 1 to {n}.</source>
      <translation>Un nombre de 1 à {n}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/way_out.py" />
      <source>A number where each copy bears its own. May be empty.</source>
      <translation>Un nombre, si chaque exemplaire doit porter le sien. Peut rester vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>A pack carries records to another desk: signed by yours, closed for theirs, with only what they may have. Nothing was sent or received yet.</source>
      <translation>Un lot porte des fiches à un autre bureau : signé par le vôtre, fermé pour le sien, avec cela seul qu’il peut avoir. Rien n’a encore été envoyé ni reçu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>A pack for partners names them: choose the partners that it is for.</source>
      <translation>Un lot pour des partenaires les nomme : choisissez ceux auxquels il est destiné.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>A pack marked “{level}” may not leave unencrypted.</source>
      <translation>Un lot portant la mention « {level} » ne peut pas partir sans chiffrement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>A paragraph that is cited by its number.</source>
      <translation>Un paragraphe que l’on cite par son numéro.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>A phrase is accepted by name and for a reason.</source>
      <translation>Un passage s’accepte par nom et pour une raison.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/pictures.py" />
      <source>A picture in the template is damaged.</source>
      <translation>Une image du modèle est endommagée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/pictures.py" />
      <source>A picture in the template is more than {most} dots wide or high.</source>
      <translation>Une image du modèle dépasse {most} points de large ou de haut.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>A picture of a form that does not print was left out.</source>
      <translation>Une image d’un format qui ne s’imprime pas a été laissée de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/cleaning.py" />
      <source>A picture that the file does not hold was left out.</source>
      <translation>Une image que le fichier ne contient pas a été laissée de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>A point of a list.</source>
      <translation>Un point d’une liste.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>A position for each issue, from the opening to the red line.</source>
      <translation>Une position par question, de l’ouverture à la ligne rouge.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>A reader follows it; take it out of the text if nobody should.</source>
      <translation>Un lecteur le suit ; retirez-le du texte si personne ne doit le faire.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>A record holds at most {n:,} bytes: make the file smaller.</source>
      <translation>Une fiche contient au plus {n:,} octets : réduisez le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>A record in the bin</source>
      <translation>Une fiche de la corbeille</translation>
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
      <location filename="cyberbrief/services/holding.py" />
      <source>A record that is gone</source>
      <translation>Une fiche qui n’existe plus</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>A record without a name</source>
      <translation>Une fiche sans nom</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>A record, a place or a command</source>
      <translation>Une fiche, un lieu ou une commande</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>a section that is gone</source>
      <translation>une section disparue</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>A small older picture inside it</source>
      <translation>Une petite image plus ancienne à l’intérieur</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>A small picture of the first page</source>
      <translation>Une petite image de la première page</translation>
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
      <translation>Un échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>A store of its own to travel with: this dossier alone, without anything that only our own desk may see, under a passphrase of its own. What you write there comes back as a pack.</source>
      <translation>Un coffre à part pour le voyage : ce dossier seul, sans rien de ce que seul notre bureau peut voir, sous sa propre phrase secrète. Ce que vous y écrivez revient sous forme de lot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>A template may take {n} MB. Make the pictures of its letterhead smaller (in Word: Picture Format, Compress Pictures) and choose it again.</source>
      <translation>Un modèle peut occuper {n} Mo. Réduisez les images de son en-tête (dans Word : Format de l’image, Compresser les images) et choisissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>A text is checked in its own language. One that names none is checked in those ticked here:</source>
      <translation>Un texte est vérifié dans sa propre langue. Celui qui n’en nomme aucune l’est dans celles cochées ici :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>A travel store is made of a dossier. Make the first one.</source>
      <translation>Un coffre de voyage se fait à partir d’un dossier. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>A version says who may read the document; it decides what is left out.</source>
      <translation>Une version dit qui peut lire le document ; elle décide de ce qui est omis.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/cleaning.py" />
      <source>A watermark was left out: CyberBrief itself says DRAFT where it is due.</source>
      <translation>Un filigrane a été laissé de côté : CyberBrief indique lui-même DRAFT là où il le faut.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>A whole dossier</source>
      <translation>Un dossier entier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>A whole session: the agenda item by item, positions, registers, all counterparts.</source>
      <translation>Une session entière : l’ordre du jour point par point, les positions, les registres, tous les interlocuteurs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/calm_pages.py" />
      <source>A Word file tells more than its words: who wrote and changed it, what was deleted, comments, hidden text, folders and servers, where a picture was taken. Drop a file anywhere on the window, or choose one, before you send it on. Nothing in it is run or fetched.</source>
      <translation>Un fichier Word en dit plus que ses mots : qui l’a écrit et modifié, ce qui a été supprimé, les commentaires, le texte masqué, les dossiers et les serveurs, le lieu d’une photographie. Déposez un fichier n’importe où sur la fenêtre, ou choisissez-en un, avant de le transmettre. Rien n’y est exécuté ni téléchargé.</translation>
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
      <location filename="cyberbrief/gui/library/dossier_room.py" />
      <source>About this dossier</source>
      <translation>À propos de ce dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>about {bits} bits. {sentence}</source>
      <translation>environ {bits} bits. {sentence}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>Accept a phrase that the final check names.</source>
      <translation>Accepter un passage signalé par le contrôle final.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Accept all</source>
      <translation>Tout accepter</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Accept this phrase</source>
      <translation>Accepter ce passage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/finding_row.py" />
      <source>Accept this phrase …</source>
      <translation>Accepter ce passage…</translation>
    </message>
    <message>
      <location filename="AmendmentState" />
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Accepted by</source>
      <translation>Accepté par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>Accepted by name:</source>
      <translation>Accepté par :</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Accepted phrases</source>
      <translation>Passages acceptés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>Accepted: {phrase}</source>
      <translation>Accepté : {phrase}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Active</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="cyberbrief/pack_verbs.py" />
      <source>Add --dossier ID and --out STORE; in a travel store add --back F.</source>
      <translation>Ajoutez --dossier ID et --out COFFRE ; dans un coffre de voyage, ajoutez --back F.</translation>
    </message>
    <message>
      <location filename="cyberbrief/pack_verbs.py" />
      <source>Add --dossier ID, or --records F.</source>
      <translation>Ajoutez --dossier ID, ou --records F.</translation>
    </message>
    <message>
      <location filename="cyberbrief/import_verbs.py" />
      <source>Add --dossier ID.</source>
      <translation>Ajoutez --dossier ID.</translation>
    </message>
    <message>
      <location filename="cyberbrief/pack_verbs.py" />
      <source>Add --out F, or --preview.</source>
      <translation>Ajoutez --out F, ou --preview.</translation>
    </message>
    <message>
      <location filename="cyberbrief/cli.py" />
      <source>Add --variant, or choose a version in the settings.</source>
      <translation>Ajoutez --variant, ou choisissez une version dans les paramètres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a bottom line</source>
      <translation>Ajouter un plancher</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a brief</source>
      <translation>Ajouter une note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>Add a capacity</source>
      <translation>Ajouter une qualité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a commission</source>
      <translation>Ajouter une commande</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a commitment</source>
      <translation>Ajouter un engagement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a concern</source>
      <translation>Ajouter une préoccupation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Add a condition</source>
      <translation>Ajouter une condition</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>Add a counterpart</source>
      <translation>Ajouter un interlocuteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a deadline</source>
      <translation>Ajouter une échéance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a delegate</source>
      <translation>Ajouter un délégué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a dossier</source>
      <translation>Ajouter un dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a fallback</source>
      <translation>Ajouter un repli</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a measure</source>
      <translation>Ajouter une mesure</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a meeting</source>
      <translation>Ajouter une réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a membership</source>
      <translation>Ajouter une appartenance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a package</source>
      <translation>Ajouter un paquet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Add a partner …</source>
      <translation>Ajouter un partenaire …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Add a party</source>
      <translation>Ajouter une partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a position</source>
      <translation>Ajouter une position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a preferred outcome</source>
      <translation>Ajouter un résultat souhaité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Add a record</source>
      <translation>Ajouter une fiche</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add a red line</source>
      <translation>Ajouter une ligne rouge</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a reference</source>
      <translation>Ajouter une référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Add a section</source>
      <translation>Ajouter une section</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>Add a stance</source>
      <translation>Ajouter une posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a statement</source>
      <translation>Ajouter une déclaration</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add a talking point</source>
      <translation>Ajouter un élément de langage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>Add all five</source>
      <translation>Ajouter les cinq</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>Add all starter packs</source>
      <translation>Ajouter tous les lots de départ</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add an agenda item</source>
      <translation>Ajouter un point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add an amendment</source>
      <translation>Ajouter un amendement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/norm_grid.py" />
      <source>Add an entry</source>
      <translation>Ajouter une entrée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Add an entry on a norm</source>
      <translation>Ajouter une entrée sur une norme</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Add an instruction</source>
      <translation>Ajouter une instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Add an offer or a need</source>
      <translation>Ajouter une offre ou un besoin</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Add an office</source>
      <translation>Ajouter un service</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add an opening</source>
      <translation>Ajouter une ouverture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>Add another step</source>
      <translation>Ajouter un autre échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Add at most {most_at_once:,} at a time.</source>
      <translation>Ajoutez-en au plus {most_at_once:,} à la fois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Add free text below</source>
      <translation>Ajouter du texte libre dessous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>Add one</source>
      <translation>En ajouter un</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Add proposed language</source>
      <translation>Ajouter un libellé proposé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Add records</source>
      <translation>Ajouter des fiches</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/own_outlines.py" />
      <source>Add sections first.</source>
      <translation>Ajoutez d’abord des sections.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Add tags …</source>
      <translation>Ajouter des étiquettes…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Add the authority</source>
      <translation>Ajouter l’autorité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Add the first</source>
      <translation>Ajouter le premier</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Add the records in several files.</source>
      <translation>Ajoutez les fiches en plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Add the tags</source>
      <translation>Ajouter les étiquettes</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>Add the {kind} step to the ladder.</source>
      <translation>Ajoutez l’échelon « {kind} » à l’échelle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>Add to this dossier</source>
      <translation>Ajouter à ce dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Add what everybody needs: norms, measures, agreed language</source>
      <translation>Ajouter ce dont chacun a besoin : normes, mesures, langage agréé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Add “{word}” to the dictionary</source>
      <translation>Ajouter « {word} » au dictionnaire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>Add: {pack}</source>
      <translation>Ajouter : {pack}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/difference_text.py" />
      <source>added: {words}</source>
      <translation>ajouté : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/manifest.py" />
      <source>additions</source>
      <translation>ajouts</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Address it to the cards of its readers, or close it with a passphrase.</source>
      <translation>Adressez-le aux cartes de ses destinataires, ou fermez-le avec une phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Addresses that a reader can click on.</source>
      <translation>Des adresses sur lesquelles un lecteur peut cliquer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>After a decision: why we joined or did not, and what we said that we cannot accept.</source>
      <translation>Après une décision : pourquoi nous nous y sommes ralliés ou non, et ce que nous avons dit ne pas pouvoir accepter.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Again</source>
      <translation>Encore</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Against us</source>
      <translation>Contre nous</translation>
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
      <translation>Ordre du jour, positions, instructions</translation>
    </message>
    <message>
      <location filename="PackageState" />
      <source>Agreed</source>
      <translation>Convenu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>All briefs</source>
      <translation>Toutes les notes</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>All counterparts</source>
      <translation>Tous les interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropping.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>All meetings</source>
      <translation>Toutes les réunions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>All of them stand in the register already.</source>
      <translation>Toutes figurent déjà dans le registre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>All our points to make</source>
      <translation>Tous nos éléments à exposer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>All our points, {capacity}</source>
      <translation>Tous nos éléments, {capacity}</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Allowed is {allowed}.</source>
      <translation>Sont admis : {allowed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Also reserve and do-not-raise ({count})</source>
      <translation>Aussi « en réserve » et « ne pas évoquer » ({count})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Also said on this</source>
      <translation>Dit aussi à ce sujet</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Amendment</source>
      <translation>Amendement</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Amendments</source>
      <translation>Amendements</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>And so on.</source>
      <translation>Et ainsi de suite.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>and {n} more</source>
      <translation>
        <numerusform>et {n} de plus</numerusform>
        <numerusform>et {n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>and {n} more fields</source>
      <translation>
        <numerusform>et {n} autre champ</numerusform>
        <numerusform>et {n} autres champs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>and {n} more statements</source>
      <translation>
        <numerusform>et {n} déclaration de plus</numerusform>
        <numerusform>et {n} déclarations de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>and {n} more, in the final check</source>
      <translation>et {n} de plus, dans le contrôle final</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/mentions.py" />
      <source>and {n} more, in their own room</source>
      <translation>
        <numerusform>et {n} de plus, dans son propre espace</numerusform>
        <numerusform>et {n} de plus, dans leur propre espace</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>and {n} others</source>
      <translation>
        <numerusform>et {n} autre</numerusform>
        <numerusform>et {n} autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Another dossier</source>
      <translation>Un autre dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/value_words.py" />
      <source>Another order: {order}</source>
      <translation>Un autre ordre : {order}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>Another point.</source>
      <translation>Un autre point.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Another recovery sheet</source>
      <translation>Une autre feuille de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Answer appropriate requests for assistance</source>
      <translation>Répondre aux demandes d’assistance appropriées</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/decisions.py" />
      <source>Answer them one by one.</source>
      <translation>Répondez-y une par une.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>Answer: {field}</source>
      <translation>Réponse : {field}</translation>
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Answered</source>
      <translation>Répondu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Answers nobody by name</source>
      <translation>Ne répond à personne en particulier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>answers {party}, {likely}</source>
      <translation>répond à {party}, {likely}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Anyone can read them under the file's details.</source>
      <translation>Chacun peut les lire dans les détails du fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Anyone sees what was added, by whom and when.</source>
      <translation>Chacun voit ce qui a été ajouté, par qui et quand.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Anyone sees where they stood before.</source>
      <translation>Chacun voit où ils se trouvaient auparavant.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Arrow keys move · Enter opens · + ++ ~ o - -- ? or 1–7 set a stance</source>
      <translation>Les flèches déplacent · Entrée ouvre · + ++ ~ o - -- ? ou 1–7 notent une posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_view.py" />
      <source>Arrow keys move, Enter opens a cell, 1 to 7 set a stance.</source>
      <translation>Les flèches déplacent, Entrée ouvre une case, 1 à 7 notent une posture.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>As it is now</source>
      <translation>Tel que c’est maintenant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>As it will be</source>
      <translation>Tel que ce sera</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>As of {day}</source>
      <translation>Au {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>as of {day}</source>
      <translation>au {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>As of {day}. For our own desk: it names our aims and what we think of others.</source>
      <translation>Au {day}. Pour notre seul bureau : la page nomme nos buts et ce que nous pensons des autres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>As text</source>
      <translation>En texte</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>As they stood, resting on what was said last time.</source>
      <translation>Telles qu’elles étaient, fondées sur ce qui a été dit la dernière fois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>As usual</source>
      <translation>Comme d’habitude</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/template_field.py" />
      <source>As usual: {template}</source>
      <translation>Comme d’habitude : {template}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>As what it shows</source>
      <translation>Comme ce qu’il montre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>As wide as there is room</source>
      <translation>Aussi large que la place le permet</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/copies.py" />
      <source>Ask for 1 to {n} copies.</source>
      <translation>Demandez de 1 à {n} exemplaires.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the desk for its card again.</source>
      <translation>Redemandez sa carte au bureau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the desk for its new card, compare the fingerprint, and open the pack again.</source>
      <translation>Demandez au bureau sa nouvelle carte, comparez l’empreinte, puis ouvrez de nouveau le lot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the desk that sent it for a signed pack. Nothing was taken from it.</source>
      <translation>Demandez au bureau expéditeur un lot signé. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the desk that sent it to send fewer records at a time. Nothing was read from it.</source>
      <translation>Demandez au bureau expéditeur d’envoyer moins de fiches à la fois. Rien n’en a été lu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the desk that sent it to send fewer records at a time. Nothing was taken from it.</source>
      <translation>Demandez au bureau expéditeur d’envoyer moins de fiches à la fois. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the desk that sent it to send it again. Nothing was taken from it.</source>
      <translation>Demandez au bureau expéditeur de le renvoyer. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>Ask the desk to read it once more from its own screen. If it still differs, the card is another's: revoke it, and tell the desk.</source>
      <translation>Demandez au bureau de la relire sur son propre écran. Si elle diffère encore, la carte est celle d’un autre : révoquez-la, et prévenez le bureau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Ask the sender for a pack addressed to your card.</source>
      <translation>Demandez à l’expéditeur un lot adressé à votre carte.</translation>
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
      <translation>En un coup d’œil</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>At which meeting</source>
      <translation>À quelle réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>at {meeting}</source>
      <translation>lors de {meeting}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>at “{meeting}”</source>
      <translation>lors de « {meeting} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>at “{outcome}”</source>
      <translation>à « {outcome} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/settings.py" />
      <source>Attached template</source>
      <translation>Modèle attaché</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/changes.py" />
      <source>Author of changes</source>
      <translation>Auteur de modifications</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/comments.py" />
      <source>Author of comments</source>
      <translation>Auteur de commentaires</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Authorised and protected channels of communication</source>
      <translation>Canaux de communication autorisés et protégés</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Authority</source>
      <translation>Autorité</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Awareness of threats</source>
      <translation>Sensibilisation aux menaces</translation>
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
      <translation>retour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Back from travel</source>
      <translation>Retour de voyage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_page.py" />
      <source>Back to the brief</source>
      <translation>Revenir à la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holders_page.py" />
      <source>Back to the pages</source>
      <translation>Revenir aux pages</translation>
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
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/log_line.py" />
      <source>Begin with who spoke: a party's name or country code, then what it said.</source>
      <translation>Commencez par qui a parlé : le nom d’une partie ou son code de pays, puis ses propos.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Begin: {step}</source>
      <translation>Commencer : {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>being written</source>
      <translation>en cours d’écriture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Between</source>
      <translation>Entre</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Bilateral meeting</source>
      <translation>Réunion bilatérale</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Bin</source>
      <translation>Corbeille</translation>
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
      <translation>Bloque tout export. {remedy}</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>Body</source>
      <translation>Organe</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Body text</source>
      <translation>Corps de texte</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Bookmarks</source>
      <translation>Signets</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Bookmarks with telling names</source>
      <translation>Signets aux noms parlants</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Both are the same.</source>
      <translation>Les deux sont identiques.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>Both started from</source>
      <translation>Point de départ commun</translation>
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
      <translation>Détails de la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>brief “{title}”</source>
      <translation>note « {title} »</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Briefs</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Briefs asked of other offices, and what came back.</source>
      <translation>Les notes demandées à d’autres services, et ce qui est revenu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Bring back a copy from elsewhere …</source>
      <translation>Reprendre une copie d’ailleurs…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Bring back the store and its key files (.key, .key2) from the same copy.</source>
      <translation>Remettez le coffre et ses fichiers de clés (.key, .key2) à partir de la même copie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Bring back this copy</source>
      <translation>Reprendre cette copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Bring in a list …</source>
      <translation>Importer une liste…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Bring in a Word file</source>
      <translation>Apporter un fichier Word</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Bring in a Word file …</source>
      <translation>Apporter un fichier Word …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Bring in your ministry's own …</source>
      <translation>Apporter celui de votre ministère …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Bring in …</source>
      <translation>Apporter …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>Bring up to date</source>
      <translation>Mettre à jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Bring your CyberBrief up to date, or ask the desk for a card of your version.</source>
      <translation>Mettez votre CyberBrief à jour, ou demandez au bureau une carte de votre version.</translation>
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
      <location filename="TemplateRole" />
      <source>Bullet</source>
      <translation>Puce</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>By kind</source>
      <translation>Par type</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>By when</source>
      <translation>Pour quand</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>By whom</source>
      <translation>Par qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>by {name}</source>
      <translation>par {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>by {speaker}, on its behalf</source>
      <translation>par {speaker}, en son nom</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>by {speaker}; aligned</source>
      <translation>par {speaker} ; s’est associé</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Bytes behind the end of the picture</source>
      <translation>Octets après la fin de l’image</translation>
    </message>
    <message>
      <location filename="Reliability" />
      <source>C – fairly reliable</source>
      <translation>C – assez fiable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/date_field.py" />
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Camera or device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Cameras and programs write place, time, device and names into a picture.</source>
      <translation>Les appareils et les programmes inscrivent dans une image le lieu, l’heure, le matériel et des noms.</translation>
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Can live with</source>
      <translation>Peut s’en accommoder</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/ask.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="Fate" />
      <source>Cannot be taken</source>
      <translation>Ne peut être repris</translation>
    </message>
    <message>
      <location filename="Allotment" />
      <source>Capacity</source>
      <translation>Capacités</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Capacity in cyber diplomacy</source>
      <translation>Capacités en cyberdiplomatie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/layout_hint.py" />
      <source>Caps Lock is on.</source>
      <translation>Le verrouillage des majuscules est actif.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/layout_hint.py" />
      <source>Caps Lock is on; the keyboard layout is {layout}.</source>
      <translation>Le verrouillage des majuscules est actif ; la disposition du clavier est {layout}.</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Cards</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Cards of desks</source>
      <translation>Cartes de bureaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/carrying_forward.py" />
      <source>Carried forward from “{title}”</source>
      <translation>Reporté de « {title} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Carried forward from “{title}”.</source>
      <translation>Reporté de « {title} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
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
      <location filename="cyberbrief/vault/errors.py" />
      <source>Change its name or office instead; its keys stay.</source>
      <translation>Modifiez plutôt son nom ou son service ; ses clés restent les mêmes.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Change the passphrase</source>
      <translation>Changer la phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Change what is chosen</source>
      <translation>Modifier ce qui est choisi</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>Change what the pack holds or whom it is for. Nothing was written.</source>
      <translation>Changez ce que contient le lot ou à qui il est destiné. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Change {office}</source>
      <translation>Modifier {office}</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Changed alike by both</source>
      <translation>Modifié de la même façon par les deux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed any time</source>
      <translation>Modifié n’importe quand</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed by</source>
      <translation>Modifié par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed by anybody</source>
      <translation>Modifié par quiconque</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Changed by both, each otherwise</source>
      <translation>Modifié par les deux, chacun autrement</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Changed by both, in different places</source>
      <translation>Modifié par les deux, à des endroits différents</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Changed by me</source>
      <translation>Modifié par moi</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Changed by them</source>
      <translation>Modifié par eux</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Changed by us</source>
      <translation>Modifié par nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Changed last</source>
      <translation>Derniers changements</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>Changed on both</source>
      <translation>Modifié des deux côtés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>changed on both</source>
      <translation>modifié des deux côtés</translation>
    </message>
    <message>
      <location filename="Fate" />
      <source>Changed on both sides</source>
      <translation>Modifié des deux côtés</translation>
    </message>
    <message>
      <location filename="Fate" />
      <source>Changed on their side</source>
      <translation>Modifié de leur côté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>Changed there</source>
      <translation>Modifié là-bas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed this month</source>
      <translation>Modifié ce mois-ci</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Changed this week</source>
      <translation>Modifié cette semaine</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Changed this year</source>
      <translation>Modifié cette année</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/found_words.py" />
      <source>changed {day}</source>
      <translation>modifié le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/sight.py" />
      <source>Changed {when}</source>
      <translation>Modifié : {when}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Changes of formatting still marked</source>
      <translation>Changements de mise en forme encore marqués</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Changes of wording to a draft, ours or others’, with both texts and why.</source>
      <translation>Changements de rédaction d’un projet, les nôtres ou ceux d’autrui, avec les deux textes et les raisons.</translation>
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
      <location filename="cyberbrief/tables/limits.py" />
      <source>Check that it is the right file, or split it.</source>
      <translation>Vérifiez que c’est le bon fichier, ou divisez-le.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/workbook.py" />
      <source>Check that it is the right file.</source>
      <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Check that it is the right file. Nothing was read from it.</source>
      <translation>Vérifiez qu’il s’agit du bon fichier. Rien n’en a été lu.</translation>
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
      <location filename="cyberbrief/packs/errors.py" />
      <source>Check the keyboard layout and capital letters, or ask the sender for the passphrase again.</source>
      <translation>Vérifiez la disposition du clavier et les majuscules, ou redemandez la phrase secrète à l’expéditeur.</translation>
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
      <translation>collationné le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>Checking signatures</source>
      <translation>Contrôle des signatures</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/backup.py" />
      <source>Checking the copy</source>
      <translation>Vérification de la copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Checking the signatures of the starter packs</source>
      <translation>Vérification des signatures des lots de départ</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Chinese and Japanese</source>
      <translation>Chinois et japonais</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a brief</source>
      <translation>Choisir une note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>Choose a brief, or make a new one.</source>
      <translation>Choisissez une note, ou créez-en une.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a commission</source>
      <translation>Choisir une commande</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a commitment</source>
      <translation>Choisir un engagement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a concern</source>
      <translation>Choisir une préoccupation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Choose a copy of {store}</source>
      <translation>Choisissez une copie de {store}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/backups.py" />
      <source>Choose a copy with its key files (.key, .key2) and its digest (.sha256) beside it.</source>
      <translation>Choisissez une copie accompagnée de ses fichiers de clés (.key, .key2) et de son empreinte (.sha256).</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a counterpart</source>
      <translation>Choisir un interlocuteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Choose a country</source>
      <translation>Choisir un pays</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a deadline</source>
      <translation>Choisir une échéance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a delegate</source>
      <translation>Choisir un délégué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a dossier</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Choose a file …</source>
      <translation>Choisir un fichier …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Choose a folder …</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a measure</source>
      <translation>Choisir une mesure</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a meeting</source>
      <translation>Choisir une réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a membership</source>
      <translation>Choisir une appartenance</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Choose a name by which other desks know yours.</source>
      <translation>Choisissez un nom sous lequel les autres bureaux connaissent le vôtre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a package</source>
      <translation>Choisir un paquet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Choose a party</source>
      <translation>Choisir une partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Choose a passphrase</source>
      <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Choose a passphrase of letters, digits, signs and spaces.</source>
      <translation>Choisissez une phrase secrète faite de lettres, de chiffres, de signes et d’espaces.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a position</source>
      <translation>Choisir une position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a record</source>
      <translation>Choisir une fiche</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a reference</source>
      <translation>Choisir une référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Choose a section or an entry first</source>
      <translation>Choisissez d’abord une section ou une entrée</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose a shorter name.</source>
      <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a stance</source>
      <translation>Choisir une posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a statement</source>
      <translation>Choisir une déclaration</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose a talking point</source>
      <translation>Choisir un élément de langage</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/negotiating.py" />
      <source>Choose a trade of this position.</source>
      <translation>Choisissez un échange de cette position.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Choose a Word file</source>
      <translation>Choisir un fichier Word</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/calm_pages.py" />
      <source>Choose a Word file …</source>
      <translation>Choisir un fichier Word…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>Choose among those in use.</source>
      <translation>Choisissez parmi celles qui sont en usage.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Choose an agenda item</source>
      <translation>Choisir un point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose an amendment</source>
      <translation>Choisir un amendement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose an instruction</source>
      <translation>Choisir une instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Choose an item to see our points on it.</source>
      <translation>Choisissez un point pour voir nos éléments à son sujet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Choose an outcome</source>
      <translation>Choisir un résultat</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another agenda item</source>
      <translation>Choisir un autre point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another amendment</source>
      <translation>Choisir un autre amendement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another brief</source>
      <translation>Choisir une autre note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another commission</source>
      <translation>Choisir une autre commande</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another commitment</source>
      <translation>Choisir un autre engagement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another concern</source>
      <translation>Choisir une autre préoccupation</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Choose another copy. Nothing was changed.</source>
      <translation>Choisissez une autre copie. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another counterpart</source>
      <translation>Choisir un autre interlocuteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another deadline</source>
      <translation>Choisir une autre échéance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another delegate</source>
      <translation>Choisir un autre délégué</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another disk.</source>
      <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another dossier</source>
      <translation>Choisir un autre dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Choose another file …</source>
      <translation>Choisir un autre fichier …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another instruction</source>
      <translation>Choisir une autre instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another measure</source>
      <translation>Choisir une autre mesure</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another meeting</source>
      <translation>Choisir une autre réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another membership</source>
      <translation>Choisir une autre appartenance</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>Choose another moment of its history.</source>
      <translation>Choisissez un autre moment de son historique.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Choose another name or folder.</source>
      <translation>Choisissez un autre nom ou un autre dossier.</translation>
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
      <translation>Choisir un autre paquet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another position</source>
      <translation>Choisir une autre position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another record</source>
      <translation>Choisir une autre fiche</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another reference</source>
      <translation>Choisir une autre référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another stance</source>
      <translation>Choisir une autre posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another statement</source>
      <translation>Choisir une autre déclaration</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Choose another talking point</source>
      <translation>Choisir un autre élément de langage</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Choose at least one trusted desk.</source>
      <translation>Choisissez au moins un bureau de confiance.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sending_out.py" />
      <source>Choose at least one variant.</source>
      <translation>Choisissez au moins une version.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/placing.py" />
      <source>Choose one of those in use, or a new one.</source>
      <translation>Choisissez l’un de ceux qui sont en usage, ou un nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>Choose records, or a whole dossier.</source>
      <translation>Choisissez des fiches, ou un dossier entier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Choose the country</source>
      <translation>Choisir le pays</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose the name of a file.</source>
      <translation>Choisissez le nom d’un fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/paper_out.py" />
      <source>Choose the printer …</source>
      <translation>Choisir l’imprimante…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Choose two parties: their aims, their leverage and every stance will stand beside one another.</source>
      <translation>Choisissez deux parties : leurs buts, leurs leviers et chaque posture se placeront côte à côte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>Choose what goes and for whom. On the other side stands exactly what would leave, before it does.</source>
      <translation>Choisissez ce qui part et pour qui. De l’autre côté figure exactement ce qui sortirait, avant que cela ne sorte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Choose where …</source>
      <translation>Choisir où…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Choose …</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>Chosen records</source>
      <translation>Fiches choisies</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/hidden_strip.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Clear now</source>
      <translation>Effacer maintenant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Clear the clipboard now</source>
      <translation>Effacer le presse-papiers maintenant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filter_row.py" />
      <source>Clear the filters</source>
      <translation>Retirer les filtres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Clear words for the desk off the clipboard after a minute</source>
      <translation>Effacer du presse-papiers, après une minute, ce qui est réservé au bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Clearance</source>
      <translation>Visa</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Clearance chain</source>
      <translation>Chaîne de visas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_list.py" />
      <source>Clearance lapsed</source>
      <translation>Visa caduc</translation>
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
      <translation>visa caduc : {sections} et {n} autres modifiées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>clearance lapsed: {sections} changed</source>
      <translation>visa caduc : {sections} modifiée</translation>
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
      <translation>Visé : {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>cleared: {variant}</source>
      <translation>visé : {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Clipboard</source>
      <translation>Presse-papiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>clocks: {place} and here</source>
      <translation>heures : {place} et ici</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Close and draft the read-out</source>
      <translation>Clore et rédiger le compte rendu</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Close other programs and try again.</source>
      <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_pane.py" />
      <source>Close the entry</source>
      <translation>Fermer l’entrée</translation>
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
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Closed for named desks</source>
      <translation>Fermé pour des bureaux nommés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>closed {hour}</source>
      <translation>clos à {hour}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Closes the gap</source>
      <translation>Comble l’écart</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/statement_page.py" />
      <source>code {code}</source>
      <translation>code {code}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Column {n}</source>
      <translation>Colonne {n}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="Clearance" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>Comment, for the desk alone</source>
      <translation>Commentaire, pour le bureau seul</translation>
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
      <translation>Commenté : {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/comments.py" />
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/cleaning.py" />
      <source>Comments were left out.</source>
      <translation>Les commentaires ont été laissés de côté.</translation>
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
      <location filename="cyberbrief/gui/meetings/log_entry.py" />
      <source>Commitment out of this</source>
      <translation>En faire un engagement</translation>
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
      <translation>Entreprises</translation>
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
      <location filename="cyberbrief/services/trusting.py" />
      <source>Compare its fingerprint with the desk on another way, such as the telephone, and confirm it.</source>
      <translation>Comparez son empreinte avec le bureau par une autre voie, comme le téléphone, et confirmez-la.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Compare the fingerprint first, or tick below</source>
      <translation>Comparez d’abord l’empreinte, ou cochez ci-dessous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Compare with …</source>
      <translation>Comparer avec…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/holding.py" />
      <source>Comparing with what was given</source>
      <translation>Comparaison avec ce qui a été remis</translation>
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
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Confidence-building</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="Register" />
      <source>Confidence-building measures</source>
      <translation>Mesures de confiance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Confidence-building measures, norms and capacity with their next steps, and every deadline.</source>
      <translation>Mesures de confiance, normes et capacités avec leur prochaine étape, et toutes les échéances.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Confirm</source>
      <translation>Confirmer</translation>
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
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Contacts in foreign ministries</source>
      <translation>Points de contact dans les ministères des affaires étrangères</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Cooperate for stability and security</source>
      <translation>Coopérer pour la stabilité et la sécurité</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Cooperation against criminal and terrorist use</source>
      <translation>Coopération contre l’utilisation criminelle et terroriste</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Cooperation between the national bodies in charge</source>
      <translation>Coopération entre les organes nationaux compétents</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Cooperation to protect critical infrastructure</source>
      <translation>Coopération pour protéger les infrastructures critiques</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/copying.py" />
      <source>Copied from “{dossier}”.</source>
      <translation>Copié de « {dossier} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/seats.py" />
      <source>Copied to {folder}</source>
      <translation>Copié dans {folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Copied: desk only. Cleared in {n} seconds</source>
      <translation>
        <numerusform>Copié : réservé au bureau. Effacé dans {n} seconde</numerusform>
        <numerusform>Copié : réservé au bureau. Effacé dans {n} secondes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Copied: desk only. It stays on the clipboard.</source>
      <translation>Copié : réservé au bureau. Reste dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <location filename="cyberbrief/cli.py" />
      <source>Copies are counted or go to readers by name, not both.</source>
      <translation>Les exemplaires sont numérotés ou nominatifs, pas les deux.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/way_out.py" />
      <source>Copies are counted, or go to readers by name.</source>
      <translation>Les exemplaires sont soit numérotés, soit nominatifs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Copies of this store</source>
      <translation>Copies de ce coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/errors.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>Copy the store with its key files to a disk of this computer and open it there.</source>
      <translation>Copiez le coffre et ses fichiers de clés sur un disque de cet ordinateur et ouvrez-le là.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Copy the store with its two key files (.key, .key2) to a folder of your own, or have the rights of this one changed.</source>
      <translation>Copiez le coffre et ses deux fichiers de clés (.key, .key2) dans un dossier à vous, ou faites modifier les droits de celui-ci.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Copy to</source>
      <translation>Copier vers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Copy to another dossier …</source>
      <translation>Copier vers un autre dossier…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>copy {n} of {of}</source>
      <translation>exemplaire {n} sur {of}</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/backup.py" />
      <source>Copying</source>
      <translation>Copie en cours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Copying from a field that only the desk may see warns in the status line. After a minute those words are taken off the clipboard, unless something else was copied meanwhile.</source>
      <translation>Copier depuis un champ que seul le bureau peut voir affiche un avertissement dans la ligne d’état. Après une minute, ces mots quittent le presse-papiers, sauf si autre chose a été copié entre-temps.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Copying the store</source>
      <translation>Copie du coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Costs</source>
      <translation>Coûte</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Could be traded against</source>
      <translation>Pourrait s’échanger contre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/way_out.py" />
      <source>Counted copies</source>
      <translation>Exemplaires numérotés</translation>
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
      <translation>Interlocuteurs sans profil</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Counterparts' status</source>
      <translation>État chez les interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Countries</source>
      <translation>Pays</translation>
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
      <translation>Pays : {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/payload.py" />
      <source>counts</source>
      <translation>nombres de fiches</translation>
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
      <location filename="cyberbrief/gui/registers/register_export.py" />
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Ctrl + and Ctrl − change it from anywhere.</source>
      <translation>Ctrl + et Ctrl − la changent de partout.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Cyber Policy Desk</source>
      <translation>Bureau de la politique cyber</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>CyberBrief</source>
      <translation>CyberBrief</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>CyberBrief stores</source>
      <translation>Coffres CyberBrief</translation>
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
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>Data of other programs (custom XML) was left out.</source>
      <translation>Des données d’autres programmes (XML personnalisé) ont été laissées de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Data of picture programs</source>
      <translation>Données de programmes d’image</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Data that programs attached</source>
      <translation>Données jointes par des programmes</translation>
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
      <location filename="cyberbrief/gui/recovery_sheet.py" />
      <source>Date:</source>
      <translation>Date :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Day, such as 17 Jul 2027</source>
      <translation>Jour, par exemple 17 juil. 2027</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>days to the next meeting</source>
      <translation>
        <numerusform>jour avant la prochaine réunion</numerusform>
        <numerusform>jours avant la prochaine réunion</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Days, hours, revisions and minutes of editing.</source>
      <translation>Jours, heures, versions et minutes de travail.</translation>
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
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>decided</source>
      <translation>tranché</translation>
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
      <translation>déclarée</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Declared by CyberBrief</source>
      <translation>Déclaré par CyberBrief</translation>
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
      <translation>Délégués sans partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>Delegates: add one</source>
      <translation>Délégués : en ajouter un</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Delegation</source>
      <translation>Délégation</translation>
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
      <location filename="Outcome" />
      <source>Deleted by them, changed here</source>
      <translation>Supprimé par eux, modifié ici</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Deleted here, changed by them</source>
      <translation>Supprimé ici, modifié par eux</translation>
    </message>
    <message>
      <location filename="Fate" />
      <source>Deleted on their side</source>
      <translation>Supprimé de leur côté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Deleted records</source>
      <translation>Fiches supprimées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>Deleted there</source>
      <translation>Supprimé là-bas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>deleted there</source>
      <translation>supprimé là-bas</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Deleted with changes being tracked: anyone can read what stood there before.</source>
      <translation>Supprimés avec suivi des modifications : chacun peut lire ce qui s’y trouvait.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Deleted words that are still in it</source>
      <translation>Mots supprimés qui s’y trouvent encore</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>deleted {when}</source>
      <translation>supprimé le {when}</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Delivered by</source>
      <translation>Prononcé par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Desk</source>
      <translation>Bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Desk of</source>
      <translation>Bureau de</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>Desk only</source>
      <translation>Bureau seulement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Desk or office</source>
      <translation>Bureau ou service</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Desk weight</source>
      <translation>Poids selon notre bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Desk weight of {name}, known to this desk alone</source>
      <translation>Poids de {name} selon notre bureau, connu de lui seul</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Desk weights</source>
      <translation>Poids selon notre bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Destroy the old sheet. Copies made before today still open with it.</source>
      <translation>Détruisez l’ancienne feuille. Les copies faites avant aujourd’hui s’ouvrent encore avec elle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="Pillar" />
      <source>Developing norms</source>
      <translation>Élaborer des normes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Different sides</source>
      <translation>Camps différents</translation>
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
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Digital signatures</source>
      <translation>Signatures numériques</translation>
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
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Do not import</source>
      <translation>Ne pas importer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>Do not import this record</source>
      <translation>Ne pas importer cette fiche</translation>
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
      <location filename="cyberbrief/packs/errors.py" />
      <source>Do not use it, and tell the desk whose name is being imitated.</source>
      <translation>Ne l’utilisez pas, et prévenez le bureau dont le nom est imité.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Do not use it, and tell the desk whose name it carries.</source>
      <translation>Ne l’utilisez pas, et prévenez le bureau dont il porte le nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Do not use it. Ask the desk for its card on another way.</source>
      <translation>Ne l’utilisez pas. Demandez sa carte au bureau par une autre voie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Do not use it. Ask the desk that sent it to send it again, and tell it what happened.</source>
      <translation>Ne l’utilisez pas. Demandez au bureau expéditeur de le renvoyer, et dites-lui ce qui s’est passé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Do not use it. Ask the desk, on a way that you trust, whether it sent this.</source>
      <translation>Ne l’utilisez pas. Demandez au bureau, par une voie sûre, s’il a envoyé ceci.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Do not write to it. Bring it back from a copy; its key files beside it still fit.</source>
      <translation>N’y écrivez pas. Reprenez-le d’une copie ; ses fichiers de clés, à côté, conviennent toujours.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/settings.py" />
      <source>Document variables</source>
      <translation>Variables du document</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Documents and agreed language that we rely on, with the paragraph and whether it was checked.</source>
      <translation>Documents et libellés convenus sur lesquels nous nous appuyons, avec le paragraphe et l’état du collationnement.</translation>
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
      <translation>Dossier : {title}</translation>
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
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>DRAFT</source>
      <translation>PROJET</translation>
    </message>
    <message>
      <location filename="PositionStatus" />
      <source>Draft</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT until cleared by {offices}</source>
      <translation>PROJET jusqu’au visa de {offices}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT until {n} offices clear it</source>
      <translation>PROJET jusqu’au visa de {n} services</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT until {office} clears it</source>
      <translation>PROJET jusqu’au visa de {office}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/exporting.py" />
      <source>DRAFT: no office has to clear it yet</source>
      <translation>PROJET : aucun service ne doit encore viser</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>drafted by {officer}, {day}</source>
      <translation>rédigé par {officer}, le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Drag to move the step</source>
      <translation>Faites glisser pour déplacer l’échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Drag, or Alt with the arrows, moves the step</source>
      <translation>Faire glisser, ou Alt et les flèches, déplace l’échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Drawing (SVG)</source>
      <translation>Dessin (SVG)</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Drawings</source>
      <translation>Dessins</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Drop a file anywhere on the window, or choose one: a pack of another desk, a table (CSV, Excel), references (RIS, BibTeX, CSL-JSON), contacts (vCard) or JSON. You see what is in it before anything is imported.</source>
      <translation>Déposez un fichier n’importe où sur la fenêtre, ou choisissez-en un : un lot d’un autre bureau, un tableau (CSV, Excel), des références (RIS, BibTeX, CSL-JSON), des contacts (vCard) ou du JSON. Vous voyez ce qu’il contient avant toute importation.</translation>
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
      <translation>échéance le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>due {day}, late</source>
      <translation>échéance le {day}, en retard</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>due {day}, {n} days late</source>
      <translation>
        <numerusform>échéance le {day}, {n} jour de retard</numerusform>
        <numerusform>échéance le {day}, {n} jours de retard</numerusform>
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
      <translation>Chacun est lié aux mots qu’il couvrait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Each row is</source>
      <translation>Chaque ligne est</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Eight groups of five signs</source>
      <translation>Huit groupes de cinq signes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Elapsed</source>
      <translation>Écoulé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_model.py" />
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Empty text</source>
      <translation>Texte vide</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>Empty: a new provision</source>
      <translation>Vide : une disposition nouvelle</translation>
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
      <location filename="Amendment" />
      <source>Empty: to be deleted</source>
      <translation>Vide : à supprimer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Ended</source>
      <translation>Terminée</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>Endnotes</source>
      <translation>Notes de fin</translation>
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
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Enter changes a cell, and opens the entry on its title</source>
      <translation>Entrée modifie une case, et ouvre l’entrée sur son titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/travelling.py" />
      <source>Entering what left</source>
      <translation>Inscription de ce qui est parti</translation>
    </message>
    <message>
      <location filename="Section" />
      <source>Entries</source>
      <translation>Entrées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>Estimates are this desk’s own</source>
      <translation>Les estimations sont celles de notre bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Every dossier</source>
      <translation>Tous les dossiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/pictures.py" />
      <source>Every paper would carry them. In Word, choose Compress Pictures, save, and choose the file again.</source>
      <translation>Chaque document les porterait. Dans Word, choisissez Compresser les images, enregistrez et choisissez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/rooms.py" />
      <source>Every state, group, organisation and company that the store knows, whatever dossier they are in.</source>
      <translation>Chaque État, groupe, organisation et entreprise que le coffre connaît, quel que soit le dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Everyone in the room, the chair included</source>
      <translation>Tous les participants, présidence comprise</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/shortcuts_page.py" />
      <source>Everything else is found with “{action}”.</source>
      <translation>Tout le reste se trouve avec « {action} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Everything goes but what only our own desk may see.</source>
      <translation>Tout part, sauf ce que seul notre bureau peut voir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Everything goes, also what only our own desk may see.</source>
      <translation>Tout part, y compris ce que seul notre bureau peut voir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>Everything is as it was before. The file can be imported again.</source>
      <translation>Tout est comme auparavant. Le fichier peut être importé de nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Everything is checked on this computer; nothing leaves it.</source>
      <translation>Tout est vérifié sur cet ordinateur ; rien n’en sort.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>Everything that happened</source>
      <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/open_store.py" />
      <source>Everything you typed is kept.</source>
      <translation>Tout ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Evidence</source>
      <translation>Éléments de preuve</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Example template</source>
      <translation>Modèle d’exemple</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Exchange of good practice, working groups and agreements</source>
      <translation>Échange de bonnes pratiques, groupes de travail et accords</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Exchanges through the channels of the OSCE</source>
      <translation>Échanges par les canaux de l’OSCE</translation>
    </message>
    <message>
      <location filename="TrustState" />
      <source>Expired</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <location filename="Dissociation" />
      <source>Explanation</source>
      <translation>Explication</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Explanation of position</source>
      <translation>Explication de position</translation>
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
      <translation>Exporter la matrice</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/register_export.py" />
      <source>Export the registers</source>
      <translation>Exporter les registres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/session_export.py" />
      <source>Export the whole session</source>
      <translation>Exporter toute la session</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export the whole session …</source>
      <translation>Exporter toute la session…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/item_export.py" />
      <source>Export this to Word</source>
      <translation>Exporter ceci vers Word</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export this to Word …</source>
      <translation>Exporter ceci vers Word…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Export to Word</source>
      <translation>Exporter vers Word</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export …</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Exported: {variant}</source>
      <translation>Exporté : {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>exported: {variant}</source>
      <translation>exporté : {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Exports</source>
      <translation>Exports</translation>
    </message>
    <message>
      <location filename="Reliability" />
      <source>F – cannot be judged</source>
      <translation>F – ne peut être appréciée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Fair</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="RungKind" />
      <source>Fallback</source>
      <translation>Repli</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/step_titles.py" />
      <source>Fallback {number}</source>
      <translation>Repli {number}</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Family name first</source>
      <translation>Nom de famille en premier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Few: of 3 days and 2 weeks</source>
      <translation>Peu : de 3 jours et 2 semaines</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>Fewer</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Fields</source>
      <translation>Champs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Fields in Word</source>
      <translation>Champs dans Word</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/record_line.py" />
      <source>fields of a store</source>
      <translation>champs propres à un coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>Fields that are filled: {names}.</source>
      <translation>Champs qui seront remplis : {names}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/controls.py" />
      <source>Fields that name a person, a file or another document were emptied.</source>
      <translation>Les champs qui nomment une personne, un fichier ou un autre document ont été vidés.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>Fields that nobody fills here: {names}.</source>
      <translation>Champs que personne ne remplit ici : {names}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>File name</source>
      <translation>Nom du fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>File names of pictures</source>
      <translation>Noms de fichier des images</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Files inside the file</source>
      <translation>Fichiers dans le fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filter_row.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filter_row.py" />
      <source>Filter “{words}”: take away</source>
      <translation>Filtre « {words} » : retirer</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Final check</source>
      <translation>Contrôle final</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Final check, clearance and details</source>
      <translation>Contrôle final, visas et détails</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a brief</source>
      <translation>Rechercher une note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a brief or write a new one</source>
      <translation>Rechercher une note ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commission</source>
      <translation>Rechercher une commande</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commission or write a new one</source>
      <translation>Rechercher une commande ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commitment</source>
      <translation>Rechercher un engagement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a commitment or write a new one</source>
      <translation>Rechercher un engagement ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a concern</source>
      <translation>Rechercher une préoccupation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a concern or write a new one</source>
      <translation>Rechercher une préoccupation ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a counterpart</source>
      <translation>Rechercher un interlocuteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a counterpart or write a new one</source>
      <translation>Rechercher un interlocuteur ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>Find a country</source>
      <translation>Rechercher un pays</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a deadline</source>
      <translation>Rechercher une échéance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a deadline or write a new one</source>
      <translation>Rechercher une échéance ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a delegate</source>
      <translation>Rechercher un délégué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a delegate or write a new one</source>
      <translation>Rechercher un délégué ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a dossier</source>
      <translation>Rechercher un dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a dossier or write a new one</source>
      <translation>Rechercher un dossier ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a measure</source>
      <translation>Rechercher une mesure</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a measure or write a new one</source>
      <translation>Rechercher une mesure ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a meeting</source>
      <translation>Rechercher une réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a meeting or write a new one</source>
      <translation>Rechercher une réunion ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a membership</source>
      <translation>Rechercher une appartenance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a membership or write a new one</source>
      <translation>Rechercher une appartenance ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a package</source>
      <translation>Rechercher un paquet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a package or write a new one</source>
      <translation>Rechercher un paquet ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a position</source>
      <translation>Rechercher une position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a position or write a new one</source>
      <translation>Rechercher une position ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a record</source>
      <translation>Rechercher une fiche</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a reference</source>
      <translation>Rechercher une référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a reference or write a new one</source>
      <translation>Rechercher une référence ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/shortcuts_page.py" />
      <source>Find a shortcut</source>
      <translation>Rechercher un raccourci</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a stance</source>
      <translation>Rechercher une posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a stance or write a new one</source>
      <translation>Rechercher une posture ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a statement</source>
      <translation>Rechercher une déclaration</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a statement or write a new one</source>
      <translation>Rechercher une déclaration ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a talking point</source>
      <translation>Rechercher un élément de langage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find a talking point or write a new one</source>
      <translation>Rechercher un élément de langage ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an agenda item</source>
      <translation>Rechercher un point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an agenda item or write a new one</source>
      <translation>Rechercher un point de l’ordre du jour ou en écrire un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an amendment</source>
      <translation>Trouver un amendement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an amendment or write a new one</source>
      <translation>Trouver un amendement ou en rédiger un nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an instruction</source>
      <translation>Rechercher une instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Find an instruction or write a new one</source>
      <translation>Rechercher une instruction ou en écrire une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Find and replace</source>
      <translation>Rechercher et remplacer</translation>
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
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Fingerprint</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>fingerprint compared {day}</source>
      <translation>empreinte comparée {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Fingerprint compared {day}.</source>
      <translation>Empreinte comparée {day}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Fingerprint: {words}</source>
      <translation>Empreinte : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>First group</source>
      <translation>Premier groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>First group asked for</source>
      <translation>Premier groupe demandé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Five or six words that do not belong together are easy to type at 23:00 and hard to guess. Nobody can reset it for you.</source>
      <translation>Cinq ou six mots sans rapport entre eux se saisissent facilement à 23 heures et se devinent difficilement. Personne ne peut la réinitialiser pour vous.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Fix the last typo</source>
      <translation>Corriger la dernière faute de frappe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Fold</source>
      <translation>Replier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Fold all sections</source>
      <translation>Replier toutes les sections</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/unfolding.py" />
      <source>Folded</source>
      <translation>Replié</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Fonts inside the file</source>
      <translation>Polices dans le fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/edges.py" />
      <source>Footer</source>
      <translation>Pied de page</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>Footer {n}</source>
      <translation>Pied de page {n}</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Footnote</source>
      <translation>Note de bas de page</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>Footnotes</source>
      <translation>Notes de bas de page</translation>
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
      <location filename="HouseTemplate" />
      <source>For example en, fr, ar, zh</source>
      <translation>Par exemple en, fr, ar, zh</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>For example OP 7, OP 7 bis</source>
      <translation>Par exemple OP 7, OP 7 bis</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>For example Operative paragraph 7</source>
      <translation>Par exemple : paragraphe 7 du dispositif</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>For example: Item 4, negotiation brief</source>
      <translation>Par exemple : point 4, note de négociation</translation>
    </message>
    <message>
      <location filename="Reference" />
      <source>For facts that age</source>
      <translation>Pour les faits qui vieillissent</translation>
    </message>
    <message>
      <location filename="cyberbrief/import_verbs.py" />
      <source>For instance --level official-sensitive=restricted.</source>
      <translation>Par exemple --level official-sensitive=restricted.</translation>
    </message>
    <message>
      <location filename="Sealing" />
      <source>For named desks</source>
      <translation>Pour des bureaux désignés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>For our own desk only</source>
      <translation>Pour notre bureau seul</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>For our own statements: who spoke</source>
      <translation>Pour nos propres déclarations : qui a parlé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>For partners only</source>
      <translation>Pour les partenaires seuls</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>For the delegation</source>
      <translation>Pour la délégation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>For the delegation only</source>
      <translation>Pour la délégation seule</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>For the desk, weighted</source>
      <translation>Pour le bureau, pondéré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>For the room only</source>
      <translation>Pour la salle seule</translation>
    </message>
    <message>
      <location filename="Office" />
      <source>For which sections</source>
      <translation>Pour quelles sections</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>for {group}</source>
      <translation>pour {group}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>For {reader}</source>
      <translation>Pour {reader}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>For: {desks}</source>
      <translation>Pour : {desks}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Forget it here</source>
      <translation>L’oublier ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/own_outlines.py" />
      <source>Forget one first.</source>
      <translation>Oubliez-en d’abord un.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Forget the outline {name}</source>
      <translation>Oublier le plan {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Form fields</source>
      <translation>Champs de formulaire</translation>
    </message>
    <message>
      <location filename="Delegate" />
      <source>Form of address</source>
      <translation>Titre de civilité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/paper_strip.py" />
      <source>Form of the file</source>
      <translation>Format du fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/house_templates.py" />
      <source>Formal, with letterhead</source>
      <translation>Officiel, avec en-tête</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Forms of address, order of precedence</source>
      <translation>Titres de civilité, ordre de préséance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/format_bar.py" />
      <source>Forms of the text</source>
      <translation>Mise en forme du texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Forms, mail merges, libraries and labels leave data that no page shows.</source>
      <translation>Formulaires, publipostages, bibliothèques et étiquettes laissent des données qu’aucune page ne montre.</translation>
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
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Frame</source>
      <translation>Cadre</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Free some space or choose another disk, then try again.</source>
      <translation>Libérez de la place ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Free text</source>
      <translation>Texte libre</translation>
    </message>
    <message>
      <location filename="Membership" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>From all counterparts …</source>
      <translation>Parmi tous les interlocuteurs…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>from the start</source>
      <translation>depuis le début</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>From this meeting · {count}</source>
      <translation>De cette réunion · {count}</translation>
    </message>
    <message>
      <location filename="Package" />
      <source>From whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>From {desk}</source>
      <translation>De {desk}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>from {origin}</source>
      <translation>selon {origin}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>from {origin}, changed here since</source>
      <translation>de {origin}, modifié ici depuis</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>from {source}</source>
      <translation>selon {source}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>from “{dossier}”</source>
      <translation>de « {dossier} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Full</source>
      <translation>Complète</translation>
    </message>
    <message>
      <location filename="Depth" />
      <source>Full brief</source>
      <translation>Note complète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Gap</source>
      <translation>Écart</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Get</source>
      <translation>Obtenir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Give</source>
      <translation>Donner</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/plain_json.py" />
      <source>Give a list of objects, each with its kind.</source>
      <translation>Donnez une liste d’objets, chacun avec son genre.</translation>
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
      <location filename="cyberbrief/gui/briefs/holders_page.py" />
      <source>Give everybody the new one …</source>
      <translation>Remettre la nouvelle version à tous…</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Give it a name and an office; its keys are made then.</source>
      <translation>Donnez-lui un nom et un service ; ses clés seront alors créées.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/revealing.py" />
      <source>Give it another name, or another place.</source>
      <translation>Donnez-lui un autre nom, ou un autre emplacement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>Give it to other desks, and import theirs here.</source>
      <translation>Donnez-la à d’autres bureaux, et importez les leurs ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>Give its name and office; they stand on its card.</source>
      <translation>Donnez son nom et son service ; ils figurent sur sa carte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Give plain records.</source>
      <translation>Donnez des fiches simples.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Give the desk that sent it your present card, and ask for a pack addressed to it.</source>
      <translation>Remettez votre carte actuelle au bureau expéditeur, et demandez un lot qui lui soit adressé.</translation>
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
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Give the new one …</source>
      <translation>Remettre la nouvelle version…</translation>
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
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Give {reader} the new one …</source>
      <translation>Remettre la nouvelle version à {reader}…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_room.py" />
      <source>Go back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Go back to the copy of {instant}?</source>
      <translation>Revenir à la copie du {instant} ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Go back to this copy</source>
      <translation>Revenir à cette copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/levels_page.py" />
      <source>Go on with these levels</source>
      <translation>Continuer avec ces niveaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Go there</source>
      <translation>Y aller</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Go there: {name}</source>
      <translation>Y aller : {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Go there: {sentence}</source>
      <translation>Y aller : {sentence}</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>Go to that window, or close it there and open the store again.</source>
      <translation>Allez à cette fenêtre, ou fermez-la et ouvrez de nouveau le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>Go to {dossier}</source>
      <translation>Aller à {dossier}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>goes from a scrubbed copy</source>
      <translation>disparaît d’une copie nettoyée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Good</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Grid</source>
      <translation>Grille</translation>
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
      <translation>Grouper la liste : {grouping}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>Group the list: {way}</source>
      <translation>Grouper la liste : {way}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Group {place}</source>
      <translation>Groupe {place}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Group {place} of the recovery key</source>
      <translation>Groupe {place} de la clé de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Groups: add one</source>
      <translation>Groupes : en ajouter un</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Hand over</source>
      <translation>Passer la main</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>Hand over this dossier</source>
      <translation>Passer la main sur ce dossier</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over …</source>
      <translation>Passer la main…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Handing over: {title}</source>
      <translation>Passation : {title}</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Handle the file as the highest marking asks, and tell the desk that sent it. Nothing was taken from it.</source>
      <translation>Traitez le fichier selon la mention la plus élevée, et prévenez le bureau expéditeur. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Handling</source>
      <translation>Emploi</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/edges.py" />
      <source>Header</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>Header {n}</source>
      <translation>En-tête {n}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Headers in row</source>
      <translation>En-têtes à la ligne</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Headers, notes and parts</source>
      <translation>En-têtes, notes et parties</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Headers, notes and pictures that no page shows; they often come from an older text.</source>
      <translation>Des en-têtes, des notes et des images qu’aucune page ne montre ; ils viennent souvent d’un texte plus ancien.</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Heading 1</source>
      <translation>Titre 1</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Heading 2</source>
      <translation>Titre 2</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Heading 3</source>
      <translation>Titre 3</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Heading 4</source>
      <translation>Titre 4</translation>
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
      <translation>HH:MM</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Hidden text</source>
      <translation>Texte masqué</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/cleaning.py" />
      <source>Hidden text was left out.</source>
      <translation>Du texte masqué a été laissé de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/passphrase_field.py" />
      <source>Hide the passphrase</source>
      <translation>Masquer la phrase secrète</translation>
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
      <translation>Mention la plus élevée à l’écran : {marking}</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>History tells who wrote what; type your name.</source>
      <translation>L’historique dit qui a écrit quoi ; saisissez votre nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Holds until</source>
      <translation>Valable jusqu’au</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Holds until {day}</source>
      <translation>Valable jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="Channel" />
      <source>Hotline</source>
      <translation>Ligne directe</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>House template</source>
      <translation>Modèle du ministère</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>House templates</source>
      <translation>Modèles du ministère</translation>
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
      <translation>L’avancement de ce point, et son issue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>How it is closed</source>
      <translation>Comment il est fermé</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>How it was saved</source>
      <translation>Façon de l’enregistrer</translation>
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
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>How often it was saved</source>
      <translation>Nombre d’enregistrements</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>How papers look, unless a brief has one of its own.</source>
      <translation>L’aspect des documents, sauf si une note a le sien.</translation>
    </message>
    <message>
      <location filename="Stance" />
      <source>How sure</source>
      <translation>Degré de certitude</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>how sure: {confidence}</source>
      <translation>certitude : {confidence}</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>How surely</source>
      <translation>Degré de certitude</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>How the norms are shown</source>
      <translation>Présentation des normes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/template_field.py" />
      <source>How the Word file of this brief looks.</source>
      <translation>L’aspect du fichier Word de cette note.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>How they work</source>
      <translation>Leur façon de travailler</translation>
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
      <translation>Comment s’adresser à eux, et dans quel ordre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>How we know</source>
      <translation>Comment nous le savons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/statement_page.py" />
      <source>How we know:</source>
      <translation>Comment nous le savons :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>I have it: put it in force</source>
      <translation>Je l’ai : mettre en vigueur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>I have the sheet</source>
      <translation>J’ai la feuille</translation>
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
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Identifier</source>
      <translation>Identifiant</translation>
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
      <location filename="cyberbrief/packs/errors.py" />
      <source>If the desk that sent it has a newer CyberBrief, bring yours up to date. Nothing was taken from it.</source>
      <translation>Si le bureau expéditeur a un CyberBrief plus récent, mettez le vôtre à jour. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Import a card</source>
      <translation>Importer une carte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Import a card …</source>
      <translation>Importer une carte …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>Import a pack or a list</source>
      <translation>Importer un lot ou une liste</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import a pack or a list …</source>
      <translation>Importer un lot ou une liste …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>Import a pack that you were sent</source>
      <translation>Importer un lot reçu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>Import another …</source>
      <translation>En importer un autre …</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>Import its card first.</source>
      <translation>Importez d’abord sa carte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/placing.py" />
      <source>Import their dossier with them, or do not import them either.</source>
      <translation>Importez aussi leur dossier, ou ne les importez pas non plus.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Import though nobody compared the fingerprint</source>
      <translation>Importer bien que personne n’ait comparé l’empreinte</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Import {n} records</source>
      <translation>
        <numerusform>Importer {n} fiche</numerusform>
        <numerusform>Importer {n} fiches</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>Import …</source>
      <translation>Importer …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/importing.py" />
      <source>Imported from {name}: {title}</source>
      <translation>Importé de {name} : {title}</translation>
    </message>
    <message>
      <location filename="Setting" />
      <source>In a closed meeting</source>
      <translation>En séance à huis clos</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>In a month</source>
      <translation>Dans un mois</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>In a week</source>
      <translation>Dans une semaine</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In agenda items</source>
      <translation>Dans les points de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In amendments</source>
      <translation>Dans les amendements</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In briefs</source>
      <translation>Dans les notes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In commissions</source>
      <translation>Dans les commandes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In commitments</source>
      <translation>Dans les engagements</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In concerns</source>
      <translation>Dans les préoccupations</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In counterparts</source>
      <translation>Dans les interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In deadlines</source>
      <translation>Dans les échéances</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In delegates</source>
      <translation>Dans les délégués</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In dossiers</source>
      <translation>Dans les dossiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In instructions</source>
      <translation>Dans les instructions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In measures</source>
      <translation>Dans les mesures</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In meetings</source>
      <translation>Dans les réunions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In memberships</source>
      <translation>Dans les appartenances</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>In no dossier</source>
      <translation>Dans aucun dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>In no group</source>
      <translation>Dans aucun groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In packages</source>
      <translation>Dans les paquets</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>in part</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In positions</source>
      <translation>Dans les positions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In references</source>
      <translation>Dans les références</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In stances</source>
      <translation>Dans les postures</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In statements</source>
      <translation>Dans les déclarations</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>In talking points</source>
      <translation>Dans les éléments de langage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>in the brief</source>
      <translation>dans la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>In the history that this pack tells, a record comes from itself.</source>
      <translation>Dans l’historique que donne ce lot, une fiche provient d’elle-même.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>In the part {name}</source>
      <translation>Dans la partie {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>In the program that the computer opens Word files with.</source>
      <translation>Dans le programme par lequel l’ordinateur ouvre les fichiers Word.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>In the room</source>
      <translation>En salle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>In the text</source>
      <translation>Dans le texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>In three months</source>
      <translation>Dans trois mois</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>In which capacity</source>
      <translation>En quelle qualité</translation>
    </message>
    <message>
      <location filename="Concession" />
      <source>In words</source>
      <translation>En toutes lettres</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>in {n} records</source>
      <translation>
        <numerusform>dans {n} fiche</numerusform>
        <numerusform>dans {n} fiches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>In {n} seconds</source>
      <translation>
        <numerusform>Dans {n} seconde</numerusform>
        <numerusform>Dans {n} secondes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/table_records.py" />
      <source>In “{header}” the day is read before the month: 3/4 is the third of April.</source>
      <translation>Dans « {header} », le jour est lu avant le mois : 3/4 est le 3 avril.</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>Incident or practice</source>
      <translation>Incident ou pratique</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Information on national policies</source>
      <translation>Informations sur les politiques nationales</translation>
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Initials</source>
      <translation>Paraphe</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Insertions still marked</source>
      <translation>Insertions encore marquées</translation>
    </message>
    <message>
      <location filename="Caution" />
      <source>Inside a reference mark</source>
      <translation>À l’intérieur d’un renvoi</translation>
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
      <translation>Instructions qui ne tiennent peut-être plus</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Instructions, packages</source>
      <translation>Instructions, paquets</translation>
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
      <translation>Interprété, prévu {range}. À ce rythme, vous finissez entre {first} et {last}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Interpreters ask for 100 to 110 words a minute.</source>
      <translation>Les interprètes demandent 100 à 110 mots par minute.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Into the dossier</source>
      <translation>Dans le dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/home_choice.py" />
      <source>Into which dossier</source>
      <translation>Dans quel dossier</translation>
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
      <translation>Isolés</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Issue</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Issued by</source>
      <translation>Publié par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Issuing body not named</source>
      <translation>Organe auteur non nommé</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>It came unencrypted though its issuer had closed it: others may have read it.</source>
      <translation>Il est arrivé sans chiffrement alors que son émetteur l’avait fermé : d’autres ont pu le lire.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>It cannot be shown.</source>
      <translation>Il ne peut être affiché.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>it carries</source>
      <translation>cela l’emporte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>It carries the marking and leaves as a draft. Stances stay with the delegation, weights with the desk.</source>
      <translation>Elle porte la mention et sort comme projet. Les postures restent à la délégation, les poids au bureau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It comes back, as they have it</source>
      <translation>Elle revient, telle qu’ils l’ont</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>It does not say what decides who may see it</source>
      <translation>Il ne dit pas ce qui détermine qui peut le voir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It goes to the bin</source>
      <translation>Elle va à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>It has no styles: all are ours.</source>
      <translation>Il n’a aucun style : tous sont les nôtres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>It holds the check value of a password.</source>
      <translation>Elle contient la valeur de contrôle d’un mot de passe.</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>It holds what such a field cannot hold</source>
      <translation>Il contient ce qu’un tel champ ne peut contenir</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>It holds {n} records.</source>
      <translation>
        <numerusform>Il contient {n} fiche.</numerusform>
        <numerusform>Il contient {n} fiches.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/paper_strip.py" />
      <source>It is a draft.</source>
      <translation>C’est un projet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>It is as it was already.</source>
      <translation>C’était déjà ainsi.</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>It is dated later than today: one of the two clocks is wrong.</source>
      <translation>Il est daté d’après aujourd’hui : l’une des deux horloges est fausse.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>It is for</source>
      <translation>Il est pour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>It is kept on record with your name, for this variant alone.</source>
      <translation>C’est conservé avec votre nom, pour cette version seulement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/levels_page.py" />
      <source>It is marked by another scheme</source>
      <translation>Il porte les mentions d’un autre système</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/other_scheme.py" />
      <source>It is marked by the scheme {theirs}, this store by {ours}.</source>
      <translation>La mention suit l’échelle {theirs}, ce coffre l’échelle {ours}.</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>It is marked lower than the pack that it follows: ask the desk whether it meant to.</source>
      <translation>Sa mention est inférieure à celle du lot auquel il fait suite : demandez au bureau si c’est voulu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>It is marked {level}: it may not travel unencrypted.</source>
      <translation>Il porte la mention {level} : il ne peut voyager sans chiffrement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>It is marked “{caveat}”: that may be handed to no other nation.</source>
      <translation>Il porte la mention « {caveat} » : cela ne peut être remis à aucune autre nation.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>It is not printed, but one click shows it.</source>
      <translation>Il n’est pas imprimé, mais un clic le montre.</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>It is of a kind that those it was made for may not see</source>
      <translation>Il est d’une sorte que ses destinataires n’ont pas à voir</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>It is often older than the text and shows what stood there then.</source>
      <translation>Elle est souvent plus ancienne que le texte et montre ce qui s’y trouvait alors.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>It is one step: undoing it takes all of it back, and history says whose words they are.</source>
      <translation>C’est une seule étape : l’annuler reprend tout, et l’historique dit de qui sont les mots.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>It is past its review date.</source>
      <translation>Sa date de révision est passée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>It is released. Ctrl+Z takes it back.</source>
      <translation>C’est diffusé. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It is taken out</source>
      <translation>Il est retiré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/paper_strip.py" />
      <source>It is written</source>
      <translation>Le fichier est écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>It lies beyond the edge of the paper.</source>
      <translation>Il se trouve au-delà du bord du papier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>It may have been moved or renamed, or lie on a disk that is not plugged in. Say where it is now, or forget it here.</source>
      <translation>Il a peut-être été déplacé ou renommé, ou se trouve sur un disque débranché. Dites où il est maintenant, ou oubliez-le ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>It may not leave so</source>
      <translation>Il ne peut partir ainsi</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/unseen_text.py" />
      <source>It may stand on a dark picture or a coloured shape; look at the page.</source>
      <translation>Il se trouve peut-être sur une image sombre ou une forme colorée ; regardez la page.</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>It must not be empty</source>
      <translation>Il ne doit pas être vide</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>It names {n} records that neither came along nor are here; the links stay and lead nowhere yet.</source>
      <translation>
        <numerusform>Elle renvoie à {n} fiche qui n’est ni venue ni ici ; le lien reste et ne mène encore nulle part.</numerusform>
        <numerusform>Elle renvoie à {n} fiches qui ne sont ni venues ni ici ; les liens restent et ne mènent encore nulle part.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>It opens the store if the passphrase is forgotten. It is shown now and never again: print it or save it, and keep it away from this computer.</source>
      <translation>Elle ouvre le coffre si la phrase secrète est oubliée. Elle est montrée maintenant et plus jamais : imprimez-la ou enregistrez-la, et gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>It opens the store if the passphrase is forgotten. Print another when the one you have was lost, copied or seen; then the old one opens nothing any more.</source>
      <translation>Elle ouvre le coffre si la phrase secrète est oubliée. Imprimez-en une autre si la vôtre a été perdue, copiée ou vue ; l’ancienne n’ouvre alors plus rien.</translation>
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
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>It says DRAFT, and is cleared now: replace all of it.</source>
      <translation>Il porte la mention PROJET alors que le visa est donné : remplacez-le en entier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>It says the same as then, word for word.</source>
      <translation>Il dit la même chose qu’alors, mot pour mot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/letting_out.py" />
      <source>It shows its readers what they may see as it is.</source>
      <translation>Il montre à ses lecteurs ce qu’ils peuvent voir, tel quel.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>It speaks of “{name}”.</source>
      <translation>Il y est question de « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It stays</source>
      <translation>Il reste</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It stays away</source>
      <translation>Elle reste absente</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It stays in the bin</source>
      <translation>Elle reste à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>It stays, as it is here</source>
      <translation>Elle reste, telle qu’elle est ici</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>It was addressed to other desks, and yours has no identity by which it could be named.</source>
      <translation>Il était adressé à d’autres bureaux, et le vôtre n’a pas d’identité par laquelle il pourrait être désigné.</translation>
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
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>It was not written</source>
      <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>It was read back and checked.</source>
      <translation>Elle a été relue et vérifiée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>It was written in last on {instant}.</source>
      <translation>On y a écrit pour la dernière fois le {instant}.</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>It would be shared more widely than the rules allow</source>
      <translation>Il serait diffusé plus largement que les règles ne le permettent</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Item {number}</source>
      <translation>Point {number}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Item {number} · {title}</source>
      <translation>Point {number} · {title}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>Its building blocks were left out.</source>
      <translation>Ses blocs de construction ont été laissés de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>its card expired: ask for a new one</source>
      <translation>sa carte a expiré : demandez-en une nouvelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/controls.py" />
      <source>Its contents were left out: CyberBrief sets its own.</source>
      <translation>Sa table des matières a été laissée de côté : CyberBrief établit la sienne.</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>Its id belongs to a record of another kind</source>
      <translation>Son identifiant appartient à une fiche d’un autre type</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>Its id stands twice</source>
      <translation>Son identifiant figure deux fois</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>Its issuer said that it holds until a day that is past.</source>
      <translation>Son émetteur l’a dit valable jusqu’à un jour désormais passé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropping.py" />
      <source>Its letterhead, styles, typefaces and margins, for papers to come.</source>
      <translation>Son en-tête, ses styles, ses polices et ses marges, pour les documents à venir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>Its level in the outline says so.</source>
      <translation>Son niveau dans le plan le dit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Its levels stand on every page you export. Another scheme can be taken as long as no record is marked with a level that it lacks.</source>
      <translation>Ses niveaux figurent sur chaque page que vous exportez. On peut prendre un autre régime tant qu’aucune fiche ne porte un niveau qu’il n’a pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Its levels stand on every page you export. Settings can change it as long as nothing is marked.</source>
      <translation>Ses niveaux figurent sur chaque page que vous exportez. Les réglages permettent d’en changer tant que rien ne porte de mention.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>Its name</source>
      <translation>Son nom</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>Its name resembles the role’s; please look.</source>
      <translation>Son nom ressemble à celui du rôle ; veuillez vérifier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>Its name says so.</source>
      <translation>Son nom le dit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Its name, version and what it counted.</source>
      <translation>Son nom, sa version et ce qu’il a compté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Its outline is filled with what the dossier holds; you take out and add what you like.</source>
      <translation>Son plan se remplit de ce que contient le dossier ; vous retirez et ajoutez ce que vous voulez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Its readers see none of it until it is released for delivery.</source>
      <translation>Ses lecteurs n’en voient rien tant que le texte n’est pas libéré pour être prononcé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Its readers see none of it until it is tabled.</source>
      <translation>Ses lecteurs n’en voient rien tant que le texte n’est pas déposé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Its sender tells you the passphrase on another way than that of the file, such as the telephone.</source>
      <translation>Son expéditeur vous dit la phrase secrète par une autre voie que celle du fichier, comme le téléphone.</translation>
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
      <location filename="Amendment" />
      <source>Justification</source>
      <translation>Justification</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_form.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="Way" />
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Keep copies</source>
      <translation>Garder des copies</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>Keep it</source>
      <translation>Garder</translation>
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
      <location filename="Way" />
      <source>Keep ours</source>
      <translation>Garder le nôtre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Keep the old one</source>
      <translation>Garder l’ancienne</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Keep the recovery sheet</source>
      <translation>Gardez la feuille de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Keep the supply chain sound, without hidden functions</source>
      <translation>Assurer l’intégrité de la chaîne d’approvisionnement, sans fonctions cachées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/clipboard_guard.py" />
      <source>Keep the words on the clipboard</source>
      <translation>Laisser ces mots dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>Keep this outline for other briefs</source>
      <translation>Garder ce plan pour d’autres notes</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Keep this outline …</source>
      <translation>Garder ce plan…</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Keep what you have. If somebody sent it as news, ask the desk whether it did.</source>
      <translation>Gardez ce que vous avez. Si quelqu’un l’a envoyé comme nouveau, demandez au bureau s’il l’a envoyé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Keep, without names</source>
      <translation>Garder, sans les noms</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/speech.py" />
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
      <translation>Tenu : {promise}</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Keys decide whom a pack comes from, names never do. A desk is trusted once its fingerprint was compared.</source>
      <translation>Ce sont les clés qui disent de qui vient un lot, jamais les noms. Un bureau est de confiance une fois son empreinte comparée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Keywords</source>
      <translation>Mots-clés</translation>
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
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Kind of file</source>
      <translation>Type de fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Kind of party</source>
      <translation>Type de partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Kind of record to add</source>
      <translation>Type de fiche à ajouter</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Label of a document system</source>
      <translation>Étiquette d’un système documentaire</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Ladder</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Ladder and other tables</source>
      <translation>Échelle et autres tableaux</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Ladders</source>
      <translation>Échelles</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Ladders as they stood; nothing counts as cleared.</source>
      <translation>Les échelles telles qu’elles étaient ; rien ne compte comme visé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Lands in the overlap</source>
      <translation>Tombe dans la zone commune</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Lands on {step}</source>
      <translation>Tombe sur {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Lands outside</source>
      <translation>Tombe en dehors</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Language and appearance</source>
      <translation>Langue et apparence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>Language: {names}</source>
      <translation>Langue : {names}</translation>
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
      <translation>Dernière rencontre le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>last met {day}</source>
      <translation>dernière rencontre le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Last printed on</source>
      <translation>Dernière impression le</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Last saved by</source>
      <translation>Dernier enregistrement par</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Last saved on</source>
      <translation>Dernier enregistrement le</translation>
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
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Laws for cooperation against criminal and terrorist use</source>
      <translation>Lois permettant de coopérer contre l’utilisation criminelle et terroriste</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/typesetting.py" />
      <source>Laying out the pages</source>
      <translation>Mise en page</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Leave emergency response teams in peace, and do not use them to harm</source>
      <translation>Laisser en paix les équipes d’intervention d’urgence et ne pas s’en servir pour nuire</translation>
    </message>
    <message>
      <location filename="cyberbrief/cli.py" />
      <source>Leave out --copies or --to.</source>
      <translation>Omettez --copies ou --to.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/copies.py" />
      <source>Leave out the number or the names.</source>
      <translation>Omettez le nombre ou les noms.</translation>
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
      <translation>Laisser « {word} » tel quel ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>Left empty, it is called after what goes.</source>
      <translation>Laissé vide, il prend le nom de ce qui part.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>Left out</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>left out</source>
      <translation>laissé de côté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>Left out of papers that may lie on a table</source>
      <translation>Omis des papiers qui peuvent rester sur une table</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Left out of the file</source>
      <translation>Laissé hors du fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>Left out. {why}.</source>
      <translation>Laissée de côté. {why}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>Left out: {field}. {why}.</source>
      <translation>Laissé de côté : {field}. {why}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Less motion</source>
      <translation>Moins de mouvement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Let go of what is chosen</source>
      <translation>Désélectionner</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>Let more people see {n} fields of yours?</source>
      <translation>
        <numerusform>Montrer à plus de monde {n} de vos champs ?</numerusform>
        <numerusform>Montrer à plus de monde {n} de vos champs ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Let some count more than others in this desk's own reckoning; no vote is weighed.</source>
      <translation>Faire compter certains plus que d’autres dans les calculs de ce bureau ; aucun vote n’est pondéré.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Letters are drawn with them where the font is missing.</source>
      <translation>Les lettres sont dessinées avec elles là où la police manque.</translation>
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
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Line {line:,} of this pack holds what no such record may hold. {what}</source>
      <translation>La ligne {line:,} de ce lot contient ce qu’aucune fiche de ce genre ne peut contenir. {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Line {line:,} of this pack is a record of an unknown kind, “{kind}”.</source>
      <translation>La ligne {line:,} de ce lot est une fiche d’un genre inconnu, « {kind} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Line {line:,} of this pack is a record that was there before: the pack holds it twice.</source>
      <translation>La ligne {line:,} de ce lot est une fiche déjà présente : le lot la contient deux fois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Line {line:,} of this pack is marked higher than the pack itself.</source>
      <translation>La ligne {line:,} de ce lot porte une mention supérieure à celle du lot lui-même.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Line {line:,} of this pack is not in order: {what}.</source>
      <translation>La ligne {line:,} de ce lot n’est pas en règle : {what}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Line {line:,} of this pack shares “{field}” more widely than such words may ever be shared.</source>
      <translation>La ligne {line:,} de ce lot partage « {field} » plus largement qu’un tel texte ne peut jamais l’être.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Lines and quiet words are drawn stronger.</source>
      <translation>Les lignes et les mots discrets sont plus marqués.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Link this position to others it could be traded against, and trades are suggested here.</source>
      <translation>Liez cette position à d’autres contre lesquelles elle pourrait s’échanger, et des échanges seront proposés ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Linked file</source>
      <translation>Fichier lié</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Linked film</source>
      <translation>Film lié</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Linked picture</source>
      <translation>Image liée</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>Links to what does not come along</source>
      <translation>Liens vers ce qui ne vient pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Links to what is not in that dossier were left out</source>
      <translation>Les liens vers ce qui n’est pas dans ce dossier ont été omis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>List from {file}</source>
      <translation>Liste de {file}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>List of links</source>
      <translation>Liste de liens</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sending_out.py" />
      <source>List of papers</source>
      <translation>Liste des documents</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/comments.py" />
      <source>List of people</source>
      <translation>Liste de personnes</translation>
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
      <translation>Verrouiller quand personne n’a rien fait pendant</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/open_store.py" />
      <source>Locked after {n} minutes. Everything you typed is kept.</source>
      <translation>
        <numerusform>Verrouillé après {n} minute. Tout ce que vous avez saisi est conservé.</numerusform>
        <numerusform>Verrouillé après {n} minutes. Tout ce que vous avez saisi est conservé.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>Locking and opening</source>
      <translation>Verrouillage et ouverture</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Locks after {n} min idle</source>
      <translation>
        <numerusform>Se verrouille après {n} min d’inactivité</numerusform>
        <numerusform>Se verrouille après {n} min d’inactivité</numerusform>
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
      <translation>Noter : qui, sur quoi, a dit quoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_page.py" />
      <source>Look at another file …</source>
      <translation>Examiner un autre fichier…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/paper_out.py" />
      <source>Look at the printer and try again.</source>
      <translation>Vérifiez l’imprimante et recommencez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/edits.py" />
      <source>Look at the record's history and change the field by hand.</source>
      <translation>Consultez l’historique de la fiche et modifiez le champ à la main.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Look at the two groups again and type both.</source>
      <translation>Regardez de nouveau les deux groupes et saisissez-les.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>Look at what shares words with a withheld field: {records}.</source>
      <translation>Voyez ce qui partage des mots avec un champ retenu : {records}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Look before you start again; nothing is half done.</source>
      <translation>Regardez avant de recommencer ; rien n’est fait à moitié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/delimited.py" />
      <source>Look for a quotation mark there that is never closed.</source>
      <translation>Cherchez-y un guillemet qui n’est jamais fermé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Look for the file, or make a new store.</source>
      <translation>Cherchez le fichier, ou créez un nouveau coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Look for what was deleted from other dossiers</source>
      <translation>Chercher ce qui a été supprimé d’autres dossiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Look in</source>
      <translation>Chercher dans</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>Look the id up with “cyberbrief list”, or search for the record's words.</source>
      <translation>Cherchez l’identifiant avec « cyberbrief list », ou recherchez les mots de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/replacing.py" />
      <source>Look through the changes again.</source>
      <translation>Parcourez de nouveau les changements.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Look through the copy</source>
      <translation>Examiner la copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>Looked at: still right</source>
      <translation>Revu : toujours valable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>Looking at what leaves</source>
      <translation>Examen de ce qui sort</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Looking for what it tells …</source>
      <translation>Recherche de ce qu’il révèle…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Looking for what was meant …</source>
      <translation>Recherche de ce qui était visé…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Looking for withheld words in the file</source>
      <translation>Recherche de termes retenus dans le fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>Looking for withheld words in the pack</source>
      <translation>Recherche de mots retenus dans le lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Looking into the copy …</source>
      <translation>Examen de la copie…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/calm_pages.py" />
      <source>Looking through the file</source>
      <translation>Examen du fichier</translation>
    </message>
    <message>
      <location filename="Priority" />
      <source>Low</source>
      <translation>Faible</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Lower the marking</source>
      <translation>Abaisser la mention</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Lower the marking of {n} records to {level}?</source>
      <translation>
        <numerusform>Abaisser la mention de {n} fiche à {level} ?</numerusform>
        <numerusform>Abaisser la mention de {n} fiches à {level} ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Macros and programs</source>
      <translation>Macros et programmes</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Made</source>
      <translation>Faite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>made</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Made for: {audience}</source>
      <translation>Fait pour : {audience}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Made here</source>
      <translation>Rédigé ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Made on</source>
      <translation>Créé le</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Made: {point}</source>
      <translation>Exposé : {point}</translation>
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Mail</source>
      <translation>Courrier</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Mail merge</source>
      <translation>Publipostage</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Main points</source>
      <translation>Messages principaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>Main text</source>
      <translation>Texte principal</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>Main text, paragraph {n}</source>
      <translation>Texte principal, paragraphe {n}</translation>
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Majority</source>
      <translation>Majorité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Make a copy</source>
      <translation>Faire une copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Make a dossier first: these records belong into one.</source>
      <translation>Créez d’abord un dossier : ces fiches en demandent un.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Make a package</source>
      <translation>Créer un paquet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Make a package: {name}</source>
      <translation>Créer un paquet : {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Make a store of it beside …</source>
      <translation>En faire un coffre à côté…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Make another recovery sheet …</source>
      <translation>Faire une autre feuille de secours…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/session_file.py" />
      <source>Make one first.</source>
      <translation>Faites-en d’abord une.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>Make one or open the sample</source>
      <translation>Créez-en un ou ouvrez l’exemple</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/own_card.py" />
      <source>Make our card</source>
      <translation>Faire notre carte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Make the brief</source>
      <translation>Créer la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Make the dossier</source>
      <translation>Créer le dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Make the travel store</source>
      <translation>Faire le coffre de voyage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Make the travel store …</source>
      <translation>Faire le coffre de voyage …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_picker.py" />
      <source>Make “{words}”</source>
      <translation>Créer « {words} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Making the copy …</source>
      <translation>Préparation de la copie…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Making the store …</source>
      <translation>Création du coffre…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Making the travel store</source>
      <translation>Création du coffre de voyage</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Manager</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Mandate</source>
      <translation>Mandat</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Many: of 14 days, 8 weeks and 24 months</source>
      <translation>Beaucoup : de 14 jours, 8 semaines et 24 mois</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>Mark it at least {needed}.</source>
      <translation>Portez-y au moins la mention {needed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>mark: where to be</source>
      <translation>repère : où en être</translation>
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
      <location filename="TemplateRole" />
      <source>Marking at head and foot</source>
      <translation>Mention en haut et en bas de page</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Marking scheme</source>
      <translation>Régime de mentions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/banner.py" />
      <source>Marking: {marking}</source>
      <translation>Mention : {marking}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Markings</source>
      <translation>Mentions</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Marks for the way back</source>
      <translation>Repères pour le retour</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Marks of editing sessions</source>
      <translation>Traces des séances de travail</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Match capitals and accents</source>
      <translation>Respecter majuscules et accents</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Matrix</source>
      <translation>Matrice</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>May be left empty.</source>
      <translation>Peut rester vide.</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>May be shared with</source>
      <translation>Peut être communiqué à</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/reach_ring.py" />
      <source>May be shared with: {reach}</source>
      <translation>Peut être communiqué à : {reach}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>May this be shared more widely?</source>
      <translation>Peut-on le communiquer plus largement ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Measure {number} of {symbol}: title to be written</source>
      <translation>Mesure {number} de {symbol} : titre à écrire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Measures, norms and capacity, each with its status.</source>
      <translation>Mesures, normes et capacités, chacune avec son état.</translation>
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
      <translation>Les réunions avec ce qui s’y est dit, et ce que chaque camp a promis.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Members</source>
      <translation>Membres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Members: add one</source>
      <translation>Membres : en ajouter un</translation>
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
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Memorandum</source>
      <translation>Mémorandum</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/records.py" />
      <source>Mend it in the file, or leave it out.</source>
      <translation>Corrigez-le dans le fichier, ou omettez-le.</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Mend it there and try again.</source>
      <translation>Corrigez-le là et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/starter_packs.py" />
      <source>Mend the link.</source>
      <translation>Corrigez le lien.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sending_out.py" />
      <source>Mend what is named, or leave that variant out.</source>
      <translation>Corrigez ce qui est indiqué, ou laissez cette version de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Mend what is named, or take it out of the choice.</source>
      <translation>Corrigez ce qui est indiqué, ou retirez-le du choix.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mention a reference</source>
      <translation>Citer une référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/toolbar.py" />
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Met</source>
      <translation>Respecté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>met {day}</source>
      <translation>rencontré le {day}</translation>
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
      <location filename="TemplateField" />
      <source>Ministry</source>
      <translation>Ministère</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Ministry of Foreign Affairs</source>
      <translation>Ministère des affaires étrangères</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Minutes of editing</source>
      <translation>Minutes de travail</translation>
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Missed</source>
      <translation>Manqué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/variant_switch.py" />
      <source>More</source>
      <translation>Plus</translation>
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
      <location filename="cyberbrief/gui/arriving/order_input.py" />
      <source>Move down: {step}</source>
      <translation>Descendre : {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Move earlier</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Move in</source>
      <translation>Décaler vers l’intérieur</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Move it to the store it belongs to. Nothing was changed.</source>
      <translation>Déplacez-le auprès du coffre auquel il appartient. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Move later</source>
      <translation>Reculer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Move out</source>
      <translation>Décaler vers l’extérieur</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Move that file to the store it belongs to and open this one again. Nothing was changed.</source>
      <translation>Déplacez ce fichier vers le coffre auquel il appartient et rouvrez celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Move to</source>
      <translation>Déplacer vers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Move to the bin</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/order_input.py" />
      <source>Move up: {step}</source>
      <translation>Monter : {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Moved passages still marked</source>
      <translation>Passages déplacés encore marqués</translation>
    </message>
    <message>
      <location filename="Act" />
      <source>Moved to the bin</source>
      <translation>Mis à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>moved to the bin</source>
      <translation>mis à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Moved to the bin. Papers that took it take the usual one.</source>
      <translation>Mis à la corbeille. Les documents qui le prenaient prennent le modèle habituel.</translation>
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
      <location filename="cyberbrief/gui/trust/own_card.py" />
      <source>Name of the desk</source>
      <translation>Nom du bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Name of the document</source>
      <translation>Nom du document</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/house_templates.py" />
      <source>Name one by its id: {ids}.</source>
      <translation>Désignez-en un par son identifiant : {ids}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Name the kind that the record has.</source>
      <translation>Nommez le type de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>Name the one you mean by its fingerprint.</source>
      <translation>Désignez celui que vous voulez par son empreinte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Name the store's file.</source>
      <translation>Nommez le fichier du coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Names of form fields</source>
      <translation>Noms des champs de formulaire</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Names of organisations, folders, servers, printers and templates.</source>
      <translation>Noms d’organisations, de dossiers, de serveurs, d’imprimantes et de modèles.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Names of people</source>
      <translation>Noms de personnes</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Names that templates and programs give to places.</source>
      <translation>Noms que modèles et programmes donnent à des emplacements.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Names the pictures had on somebody's computer.</source>
      <translation>Noms que les images portaient sur l’ordinateur de quelqu’un.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropping.py" />
      <source>Names, comments, deleted words, hidden text, metadata; and save a copy without them.</source>
      <translation>Noms, commentaires, mots supprimés, texte masqué, métadonnées ; et enregistrer une copie sans eux.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/way_out.py" />
      <source>Names, parted by commas; each gets a copy of their own. May be empty.</source>
      <translation>Des noms séparés par des virgules ; chacun reçoit son propre exemplaire. Peut rester vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Narrow nothing</source>
      <translation>Ne rien restreindre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_filters.py" />
      <source>Narrow the search</source>
      <translation>Restreindre la recherche</translation>
    </message>
    <message>
      <location filename="Capacity" />
      <source>National</source>
      <translation>À titre national</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>National organisation, strategies and programmes</source>
      <translation>Organisation, stratégies et programmes nationaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>National views on threats</source>
      <translation>Vues nationales sur les menaces</translation>
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
      <location filename="actions" />
      <source>Negotiation space</source>
      <translation>Marge de négociation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>Negotiation space as text</source>
      <translation>Marge de négociation en texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Negotiation space with {name}</source>
      <translation>Marge de négociation avec {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Never below what it shows; it can only be raised</source>
      <translation>Jamais en dessous de ce qu’il montre ; elle ne peut qu’être relevée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>Never said outside the delegation</source>
      <translation>Jamais dit hors de la délégation</translation>
    </message>
    <message>
      <location filename="Fate" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_list.py" />
      <source>New brief</source>
      <translation>Nouvelle note</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>New brief …</source>
      <translation>Nouvelle note…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>New dossier</source>
      <translation>Nouveau dossier</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>New dossier …</source>
      <translation>Nouveau dossier…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>New pack</source>
      <translation>Nouveau lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>New pack …</source>
      <translation>Nouveau lot …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>New passphrase</source>
      <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>New store</source>
      <translation>Nouveau coffre</translation>
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
      <translation>suivant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Next (Enter)</source>
      <translation>Suivant (Entrée)</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Next meeting</source>
      <translation>Prochaine réunion</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>Next question</source>
      <translation>Question suivante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next question of an import</source>
      <translation>Question suivante d’une importation</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Next step</source>
      <translation>Prochaine étape</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Next: passphrase</source>
      <translation>Suivant : phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Next: recovery sheet</source>
      <translation>Suivant : feuille de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/value_words.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No agenda item</source>
      <translation>Aucun point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No agenda items yet.</source>
      <translation>Pas encore de points de l’ordre du jour.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No amendments yet.</source>
      <translation>Pas encore d’amendement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_list.py" />
      <source>No briefs yet.</source>
      <translation>Pas encore de notes.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>No column is given to what each row must have: {fields}.</source>
      <translation>Aucune colonne n’est donnée à ce que chaque ligne doit avoir : {fields}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No commissions yet.</source>
      <translation>Pas encore de commandes.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No commitments yet.</source>
      <translation>Pas encore d’engagements.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No concerns yet.</source>
      <translation>Pas encore de préoccupations.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/seats.py" />
      <source>No copy of the store was made.</source>
      <translation>Aucune copie du coffre n’a été faite.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No counterpart</source>
      <translation>Aucun interlocuteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>No counterpart takes part yet, so there is nobody to compare with.</source>
      <translation>Aucun interlocuteur ne participe encore ; il n’y a personne à qui se comparer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>No counterpart yet</source>
      <translation>Pas encore d’interlocuteur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>No counterparts yet.</source>
      <translation>Pas encore d’interlocuteurs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>No country</source>
      <translation>Aucun pays</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>No date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>no date given</source>
      <translation>aucune date indiquée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No deadlines yet.</source>
      <translation>Pas encore d’échéances.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>No delegate with a telephone number or an e-mail address yet.</source>
      <translation>Pas encore de délégué avec un numéro de téléphone ou une adresse électronique.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No delegates yet.</source>
      <translation>Pas encore de délégués.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>No desk writes its name so: do not use this, and ask the desk whose name it seems to be.</source>
      <translation>Aucun bureau n’écrit ainsi son nom : n’utilisez pas ceci, et interrogez le bureau dont ce semble être le nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>No desk writes that much in one record: ask the desk what it sent. Nothing was taken from it.</source>
      <translation>Aucun bureau n’écrit autant dans une seule fiche : demandez au bureau ce qu’il a envoyé. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>No dossier</source>
      <translation>Aucun dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>No dossier yet</source>
      <translation>Pas encore de dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No dossiers yet.</source>
      <translation>Pas encore de dossiers.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>No field to be filled: title, meeting and date stand in the paper's own head.</source>
      <translation>Aucun champ à remplir : titre, réunion et date figurent dans l’en-tête propre du document.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>No file can have this name.</source>
      <translation>Aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/pack_verbs.py" />
      <source>No file is named for the pack.</source>
      <translation>Aucun fichier n’est nommé pour le lot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No instructions yet.</source>
      <translation>Pas encore d’instructions.</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>No longer shown by them</source>
      <translation>N’est plus montré par eux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/making_inputs.py" />
      <source>No longer there</source>
      <translation>N’y figure plus</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No measures yet.</source>
      <translation>Pas encore de mesures.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>No meeting</source>
      <translation>Aucune réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>No meeting is planned</source>
      <translation>Aucune réunion n’est prévue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>No meeting noted yet</source>
      <translation>Aucune réunion notée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>no meeting today: kept in the dossier</source>
      <translation>pas de réunion aujourd’hui : conservé dans le dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No meetings yet.</source>
      <translation>Pas encore de réunions.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No memberships yet.</source>
      <translation>Pas encore d’appartenances.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>No office has to clear yet. Until one does, the brief leaves as DRAFT.</source>
      <translation>Aucun service ne doit encore viser. D’ici là, la note sort comme PROJET.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>No opening</source>
      <translation>Sans ouverture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>No other desk is verified yet. Import its card and compare its fingerprint once, by telephone.</source>
      <translation>Aucun autre bureau n’est encore vérifié. Importez sa carte et comparez une fois son empreinte, par téléphone.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>No other desk yet. Ask a desk for its card, import it, and compare its fingerprint over the telephone.</source>
      <translation>Pas encore d’autre bureau. Demandez sa carte à un bureau, importez-la, et comparez son empreinte par téléphone.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>No outcome</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>no owner</source>
      <translation>sans responsable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>No package with {name} on this yet.</source>
      <translation>Pas encore de paquet avec {name} à ce sujet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No packages yet.</source>
      <translation>Pas encore de paquets.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>No place for the paper is named: it follows what the template holds.</source>
      <translation>Aucune place n’est indiquée pour le document : il suit ce que contient le modèle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/agenda_item_page.py" />
      <source>No point to make on this item yet. Its time is measured here as soon as there is one.</source>
      <translation>Pas encore d’élément à exposer sur ce point. Son temps se mesure ici dès qu’il y en a un.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>No point to make on this item.</source>
      <translation>Aucun élément à exposer sur ce point.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/speaking_times.py" />
      <source>No points to make yet</source>
      <translation>Pas encore d’éléments à exposer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No position</source>
      <translation>Aucune position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>No position yet</source>
      <translation>Pas encore de position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>No position yet.</source>
      <translation>Pas encore de position.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No positions yet.</source>
      <translation>Pas encore de positions.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>No possible outcomes in order yet: they are the scale on which both ladders stand.</source>
      <translation>Pas encore de résultats possibles ordonnés : ils forment l’échelle où se placent les deux camps.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>No preferred outcome</source>
      <translation>Sans résultat souhaité</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>No profile</source>
      <translation>Sans profil</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>no profile</source>
      <translation>sans profil</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>No profile yet</source>
      <translation>Pas encore de profil</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>No red line</source>
      <translation>Sans ligne rouge</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/reference_list.py" />
      <source>No reference is called so</source>
      <translation>Aucune référence ne s’appelle ainsi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/editor.py" />
      <source>No reference is called “{name}”.</source>
      <translation>Aucune référence ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No references yet.</source>
      <translation>Pas encore de références.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>No review date</source>
      <translation>Sans date de révision</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>No role noted</source>
      <translation>Aucune fonction notée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/shortcuts_page.py" />
      <source>No shortcut has these words.</source>
      <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>No stance known</source>
      <translation>Aucune posture connue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No stances yet.</source>
      <translation>Pas encore de postures.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No statements yet.</source>
      <translation>Pas encore de déclarations.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>No step yet. Begin with the opening.</source>
      <translation>Pas encore d’échelon. Commencez par l’ouverture.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>No symbol</source>
      <translation>Sans cote</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>No talking points yet.</source>
      <translation>Pas encore d’éléments de langage.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>No time yet</source>
      <translation>Pas encore de temps</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>No trade suggests itself: it takes a linked position where they want more than we give now.</source>
      <translation>Aucun échange ne se propose : il faut une position liée où ils veulent plus que ce que nous donnons.</translation>
    </message>
    <message>
      <location filename="cyberbrief/cli.py" />
      <source>No version is named.</source>
      <translation>Aucune version n’est indiquée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>No withheld words in what goes out</source>
      <translation>Aucun terme retenu dans ce qui sort</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>No word before the caret is underlined.</source>
      <translation>Aucun mot avant le curseur n’est souligné.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Nobody by name</source>
      <translation>Personne de nommé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Nobody compared the fingerprint yet. A name alone proves nothing.</source>
      <translation>Personne n’a encore comparé l’empreinte. Un nom seul ne prouve rien.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/letting_out.py" />
      <source>Nobody delivers or tables {variant}.</source>
      <translation>Nul ne prononce ni ne dépose {variant}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Nobody gets it unless you choose it for a pack.</source>
      <translation>Personne ne le reçoit si vous ne le choisissez pas pour un lot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holders_page.py" />
      <source>Nobody has anything of this brief yet. What is exported, printed or saved as PDF is listed here.</source>
      <translation>Personne n’a encore rien de cette note. Ce qui est exporté, imprimé ou enregistré en PDF figure ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Nobody has said</source>
      <translation>Personne ne l’a dit</translation>
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
      <translation>Personne n’est isolé</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>Nobody is known to block {n} of {all}.</source>
      <translation>On ne connaît personne qui bloquerait {n} questions sur {all}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Nobody is named.</source>
      <translation>Personne n’est nommé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody is with us on this</source>
      <translation>Personne n’est avec nous à ce sujet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>nobody named</source>
      <translation>personne de nommé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody needs to be won for this</source>
      <translation>Il n’y a personne à convaincre ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Nobody needs to be won: all who decide can live with everything.</source>
      <translation>Il n’y a personne à convaincre : tous ceux qui décident peuvent s’accommoder de tout.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Nobody of ours is named yet.</source>
      <translation>Aucun des nôtres n’est encore nommé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Nobody owes us anything.</source>
      <translation>Personne ne nous doit rien.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/paces.py" />
      <source>Nobody speaks at {pace} a minute.</source>
      <translation>Personne ne parle à {pace} par minute.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Nobody would block this</source>
      <translation>Personne ne bloquerait ceci</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>Nobody's stance is known yet.</source>
      <translation>Aucune posture n’est encore connue.</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Non-paper</source>
      <translation>Non-papier</translation>
    </message>
    <message>
      <location filename="MeetingOutcome" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>None instructed</source>
      <translation>Aucune instruction</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>None noted yet</source>
      <translation>Rien de noté pour l’instant</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/space.py" />
      <source>None of our steps stands at an outcome yet.</source>
      <translation>Aucun de nos échelons n’est encore placé sur un résultat.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_picker.py" />
      <source>None of these</source>
      <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/replacing.py" />
      <source>None of these places is as it was.</source>
      <translation>Aucun de ces endroits n’est resté tel quel.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/registers.py" />
      <source>Norm ({letter})</source>
      <translation>Norme ({letter})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/norm_grid.py" />
      <source>norm ({letter})</source>
      <translation>norme ({letter})</translation>
    </message>
    <message>
      <location filename="Register" />
      <source>Norms</source>
      <translation>Normes</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Not answered, since theirs is marked lower or shared more widely: {names}. Decide them one by one.</source>
      <translation>
        <numerusform>Non tranché, car la leur porte une mention plus basse ou est partagée plus largement : {names}. Tranchez-la à part.</numerusform>
        <numerusform>Non tranchés, car les leurs portent une mention plus basse ou sont partagés plus largement : {names}. Tranchez-les un à un.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>Not begun</source>
      <translation>Pas commencé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>not decided</source>
      <translation>non tranché</translation>
    </message>
    <message>
      <location filename="Sealing" />
      <source>Not encrypted</source>
      <translation>Non chiffré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>not imported</source>
      <translation>non importé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Not in this page</source>
      <translation>Pas dans cette page</translation>
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/delegate_cards.py" />
      <source>not met yet</source>
      <translation>pas encore rencontré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Not on tables</source>
      <translation>Ne pas laisser sur les tables</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Not placed yet</source>
      <translation>Pas encore placé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>not placed yet</source>
      <translation>pas encore placé</translation>
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not planned</source>
      <translation>Non prévu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>not printed</source>
      <translation>non imprimé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>Not released</source>
      <translation>Non communicable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>Not released to every partner that is named</source>
      <translation>Non destiné à chaque partenaire nommé</translation>
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Not said</source>
      <translation>Non dit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not started</source>
      <translation>Pas commencé</translation>
    </message>
    <message>
      <location filename="TrustState" />
      <source>Not verified yet</source>
      <translation>Pas encore vérifié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>not verified yet: compare its fingerprint first</source>
      <translation>pas encore vérifié : comparez d’abord son empreinte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/missing_line.py" />
      <source>Not written yet</source>
      <translation>Pas encore écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/missing_line.py" />
      <source>Not written yet:</source>
      <translation>Pas encore écrit :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Not yet checked</source>
      <translation>Pas encore collationné</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>not yet checked</source>
      <translation>pas encore collationné</translation>
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
      <translation>pas encore ouvert</translation>
    </message>
    <message>
      <location filename="CounterpartStatus" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Note a step of {name}</source>
      <translation>Noter un échelon de {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Note it</source>
      <translation>Le noter</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>Notes of the template’s own were left out.</source>
      <translation>Les notes propres au modèle ont été laissées de côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/matrix_papers.py" />
      <source>Nothing can draw a picture here.</source>
      <translation>Rien ici ne permet de dessiner une image.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>Nothing changed since these desks were sent it last.</source>
      <translation>Rien n’a changé depuis le dernier envoi à ces bureaux.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>Nothing changed since you were here on {when}.</source>
      <translation>Rien n’a changé depuis votre passage du {when}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/copying.py" />
      <source>Nothing could be copied: what it is about is not in that dossier.</source>
      <translation>Rien n’a pu être copié : ce dont il s’agit n’est pas dans ce dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>Nothing else yet: promises that we owe, packages and their ladder as we see it will stand here.</source>
      <translation>Rien d’autre encore : nos promesses, les paquets et leur échelle telle que nous la voyons figureront ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>Nothing else yet: what packages would bring and what they might accept will stand here.</source>
      <translation>Rien d’autre encore : ce qu’apporteraient des paquets et ce qu’ils pourraient accepter figurera ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Nothing found in this dossier.</source>
      <translation>Rien trouvé dans ce dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>Nothing happened in this dossier yet. Every change will stand here.</source>
      <translation>Il ne s’est encore rien passé dans ce dossier. Chaque changement figurera ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Nothing has left yet</source>
      <translation>Rien n’est encore sorti</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>Nothing has that name. Try fewer letters.</source>
      <translation>Rien ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Nothing here has to be looked at again.</source>
      <translation>Rien ici n’est à revoir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/records.py" />
      <source>Nothing here is called “{name}”.</source>
      <translation>Rien ici ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Nothing here is older than six months.</source>
      <translation>Rien ici n’a plus de six mois.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Nothing here is printed, searched or shared.</source>
      <translation>Rien d’ici n’est imprimé, recherché ou communiqué.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Nothing here yet. A register keeps what was agreed: our status, that of others, the next step and who owes it.</source>
      <translation>Rien ici pour l’instant. Un registre conserve ce qui a été convenu : notre état, celui des autres, la prochaine étape et qui la doit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_page.py" />
      <source>Nothing in it would embarrass. What is ordinary or ours is listed below.</source>
      <translation>Rien n’y serait gênant. Ce qui est ordinaire ou vient de nous figure ci-dessous.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Nothing in the bin has these words.</source>
      <translation>Rien dans la corbeille ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Nothing in this register is overdue.</source>
      <translation>Rien dans ce registre n’est en retard.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sending_out.py" />
      <source>Nothing is chosen.</source>
      <translation>Rien n’est choisi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Nothing is found. Try fewer words, or only their beginnings.</source>
      <translation>Rien n’est trouvé. Essayez avec moins de mots, ou seulement leur début.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>Nothing is imported yet</source>
      <translation>Rien n’est encore importé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Nothing is logged yet. Who spoke, on what, and what was said: one line, then Enter.</source>
      <translation>Rien n’est encore noté. Qui a parlé, sur quoi, et ce qui a été dit : une ligne, puis Entrée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Nothing is noted of their ladder.</source>
      <translation>Rien n’est noté de leur échelle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Nothing is noted yet. Choose where they stand:</source>
      <translation>Rien n’est encore noté. Choisissez leur posture :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Nothing is overdue.</source>
      <translation>Rien n’est en retard.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/rehearsing.py" />
      <source>Nothing is spoken on this.</source>
      <translation>Rien n’est dit à ce sujet.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Nothing left: {n} variants may not leave, and a set with holes is taken for the whole.</source>
      <translation>
        <numerusform>Rien n’est sorti : {n} version ne peut pas sortir, et un jeu incomplet passe pour complet.</numerusform>
        <numerusform>Rien n’est sorti : {n} versions ne peuvent pas sortir, et un jeu incomplet passe pour complet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Nothing like it is known</source>
      <translation>Rien de semblable n’est connu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Nothing like “{word}” is known.</source>
      <translation>Rien de semblable à « {word} » n’est connu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Nothing new: all of it is here already, or is not imported</source>
      <translation>Rien de nouveau : tout est déjà ici, ou n’est pas importé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>Nothing noted</source>
      <translation>Rien de noté</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/leaving.py" />
      <source>Nothing of what was chosen may be shared so widely.</source>
      <translation>Rien de ce qui a été choisi ne peut être partagé aussi largement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/element_card.py" />
      <source>Nothing stands here</source>
      <translation>Rien ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Nothing stayed in it beside the words themselves.</source>
      <translation>Il n’y reste rien en dehors des mots eux-mêmes.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Nothing that its key signed is taken any more, and this cannot be taken back. What you imported stays.</source>
      <translation>Rien de ce que sa clé a signé n’est plus accepté, et cela ne peut être repris. Ce que vous avez importé reste.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>Nothing that {title} prints was released for it.</source>
      <translation>Rien de ce qu’imprime {title} n’a été libéré à cette fin.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>Nothing to mend</source>
      <translation>Rien à corriger</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Nothing to redo</source>
      <translation>Rien à rétablir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Nothing to undo</source>
      <translation>Rien à annuler</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/starting_library.py" />
      <source>Nothing was added. Install the program anew from a source that you trust.</source>
      <translation>Rien n’a été ajouté. Réinstallez le programme d’une source sûre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Nothing was changed. Bring back a copy: what lies there now is set aside, not deleted.</source>
      <translation>Rien n’a été modifié. Reprenez une copie : ce qui s’y trouve maintenant est mis de côté, pas supprimé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/progress.py" />
      <source>Nothing was changed; start again when you like.</source>
      <translation>Rien n’a été modifié ; recommencez quand vous voudrez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/pack_verbs.py" />
      <source>Nothing was chosen for the pack.</source>
      <translation>Rien n’a été choisi pour le lot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_page.py" />
      <source>Nothing was found beside the words themselves.</source>
      <translation>Rien n’a été trouvé en dehors des mots eux-mêmes.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>Nothing was imported.</source>
      <translation>Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>Nothing was promised here yet. Ctrl+J makes a commitment out of what was said.</source>
      <translation>Rien n’a encore été promis ici. Ctrl+J fait d’un propos un engagement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>Nothing was read. Ask for it again in a plain form, or leave it.</source>
      <translation>Rien n’a été lu. Redemandez-le sous une forme simple, ou renoncez-y.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Nothing written yet</source>
      <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Nothing yet</source>
      <translation>Rien pour l’instant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>Now {percent} %, Ctrl and the wheel change it</source>
      <translation>Actuellement {percent} % ; Ctrl et la molette la changent</translation>
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/settings.py" />
      <source>Number of this document</source>
      <translation>Numéro de ce document</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Numbered paragraph</source>
      <translation>Paragraphe numéroté</translation>
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
      <translation>De 7 jours, 4 semaines et 12 mois</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>Of a kind that is not known here</source>
      <translation>D’un type inconnu ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Of the house</source>
      <translation>Du ministère</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Of the window, its dates and its numbers. What you write and export keeps its own language.</source>
      <translation>De la fenêtre, de ses dates et de ses nombres. Ce que vous écrivez et exportez garde sa propre langue.</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>Of which draft</source>
      <translation>De quel projet</translation>
    </message>
    <message>
      <location filename="Commission" />
      <source>Of whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/meter.py" />
      <source>of {time}</source>
      <translation>sur {time}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_form.py" />
      <source>Of: {variant}, as it stands now.</source>
      <translation>De : {variant}, dans son état actuel.</translation>
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
      <translation>Les services visent en parallèle</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Official name</source>
      <translation>Nom officiel</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Old dates</source>
      <translation>Dates anciennes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Older ones are deleted after a new one was confirmed. The newest always stays.</source>
      <translation>Les plus anciennes sont supprimées après confirmation d’une nouvelle. La plus récente reste toujours.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Older than six months</source>
      <translation>Plus de six mois</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>On a day …</source>
      <translation>Un jour précis…</translation>
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
      <translation>sur tout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>On no position</source>
      <translation>Sur aucune position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>on paper</source>
      <translation>sur papier</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>on the record</source>
      <translation>publiquement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>On time</source>
      <translation>À l’heure</translation>
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
      <translation>Sur quel point</translation>
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
      <translation>Une fois par jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Once a week</source>
      <translation>Une fois par semaine</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>Once there is an agenda, this shows for each item what is ready and what is missing.</source>
      <translation>Dès qu’il y a un ordre du jour, ceci montre pour chaque point ce qui est prêt et ce qui manque.</translation>
    </message>
    <message>
      <location filename="Order" />
      <source>One after the other</source>
      <translation>L’un après l’autre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>One encrypted file on this machine. CyberBrief never uses the network.</source>
      <translation>Un seul fichier chiffré sur cette machine. CyberBrief n’utilise jamais le réseau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>One issue at the table: main points, answers, reserve, press line, ladders as annexes.</source>
      <translation>Une question à la table : messages principaux, réponses, réserve, ligne pour la presse, échelles en annexe.</translation>
    </message>
    <message>
      <location filename="Depth" />
      <source>One line</source>
      <translation>Une ligne</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>One of the two key files of this store was missing, damaged or older.</source>
      <translation>L’un des deux fichiers de clés de ce coffre manquait, était abîmé ou plus ancien.</translation>
    </message>
    <message>
      <location filename="Depth" />
      <source>One page</source>
      <translation>Une page</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>One page for a minister</source>
      <translation>Une page pour un ministre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>One page: what we want, four main points, what they will raise, what we cannot accept.</source>
      <translation>Une page : ce que nous voulons, quatre points principaux, ce qu’ils soulèveront, ce que nous ne pouvons accepter.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>One party across the table: what we want, what they raise, concerns, packages, their profile.</source>
      <translation>Une partie en face : ce que nous voulons, ce qu’elle évoque, préoccupations, paquets, son profil.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>One point a screen, large enough to read standing up, with a clock beside it.</source>
      <translation>Un élément par écran, assez grand pour être lu debout, avec une horloge à côté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>One step of undo</source>
      <translation>Une étape à annuler</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>One that is gone</source>
      <translation>Un qui a disparu</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/decisions.py" />
      <source>One value of one's own does not fit many questions.</source>
      <translation>Une même valeur propre ne convient pas à plusieurs questions.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/element_card.py" />
      <source>only here</source>
      <translation>ici seulement</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Only if …</source>
      <translation>Seulement si…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>only the first {n} are shown</source>
      <translation>seuls les {n} premiers sont affichés</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Only what anybody may read.</source>
      <translation>Cela seul que chacun peut lire.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>Only what changed since these desks were sent it</source>
      <translation>Seulement ce qui a changé depuis le dernier envoi à ces bureaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Only what is released to every one of them goes; nothing of our fallbacks, and nothing we think of others.</source>
      <translation>Seul part ce qui est destiné à chacun d’eux ; rien de nos replis, rien de ce que nous pensons des autres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Only what may be shared with everyone who takes part.</source>
      <translation>Seulement ce qui peut être partagé avec tous les participants.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Only when I say so</source>
      <translation>Seulement quand je le dis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Only where something was written since the last one. You can go on working meanwhile.</source>
      <translation>Seulement là où quelque chose a été écrit depuis la dernière. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Only where they stand on different sides</source>
      <translation>Seulement là où ils sont de camps différents</translation>
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
      <translation>Ouvrez une fiche et appuyez sur Ctrl+H : son historique s’ouvre ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Open a store</source>
      <translation>Ouvrir un coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Open a store …</source>
      <translation>Ouvrir un coffre…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Open another store …</source>
      <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Open another …</source>
      <translation>Ouvrir un autre…</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>Open it in the program it comes from, save it as a Word Document (.docx), and choose the new file.</source>
      <translation>Ouvrez-le dans le programme dont il provient, enregistrez-le comme document Word (.docx) et choisissez le nouveau fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>Open it in Word, choose Save As and the ordinary form, Word Document (.docx), and choose it again.</source>
      <translation>Ouvrez-le dans Word, choisissez Enregistrer sous et la forme ordinaire, Document Word (.docx), puis choisissez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>Open it in Word, choose Save As and Word Document (.docx), and choose the new file.</source>
      <translation>Ouvrez-le dans Word, choisissez Enregistrer sous, Document Word (.docx), et choisissez le nouveau fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>Open it in Word, choose Save As and Word Document (.docx), which leaves them out, and choose that file.</source>
      <translation>Ouvrez-le dans Word, choisissez Enregistrer sous, Document Word (.docx), qui les laisse de côté, et choisissez ce fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>Open it in Word, take the password off under File, Info, save it, and choose it again.</source>
      <translation>Ouvrez-le dans Word, retirez le mot de passe sous Fichier, Informations, enregistrez-le et choisissez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Open it once to check, and have the disk looked at.</source>
      <translation>Ouvrez-le une fois pour vérifier, et faites examiner le disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Open it with that version, or ask the sender to save it for yours. Nothing was taken from it.</source>
      <translation>Ouvrez-le avec cette version, ou demandez à l’expéditeur de l’enregistrer pour la vôtre. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Open it with that version, or install it here.</source>
      <translation>Ouvrez-le avec cette version, ou installez-la ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Open it with the program that wrote it, or bring back a copy that another one made.</source>
      <translation>Ouvrez-le avec le programme qui l’a écrit, ou rétablissez une copie faite par un autre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Open it with the version that wrote it; a copy lies beside it as “{aside}”.</source>
      <translation>Ouvrez-le avec la version qui l’a écrit ; une copie se trouve à côté sous « {aside} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Open it with “Open another store”. It opens with the passphrase of that day.</source>
      <translation>Ouvrez-la par « Ouvrir un autre coffre ». Elle s’ouvre avec la phrase secrète de ce jour-là.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>Open position</source>
      <translation>Ouvrir la position</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>open since {hour}</source>
      <translation>ouvert depuis {hour}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Open stance</source>
      <translation>Ouvrir la posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Open the copy</source>
      <translation>Ouvrir la copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Open the document once it is written</source>
      <translation>Ouvrir le document dès qu’il est écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>Open the dossier</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/note_popup.py" />
      <source>Open the entry</source>
      <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Open the file</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Open the meeting</source>
      <translation>Ouvrir la réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Open the pack</source>
      <translation>Ouvrir le lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Open the package {title}</source>
      <translation>Ouvrir le paquet {title}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Open the reference</source>
      <translation>Ouvrir la référence</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Open the sample</source>
      <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Open the stance</source>
      <translation>Ouvrir la posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Open the stance to speak about next</source>
      <translation>Ouvrir la posture dont parler ensuite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_entry.py" />
      <source>Open the statement</source>
      <translation>Ouvrir la déclaration</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Open the statement: {text}</source>
      <translation>Ouvrir la déclaration : {text}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Open the store</source>
      <translation>Ouvrir le coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Open the store with that version. Nothing was changed.</source>
      <translation>Ouvrez le coffre avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>Open: {promise}</source>
      <translation>En suspens : {promise}</translation>
    </message>
    <message>
      <location filename="RungKind" />
      <source>Opening</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Opening the sample …</source>
      <translation>Ouverture de l’exemple…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Opening this store</source>
      <translation>Ouverture de ce coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Opening what arrived</source>
      <translation>Ouverture de ce qui est arrivé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Opening, and checking the signature, in a process apart …</source>
      <translation>Ouverture et contrôle de la signature, dans un processus à part …</translation>
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
      <translation>Ordre modifié : {list}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Order of the rows</source>
      <translation>Ordre des lignes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>Ordinary</source>
      <translation>Ordinaire</translation>
    </message>
    <message>
      <location filename="PartyKind" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Origin</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Other data</source>
      <translation>Autres données</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Other desks</source>
      <translation>Autres bureaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Other parts of the file lean on it.</source>
      <translation>D’autres parties du fichier s’appuient dessus.</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>Our ask</source>
      <translation>Notre demande</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Our card is written: {file}.</source>
      <translation>Notre carte est écrite : {file}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Our changes to a draft, both texts side by side, each with its justification.</source>
      <translation>Nos changements à un projet, les deux textes côte à côte, chacun avec sa justification.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Our delegation</source>
      <translation>Notre délégation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/own_card.py" />
      <source>Our desk</source>
      <translation>Notre bureau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>our estimate</source>
      <translation>notre estimation</translation>
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Our lead</source>
      <translation>Notre responsable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>our lead: {name}</source>
      <translation>notre responsable : {name}</translation>
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
      <translation>Les nôtres et d’autres</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Our partners</source>
      <translation>Nos partenaires</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Our points on this item</source>
      <translation>Nos éléments sur ce point</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Our points on this item · {made} of {count} made</source>
      <translation>Nos éléments sur ce point · {made} exposés sur {count}</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Our proposed language</source>
      <translation>Libellé que nous proposons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Our red line</source>
      <translation>Notre ligne rouge</translation>
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
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Ours in all</source>
      <translation>Les nôtres partout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Ours in all that is open</source>
      <translation>Les nôtres pour tout ce qui est ouvert</translation>
    </message>
    <message>
      <location filename="Caution" />
      <source>Ours to change</source>
      <translation>À nous de changer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>Ours, in its typeface</source>
      <translation>Le nôtre, dans sa police</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Ours, {step}, {where}, declared openly: {text}</source>
      <translation>Nous, {step}, {where}, déclaré ouvertement : {text}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Ours, {step}, {where}: {text}</source>
      <translation>Nous, {step}, {where} : {text}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>Ours: {names}</source>
      <translation>Les nôtres : {names}</translation>
    </message>
    <message>
      <location filename="DeadlineSetter" />
      <source>Ourselves</source>
      <translation>Nous-mêmes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Out of date</source>
      <translation>Périmé</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Outcome for {step}</source>
      <translation>Résultat pour {step}</translation>
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
      <translation>Engagements en suspens</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>overdue</source>
      <translation>en retard</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>overdue since today</source>
      <translation>échu aujourd’hui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Overlap</source>
      <translation>Zone commune</translation>
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
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>Own order</source>
      <translation>Un autre ordre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/order_input.py" />
      <source>Own order: {list}</source>
      <translation>Un autre ordre : {list}</translation>
    </message>
    <message>
      <location filename="Measure" />
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>Pack</source>
      <translation>Lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Pack from {desk}</source>
      <translation>Lot de {desk}</translation>
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
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Package: {title}</source>
      <translation>Paquet : {title}</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Packages</source>
      <translation>Paquets</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Packs</source>
      <translation>Lots</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropping.py" />
      <source>Packs and lists</source>
      <translation>Lots et listes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>Packs carry records between desks: signed, closed for those they are for, merged word by word.</source>
      <translation>Les lots portent des fiches d’un bureau à l’autre : signés, fermés pour leurs destinataires, fusionnés mot à mot.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>Page {width} × {height} mm; margins {top} above, {bottom} below, {left} and {right} at the sides.</source>
      <translation>Page de {width} × {height} mm ; marges de {top} en haut, {bottom} en bas, {left} et {right} sur les côtés.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>Pages as they will be printed</source>
      <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Panes fold at once, and the mark where one writes does not blink.</source>
      <translation>Les volets se replient d’un coup, et le curseur ne clignote pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Papers can look as your ministry's own do. Bring in a Word document or template of yours: its letterhead, styles, typefaces and margins are taken. You can also let a file fall here.</source>
      <translation>Les documents peuvent avoir l’aspect de ceux de votre ministère. Apportez un document ou un modèle Word : son en-tête, ses styles, ses polices et ses marges sont repris. Vous pouvez aussi déposer un fichier ici.</translation>
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
      <translation>Paragraphes, par exemple OP 7</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>paraphrase</source>
      <translation>paraphrase</translation>
    </message>
    <message>
      <location filename="Wording" />
      <source>Paraphrased</source>
      <translation>Paraphrasé</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/record_line.py" />
      <source>parents</source>
      <translation>filiation</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Part of a master document</source>
      <translation>Partie d’un document maître</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/inputs.py" />
      <source>Parted by commas</source>
      <translation>Séparées par des virgules</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>Participants</source>
      <translation>Participants</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Partner lines are for</source>
      <translation>Les éléments partagés sont destinés à</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Partner lines are for {party}</source>
      <translation>Les éléments partagés sont destinés à {party}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Partners</source>
      <translation>Partenaires</translation>
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
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Partners, each of them named</source>
      <translation>Des partenaires, chacun nommé</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Partnerships of public and private bodies</source>
      <translation>Partenariats entre organismes publics et privés</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/record_line.py" />
      <source>parts</source>
      <translation>éléments manquants ou mal formés</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Parts that are not printed</source>
      <translation>Parties qui ne sont pas imprimées</translation>
    </message>
    <message>
      <location filename="Membership" />
      <source>Party</source>
      <translation>Partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Passphrase of now</source>
      <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>Passphrase of the pack</source>
      <translation>Phrase secrète du lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Passphrase of the travel store</source>
      <translation>Phrase secrète du coffre de voyage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Past its review date</source>
      <translation>Date de révision passée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>Past review</source>
      <translation>À réviser</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>Past review, {day}</source>
      <translation>À réviser depuis le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>Past their review date</source>
      <translation>Date de révision passée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/spoken_text.py" />
      <source>pause</source>
      <translation>pause</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="AcceptedPhrase" />
      <source>Phrase</source>
      <translation>Passage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Picture (PNG)</source>
      <translation>Image (PNG)</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Picture, Word, CSV</source>
      <translation>Image, Word, CSV</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Pictures in the text</source>
      <translation>Images dans le texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Pictures of this form, or damaged ones, are not looked into; what they tell of themselves stays.</source>
      <translation>Les images de cette forme, ou endommagées, ne sont pas examinées ; ce qu’elles disent d’elles-mêmes reste.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Pictures that were cut</source>
      <translation>Images rognées</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Pillar</source>
      <translation>Pilier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Place and form, where there is no meeting</source>
      <translation>Lieu et forme, s’il n’y a pas de réunion</translation>
    </message>
    <message>
      <location filename="Brief" />
      <source>Place and form, where there is no meeting record</source>
      <translation>Lieu et forme, s’il n’y a pas de fiche de réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Place it</source>
      <translation>Le placer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Place it: {step}</source>
      <translation>Le placer : {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Places and records</source>
      <translation>Lieux et fiches</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/house_templates.py" />
      <source>Plain</source>
      <translation>Simple</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Plan a meeting</source>
      <translation>Prévoir une réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Planned {range}. At this pace you end between {first} and {last}.</source>
      <translation>Prévu {range}. À ce rythme, vous finissez entre {first} et {last}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>Please look</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Point {place} of {count}</source>
      <translation>Élément {place} sur {count}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Points</source>
      <translation>Éléments</translation>
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
      <translation>Position, élément, partie…</translation>
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
      <translation>Résultats possibles, du plus favorable pour nous au plus favorable pour eux :</translation>
    </message>
    <message>
      <location filename="RungKind" />
      <source>Preferred</source>
      <translation>Souhaité</translation>
    </message>
    <message>
      <location filename="AmendmentState" />
      <source>Prepared</source>
      <translation>Préparé</translation>
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
      <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pane</source>
      <translation>Volet précédent</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/paper_out.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Print it, take it off this computer, and delete the file.</source>
      <translation>Imprimez-la, retirez-la de cet ordinateur et supprimez le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Print or save this sheet, then put it in force</source>
      <translation>Imprimez ou enregistrez cette feuille, puis mettez-la en vigueur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Print the recovery sheet</source>
      <translation>Imprimer la feuille de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Print to another place and look again.</source>
      <translation>Imprimez ailleurs et regardez de nouveau.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Print …</source>
      <translation>Imprimer…</translation>
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
      <translation>Profils</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Promises</source>
      <translation>Promesses</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Promises: add one</source>
      <translation>Promesses : en ajouter une</translation>
    </message>
    <message>
      <location filename="Pillar" />
      <source>Promoting cooperation</source>
      <translation>Promouvoir la coopération</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Properties</source>
      <translation>Propriétés</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Properties of other systems</source>
      <translation>Propriétés d’autres systèmes</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Property</source>
      <translation>Propriété</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Property {name}</source>
      <translation>Propriété {name}</translation>
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
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Protection against changes</source>
      <translation>Protection contre les modifications</translation>
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
      <location filename="Amendment" />
      <source>Provision</source>
      <translation>Disposition</translation>
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
      <translation>mis dans un autre ordre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>Put in by CyberBrief</source>
      <translation>Mis par CyberBrief</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Put in “{section}”</source>
      <translation>Ajoutez « {section} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Put it back from a backup of the store, and tell whoever looks after your machine.</source>
      <translation>Rétablissez-le à partir d’une sauvegarde du coffre, et prévenez la personne chargée de votre machine.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Put it back from a backup of the store. Nothing was changed.</source>
      <translation>Rétablissez-le à partir d’une sauvegarde du coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Put it in the place of this store …</source>
      <translation>Le mettre à la place de ce coffre…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/receiving.py" />
      <source>Put it into the trust book (cyberbrief trust STORE CARD), or import it under “Trusted desks”.</source>
      <translation>Mettez-la dans le livre de confiance (cyberbrief trust COFFRE CARTE), ou importez-la sous « Bureaux de confiance ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Put it on one line.</source>
      <translation>Mettez-le sur une seule ligne.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Put the export away</source>
      <translation>Ranger l’export</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Put this message away</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/quick_link.py" />
      <source>Put “{title}” under an agenda item</source>
      <translation>Placer « {title} » sous un point de l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>Question: {field}</source>
      <translation>Question : {field}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>Quick log</source>
      <translation>Note rapide</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Quicker to open. Whoever can sign in as you on this computer could open it too.</source>
      <translation>Plus rapide à ouvrir. Quiconque peut ouvrir votre session sur cet ordinateur pourrait l’ouvrir aussi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Quicker to open. Whoever can sign in as you on this computer could open it too. Leave it off on a shared machine.</source>
      <translation>Plus rapide à ouvrir. Quiconque peut ouvrir votre session sur cet ordinateur pourrait l’ouvrir aussi. À laisser désactivé sur une machine partagée.</translation>
    </message>
    <message>
      <location filename="TemplateRole" />
      <source>Quotation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Quotations never checked</source>
      <translation>Citations jamais collationnées</translation>
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
      <location filename="Caution" />
      <source>Quoted words of a document</source>
      <translation>Termes cités d’un document</translation>
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
      <location filename="cyberbrief/gui/trust/own_card.py" />
      <source>Read this fingerprint to desks that have your card. Whoever has the card can send you packs.</source>
      <translation>Lisez cette empreinte aux bureaux qui ont votre carte. Qui a la carte peut vous envoyer des lots.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_view.py" />
      <source>Read-out</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Read-out of a meeting</source>
      <translation>Compte rendu d’une réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Readers and their programs see the document by it.</source>
      <translation>Les lecteurs et leurs programmes désignent ainsi le document.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>Readiness</source>
      <translation>État de préparation</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Reading this pack took more time or memory than any honest pack needs, and was stopped.</source>
      <translation>La lecture de ce lot demandait plus de temps ou de mémoire qu’aucun lot honnête ; elle a été arrêtée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/session.py" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="Instruction" />
      <source>Received</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>Received from {desk} · {when} · {records}</source>
      <translation>Reçu de {desk} · {when} · {records}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Recent</source>
      <translation>Récents</translation>
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
      <translation>Enregistrer un visa</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Record clearance …</source>
      <translation>Enregistrer un visa…</translation>
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
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>Records that came</source>
      <translation>Fiches arrivées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>Records that were imported</source>
      <translation>Fiches importées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Records to add</source>
      <translation>Fiches à ajouter</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/placing.py" />
      <source>Records would stand in a dossier that is not here, where nobody finds them. Nothing was imported.</source>
      <translation>Des fiches se trouveraient dans un dossier qui n’est pas ici, où personne ne les trouve. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Recovery key</source>
      <translation>Clé de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/recovery_sheet.py" />
      <source>Recovery sheet</source>
      <translation>Feuille de secours</translation>
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
      <translation>Référence, version et jour</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>References</source>
      <translation>Références</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/reference_list.py" />
      <source>References to mention</source>
      <translation>Références à citer</translation>
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
      <translation>Refusé : {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>refused: {variant}</source>
      <translation>refusé : {variant}</translation>
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
      <translation>registre : {title}</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Registers</source>
      <translation>Registres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>Registers belong to a dossier: one negotiation with all that belongs to it. Make the first.</source>
      <translation>Les registres appartiennent à un dossier : une négociation avec tout ce qui s’y rattache. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Regular meetings of national experts</source>
      <translation>Réunions régulières d’experts nationaux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Rehearsal</source>
      <translation>Répétition</translation>
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
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Reject all</source>
      <translation>Tout refuser</translation>
    </message>
    <message>
      <location filename="AmendmentState" />
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Relations</source>
      <translation>Relations</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Releasable to: {names}</source>
      <translation>Communicable à : {names}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Release for delivery</source>
      <translation>Libérer pour être prononcé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Release for delivery …</source>
      <translation>Libérer pour être prononcé…</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Release {n} texts to the public?</source>
      <translation>
        <numerusform>Diffuser {n} texte au public ?</numerusform>
        <numerusform>Diffuser {n} textes au public ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/letting_out.py" />
      <source>Released for delivery: {n} texts may be shared with the public</source>
      <translation>
        <numerusform>Libéré pour être prononcé : {n} texte peut être partagé avec le public</numerusform>
        <numerusform>Libéré pour être prononcé : {n} textes peuvent être partagés avec le public</numerusform>
      </translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Released to</source>
      <translation>Communicable à</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Released to each of these</source>
      <translation>Destiné à chacun de ceux-ci</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Reliability</source>
      <translation>Fiabilité</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Remove the step</source>
      <translation>Retirer l’échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Rename …</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Replace with</source>
      <translation>Remplacer par</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Replace “{section}”</source>
      <translation>Remplacez « {section} »</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/replacing.py" />
      <source>Replaced in {n} records. Undo takes it back.</source>
      <translation>
        <numerusform>Remplacé dans {n} fiche. Annuler le reprend.</numerusform>
        <numerusform>Remplacé dans {n} fiches. Annuler le reprend.</numerusform>
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
      <translation>Restaurer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Restore all</source>
      <translation>Tout restaurer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Restore and share more widely</source>
      <translation>Restaurer et communiquer plus largement</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>Restore it first.</source>
      <translation>Restaurez-la d’abord.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>Restore this field</source>
      <translation>Restaurer ce champ</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>Restore: {field}</source>
      <translation>Restaurer : {field}</translation>
    </message>
    <message>
      <location filename="Act" />
      <source>Restored</source>
      <translation>Restauré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>restored</source>
      <translation>restauré</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>Restored as of {when}</source>
      <translation>Restauré dans son état du {when}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>Restored as of {when}. Undo takes it back.</source>
      <translation>Restauré dans son état du {when}. Annuler le reprend.</translation>
    </message>
    <message>
      <location filename="Stance" />
      <source>Rests on</source>
      <translation>Repose sur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Rests on no statement yet.</source>
      <translation>Ne repose encore sur aucune déclaration.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/review_page.py" />
      <source>Review before import</source>
      <translation>Examiner avant d’importer</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Review by</source>
      <translation>À réviser avant le</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Review by which day?</source>
      <translation>À réviser avant quel jour ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>Review by {day}</source>
      <translation>À réviser avant le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>Review date</source>
      <translation>Date de révision</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Revoke</source>
      <translation>Révoquer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Revoke {desk}?</source>
      <translation>Révoquer {desk} ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Revoke …</source>
      <translation>Révoquer …</translation>
    </message>
    <message>
      <location filename="TrustState" />
      <source>Revoked</source>
      <translation>Révoqué</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Revoked {day}. Nothing that its key signed is taken.</source>
      <translation>Révoqué {day}. Rien de ce que sa clé a signé n’est accepté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>revoked: nothing is sent to it</source>
      <translation>révoqué : rien ne lui est envoyé</translation>
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
      <translation>Espace</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Room to move</source>
      <translation>Marge de manœuvre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/nav_pane.py" />
      <source>Rooms</source>
      <translation>Espaces</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Row {n}</source>
      <translation>Ligne {n}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Row {n}, {part}</source>
      <translation>Ligne {n}, {part}</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/workbook.py" />
      <source>Rows behind row {number:,} were not read.</source>
      <translation>Les lignes après la ligne {number:,} n’ont pas été lues.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>Running text, in which most of a paper is written.</source>
      <translation>Texte courant, dans lequel s’écrit l’essentiel d’un document.</translation>
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
      <translation>dit le {day} · {known}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>Sample</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/page_picture.py" />
      <source>Sample page</source>
      <translation>Page d’exemple</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/page_picture.py" />
      <source>Sample page in “{template}”</source>
      <translation>Page d’exemple dans « {template} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Save a scrubbed copy</source>
      <translation>Enregistrer une copie nettoyée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Save a scrubbed copy …</source>
      <translation>Enregistrer une copie nettoyée…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Save an example</source>
      <translation>Enregistrer un exemple</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Save an example …</source>
      <translation>Enregistrer un exemple …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Save as a Word file …</source>
      <translation>Enregistrer en fichier Word …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/paper_out.py" />
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Save as PDF …</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/limits.py" />
      <source>Save it again in its own program, and try once more.</source>
      <translation>Enregistrez-le de nouveau dans son propre programme, puis réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/printing.py" />
      <source>Save it again.</source>
      <translation>Enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/arriving.py" />
      <source>Save it as CSV, Excel (.xlsx), RIS, BibTeX, CSL-JSON, vCard or JSON.</source>
      <translation>Enregistrez-le en CSV, Excel (.xlsx), RIS, BibTeX, CSL-JSON, vCard ou JSON.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>Save our card</source>
      <translation>Enregistrer notre carte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/own_card.py" />
      <source>Save our card …</source>
      <translation>Enregistrer notre carte …</translation>
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
      <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Save the template</source>
      <translation>Enregistrer le modèle</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Save to another disk and have this one checked.</source>
      <translation>Enregistrez sur un autre disque et faites vérifier celui-ci.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Saved as “{name}”.</source>
      <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Saved. Print it, take it off this computer, and delete the file.</source>
      <translation>Enregistré. Imprimez-la, retirez-la de cet ordinateur et supprimez le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Saving …</source>
      <translation>Enregistrement …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Say first what becomes of tracked changes.</source>
      <translation>Dites d’abord ce que deviennent les modifications suivies.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/one_item.py" />
      <source>Say for which dossier it is printed.</source>
      <translation>Dites pour quel dossier il est imprimé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Say for whom it is.</source>
      <translation>Indiquez à qui il est destiné.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/other_scheme.py" />
      <source>Say what these levels are in {ours}: {levels}. Nothing was imported.</source>
      <translation>Dites à quoi ces niveaux correspondent dans {ours} : {levels}. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/pack_verbs.py" />
      <source>Say what to do.</source>
      <translation>Dites que faire.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/log_line.py" />
      <source>Say what was said, in a few words.</source>
      <translation>Dites en quelques mots ce qui a été dit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Say what we want</source>
      <translation>Dire ce que nous voulons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Say where it is …</source>
      <translation>Dire où il est…</translation>
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
      <translation>Dire qui est en face</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/settings.py" />
      <source>Schema of a document system</source>
      <translation>Schéma d’un système documentaire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>scrubbed</source>
      <translation>nettoyé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Scrubbed copy</source>
      <translation>Copie nettoyée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/recovery_sheet.py" />
      <source>Sealed by:</source>
      <translation>Scellé par :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/rooms.py" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Search everywhere</source>
      <translation>Rechercher partout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Search everywhere for “{words}”</source>
      <translation>Rechercher « {words} » partout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/add_records.py" />
      <source>Search for records to add</source>
      <translation>Rechercher des fiches à ajouter</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/timeline.py" />
      <source>Search for the record's words.</source>
      <translation>Recherchez les mots de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>Search the bin</source>
      <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Second group</source>
      <translation>Deuxième groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Second group asked for</source>
      <translation>Deuxième groupe demandé</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Section of your own</source>
      <translation>Section à vous</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>Section {label} is empty.</source>
      <translation>La section {label} est vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/settings_room.py" />
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>See that the folder can be written, then unlock the store once more: that mends the file.</source>
      <translation>Assurez-vous que le dossier est accessible en écriture, puis déverrouillez encore une fois le coffre : cela répare le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropping.py" />
      <source>See what it reveals</source>
      <translation>Voir ce qu’il révèle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>Send back …</source>
      <translation>Renvoyer …</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>Send the whole, or wait.</source>
      <translation>Envoyez le tout, ou attendez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>Send what changed since …</source>
      <translation>Envoyer ce qui a changé depuis …</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Send, or ask for, several packs with fewer recipients each.</source>
      <translation>Envoyez, ou demandez, plusieurs lots ayant chacun moins de destinataires.</translation>
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
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>Sent to desks no longer known · {when} · {records}</source>
      <translation>Envoyé à des bureaux qui ne sont plus connus · {when} · {records}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>Sent to whoever has the passphrase, or to anybody · {when} · {records}</source>
      <translation>Envoyé à qui a la phrase secrète, ou à tous · {when} · {records}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>Sent to {desks} · {when} · {records}</source>
      <translation>Envoyé à {desks} · {when} · {records}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/session_export.py" />
      <source>Session, {variant}</source>
      <translation>Session, {variant}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Set as of today</source>
      <translation>Noter en date d’aujourd’hui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Set as of today: {stance}</source>
      <translation>Noter en date d’aujourd’hui : {stance}</translation>
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
      <translation>Fixer la date</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_passphrase_page.py" />
      <source>Set the passphrase</source>
      <translation>Définir la phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/rooms.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Settings …</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Share as a pack …</source>
      <translation>Partager sous forme de lot …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Share in a pack …</source>
      <translation>Partager dans un lot …</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/norm.py" />
      <source>Share information and assist against criminal and terrorist use</source>
      <translation>Échanger des informations et s’entraider contre l’usage criminel et terroriste</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/keeper.py" />
      <source>Share more widely</source>
      <translation>Communiquer plus largement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>Share more widely, and import</source>
      <translation>Partager plus largement, et importer</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/travelling.py" />
      <source>Share what you changed as a pack, and choose what goes.</source>
      <translation>Partagez ce que vous avez changé sous forme de lot, et choisissez ce qui part.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Ships with the program</source>
      <translation>Fourni avec le programme</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/key_cap.py" />
      <source>Shortcut {keys}</source>
      <translation>Raccourci {keys}</translation>
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
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>Show all counterparts</source>
      <translation>Afficher tous les interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>Show all {count}</source>
      <translation>Afficher les {count}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>Show fewer fields</source>
      <translation>Afficher moins de champs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/unfolding.py" />
      <source>Show more</source>
      <translation>Afficher la suite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/folded_fields.py" />
      <source>Show more fields: {fields}</source>
      <translation>Afficher plus de champs : {fields}</translation>
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
      <location filename="cyberbrief/gui/parts/passphrase_field.py" />
      <source>Show the passphrase</source>
      <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Show the sheet again</source>
      <translation>Montrer de nouveau la feuille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>Show them</source>
      <translation>Les afficher</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Show what it brings</source>
      <translation>Montrer ce qu’il apporte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>Show what was before</source>
      <translation>Afficher l’état antérieur</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Show {n} more</source>
      <translation>
        <numerusform>Afficher {n} de plus</numerusform>
        <numerusform>Afficher {n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>Show {n} notes</source>
      <translation>
        <numerusform>Afficher {n} remarque</numerusform>
        <numerusform>Afficher {n} remarques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>Show {n} places</source>
      <translation>
        <numerusform>Afficher {n} endroit</numerusform>
        <numerusform>Afficher {n} endroits</numerusform>
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
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>signed {when} · unchanged on the way</source>
      <translation>signé {when} · inchangé en route</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>Signing and closing the pack</source>
      <translation>Signature et fermeture du lot</translation>
    </message>
    <message>
      <location filename="ItemCourse" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/since_card.py" />
      <source>Since you were last here</source>
      <translation>Depuis votre dernier passage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>since {day}</source>
      <translation>depuis le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>Size of the pages</source>
      <translation>Taille des pages</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>Solid: ours. Dashed: what this desk believes of theirs; never wider than the delegation.</source>
      <translation>Plein : nous. Tireté : ce que ce bureau suppose d’eux ; jamais plus large que la délégation.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/room_facts.py" />
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Somebody altered a key file of {name}</source>
      <translation>Quelqu’un a altéré un fichier de clés de {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Somebody may be using its name. Telephone the desk: only if it says that it has a new key, revoke the old one and compare the fingerprint of the new card.</source>
      <translation>Quelqu’un utilise peut-être son nom. Téléphonez au bureau : seulement s’il confirme avoir une nouvelle clé, révoquez l’ancienne et comparez l’empreinte de la nouvelle carte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/receiving.py" />
      <source>Something else was done since that import.</source>
      <translation>Autre chose a été fait depuis cette importation.</translation>
    </message>
    <message>
      <location filename="cyberbrief/template_verbs.py" />
      <source>Something is missing.</source>
      <translation>Il manque quelque chose.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/errors.py" />
      <source>Something went wrong inside the program.</source>
      <translation>Une erreur s’est produite dans le programme.</translation>
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
      <translation>Espace lance l’horloge</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>Speak next to {name}, on “{issue}”: {why}</source>
      <translation>Parlez ensuite à {name}, sur « {issue} » : {why}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Speak to next</source>
      <translation>À qui parler ensuite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>Speak to next: {why}</source>
      <translation>Parlez ensuite à {why}</translation>
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
      <translation>Prise de parole</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/speaking_times.py" />
      <source>Speaking time</source>
      <translation>Temps de parole</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Speaking times in briefs, on agenda items and at talking points are reckoned by these paces.</source>
      <translation>Les temps de parole des notes, des points de l’ordre du jour et des éléments de langage se calculent à ces débits.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/payload.py" />
      <source>spelling</source>
      <translation>écriture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/register_export.py" />
      <source>Spreadsheet (XLSX)</source>
      <translation>Classeur (XLSX)</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/register_export.py" />
      <source>Spreadsheets</source>
      <translation>Classeurs</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Stance</source>
      <translation>Posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Stance matrix</source>
      <translation>Matrice des postures</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Stances</source>
      <translation>Postures</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Stances as text</source>
      <translation>Postures en texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Stances of the counterparts</source>
      <translation>Postures des interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Stances without a statement since</source>
      <translation>Postures sans déclaration depuis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>Stances: add one</source>
      <translation>Postures : en ajouter une</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>Stances: on different sides on {apart} of {all}</source>
      <translation>Postures : de camps différents sur {apart} questions sur {all}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Stands at</source>
      <translation>Se situe à</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/value_words.py" />
      <source>Stands elsewhere: {names}. The order is now {order}.</source>
      <translation>Se trouve ailleurs : {names}. L’ordre est maintenant {order}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>Stands on every paper: {words}</source>
      <translation>Figure sur chaque document : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Start from last session</source>
      <translation>Partir de la dernière session</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Start from last session …</source>
      <translation>Partir de la dernière session…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/dossier_room.py" />
      <source>Start the next session from it …</source>
      <translation>En faire partir la prochaine session…</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Starts</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/brief_details.py" />
      <source>Starts: hour</source>
      <translation>Début : heure</translation>
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
      <location filename="BriefKind" />
      <source>Statement for delivery</source>
      <translation>Déclaration à prononcer</translation>
    </message>
    <message>
      <location filename="Stand" />
      <source>Statement only</source>
      <translation>Déclaration seulement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/row_words.py" />
      <source>statement only</source>
      <translation>déclaration seulement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>statement · {known}</source>
      <translation>déclaration · {known}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>statement · {known} · aligned: {names}</source>
      <translation>déclaration · {known} · se sont associés : {names}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>statement · {known} · aligned: {names}, except {exceptions}</source>
      <translation>déclaration · {known} · se sont associés : {names}, sauf {exceptions}</translation>
    </message>
    <message>
      <location filename="kinds" />
      <source>Statements</source>
      <translation>Déclarations</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Statements we align with</source>
      <translation>Déclarations auxquelles nous nous associons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>Statements: add one</source>
      <translation>Déclarations : en ajouter une</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>States</source>
      <translation>États</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Stayed: {sort}, {n} places.</source>
      <translation>
        <numerusform>Reste : {sort}, {n} endroit.</numerusform>
        <numerusform>Reste : {sort}, {n} endroits.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/change_block.py" />
      <source>Stays as it is here</source>
      <translation>Reste tel quel ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>stays in a scrubbed copy</source>
      <translation>reste dans une copie nettoyée</translation>
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
      <translation>Encore en suspens · {count}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Still right</source>
      <translation>Toujours valable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Still right: until {day}</source>
      <translation>Toujours valable : jusqu’au {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Stopped as you asked.</source>
      <translation>Arrêté comme vous l’avez demandé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>Stopped. Nothing was imported.</source>
      <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Stopped. Nothing was looked through.</source>
      <translation>Arrêté. Rien n’a été examiné.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>Stopping …</source>
      <translation>Arrêt en cours …</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Store</source>
      <translation>Coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/recovery_sheet.py" />
      <source>Store “{store}” · made {day}</source>
      <translation>Coffre « {store} » · créé le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Stores</source>
      <translation>Coffres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>Stores on this machine</source>
      <translation>Coffres sur cette machine</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/meter.py" />
      <source>Strength of the passphrase</source>
      <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Strong</source>
      <translation>Forte</translation>
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
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>Style chosen</source>
      <translation>Style choisi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>Style for “{role}”</source>
      <translation>Style pour « {role} »</translation>
    </message>
    <message>
      <location filename="HouseTemplate" />
      <source>Styles</source>
      <translation>Styles</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Styles go by the names that Word stores.</source>
      <translation>Les styles sont désignés par le nom que Word enregistre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Styles go by the names that Word stores. Choose another one wherever it is wrong.</source>
      <translation>Les styles sont désignés par le nom que Word enregistre. Choisissez-en un autre là où ce n’est pas le bon.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Styles go by the names that Word stores. {n} of them are guesses: please look at them.</source>
      <translation>
        <numerusform>Les styles sont désignés par le nom que Word enregistre. {n} d’entre eux est une supposition : veuillez le vérifier.</numerusform>
        <numerusform>Les styles sont désignés par le nom que Word enregistre. {n} d’entre eux sont des suppositions : veuillez les vérifier.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>Styles that rested on each other in a circle were parted.</source>
      <translation>Des styles qui reposaient l’un sur l’autre en cercle ont été séparés.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Suggest six words</source>
      <translation>Proposer six mots</translation>
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
      <translation>Soutien</translation>
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Supports</source>
      <translation>Soutient</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>Sure</source>
      <translation>Certain</translation>
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
      <location filename="Amendment" />
      <source>Symbol and revision, for example Rev.1 of 12 November</source>
      <translation>Cote et révision, par exemple Rev.1 du 12 novembre</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Systems of ministries read it: change it in the brief itself.</source>
      <translation>Les systèmes des ministères la lisent : modifiez-la dans la note elle-même.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Table {n} texts for everyone in the room?</source>
      <translation>
        <numerusform>Déposer {n} texte pour toute la salle ?</numerusform>
        <numerusform>Déposer {n} textes pour toute la salle ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>Table …</source>
      <translation>Déposer…</translation>
    </message>
    <message>
      <location filename="AmendmentState" />
      <source>Tabled</source>
      <translation>Déposé</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/letting_out.py" />
      <source>Tabled: {n} texts may be shared with everyone in the room</source>
      <translation>
        <numerusform>Déposé : {n} texte peut être partagé avec toute la salle</numerusform>
        <numerusform>Déposé : {n} textes peuvent être partagés avec toute la salle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/register_export.py" />
      <source>Tables of comma-separated values</source>
      <translation>Tableaux de valeurs séparées par des virgules</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/filters.py" />
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/palette_sections.py" />
      <source>Tagged</source>
      <translation>Étiqueté</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/tags_field.py" />
      <source>Tags, parted by commas</source>
      <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Take a newer file …</source>
      <translation>Prendre un fichier plus récent …</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Take along on a travel store …</source>
      <translation>Emporter dans un coffre de voyage …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>Take away</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Take back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropping.py" />
      <source>Take it as a template of the house</source>
      <translation>Le prendre comme modèle de la maison</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/letting_out.py" />
      <source>Take it out of this paper, or take the partners off the record first.</source>
      <translation>Retirez-le de ce document, ou retirez d’abord les partenaires de la fiche.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Take it out; Arabic and Hebrew are set from right to left without it.</source>
      <translation>Retirez-le ; l’arabe et l’hébreu se composent de droite à gauche sans lui.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Take out of the brief</source>
      <translation>Retirer de la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Take out of the chain</source>
      <translation>Retirer de la chaîne</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>Take out of this dossier</source>
      <translation>Retirer de ce dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Take out “{section}”</source>
      <translation>Retirez « {section} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Take that character out and try again.</source>
      <translation>Retirez ce caractère et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Take the answers back</source>
      <translation>Reprendre les réponses</translation>
    </message>
    <message>
      <location filename="Way" />
      <source>Take theirs</source>
      <translation>Prendre le leur</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Take those words out of what goes out; the final check names records that share words.</source>
      <translation>Retirez ces termes de ce qui sort ; le contrôle final nomme les fiches qui ont des termes en commun.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Take {file} home and import it there. What is the same changes nothing.</source>
      <translation>Rapportez {file} et importez-le là-bas. Ce qui est pareil ne change rien.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Take “{tag}” away</source>
      <translation>Retirer « {tag} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/link_input.py" />
      <source>Take “{title}” away</source>
      <translation>Retirer « {title} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>taken out</source>
      <translation>retiré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Taken out of the brief. Ctrl+Z brings it back.</source>
      <translation>Retiré de la note. Ctrl+Z le remet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Taken out: {what}.</source>
      <translation>Retiré : {what}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/difference_text.py" />
      <source>taken out: {words}</source>
      <translation>retiré : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/table_line.py" />
      <source>Takes part in</source>
      <translation>Participe à</translation>
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
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>Telephone the desk on a number you know, let it read the fingerprint from its own screen, and write down what you hear: the eight words, or the digits.</source>
      <translation>Téléphonez au bureau à un numéro que vous connaissez, faites-lui lire l’empreinte sur son propre écran, et notez ce que vous entendez : les huit mots, ou les chiffres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Tell the desk that sent it: it may have given away more than it meant to. Nothing was taken from it.</source>
      <translation>Prévenez le bureau expéditeur : il a peut-être livré plus qu’il ne voulait. Rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/template_field.py" />
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>Template brought in</source>
      <translation>Modèle apporté</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/house_templates.py" />
      <source>Template chosen</source>
      <translation>Modèle choisi</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>Template renewed</source>
      <translation>Modèle renouvelé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/rooms.py" />
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>Text as it stands</source>
      <translation>Texte actuel</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/entry_text.py" />
      <source>Text of this entry</source>
      <translation>Texte de cette entrée</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Text or summary</source>
      <translation>Texte ou résumé</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Text outside the page</source>
      <translation>Texte hors de la page</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>Text proposed</source>
      <translation>Texte proposé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Text that cannot be seen on paper</source>
      <translation>Texte invisible sur le papier</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/revealed.py" />
      <source>Text that nobody sees</source>
      <translation>Texte que personne ne voit</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/restoring.py" />
      <source>That copy of the brief is not kept.</source>
      <translation>Cette copie de la note n’est pas conservée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>That did not open it. Check capital letters and the keyboard layout.</source>
      <translation>Cela ne l’a pas ouvert. Vérifiez les majuscules et la disposition du clavier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>That did not open it. {hint}</source>
      <translation>Cela ne l’a pas ouvert. {hint}</translation>
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
      <location filename="cyberbrief/services/trusting.py" />
      <source>That is not the fingerprint of the card that names itself {desk}.</source>
      <translation>Ce n’est pas l’empreinte de la carte qui se dit {desk}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>That is not what stands on the sheet.</source>
      <translation>Ce n’est pas ce qui figure sur la feuille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/delivering.py" />
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
      <translation>le début</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>The bin is empty.</source>
      <translation>La corbeille est vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>The bin is empty. What you delete lies here until you need it, and nobody empties it.</source>
      <translation>La corbeille est vide. Ce que vous supprimez y reste jusqu’à ce que vous en ayez besoin, et personne ne la vide.</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>The body that meets, spelt out</source>
      <translation>L’organe qui se réunit, en toutes lettres</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>The brief lies in the bin. Ctrl+Z brings it back.</source>
      <translation>La note est dans la corbeille. Ctrl+Z la remet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>The caption of a table</source>
      <translation>La légende d’un tableau</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>The card of {desk} expired on {day}.</source>
      <translation>La carte de {desk} a expiré le {day}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>The card of {desk} is here. Now compare its fingerprint.</source>
      <translation>La carte de {desk} est là. Comparez maintenant son empreinte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>the clock</source>
      <translation>l’horloge</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/revealing.py" />
      <source>The copy cannot take the place of the file itself.</source>
      <translation>La copie ne peut pas prendre la place du fichier lui-même.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The copy is a store of its own: {name}</source>
      <translation>La copie est un coffre à part entière : {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>The copy of {instant} is in its place.</source>
      <translation>La copie du {instant} a pris sa place.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The copy of {instant} is whole.</source>
      <translation>La copie du {instant} est intacte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>The copy reads and prints the same and tells no more than that. The file itself stays as it is. What is marked as staying stays, with the reason.</source>
      <translation>La copie se lit et s’imprime à l’identique et n’en dit pas davantage. Le fichier lui-même reste tel quel. Ce qui est signalé comme restant reste, avec la raison.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The copy that is chosen</source>
      <translation>La copie choisie</translation>
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
      <translation>Le dossier ne nomme pas encore de partenaires.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>The eight global measures of the United Nations</source>
      <translation>Les huit mesures mondiales des Nations Unies</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/norm_grid.py" />
      <source>The eleven norms</source>
      <translation>Les onze normes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>The entry is in the bin.</source>
      <translation>L’entrée est dans la corbeille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file declares words of its own, which no office program does.</source>
      <translation>Le fichier déclare des mots qui lui sont propres, ce qu’aucun logiciel de bureautique ne fait.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/decoded.py" />
      <source>The file does not say how it is written. It was read as Western European; check the accents.</source>
      <translation>Le fichier ne dit pas comment il est encodé. Il a été lu comme ouest-européen ; vérifiez les accents.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file holds a macro or an embedded program.</source>
      <translation>Le fichier contient une macro ou un programme incorporé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file holds a part with a name that leads elsewhere.</source>
      <translation>Le fichier contient une partie dont le nom mène ailleurs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file holds more than {limit:,} parts.</source>
      <translation>Le fichier contient plus de {limit:,} parties.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/vcard.py" />
      <source>The file holds no contact card.</source>
      <translation>Le fichier ne contient aucune carte de contact.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/bibtex.py" />
      <source>The file holds no entry that begins with “@”.</source>
      <translation>Le fichier ne contient aucune entrée commençant par « @ ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/ris.py" />
      <source>The file holds no entry that begins with “TY  - ”.</source>
      <translation>Le fichier ne contient aucune entrée commençant par « TY  - ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/csl.py" />
      <source>The file holds no list of entries.</source>
      <translation>Le fichier ne contient aucune liste d’entrées.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/plain_json.py" />
      <source>The file holds no list of records.</source>
      <translation>Le fichier ne contient aucune liste de fiches.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file holds two parts of the same name.</source>
      <translation>Le fichier contient deux parties du même nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file is damaged, or is not what its name says.</source>
      <translation>Le fichier est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/decoded.py" />
      <source>The file is damaged: it holds signs that cannot be read.</source>
      <translation>Le fichier est endommagé : il contient des signes illisibles.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file is larger than {limit:,} bytes.</source>
      <translation>Le fichier dépasse {limit:,} octets.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file is locked with a password, or in a form from before 2007.</source>
      <translation>Le fichier est protégé par un mot de passe, ou d’une forme antérieure à 2007.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/scrubbed.py" />
      <source>The file is made so that it cannot be scrubbed.</source>
      <translation>Le fichier est fait de telle sorte qu’on ne peut pas le nettoyer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/bibtex.py" />
      <source>The file is nested more deeply than any bibliography.</source>
      <translation>Le fichier est imbriqué plus profondément qu’aucune bibliographie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/json_text.py" />
      <source>The file is nested more deeply than any list of records.</source>
      <translation>Le fichier est imbriqué plus profondément qu’aucune liste de fiches.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/bibtex.py" />
      <source>The file is no bibliography that can be read.</source>
      <translation>Le fichier n’est pas une bibliographie lisible.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/json_text.py" />
      <source>The file is no JSON that can be read.</source>
      <translation>Le fichier n’est pas du JSON lisible.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/json_text.py" />
      <source>The file is no JSON; it breaks off in line {line}.</source>
      <translation>Le fichier n’est pas du JSON ; il s’interrompt à la ligne {line}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/decoded.py" />
      <source>The file is no text.</source>
      <translation>Le fichier n’est pas un texte.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>The file is not a Word document (.docx or .dotx).</source>
      <translation>Le fichier n’est pas un document Word (.docx ou .dotx).</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file is packed in a way that no office program uses.</source>
      <translation>Le fichier est compressé d’une manière qu’aucun logiciel de bureautique n’emploie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>The file with the desk's own keys belongs to another store: “{path}”.</source>
      <translation>Le fichier des clés propres au bureau appartient à un autre coffre : « {path} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>The file with your desk's own keys is damaged: “{path}”.</source>
      <translation>Le fichier des clés propres à votre bureau est endommagé : « {path} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>The file with your desk's own keys was altered by something other than this program: “{path}”.</source>
      <translation>Le fichier des clés propres à votre bureau a été modifié par autre chose que ce programme : « {path} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>The file with your desk's own keys was made by a newer CyberBrief: “{path}”.</source>
      <translation>Le fichier des clés propres à votre bureau a été créé par un CyberBrief plus récent : « {path} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file would fetch something from elsewhere.</source>
      <translation>Le fichier irait chercher quelque chose ailleurs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/incoming.py" />
      <source>The file would unpack to far more than it should.</source>
      <translation>Une fois décompressé, le fichier serait bien plus grand qu’il ne devrait.</translation>
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
      <translation>Le contrôle final regarde…</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>The finished pack held words that its readers must not have; there is no file.</source>
      <translation>Le lot terminé contenait des mots que ses lecteurs ne doivent pas avoir ; il n’y a pas de fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>The first rows</source>
      <translation>Les premières lignes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>The first {total} are looked at: write more to see others.</source>
      <translation>Les {total} premiers sont examinés : précisez pour en voir d’autres.</translation>
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
      <location filename="cyberbrief/packs/errors.py" />
      <source>The front page of this pack is not in order: {what}.</source>
      <translation>La page de garde de ce lot n’est pas en règle : {what}.</translation>
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
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>The import was undone</source>
      <translation>L’importation a été annulée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>The incident or practice</source>
      <translation>L’incident ou la pratique</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>The issue</source>
      <translation>La question</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>The items of the forum's agenda, each with our lead and the time we may speak.</source>
      <translation>Les points de l’ordre du jour de l’enceinte, chacun avec notre responsable et le temps dont nous disposons.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>The items, who leads, how long one may speak.</source>
      <translation>Les points, qui les suit, combien de temps on peut parler.</translation>
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
      <translation>Les fichiers de clés de {name} ne conviennent pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/layout_hint.py" />
      <source>The keyboard layout is {layout}.</source>
      <translation>La disposition du clavier est {layout}.</translation>
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
      <location filename="cyberbrief/gui/speech.py" />
      <source>The language changes when the program is started again: not all that was typed could be written.</source>
      <translation>La langue changera au prochain démarrage du programme : tout ce qui a été saisi n’a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>The last one is of {instant}. Choose one to see what it holds.</source>
      <translation>La dernière est du {instant}. Choisissez-en une pour voir ce qu’elle contient.</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>The like-minded whom partner lines are for</source>
      <translation>Les partenaires proches à qui sont destinés les éléments partagés</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>The link to the template it was made from was cut.</source>
      <translation>Le lien vers le modèle dont il est issu a été coupé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/sources.py" />
      <source>The mark {group} names no reference of the library.</source>
      <translation>Le renvoi {group} ne correspond à aucune référence de la bibliothèque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>The measures of the Organization of American States</source>
      <translation>Les mesures de l’Organisation des États américains</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>The meeting it is for</source>
      <translation>La réunion à laquelle il est destiné</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>The meeting's agenda</source>
      <translation>L’ordre du jour de la réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>The membership is in the bin.</source>
      <translation>L’appartenance est dans la corbeille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>The name of the desk holds hidden signs, which make it read otherwise than it is written.</source>
      <translation>Le nom du bureau contient des signes cachés, qui le font lire autrement qu’il n’est écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>The name of the party</source>
      <translation>Le nom de la partie</translation>
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
      <translation>La nouvelle feuille de secours est en vigueur.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>The newest good copy</source>
      <translation>La bonne copie la plus récente</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>The newest good copy is of {instant}.</source>
      <translation>La bonne copie la plus récente est du {instant}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>The next meeting is today</source>
      <translation>La prochaine réunion est aujourd’hui</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>The officer's {name}</source>
      <translation>L’agent : {name}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>The one before</source>
      <translation>La précédente</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>The one that is shown</source>
      <translation>Celle qui est affichée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/spoken_room.py" />
      <source>The order is that of one agenda item: it stands at an end of it already.</source>
      <translation>L’ordre est celui d’un point de l’ordre du jour : il en est déjà à une extrémité.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>The OSCE as a platform for dialogue</source>
      <translation>L’OSCE comme plate-forme de dialogue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>The other one opened the store. If you do not know why, have the disk looked at and keep a copy elsewhere.</source>
      <translation>L’autre a ouvert le coffre. Si vous ne savez pas pourquoi, faites examiner le disque et gardez une copie ailleurs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>The others:</source>
      <translation>Les autres :</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>The outline is kept; “New brief” offers it.</source>
      <translation>Le plan est gardé ; « Nouvelle note » le propose.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>The pack is written</source>
      <translation>Le lot est écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>The package is made; it stands among the packages as an idea.</source>
      <translation>Le paquet est créé ; il figure parmi les paquets comme idée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/remarks.py" />
      <source>The packaging of the file</source>
      <translation>L’enveloppe du fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/printing.py" />
      <source>The paper changed while it was laid out.</source>
      <translation>Le document a changé pendant sa mise en page.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>The paper goes where the template says so.</source>
      <translation>Le document va là où le modèle l’indique.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/keys.py" />
      <source>The passphrase contains a tab, a line break or another control sign.</source>
      <translation>La phrase secrète contient une tabulation, un saut de ligne ou un autre signe de commande.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>The passphrase is changed.</source>
      <translation>La phrase secrète est changée.</translation>
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
      <location filename="cyberbrief/word/house/pictures.py" />
      <source>The pictures in the template are larger than {size} MB.</source>
      <translation>Les images du modèle dépassent {size} Mo.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/paper_out.py" />
      <source>The printer did not take it.</source>
      <translation>L’imprimante ne l’a pas accepté.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>The public</source>
      <translation>Le public</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>The ranges meet</source>
      <translation>Les marges se rejoignent</translation>
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
      <translation>Le compte rendu est rédigé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The read-out was drafted before.</source>
      <translation>Le compte rendu avait déjà été rédigé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>The reader's name</source>
      <translation>Le nom du destinataire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>The record</source>
      <translation>La fiche</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>The record as a whole</source>
      <translation>La fiche dans son ensemble</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The record of the meeting</source>
      <translation>La fiche de la réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/levels_page.py" />
      <source>The records carry the levels of {theirs}, this store those of {ours}. Say what each level is here: the records will be guarded by what you confirm.</source>
      <translation>Les fiches portent les niveaux de {theirs}, ce coffre ceux de {ours}. Dites ce que chaque niveau est ici : les fiches seront gardées selon ce que vous confirmez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/recovery_key.py" />
      <source>The recovery key has {groups} groups of {group_length} signs, {groups_2} in all; {n} were typed.</source>
      <translation>La clé de secours compte {groups} groupes de {group_length} signes, soit {groups_2} en tout ; {n} ont été saisis.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>The recovery sheet stays valid. Copies of the store made before still open with the old passphrase.</source>
      <translation>La feuille de secours reste valable. Les copies du coffre faites auparavant s’ouvrent encore avec l’ancienne phrase secrète.</translation>
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
      <location filename="Outcome" />
      <source>The same</source>
      <translation>Identique</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>the same</source>
      <translation>pareil</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>The same as ours</source>
      <translation>Pareil au nôtre</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/envelope.py" />
      <source>The secret in the keyring of this computer does not open the store any more.</source>
      <translation>Le secret du trousseau de cet ordinateur n’ouvre plus le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>The sentence that lets both sides step back</source>
      <translation>La phrase qui permet aux deux camps de reculer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>The sheet</source>
      <translation>La feuille</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>The signature does not fit: this pack was changed after it was signed, or its signature is another's.</source>
      <translation>La signature ne correspond pas : ce lot a été modifié après sa signature, ou sa signature est celle d’un autre.</translation>
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
      <translation>Le coffre est verrouillé et la copie prend sa place. Ce que le coffre contient maintenant est gardé à côté sous un autre nom, jamais supprimé.</translation>
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
      <translation>
        <numerusform>Le coffre en contient maintenant {n}.</numerusform>
        <numerusform>Le coffre en contient maintenant {n}.</numerusform>
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
      <location filename="cyberbrief/store/errors.py" />
      <source>The store “{path}” was written by an unfinished CyberBrief. Nothing was changed.</source>
      <translation>Le coffre « {path} » a été écrit par une version inachevée de CyberBrief. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/delimited.py" />
      <source>The table breaks off in line {line}.</source>
      <translation>Le tableau s’interrompt à la ligne {line}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>The template has no style “{style}” that could be used here.</source>
      <translation>Le modèle n’a pas de style « {style} » utilisable ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>The template has none; ours is added in the template’s type.</source>
      <translation>Le modèle n’en a pas ; le nôtre est ajouté dans les caractères du modèle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>The template holds macros, and a macro could do anything.</source>
      <translation>Le modèle contient des macros, et une macro pourrait tout faire.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>The template is in Word’s form from before 2007 (.doc or .dot).</source>
      <translation>Le modèle est dans le format de Word d’avant 2007 (.doc ou .dot).</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>The template is locked with a password.</source>
      <translation>Le modèle est protégé par un mot de passe.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/opening.py" />
      <source>The template is saved as a “Strict Open XML Document”.</source>
      <translation>Le modèle est enregistré comme « Document Open XML strict ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>The template’s ordinary paragraph.</source>
      <translation>Le paragraphe ordinaire du modèle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>The title of a paper</source>
      <translation>Le titre d’un document</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>The travel store is made</source>
      <translation>Le coffre de voyage est fait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>The whole import can be undone in one step.</source>
      <translation>Toute l’importation peut être annulée en une étape.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>The whole meeting</source>
      <translation>Toute la réunion</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>the whole record</source>
      <translation>la fiche entière</translation>
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
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>The work plan of the ASEAN Regional Forum</source>
      <translation>Le plan de travail du Forum régional de l’ASEAN</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/workbook.py" />
      <source>The workbook holds no table.</source>
      <translation>Le classeur ne contient aucun tableau.</translation>
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
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Their names are the writer's own words.</source>
      <translation>Leurs noms sont les mots mêmes du rédacteur.</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their objectives</source>
      <translation>Leurs objectifs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Their outlines, without dates and clearances.</source>
      <translation>Leurs plans, sans dates ni visas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>Their red line?</source>
      <translation>Leur ligne rouge ?</translation>
    </message>
    <message>
      <location filename="Side" />
      <source>Theirs</source>
      <translation>Le leur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Theirs in all</source>
      <translation>Les leurs partout</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>Theirs in all that is open</source>
      <translation>Les leurs pour tout ce qui est ouvert</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>theirs newer</source>
      <translation>plus récent chez eux</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>Theirs, {step}, {where}: {text} ({source})</source>
      <translation>Eux, {step}, {where} : {text} ({source})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/reference_list.py" />
      <source>There are no references yet</source>
      <translation>Il n’y a pas encore de références</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/own_outlines.py" />
      <source>There are too many outlines already.</source>
      <translation>Il y a déjà trop de plans.</translation>
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
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>There is already a file called “{name}” there.</source>
      <translation>Il y a déjà un fichier nommé « {name} » à cet endroit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>There is no dossier yet to start from. Make the first one.</source>
      <translation>Il n’y a pas encore de dossier d’où partir. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/dossier_room.py" />
      <source>There is no dossier yet. Make one to begin.</source>
      <translation>Il n’y a pas encore de dossier. Créez-en un pour commencer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>There is no folder “{folder}”.</source>
      <translation>Il n’y a pas de dossier « {folder} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>There is no good copy of it in the folder for copies.</source>
      <translation>Il n’y en a aucune bonne copie dans le dossier des copies.</translation>
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
      <translation>Il n’y a pas encore d’autre dossier où copier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>There is no phrase to accept.</source>
      <translation>Il n’y a pas de passage à accepter.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_room.py" />
      <source>There is no point to make here yet. Write one under Talking points, and it can be rehearsed.</source>
      <translation>Il n’y a pas encore d’élément à exposer ici. Écrivez-en un sous Éléments de langage, et vous pourrez le répéter.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>There is no point to make in this dossier yet. Write one under Talking points.</source>
      <translation>Il n’y a pas encore d’élément à exposer dans ce dossier. Écrivez-en un sous Éléments de langage.</translation>
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
      <location filename="cyberbrief/services/leaving.py" />
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
      <location filename="cyberbrief/services/trusting.py" />
      <source>There is no such desk among those you know.</source>
      <translation>Ce bureau n’est pas parmi ceux que vous connaissez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/placing.py" />
      <source>There is no such dossier to import into.</source>
      <translation>Il n’existe pas de tel dossier où importer.</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>There is no such field or kind</source>
      <translation>Ce champ ou ce type n’existe pas</translation>
    </message>
    <message>
      <location filename="Why" />
      <source>There is no such marking in this store</source>
      <translation>Cette mention n’existe pas dans ce coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/timeline.py" />
      <source>There is no such record.</source>
      <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/house_templates.py" />
      <source>There is no template called “{name}”.</source>
      <translation>Il n’y a pas de modèle nommé « {name} ».</translation>
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
      <translation>Il n’y en a pas encore dans ce dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>There is not enough free memory to check the passphrase.</source>
      <translation>Il n’y a pas assez de mémoire libre pour vérifier la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/import_verbs.py" />
      <source>These rows belong into a dossier.</source>
      <translation>Ces lignes doivent entrer dans un dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>These settings are this computer's, for every store on it.</source>
      <translation>Ces réglages sont ceux de cet ordinateur, pour tous les coffres qui s’y trouvent.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>These words stand nowhere in this dossier.</source>
      <translation>Ces mots ne figurent nulle part dans ce dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_form.py" />
      <source>They</source>
      <translation>Eux</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>They are shown beside the text, with names and times.</source>
      <translation>Ils s’affichent à côté du texte, avec noms et heures.</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>They could not be written to the store, and stand in their fields still. The message in the window says why.</source>
      <translation>Elles n’ont pas pu être écrites dans le coffre et se trouvent encore dans leurs champs. Le message dans la fenêtre dit pourquoi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>They just meet</source>
      <translation>Elles se touchent à peine</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>They lowered its marking</source>
      <translation>Ils en ont abaissé la mention</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>They mean nothing to others; by them corrections find their records again.</source>
      <translation>Ils ne disent rien à autrui ; par eux les corrections retrouvent leurs fiches.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>They moved it to the bin, and it was not changed here since: it goes to the bin.</source>
      <translation>Ils l’ont mise à la corbeille, et rien n’y a changé ici depuis : elle va à la corbeille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>They name who signed, and no longer hold once it changes.</source>
      <translation>Elles nomment le signataire, et ne valent plus dès que le fichier change.</translation>
    </message>
    <message>
      <location filename="Promiser" />
      <source>They promised</source>
      <translation>Ils ont promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>they promised</source>
      <translation>ils ont promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>They promised this</source>
      <translation>Ils ont promis ceci</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>They run on the reader's computer; nothing was run here.</source>
      <translation>Ils s’exécutent sur l’ordinateur du lecteur ; rien n’a été exécuté ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/reviewing.py" />
      <source>They said nothing on it since the last session.</source>
      <translation>Ils n’ont rien dit à ce sujet depuis la dernière session.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>They tell which passages were typed together, and which files are versions of one another.</source>
      <translation>Elles disent quels passages ont été saisis ensemble, et quels fichiers sont des versions l’un de l’autre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>They tell who worked on the file and when.</source>
      <translation>Ils disent qui a travaillé sur le fichier et quand.</translation>
    </message>
    <message>
      <location filename="Outcome" />
      <source>They would share it more widely</source>
      <translation>Ils le diffuseraient plus largement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>They: {remark}</source>
      <translation>Eux : {remark}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/one_item.py" />
      <source>This belongs to no dossier.</source>
      <translation>Ceci n’appartient à aucun dossier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/own_outlines.py" />
      <source>This brief has no outline yet.</source>
      <translation>Cette note n’a pas encore de plan.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/vcard.py" />
      <source>This card has no end; it was read up to the end of the file.</source>
      <translation>Cette carte n’a pas de fin ; elle a été lue jusqu’à la fin du fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This card was changed after it was made: its own signature does not fit.</source>
      <translation>Cette carte a été modifiée après sa création : sa propre signature ne correspond pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This card was written by a newer CyberBrief (format {version}).</source>
      <translation>Cette carte a été écrite par un CyberBrief plus récent (format {version}).</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>This computer does not have {fonts}; the picture shows another typeface.</source>
      <translation>Cet ordinateur n’a pas {fonts} ; l’image montre une autre police.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>This computer has no dictionaries. Spelling is not checked; everything else works. Whoever looks after the computer can add Hunspell dictionaries.</source>
      <translation>Cet ordinateur n’a pas de dictionnaires. L’orthographe n’est pas vérifiée ; tout le reste fonctionne. La personne chargée de l’ordinateur peut ajouter des dictionnaires Hunspell.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>This dossier</source>
      <translation>Ce dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/session_file.py" />
      <source>This dossier has no brief.</source>
      <translation>Ce dossier n’a pas de note.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>This dossier was not carried forward; dates, quotations and instructions are looked at all the same.</source>
      <translation>Ce dossier n’est pas issu d’un report ; dates, citations et instructions sont tout de même examinées.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/ris.py" />
      <source>This entry has no end; it was read up to the end of the file.</source>
      <translation>Cette entrée n’a pas de fin ; elle a été lue jusqu’à la fin du fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/ris.py" />
      <source>This entry has no end; it was read up to the next one.</source>
      <translation>Cette entrée n’a pas de fin ; elle a été lue jusqu’à la suivante.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/bibtex.py" />
      <source>This entry is broken, and was left out.</source>
      <translation>Cette entrée est défectueuse et a été omise.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/bibtex.py" />
      <source>This entry names a field or itself twice; the first was taken.</source>
      <translation>Cette entrée se nomme, ou nomme un champ, deux fois ; le premier a été retenu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This file is larger than the {most} MB that a pack may have.</source>
      <translation>Ce fichier dépasse les {most} Mo qu’un lot peut avoir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This file is not a position pack.</source>
      <translation>Ce fichier n’est pas un dossier de positions partagé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This file is not the card of a desk, or is damaged.</source>
      <translation>Ce fichier n’est pas la carte d’un bureau, ou il est endommagé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/ordering.py" />
      <source>This has no place in an order.</source>
      <translation>Ceci n’a pas de rang dans un ordre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>This is a Rich Text file (.rtf); Word files alone are read here.</source>
      <translation>Ceci est un fichier Rich Text (.rtf) ; seuls les fichiers Word sont lus ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>This is a {kind}, not a {kind_2}.</source>
      <translation>Ceci est de type {kind}, et non {kind_2}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>This is an OpenDocument file (.odt); Word files alone are read here.</source>
      <translation>Ceci est un fichier OpenDocument (.odt) ; seuls les fichiers Word sont lus ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/csl.py" />
      <source>This is no object with fields.</source>
      <translation>Ce n’est pas un objet avec des champs.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/travelling.py" />
      <source>This is no travel store.</source>
      <translation>Ceci n’est pas un coffre de voyage.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/opened_file.py" />
      <source>This is no Word file.</source>
      <translation>Ce n’est pas un fichier Word.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>This is the card of your own desk.</source>
      <translation>Ceci est la carte de votre propre bureau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>This is the travel store of “{title}”. Write what was changed here as a pack, and import it in the store at home. It carries every field, and opens with the key of our own desk alone.</source>
      <translation>Ceci est le coffre de voyage de « {title} ». Écrivez ce qui a changé ici dans un lot, et importez-le dans le coffre resté à la maison. Il porte chaque champ, et ne s’ouvre qu’avec la clé de notre bureau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/recovery_sheet.py" />
      <source>This key opens the store without the passphrase. Keep it in the registry's safe, sealed. Do not photograph it.</source>
      <translation>Cette clé ouvre le coffre sans la phrase secrète. Gardez-la scellée dans le coffre-fort de l’enregistrement. Ne la photographiez pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/crops.py" />
      <source>This kind of picture, or of cut, is not made anew here: Word does it under “Compress Pictures”.</source>
      <translation>Ce genre d’image, ou de rognage, n’est pas refait ici : Word le fait sous « Compresser les images ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/ris.py" />
      <source>This line belongs to no entry.</source>
      <translation>Cette ligne n’appartient à aucune entrée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>This one ships with the program. Save it as a file to change it in Word, and bring it in under a name.</source>
      <translation>Celui-ci est fourni avec le programme. Enregistrez-le en fichier pour le modifier dans Word, puis apportez-le sous un nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/sharing.py" />
      <source>This pack</source>
      <translation>Ce lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack carries no signature, so nobody can tell whose words it holds.</source>
      <translation>Ce lot ne porte aucune signature : nul ne peut dire de qui sont les textes qu’il contient.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack holds a record larger than {most} MB.</source>
      <translation>Ce lot contient une fiche de plus de {most} Mo.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack holds more than the {most:,} records that a pack may have.</source>
      <translation>Ce lot contient plus que les {most:,} fiches qu’un lot peut avoir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is addressed to more than {most} desks.</source>
      <translation>Ce lot est adressé à plus de {most} bureaux.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is addressed to nobody.</source>
      <translation>Ce lot n’est adressé à personne.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/plain_pages.py" />
      <source>This pack is closed with a passphrase</source>
      <translation>Ce lot est fermé par une phrase secrète</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is closed with a passphrase.</source>
      <translation>Ce lot est fermé par une phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is damaged, or was cut off on its way.</source>
      <translation>Ce lot est endommagé, ou a été tronqué en chemin.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is not addressed to your desk: none of your keys opens it.</source>
      <translation>Ce lot n’est pas adressé à votre bureau : aucune de vos clés ne l’ouvre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is out of date: you imported the one that the same desk put in its place.</source>
      <translation>Ce lot est périmé : vous avez importé celui par lequel le même bureau l’a remplacé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack is signed with a key that you revoked: that of {desk}.</source>
      <translation>Ce lot est signé avec une clé que vous avez révoquée : celle de {desk}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack says that it comes from one desk and is signed with the key of another.</source>
      <translation>Ce lot dit venir d’un bureau et il est signé avec la clé d’un autre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This pack was written by a newer CyberBrief (format {version}).</source>
      <translation>Ce lot a été écrit par un CyberBrief plus récent (format {version}).</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>This passphrase does not open the pack.</source>
      <translation>Cette phrase secrète n’ouvre pas le lot.</translation>
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
      <location filename="cyberbrief/tables/records.py" />
      <source>This stands in the file already (at {place}).</source>
      <translation>Cela figure déjà dans le fichier (à {place}).</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>This store has an identity of its desk already.</source>
      <translation>Ce coffre a déjà une identité de bureau.</translation>
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
      <translation>Ceci n’a pas été conservé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Tick a desk that it is for, or choose a passphrase.</source>
      <translation>Cochez un bureau destinataire, ou choisissez une phrase secrète.</translation>
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
      <translation>Temps en minutes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>Time that is gone</source>
      <translation>Temps écoulé</translation>
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
      <translation>Titre et version</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Title of the brief</source>
      <translation>Titre de la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>Title of the dossier</source>
      <translation>Titre du dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Title of the new dossier</source>
      <translation>Titre du nouveau dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Title, marking, office and standing, as this variant allows.</source>
      <translation>Titre, mention, service et état, comme cette variante le permet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Title, number, marking or to whom it may go changed, on every page: replace all of it.</source>
      <translation>Le titre, le numéro, la mention ou le cercle des destinataires a changé, sur chaque page : remplacez-le en entier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Title, subject and language</source>
      <translation>Titre, objet et langue</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Title, version and day</source>
      <translation>Titre, version et jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>To be sure that you have it: type group {first} and group {second} as they stand on the sheet.</source>
      <translation>Pour être sûr que vous l’avez : saisissez le groupe {first} et le groupe {second} tels qu’ils figurent sur la feuille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>To decide</source>
      <translation>À trancher</translation>
    </message>
    <message>
      <location filename="Handling" />
      <source>To make</source>
      <translation>À exposer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>To start from</source>
      <translation>Pour commencer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>To the counterparts</source>
      <translation>Aux interlocuteurs</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>To the packs</source>
      <translation>Vers les lots</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>To the positions</source>
      <translation>Aux positions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>To the record</source>
      <translation>À la fiche</translation>
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
      <translation>à {recipient}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <location filename="Amendment" />
      <source>Together with</source>
      <translation>Avec</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>told by {whom}</source>
      <translation>rapporté par {whom}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>told to us</source>
      <translation>qui nous a été dit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/frame/toolbar.py" />
      <source>Toolbar</source>
      <translation>Barre d’outils</translation>
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
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>Tracked changes</source>
      <translation>Modifications suivies</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/cleaning.py" />
      <source>Tracked changes were accepted, and who made them is gone.</source>
      <translation>Les modifications suivies ont été acceptées, et leurs auteurs n’y figurent plus.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>Trades across positions.</source>
      <translation>Des échanges entre positions.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>Trades that suggest themselves</source>
      <translation>Échanges qui se proposent</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Training of diplomats and officials</source>
      <translation>Formation des diplomates et des fonctionnaires</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Transparency and confidence-building measures</source>
      <translation>Transparence et mesures de confiance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/rooms.py" />
      <source>Travel store</source>
      <translation>Coffre de voyage</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>True size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/register_export.py" />
      <source>Trust, norms and capacity in one table, as the delegation may see them. It carries the marking and leaves as a draft.</source>
      <translation>Confiance, normes et capacités dans un seul tableau, tel que la délégation peut le voir. Il porte la mention et part comme projet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>Trusted desks</source>
      <translation>Bureaux de confiance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Try again, or choose another folder or disk.</source>
      <translation>Réessayez, ou choisissez un autre dossier ou disque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Trying a passphrase on this pack would cost more time or memory than any honest pack asks for.</source>
      <translation>Essayer une phrase secrète sur ce lot demanderait plus de temps ou de mémoire qu’aucun lot honnête.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Two columns are given to the same field: {fields}.</source>
      <translation>Deux colonnes sont données au même champ : {fields}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>Two programs at once would damage it. Lock or close it there; then try again. A program that crashed lets go by itself.</source>
      <translation>Deux programmes à la fois l’abîmeraient. Verrouillez-le ou fermez-le là-bas, puis réessayez. Un programme qui a planté le libère de lui-même.</translation>
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Two thirds</source>
      <translation>Deux tiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Type a passphrase, or have six words suggested.</source>
      <translation>Saisissez une phrase secrète, ou faites-vous proposer six mots.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Type of content</source>
      <translation>Type de contenu</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>Type the passphrase that the sender told you by another way.</source>
      <translation>Saisissez la phrase secrète que l’expéditeur vous a communiquée par une autre voie.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Type the passphrase.</source>
      <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/keeping.py" />
      <source>Typefaces inside the file were left out; the reader’s own machine has to have them.</source>
      <translation>Les polices incorporées ont été laissées de côté ; l’ordinateur du lecteur doit les posséder.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>Typing or moving the mouse in any window of the program counts. Ctrl+L locks at once.</source>
      <translation>Saisir ou bouger la souris dans n’importe quelle fenêtre du programme compte. Ctrl+L verrouille aussitôt.</translation>
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
      <translation>Souligner les mots qu’aucun dictionnaire ne connaît</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>Undo the import</source>
      <translation>Annuler l’importation</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/receiving.py" />
      <source>Undo what came after it first, or put single fields back in their history.</source>
      <translation>Annulez d’abord ce qui est venu ensuite, ou rétablissez des champs un à un dans leur historique.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>Undone: {what}</source>
      <translation>Annulé : {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Unfold</source>
      <translation>Déplier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Unfold all sections</source>
      <translation>Déplier toutes les sections</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/unfolding.py" />
      <source>Unfolded</source>
      <translation>Déplié</translation>
    </message>
    <message>
      <location filename="TrustState" />
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Unlikely</source>
      <translation>Improbable</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Unlock it and try again.</source>
      <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Unlock it with the passphrase as ever.</source>
      <translation>Déverrouillez-le avec la phrase secrète comme toujours.</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Unlock it with the passphrase.</source>
      <translation>Déverrouillez-le avec la phrase secrète.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Unlock with the recovery key</source>
      <translation>Déverrouiller avec la clé de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/ways_in.py" />
      <source>Unlock with this computer's keyring</source>
      <translation>Déverrouiller avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Unlocking …</source>
      <translation>Déverrouillage…</translation>
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
      <translation>jusqu’au</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>Until then the old sheet stays valid.</source>
      <translation>D’ici là, l’ancienne feuille reste valable.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/jumping.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled agenda item</source>
      <translation>Point de l’ordre du jour sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled amendment</source>
      <translation>Amendement sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled brief</source>
      <translation>Note sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled commission</source>
      <translation>Commande sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled commitment</source>
      <translation>Engagement sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled concern</source>
      <translation>Préoccupation sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled counterpart</source>
      <translation>Interlocuteur sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled deadline</source>
      <translation>Échéance sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled delegate</source>
      <translation>Délégué sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled dossier</source>
      <translation>Dossier sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled instruction</source>
      <translation>Instruction sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled measure</source>
      <translation>Mesure sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled meeting</source>
      <translation>Réunion sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled membership</source>
      <translation>Appartenance sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled package</source>
      <translation>Paquet sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled position</source>
      <translation>Position sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled reference</source>
      <translation>Référence sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/kind_words.py" />
      <source>Untitled stance</source>
      <translation>Posture sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/statement.py" />
      <source>Untitled statement</source>
      <translation>Déclaration sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/talking_point.py" />
      <source>Untitled talking point</source>
      <translation>Élément de langage sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Up to date</source>
      <translation>À jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/meter.py" />
      <source>Up to {time} too long</source>
      <translation>Jusqu’à {time} de trop</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/norm_grid.py" />
      <source>Us</source>
      <translation>Nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>Use another name, of up to {n} letters.</source>
      <translation>Prenez un autre nom, de {n} lettres au plus.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Use for papers</source>
      <translation>Utiliser pour les documents</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/marking.py" />
      <source>Use one of: {allowed}.</source>
      <translation>Utilisez l’un de : {allowed}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/table_papers.py" />
      <source>Use one of: {forms}.</source>
      <translation>Utilisez l’une de ces formes : {forms}.</translation>
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
      <translation>Utiliser les documents</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Use the keyring</source>
      <translation>Utiliser le trousseau</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Use the program's own</source>
      <translation>Utiliser celui du programme</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/lock_block.py" />
      <source>Use the recovery sheet</source>
      <translation>Utiliser la feuille de secours</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>Used for papers</source>
      <translation>Utilisé pour les documents</translation>
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
      <location filename="TrustState" />
      <source>Verified</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/manifest.py" />
      <source>version</source>
      <translation>version</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Very strong</source>
      <translation>Très forte</translation>
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
      <translation>Votes</translation>
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
      <translation>Présentation</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_form.py" />
      <source>We</source>
      <translation>Nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>we alone</source>
      <translation>nous seuls</translation>
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
      <translation>Nous ne devons rien à personne.</translation>
    </message>
    <message>
      <location filename="Promiser" />
      <source>We promised</source>
      <translation>Nous avons promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>we promised</source>
      <translation>nous avons promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>We promised this</source>
      <translation>Nous avons promis ceci</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>we promised {party}</source>
      <translation>nous avons promis à {party}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>We to {party}: {what}</source>
      <translation>Nous à {party} : {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>Weak</source>
      <translation>Faible</translation>
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
      <location filename="cyberbrief/gui/revealing/calm_pages.py" />
      <source>What a Word file reveals</source>
      <translation>Ce que révèle un fichier Word</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>What a Word file reveals …</source>
      <translation>Ce que révèle un fichier Word…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>What an export suggests at first. It can be changed at each export.</source>
      <translation>Ce qu’un export propose d’abord. On peut le changer à chaque export.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>What becomes of tracked changes</source>
      <translation>Ce que deviennent les modifications suivies</translation>
    </message>
    <message>
      <location filename="Commission" />
      <source>What came back</source>
      <translation>Ce qui est revenu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>What came of a meeting: a read-out for the delegation, a memorandum for the desk.</source>
      <translation>Ce qu’a donné une réunion : un compte rendu pour la délégation, un mémorandum pour le bureau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What capital told us, and trades across positions that we could offer.</source>
      <translation>Ce que la capitale nous a dit, et les échanges entre positions que nous pourrions proposer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>What comes along</source>
      <translation>Ce qui est repris</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/dropped/choice_page.py" />
      <source>What do you want to do with it?</source>
      <translation>Que voulez-vous en faire ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>What do you want to rehearse?</source>
      <translation>Que voulez-vous répéter ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>What does it reveal?</source>
      <translation>Que révèle-t-il ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/starter_card.py" />
      <source>What everybody needs, as signed packs that came with the program: norms, confidence-building measures, agreed language, international law, capacity-building. They fill a dossier of their own to take from.</source>
      <translation>Ce dont chacun a besoin, en lots signés livrés avec le programme : normes, mesures de confiance, langage agréé, droit international, renforcement des capacités. Ils remplissent un dossier à part où puiser.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>What follows from the stances</source>
      <translation>Ce qui découle des postures</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>What goes</source>
      <translation>Ce qui part</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>What happened in this dossier</source>
      <translation>Ce qui s’est passé dans ce dossier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>What happened, and what it rests on</source>
      <translation>Ce qui s’est passé, et sur quoi cela repose</translation>
    </message>
    <message>
      <location filename="Commission" />
      <source>What is asked</source>
      <translation>Ce qui est demandé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>What is at stake for us</source>
      <translation>Ce qui est en jeu pour nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>What is chosen</source>
      <translation>Ce qui est choisi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>What is dated or counted in it changed.</source>
      <translation>Ce qui y est daté ou compté a changé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>What is done for an open, interoperable, secure and reliable Internet</source>
      <translation>Mesures prises pour un Internet ouvert, interopérable, sûr et fiable</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>What is fetched from elsewhere on opening</source>
      <translation>Ce qui est téléchargé à l’ouverture</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>What is kept of the template takes {n} MB.</source>
      <translation>Ce qui est conservé du modèle occupe {n} Mo.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/workbench.py" />
      <source>What is negotiated?</source>
      <translation>Que négocie-t-on ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/rehearsal_page.py" />
      <source>What is said</source>
      <translation>Ce qui se dit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/quick_log.py" />
      <source>What is said belongs to a dossier. Make the first one.</source>
      <translation>Ce qui se dit appartient à un dossier. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/builder_page.py" />
      <source>What is shown</source>
      <translation>Ce qui est affiché</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>What is this section called?</source>
      <translation>Comment s’appelle cette section ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>What is written without spaces is counted by characters; 220 a minute are usual.</source>
      <translation>Ce qui s’écrit sans espaces se compte en caractères ; 220 par minute sont habituels.</translation>
    </message>
    <message>
      <location filename="Package" />
      <source>What it costs us</source>
      <translation>Ce que cela nous coûte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>What it holds</source>
      <translation>Ce qu’il contient</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>What it is for</source>
      <translation>À quoi cela sert</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>What it rests on</source>
      <translation>Sur quoi cela repose</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>What leaves</source>
      <translation>Ce qui sort</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What may turn into conflict: our ask, the channel, and the way down from it.</source>
      <translation>Ce qui peut devenir un conflit : notre demande, le canal, et la manière d’en sortir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>What pictures tell of themselves</source>
      <translation>Ce que les images disent d’elles-mêmes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>What stands here belongs to a dossier: one negotiation with all that belongs to it. Make the first.</source>
      <translation>Ce qui figure ici appartient à un dossier : une négociation avec tout ce qui s’y rattache. Créez le premier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>What stays here, and why</source>
      <translation>Ce qui reste ici, et pourquoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>What the brief says now</source>
      <translation>Ce que dit la note maintenant</translation>
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
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>What the pack is called</source>
      <translation>Comment s’appelle le lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>What they can trade</source>
      <translation>Ce qu’ils peuvent échanger</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What they hold over us</source>
      <translation>Leurs leviers sur nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/desk_card.py" />
      <source>What they read to you</source>
      <translation>Ce qu’on vous a lu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>What they should do, and by when</source>
      <translation>Ce qu’ils devraient faire, et pour quand</translation>
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
      <translation>Ce qu’ils attendent de nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>What they want, and how they stand on each issue.</source>
      <translation>Ce qu’ils veulent, et leur posture sur chaque question.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What they want, in a sentence or two</source>
      <translation>Ce qu’ils veulent, en une phrase ou deux</translation>
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>What they will say</source>
      <translation>Ce qu’ils diront</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>What this step says</source>
      <translation>Ce que dit cet échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>What to avoid</source>
      <translation>Ce qu’il faut éviter</translation>
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
      <translation>Quoi répéter</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>What was cut away is still in the file, and one click brings it back.</source>
      <translation>Ce qui a été rogné est encore dans le fichier, et un clic le ramène.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/template_page.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>What was given can no longer be read: replace all of it.</source>
      <translation>Ce qui a été remis n’est plus lisible : remplacez-le en entier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_form.py" />
      <source>What was promised</source>
      <translation>Ce qui a été promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>What was promised to us</source>
      <translation>Ce qui nous a été promis</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>What was there is kept beside it as “{name}”.</source>
      <translation>Ce qui s’y trouvait est gardé à côté sous « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>What was to be printed could not be written.</source>
      <translation>Ce qui devait être imprimé n’a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>What was written after that would be missing.</source>
      <translation>Ce qui a été écrit ensuite manquerait.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>What was written after that would be missing; the store was written last on {instant}.</source>
      <translation>Ce qui a été écrit ensuite manquerait ; on a écrit dans le coffre pour la dernière fois le {instant}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>What we ask</source>
      <translation>Ce que nous demandons</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>What we ask for first.</source>
      <translation>Ce que nous demandons d’abord.</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>What we deliver</source>
      <translation>Ce que nous prononçons</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>What we do not say</source>
      <translation>Ce que nous ne disons pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/ladder_editor.py" />
      <source>What we do then</source>
      <translation>Ce que nous faisons alors</translation>
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
      <translation>Nos leviers sur eux</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>What we hope to get.</source>
      <translation>Ce que nous espérons obtenir.</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>What we know</source>
      <translation>Ce que nous savons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>What we offer for discussion: our opening and its wording, with no letterhead and no name.</source>
      <translation>Ce que nous offrons à la discussion : notre ouverture et sa rédaction, sans en-tête ni nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>What we promised</source>
      <translation>Ce que nous avons promis</translation>
    </message>
    <message>
      <location filename="SectionRole" />
      <source>What we propose</source>
      <translation>Ce que nous proposons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>What we say at the lectern: whom we join, then numbered paragraphs, checked against delivery.</source>
      <translation>Ce que nous disons à la tribune : à qui nous nous associons, puis des paragraphes numérotés, seul le prononcé faisant foi.</translation>
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
      <translation>Ce que nous disons, et quand : à exposer, si évoqué, en cas d’insistance, en réserve, pour la presse.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>What we want on each issue, with the ladder from our opening down to the red line.</source>
      <translation>Ce que nous voulons sur chaque question, avec l’échelle de notre ouverture à la ligne rouge.</translation>
    </message>
    <message>
      <location filename="Dossier" />
      <source>What we want to leave with</source>
      <translation>Ce avec quoi nous voulons repartir</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>What we want, and from whom</source>
      <translation>Ce que nous voulons, et de qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/concern_page.py" />
      <source>What would do harm if it were said</source>
      <translation>Ce qui nuirait si c’était dit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>What would it reveal?</source>
      <translation>Que révélerait-elle ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>What you print in step 3</source>
      <translation>Ce que vous imprimez à l’étape 3</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/errors.py" />
      <source>What you typed is kept. Copy the details for whoever looks after CyberBrief, and go on.</source>
      <translation>Votre saisie est conservée. Copiez les détails pour la personne chargée de CyberBrief, et continuez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/quick_log.py" />
      <source>What you typed is still there.</source>
      <translation>Votre saisie est toujours là.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>What you write is kept in one encrypted file on this machine, a store. CyberBrief never uses the network.</source>
      <translation>Ce que vous écrivez est conservé dans un seul fichier chiffré sur cette machine, un coffre. CyberBrief n’utilise jamais le réseau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>What {origin} would see of it …</source>
      <translation>Ce que {origin} en verrait …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>What “{file}” reveals</source>
      <translation>Ce que révèle « {file} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>What “{file}” would reveal</source>
      <translation>Ce que révélerait « {file} »</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>When and for how long</source>
      <translation>Quand et combien de temps</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Whenever the store is locked or closed</source>
      <translation>Chaque fois que le coffre est verrouillé ou fermé</translation>
    </message>
    <message>
      <location filename="Meeting" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Where copies are kept</source>
      <translation>Où les copies sont gardées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Where each counterpart stands on each of our positions, and what that rests on.</source>
      <translation>La posture de chaque interlocuteur sur chacune de nos positions, et ce sur quoi elle repose.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>Where each counterpart stands on each position. It takes a position and a counterpart to begin.</source>
      <translation>La posture de chaque interlocuteur sur chaque position. Il faut une position et un interlocuteur pour commencer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/exports_section.py" />
      <source>Where exports go</source>
      <translation>Où vont les exports</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>Where is {store} now?</source>
      <translation>Où est {store} maintenant ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>Where it was taken</source>
      <translation>Lieu de la prise de vue</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Where it was written</source>
      <translation>Où il a été écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/properties.py" />
      <source>Where links begin</source>
      <translation>Début des liens</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Where the store is kept</source>
      <translation>Où le coffre est gardé</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/bookmarks.py" />
      <source>Where the writer was when it was saved</source>
      <translation>Où se trouvait le rédacteur lors de l’enregistrement</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Where to keep the store</source>
      <translation>Où garder le coffre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>Where to put the copy</source>
      <translation>Où mettre la copie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Where to put the files</source>
      <translation>Où mettre les fichiers</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Where we stand with them</source>
      <translation>Où nous en sommes avec eux</translation>
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Where we stand with them; when we last met</source>
      <translation>Où nous en sommes avec eux ; notre dernière rencontre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>Where {name} stands on this is not noted.</source>
      <translation>La posture de {name} à ce sujet n’est pas notée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>Which column is what</source>
      <translation>Quelle colonne est quoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/clearance_trail.py" />
      <source>Which office has to clear?</source>
      <translation>Quel service doit viser ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Which step of theirs</source>
      <translation>Lequel de leurs échelons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>Which style is what</source>
      <translation>Quel style sert à quoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>Which tags?</source>
      <translation>Quelles étiquettes ?</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>White on white, or too small to read; whoever copies the text or searches it finds it.</source>
      <translation>Blanc sur blanc, ou trop petit pour être lu ; qui copie le texte ou le parcourt le trouve.</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>Who aligned</source>
      <translation>Qui s’est associé</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Who holds what</source>
      <translation>Qui détient quoi</translation>
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
      <translation>Qui a dit quoi, quand et où : les preuves sur lesquelles reposent les postures.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>Who sits across the table: what they want, how they work, and their delegates.</source>
      <translation>Qui est assis en face : ce qu’ils veulent, leur façon de travailler, et leurs délégués.</translation>
    </message>
    <message>
      <location filename="Rung" />
      <source>Who told us that there is none</source>
      <translation>Qui nous a dit qu’il n’y en a pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_export.py" />
      <source>Who will read it</source>
      <translation>Qui le lira</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Who wrote, changed or saved the file.</source>
      <translation>Qui a écrit, modifié ou enregistré le fichier.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>who · position or paragraph · said what   —   ++  +  ~  o  -  -- for a stance</source>
      <translation>qui · position ou paragraphe · propos   —   ++  +  ~  o  -  -- pour une posture</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>Who · position · said what</source>
      <translation>Qui · position · propos</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>Whoever finds the file can read it. Only what carries no marking may travel so.</source>
      <translation>Qui trouve le fichier peut le lire. Seul ce qui ne porte aucune mention peut voyager ainsi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Whoever runs the other end learns who opened the file, when and where.</source>
      <translation>Celui qui tient l’autre bout apprend qui a ouvert le fichier, quand et où.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/page_size.py" />
      <source>Whole page</source>
      <translation>Page entière</translation>
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
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Whole tables and documents, with all their sheets and pages, also those that are not shown.</source>
      <translation>Des tableaux et des documents entiers, avec toutes leurs feuilles et leurs pages, même celles qui ne sont pas montrées.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Whole words only</source>
      <translation>Mots entiers seulement</translation>
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Whom it answers</source>
      <translation>À qui cela répond</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/handover_page.py" />
      <source>Whom to call</source>
      <translation>Qui appeler</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>Whose authority</source>
      <translation>Autorité de qui</translation>
    </message>
    <message>
      <location filename="AcceptedPhrase" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/accept_form.py" />
      <source>Why it gives nothing away</source>
      <translation>Pourquoi cela ne révèle rien</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_page.py" />
      <source>Why they want it</source>
      <translation>Pourquoi ils le veulent</translation>
    </message>
    <message>
      <location filename="Position" />
      <source>Why we depart from it</source>
      <translation>Pourquoi nous nous en écartons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/position_editor.py" />
      <source>Why, in words we could say</source>
      <translation>Pourquoi, en des termes que nous pourrions employer</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>Windows and mail programs show them.</source>
      <translation>Windows et les messageries les affichent.</translation>
    </message>
    <message>
      <location filename="Sealing" />
      <source>With a passphrase</source>
      <translation>Avec une phrase secrète</translation>
    </message>
    <message>
      <location filename="Statement" />
      <source>With exceptions</source>
      <translation>Avec exceptions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>With interpreters</source>
      <translation>Avec interprètes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>With one, this says how many days are left, by its clock and by yours.</source>
      <translation>Avec une réunion, ceci indique les jours qui restent, à son heure et à la vôtre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>With our ask, the channel and the way down from it.</source>
      <translation>Avec notre demande, le canal et la manière d’en sortir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>With their handling and whom they answer.</source>
      <translation>Avec leur emploi et à qui ils répondent.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>With this, all points to make on item {number}</source>
      <translation>Avec celui-ci, tous les éléments à exposer sur le point {number}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>With this, all points to make on “{title}”</source>
      <translation>Avec celui-ci, tous les éléments à exposer sur « {title} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>With us</source>
      <translation>Avec nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>with us on {ours} · open on {open} · against us on {against}</source>
      <translation>avec nous sur {ours} · ouvert sur {open} · contre nous sur {against}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>With us or against us</source>
      <translation>Avec nous ou contre nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>with us · open · against us, over all positions</source>
      <translation>avec nous · ouvert · contre nous, sur toutes les positions</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>With us, open, against</source>
      <translation>Avec nous, ouverts, contre</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>with us: {owner}</source>
      <translation>chez nous : {owner}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/trace.py" />
      <source>With which program</source>
      <translation>Avec quel programme</translation>
    </message>
    <message>
      <location filename="Concern" />
      <source>With whom</source>
      <translation>Avec qui</translation>
    </message>
    <message>
      <location filename="AmendmentState" />
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>Without a date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>without a date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>Without a title</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>Without interpreters</source>
      <translation>Sans interprètes</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/settings.py" />
      <source>Without it anyone could change what the sender protected.</source>
      <translation>Sans elle, n’importe qui pourrait modifier ce que l’expéditeur a protégé.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Without it the letters would look different where the font is missing.</source>
      <translation>Sans elle, les lettres changeraient d’aspect là où la police manque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Word documents</source>
      <translation>Documents Word</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>Word documents and templates</source>
      <translation>Documents et modèles Word</translation>
    </message>
    <message>
      <location filename="HouseTemplate" />
      <source>Word file</source>
      <translation>Fichier Word</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>Word has it, this template has not used it; it is added in the template’s type.</source>
      <translation>Word l’a, ce modèle ne l’a pas employé ; il est ajouté dans les caractères du modèle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/house/proposals.py" />
      <source>Word stores it under this name.</source>
      <translation>Word l’enregistre sous ce nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>Word takes its words into the text on opening; without it they would be missing.</source>
      <translation>Word en reprend les mots dans le texte à l’ouverture ; sans elle, ils manqueraient.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Words anywhere in the store</source>
      <translation>Des mots, n’importe où dans le coffre</translation>
    </message>
    <message>
      <location filename="Caution" />
      <source>Words of a statement</source>
      <translation>Termes d’une déclaration</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/entry_text.py" />
      <source>Words of the brief's own</source>
      <translation>Termes propres à la note</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/handover/review_page.py" />
      <source>Words that speak of the last session</source>
      <translation>Mots qui parlent de la dernière session</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>Words to find in this page</source>
      <translation>Mots à trouver dans cette page</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>Workshops, seminars and round tables</source>
      <translation>Ateliers, séminaires et tables rondes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>Would accept</source>
      <translation>Accepterait</translation>
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Would block</source>
      <translation>Bloquerait</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>Would block: {names}</source>
      <translation>Bloqueraient : {names}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>Would embarrass</source>
      <translation>Serait gênant</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>Would refuse, on “{issue}”</source>
      <translation>Refuserait, sur « {issue} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_pane.py" />
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>Write a third</source>
      <translation>Écrire une troisième version</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>Write a word or two. Everything in the store is looked through: positions, points, statements, references. Accents and capitals do not matter, and beginnings of words suffice.</source>
      <translation>Écrivez un mot ou deux. Tout le coffre est parcouru : positions, éléments, déclarations, références. Accents et majuscules ne comptent pas, et le début des mots suffit.</translation>
    </message>
    <message>
      <location filename="Way" />
      <source>Write another</source>
      <translation>En écrire un autre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>Write down the agenda</source>
      <translation>Écrire l’ordre du jour</translation>
    </message>
    <message>
      <location filename="cyberbrief/paper_verbs.py" />
      <source>Write it as --to VARIANT=NAME.</source>
      <translation>Écrivez --to VERSION=NOM.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/decisions.py" />
      <source>Write it once more.</source>
      <translation>Écrivez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/duration_input.py" />
      <source>Write minutes and seconds, such as 3:00.</source>
      <translation>Écrivez minutes et secondes, par exemple 3:00.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>Write one more, then Enter</source>
      <translation>Écrivez-en un de plus, puis Entrée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Write over</source>
      <translation>Écraser</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>Write over {n} files?</source>
      <translation>
        <numerusform>Écraser {n} fichier ?</numerusform>
        <numerusform>Écraser {n} fichiers ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/date_field.py" />
      <source>Write the day as 2026-12-07.</source>
      <translation>Écrivez la date ainsi : 2026-12-07.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>Write the pack</source>
      <translation>Écrire le lot</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>Write the pack …</source>
      <translation>Écrire le lot …</translation>
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Write the passphrase into it, on one line.</source>
      <translation>Écrivez-y la phrase secrète, sur une ligne.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Write what comes home</source>
      <translation>Écrire ce qui revient</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>Write what comes home …</source>
      <translation>Écrire ce qui revient …</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>Write what they want and how they work.</source>
      <translation>Écrivez ce qu’ils veulent et leur façon de travailler.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>Write what to look for. Every place in this dossier is shown before anything is changed.</source>
      <translation>Écrivez ce qu’il faut chercher. Chaque endroit de ce dossier est montré avant tout changement.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/missing_line.py" />
      <source>Write {what}</source>
      <translation>Écrire {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/settings_room.py" />
      <source>Writing</source>
      <translation>Rédaction</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Writing the document</source>
      <translation>Écriture du document</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/delivering.py" />
      <source>Writing the file</source>
      <translation>Écriture du fichier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/reveal_room.py" />
      <source>Writing the paper, and looking for what it tells …</source>
      <translation>Rédaction du document, et recherche de ce qu’il révèle…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/value_words.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>You and your office</source>
      <translation>Vous et votre service</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_passphrase_page.py" />
      <source>You came in with the recovery sheet, which stays valid. If the passphrase is forgotten, choose another.</source>
      <translation>Vous êtes entré avec la feuille de secours, qui reste valable. Si la phrase secrète est oubliée, choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>you decide</source>
      <translation>à vous de décider</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>You imported a later pack of this desk: what that one says is not undone.</source>
      <translation>Vous avez importé un lot plus récent de ce bureau : ce qu’il dit n’est pas annulé.</translation>
    </message>
    <message>
      <location filename="Remark" />
      <source>You imported this very pack before: only what was left out then can be new.</source>
      <translation>Vous avez déjà importé ce même lot : seul ce qui avait été laissé de côté peut être nouveau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>You know no desk called “{name}”.</source>
      <translation>Vous ne connaissez aucun bureau appelé « {name} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/own_card.py" />
      <source>Your card lets other desks send you packs that only you can open, and check what you sign.</source>
      <translation>Votre carte permet à d’autres bureaux de vous envoyer des lots que vous seul pouvez ouvrir, et de vérifier ce que vous signez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>Your choice</source>
      <translation>Votre choix</translation>
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Your desk has no identity yet.</source>
      <translation>Votre bureau n’a pas encore d’identité.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>Your desk has no name yet.</source>
      <translation>Votre bureau n’a pas encore de nom.</translation>
    </message>
    <message>
      <location filename="cyberbrief/app.py" />
      <source>Your last words could not be written yet and are kept behind this page. Type the passphrase to go back to them.</source>
      <translation>Vos derniers mots n’ont pas encore pu être écrits et sont gardés derrière cette page. Saisissez la phrase secrète pour y revenir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Your name is missing.</source>
      <translation>Votre nom manque.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/office_section.py" />
      <source>Your name stands in the history of what you write from now on; the rest on the head of your documents.</source>
      <translation>Votre nom figure dans l’historique de ce que vous écrivez désormais ; le reste, en tête de vos documents.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>Your name stands in the history of what you write; the rest on the head of your documents.</source>
      <translation>Votre nom figure dans l’historique de ce que vous écrivez ; le reste, en tête de vos documents.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>Your own outline. {kind}.</source>
      <translation>Votre propre plan. {kind}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/date_field.py" />
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/change_block.py" />
      <source>{action}: {field}</source>
      <translation>{action} : {field}</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/ladders.py" />
      <source>{before} and no {one}</source>
      <translation>{before} ni de {one}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>{choice} Chosen.</source>
      <translation>{choice} Choisi.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{code} alone</source>
      <translation>{code} seul</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_model.py" />
      <source>{column}: {words}</source>
      <translation>{column} : {words}</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/sight.py" />
      <source>{count} words</source>
      <translation>
        <numerusform>{count} mot</numerusform>
        <numerusform>{count} mots</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{day}, {hour} here</source>
      <translation>{day}, {hour} ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{day}, {hour} here · {there} {place}</source>
      <translation>{day}, {hour} ici · {there} {place}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{day}: {stance}</source>
      <translation>{day} : {stance}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/whom_card.py" />
      <source>{desk} (our own desk)</source>
      <translation>{desk} (notre propre bureau)</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>{desk} is known to you with another key than this one.</source>
      <translation>Vous connaissez {desk} avec une autre clé que celle-ci.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>{desk} is not a verified desk.</source>
      <translation>{desk} n’est pas un bureau vérifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/trust/trust_page.py" />
      <source>{desk} is verified.</source>
      <translation>{desk} est vérifié.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{done} of {all} done</source>
      <translation>{done} faits sur {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>{done} of {n} questions decided.</source>
      <translation>
        <numerusform>{done} question sur {n} tranchée.</numerusform>
        <numerusform>{done} questions sur {n} tranchées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/notice.py" />
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/holding.py" />
      <source>{element}: {label}</source>
      <translation>{element} : {label}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_table.py" />
      <source>{entry}: {field}</source>
      <translation>{entry} : {field}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/writing_desk.py" />
      <source>{fast}–{slow} to say</source>
      <translation>{fast}–{slow} à dire</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/moment_words.py" />
      <source>{fields} and {n} more</source>
      <translation>
        <numerusform>{fields} et {n} de plus</numerusform>
        <numerusform>{fields} et {n} de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field} (Alt ↑ ↓ moves the line)</source>
      <translation>{field} (Alt ↑ ↓ déplace la ligne)</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/passphrase_choice.py" />
      <source>{field} again</source>
      <translation>{field} encore une fois</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/keeper.py" />
      <source>{field} may not be empty.</source>
      <translation>{field} ne peut être vide.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/undoing.py" />
      <source>{field} of “{title}” changed</source>
      <translation>{field} de « {title} » modifié</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field} {number}: take away</source>
      <translation>{field} {number} : retirer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/change_list.py" />
      <source>{field} — {caution}</source>
      <translation>{field} — {caution}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>{field}, {side}</source>
      <translation>{field}, {side}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field}: add one</source>
      <translation>{field} : en ajouter</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/date_field.py" />
      <source>{field}: choose in a calendar</source>
      <translation>{field} : choisir dans un calendrier</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/instant_input.py" />
      <source>{field}: hour</source>
      <translation>{field} : heure</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/value_words.py" />
      <source>{field}: may be shared with</source>
      <translation>{field} : peut être communiqué à</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/reach_ring.py" />
      <source>{field}: may be shared with: {reach}</source>
      <translation>{field} : peut être communiqué à : {reach}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/matters.py" />
      <source>{field}: {reach}</source>
      <translation>{field} : {reach}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/elements_input.py" />
      <source>{field}: {words}</source>
      <translation>{field} : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/change_list.py" />
      <source>{field}: “{found}” becomes “{put}”</source>
      <translation>{field} : « {found} » devient « {put} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/replacing/change_list.py" />
      <source>{field}: “{found}” stays</source>
      <translation>{field} : « {found} » reste</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/packs/travel_page.py" />
      <source>{file} holds {n} records. Open it like any store, with its own passphrase; the files beside it belong to it. It has no recovery key: all of it is still here.</source>
      <translation>
        <numerusform>{file} contient {n} fiche. Ouvrez-le comme tout coffre, avec sa propre phrase secrète ; les fichiers à côté en font partie. Il n’a pas de clé de secours : tout est encore ici.</numerusform>
        <numerusform>{file} contient {n} fiches. Ouvrez-le comme tout coffre, avec sa propre phrase secrète ; les fichiers à côté en font partie. Il n’a pas de clé de secours : tout est encore ici.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/way_out.py" />
      <source>{file} is written, as a draft.</source>
      <translation>{file} est écrit, comme projet.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/templates_room.py" />
      <source>{file} is written.</source>
      <translation>{file} est écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/paper_strip.py" />
      <source>{file} is written. {standing}</source>
      <translation>{file} est écrit. {standing}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{first} to {last}</source>
      <translation>du {first} au {last}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/stores_card.py" />
      <source>{folder}: not there now</source>
      <translation>{folder} : absent pour l’instant</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>{given} for {got}</source>
      <translation>{given} contre {got}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{group}, on {issue}</source>
      <translation>{group}, sur {issue}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{happened} It cannot be brought back; choose another.</source>
      <translation>{happened} Elle ne peut être reprise ; choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>{happened} The passphrase opens the store as ever.</source>
      <translation>{happened} La phrase secrète ouvre le coffre comme toujours.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_room.py" />
      <source>{happened} {remedy}</source>
      <translation>{happened} {remedy}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/seats.py" />
      <source>{happened} {remedy} What you write is kept in the store all the same.</source>
      <translation>{happened} {remedy} Ce que vous écrivez est tout de même conservé dans le coffre.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/find_bar.py" />
      <source>{here} of {n}</source>
      <translation>{here} sur {n}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{instant}: damaged</source>
      <translation>{instant} : abîmée</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{instant}: whole</source>
      <translation>{instant} : intacte</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{issue} ({paragraphs})</source>
      <translation>{issue} ({paragraphs})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>{issue}, {step}: {text}</source>
      <translation>{issue}, {step} : {text}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>{issue}: {outcome}</source>
      <translation>{issue} : {outcome}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{issue}: {stance}</source>
      <translation>{issue} : {stance}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/packages_pane.py" />
      <source>{issue}: {text}</source>
      <translation>{issue} : {text}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/speaking_times.py" />
      <source>{item}, interpreted</source>
      <translation>{item}, interprété</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>{kind} ({n})</source>
      <translation>{kind} ({n})</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/table_papers.py" />
      <source>{kind} cannot be written in that form.</source>
      <translation>{kind} : cette forme ne convient pas.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/table_papers.py" />
      <source>{kind} do not leave as a table.</source>
      <translation>{kind} : cela ne sort pas sous forme de tableau.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/records.py" />
      <source>{kind} has no field called “{name}”.</source>
      <translation>{kind} : aucun champ ne s’appelle « {name} ».</translation>
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
      <translation>{kind} · à réviser avant le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>{kind} · {fate}</source>
      <translation>{kind} · {fate}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>{kind} · {n}</source>
      <translation>{kind} · {n}</translation>
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
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>{kind}: not here, or in the bin</source>
      <translation>{kind} : absent d’ici, ou à la corbeille</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/pack_card.py" />
      <source>{kind}: {title}</source>
      <translation>{kind} : {title}</translation>
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
      <translation>{label}…</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/new_brief.py" />
      <source>{label}. {purpose}</source>
      <translation>{label}. {purpose}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>{label}: {text}</source>
      <translation>{label} : {text}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/writing_section.py" />
      <source>{language} ({territory})</source>
      <translation>{language} ({territory})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>{lead} {step}</source>
      <translation>{lead} {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/handover.py" />
      <source>{lead}, for our side</source>
      <translation>{lead}, de notre côté</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/levels_page.py" />
      <source>{level} is here</source>
      <translation>{level} est ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/profile.py" />
      <source>{level}: “{issue}”</source>
      <translation>{level} : « {issue} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/record_titles.py" />
      <source>{member} in {group}</source>
      <translation>{member} dans {group}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/attachments.py" />
      <source>{n:,} bytes</source>
      <translation>{n:,} octets</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>{name} ({code})</source>
      <translation>{name} ({code})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} does not open</source>
      <translation>{name} ne s’ouvre pas</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/coverage.py" />
      <source>{name} has no profile.</source>
      <translation>{name} n’a pas de profil.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} is damaged</source>
      <translation>{name} est abîmé</translation>
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
      <translation>{name} n’est plus où il était</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} is open already</source>
      <translation>{name} est déjà ouvert</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} is the nearest of those who would block it, and {elsewhere}.</source>
      <translation>{name} est le plus proche de ceux qui bloqueraient, et {elsewhere}.</translation>
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
      <translation>{name} ne peut être écrit</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{name} needs a newer CyberBrief</source>
      <translation>{name} demande un CyberBrief plus récent</translation>
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
      <translation>{name} est seul contre ceci</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{name} would block {n} of {all}.</source>
      <translation>{name} bloquerait {n} questions sur {all}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{name} · {issue}</source>
      <translation>{name} · {issue}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>{name} — Tab</source>
      <translation>{name} — Tab</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_picture.py" />
      <source>{name}, as we see it</source>
      <translation>{name}, telle que nous la voyons</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{name}, {issue}: {stance}</source>
      <translation>{name}, {issue} : {stance}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{name}, “{issue}”: {stance} as of today</source>
      <translation>{name}, « {issue} » : {stance} en date d’aujourd’hui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{name}: choose another party</source>
      <translation>{name} : choisir une autre partie</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>{name}: not known yet</source>
      <translation>{name} : pas encore connu</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{name}: on which issue</source>
      <translation>{name} : sur quelle question</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{name}: remove from the group</source>
      <translation>{name} : retirer du groupe</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/parts/steps_rail.py" />
      <source>{name}: step {n} of {total}, {step}</source>
      <translation>{name} : étape {n} sur {total}, {step}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{name}: take away</source>
      <translation>{name} : retirer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_strip.py" />
      <source>{name}: {sentence}</source>
      <translation>{name} : {sentence}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>{name}: {stance}</source>
      <translation>{name} : {stance}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/element_card.py" />
      <source>{name}: {words}</source>
      <translation>{name} : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{now}, {past} ended</source>
      <translation>{now}, {past} terminées</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{number} {title}</source>
      <translation>{number} {title}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{number} {title}: {words}</source>
      <translation>{number} {title} : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/known_measures.py" />
      <source>{number}. {measure}</source>
      <translation>{number}. {measure}</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/crops.py" />
      <source>{n} % of it is not shown</source>
      <translation>{n} % n’en est pas montré</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>{n} are left to decide one by one</source>
      <translation>
        <numerusform>{n} reste à trancher à part</numerusform>
        <numerusform>{n} restent à trancher un à un</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{n} block clearing</source>
      <translation>
        <numerusform>{n} bloque le visa</numerusform>
        <numerusform>{n} bloquent le visa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} can live with</source>
      <translation>{n} peuvent s’en accommoder</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/tables/workbook.py" />
      <source>{n} cells hold formulas; their last values were read.</source>
      <translation>
        <numerusform>{n} cellule contient une formule ; sa dernière valeur a été lue.</numerusform>
        <numerusform>{n} cellules contiennent des formules ; leurs dernières valeurs ont été lues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/activity_room.py" />
      <source>{n} changes</source>
      <translation>
        <numerusform>{n} changement</numerusform>
        <numerusform>{n} changements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/bulk_bar.py" />
      <source>{n} chosen</source>
      <translation>
        <numerusform>{n} choisi</numerusform>
        <numerusform>{n} choisis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>{n} clearances will lapse by it.</source>
      <translation>
        <numerusform>{n} visa en deviendra caduc.</numerusform>
        <numerusform>{n} visas en deviendront caducs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/holders_page.py" />
      <source>{n} copies are out, all up to date.</source>
      <translation>
        <numerusform>{n} exemplaire est sorti, et il est à jour.</numerusform>
        <numerusform>{n} exemplaires sont sortis, tous à jour.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/way_out.py" />
      <source>{n} copies are written.</source>
      <translation>
        <numerusform>{n} exemplaire est écrit.</numerusform>
        <numerusform>{n} exemplaires sont écrits.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/services/copies.py" />
      <source>{n} copies cannot be counted.</source>
      <translation>{n} exemplaires ne peuvent être numérotés.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{n} counterparts</source>
      <translation>
        <numerusform>{n} interlocuteur</numerusform>
        <numerusform>{n} interlocuteurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/days.py" />
      <source>{n} days</source>
      <translation>
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/days.py" />
      <source>{n} days ago</source>
      <translation>
        <numerusform>il y a {n} jour</numerusform>
        <numerusform>il y a {n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{n} days overdue</source>
      <translation>
        <numerusform>{n} jour de retard</numerusform>
        <numerusform>{n} jours de retard</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>{n} desks are called “{name}”.</source>
      <translation>{n} bureaux s’appellent « {name} ».</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>{n} earlier ones</source>
      <translation>
        <numerusform>{n} antérieure</numerusform>
        <numerusform>{n} antérieures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>{n} entries, each kept as a statement</source>
      <translation>
        <numerusform>{n} entrée, conservée comme déclaration</numerusform>
        <numerusform>{n} entrées, chacune conservée comme déclaration</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>{n} errors</source>
      <translation>
        <numerusform>{n} erreur</numerusform>
        <numerusform>{n} erreurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>{n} fields changed</source>
      <translation>
        <numerusform>{n} champ modifié</numerusform>
        <numerusform>{n} champs modifiés</numerusform>
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
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>{n} fields were changed here alone, or alike on both sides, and stay.</source>
      <translation>
        <numerusform>{n} champ a été modifié ici seulement, ou de même des deux côtés, et reste.</numerusform>
        <numerusform>{n} champs ont été modifiés ici seulement, ou de même des deux côtés, et restent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{n} findings forbid it:</source>
      <translation>
        <numerusform>{n} constat l’interdit :</numerusform>
        <numerusform>{n} constats l’interdisent :</numerusform>
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
    <message>
      <location filename="cyberbrief/gui/days.py" />
      <source>{n} h</source>
      <translation>{n} h</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/days.py" />
      <source>{n} h ago</source>
      <translation>il y a {n} h</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/records/record_list.py" />
      <source>{n} hidden by filters</source>
      <translation>
        <numerusform>{n} masqué par les filtres</numerusform>
        <numerusform>{n} masqués par les filtres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/tables/workbook.py" />
      <source>{n} hidden sheets were left out.</source>
      <translation>
        <numerusform>{n} feuille masquée a été omise.</numerusform>
        <numerusform>{n} feuilles masquées ont été omises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/replacing/replace_page.py" />
      <source>{n} left out</source>
      <translation>
        <numerusform>{n} omis</numerusform>
        <numerusform>{n} omis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>{n} links lead nowhere at theirs</source>
      <translation>
        <numerusform>{n} lien ne mène nulle part chez eux</numerusform>
        <numerusform>{n} liens ne mènent nulle part chez eux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>{n} measures came in.</source>
      <translation>
        <numerusform>{n} mesure est entrée.</numerusform>
        <numerusform>{n} mesures sont entrées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/lock_section.py" />
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/at_a_glance.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} de plus</numerusform>
        <numerusform>{n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{n} more are needed</source>
      <translation>
        <numerusform>il en faut {n} de plus</numerusform>
        <numerusform>il en faut {n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/tables/records.py" />
      <source>{n} more faults are not listed.</source>
      <translation>
        <numerusform>{n} autre erreur n’est pas énumérée.</numerusform>
        <numerusform>{n} autres erreurs ne sont pas énumérées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>{n} more places are not listed.</source>
      <translation>
        <numerusform>{n} autre endroit n’est pas cité.</numerusform>
        <numerusform>{n} autres endroits ne sont pas cités.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>{n} more places could not be read.</source>
      <translation>
        <numerusform>{n} autre endroit n’a pu être lu.</numerusform>
        <numerusform>{n} autres endroits n’ont pu être lus.</numerusform>
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
    <message numerus="yes">
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>{n} norms have no entry yet</source>
      <translation>
        <numerusform>{n} norme n’a pas encore d’entrée</numerusform>
        <numerusform>{n} normes n’ont pas encore d’entrée</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} not known</source>
      <translation>{n} inconnues</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/membership_lines.py" />
      <source>{n} now</source>
      <translation>
        <numerusform>{n} à présent</numerusform>
        <numerusform>{n} à présent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/holders_page.py" />
      <source>{n} of {all} copies are out of date.</source>
      <translation>
        <numerusform>{n} exemplaire sur {all} est périmé.</numerusform>
        <numerusform>{n} exemplaires sur {all} sont périmés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/majority.py" />
      <source>{n} of {all} issues have the votes.</source>
      <translation>{n} questions sur {all} ont les voix nécessaires.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>{n} of {all} · not decided</source>
      <translation>{n} sur {all} · non tranché</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/question_block.py" />
      <source>{n} of {all} · {answer}</source>
      <translation>{n} sur {all} · {answer}</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{n} old copies were deleted.</source>
      <translation>
        <numerusform>{n} ancienne copie a été supprimée.</numerusform>
        <numerusform>{n} anciennes copies ont été supprimées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} en suspens</numerusform>
        <numerusform>{n} en suspens</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} oppose</source>
      <translation>{n} s’opposent</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} opposes</source>
      <translation>{n} s’oppose</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{n} other fields are the same.</source>
      <translation>
        <numerusform>{n} autre champ est identique.</numerusform>
        <numerusform>Les {n} autres champs sont identiques.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{n} other paragraphs are the same.</source>
      <translation>
        <numerusform>{n} autre paragraphe est identique.</numerusform>
        <numerusform>Les {n} autres paragraphes sont identiques.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>{n} out</source>
      <translation>
        <numerusform>{n} exclu</numerusform>
        <numerusform>{n} exclus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{n} paragraphs changed since</source>
      <translation>
        <numerusform>{n} paragraphe modifié depuis</numerusform>
        <numerusform>{n} paragraphes modifiés depuis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>{n} parties</source>
      <translation>
        <numerusform>{n} partie</numerusform>
        <numerusform>{n} parties</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/templates/found_words.py" />
      <source>{n} pictures in its letterhead.</source>
      <translation>
        <numerusform>{n} image dans son en-tête.</numerusform>
        <numerusform>{n} images dans son en-tête.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/revealing/trace_card.py" />
      <source>{n} places</source>
      <translation>
        <numerusform>{n} endroit</numerusform>
        <numerusform>{n} endroits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/rehearsal/script_list.py" />
      <source>{n} points to make</source>
      <translation>
        <numerusform>{n} élément à exposer</numerusform>
        <numerusform>{n} éléments à exposer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{n} positions</source>
      <translation>
        <numerusform>{n} position</numerusform>
        <numerusform>{n} positions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/looks.py" />
      <source>{n} questions</source>
      <translation>
        <numerusform>{n} question</numerusform>
        <numerusform>{n} questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>{n} questions answered at once.</source>
      <translation>
        <numerusform>{n} question tranchée d’un coup.</numerusform>
        <numerusform>{n} questions tranchées d’un coup.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>{n} questions are open</source>
      <translation>
        <numerusform>{n} question est ouverte</numerusform>
        <numerusform>{n} questions sont ouvertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/all_at_once.py" />
      <source>{n} questions are open in all records.</source>
      <translation>
        <numerusform>{n} question est ouverte, toutes fiches confondues.</numerusform>
        <numerusform>{n} questions sont ouvertes, toutes fiches confondues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/arrival_list.py" />
      <source>{n} records</source>
      <translation>
        <numerusform>{n} fiche</numerusform>
        <numerusform>{n} fiches</numerusform>
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
      <translation>
        <numerusform>{n} fiche est revenue.</numerusform>
        <numerusform>{n} fiches sont revenues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/overview_page.py" />
      <source>{n} records are here</source>
      <translation>
        <numerusform>{n} fiche est là</numerusform>
        <numerusform>{n} fiches sont là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/packs/packs_page.py" />
      <source>{n} records are here. Undo takes them back.</source>
      <translation>
        <numerusform>{n} fiche est là. Annuler la reprend.</numerusform>
        <numerusform>{n} fiches sont là. Annuler les reprend.</numerusform>
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
      <location filename="cyberbrief/tables/records.py" />
      <source>{n} records are made that the file only names.</source>
      <translation>
        <numerusform>{n} fiche est créée, que le fichier ne fait que nommer.</numerusform>
        <numerusform>{n} fiches sont créées, que le fichier ne fait que nommer.</numerusform>
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
      <translation>
        <numerusform>{n} fiche est à revoir avant le {day}.</numerusform>
        <numerusform>{n} fiches sont à revoir avant le {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/handover/carry_page.py" />
      <source>{n} records came along.</source>
      <translation>
        <numerusform>{n} fiche a été reprise.</numerusform>
        <numerusform>{n} fiches ont été reprises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/home_choice.py" />
      <source>{n} records came without their dossier. Into:</source>
      <translation>
        <numerusform>{n} fiche est venue sans son dossier. Elle va dans :</numerusform>
        <numerusform>{n} fiches sont venues sans leur dossier. Elles vont dans :</numerusform>
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
      <location filename="cyberbrief/gui/arriving/done_page.py" />
      <source>{n} records imported from {source}</source>
      <translation>
        <numerusform>{n} fiche importée de {source}</numerusform>
        <numerusform>{n} fiches importées de {source}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>{n} records in {file}.</source>
      <translation>
        <numerusform>{n} fiche dans {file}.</numerusform>
        <numerusform>{n} fiches dans {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>{n} records leave</source>
      <translation>
        <numerusform>{n} fiche sort</numerusform>
        <numerusform>{n} fiches sortent</numerusform>
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
      <translation>
        <numerusform>{n} fiche qui y renvoie la retrouve.</numerusform>
        <numerusform>{n} fiches qui y renvoient la retrouvent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>{n} records that were deleted along with it come back too.</source>
      <translation>
        <numerusform>{n} fiche supprimée avec elle revient aussi.</numerusform>
        <numerusform>{n} fiches supprimées avec elle reviennent aussi.</numerusform>
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
      <translation>
        <numerusform>{n} révision</numerusform>
        <numerusform>{n} révisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/tables/delimited.py" />
      <source>{n} rows at the end were not read.</source>
      <translation>
        <numerusform>{n} ligne à la fin n’a pas été lue.</numerusform>
        <numerusform>{n} lignes à la fin n’ont pas été lues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>{n} rows. Say what their columns are; a column that is left out is not read.</source>
      <translation>
        <numerusform>{n} ligne. Dites ce que sont ses colonnes ; une colonne laissée de côté n’est pas lue.</numerusform>
        <numerusform>{n} lignes. Dites ce que sont leurs colonnes ; une colonne laissée de côté n’est pas lue.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>{n} sections are empty: {labels}.</source>
      <translation>{n} sections sont vides : {labels}.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/revealing/reveal_page.py" />
      <source>{n} sorts of things in it would embarrass whoever sends it on.</source>
      <translation>
        <numerusform>{n} sorte d’éléments y serait gênante pour qui le transmet.</numerusform>
        <numerusform>{n} sortes d’éléments y seraient gênantes pour qui le transmet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/meetings/meeting_page.py" />
      <source>{n} stances moved, kept with their dates.</source>
      <translation>
        <numerusform>{n} posture a évolué, conservée avec sa date.</numerusform>
        <numerusform>{n} postures ont évolué, conservées avec leur date.</numerusform>
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
      <translation>
        <numerusform>{n} échelon</numerusform>
        <numerusform>{n} échelons · Alt ↑ ↓ déplace un échelon</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} support</source>
      <translation>{n} soutiennent</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} supports</source>
      <translation>{n} soutient</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/house_templates.py" />
      <source>{n} templates are called “{name}”.</source>
      <translation>{n} modèles se nomment « {name} ».</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/letting_strip.py" />
      <source>{n} texts are not released yet</source>
      <translation>
        <numerusform>{n} texte n’est pas encore libéré</numerusform>
        <numerusform>{n} textes ne sont pas encore libérés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/search/hit_row.py" />
      <source>{n} times</source>
      <translation>
        <numerusform>{n} fois</numerusform>
        <numerusform>{n} fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{n} to mend</source>
      <translation>
        <numerusform>{n} à corriger</numerusform>
        <numerusform>{n} à corriger</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} undecided</source>
      <translation>{n} indécis</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/services/sending_out.py" />
      <source>{n} variants may not leave, so none did: {reasons}</source>
      <translation>
        <numerusform>{n} version ne peut pas sortir, aucune n’est donc sortie : {reasons}</numerusform>
        <numerusform>{n} versions ne peuvent pas sortir, aucune n’est donc sortie : {reasons}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/final_check.py" />
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} avertissement</numerusform>
        <numerusform>{n} avertissements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{n} weeks overdue</source>
      <translation>
        <numerusform>{n} semaine de retard</numerusform>
        <numerusform>{n} semaines de retard</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{n} with us, {open} open, {against} against</source>
      <translation>{n} avec nous, {open} ouverts, {against} contre</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/writing/writing_desk.py" />
      <source>{n} words here</source>
      <translation>
        <numerusform>{n} mot ici</numerusform>
        <numerusform>{n} mots ici</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/history/difference_page.py" />
      <source>{n} words in</source>
      <translation>
        <numerusform>{n} mot dans</numerusform>
        <numerusform>{n} mots dans</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{n} would block</source>
      <translation>{n} bloqueraient</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/first_steps.py" />
      <source>{n}. {step}</source>
      <translation>{n}. {step}</translation>
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
      <translation>{one} et {other}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/event_lines.py" />
      <source>{open}, {late} overdue</source>
      <translation>{open}, {late} en retard</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_head.py" />
      <source>{origin} · “{pack}”, {day}</source>
      <translation>{origin} · « {pack} », {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_rows.py" />
      <source>{ours} with, {against} against</source>
      <translation>{ours} avec, {against} contre</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/meeting_side.py" />
      <source>{outcome}, closed {hour}</source>
      <translation>{outcome}, clos à {hour}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>{pace} characters a minute</source>
      <translation>{pace} caractères par minute</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/speaking_section.py" />
      <source>{pace} words a minute</source>
      <translation>{pace} mots par minute</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_page.py" />
      <source>{parties} × {positions}</source>
      <translation>{parties} × {positions}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/list_card.py" />
      <source>{party} promised</source>
      <translation>{party} a promis</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/commitment_list.py" />
      <source>{party} to us: {what}</source>
      <translation>{party} à nous : {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/note_popup.py" />
      <source>{party} · ({letter}) {norm}</source>
      <translation>{party} · ({letter}) {norm}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/side_by_side.py" />
      <source>{party}, {field}: {words}</source>
      <translation>{party}, {field} : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/norm_grid.py" />
      <source>{party}, {norm}: {words}</source>
      <translation>{party}, {norm} : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>{party}: {said}, {met}</source>
      <translation>{party} : {said}, {met}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/stance_strip.py" />
      <source>{party}: {stance}</source>
      <translation>{party} : {stance}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/entry_columns.py" />
      <source>{party}: {status}</source>
      <translation>{party} : {status}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/look_section.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="cyberbrief/word/revealing/pictures.py" />
      <source>{picture}: {what}</source>
      <translation>{picture} : {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>{place}. {outcome}</source>
      <translation>{place}. {outcome}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/arrival_head.py" />
      <source>{place}: {sentence} {remedy}</source>
      <translation>{place} : {sentence} {remedy}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/room_table.py" />
      <source>{priority} priority</source>
      <translation>Priorité : {priority}</translation>
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
      <translation>{range} à dire</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/points/talking_point_page.py" />
      <source>{range} to say, interpreted</source>
      <translation>{range} à dire, interprété</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/readiness_card.py" />
      <source>{ready} ready · {mend} to mend · {block} block clearing</source>
      <translation>{ready} prêts · {mend} à corriger · {block} bloquent le visa</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_store_page.py" />
      <source>{reason} The passphrase opens the store everywhere.</source>
      <translation>{reason} La phrase secrète ouvre le coffre partout.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/making_page.py" />
      <source>{records} Tell whoever receives it on another way that it comes. Whoever has not compared our fingerprint yet should: {words}.</source>
      <translation>{records} Dites à qui le reçoit, par une autre voie, qu’il arrive. Qui n’a pas encore comparé notre empreinte devrait le faire : {words}.</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/search/search_room.py" />
      <source>{records}, {n} times in all</source>
      <translation>
        <numerusform>{records}, {n} fois en tout</numerusform>
        <numerusform>{records}, {n} fois en tout</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>{record} points to {target}</source>
      <translation>{record} renvoie à {target}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/review.py" />
      <source>{record}, {field}</source>
      <translation>{record}, {field}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>{record}: {fields}</source>
      <translation>{record} : {fields}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/registers/registers_room.py" />
      <source>{register} {count}</source>
      <translation>{register} {count}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/party_list.py" />
      <source>{room}: list</source>
      <translation>{room} : liste</translation>
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
      <location filename="cyberbrief/gui/arriving/record_review.py" />
      <source>{said} · ours changed {when}</source>
      <translation>{said} · les nôtres modifiés {when}</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/clearance.py" />
      <source>{said}, {day}</source>
      <translation>{said}, le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/letting_out.py" />
      <source>{sentence} Nothing was released.</source>
      <translation>{sentence} Rien n’a été libéré.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/packing.py" />
      <source>{sentence} Nothing was written.</source>
      <translation>{sentence} Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>{sentence} {rests}</source>
      <translation>{sentence} {rests}</translation>
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
      <translation>{severity} : {sentence}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/finding_row.py" />
      <source>{severity}: {sentence} {what}</source>
      <translation>{severity} : {sentence} {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/side_card.py" />
      <source>{side}: {words}</source>
      <translation>{side} : {words}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>{sort} ({count})</source>
      <translation>{sort} ({count})</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/said_words.py" />
      <source>{speaker}, for {group}</source>
      <translation>{speaker}, pour {group}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/stance_lines.py" />
      <source>{stance} on {day}</source>
      <translation>{stance} le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{stance} since {day} · how sure: {sure}</source>
      <translation>{stance} depuis le {day} · certitude : {sure}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/cell_popover.py" />
      <source>{stance} · how sure: {sure}</source>
      <translation>{stance} · certitude : {sure}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{stance}, since {day}</source>
      <translation>{stance}, depuis le {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{stance}: {names}</source>
      <translation>{stance} : {names}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_model.py" />
      <source>{stance}; how sure: {sure}</source>
      <translation>{stance} ; certitude : {sure}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_words.py" />
      <source>{step} {number}</source>
      <translation>{step} {number}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>{step}: drag to move</source>
      <translation>{step} : faire glisser pour déplacer</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>{step}: {field}</source>
      <translation>{step} : {field}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/copies_section.py" />
      <source>{store} as of {day}</source>
      <translation>{store} au {day}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/unlock_page.py" />
      <source>{store} is locked</source>
      <translation>{store} est verrouillé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/new_passphrase_page.py" />
      <source>{store} is open</source>
      <translation>{store} est ouvert</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/settings/recovery_card.py" />
      <source>{store} recovery sheet</source>
      <translation>Feuille de secours de {store}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>{time} ahead</source>
      <translation>{time} d’avance</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>{time} behind</source>
      <translation>{time} de retard</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/rehearsal/clock_pane.py" />
      <source>{time} over</source>
      <translation>{time} de trop</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/shape.py" />
      <source>{title} has nothing to print.</source>
      <translation>{title} n’a rien à imprimer.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/moment_list.py" />
      <source>{title} · {revisions}</source>
      <translation>{title} · {revisions}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/holding_card.py" />
      <source>{title}, {label}</source>
      <translation>{title}, {label}</translation>
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
      <translation>{total} trouvés ; les {shown} premiers sont affichés.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{user} has had it open on the computer “{machine}” since {since}.</source>
      <translation>{user} l’a ouvert sur l’ordinateur « {machine} » depuis {since}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/welcome/trouble_block.py" />
      <source>{user} has had it open on this computer since {since} (process {process}).</source>
      <translation>{user} l’a ouvert sur cet ordinateur depuis {since} (processus {process}).</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{variant} is cleared and leaves without DRAFT.</source>
      <translation>{variant} est visée et sort sans PROJET.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{variant} is written</source>
      <translation>{variant} est écrite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{variant} leaves as {standing}.</source>
      <translation>{variant} sort comme {standing}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>{variant} leaves parts of this out: {reasons}.</source>
      <translation>{variant} en omet des parties : {reasons}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outline_rows.py" />
      <source>{variant} leaves this out: {reasons}.</source>
      <translation>{variant} l’omet : {reasons}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{variant} was not written</source>
      <translation>{variant} n’a pas été écrite</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/outcome_row.py" />
      <source>{variant} went to the printer</source>
      <translation>{variant} est parti à l’impression</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/variant_switch.py" />
      <source>{variant} · {n} withheld</source>
      <translation>{variant} · {n} retenus</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/reader_fields.py" />
      <source>{variant}, for whom</source>
      <translation>{variant}, pour qui</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>{variant}: no entry withheld</source>
      <translation>{variant} : aucune entrée retenue</translation>
    </message>
    <message numerus="yes">
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{variant}: {n} findings of the final check forbid every export.</source>
      <translation>
        <numerusform>{variant} : {n} constat du contrôle final interdit tout export.</numerusform>
        <numerusform>{variant} : {n} constats du contrôle final interdisent tout export.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sending_out.py" />
      <source>{variant}: {what}</source>
      <translation>{variant} : {what}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/briefs_room.py" />
      <source>{variant}: {withheld} of {all} entries withheld; they never enter the document</source>
      <translation>{variant} : {withheld} entrées retenues sur {all} ; elles n’entrent jamais dans le document</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{votes}: {carried}</source>
      <translation>{votes} : {carried}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{what} · {who}</source>
      <translation>{what} · {who}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/briefs/export_strip.py" />
      <source>{what}, about {n} s left</source>
      <translation>{what}, environ {n} s restantes</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/history/history_room.py" />
      <source>{what}, {when}</source>
      <translation>{what}, {when}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/days.py" />
      <source>{when} here</source>
      <translation>{when} ici</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/days.py" />
      <source>{when} {place} · {hour} here</source>
      <translation>{when} {place} · {hour} ici</translation>
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
      <source>{where} is a file of {n:,} bytes.</source>
      <translation>{where} est un fichier de {n:,} octets.</translation>
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
      <location filename="cyberbrief/gui/space/placing.py" />
      <source>{whose}, {step}: {text}</source>
      <translation>{whose}, {step} : {text}</translation>
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
      <location filename="cyberbrief/gui/record_titles.py" />
      <source>{who}: {stance}</source>
      <translation>{who} : {stance}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/overview/cards.py" />
      <source>{with_us} with us, {open} open, {against} against us</source>
      <translation>{with_us} avec nous, {open} ouverts, {against} contre nous</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/unfolding.py" />
      <source>{words}, {n}</source>
      <translation>{words}, {n}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/templates/role_rows.py" />
      <source>{word}. {why}</source>
      <translation>{word}. {why}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{yes} of {all}</source>
      <translation>{yes} sur {all}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_words.py" />
      <source>{yes} of {all} votes, ours among them</source>
      <translation>{yes} voix sur {all}, la nôtre comprise</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{yes} of {all} votes, ours among them; {needed} carry it</source>
      <translation>{yes} voix sur {all}, la nôtre comprise ; il en faut {needed}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/stances/matrix_foot.py" />
      <source>{yes} of {all} ✓</source>
      <translation>{yes} sur {all} ✓</translation>
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <location filename="cyberbrief/template_verbs.py" />
      <source>“cyberbrief template --help” shows how it is used.</source>
      <translation>« cyberbrief template --help » montre comment s’en servir.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/trusting.py" />
      <source>“cyberbrief trust STORE list” names those you know.</source>
      <translation>« cyberbrief trust COFFRE list » nomme ceux que vous connaissez.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/sample_page.py" />
      <source>“Language that is quoted from a document.”</source>
      <translation>« Formulation citée d’un document. »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/positions/rung_row.py" />
      <source>“Proposed language …”</source>
      <translation>« Libellé proposé… »</translation>
    </message>
    <message>
      <location filename="cyberbrief/compose/preflight/acronyms.py" />
      <source>“{acronym}” is never spelt out.</source>
      <translation>« {acronym} » n’est jamais écrit en toutes lettres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/errors.py" />
      <source>“{claimed}” only looks like {known}, which you know: the name is written with other letters.</source>
      <translation>« {claimed} » ressemble seulement à {known}, que vous connaissez : le nom est écrit avec d’autres lettres.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/counterparts/country_field.py" />
      <source>“{code}”: an invented state</source>
      <translation>« {code} » : un État inventé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/arriving/columns_page.py" />
      <source>“{column}” is</source>
      <translation>« {column} » est</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/decisions.py" />
      <source>“{field}” cannot hold that.</source>
      <translation>« {field} » ne peut contenir cela.</translation>
    </message>
    <message>
      <location filename="cyberbrief/packs/record_line.py" />
      <source>“{field}” is not in order.</source>
      <translation>« {field} » n’est pas en règle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/revealing/copy_card.py" />
      <source>“{file}” is written.</source>
      <translation>« {file} » est écrit.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/replacing.py" />
      <source>“{find}” became “{put}”</source>
      <translation>« {find} » est devenu « {put} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/marking.py" />
      <source>“{key}” is not a marking of the scheme {name}.</source>
      <translation>« {key} » n’est pas une mention du régime {name}.</translation>
    </message>
    <message>
      <location filename="cyberbrief/tables/records.py" />
      <source>“{label}” is empty, and there is no record without it.</source>
      <translation>« {label} » est vide, et il n’y a pas de fiche sans cela.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/starting_library.py" />
      <source>“{name}” beside the program was not signed by its publisher.</source>
      <translation>« {name} », à côté du programme, n’a pas été signé par son éditeur.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/keeping_templates.py" />
      <source>“{name}” cannot name a template.</source>
      <translation>« {name} » ne peut pas désigner un modèle.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/own_outlines.py" />
      <source>“{name}” cannot name an outline.</source>
      <translation>« {name} » ne peut nommer un plan.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/meetings/log_field.py" />
      <source>“{name}” is no counterpart yet. Enter once more makes it one.</source>
      <translation>« {name} » n’est pas encore un interlocuteur. Entrée encore une fois le crée.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/arriving.py" />
      <source>“{name}” is of no form that can be read here.</source>
      <translation>« {name} » n’est d’aucune forme lisible ici.</translation>
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>“{name}” is set by the program.</source>
      <translation>« {name} » est fixé par le programme.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/receiving.py" />
      <source>“{name}” is the card of a desk, not a pack.</source>
      <translation>« {name} » est la carte d’un bureau, non un lot.</translation>
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
      <translation>« {phrase} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/what_card.py" />
      <source>“{title}”</source>
      <translation>« {title} »</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/library/bin_room.py" />
      <source>“{title}” is back.</source>
      <translation>« {title} » est revenu.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/record_room.py" />
      <source>“{title}” is in the bin.</source>
      <translation>« {title} » est dans la corbeille.</translation>
    </message>
    <message>
      <location filename="cyberbrief/services/letting_out.py" />
      <source>“{title}” is released to named partners alone.</source>
      <translation>« {title} » n’est diffusé qu’à des partenaires nommés.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/packs/leaving_view.py" />
      <source>“{title}” is told as deleted</source>
      <translation>« {title} » est annoncé comme supprimé</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>“{title}”, now {level}</source>
      <translation>« {title} », désormais {level}</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/records/many_actions.py" />
      <source>“{words}” is not a day that can be read.</source>
      <translation>« {words} » n’est pas un jour lisible.</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/writing/typo_menu.py" />
      <source>“{wrong}” became “{right}”.</source>
      <translation>« {wrong} » est devenu « {right} ».</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/space/space_page.py" />
      <source>← → another counterpart · ↑ ↓ walk the steps · Enter opens a step</source>
      <translation>← → autre interlocuteur · ↑ ↓ parcourir les échelons · Entrée ouvre un échelon</translation>
    </message>
    <message>
      <location filename="cyberbrief/gui/search/find_popup.py" />
      <source>↑ ↓ choose    Enter opens    Ctrl Enter opens beside</source>
      <translation>↑ ↓ choisir    Entrée ouvre    Ctrl Entrée ouvre à côté</translation>
    </message>
  </context>
</TS>
