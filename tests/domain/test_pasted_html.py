"""What Word, mail and browsers put on the clipboard, and what of it is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.pasted_html import small_markdown

_WORD_HEAD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">'
    "<head><meta name=Generator content='Microsoft Word 15'><style><!-- p.MsoNormal {margin:0cm;} --></style>"
    "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>"
    "<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->"
)
_WORD_FOOT = "<!--EndFragment--></body></html>"


def _bullet(words: str, level: int = 1, sign: str = "·") -> str:
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='margin-left:{level * 36}.0pt;text-indent:-18.0pt;"
        f"mso-list:l0 level{level} lfo1'><![if !supportLists]><span style='font-family:Symbol'>"
        f"<span style='mso-list:Ignore'>{sign}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>"
        f"</span></span><![endif]>{words}<o:p></o:p></p>\r\n"
    )


ROWS = [
    pytest.param(
        f"{_WORD_HEAD}<p class=MsoNormal>The <b>health\r\nsector</b> is <i>named</i>.<o:p></o:p></p>"
        f"<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Cables too.<o:p></o:p></p>{_WORD_FOOT}",
        "The **health sector** is *named*.\nCables too.",
        id="word: paragraphs, bold, italic",
    ),
    pytest.param(
        f"{_WORD_HEAD}{_bullet('First')}{_bullet('Inner', 2, 'o')}{_bullet('<b>Last</b>')}{_WORD_FOOT}",
        "- First\n  - Inner\n- **Last**",
        id="word: bullets, nested",
    ),
    pytest.param(
        f"{_WORD_HEAD}{_bullet('One', 1, '1.')}{_bullet('Two', 1, '2.')}{_bullet('Deep', 2, '1)')}{_WORD_FOOT}",
        "1. One\n2. Two\n   1. Deep",
        id="word: numbers",
    ),
    pytest.param(
        f"{_WORD_HEAD}{_bullet('States', 1, 'a)')}{_bullet('Groups', 1, '(b)')}{_WORD_FOOT}",
        "a) States\n(b) Groups",
        id="word: letters stay letters",
    ),
    pytest.param(
        f"{_WORD_HEAD}<p class=MsoNormal>In <st1:place w:st='on'><st1:City w:st='on'>Vharto</st1:City></st1:place>,"
        f" <span style='color:red;mso-bidi-font-weight:bold'>they</span> met.</p>{_WORD_FOOT}",
        "In Vharto, they met.",
        id="word: smart tags and colours",
    ),
    pytest.param(
        "<table><tr><td><p>Item</p></td><td>Lead</td></tr><tr><td>4</td><td><b>Marrow</b></td></tr></table>",
        "Item · Lead\n4 · **Marrow**",
        id="a table becomes lines",
    ),
    pytest.param(
        "<div dir='ltr'>Dear colleague,<br><br>see <a href='https://example.org'>the <em>text</em></a>.</div>"
        "<ul><li>one</li><li><p>two</p><ol><li>three</li></ol></li></ul>",
        "Dear colleague,\nsee the *text*.\n- one\n- two\n  1. three",
        id="mail: lines, link, lists",
    ),
    pytest.param(
        "<meta charset='utf-8'><b style='font-weight:normal;' id='docs-internal-guid'><p dir='ltr'>"
        "<span style='font-weight:700;'>Bold</span><span style='font-style:italic'> and slanted</span></p></b>",
        "**Bold** *and slanted*",
        id="browser: styles instead of tags",
    ),
    pytest.param("<ol start='4'><li>four</li><li>five</li></ol>", "4. four\n5. five", id="numbers go on"),
    pytest.param(
        "<p>L’accord&nbsp;: «&nbsp;oui&nbsp;»</p>", "L’accord\u00a0: «\u00a0oui\u00a0»", id="hard blanks stay"
    ),
    pytest.param(
        "<p>حماية <b>البنية</b></p><p>保护<b>基础</b>设施</p>", "حماية **البنية**\n保护**基础**设施", id="scripts"
    ),
    pytest.param("<p>5 * 6 and *a* and _b_</p>", "5 ∗ 6 and ∗a∗ and \u2060_\u2060b\u2060_\u2060", id="letters"),
    pytest.param("<p>snake_case stays</p>", "snake_case stays", id="harmless signs stay"),
    pytest.param("<p>- no list</p><p>+ 5 per cent</p>", "-\u00a0no list\n+\u00a05 per cent", id="no list of its own"),
    pytest.param("<p>a<b>“b”</b>c</p>", "a“b”c", id="words before signs"),
    pytest.param("<script>alert(1)</script><style>p{}</style><p style='display:none'>no</p>yes", "yes", id="unseen"),
    pytest.param("<pre>one\ntwo</pre>", "one\ntwo", id="lines as set"),
    pytest.param("<p><b>one </b>two</p>", "**one** two", id="blanks outside the signs"),
    pytest.param("", "", id="nothing"),
]


@pytest.mark.parametrize("html, markdown", ROWS)
def test_what_is_kept_of_a_clipboard(html: str, markdown: str) -> None:
    assert small_markdown(html) == markdown


@given(st.text(alphabet="ab <>/pliuol=\"'&;!-[]*_1.\n\u00a0", max_size=80))
def test_whatever_it_is_it_is_read(html: str) -> None:
    assert "\r" not in small_markdown(html)


@given(st.lists(st.tuples(st.text(alphabet="ab *_“.é", max_size=8), st.sampled_from(["", "b", "i"])), max_size=5))
def test_no_letter_is_lost(runs: list[tuple[str, str]]) -> None:
    html = "<p>" + "".join(f"<{tag}>{words}</{tag}>" if tag else words for words, tag in runs) + "</p>"
    letters = [letter for words, _tag in runs for letter in words if letter.isalnum()]
    assert [letter for letter in small_markdown(html) if letter.isalnum()] == letters
