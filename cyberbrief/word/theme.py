"""The theme of our own template: our colours and typefaces, for what a reader adds to the document in Word."""

from __future__ import annotations

from cyberbrief.word.colours import GREY, HANDLINGS, INK, NAVY, SHADE, STEPS, WHITE
from cyberbrief.word.markup import DECLARATION

_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"
_KINDS_OF_EACH = 3  # the format asks for three fills, lines and effects


def theme_part() -> bytes:
    """Return the theme part."""
    accents = [*STEPS.values(), next(iter(HANDLINGS.values()))]
    colours = {"dk1": INK, "lt1": WHITE, "dk2": NAVY, "lt2": SHADE}
    colours |= {f"accent{place}": colour for place, colour in enumerate(accents, 1)}
    colours |= {"hlink": NAVY, "folHlink": GREY}
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in colours.items())
    fonts = "".join(
        f'<a:{place}><a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface=""/></a:{place}>'
        for place, name in (("majorFont", "Cambria"), ("minorFont", "Calibri"))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    fills = fill * _KINDS_OF_EACH
    lines = f'<a:ln w="9525">{fill}</a:ln>' * _KINDS_OF_EACH
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * _KINDS_OF_EACH
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_NAMESPACE}" name="CyberBrief"><a:themeElements>'
        f'<a:clrScheme name="CyberBrief">{scheme}</a:clrScheme><a:fontScheme name="CyberBrief">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="CyberBrief"><a:fillStyleLst>{fills}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fills}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    ).encode()
