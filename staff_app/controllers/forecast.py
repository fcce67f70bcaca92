"""Late before it is late: the forecast of the day in hand, made off the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pickup_domain.wording import joined, say
from staff_app.background import Lane
from staff_app.controllers.enquiries import Enquiries
from staff_app.controllers.store_lane import Clock, StoreLane, utc_now
from staff_app.errors import PickupError
from staff_app.rows.forecast import ForecastView
from staff_app.rows.schedule import SlotRow

if TYPE_CHECKING:
    from pickup_domain.pace import Pace
    from staff_app.controllers.forecasting import Forecasting, Known
    from staff_app.store.pickup_store import PickupStore

_GATHER_MS = 300
"""Changes that come together make one forecast."""
_PACE_AGE = timedelta(hours=1)
_SOON = timedelta(minutes=5)
"""A service that is asked for the first time works out meanwhile how wide intervals have to be."""


class ForecastController(QObject):
    """Forecasts while somebody looks; one at a time, the last wish counts.

    Emits:
        changed: What becomes of the promises (ForecastView): at first with former acts, then its own;
            where it could not be worked out, why.
    """

    changed = Signal(object)

    def __init__(
        self,
        store: StoreLane,
        enquiries: Enquiries,
        *,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._enquiries, self._clock = store, enquiries, clock
        self._lane = Lane("forecast", self)
        self._slots: tuple[SlotRow, ...] = ()
        self._tried = ForecastView()
        """The last one whose acts were tried."""
        self._is_looked_at = self._is_busy = self._is_wanted = False
        self._asked_at = datetime.min.replace(tzinfo=clock().tzinfo)
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._begin)

    def look(self, slots: tuple[SlotRow, ...]) -> None:
        """Forecast from now on; these slots may be offered or made smaller."""
        self._slots, self._is_looked_at = slots, True
        self._ask_pace()
        self.refresh()

    def leave(self) -> None:
        """Nobody looks."""
        self._is_looked_at = False
        self._timer.stop()

    @Slot()
    def refresh(self) -> None:
        """Something changed, or time went on."""
        if self._is_looked_at and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Forecast no more."""
        self.leave()
        self._lane.stop(0.5)

    def _ask_pace(self) -> None:
        now = self._clock()
        if now - self._asked_at < _PACE_AGE or not self._enquiries.connected:
            return
        self._asked_at = now

        def on_answer(pace: Pace) -> None:
            if pace.is_enough and pace.stretched_at is None:
                self._asked_at = now - _PACE_AGE + _SOON
            self._store.run(lambda store: store.days.keep_pace(pace, now), lambda _: self.refresh())

        self._enquiries.ask(lambda client: client.pace(), on_answer, self._on_no_pace)

    def _on_no_pace(self, error: PickupError) -> None:
        """What was learned before goes on counting."""
        del error
        self._asked_at = datetime.min.replace(tzinfo=self._asked_at.tzinfo)

    @Slot()
    def _begin(self) -> None:
        if self._is_busy:
            self._is_wanted = True
            return
        self._is_busy, self._is_wanted = True, False
        slots, now = self._slots, self._clock()

        def job(store: PickupStore) -> Known:
            from staff_app.controllers.forecasting import Known

            kept, day = store.days.pace(), store.days.today(now)
            pace, learned_at = (None, None) if kept is None else kept
            return Known(store.days.orders_about(day), store.staff(), pace, learned_at, slots, now, day)

        self._store.run(job, self._on_known, partial(self._on_failed, ForecastView()))

    def _on_known(self, known: Known) -> None:
        def job() -> tuple[Forecasting, ForecastView]:
            from staff_app.controllers.forecasting import Forecasting

            made = Forecasting(known)
            return made, made.view()

        self._lane.submit(job, self._on_forecast, partial(self._on_failed, ForecastView()))

    def _on_forecast(self, found: tuple[Forecasting, ForecastView]) -> None:
        made, view = found
        shown = view.keeping(self._tried)
        self.changed.emit(shown)
        failed = partial(self._on_failed, shown)
        self._lane.submit(lambda: made.view(made.tried()), self._on_tried, failed)

    def _on_tried(self, view: ForecastView) -> None:
        self._tried = view
        self.changed.emit(view)
        self._end()

    def _on_failed(self, shown: ForecastView, error: PickupError) -> None:
        again = say("It is tried again with each minute; until then go by the promised times.")
        self.changed.emit(replace(shown, trouble=joined(error.message, again)))
        self._end()

    def _end(self) -> None:
        self._is_busy = False
        if self._is_wanted:
            self.refresh()
