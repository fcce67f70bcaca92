"""The GSM alphabet and what fits into one text message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central_service.notify.gsm7 import Encoding, Segments, encoding_of, normalise, segments, split

GSM, UCS2 = Encoding.GSM7, Encoding.UCS2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments(GSM, 1)),
        ("a" * 160, Segments(GSM, 1)),
        ("a" * 161, Segments(GSM, 2)),
        ("a" * 306, Segments(GSM, 2)),
        ("a" * 307, Segments(GSM, 3)),
        ("€" * 80, Segments(GSM, 1)),
        ("€" * 80 + "a", Segments(GSM, 2)),
        ("ж" * 70, Segments(UCS2, 1)),
        ("ж" * 71, Segments(UCS2, 2)),
        ("ж" * 134, Segments(UCS2, 2)),
        ("ж" * 135, Segments(UCS2, 3)),
        ("😀" * 35, Segments(UCS2, 1)),
        ("😀" * 36, Segments(UCS2, 2)),
    ],
)
def test_segments_are_counted_as_networks_count_them(text: str, expected: Segments) -> None:
    """160 and 153 septets, 70 and 67 UTF-16 units."""
    assert segments(text) == expected


def test_an_escaped_character_is_not_torn_apart() -> None:
    """The 153rd septet stays empty rather than hold half a euro sign."""
    assert [len(part) for part in split("a" * 152 + "€" + "a" * 20)] == [152, 21]


def test_a_surrogate_pair_is_not_torn_apart() -> None:
    """The 67th unit stays empty rather than hold half an emoji."""
    assert [len(part) for part in split("ж" * 66 + "😀" + "ж" * 10)] == [66, 11]


def test_every_character_of_the_alphabet_is_one_septet() -> None:
    """TS 23.038 lists 127 beside the escape, and ten in the extension table."""
    basic = (
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
        "abcdefghijklmnopqrstuvwxyzäöñüà"
    )
    assert len(basic) == 127
    assert all(encoding_of(each) is GSM for each in basic + "\f^{}\\[~]|€")
    assert all(encoding_of(each) is UCS2 for each in "çáíóúâêîôû\x1b`\t’–…")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Ready” – at 15:00…", '"Ready" - at 15:00...'),
        ("l’heure : 15\u202fh\u00a000", "l'heure : 15 h 00"),
        ("Größe, Öl, señor, très, à", "Größe, Öl, señor, très, à"),
        ("está listo mañana, reçu", "esta listo mañana, recu"),
        ("Zoe\u0308 Mu\u0308ller", "Zoe Müller"),
        ("12,90 €", "12,90 €"),
        ("Łódź – ré‘servé", "Lodz - ré'servé"),
        ("Œufs et bœuf, 25 m² à 3 €/m³", "OEufs et boeuf, 25 m2 à 3 €/m3"),
        ("N.º 5, 1ª, n° 12, Nº 3, № 7", "N.o 5, 1a, no 12, No 3, No. 7"),
        ("20 °C, 5°C, 90°", "20 C, 5C, 90 deg"),
        ("Rohr 1½ Zoll, ½ Preis", "Rohr 1 1/2 Zoll, 1/2 Preis"),
        ("Bosch™ Makita® ﬁn, 10 µm", "Bosch(TM) Makita(R) fin, 10 um"),
        ("ß Øre Åland ñ Ünal", "ß Øre Åland ñ Ünal"),
        ("Щетка 25 m², Łódź", "Щетка 25 m², Łódź"),
        ("Привет, señora Ibáñez", "Привет, señora Ibáñez"),
    ],
)
def test_only_what_costs_a_segment_is_made_plain(text: str, expected: str) -> None:
    """Typography always; accents only where that alone brings the text into the alphabet."""
    assert normalise(text) == expected


@given(st.text())
def test_parts_joined_are_the_text(text: str) -> None:
    """Nothing is lost and nothing is doubled; no part is over its room."""
    parts = split(text)
    assert "".join(parts) == text
    assert len(parts) == segments(text).count
    room = 160 if encoding_of(text) is GSM else 140
    used = [
        sum(2 if each in "\f^{}\\[~]|€" else 1 for each in part)
        if room == 160
        else len(part.encode("utf-16-be", "surrogatepass"))
        for part in parts
    ]
    assert max(used) <= room
    if len(parts) > 1:
        assert max(used) <= (153 if room == 160 else 134)


@given(st.text())
def test_making_it_plain_never_costs_more(text: str) -> None:
    """And doing it twice changes nothing more."""
    plain = normalise(text)
    assert normalise(plain) == plain
    if encoding_of(text) is GSM:
        assert encoding_of(plain) is GSM
