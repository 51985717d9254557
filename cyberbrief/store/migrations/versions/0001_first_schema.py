"""The first schema: records, their history, links, search, settings, and what left the house."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# What every record has, then each kind's own fields. “#” marks a whole number, “?” what may be unset.
EVERY_RECORD = "revision created? changed? origin marking caveats reach released_to tags review_by?"
KINDS = {
    "dossier": "title forum rule mandate objective previous starts? ends? venue zone delegations partners",
    "agenda_item": "dossier number title lead allotments interpreted# decided_before order#",
    "position": (
        "dossier pillar topic agenda_item paragraphs group_line departure objective interests rationale "
        "evidence outcomes ladder no_agreement stand priority trade_offs references status language"
    ),
    "talking_point": (
        "dossier handling topic text position agenda_item raised_as answers likelihood evidence language order#"
    ),
    "reference": (
        "symbol title body dated? paragraph text wording checked_by checked_on? binding# reservations language as_of?"
    ),
    "instruction": "dossier reference sender received? text sets supersedes state",
    "package": "dossier title gives gets counterpart cost authority state",
    "concern": "dossier title counterpart known certainty ask channel de_escalation unsaid state",
    "measure": (
        "dossier register title reference status implementation proposed_language others next_step owner "
        "due? direction provider recipient"
    ),
    "deadline": "dossier title due? zone set_by state",
    "counterpart": (
        "name official_name party country objectives interests style leverage_ours leverage_theirs "
        "sensitivities protocol relations weight#"
    ),
    "membership": "member group since? until? issue",
    "delegate": (
        "counterpart name sort_name role telephone email form_of_address languages biography "
        "ice_breakers style last_met?"
    ),
    "statement": (
        "dossier speaker speaker_name on_behalf aligned exceptions said_on? forum setting text positions "
        "paragraph agenda_item meeting reference source reliability credibility language"
    ),
    "stance": "dossier counterpart position as_of? level confidence note statements estimate response",
    "meeting": "dossier title counterparts starts? zone place participants said outcome dissociations course made",
    "commitment": "dossier promiser text counterpart owner meeting due? state",
    "commission": "dossier title asked_of depth due? returned state",
    "amendment": (
        "dossier paragraph draft original proposed author sponsors justification position state language order#"
    ),
    "brief": (
        "dossier title brief_kind reference_number meeting occasion starts? minutes# participants "
        "interpreted# sections recipients order chain clearances accepted raised_marking template"
    ),
    "house_template": "title language data roles",
}

SEARCH = (
    """CREATE VIRTUAL TABLE search_words USING fts5(
        title, body, pieces,
        content = 'search_text', content_rowid = 'seq',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )""",
    """CREATE VIRTUAL TABLE search_parts USING fts5(
        title, body,
        content = 'search_text', content_rowid = 'seq',
        tokenize = 'trigram', detail = none
    )""",
)

SEALED = (
    """CREATE TRIGGER revision_never_changed BEFORE UPDATE ON revision WHEN old.sealed = 1 BEGIN
        SELECT RAISE(ABORT, 'a sealed revision never changes');
    END""",
    """CREATE TRIGGER revision_never_removed BEFORE DELETE ON revision WHEN old.sealed = 1 BEGIN
        SELECT RAISE(ABORT, 'a sealed revision is never removed');
    END""",
)


def columns(described: str) -> Iterator[sa.Column[object]]:
    """Yield a column for each name."""
    for name in described.split():
        if name.endswith("#"):
            yield sa.Column(name[:-1], sa.Integer, nullable=False)
        else:
            yield sa.Column(name.removesuffix("?"), sa.Text, nullable=name.endswith("?"))


def of_record(table: str, column: str) -> sa.ForeignKeyConstraint:
    """Return the constraint that a column names a record, checked at commit."""
    name = f"fk_{table}_{column}_record"
    return sa.ForeignKeyConstraint([column], ["record.id"], name=name, deferrable=True, initially="DEFERRED")


def keyed(table: str, key: str) -> tuple[sa.Column[object], sa.PrimaryKeyConstraint]:
    """Return a table's key: a running number “seq”, or a text."""
    kind = sa.Integer if key == "seq" else sa.Text
    return sa.Column(key, kind, nullable=False), sa.PrimaryKeyConstraint(key, name=f"pk_{table}")


