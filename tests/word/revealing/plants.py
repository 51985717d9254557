"""What tells, planted one by one: how each has to be called, what has to be said of it, and whether it stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyberbrief.word.revealing.trace import Sort
from tests.word.revealing.picture_files import SECRET, jpeg, png, segment, tiff
from tests.word.revealing.planting import (
    BODY,
    FORMATS,
    PACKAGE,
    SETTINGS,
    SPACES,
    TYPES,
    Plant,
    before,
    both,
    field,
    in_body,
    in_settings,
    paragraph,
    picture,
    properties_of,
    related,
    relations,
    run,
)


@dataclass(frozen=True)
class Planted:
    """A plant, how it has to be called, what has to be said of it, and whether it stays."""

    plant: Plant
    sort: Sort
    said: str = SECRET
    stays: bool = False


_WHO = f'w:author="{SECRET}" w:date="2031-04-02T23:40:00Z"'
_OTHER = 'w:id="301" w:author="B. Reviewer" w:date="2031-04-02T23:40:00Z"'
_HEADER = f"<w:hdr {SPACES}>{paragraph(SECRET)}</w:hdr>".encode()
_COMMENT = (
    f'<w:comments {SPACES}><w:comment w:id="3" {_WHO} w:initials="QO">{paragraph("They must not see this.")}'
    "</w:comment></w:comments>"
).encode()
_COMMENTED = (
    '<w:p><w:commentRangeStart w:id="3"/>' + run("A sentence.") + '<w:commentRangeEnd w:id="3"/><w:r>'
    '<w:commentReference w:id="3"/></w:r></w:p>'
)
_CONTROL = (
    '<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:tag w:val="{tag}"/>{more}</w:sdtPr><w:sdtContent>'
    + paragraph("Shown words")
    + "</w:sdtContent></w:sdt>"
)
_OBJECT = (
    '<w:p><w:r><w:object><v:shape id="s1" style="width:50pt;height:50pt"/>'
    '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="s1" DrawAspect="Content" ObjectID="_1" r:id="{id}"/>'
    "</w:object></w:r></w:p>"
)
_ANCHOR = (
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="page"><wp:posOffset>-9000000'
    '</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    '<wp:extent cx="900000" cy="300000"/><wp:docPr id="9" name="Box 9"/><w:txbxContent>{text}</w:txbxContent>'
    "</wp:anchor></w:drawing></w:r></w:p>"
)
_LINK = f'<w:p><w:hyperlink r:id="rId90">{run("the annex")}</w:hyperlink></w:p>'
_BOOKMARK = '<w:p><w:bookmarkStart w:id="5" w:name="{name}"/>' + run("Here.") + '<w:bookmarkEnd w:id="5"/>{more}</w:p>'
_NAME = SECRET.replace(" ", "_")
_ROW = (
    f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>{{properties}}<w:tc>{paragraph(SECRET)}</w:tc></w:tr>"
)
_ROW += f"<w:tr><w:tc>{paragraph('Seen.')}</w:tc></w:tr></w:tbl>"
_NOTES = f'<w:footnotes {SPACES}><w:footnote w:id="7">{paragraph(SECRET)}</w:footnote></w:footnotes>'.encode()

PLANTS: Mapping[str, Planted] = {
    "author": Planted(properties_of("core", f"<dc:creator>{SECRET}</dc:creator>"), Sort.PERSON),
    "last saved by": Planted(properties_of("core", f"<cp:lastModifiedBy>{SECRET}</cp:lastModifiedBy>"), Sort.PERSON),
    "keywords": Planted(properties_of("core", f"<cp:keywords>{SECRET}</cp:keywords>"), Sort.PROPERTY),
    "remarks": Planted(properties_of("core", f"<dc:description>{SECRET}</dc:description>"), Sort.PROPERTY),
    "title": Planted(properties_of("core", f"<dc:title>{SECRET}</dc:title>"), Sort.TITLE, stays=True),
    "manager": Planted(properties_of("extended", f"<Manager>{SECRET}</Manager>"), Sort.PERSON),
    "organisation": Planted(properties_of("extended", f"<Company>{SECRET}</Company>"), Sort.WRITTEN_WHERE),
    "template path": Planted(
        properties_of("extended", f"<Template>C:\\T\\{SECRET}.dotx</Template>"), Sort.WRITTEN_WHERE
    ),
    "minutes": Planted(properties_of("extended", "<TotalTime>812</TotalTime>"), Sort.WHEN, "812"),
    "custom property": Planted(
        properties_of("custom", f'<property name="Desk"><vt:lpwstr>{SECRET}</vt:lpwstr></property>'), Sort.PROPERTY
    ),
    "hidden text": Planted(
        in_body(f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{run(SECRET, '<w:vanish/>')}</w:p>"), Sort.HIDDEN
    ),
    "text hidden by a style": Planted(
        in_body(f"<w:p>{run('Seen ')}{run(SECRET, '<w:rStyle w:val=' + chr(34) + 'Quiet' + chr(34) + '/>')}</w:p>"),
        Sort.HIDDEN,
    ),
    "hidden row": Planted(in_body(_ROW.format(properties="<w:trPr><w:hidden/></w:trPr>")), Sort.HIDDEN),
    "white on white": Planted(in_body(paragraph(SECRET, '<w:color w:val="FFFFFF"/>')), Sort.UNSEEN),
    "white by the theme": Planted(
        in_body(paragraph(SECRET, '<w:color w:val="FFFFFF" w:themeColor="background1"/>')), Sort.UNSEEN
    ),
    "red on red": Planted(
        in_body(paragraph(SECRET, '<w:color w:val="AA0000"/><w:shd w:val="clear" w:fill="AA0000"/>')), Sort.UNSEEN
    ),
    "tiny text": Planted(in_body(paragraph(SECRET, '<w:sz w:val="2"/>')), Sort.UNSEEN),
    "a row without height": Planted(
        in_body(_ROW.format(properties='<w:trPr><w:trHeight w:val="10" w:hRule="exact"/></w:trPr>')), Sort.UNSEEN
    ),
    "a box beside the page": Planted(in_body(_ANCHOR.format(text=paragraph(SECRET))), Sort.OUTSIDE),
    "a shape beside the page": Planted(
        in_body(
            '<w:p><w:r><w:pict><v:shape style="position:absolute;margin-left:-900pt;width:100pt;height:20pt">'
            f"<v:textbox><w:txbxContent>{paragraph(SECRET)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        ),
        Sort.OUTSIDE,
    ),
    "a frame beside the page": Planted(
        in_body(f'<w:p><w:pPr><w:framePr w:w="1000" w:x="-9000" w:y="1"/></w:pPr>{run(SECRET)}</w:p>'), Sort.OUTSIDE
    ),
    "comment": Planted(
        related("comments", "comments.xml", _COMMENT, body=_COMMENTED, content_type=f"{FORMATS}.comments+xml"),
        Sort.COMMENT,
        "They must not see this.",
    ),
    "who commented": Planted(related("comments", "comments.xml", _COMMENT, body=_COMMENTED), Sort.PERSON),
    "people": Planted(
        related(
            "http://schemas.microsoft.com/office/2011/relationships/people",
            "people.xml",
            f'<w15:people {SPACES}><w15:person w15:author="{SECRET}"/></w15:people>'.encode(),
        ),
        Sort.PERSON,
    ),
    "deleted words": Planted(
        in_body(f"<w:p><w:del {_OTHER}><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>"), Sort.DELETED
    ),
    "who changed": Planted(in_body(f'<w:p><w:ins w:id="1" {_WHO}>{run("More.")}</w:ins></w:p>'), Sort.PERSON),
    "moved words": Planted(in_body(f"<w:p><w:moveFrom {_OTHER}>{run(SECRET)}</w:moveFrom></w:p>"), Sort.MOVED),
    "formatting": Planted(
        in_body(paragraph("Bold.", f'<w:b/><w:rPrChange w:id="2" {_WHO}><w:rPr/></w:rPrChange>')), Sort.FORMATTED, ""
    ),
    "a deleted row": Planted(in_body(_ROW.format(properties=f"<w:trPr><w:del {_OTHER}/></w:trPr>")), Sort.DELETED),
    "editing sessions": Planted(
        both(
            in_settings('<w:rsids><w:rsidRoot w:val="00A77B3E"/><w:rsid w:val="00A77B3E"/></w:rsids>'),
            in_body(f'<w:p w:rsidR="00A77B3E" w14:paraId="1F00A77B">{run("x")}</w:p>'),
        ),
        Sort.SITTING,
        "",
    ),
    "document number": Planted(in_settings('<w15:docId w15:val="{C0FFEE00-1}"/>'), Sort.SITTING, "C0FFEE00"),
    "variable": Planted(in_settings(f'<w:docVars><w:docVar w:name="x" w:val="{SECRET}"/></w:docVars>'), Sort.DATA),
    "mail merge": Planted(
        in_settings(f'<w:mailMerge><w:connectString w:val="Data Source={SECRET}"/></w:mailMerge>'), Sort.DATA
    ),
    "attached template": Planted(
        both(
            related("attachedTemplate", f"file:///C:/{SECRET}.dotm", owner=SETTINGS),
            in_settings('<w:attachedTemplate r:id="rId90"/>'),
        ),
        Sort.WRITTEN_WHERE,
    ),
    "template on a server": Planted(
        both(
            related("attachedTemplate", f"https://tracker.example/{_NAME}.dotm", owner=SETTINGS),
            in_settings('<w:attachedTemplate r:id="rId90"/>'),
        ),
        Sort.FETCHED,
        _NAME,
    ),
    "included text": Planted(in_body(field(f'INCLUDETEXT "C:\\\\D\\\\{SECRET}.docx"', "Shown.")), Sort.WRITTEN_WHERE),
    "file name": Planted(in_body(field(f"FILENAME {SECRET}", "Shown.")), Sort.CONTROL),
    "linked table": Planted(in_body(field(f"LINK Excel.Sheet.12 {SECRET}.xlsx", "12")), Sort.WRITTEN_WHERE),
    "citation data": Planted(in_body(field(f"ADDIN ZOTERO_ITEM {SECRET}", "(2031)")), Sort.DATA),
    "simple field": Planted(
        in_body(f'<w:p><w:fldSimple w:instr=" AUTHOR {SECRET} ">{run("Shown.")}</w:fldSimple></w:p>'), Sort.CONTROL
    ),
    "bookmark": Planted(in_body(_BOOKMARK.format(name=_NAME, more="")), Sort.BOOKMARK, _NAME),
    "bookmark with a reference": Planted(
        both(in_body(_BOOKMARK.format(name=_NAME, more="")), in_body(field(f"REF {_NAME} \\h", "Here."))),
        Sort.BOOKMARK,
        _NAME,
        stays=True,
    ),
    "our own mark": Planted(in_body(_BOOKMARK.format(name="_cb_abcd", more="")), Sort.OUR_MARK, "_cb_abcd"),
    "last place": Planted(in_body(_BOOKMARK.format(name="_GoBack", more="")), Sort.SITTING, ""),
    "tag of a control": Planted(in_body(_CONTROL.format(tag=SECRET, more="")), Sort.CONTROL),
    "binding of a control": Planted(
        in_body(_CONTROL.format(tag="t", more=f'<w:dataBinding w:xpath="/{_NAME}" w:storeItemID="{{1}}"/>')),
        Sort.DATA,
        _NAME,
    ),
    "smart tag": Planted(
        in_body(f'<w:p><w:smartTag w:uri="urn:x" w:element="{_NAME}">{run("x")}</w:smartTag></w:p>'),
        Sort.CONTROL,
        _NAME,
    ),
    "path in alternative text": Planted(
        picture(png(), attributes=f'name="Picture 7" descr="C:\\Users\\{SECRET}\\a.png"'), Sort.WRITTEN_WHERE
    ),
    "file name of a picture": Planted(picture(png(), attributes=f'name="{_NAME}.jpg"'), Sort.PICTURE_NAME, _NAME),
    "a cut picture": Planted(
        picture(png(), crop='<a:srcRect l="25000" r="25000"/>'), Sort.CROPPED, "50 % of it", stays=True
    ),
    "remark in a PNG": Planted(picture(png((b"tEXt", b"Author\0" + SECRET.encode()))), Sort.PHOTO),
    "exif in a PNG": Planted(picture(png((b"eXIf", tiff()))), Sort.PHOTO),
    "exif in a JPEG": Planted(picture(jpeg(segment(0xE1, b"Exif\0\0" + tiff())), "image1.jpeg"), Sort.PHOTO),
    "place in a JPEG": Planted(
        picture(jpeg(segment(0xE1, b"Exif\0\0" + tiff(order=">"))), "image1.jpeg"), Sort.PHOTO, "48.20833"
    ),
    "turned JPEG": Planted(picture(jpeg(segment(0xE1, b"Exif\0\0" + tiff(turned=6))), "image1.jpeg"), Sort.PHOTO),
    "remark in a JPEG": Planted(picture(jpeg(segment(0xFE, SECRET.encode())), "image1.jpeg"), Sort.PHOTO),
    "xmp in a JPEG": Planted(
        picture(jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET.encode())), "image1.jpeg"), Sort.PHOTO
    ),
    "behind a JPEG": Planted(picture(jpeg(behind=SECRET.encode()), "image1.jpeg"), Sort.PHOTO, "16 bytes"),
    "behind a PNG": Planted(picture(png() + SECRET.encode()), Sort.PHOTO, "16 bytes"),
    "tags of a TIFF": Planted(picture(tiff(), "image1.tiff"), Sort.PHOTO),
    "a picture of a form that is not known": Planted(
        picture(b"RIFF\x10\0\0\0WEBPVP8 " + bytes(8), "image1.webp"), Sort.PHOTO, "", stays=True
    ),
    "path in an SVG": Planted(
        picture(
            b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" '
            b's:docname="/home/' + SECRET.encode() + b'/a.svg"><rect width="9" height="9"/></svg>',
            "image1.svg",
        ),
        Sort.PHOTO,
    ),
    "thumbnail": Planted(
        related(f"{PACKAGE}/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg", SECRET.encode(), owner=""),
        Sort.THUMBNAIL,
        "16 bytes",
    ),
    "embedded workbook": Planted(
        related("package", "embeddings/old.xlsx", b"PK" + SECRET.encode(), body=_OBJECT.format(id="rId90")),
        Sort.EMBEDDED,
        "18 bytes",
    ),
    "ole object": Planted(
        related("oleObject", "embeddings/oleObject1.bin", SECRET.encode(), body=_OBJECT.format(id="rId90")),
        Sort.EMBEDDED,
        "16 bytes",
    ),
    "custom xml": Planted(related("customXml", "../customXml/item1.xml", f"<a>{SECRET}</a>".encode()), Sort.DATA),
    "printer": Planted(
        related(
            "printerSettings", "printerSettings1.bin", rf"\\srv\{_NAME}".encode("utf-16-le") + bytes(80), body="<w:p/>"
        ),
        Sort.WRITTEN_WHERE,
        _NAME,
    ),
    "building blocks": Planted(
        related(
            "glossaryDocument",
            "glossary/document.xml",
            f"<w:glossaryDocument {SPACES}>{paragraph(SECRET)}</w:glossaryDocument>".encode(),
        ),
        Sort.UNUSED,
    ),
    "link to a server": Planted(
        related("hyperlink", f"file://srv/{_NAME}/annex.docx", body=_LINK), Sort.WRITTEN_WHERE, _NAME
    ),
    "link on the intranet": Planted(
        related("hyperlink", f"https://ministry.intern/{_NAME}", body=_LINK), Sort.WRITTEN_WHERE, _NAME
    ),
    "link to the web": Planted(
        related("hyperlink", f"https://vendria.example/{_NAME}", body=_LINK), Sort.LINK, _NAME, stays=True
    ),
    "linked picture": Planted(
        both(related("image", f"https://tracker.example/{_NAME}.png"), picture(b"", link="rId90")), Sort.FETCHED, _NAME
    ),
    "header of an unused kind": Planted(
        both(
            related("header", "header1.xml", _HEADER, content_type=f"{FORMATS}.header+xml"),
            before(BODY, "<w:pgSz", '<w:headerReference w:type="first" r:id="rId90"/>'),
        ),
        Sort.UNUSED,
    ),
    "a note nothing points at": Planted(related("footnotes", "footnotes.xml", _NOTES), Sort.UNUSED),
    "a picture left over": Planted(related("image", "media/image9.png", png()), Sort.UNUSED, ""),
    "a part nothing leads to": Planted(lambda parts: {**parts, "word/old.xml": SECRET.encode()}, Sort.UNUSED, ""),
    "macros": Planted(
        both(
            related(
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", SECRET.encode()
            ),
            lambda parts: {
                **parts,
                TYPES: parts[TYPES].replace(
                    f"{FORMATS}.document.main+xml".encode(),
                    b"application/vnd.ms-word.document.macroEnabled.main+xml",
                ),
            },
        ),
        Sort.PROGRAM,
        "16 bytes",
    ),
    "signature": Planted(
        both(
            related(f"{PACKAGE}/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", b"", owner=""),
            lambda parts: {
                **parts,
                "_xmlsignatures/sig1.xml": f"<S><X509SubjectName>CN={SECRET}</X509SubjectName></S>".encode(),
                "_xmlsignatures/_rels/origin.sigs.rels": relations(("signature", "sig1.xml")).encode(),
            },
        ),
        Sort.SIGNATURE,
    ),
    "remark in the XML": Planted(in_body(f"<!-- {SECRET} -->"), Sort.DATA),
    "order to a program": Planted(in_body(f"<?word {SECRET}?>"), Sort.DATA),
    "embedded font": Planted(
        related("font", "fonts/font1.odttf", b"\0" * 9, owner="word/styles.xml"), Sort.FONT, "", stays=True
    ),
}
