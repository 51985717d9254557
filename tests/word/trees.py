"""Document trees for the tests of Word files: one of each variant, in several languages, and every kind of block."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cyberbrief.compose.document import (
    Banner,
    Block,
    Cell,
    Column,
    Document,
    DocumentSection,
    Fact,
    Facts,
    Heading,
    LadderStep,
    LadderTable,
    Letterhead,
    Listing,
    ListItem,
    Manner,
    Note,
    PageSize,
    Paragraph,
    Passage,
    Pause,
    Run,
    SpokenPoint,
    Table,
    TimeRange,
)
from cyberbrief.compose.standing import ClearanceLine, Standing
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.talking_point import Handling

DRAFT = Standing(
    draft=True, drafted_on=date(2026, 11, 23), drafter="E. Marrow", office="Cyber Policy Desk", telephone="ext. 4417"
)
CLEARED = replace(
    DRAFT,
    draft=False,
    clearances=(
        ClearanceLine("Legal Department", "cleared on 22 November 2026 by R. Ashdown"),
        ClearanceLine("Director-General", "cleared on 23 November 2026 by telephone"),
    ),
)
RELEASED = Standing(draft=False, drafted_on=date(2026, 11, 23), office="Cyber Policy Desk")


def said(text: str, language: str = "", *, note: int = 0) -> Passage:
    """Return a passage of plain words, with **bold** where it is marked."""
    runs = [Run(piece, bold=place % 2 == 1) for place, piece in enumerate(text.split("**")) if piece]
    if note and runs:
        runs[-1] = replace(runs[-1], note=note)
    return Passage(tuple(runs), language)


def heading(text: str, number: str = "", level: int = 1) -> Heading:
    return Heading(said(text), level, number)


def steps() -> tuple[LadderStep, ...]:
    """Return one step of each kind."""
    return (
        LadderStep(
            RungKind.OPENING,
            "Opening",
            (
                said(
                    "The list in the paragraph itself: health, energy, water, "
                    "undersea cables; each State designates its own."
                ),
            ),
            authority=(said("Delegate"),),
        ),
        LadderStep(
            RungKind.PREFERRED,
            "Preferred",
            (said("An open illustrative list in an annex: the same four, and electoral systems."),),
            authority=(said("Delegate"),),
        ),
        LadderStep(
            RungKind.FALLBACK,
            "Fallback 1",
            (said("The health sector is named; all else by national designation."),),
            proposed_language=(said("“… in particular the health sector …”"),),
            conditions=(said("Only if Brennia drops “subject to national law”"),),
            authority=(said("Head of delegation"),),
        ),
        LadderStep(
            RungKind.BOTTOM_LINE,
            "Bottom line",
            (said("No list. Recall norms (f) and (g) and invite voluntary sharing."),),
            conditions=(said("Only if a technical paper is asked for by July"),),
            authority=(said("Director, by telephone"),),
        ),
        LadderStep(
            RungKind.RED_LINE,
            "Red line",
            (
                said(
                    "No text under which designation needs another State’s approval, "
                    "or which implies that what is not listed may be attacked."
                ),
            ),
            authority=(said("Instruction 114, 21 Nov"),),
            declared=said("17 July 2026, in our statement."),
        ),
    )


def ladder() -> LadderTable:
    """Return the ladder of the design page: every kind of step, one of them declared."""
    return LadderTable(
        said("Ladder: critical infrastructure. Reads from top to bottom."),
        steps(),
        (said("Joint statement of the Harbour Group; 23 States are ready to sign."),),
    )


def points() -> tuple[SpokenPoint, ...]:
    """Return one point of each handling."""
    return (
        SpokenPoint(
            Handling.TO_MAKE,
            (said("Hospitals in four regions were struck last year. No one in this room defends that.", note=1),),
            topic=said("Health"),
            time=TimeRange(45, 52),
        ),
        SpokenPoint(
            Handling.TO_MAKE,
            (said("They carry everyone’s traffic, landlocked States’ too."), said("The chapeau keeps the list open.")),
            topic=said("Cables"),
            time=TimeRange(69, 80),
        ),
        SpokenPoint(
            Handling.IF_RAISED,
            (said("The chapeau says “including but not limited to”; we offered the words in July."),),
            answers=said("Tavolia"),
            raised_as=(said("“A list invites attacks on what it leaves out.”"),),
            time=TimeRange(20, 24),
        ),
        SpokenPoint(
            Handling.IF_PRESSED,
            (said("Designation is national already; the phrase would swallow the norm."),),
            answers=said("Brennia"),
            raised_as=(said("“Add ‘subject to national law’.”"),),
        ),
        SpokenPoint(
            Handling.RESERVE,
            (said("If the Chair moves to close the paragraph, ask for a technical paper by July 2027."),),
        ),
        SpokenPoint(Handling.PRESS, (said("“Vendria wants hospitals off limits, in plain words, for everyone.”"),)),
        SpokenPoint(Handling.DO_NOT_RAISE, (said("The incident at Port Kell of May 2026."),), topic=said("Port Kell")),
    )


def answers() -> Table:
    """Return the table of what they want and what we answer."""
    rows = (
        (
            ("**Tavolia**", "certain"),
            "A list invites attacks on what it leaves out.",
            "The chapeau says “including but not limited to”; we offered the words in July.",
        ),
        (
            ("**Brennia**", "certain"),
            "Add “subject to national law”.",
            "Designation is national already; the phrase would swallow the norm.",
        ),
        (
            ("**Kestria**", "might"),
            "Cables belong in another forum.",
            "Their protection at sea does; ICT activity against landing stations does not.",
        ),
    )
    return Table(
        (Column("Party", 16), Column("They will say", 32), Column("We answer", 52)),
        tuple((Cell(tuple(map(said, who))), Cell((said(theirs),)), Cell((said(ours),))) for who, theirs, ours in rows),
    )


def profile() -> Facts:
    """Return a counterpart's facts, with a Chinese name."""
    return Facts(
        (
            Fact("Head of delegation", (said("Ambassador **陈伟明** (Chen Weiming)"), said("陈伟明大使", "zh"))),
            Fact("Objectives", (said("A list that is closed, and short."), said("No reference to undersea cables."))),
            Fact(
                "Last met",
                (said("17 July 2026, New York: promised wording on national designation; nothing has come."),),
            ),
        )
    )