def index(table: str, *names: str) -> None:
    """Make an index."""
    op.create_index(f"ix_{table}_{'_'.join(names)}", table, list(names))


def upgrade() -> None:
    """Make everything."""
    records()
    history()
    finding()
    leaving()
    exchanging()
    op.create_table("setting", *keyed("setting", "key"), *columns("value"))
    for statement in (*SEARCH, *SEALED):
        op.execute(statement)


def records() -> None:
    """Make the table of all ids and one table a kind."""
    unique = sa.UniqueConstraint("id", name="uq_record_id")
    op.create_table("record", *keyed("record", "seq"), *columns("id kind dossier deleted#"), unique)
    index("record", "dossier", "kind", "deleted")
    for table, own in KINDS.items():
        fields = columns(f"{EVERY_RECORD} {own} deleted#")
        op.create_table(table, *keyed(table, "id"), *fields, of_record(table, "id"))
        index(table, "changed")
        if own.startswith("dossier "):
            index(table, "dossier", "id")


def history() -> None:
    """Make the table of revisions."""
    op.create_table(
        "revision",
        *keyed("revision", "seq"),
        *columns("id record kind act changes parents author instant step sealed# note"),
        of_record("revision", "record"),
        sa.UniqueConstraint("id", name="uq_revision_id"),
    )
    index("revision", "record", "seq")
    index("revision", "step", "seq")
    op.create_index("uq_revision_sitting", "revision", ["record"], unique=True, sqlite_where=sa.text("sealed = 0"))


def finding() -> None:
    """Make the tables that repeat what records say, so that questions are quick."""
    op.create_table(
        "link",
        *keyed("link", "seq"),
        *columns("source source_kind field element target"),
        of_record("link", "source"),
    )
    index("link", "source")
    index("link", "target")
    text_of = sa.ForeignKeyConstraint(
        ["seq"], ["record.seq"], name="fk_search_text_seq_record", deferrable=True, initially="DEFERRED"
    )
    op.create_table("search_text", *keyed("search_text", "seq"), *columns("title body pieces"), text_of)


def leaving() -> None:
    """Make the tables of what was cleared and of what left."""
    op.create_table(
        "tree",
        *keyed("tree", "id"),
        *columns("brief variant digest instant reason tree"),
        of_record("tree", "brief"),
    )
    index("tree", "brief", "instant")
    op.create_table(
        "export",
        *keyed("export", "id"),
        *columns("brief variant digest tree sha256 instant recipient draft# template"),
        of_record("export", "brief"),
    )
    index("export", "brief", "instant")
    op.create_table(
        "copy",
        *keyed("copy", "export"),
        *columns("token form name number# counted# marking revisions blocks"),
        sa.ForeignKeyConstraint(["export"], ["export.id"], name="fk_copy_export_export"),
    )
    index("copy", "token")


def exchanging() -> None:
    """Make the tables of what was exchanged with others."""
    op.create_table(
        "pack",
        *keyed("pack", "seq"),
        *columns("id digest sent# peer name title created key readers audience marking supersedes"),
        *columns("instant step undone_by"),
        sa.UniqueConstraint("id", name="uq_pack_id"),
    )
    index("pack", "step")
    index("pack", "undone_by")
    op.create_table(
        "exchange",
        *keyed("exchange", "seq"),
        *columns("pack record line ancestors projection"),
        sa.ForeignKeyConstraint(["pack"], ["pack.id"], name="fk_exchange_pack_pack"),
    )
    index("exchange", "pack")
    index("exchange", "record", "seq")
