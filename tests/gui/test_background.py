"""Lanes: work off the GUI thread, facts back in it."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from staff_app.background import Lane
from staff_app.errors import DeviceError, PickupError


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    """A lane that is stopped afterwards."""
    del qtbot
    made = Lane("test")
    yield made
    made.stop()


def test_a_result_comes_back_in_the_gui_thread(lane: Lane, qtbot: QtBot) -> None:
    """The job runs on the lane's thread, `done` does not."""
    seen: list[tuple[str, str]] = []
    job_ran_in = lambda: threading.current_thread().name  # noqa: E731 - a job is any callable
    lane.submit(job_ran_in, lambda name: seen.append((name, threading.current_thread().name)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("test", threading.main_thread().name)]


def test_jobs_run_in_the_order_of_asking(lane: Lane, qtbot: QtBot) -> None:
    """One after the other, and so do their results come."""
    seen: list[int] = []
    for number in range(20):
        lane.submit(lambda n=number: n, seen.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_an_error_for_people_arrives_as_it_is(lane: Lane, qtbot: QtBot) -> None:
    """Its sentence is kept."""
    told: list[PickupError] = []

    def job() -> None:
        raise DeviceError("Printer", "No paper.", "Put in a roll.")

    lane.submit(job, None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert (type(told[0]), str(told[0])) == (DeviceError, "No paper. Put in a roll.")


def test_a_bug_is_logged_and_told_in_plain_words(
    lane: Lane, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """The lane goes on with the next job."""
    told: list[PickupError] = []
    seen: list[int] = []
    lane.submit(lambda: 1 // 0, None, told.append)
    lane.submit(lambda: 7, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert told[0].title == "Something went wrong"
    assert "ZeroDivisionError" in caplog.text


def test_nothing_is_delivered_after_stop(lane: Lane, qtbot: QtBot) -> None:
    """A result that was on its way is dropped, and new jobs are not taken."""
    seen: list[int] = []
    ran = threading.Event()

    def job() -> int:
        ran.set()
        return 1

    lane.submit(job, seen.append)
    assert ran.wait(5)
    assert lane.stop()
    lane.submit(lambda: 2, seen.append)
    qtbot.wait(50)
    assert seen == []


def test_stop_while_busy_says_that_the_job_holds_the_thread(lane: Lane, qtbot: QtBot) -> None:
    """It does not wait for ever, and what the job brings later is dropped."""
    started, release = threading.Event(), threading.Event()
    seen: list[bool] = []

    def job() -> bool:
        started.set()
        return release.wait(10)

    lane.submit(job, seen.append)
    assert started.wait(5)
    assert not lane.stop(0.05)
    release.set()
    assert lane.stop(5)
    qtbot.wait(50)
    assert seen == []


def test_finish_runs_what_waits(lane: Lane) -> None:
    """Everything that was asked for is done before the thread ends."""
    done: list[int] = []
    for number in range(5):
        lane.submit(lambda n=number: done.append(n))  # type: ignore[misc]
    assert lane.finish()
    assert done == list(range(5))
