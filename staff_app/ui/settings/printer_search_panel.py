"""Printers that are found: on this tablet, and at the addresses that somebody types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from staff_app.device_rows import PrinterFound, PrinterSearch
from staff_app.ui.language import told
from staff_app.ui.settings import printer_words
from staff_app.ui.theme import TARGET_PX, TEXT_PX, Theme
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, hint, keep_low, row

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


def address_field(theme: Theme, name: str, example: str) -> QLineEdit:
    """A field for an address."""
    field = QLineEdit()
    field.setFont(theme.font(TEXT_PX + 1))
    field.setFixedHeight(TARGET_PX)
    field.setMaxLength(200)
    field.setPlaceholderText(example)
    field.setAccessibleName(name)
    return field


class FoundCard(ToneCard):
    """One printer, and a button to use it."""

    def __init__(self, theme: Theme, found: PrinterFound) -> None:
        super().__init__(theme)
        self.found = found
        words = " · ".join(part for part in (printer_words.found(found), told(found.sentence)) if part)
        self.tell(found.name, words)
        self.use = ActionButton(theme, self.tr("Use this one"))
        self.use.setAccessibleName(self.tr("Use {printer}").format(printer=found.name))
        self.body.addWidget(self.use)
        keep_low(self)


@dataclass(frozen=True, slots=True)
class SearchDraft:
    """Where somebody is looking, and what was found so far."""

    text: str
    asked: str
    search: PrinterSearch


class PrinterSearchPanel(QWidget):
    """Asks only where a person says to ask.

    Emits:
        chosen: A printer's address.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, controllers: Controllers) -> None:
        super().__init__()
        self._theme = theme
        self._devices = controllers.devices
        self._search = PrinterSearch()
        self.field = address_field(theme, self.tr("Addresses to ask"), "192.0.2.10-40")
        self.begin = ActionButton(theme, self.tr("Look"), icon_name="search")
        self.progress = hint(theme)
        self._shown: tuple[FoundCard, ...] = ()
        self._box = QWidget()
        self._cards = column(self._box, 10)
        asking = row(10)
        asking.addWidget(self.field, 1)
        asking.addWidget(self.begin)
        layout = column(self, 10)
        layout.addWidget(
            hint(
                theme,
                self.tr(
                    "Only the addresses that you type are asked, at most 256 of them. Printers on the USB "
                    "and of this system are listed below."
                ),
            )
        )
        layout.addLayout(asking)
        layout.addWidget(self.progress)
        layout.addWidget(self._box)
        self._asked = ""
        self.begin.clicked.connect(self._on_begin)
        self.field.returnPressed.connect(self.begin.click)
        self._devices.search_changed.connect(self.show_search)
        self.show_search(PrinterSearch())

    def kept(self) -> SearchDraft:
        """How far the search is."""
        return SearchDraft(self.field.text(), self._asked, self._search)

    def take_up(self, kept: SearchDraft) -> None:
        """Go on with it."""
        self.field.setText(kept.text)
        self._asked = kept.asked
        self.show_search(kept.search)

    @property
    def is_begun(self) -> bool:
        """Whether addresses were typed that nobody has asked yet."""
        return self.field.text().strip() not in {"", self._asked}

    def cards(self) -> tuple[FoundCard, ...]:
        """One for each printer found."""
        return self._shown

    @Slot(object)
    def show_search(self, search: PrinterSearch) -> None:
        """How it stands."""
        if search.found != self._search.found:
            clear(self._cards)
            self._shown = tuple(FoundCard(self._theme, found) for found in search.found)
            for card in self._shown:
                card.use.clicked.connect(self._on_use)
                self._cards.addWidget(card)
        self._search = search
        self.begin.set_label(self.tr("Stop") if search.is_running else self.tr("Look"))
        self.progress.setText(self._progress_words(search))
        self.progress.set_ink("bad_ink" if search.problem else "ink_2")
        self.progress.setVisible(bool(self.progress.text()))

    def _progress_words(self, search: PrinterSearch) -> str:
        if search.problem:
            return search.problem
        if search.is_running:
            return self.tr("Asked {asked} of {of} addresses.").format(asked=search.asked, of=search.of)
        if search.of and not any(each.kind == "network" for each in search.found):
            return self.tr("No printer answered. Check that it is on, and that the addresses are right.")
        return ""

    @Slot()
    def _on_begin(self) -> None:
        if self._search.is_running:
            self._devices.cancel_search()
        elif text := self.field.text().strip():
            self._asked = text
            self._devices.search_printers(text)

    @Slot()
    def _on_use(self) -> None:
        for card in self.cards():
            if card.use is self.sender():
                self.chosen.emit(card.found.address)