def background() -> tuple[Block, ...]:
    """Return a background with headings of every level, nested lists and every manner of paragraph."""
    return (
        heading("Background", "6."),
        Paragraph(
            said(
                "Last met with Tavolia on 17 July 2026 in New York. They promised "
                "wording on national designation; nothing has come.",
                note=1,
            )
        ),
        heading("State of play", level=2),
        Listing(
            (
                ListItem(said("Text stands at Rev.1, circulated on 12 November.")),
                ListItem(said("inputs are due 27 November, 18:00 New York;"), 1),
                ListItem(said("the Chair’s summary follows."), 2),
                ListItem(said("Clearance is due 25 November.")),
            )
        ),
        heading("Agreed language", level=3),
        Paragraph(
            said("A State should not conduct or knowingly support ICT activity contrary to its obligations …"),
            Manner.QUOTE,
        ),
        heading("As of", level=4),
        Paragraph(said("As of 23 November 2026."), Manner.SMALL),
        Paragraph(said("Who to call"), Manner.LABEL),
        Paragraph(said("Permanent Mission, duty officer.")),
    )


def sections() -> tuple[DocumentSection, ...]:
    """Return the sections of a full brief."""
    purpose = (
        heading("Purpose and desired outcome", "1."),
        Paragraph(
            said(
                "Agree a sentence in OP 7 that names the health sector and "
                "undersea cables as infrastructure no State should damage."
            ),
            Manner.LEAD,
        ),
        Paragraph(said("Leave with no text that makes designation depend on another State’s approval.", note=2)),
    )
    main = (
        heading("Main points", "2."),
        Listing(
            tuple(
                ListItem(said(text))
                for text in (
                    "**Health.** Hospitals were struck in four regions last year; name them.",
                    "**Cables.** They carry everyone’s traffic, landlocked States’ too.",
                    "**No new duty.** Examples explain norm (f); they add no obligation.",
                    "**National choice.** Each State designates; the list stays open.",
                )
            ),
            ordered=True,
        ),
    )
    return (
        DocumentSection("purpose", purpose),
        DocumentSection("main", main),
        DocumentSection("points", (heading("Talking points", "3."), *points())),
        DocumentSection("answers", (heading("What they want and our answer", "4."), answers())),
        DocumentSection("profiles", (heading("Counterparts", "5."), heading("Tavolia", level=2), profile())),
        DocumentSection("background", background()),
        DocumentSection("ladders", (heading("Annex A. Ladder: critical infrastructure"), ladder()), new_page=True),
    )


