"""The four steps of an order's life, with the present one marked."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_app.ui.theme import SMALL_PX, Theme, Tone
from staff_app.ui.widgets.chips import Chip
from staff_app.ui.widgets.text import Label

_STEP_OF_STATUS = {
    "placed": 0,
    "picking": 1,
    "partly_ready": 2,
    "ready_for_pickup": 2,
    "picked_up": 3,
}


class StatusStepper(QWidget):
    """Placed — Picking — Ready — Collected; an order that left that road says so instead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._words = (self.tr("Placed"), self.tr("Picking"), self.tr("Ready"), self.tr("Collected"))
        self._chips = [Chip(theme, word) for word in self._words]
        self._dashes = [Label(theme, "—", size_px=SMALL_PX, ink="ink_3") for _ in self._words[1:]]
        for place, chip in enumerate(self._chips):
            if place:
                layout.addWidget(self._dashes[place - 1])
            layout.addWidget(chip)
        layout.addStretch()

    def show_status(self, status: str, off_road: tuple[str, Tone]) -> None:
        """Mark the step of an `OrderStatus`; `off_road` is told where it is on none."""
        step = _STEP_OF_STATUS.get(status)
        if step is None:
            self._chips[0].show_chip(*off_road)
            for widget in (*self._chips[1:], *self._dashes):
                widget.hide()
            return
        for place, chip in enumerate(self._chips):
            done = place < step or status == "picked_up"
            tone = Tone.GOOD if done else Tone.ACCENT if place == step else Tone.NEUTRAL
            chip.show_chip(self._words[place], tone)
        for dash in self._dashes:
            dash.show()
        self.setAccessibleName(self.tr("Step: {step}").format(step=self._words[step]))
