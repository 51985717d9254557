"""What other writers call our roles: names in the languages of ministries, and of the programs that save Word files.

Word stores its own styles under English names whatever language it speaks; others translate them, and ministries call
their styles as they like. Names are compared as small letters and figures alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from cyberbrief.domain.template_role import TemplateField, TemplateRole

# Word's own, as it stores them; those it has only latent are added under the same names.
WORDS_OWN: Final[Mapping[TemplateRole, str]] = {
    TemplateRole.TITLE: "Title",
    TemplateRole.HEADING_1: "heading 1",
    TemplateRole.HEADING_2: "heading 2",
    TemplateRole.HEADING_3: "heading 3",
    TemplateRole.HEADING_4: "heading 4",
    TemplateRole.BODY: "Body Text",
    TemplateRole.BULLET: "List Bullet",
    TemplateRole.QUOTE: "Quote",
    TemplateRole.CAPTION: "caption",
    TemplateRole.NOTE: "footnote text",
}

# German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Turkish, Russian, Ukrainian, Arabic, Persian,
# Hebrew, Chinese, Japanese, Korean.
_HEADINGS: Final = (
    "heading, überschrift, titre, título, titulo, titolo, cabeçalho, encabezado, kop, nagłówek, rubrik, başlık, "
    "заголовок, "
    "عنوان, العنوان, عنوان رئيسي, سرفصل, כותרת, 标题, 標題, 見出し, 제목, intertitre, headline"
)
NAMES: Final[Mapping[TemplateRole, str]] = {
    TemplateRole.TITLE: (
        "title, document title, doc title, titel, dokumenttitel, haupttitel, titre, titre du document, "
        "titre principal, "
        "título, titulo, titolo, tytuł, rubrik, konu başlığı, название, заголовок документа, назва, العنوان, "
        "عنوان الوثيقة, عنوان المستند, عنوان, כותרת טקסט, 标题, 文档标题, "
        "標題, 文件標題, 表題, 제목, titel des dokuments"
    ),
    TemplateRole.BODY: (
        "body text, text body, body, main text, running text, fließtext, fliesstext, textkörper, brieftext, "
        "grundtext, "
        "corps de texte, texte courant, corps du texte, texto independiente, cuerpo de texto, texto principal, "
        "corpo testo, corpo de texto, platte tekst, tekst podstawowy, brödtext, gövde metni, основной текст, "
        "основний текст, "
        "نص أساسي, النص الأساسي, متن النص, نص المتن, متن, גוף טקסט, 正文文本, 正文, 本文, 內文, 본문"
    ),
    TemplateRole.BULLET: (
        "list bullet, bullet, bullets, bullet list, bulleted list, bullet point, bullet points, aufzählung, "
        "aufzählungszeichen, aufzählung 1, liste à puces, puces, puce, lista con viñetas, viñeta, viñetas, "
        "punto elenco, elenco puntato, lista com marcadores, marcadores, lijstopsomteken, lista punktowana, "
        "punktlista, "
        "madde işaretli liste, маркированный список, маркований список, قائمة نقطية, تعداد نقطي, "
        "رمز نقطي, 列表项目符号, 项目符号, 项目符号列表, 項目符號, 箇条書き, 글머리 기호"
    ),
    TemplateRole.NUMBERED: (
        "numbered, numbered paragraph, numbered para, paragraph numbered, para numbered, numbered text, "
        "nummerierter absatz, absatz nummeriert, absatz nummer, randnummer, paragraphe numéroté, alinéa numéroté, "
        "párrafo numerado, paragrafo numerato, parágrafo numerado, akapit numerowany, нумерованный абзац, "
        "нумерований абзац, فقرة مرقمة, الفقرة المرقمة, 编号段落, 編號段落, 番号付き段落, 번호 문단"
    ),
    TemplateRole.QUOTE: (
        "quote, quotation, quotations, block quote, block text, zitat, blockzitat, citation, cita, citazione, "
        "citação, "
        "citaat, cytat, citat, alıntı, цитата, اقتباس, الاقتباس, ציטוט, 引用, 引文, 引用文, 인용"
    ),
    TemplateRole.CAPTION: (
        "caption, table caption, image caption, figure caption, beschriftung, tabellenbeschriftung, légende, "
        "descripción, "
        "epígrafe, leyenda, didascalia, legenda, bijschrift, beskrivning, resim yazısı, название объекта, подпись, "
        "назва об'єкта, تسمية توضيحية, תיאור, 题注, 標號, 図表番号, 캡션"  # noqa: RUF001 — Ukrainian
    ),
    TemplateRole.NOTE: (
        "footnote text, footnote, fußnotentext, fussnotentext, fußnote, note de bas de page, notes de bas de page, "
        "texto nota pie, nota al pie, texto de nota al pie, testo nota a piè di pagina, texto de nota de rodapé, "
        "voetnoottekst, tekst przypisu dolnego, fotnotstext, dipnot metni, текст сноски, сноска, текст виноски, "
        "نص حاشية سفلية, حاشية سفلية, טקסט הערת שוליים, 脚注文本, 脚注, 註腳文字, 脚注文字列, 각주 텍스트"
    ),
    TemplateRole.BANNER: (
        "banner, marking, classification, security marking, protective marking, einstufung, verschlusssache, "
        "vs einstufung, "
        "vs kennzeichnung, mention de protection, classification de sécurité, clasificación, classificazione, "
        "classificação, rubricering, klauzula, gizlilik derecesi, гриф, гриф секретности, гриф обмеження, تصنيف, "
        "درجة السرية, التصنيف, סיווג, 密级, 密級, 機密区分, 보안 등급"
    ),
    TemplateRole.LADDER: (
        "ladder, table, house table, brief table, ministry table, tabelle, haustabelle, tabelle haus, tableau, "
        "tableau maison, "
        "tabla, tabella, tabela, tabel, tablo, таблица, таблиця, جدول, טבלה, 表格, 表格样式, 表, 표"
    ),
    **{
        role: ", ".join(f"{name.strip()} {level}" for name in _HEADINGS.split(","))
        for level, role in enumerate(
            (TemplateRole.HEADING_1, TemplateRole.HEADING_2, TemplateRole.HEADING_3, TemplateRole.HEADING_4), 1
        )
    },
}

FIELDS: Final[Mapping[TemplateField, str]] = {
    TemplateField.TITLE: (
        "title, document title, titel, betreff, titre, objet, título, titulo, asunto, titolo, название, заголовок, "
        "тема, "
        "العنوان, عنوان, الموضوع, 标题, 標題, 主题"
    ),
    TemplateField.MEETING: (
        "meeting, subject, event, session, sitzung, anlass, réunion, reunión, заседание, اجتماع, الاجتماع, 会议, 會議"
    ),
    TemplateField.DATE: "date, publish date, publication date, datum, fecha, data, дата, تاريخ, التاريخ, 日期",
    TemplateField.MARKING: (
        "marking, classification, category, einstufung, mention de protection, clasificación, гриф, تصنيف, "
        "درجة السرية, "
        "密级, 密級"
    ),
    TemplateField.OFFICE: (
        "office, desk, unit, department, referat, abteilung, bureau, service, oficina, отдел, مكتب, المكتب, 部门, 處室"
    ),
    TemplateField.REFERENCE: (
        "reference, reference number, reference no, "
        "ref, ref no, file number, number, aktenzeichen, geschäftszeichen, gz, "
        "référence, "
        "numéro de référence, n réf, referencia, номер, исх номер, مرجع, المرجع, رقم المرجع, 文号, 编号, 文號"
    ),
    TemplateField.STATE: "state, country, staat, état, estado, государство, الدولة, 国家",
    TemplateField.MINISTRY: (
        "ministry, company, organisation, organization, ministerium, ministère, ministerio, министерство, "
        "وزارة, الوزارة, 部委"
    ),
}
PLACE: Final = (
    "body, brief, text, main text, document body, cyberbrief, inhalt, haupttext, corps, corps du texte, texte, "
    "cuerpo, "
    "texto, текст, основной текст, النص, المتن, 正文, 內文"
)


def folded(name: str) -> str:
    """Return a name as it is compared: small letters and figures alone, and not how they are joined."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return re.sub(r"[\W_]+", "", "".join(sign for sign in plain if not unicodedata.combining(sign)))


def _listed(names: str) -> dict[str, int]:
    """Return the names of a list, folded, with their place in it."""
    found: dict[str, int] = {}
    for place, name in enumerate(names.split(",")):
        found.setdefault(folded(name), place)
    return found


# Each table as it is looked up; folding all its names takes longer than reading a template.
KNOWN: Final[Mapping[TemplateRole, Mapping[str, int]]] = {role: _listed(names) for role, names in NAMES.items()}
_FIELDS: Final = {name: field for field, names in reversed(list(FIELDS.items())) for name in _listed(names)}
_PLACES: Final = frozenset(_listed(PLACE))


def field_called(name: str) -> TemplateField | None:
    """Return the field that a name stands for."""
    return _FIELDS.get(folded(name)) if name else None


def is_place(name: str) -> bool:
    """Say whether a name stands for the place of the body."""
    return bool(name) and folded(name) in _PLACES