def full() -> Document:
    """Return a full negotiation brief."""
    return Document(
        variant="full",
        variant_title="Full negotiation brief",
        title="Negotiation brief: protecting critical infrastructure",
        subtitle="Global Mechanism, thematic group 1 · item 4 · New York, 8 December "
        "2026, 10:00 (15:00 UTC) · informal consultations, interpreted",
        banner=Banner("restricted", "RESTRICTED", "#8A4F00"),
        letterhead=Letterhead("Republic of Vendria", "Ministry of Foreign Affairs", "Cyber Policy Desk"),
        reference_number="CPD/2026/118",
        sections=sections(),
        notes=(
            Note(1, said("A/70/174, paragraph 13 (f), report of the Group of Governmental Experts, 22 July 2015.")),
            Note(2, said("A/76/135, paragraph 44.")),
            Note(3, said("Nothing points here.")),
        ),
        contents=True,
    )


def speaking() -> Document:
    """Return a speaking note in large type."""
    spoken: list[Block] = [SpokenPoint(Handling.TO_MAKE, (said("Thank you, Chair."),), time=TimeRange(12, 14))]
    for point in points()[:4]:
        spoken.extend((point, Pause()))
    return replace(
        full(),
        variant="speaking",
        variant_title="Speaking note",
        title="Speaking note: protecting critical infrastructure",
        subtitle="Item 4 · national capacity · 2:18–2:41 of 3:00 · interpreted",
        large_type=True,
        contents=False,
        sections=(
            DocumentSection("spoken", (heading("Item 4"), *spoken)),
            DocumentSection(
                "more",
                (
                    heading("If there is time", level=2),
                    *points()[5:6],
                    Paragraph(said("Hand the text to the interpreters.")),
                ),
            ),
        ),
    )


def cards() -> Document:
    """Return pocket cards, one issue a card."""
    first = (
        heading("Critical infrastructure"),
        Paragraph(said("OP 7 · card 1 of 2"), Manner.SMALL),
        Paragraph(said("Name health and cables."), Manner.LEAD),
        SpokenPoint(Handling.TO_MAKE, (said("Hospitals struck in four regions."),)),
        SpokenPoint(Handling.TO_MAKE, (said("Cables carry everyone’s traffic."),)),
        SpokenPoint(Handling.TO_MAKE, (said("Examples add no duty.", note=1),)),
        SpokenPoint(
            Handling.IF_RAISED,
            (said("“Including but not limited to.”"),),
            raised_as=(said("“a list invites attacks”"),),
        ),
        SpokenPoint(Handling.PRESS, (said("Hospitals off limits, for everyone."),)),
    )
    second = (heading("Schweigeverfahren und Donaudampfschifffahrtsgesellschaft"), ladder())
    return replace(
        full(),
        variant="cards",
        variant_title="Pocket cards",
        title="Pocket cards: protecting critical infrastructure",
        subtitle="Item 4 · 8 December 2026",
        size=PageSize.A6,
        contents=False,
        sections=(DocumentSection("card 1", first, new_page=True), DocumentSection("card 2", second, new_page=True)),
    )


def partner() -> Document:
    """Return lines to take for partners: an opening alone."""
    opening = ladder()
    return replace(
        full(),
        variant="partner",
        variant_title="Partner lines",
        title="Lines to take: protecting critical infrastructure",
        releasable_to=("Tavolia", "Kestria"),
        contents=False,
        sections=(
            DocumentSection("main", (heading("Main points", "1."), *points()[:3])),
            DocumentSection(
                "ladders", (heading("Opening", "2."), replace(opening, steps=opening.steps[:1], no_agreement=()))
            ),
        ),
    )


def profiles() -> Document:
    """Return counterpart profiles."""
    return replace(
        full(),
        variant="profiles",
        variant_title="Counterpart profiles",
        title="Counterpart profiles",
        contents=True,
        sections=tuple(
            DocumentSection(name, (heading(name), profile(), answers()), new_page=place > 0)
            for place, name in enumerate(("Tavolia", "Brennia", "Kestria"))
        ),
    )


def agenda() -> Document:
    """Return an annotated agenda."""
    return replace(
        full(), variant="agenda", variant_title="Annotated agenda", title="Annotated agenda", sections=sections()[3:6]
    )


def arabic_steps() -> tuple[LadderStep, ...]:
    """Return two steps written in Arabic, one of them declared."""
    return (
        LadderStep(
            RungKind.OPENING,
            "الموقف الافتتاحي",
            (said("قائمة في الفقرة ذاتها: الصحة والطاقة والمياه والكابلات البحرية؛ وتحدد كل دولة ما يخصها."),),
            authority=(said("المندوب"),),
        ),
        LadderStep(
            RungKind.RED_LINE,
            "الخط الأحمر",
            (said("لا نص يشترط موافقة دولة أخرى على التحديد."),),
            declared=said("17 تموز/يوليه 2026، في بياننا."),
        ),
    )


