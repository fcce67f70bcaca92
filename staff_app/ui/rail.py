"""The rail: where one can go, and what always must be known - unsent, printer, who is signed in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from staff_app.rows import FeedState, PrinterState, PrinterView, SyncStatus
from staff_app.ui.icons import pixmap
from staff_app.ui.models.ranking import Counts
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import LEAD_PX, Theme
from staff_app.ui.widgets.text import Weight
from staff_app.ui.words import rough_span

WIDTH_PX = 92
_ENTRY_PX = QSize(76, 66)
_MOST_PERCENT = 120
"""So far the rail's words grow: it takes its room from the work beside it."""


class RailEntry(QAbstractButton):
    """A figure or an icon over a word."""

    def __init__(self, theme: Theme, words: str, *, icon_name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._figure = ""
        self._dot: QColor | None = None
        self._second = ""
        self._by_key = False
        self.setText(words)
        self.setAccessibleName(words)
        self._percent = min(theme.text_percent, _MOST_PERCENT)
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_figure(self, figure: str) -> None:
        """A figure or initials instead of the icon."""
        self._figure = figure
        self.update()

    def tell(self, words: str, *, icon_name: str, second: str = "", dot: str = "") -> None:
        """Other words and icon; `second` is a second line, `dot` a token's name for a warning dot."""
        self._icon_name, self._second = icon_name, second
        self._dot = self._theme.colour(dot) if dot else None
        self.setText(words)
        self.setAccessibleName(" ".join(part for part in (words, second) if part))
        self.update()

    @property
    def words(self) -> str:
        """All it says, for people and tests alike."""
        return self.accessibleName()

    def mark(self, dot: str) -> None:
        """Put a warning dot of that token's colour, or none."""
        self._dot = self._theme.colour(dot) if dot else None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring only to those who came by key."""
        reason = Qt.FocusReason
        self._by_key = event.reason() in (reason.TabFocusReason, reason.BacktabFocusReason)
        super().focusInEvent(event)

    def sizeHint(self) -> QSize:
        """Fixed."""
        return QSize(self._px(_ENTRY_PX.width()), self._px(_ENTRY_PX.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, figure and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        on = self.isChecked() or self.isDown()
        ringed = self.hasFocus() and self._by_key
        if on or ringed:
            painter.setPen(QColor(tokens.rail_ink) if ringed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.rail_on) if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 13, 13)
        ink = tokens.rail_ink_on if on else tokens.rail_ink
        self._draw_upper(painter, ink)
        painter.setPen(QColor(ink))
        painter.setFont(self._font(12, Weight.DemiBold))
        lines = [line for line in (self.text(), self._second) if line]
        top = 38 if len(lines) == 1 else 31
        for number, words in enumerate(lines):
            room = QRectF(2, self._px(top + 15 * number), self.width() - 4, self._px(16))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cut)

    def _px(self, measure_px: int) -> int:
        return round(measure_px * self._percent / 100)

    def _font(self, size_px: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._theme.font(size_px, weight))
        font.setPixelSize(self._px(size_px))
        return font

    def _draw_upper(self, painter: QPainter, ink: str) -> None:
        centre, middle = self.width() / 2, self._px(22 if not self._second else 18)
        reach = 11.0
        if self._figure:
            painter.setFont(self._font(LEAD_PX, Weight.Bold))
            painter.setPen(QColor(ink))
            painter.drawText(
                QRectF(0, middle - 16, self.width(), 32), Qt.AlignmentFlag.AlignCenter, self._figure
            )
            reach = painter.fontMetrics().horizontalAdvance(self._figure) / 2
        elif self._icon_name:
            painter.drawPixmap(int(centre) - 11, int(middle) - 11, pixmap(self._icon_name, ink, 22))
        if self._dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._dot)
            painter.drawEllipse(QRectF(centre + reach + 1, middle - 13, 9, 9))


class Rail(QWidget):
    """The dark strip on the left.

    Emits:
        page_chosen: 0 Orders, 1 Pick list, 2 Hand over, 3 Shelves.
        printer_clicked: Somebody asks how the printer is.
        sync_clicked: Somebody asks how the tablet stands with the service.
        user_clicked: Somebody else wants to sign in.
    """

    page_chosen = Signal(int)
    printer_clicked = Signal()
    sync_clicked = Signal()
    user_clicked = Signal()

    def __init__(self, theme: Theme, clock: StoreClock) -> None:
        super().__init__()
        self._clock = clock
        self._sync = SyncStatus(FeedState.STARTING, 0, None, None)
        self._notes = 0
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(round(WIDTH_PX * min(theme.text_percent, _MOST_PERCENT) / 100))
        self.orders = RailEntry(theme, self.tr("Orders"), icon_name="clipboard-list")
        self.pick = RailEntry(theme, self.tr("Pick list"), icon_name="list-checks")
        self.hand_over = RailEntry(theme, self.tr("Hand over"), icon_name="qr-code")
        self.shelves = RailEntry(theme, self.tr("Shelves"), icon_name="shopping-bag")
        self.printer = RailEntry(theme, self.tr("Printer"), icon_name="printer")
        self.sync = RailEntry(theme, self.tr("Starting"), icon_name="cloud")
        self.user = RailEntry(theme, "")
        self._pages = (self.orders, self.pick, self.hand_over, self.shelves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 14, 8, 12)
        layout.setSpacing(6)
        for entry in self._pages:
            entry.setCheckable(True)
            entry.clicked.connect(self._on_page_clicked)
            layout.addWidget(entry)
        layout.addStretch()
        for entry in (self.printer, self.sync, self.user):
            layout.addWidget(entry)
        self.orders.setChecked(True)
        self.printer.hide()
        self.printer.clicked.connect(self.printer_clicked)
        self.sync.clicked.connect(self.sync_clicked)
        self.user.clicked.connect(self.user_clicked)
        clock.minute_changed.connect(self._on_minute_changed)

    def show_page(self, page: int) -> None:
        """Mark where we are."""
        # Not an exclusive group: that would take all but one out of the tab order.
        for number, entry in enumerate(self._pages):
            entry.setChecked(number == page)

    def button(self, page: int) -> RailEntry:
        """The entry of a page."""
        return self._pages[page]

    def show_counts(self, counts: Counts, *, unseen: bool) -> None:
        """Open orders and orders to pick; a dot while somebody here was not seen yet."""
        self.orders.show_figure(str(counts.open))
        self.pick.show_figure(str(counts.to_pick + counts.picking))
        self.orders.mark("bad" if unseen else "")
        words = self.tr("{count} open orders").format(count=counts.open)
        self.orders.setAccessibleName(words if not unseen else words + self.tr(", somebody is waiting"))

    def show_returns(self, count: int) -> None:
        """How many orders are to be put back."""
        self.shelves.show_figure(str(count) if count else "")
        words = self.tr("Shelves, {count} to put back").format(count=count)
        self.shelves.setAccessibleName(words if count else self.tr("Shelves"))

    def show_user(self, name: str, initials: str) -> None:
        """Who is signed in."""
        self.user.setText(name)
        self.user.show_figure(initials)
        self.user.setAccessibleName(self.tr("Signed in: {name}. Switch user").format(name=name))

    def show_printer(self, view: PrinterView) -> None:
        """How the printer is; without one it takes no room."""
        self.printer.setVisible(view.state is not PrinterState.NONE)
        words, dot = {
            PrinterState.PAPER_LOW: (self.tr("Paper low"), "warn"),
            PrinterState.PAPER_OUT: (self.tr("No paper"), "bad"),
            PrinterState.COVER_OPEN: (self.tr("Cover open"), "bad"),
            PrinterState.UNREACHABLE: (self.tr("Printer off"), "bad"),
            PrinterState.CHECK: (self.tr("Check print"), "warn"),
        }.get(view.state, (self.tr("Printer"), ""))
        second = self.tr("{count} waiting").format(count=view.waiting) if view.waiting else ""
        self.printer.tell(words, icon_name="printer", second=second, dot=dot)

    def show_sync(self, status: SyncStatus) -> None:
        """How the network is, and what waits to be sent and since when."""
        self._sync = status
        self._tell_sync()

    def show_notes(self, count: int) -> None:
        """How much somebody has to look at."""
        self._notes = count
        self._tell_sync()

    @Slot()
    def _on_minute_changed(self) -> None:
        self._tell_sync()

    def _tell_sync(self) -> None:
        status = self._sync
        silent = status.feed in {FeedState.REVOKED, FeedState.UPGRADE}
        offline = silent or status.feed in {FeedState.OFFLINE, FeedState.STARTING}
        icon_name = "cloud-off" if offline else "cloud"
        dot = "bad" if silent else "warn" if self._notes or status.clock_off_s else ""
        if status.unsent:
            since = status.oldest_unsent_at
            age = rough_span(self._clock.until(since)) if since else ""
            words = self.tr("{count} unsent").format(count=status.unsent)
            self.sync.tell(words, icon_name=icon_name, second=age, dot=dot)
            return
        words = {
            FeedState.STARTING: self.tr("Starting"),
            FeedState.LIVE: self.tr("Synced"),
            FeedState.OFFLINE: self.tr("Offline"),
            FeedState.REVOKED: self.tr("Signed off"),
            FeedState.UPGRADE: self.tr("Update app"),
            FeedState.NOT_ENROLLED: self.tr("Not set up"),
        }[status.feed]
        second = self.tr("{count} to see").format(count=self._notes) if self._notes else ""
        if status.clock_off_s:
            second = self.tr("Set clock")
        self.sync.tell(words, icon_name=icon_name, second=second, dot=dot)

    @Slot()
    def _on_page_clicked(self) -> None:
        for page, entry in enumerate(self._pages):
            if entry is self.sender():
                self.show_page(page)
                self.page_chosen.emit(page)
