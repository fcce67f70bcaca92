"""A tablet in a process of its own: picks an order, loses the network, marks it ready, and is killed."""

import sys
from pathlib import Path

from staff_app.commands.demo.driver import AppDriver, until
from staff_app.rows.sync import FeedState


def main(data_dir: str, url: str, code: str, order_id: str) -> None:
    """Say on standard output how far it is; the test answers by cutting the cable and by killing it."""
    with AppDriver(Path(data_dir), service_url=url) as tablet:
        tablet.enrol(url, code)
        tablet.sign_in()
        tablet.pick_all(order_id)
        detail = tablet.select(order_id)
        tablet.app.controllers.orders.stage(order_id, detail.suggested_shelf)
        until(lambda: tablet.detail and tablet.detail.bags, "the bag")
        tablet.wait_until_sent()
        print("picked", flush=True)  # noqa: T201 - the test listens
        tablet.wait_for_feed(FeedState.OFFLINE)
        tablet.app.controllers.orders.mark_ready(order_id, partly=False)
        until(lambda: (order_id, "mark_ready") in tablet.acted, "ready on disk")
        print("ready", flush=True)  # noqa: T201
        until(lambda: False, "being killed", timeout_s=60)


if __name__ == "__main__":
    main(*sys.argv[1:])
