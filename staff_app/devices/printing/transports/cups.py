"""A raw queue of CUPS, through its own commands: what it took is followed until it has passed it on."""

import contextlib
import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Sequence
from enum import StrEnum

from pickup_domain.wording import joined, say
from staff_app.devices.printing.status import ONE_WAY, PrinterStatus, SendOutcome, SendResult
from staff_app.devices.printing.transports.protocol import Patience
from staff_app.errors import DeviceError

_COMMAND_S = 10.0
_LOOK_AGAIN_S = 0.2
_JOB = re.compile(r"request id is (\S+)")
_WRONG_STATE = re.compile(r"aborted|canceled|cancelled|stopped|held", re.IGNORECASE)
_SILENT = say("CUPS did not say whether it took it.")
_LOOK = say("Look at the paper, and print a copy if it is not complete.")


class _Fate(StrEnum):
    PASSED_ON = "passed on"
    WAITS = "waits"
    GIVEN_UP = "given up"


class CupsTransport:
    """A queue of CUPS. It says whether it passed a job on, never whether it is on paper."""

    def __init__(self, queue: str, patience: Patience | None = None) -> None:
        self.name = f"cups:{queue}"
        self._queue = queue
        self._patience = patience or Patience()
        self._one_at_a_time = threading.Lock()

    def status(self) -> PrinterStatus:
        """That the queue is there and takes jobs; more is not known.

        Raises:
            DeviceError: CUPS is not there, the queue is not, or it takes or passes on nothing.
        """
        told = self._asked(["lpstat", "-a", self._queue, "-p", self._queue])
        if told.returncode:
            raise DeviceError(
                say("Queue not found"),
                say("CUPS has no queue “{queue}”, or CUPS is not running.", queue=self._queue),
                say("Choose another printer in the settings, or have the queue set up again."),
            )
        words = told.stdout.decode("utf-8", "replace")
        if "not accepting requests" in words or " disabled since " in words:
            raise DeviceError(
                say("Queue stopped"),
                say("CUPS has stopped the queue “{queue}”.", queue=self._queue),
                say("See to the printer, then have the queue started again (cupsenable, cupsaccept)."),
            )
        return ONE_WAY

    def send(self, data: bytes) -> SendOutcome:
        """Give it to CUPS and see it through; what CUPS still keeps after a while is taken back and told."""
        with self._one_at_a_time:
            try:
                self.status()
            except DeviceError as error:
                return SendOutcome(SendResult.FAILED, str(error))
            job = self._given(data)
            if job is None:
                return SendOutcome(SendResult.UNKNOWN, joined(_SILENT, _LOOK), ONE_WAY, len(data))
            return self._followed(job, len(data))

    def _given(self, data: bytes) -> str | None:
        """The number that CUPS gave the job; None where it did not say that it took it."""
        try:
            told = self._run(["lp", "-d", self._queue, "-o", "raw", "-t", "Counterhand", "-"], data)
        except (DeviceError, subprocess.TimeoutExpired):
            return None
        found = _JOB.search(told.stdout.decode("utf-8", "replace"))
        return None if told.returncode or found is None else found[1]

    def _followed(self, job: str, size: int) -> SendOutcome:
        until = time.monotonic() + self._patience.confirm_s
        fate = _Fate.WAITS
        with contextlib.suppress(DeviceError):
            while (fate := self._fate(job)) is _Fate.WAITS and time.monotonic() < until:
                time.sleep(_LOOK_AGAIN_S)
            if fate is not _Fate.PASSED_ON:
                # It must not come out by itself, hours later, beside the copy that somebody printed.
                self._asked(["cancel", job])
        if fate is _Fate.PASSED_ON:
            told = say("Handed over to {name}, which cannot say whether it printed.", name=self.name)
            return SendOutcome(SendResult.HANDED_OVER, told, ONE_WAY, size)
        why = say("CUPS could not pass it on to the printer of the queue “{queue}”.", queue=self._queue)
        return SendOutcome(SendResult.UNKNOWN, joined(why, _LOOK), ONE_WAY, size)

    def _fate(self, job: str) -> _Fate:
        waiting = self._jobs("not-completed", job)
        if waiting is not None:
            return _Fate.GIVEN_UP if _WRONG_STATE.search(waiting) else _Fate.WAITS
        # A CUPS that keeps no list of what is through knows only that it has left the queue.
        over = self._jobs("completed", job) or ""
        return _Fate.GIVEN_UP if _WRONG_STATE.search(over) else _Fate.PASSED_ON

    def _jobs(self, which: str, job: str) -> str | None:
        """What CUPS says about a job in one of its lists, or None where it is not in it."""
        told = self._asked(["lpstat", "-l", "-W", which, "-o", self._queue])
        if told.returncode:
            raise self._gone()
        entries = re.split(r"^(?=\S)", told.stdout.decode("utf-8", "replace"), flags=re.MULTILINE)
        return next((each.partition("\n")[2] for each in entries if each.startswith(f"{job} ")), None)

    def _asked(self, command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
        try:
            return self._run(command)
        except subprocess.TimeoutExpired as error:
            raise self._gone() from error

    def _run(self, command: Sequence[str], data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        tool = shutil.which(command[0])
        if tool is None:
            raise self._gone()
        try:
            return subprocess.run(  # noqa: S603 - no shell; the queue's name was checked
                [tool, *command[1:]],
                input=data,
                capture_output=True,
                timeout=_COMMAND_S,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )
        except OSError as error:
            raise self._gone() from error

    def _gone(self) -> DeviceError:
        return DeviceError(
            say("No CUPS"),
            say("CUPS does not answer on this tablet."),
            say("Have cups-client installed and CUPS started, or choose another printer in the settings."),
        )