def arabic() -> Document:
    """Return a brief written in Arabic, with Latin symbols inside."""
    blocks: tuple[Block, ...] = (
        heading("الغرض والنتيجة المرجوة", "1."),
        Paragraph(
            said(
                "الاتفاق على جملة في الفقرة 7 من **A/70/174** تسمي قطاع الصحة (الفقرة 13 (و)) والكابلات البحرية.",
                note=1,
            )
        ),
        Listing(
            (ListItem(said("المستشفيات ضُربت في أربع مناطق.")), ListItem(said("الكابلات تحمل حركة الجميع."))),
            ordered=True,
        ),
        SpokenPoint(
            Handling.TO_MAKE,
            (said("ضُربت المستشفيات في أربع مناطق العام الماضي."),),
            topic=said("الصحة"),
            time=TimeRange(45, 52),
        ),
        SpokenPoint(
            Handling.IF_RAISED,
            (said("العبارة هي «على سبيل المثال لا الحصر»."),),
            raised_as=(said("«القائمة تدعو إلى الهجوم على ما تغفله»."),),
            answers=said("Tavolia"),
        ),
        LadderTable(said("السلم: البنية التحتية الحيوية"), arabic_steps(), (said("بيان مشترك لمجموعة المرفأ."),)),
        Facts((Fact("الرئيس", (said("السفير خالد المنصوري"),)),)),
        Paragraph(said("الفقرة **الثالثة** من مشروع القرار")),
        Paragraph(Passage((Run("A sentence in English inside an Arabic paper."),), "en")),
    )
    return replace(
        full(),
        language="ar",
        title="إحاطة تفاوضية: حماية البنية التحتية الحيوية",
        subtitle="الآلية العالمية · البند 4 · نيويورك، 8 كانون الأول/ديسمبر 2026",
        letterhead=Letterhead("جمهورية فيندريا", "وزارة الخارجية", "مكتب السياسات السيبرانية"),
        sections=(DocumentSection("arabic", blocks),),
        notes=(Note(1, said("الوثيقة A/70/174، الفقرة 13 (و).")),),
    )


def many_tongues() -> Document:
    """Return an English brief with passages in French, Arabic, Chinese, Japanese, German, and signs of every plane."""
    blocks: tuple[Block, ...] = (
        heading("Passages in other languages", "1."),
        Paragraph(said("« Les États ne devraient pas sciemment permettre … » : c’est notre ligne.", "fr")),
        Paragraph(said("تؤكد الدولة أن الفقرة 7 من A/70/174 لا تنشئ التزاماً جديداً.", "ar")),
        Paragraph(said("各国不应蓄意允许他人利用其领土使用信通技术实施国际不法行为。“关键基础设施”……", "zh")),
        Paragraph(said("各国は、自国の領域が国際違法行為に使われることを認識しながら許すべきではない。", "ja")),
        Paragraph(
            said(
                "Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft bestätigt das.",
                "de",
            )
        ),
        Paragraph(said("The delegate said “نعم، موافقون” and 陈伟明 agreed on item 4 (A/70/174). 🤝🕊️")),
        Paragraph(said("Cyrillic: Государствам не следует заведомо позволять …", "ru")),
        Paragraph(said("x" * 500)),
        Paragraph(said("🙂🙃🌍")),
        Table(
            (Column("العمود", 1), Column("النص", 3)),
            ((Cell((said("أ", "ar"),)), Cell((said("نص عربي في جدول.", "ar"),))),),
            said("جدول كله من اليمين", "ar"),
        ),
        ladder(),
    )
    return replace(full(), title="Many tongues", sections=(DocumentSection("tongues", blocks),), contents=False)


_SENDERS = {
    "fr": Letterhead("République de Vendrie", "Ministère des affaires étrangères", "Bureau du cyberespace"),
    "zh": Letterhead("文德里亚共和国", "外交部", "网络政策处"),
    "he": Letterhead("הרפובליקה של ונדריה", "משרד החוץ", "לשכת הסייבר"),
}


def own_language(language: str) -> Document:
    """Return a brief whose own language is another, from a sender who writes in it."""
    return replace(full(), language=language, letterhead=_SENDERS[language])


KINDS = {
    "full": (full, DRAFT),
    "delegation": (lambda: replace(full(), variant="delegation", variant_title="Delegation brief"), CLEARED),
    "speaking": (speaking, CLEARED),
    "cards": (cards, DRAFT),
    "partner": (partner, RELEASED),
    "profiles": (profiles, DRAFT),
    "agenda": (agenda, CLEARED),
    "arabic": (arabic, DRAFT),
    "tongues": (many_tongues, DRAFT),
}
