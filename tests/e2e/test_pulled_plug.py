"""The tablet's plug is pulled right after a tap."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from staff_app.commands.demo.driver import until
from tests.e2e.conftest import World

ROOT = Path(__file__).resolve().parents[2]


def test_ready_survives_kill_9_and_counts_once(world: World, qtbot: QtBot) -> None:
    """Tapped with no network, killed at once: ready after the restart, and once at the service."""
    del qtbot
    placed = world.place()
    order_id, number = placed["order_id"], placed["number"]
    command = [sys.executable, "-m", "tests.e2e.kill_me", str(world.folder / "tablet"), world.cable.url]
    process = subprocess.Popen(
        [*command, world.enrol_code(), order_id],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    with process.stdout as said:
        assert said.readline() == "picked\n"
        world.cable.cut()
        assert said.readline() == "ready\n"
        process.send_signal(signal.SIGKILL)
        assert process.wait(10) == -signal.SIGKILL
    with world.tablet() as tablet:
        tablet.wait_for_status(order_id, "ready_for_pickup")
        assert tablet.orders[order_id].unsent == 1
        world.cable.restore()
        tablet.wait_until_sent()
        until(lambda: len(world.mail.about(number)) >= 2, "the ready e-mail")
    with world.service.storefront() as front:
        order = front.get(f"/v1/orders/{order_id}").json()
    # place, three picked units, a bag, ready
    assert (order["status"], order["version"]) == ("ready_for_pickup", 6)
    assert [str(each["Subject"]) for each in world.mail.about(number)][1:] == [f"Order {number} is ready"]
