"""Where the keyboard is must be seen: found by comparing pixels with and without it."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from staff_app.ui.widgets.key_pad import PinPad
from staff_app.ui.widgets.panels import ScrollColumn
from tests.gui.ui.reach_faults import name_of, ring

LEAST_CONTRAST = 3.0
_AROUND_PX = 3
_SHARE_OF_FRAME = 0.7
"""Of a line one pixel wide around it, so much at least must change by that contrast."""
_LEAST_PX = 60
_ELSEWHERE = (ScrollColumn, PinPad)
"""Their sign is not their frame: the bar, the dots."""
SIGNATURES = {
    "orders": (
        *("ActionButton filter", "ActionButton filter chosen", "ActionButton primary"),
        *(
            "ActionButton secondary",
            "OrderList",
            "QLineEdit",
            "RailEntry",
            "RailEntry chosen",
            "ScrollColumn",
        ),
    ),
    "orders_ready_undo": ("ActionButton quiet", "ActionButton toast"),
    "orders_short": ("ActionButton key", "WrappedButton secondary", "WrappedButton secondary chosen"),
    "pick": ("LineList",),
    "pick_wrong": ("ActionButton danger",),
    "pick_hand_on": ("Avatar secondary",),
    "wave_choose": ("ChoiceList",),
    "wave": ("ToteList",),
    "hand_over_code": ("CodePad",),
    "hand_over_part": ("ActionButton secondary chosen",),
    "shelves": ("CardList",),
    "sign_in_pin": ("PinPad",),
    "alerts": ("AlertStrip",),
    "insights_hours": ("FigureTable",),
    "schedule": ("DayChart",),
    "schedule_slot": ("OrderCards", "PersonButton secondary"),
    "settings_printer": ("SectionEntry", "SectionEntry chosen", "DevicesEntry"),
}
"""In which scene a kind of control is looked at. What is not here fails, so that nothing is forgotten."""
KNOWN = frozenset(each for kinds in SIGNATURES.values() for each in kinds)


def signature(widget: QWidget) -> str:
    """What decides how its ring looks."""
    chosen = isinstance(widget, QAbstractButton) and widget.isChecked()
    parts = (type(widget).__name__, str(widget.property("kind") or ""), "chosen" if chosen else "")
    return " ".join(part for part in parts if part)


def faults(window: QWidget, known: set[str]) -> Iterator[str]:
    """Every stop of Tab whose ring cannot be told; looks that are `known` already are passed over."""
    for widget in ring(window):
        if signature(widget) in known or widget.visibleRegion().isEmpty():
            continue
        known.add(signature(widget))
        changed, frame = _changed(window, widget)
        least = _LEAST_PX if isinstance(widget, _ELSEWHERE) else _SHARE_OF_FRAME * frame
        if changed < least:
            yield f"{signature(widget)} “{name_of(widget)}”: {changed} of {frame} pixels tell the keyboard"


def _changed(window: QWidget, widget: QWidget) -> tuple[int, int]:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    if isinstance(widget, QAbstractItemView):
        row = widget.visualRect(widget.currentIndex())
        place = QRect(widget.viewport().mapTo(window, row.topLeft()), row.size())
    place = place.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX).intersected(window.rect())
    on = _luminance(window, place)
    _elsewhere(window, place).setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    off = _luminance(window, place)
    ratio = (np.maximum(on, off) + 0.05) / (np.minimum(on, off) + 0.05)
    return int((ratio >= LEAST_CONTRAST).sum()), 2 * (place.width() + place.height())


def _elsewhere(window: QWidget, place: QRect) -> QWidget:
    """Another stop, away from that place: left to nobody, the keyboard would come back to the button."""
    for other in ring(window):
        at = QRect(other.mapTo(window, QPoint(0, 0)), other.size())
        if not at.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX).intersects(place):
            return other
    raise AssertionError("there is nothing else that takes the keyboard")


def _luminance(window: QWidget, place: QRect) -> NDArray[np.float64]:
    """Relative luminance of each pixel (WCAG 2.2), `(H, W)` between 0 and 1."""
    image = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    height, width = image.height(), image.width()
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)
    part = raw[:, :width, 2::-1] / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ (0.2126, 0.7152, 0.0722), np.float64)
