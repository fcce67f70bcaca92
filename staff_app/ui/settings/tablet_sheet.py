"""This tablet: how it stands with the service, what did not count, and, for a lead, leaving the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_app.device_rows import StorageView
from staff_app.rows.sync import FeedState, NoteRow, SyncStatus, TabletView
from staff_app.ui import sync_words
from staff_app.ui.language import told
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.buttons import ActionButton
from staff_app.ui.widgets.panels import ToneCard, clear, column, flow, heading, hint, keep_low
from staff_app.ui.widgets.sheet import Sheet
from staff_app.ui.words import decimal, translate, unsent_steps

if TYPE_CHECKING:
    from staff_app.controllers.bundle import Controllers


class NoteCard(ToneCard):
    """A step that did not count, and the button of whoever has looked at it."""

    def __init__(self, theme: Theme, note: NoteRow, time: str) -> None:
        super().__init__(theme, Tone.WARN)
        self.note_id = note.note_id
        self.tell(note.sentence, time)
        self.seen = ActionButton(theme, self.tr("Seen"), icon_name="check")
        self.seen.set_label(self.tr("Seen"), f"{self.tr('Seen')}: {told(note.sentence)}")
        self.body.addWidget(self.seen)
        keep_low(self)


class TabletSheet(Sheet):
    """Opens from the rail; everybody may read it, a shift lead may act."""

    def __init__(self, theme: Theme, clock: StoreClock, controllers: Controllers) -> None:
        super().__init__(theme, translate("Tablet", "This tablet"))
        self._clock = clock
        self._tablet = controllers.tablet
        self._view = TabletView()
        self._sync = SyncStatus(FeedState.STARTING, 0, None, None)
        self._is_lead = False
        self._is_asking = False
        self.state = ToneCard(theme)
        self.notes_title = heading(theme, self.tr("To look at"))
        self._notes_box = QWidget()
        self.notes: QVBoxLayout = column(self._notes_box, 10)
        self.storage_title = heading(theme, self.tr("Storage"))
        self.storage = ToneCard(theme)
        self.check = ActionButton(theme, self.tr("Read everything through"), icon_name="shield-check")
        checking, flowing = flow()
        flowing.addWidget(self.check)
        self.leaving_title = heading(theme, self.tr("Another store, or another counter"))
        self.leaving = hint(theme)
        self.save = ActionButton(theme, self.tr("Save"), icon_name="package-check")
        self.saved = ToneCard(theme, Tone.GOOD)
        self.leave = ActionButton(theme, self.tr("Leave this store"), kind="danger", icon_name="log-out")
        self.surely = ActionButton(theme, self.tr("Yes, leave"), kind="danger", icon_name="log-out")
        self.stay = ActionButton(theme, self.tr("Stay"))
        buttons, row = flow()
        for button in (self.save, self.leave, self.surely, self.stay):
            row.addWidget(button)
        for widget in (
            *(self.state, self.notes_title, self._notes_box),
            *(self.storage_title, self.storage, checking),
            *(self.leaving_title, self.leaving, self.saved, buttons),
        ):
            self.body.addWidget(widget)
        self.body.addStretch()
        for card in (self.state, self.storage, self.saved):
            keep_low(card)
        self.primary.hide()
        self.save.clicked.connect(self._tablet.save_unsent)
        self.surely.clicked.connect(self._tablet.leave_store)
        self.leave.clicked.connect(self._on_leave_clicked)
        self.stay.clicked.connect(self._on_stay_clicked)
        self._tablet.changed.connect(self.show_view)
        self._storage = controllers.storage
        self._storage.changed.connect(self.show_storage)
        self.check.clicked.connect(self._storage.check)
        self.show_storage(self._storage.view)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew."""
        super().showEvent(event)
        self._storage.refresh()

    @Slot(object)
    def show_storage(self, view: StorageView) -> None:
        """How the tablet's file does."""
        room = self.tr("{used} MB used, {free} free.").format(
            used=decimal(view.database_bytes / 1e6), free=_room(view.free_bytes)
        )
        where = self.tr("{orders} orders, read up to change {cursor}.").format(
            orders=view.orders, cursor=view.cursor
        )
        parts = [where]
        if view.copy_at is not None:
            parts.append(self.tr("Last copy: {time}.").format(time=self._clock.moment(view.copy_at)))
        if view.checked_at is not None and not view.problem:
            time = self._clock.moment(view.checked_at)
            parts.append(self.tr("Read through at {time}: everything can be read.").format(time=time))
        tone = Tone.BAD if view.problem else Tone.NEUTRAL
        self.storage.tell(told(view.problem) or room, " ".join(parts), tone)

    def show_person(self, is_lead: bool) -> None:
        """Who reads it."""
        self._is_lead, self._is_asking = is_lead, False
        self._show_notes()
        self._show()

    def show_sync(self, status: SyncStatus) -> None:
        """How the tablet stands with the service."""
        self._sync = status
        self._show()

    @Slot(object)
    def show_view(self, view: TabletView) -> None:
        """What there is to see to."""
        before, self._view = self._view, view
        self._is_asking = self._is_asking and not view.unsaved
        if view.notes != before.notes:
            self._show_notes()
        self._show()

    def cards(self) -> tuple[NoteCard, ...]:
        """What is to be looked at."""
        return tuple(self._notes_box.findChildren(NoteCard))

    def _show_notes(self) -> None:
        clear(self.notes)
        for note in self._view.notes:
            card = NoteCard(self.theme, note, self._clock.moment(note.at))
            card.seen.setVisible(note.can_settle and self._is_lead)
            card.seen.clicked.connect(self._on_seen_clicked)
            self.notes.addWidget(card)

    def _show(self) -> None:
        view, sync = self._view, self._sync
        fine = sync.feed is FeedState.LIVE and not sync.clock_off_s
        self.state.tell(
            sync_words.sentence(sync, self._clock),
            _unsent_words(sync.unsent),
            Tone.GOOD if fine else Tone.WARN,
        )
        self.notes_title.setVisible(bool(view.notes))
        self._notes_box.setVisible(bool(view.notes))
        free, asking = not view.unsaved, self._is_asking
        self.leaving.setText(self._leaving_words(asking))
        self.saved.setVisible(bool(view.saved_to))
        self.saved.tell(
            self.tr("Saved to a file: {count}").format(count=unsent_steps(view.saved_count)), view.saved_to
        )
        self.save.set_label(self.tr("Save {steps} to a file").format(steps=unsent_steps(sync.unsent)))
        self.save.setVisible(self._is_lead and not free)
        self.leave.setVisible(self._is_lead and free and not asking)
        self.surely.setVisible(self._is_lead and asking)
        self.stay.setVisible(self._is_lead and asking)

    def _leaving_words(self, asking: bool) -> str:
        if not self._is_lead:
            return self.tr("A shift lead can set this tablet up for another store.")
        if self._view.unsaved:
            return self.tr(
                "This tablet cannot leave while something is unsent. Wait for the network, or save it to a "
                "file and give that to whoever looks after the service."
            )
        if asking:
            return self.tr(
                "The tablet forgets this store, its orders and its people. Setting it up takes a new code."
            )
        return self.tr("Nothing is left behind: this tablet can leave its store and be set up anew.")

    @Slot()
    def _on_seen_clicked(self) -> None:
        for card in self.cards():
            if card.seen is self.sender():
                self._tablet.settle(card.note_id)

    @Slot()
    def _on_leave_clicked(self) -> None:
        self._is_asking = True
        self._show()
        self.stay.setFocus()

    @Slot()
    def _on_stay_clicked(self) -> None:
        self._is_asking = False
        self._show()


def _room(size_bytes: int) -> str:
    if size_bytes >= 1_000_000_000:
        return translate("Tablet", "{size} GB").format(size=decimal(size_bytes / 1e9))
    return translate("Tablet", "{size} MB").format(size=round(size_bytes / 1e6))


def _unsent_words(unsent: int) -> str:
    if not unsent:
        return translate("Tablet", "Nothing waits to be sent.")
    return translate("Tablet", "{steps}: kept on this tablet until the service has them.").format(
        steps=unsent_steps(unsent)
    )
