"""The design tokens: named colours, once for light and once for dark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours as `#RRGGBB`. `_soft` is a ground, `_ink` the text that is read on it."""

    background: str
    surface: str
    ink: str
    ink_2: str
    ink_3: str
    """Placeholders and hints."""
    line: str
    """Decorative: what it parts is told apart by words as well."""
    field_line: str
    """Around what one types into: the only sign that one can (3 : 1)."""
    ring: str
    """Around what has the keyboard (3 : 1 to the grounds)."""
    ring_on_accent: str
    """The same where the frame is `accent` already."""
    ring_on_strong: str
    """The same where the ground is `strong`."""
    neutral_soft: str
    accent: str
    accent_ink: str
    accent_soft: str
    accent_pressed: str
    on_accent: str
    good: str
    good_ink: str
    good_soft: str
    warn: str
    warn_ink: str
    warn_soft: str
    bad: str
    bad_ink: str
    bad_soft: str
    strong: str
    """Ground of the chosen filter."""
    on_strong: str
    rail: str
    rail_on: str
    """Ground of the chosen rail entry."""
    rail_ink: str
    rail_ink_on: str
    camera: str
    camera_ink: str
    camera_outline: str
    """Around a code that was read."""


LIGHT = Tokens(
    background="#F4F5F7",
    surface="#FFFFFF",
    ink="#14181F",
    ink_2="#566070",
    ink_3="#667080",
    line="#E3E7EC",
    field_line="#808B9A",
    ring="#0B5FFF",
    ring_on_accent="#14181F",
    ring_on_strong="#0B5FFF",
    neutral_soft="#ECEFF3",
    accent="#0B5FFF",
    accent_ink="#0A54E0",
    accent_soft="#E8F0FF",
    accent_pressed="#084ACC",
    on_accent="#FFFFFF",
    good="#0E8A4F",
    good_ink="#0A7341",
    good_soft="#E3F5EB",
    warn="#B25E00",
    warn_ink="#9A5100",
    warn_soft="#FFF1DC",
    bad="#C62828",
    bad_ink="#B71C1C",
    bad_soft="#FDE7E7",
    strong="#14181F",
    on_strong="#FFFFFF",
    rail="#10151D",
    rail_on="#1F2833",
    rail_ink="#A3ADBB",
    rail_ink_on="#FFFFFF",
    camera="#1C2330",
    camera_ink="#C3CBD6",
    camera_outline="#34D17B",
)

DARK = Tokens(
    background="#0F131A",
    surface="#181E27",
    ink="#F1F4F8",
    ink_2="#B1BBC8",
    ink_3="#98A3B2",
    line="#2B3440",
    field_line="#737F90",
    ring="#5B93FF",
    ring_on_accent="#F1F4F8",
    ring_on_strong="#2468F2",
    neutral_soft="#28313D",
    accent="#2468F2",
    accent_ink="#9CC0FF",
    accent_soft="#1A2C52",
    accent_pressed="#1F5BD6",
    on_accent="#FFFFFF",
    good="#2FB574",
    good_ink="#6FDDA5",
    good_soft="#14372A",
    warn="#E39A3B",
    warn_ink="#F5B968",
    warn_soft="#40300F",
    bad="#F06A6A",
    bad_ink="#FF9D9D",
    bad_soft="#48201F",
    strong="#F1F4F8",
    on_strong="#14181F",
    rail="#090C11",
    rail_on="#1B222C",
    rail_ink="#98A3B2",
    rail_ink_on="#FFFFFF",
    camera="#090C11",
    camera_ink="#B1BBC8",
    camera_outline="#34D17B",
)

CONTRAST = Tokens(
    background="#000000",
    surface="#000000",
    ink="#FFFFFF",
    ink_2="#FFFFFF",
    ink_3="#D9D9D9",
    line="#FFFFFF",
    field_line="#FFFFFF",
    ring="#FFD400",
    ring_on_accent="#3A6BFF",
    ring_on_strong="#3A6BFF",
    neutral_soft="#1F1F1F",
    accent="#FFD400",
    accent_ink="#FFD400",
    accent_soft="#332B00",
    accent_pressed="#E0BA00",
    on_accent="#000000",
    good="#4DFF9A",
    good_ink="#4DFF9A",
    good_soft="#00331A",
    warn="#FFB347",
    warn_ink="#FFC26B",
    warn_soft="#3D2400",
    bad="#FF8080",
    bad_ink="#FF9C9C",
    bad_soft="#470000",
    strong="#FFFFFF",
    on_strong="#000000",
    rail="#000000",
    rail_on="#333333",
    rail_ink="#FFFFFF",
    rail_ink_on="#FFFFFF",
    camera="#000000",
    camera_ink="#FFFFFF",
    camera_outline="#4DFF9A",
)
"""For eyes that need more: at least 7 : 1 everywhere (WCAG 2.2, success criterion 1.4.6)."""
