"""The self-test, and the diagnostics file for whoever looks after the tablets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from staff_app.device_rows import SelfTestView, StorageView
from staff_app.ui.settings import check_words
from staff_app.ui.settings.sections import Section, title
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, heading, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class SelfTestSection(Sheet):
    """Every check with what it found and the next step."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__(theme, title(Section.SELF_TEST))
        self._clock = clock
        self._self_test = controllers.self_test
        self._storage = controllers.storage
        self._findings: tuple[object, ...] = ()
        self._shown: list[ToneCard] = []
        self._box = QWidget()
        self._cards = column(self._box, 10)
        self.write = ActionButton(theme, self.tr("Write a diagnostics file"), icon_name="package-check")
        self.written = ToneCard(theme, Tone.GOOD)
        keep_low(self.written)
        buttons, flowing = flow()
        flowing.addWidget(self.write)
        self.body.addWidget(self._box)
        self.body.addWidget(heading(theme, self.tr("For whoever looks after the tablets")))
        self.body.addWidget(
            hint(
                theme,
                self.tr(
                    "The file holds versions, numbers and states. It holds no names, numbers of orders, "
                    "addresses or codes."
                ),
            )
        )
        self.body.addWidget(buttons)
        self.body.addWidget(self.written)
        self.body.addStretch()
        self.primary.clicked.connect(self._on_primary)
        self.write.clicked.connect(self._storage.write_bundle)
        self._self_test.changed.connect(self.show_test)
        self._storage.changed.connect(self._on_storage)
        self.show_test(self._self_test.view)
        self._on_storage(self._storage.view)

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody has to ask for the first round."""
        super().showEvent(event)
        view = self._self_test.view
        if view.at is None and not view.is_running:
            self._self_test.run()

    def cards(self) -> tuple[ToneCard, ...]:
        """One for each finding."""
        return tuple(self._shown)

    @Slot(object)
    def show_test(self, view: SelfTestView) -> None:
        """What was found so far, the gravest first."""
        when = "" if view.at is None else self._clock.moment(view.at)
        self.about.setText(" · ".join(part for part in (check_words.summary(view), when) if part))
        self.primary.setEnabled(not view.is_running)
        self.primary.set_label(self.tr("Checking") if view.is_running else self.tr("Check again"))
        if view.findings == self._findings:
            return
        self._findings = view.findings
        clear(self._cards)
        self._shown = []
        order = ("bad", "warn", "ok")
        for finding in sorted(view.findings, key=lambda each: order.index(each.level.value)):
            card = ToneCard(self.theme)
            card.tell(
                check_words.name(finding.check),
                check_words.sentence(finding),
                check_words.TONES[finding.level],
            )
            keep_low(card)
            self._cards.addWidget(card)
            self._shown.append(card)

    @Slot()
    def _on_primary(self) -> None:
        self._self_test.run()

    @Slot(object)
    def _on_storage(self, view: StorageView) -> None:
        self.written.setVisible(bool(view.bundle))
        self.written.tell(self.tr("The file is written"), view.bundle)
