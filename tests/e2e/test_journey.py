"""One order through everything, from the checkout call to the receipt; with and without a network."""

import io
from email.message import EmailMessage

import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.rows.sync import FeedState
from tests.e2e.conftest import World


def subjects(world: World, number: str) -> list[str]:
    """What the customer was told, in order."""
    return [str(message["Subject"]) for message in world.mail.about(number)]


def pass_in(message: EmailMessage) -> str:
    """The text of the QR picture in an e-mail."""
    picture = next(part for part in message.walk() if part.get_content_type() == "image/png")
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.get_content())).convert("L"))
    return found[0].text


def check_told_once(world: World, number: str) -> None:
    """Confirmation, ready and complete: each exactly once."""
    until(lambda: len(subjects(world, number)) >= 3, "three e-mails")
    told = subjects(world, number)
    assert told[0].startswith(f"Order {number}: see you")
    assert told[1:] == [f"Order {number} is ready", f"Order {number} is complete"]
    ids = [message["Message-ID"] for message in world.mail.about(number)]
    assert len(set(ids)) == 3


def check_receipt(world: World, number: str) -> None:
    """One receipt after one bag label, with the order's code on it, scanned from the paper."""
    until(lambda: len(world.printer.sheets) > 1, "the receipt")
    assert len(world.printer.sheets) == 2
    label, sheet = world.printer.sheets
    assert "Bag 1 of 1" in label.text
    assert [code.text for code in zxingcpp.read_barcodes(label.picture.convert("L"))] == [f"{number}-1"]
    assert f"Order {number}" in sheet.text
    assert "COPY" not in sheet.text
    assert [code.text for code in zxingcpp.read_barcodes(sheet.picture.convert("L"))] == [number]
    assert world.printer.unknown_commands == []


def tell_service_status(world: World, order_id: str) -> tuple[str, int]:
    """What the storefront sees of it."""
    with world.service.storefront() as front:
        order = front.get(f"/v1/orders/{order_id}").json()
    return order["status"], order["version"]


def test_an_order_goes_through_everything(world: World, qtbot: QtBot) -> None:
    """From the checkout call to the printed receipt, on real parts."""
    del qtbot
    placed = world.place()
    order_id, number = placed["order_id"], placed["number"]
    clip = world.clip_of(placed["pickup_pass"])
    with world.tablet(camera=f"clip:{clip}") as tablet:
        tablet.enrol(world.cable.url, world.enrol_code())
        tablet.sign_in()
        tablet.pick_all(order_id)
        tablet.stage_and_mark_ready(order_id)
        until(lambda: f"Order {number} is ready" in subjects(world, number), "the ready e-mail")
        assert pass_in(world.mail.about(number)[-1]) == placed["pickup_pass"]
        tablet.hand_over_to_camera(order_id)
        check_receipt(world, number)
        check_told_once(world, number)
        tablet.wait_until_sent()
        assert tell_service_status(world, order_id)[0] == "picked_up"
        assert tablet.refusals == []


def test_the_network_may_be_cut_between_pick_and_hand_over(world: World, qtbot: QtBot) -> None:
    """Staged, ready and handed over with no network: nothing lost, each message sent once."""
    del qtbot
    placed = world.place()
    order_id, number = placed["order_id"], placed["number"]
    clip = world.clip_of(placed["pickup_pass"])
    with world.tablet(camera=f"clip:{clip}") as tablet:
        tablet.enrol(world.cable.url, world.enrol_code())
        tablet.sign_in()
        tablet.pick_all(order_id)
        tablet.wait_until_sent()
        world.cable.cut()
        tablet.wait_for_feed(FeedState.OFFLINE)
        tablet.stage_and_mark_ready(order_id)
        assert tell_service_status(world, order_id)[0] == "picking"
        world.cable.restore()
        until(lambda: f"Order {number} is ready" in subjects(world, number), "the ready e-mail")
        world.cable.cut()
        tablet.wait_for_feed(FeedState.OFFLINE)
        tablet.hand_over_to_camera(order_id)
        check_receipt(world, number)
        assert tell_service_status(world, order_id)[0] == "ready_for_pickup"
        until(lambda: tablet.app.controllers.sync.status.unsent == 1, "the status bar tells what waits")
        world.cable.restore()
        check_told_once(world, number)
        tablet.wait_until_sent()
    status, version = tell_service_status(world, order_id)
    assert status == "picked_up"
    # place, three picked units, a bag, ready, handed over: each counted once
    assert version == 7


def test_the_app_starts_and_works_without_the_service(world: World, qtbot: QtBot) -> None:
    """Enrolled once, it is of use from the first second with no network at all."""
    del qtbot
    placed = world.place()
    order_id = placed["order_id"]
    with world.tablet() as tablet:
        tablet.enrol(world.cable.url, world.enrol_code())
        until(lambda: order_id in tablet.orders, "the order")
    world.cable.cut()
    with world.tablet() as tablet:
        tablet.sign_in()
        tablet.pick_all(order_id)
        tablet.stage_and_mark_ready(order_id)
        assert tablet.app.controllers.sync.status.feed is FeedState.OFFLINE
    world.cable.restore()
    with world.tablet() as tablet:
        tablet.wait_for_status(order_id, "ready_for_pickup")
        tablet.wait_until_sent()
    assert tell_service_status(world, order_id)[0] == "ready_for_pickup"


def test_two_tablets_hand_over_once(world: World, qtbot: QtBot) -> None:
    """Both offline, both hand over: one counts, the other becomes an incident on both."""
    del qtbot
    placed = world.place()
    order_id = placed["order_id"]

    def hand_over_offline(tablet: AppDriver) -> None:
        tablet.app.controllers.hand_over.type_code(placed["pickup_code"])
        until(lambda: tablet.verdict, "the verdict")
        tablet.app.controllers.hand_over.confirm()
        tablet.wait_for_status(order_id, "picked_up")

    with world.tablet(name="one") as one, world.tablet(name="two") as two:
        for tablet in (one, two):
            tablet.enrol(world.cable.url, world.enrol_code())
            tablet.sign_in()
        one.pick_all(order_id)
        one.stage_and_mark_ready(order_id)
        two.wait_for_status(order_id, "ready_for_pickup")
        one.wait_until_sent()
        world.cable.cut()
        for tablet in (one, two):
            tablet.wait_for_feed(FeedState.OFFLINE)
            hand_over_offline(tablet)
        world.cable.restore()
        one.wait_until_sent()
        two.wait_until_sent()
        assert tell_service_status(world, order_id)[0] == "picked_up"
        for tablet in (one, two):
            until(lambda t=tablet: incidents(t) == ("double_hand_over",), "the incident on both")  # type: ignore[misc]


def incidents(tablet: AppDriver) -> tuple[str, ...]:
    """What the tablet would show its lead."""
    found: list[tuple[str, ...]] = []
    tablet.app.counter.store.run(lambda store: tuple(each.kind for each in store.incidents()), found.append)
    until(lambda: found, "an answer of the store")
    return found[0]
