"""Runs checks, each within its time: one that hangs is a finding, too."""

import logging
import queue
import threading
from collections.abc import Iterator, Sequence
from typing import Protocol

from pickup_domain.wording import say
from staff_app.device_rows import Finding, Level
from staff_app.errors import PickupError

log = logging.getLogger(__name__)


class Check(Protocol):
    """One thing that has to be right."""

    @property
    def name(self) -> str:
        """Stable, such as `printer`."""

    @property
    def limit_s(self) -> float:
        """How long it may take."""

    def run(self) -> Finding:
        """Look; blocks. What goes wrong within is a finding, not an exception."""


def ok(check: Check, sentence: str) -> Finding:
    """All is well."""
    return Finding(check.name, Level.OK, sentence)


def warn(check: Check, sentence: str, next_step: str) -> Finding:
    """Work goes on, with less."""
    return Finding(check.name, Level.WARN, sentence, next_step)


def bad(check: Check, sentence: str, next_step: str) -> Finding:
    """Something will not work."""
    return Finding(check.name, Level.BAD, sentence, next_step)


def run_check(check: Check) -> Finding:
    """One check, within its time; its thread is left behind where it hangs."""
    answers: queue.SimpleQueue[Finding] = queue.SimpleQueue()

    def job() -> None:
        try:
            answers.put(check.run())
        except PickupError as error:
            answers.put(bad(check, error.message, error.hint))
        except Exception as error:
            # Whatever a driver raises: a self-test that ends there would hide all that comes after it.
            log.exception("the check %s failed", check.name)
            sentence = say("This could not be checked ({kind}).", kind=type(error).__name__)
            answers.put(warn(check, sentence, say("Try again, then tell whoever looks after the tablets.")))

    threading.Thread(target=job, name=f"check-{check.name}", daemon=True).start()
    try:
        return answers.get(timeout=check.limit_s)
    except queue.Empty:
        sentence = say("No answer within {seconds} seconds.", seconds=round(check.limit_s))
        return bad(check, sentence, say("Unplug the device, plug it in again, then check again."))


def run_all(checks: Sequence[Check]) -> Iterator[Finding]:
    """One after the other, in their order."""
    for check in checks:
        yield run_check(check)
