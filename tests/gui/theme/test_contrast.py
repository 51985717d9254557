"""Every text can be read on every ground that it is put on."""

from __future__ import annotations

import re

import pytest

from cyberbrief.domain.marking import SCHEMES, Scheme
from cyberbrief.gui.theme import DARK, LIGHT, Ink, Meaning, Palette, high_contrast, ink_on
from cyberbrief.gui.theme.palette import contrast
from cyberbrief.gui.theme.sheet import style_sheet

PALETTES = [
    pytest.param(LIGHT, id="light"),
    pytest.param(DARK, id="dark"),
    pytest.param(high_contrast(LIGHT), id="strong light"),
    pytest.param(high_contrast(DARK), id="strong dark"),
]
GROUNDS = (Ink.WINDOW, Ink.LIST, Ink.PAGE)
TEXTS = (Ink.TEXT, Ink.TEXT_2, Ink.TEXT_3, Ink.ACCENT)
FILLS = (Ink.SELECTION, Ink.GREY_SOFT)


@pytest.mark.parametrize("palette", PALETTES)
def test_texts_stand_out_from_their_grounds(palette: Palette) -> None:
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS]
    pairs += [(text, fill) for text in (Ink.TEXT, Ink.TEXT_2, Ink.TEXT_3) for fill in FILLS]
    pairs += [(Ink.ON_ACCENT, Ink.ACCENT), (Ink.TEXT, Ink.ACCENT_SOFT), (Ink.WITHHELD, Ink.ACCENT_SOFT)]
    pairs += [(meaning.ink, meaning.soft) for meaning in Meaning]
    pairs += [(Ink.TEXT, meaning.soft) for meaning in Meaning]
    pairs += [(meaning.ink, ground) for meaning in Meaning for ground in GROUNDS]
    faint = [
        f"{text.value} on {ground.value}: {ratio:.2f}"
        for text, ground in pairs
        if (ratio := contrast(palette.hex(text), palette.hex(ground))) < 4.5
    ]
    assert not faint


@pytest.mark.parametrize("palette", PALETTES)
def test_every_rule_of_the_sheet_can_be_read(palette: Palette) -> None:
    faint, measured = [], 0
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(palette, 100)):
        said = {
            part.partition(":")[0].strip(): part.partition(":")[2].strip() for part in body.split(";") if ":" in part
        }
        pairs = [("color", "background"), ("selection-color", "selection-background-color")]
        for text, ground in pairs:
            if said.get(text, "").startswith("#") and said.get(ground, "").startswith("#"):
                measured += 1
                if contrast(said[text], said[ground]) < 4.5:
                    faint.append(f"{selector.strip()} {text}")
    assert measured > 15
    assert not faint


@pytest.mark.parametrize("palette", PALETTES)
def test_stances_can_be_read(palette: Palette) -> None:
    for colours in palette.stances:
        assert contrast(colours.text, colours.fill or palette.page) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())
def test_banners_can_be_read_in_every_scheme(scheme: Scheme) -> None:
    for level in scheme.levels:
        assert contrast(ink_on(level.colour), level.colour) >= 4.5


def test_a_yellow_banner_takes_dark_words() -> None:
    assert ink_on("#FFD400") == "#1C1D1F"
    assert ink_on("#8A4F00") == "#FFFFFF"


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
