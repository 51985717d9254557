"""Which column holds which field: guessed from the headers, in English or French, and changed by whoever looks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cyberbrief.domain.arrival import folded
from cyberbrief.domain.record import FieldDeclaration, Record
from cyberbrief.domain.table_fields import KINDS_OF_TABLES, fields_of

# Columns by their place; a column without a field is left out.
Columns = Mapping[int, str]

# Words that stand above such a column in lists of others, beside the field's own label and name; English, then French.
_HEADERS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "counterpart": {
        "name": (
            "country",
            "country name",
            "state",
            "party",
            "delegation",
            "group",
            "nom",
            "pays",
            "état",
            "partie",
            "groupe",
        ),
        "official_name": ("full name", "long name", "formal name", "nom officiel", "nom complet", "appellation"),
        "party": ("type", "party type", "nature", "catégorie", "genre"),
        "country": ("iso", "iso code", "iso 3166", "country code", "code", "code pays", "code iso"),
        "objectives": ("objectives", "goals", "objectifs", "buts"),
        "interests": ("interests", "intérêts"),
        "leverage_ours": ("leverage", "levier", "nos leviers"),
        "leverage_theirs": ("leurs leviers",),
        "sensitivities": ("sensitivities", "sensibilités", "points sensibles"),
        "protocol": ("protocol", "protocole"),
        "relations": ("relations", "history", "historique"),
        "weight": ("weight", "votes", "poids", "voix"),
    },
    "delegate": {
        "counterpart": (
            "country",
            "state",
            "party",
            "delegation",
            "organisation",
            "organization",
            "pays",
            "délégation",
        ),
        "name": ("full name", "delegate", "participant", "nom", "nom complet", "délégué", "participant"),
        "sort_name": ("family name first", "sort name", "nom de tri"),
        "role": ("title", "position", "function", "job title", "fonction", "titre", "poste", "qualité"),
        "telephone": ("phone", "mobile", "tel", "téléphone", "tél", "portable"),
        "email": ("mail", "email", "email address", "courriel", "adresse électronique", "mél"),
        "form_of_address": ("salutation", "honorific", "civilité", "formule d’appel"),
        "languages": ("language", "languages spoken", "langue", "langues"),
        "biography": ("bio", "cv", "biographie"),
        "last_met": ("last meeting", "dernière rencontre"),
    },
    "membership": {
        "member": ("party", "state", "country", "member", "membre", "état", "pays"),
        "group": ("group", "organisation", "groupe", "organisation"),
        "since": ("since", "joined", "depuis", "adhésion"),
        "until": ("until", "left", "jusqu’au", "jusque"),
        "issue": ("issue", "topic", "sujet", "question"),
    },
    "reference": {
        "symbol": ("document", "document symbol", "number", "report number", "cote", "référence", "numéro"),
        "title": ("title", "name", "titre", "intitulé"),
        "body": ("author", "organ", "publisher", "institution", "organe", "auteur", "organisme"),
        "dated": ("date", "issued", "adopted", "date d’adoption", "adopté le"),
        "paragraph": ("para", "paragraphs", "article", "paragraphe", "par", "alinéa"),
        "text": ("text", "quote", "summary", "abstract", "texte", "citation", "résumé"),
        "wording": ("quoted", "wording", "citation ou paraphrase"),
        "checked_by": ("verified by", "vérifié par"),
        "checked_on": ("checked on", "verified on", "vérifié le"),
        "binding": ("legally binding", "contraignant", "juridiquement contraignant"),
        "reservations": ("reservations", "notes", "comments", "réserves", "remarques"),
        "language": ("lang", "langue"),
        "as_of": ("valid on", "au", "état au"),
    },
    "measure": {
        "register": ("register", "category", "type", "registre", "catégorie"),
        "title": ("measure", "entry", "commitment", "mesure", "norme", "intitulé", "titre"),
        "reference": ("source", "document", "symbol", "référence", "cote"),
        "status": ("status", "state", "progress", "statut", "état", "avancement"),
        "implementation": ("implementation", "done", "action taken", "mise en œuvre", "réalisé"),
        "proposed_language": ("proposed language", "proposal", "libellé proposé", "proposition"),
        "next_step": ("next steps", "to do", "action", "prochaine étape", "à faire"),
        "owner": ("responsible", "lead", "responsable", "chef de file"),
        "due": ("deadline", "by when", "échéance", "date limite"),
        "direction": ("offer need", "offre ou besoin"),
        "provider": ("donor", "offered by", "fournisseur", "donateur"),
        "recipient": ("beneficiary", "for", "bénéficiaire", "destinataire"),
    },
}


def known_headers(kind: type[Record]) -> frozenset[str]:
    """Return every header, folded, by which a column of this kind is found."""
    return frozenset(header for headers in _by_field(kind).values() for header in headers)


def guessed(kind: type[Record], headers: Sequence[str]) -> Columns:
    """Return which column holds which field; a field is given once, to the column that names it best."""
    by_field = _by_field(kind)
    found: dict[int, str] = {}
    spoken = [folded(header) for header in headers]
    # The field's own name and label first, then what others call it.
    for rank in range(max(map(len, by_field.values()), default=0)):
        for name, known in by_field.items():
            if name in found.values() or rank >= len(known):
                continue
            place = next((at for at, word in enumerate(spoken) if word == known[rank] and at not in found), None)
            if place is not None:
                found[place] = name
    return dict(sorted(found.items()))


def likeliest_kind(headers: Sequence[str]) -> type[Record]:
    """Return the kind whose fields the headers name most of, the first of the list where none does."""
    return max(KINDS_OF_TABLES, key=lambda kind: (_has_required(kind, headers), len(guessed(kind, headers))))


def _has_required(kind: type[Record], headers: Sequence[str]) -> bool:
    found = set(guessed(kind, headers).values())
    return all(name in found for name, field in fields_of(kind).items() if field.required)


def _by_field(kind: type[Record]) -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(dict.fromkeys(_words(kind, field))) for name, field in fields_of(kind).items()}


def _words(kind: type[Record], field: FieldDeclaration) -> Iterator[str]:
    yield folded(field.label)
    if field.name != "country":  # above a column of names of countries
        yield folded(field.name)
    for header in _HEADERS.get(kind.KIND, {}).get(field.name, ()):
        yield folded(header)
