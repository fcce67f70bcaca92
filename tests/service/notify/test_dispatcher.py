"""The dispatcher: when it tries again, and when it gives up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from central_service.notify.dispatcher import Dispatcher
from central_service.notify.message import Delivery, Due, MessageContext, Report
from tests.messages import READY

NOW = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


class Queue:
    """Messages in memory, with what became of them."""

    def __init__(self, *due: Due) -> None:
        self.waiting = list(due)
        self.fates: list[tuple[str, str]] = []
        self.until: list[datetime] = []

    def claim(self, now: datetime) -> Due | None:
        """The next that waits."""
        del now
        return self.waiting.pop(0) if self.waiting else None

    def context(self, due: Due) -> MessageContext | None:
        """The same for all."""
        return None if due.ticket == "overtaken" else replace(READY, message_id=due.message_id)

    def overtaken(self, due: Due, now: datetime) -> None:
        """It does not go."""
        del now
        self.fates.append((due.message_id, "overtaken"))

    def accepted(self, due: Due, report: Report, now: datetime) -> None:
        """It was sent."""
        del report, now
        self.fates.append((due.message_id, "accepted"))

    def later(self, due: Due, at: datetime, reason: str, now: datetime) -> None:
        """Try again."""
        del reason, now
        self.until.append(at)
        self.fates.append((due.message_id, "later"))

    def never(self, due: Due, report: Report, now: datetime) -> None:
        """Give up."""
        del due, now
        self.fates.append((report.reason, "never"))

    def next_due(self, now: datetime) -> datetime | None:
        """Nothing waits."""
        del now
        return None


class Told:
    """A sender that reports as told."""

    def __init__(self, *reports: Report | Exception) -> None:
        self.reports = list(reports)

    def send(self, context: MessageContext) -> Report:
        """The next report."""
        del context
        report = self.reports.pop(0)
        if isinstance(report, Exception):
            raise report
        return report


def dispatched(*reports: Report | Exception, attempts: int = 0) -> Queue:
    """The queue after one round."""
    queue = Queue(*(Due(READY.message_id, attempts, None) for _ in reports))
    assert Dispatcher(queue, Told(*reports), lambda: NOW).run_once() == len(reports)
    return queue


def test_a_failure_waits_longer_each_time() -> None:
    """Seconds at first, an hour at most."""
    first = dispatched(Report(Delivery.LATER)).until[0] - NOW
    tenth = dispatched(Report(Delivery.LATER), attempts=9).until[0] - NOW
    last = dispatched(Report(Delivery.LATER), attempts=10).until[0] - NOW
    assert timedelta(0) < first <= timedelta(seconds=5)
    assert timedelta(minutes=10) < tenth <= timedelta(hours=1)
    assert last <= timedelta(hours=1)


def test_who_asks_to_be_left_alone_is_left_alone_so_long() -> None:
    """An hour at most, as nobody may hold a message for a day."""
    report = Report(Delivery.LATER, "busy", retry_after_s=90)
    assert dispatched(report).until[0] - NOW == timedelta(seconds=90)
    assert dispatched(replace(report, retry_after_s=90_000)).until[0] - NOW == timedelta(hours=1)


def test_permanent_errors_and_too_many_tries_end_dead() -> None:
    """With the reason."""
    assert dispatched(Report(Delivery.NEVER, "no such mailbox")).fates == [("no such mailbox", "never")]
    assert dispatched(Report(Delivery.LATER, "away"), attempts=23).fates == [("away", "never")]


def test_what_is_no_longer_so_is_not_sent() -> None:
    """No sender sees it, and it is not tried again."""
    queue = Queue(Due(READY.message_id, 0, "overtaken"))
    assert Dispatcher(queue, Told(), lambda: NOW).run_once() == 1
    assert queue.fates == [(READY.message_id, "overtaken")]


def test_one_broken_message_does_not_stop_the_others(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged and tried later; the next one goes."""
    queue = dispatched(RuntimeError("template"), Report(Delivery.ACCEPTED))
    assert [fate for _, fate in queue.fates] == ["later", "accepted"]
    assert "could not be built" in caplog.text
