"""Makes the fonts in resources/fonts/ that paper falls back to, from the packages of Google Fonts.

`npm pack @expo-google-fonts/noto-sans-arabic` (and the others below), unpack each into a folder of its
package's name, then `uv run --with fonttools python packaging/make_fonts.py FOLDER`. What a print head never
needs is left out: hints for screens and the glyphs' names; every character stays.
"""

import sys
from pathlib import Path

from fontTools import subset

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SOURCES = {
    "noto-sans-arabic": "0.4.3",
    "noto-sans-armenian": "0.4.2",
    "noto-sans-bengali": "0.4.4",
    "noto-sans-devanagari": "0.4.1",
    "noto-sans-georgian": "0.4.3",
    "noto-sans-gujarati": "0.4.2",
    "noto-sans-hebrew": "0.4.1",
    "noto-sans-tamil": "0.4.3",
    "noto-sans-telugu": "0.4.2",
    "noto-sans-thai": "0.4.2",
    "noto-emoji": "0.4.7",
}
"""The npm packages and the versions that were taken."""


def make(folder: Path) -> None:
    """Write every font, smaller by what paper does not need."""
    for package in SOURCES:
        name = package.title().replace("-", "")
        (source,) = folder.glob(f"{package}/**/{name}_400Regular.ttf")
        wanted = subset.Options(hinting=False, layout_features=["*"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
        font = subset.load_font(str(source), wanted)
        cutter = subset.Subsetter(wanted)
        cutter.populate(unicodes=font.getBestCmap())
        cutter.subset(font)
        subset.save_font(font, str(FONTS / f"{name}.ttf"), wanted)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
