"""How the order's page and what belongs to it are sent: headers, links, files, calendar, news."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import icalendar
import pytest

from central_service.services import order_link
from central_service.storage.database import DatabaseUnavailableError
from pickup_domain import commands as c
from pickup_domain.order import OrderStatus
from tests.live_service import KNIFE, LiveService
from tests.order_pages import PageOrder, branded, furnished, shopper, text_of


def test_nobody_keeps_or_embeds_the_page(service: LiveService) -> None:
    """No cookie, no cache, no referrer, no robot, no frame, nothing inline."""
    order = PageOrder(service)
    with shopper(service) as browser:
        for path in (order.path, f"{order.path}/cancel", f"{order.path}/changes", "/o/wrong"):
            answer = browser.get(path)
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-robots-tag"].startswith("noindex")
            policy = answer.headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "frame-ancestors 'none'" in policy
            assert "unsafe" not in policy
            assert "set-cookie" not in answer.headers
            assert not re.search(r"\sstyle=|<style|\son[a-z]+=|<script(?! src=)", answer.text)


def test_a_wrong_link_tells_nothing(service: LiveService) -> None:
    """Whether the order exists or not, and whatever is asked of it."""
    order = PageOrder(service)
    token = order.path.removeprefix("/o/")
    other = service.database.read(lambda connection: order_link.token(connection, uuid4()))
    wrong = [
        token[:-1],
        token + "A",
        token[:-1] + ("A" if token[-1] != "A" else "B"),
        other,
        "ä" * 36,
        "=" * 36,
    ]
    with shopper(service) as browser:
        pages = [browser.get(f"/o/{each}") for each in wrong]
        pages += [browser.get(f"/o/{wrong[2]}/{step}") for step in ("cancel", "changes", "pickup.ics", "x")]
        pages += [browser.post(f"/o/{wrong[2]}/cancel"), browser.get(f"{order.path}/nonsense")]
        pages += [browser.post(f"{order.path}/nonsense")]
    assert {page.status_code for page in pages} == {404}
    assert len({page.text for page in pages}) == 1
    assert order.read().status is OrderStatus.PLACED


def test_the_links_of_two_services_differ(service: LiveService) -> None:
    """The token is 36 characters, the same each time, and names its order only here."""
    order_id = UUID("01936000-0000-7000-8000-000000010477")
    tokens = {service.database.read(lambda c: order_link.token(c, order_id)) for _ in range(2)}
    assert [len(token) for token in tokens] == [36]
    assert service.database.read(lambda c: order_link.order_of(c, tokens.pop())) is None


def test_a_body_that_is_no_form_is_refused(service: LiveService) -> None:
    """Bytes, too many fields, and a language that is none."""
    order = PageOrder(service)
    with shopper(service) as browser:
        for body in (b"\xff\x00=\xff", b"&".join(b"a=%d" % n for n in range(50)), b"name=%00%ED%A0%80"):
            answer = browser.post(f"{order.path}/person", content=body, params={"lang": "\x00"})
            assert answer.status_code in (303, 422)


def test_the_calendar_entry_is_in_utc(service: LiveService) -> None:
    """With place, code and an alarm; a later version takes the place of an earlier one."""
    furnished(service)
    order = PageOrder(service)
    with shopper(service) as browser:
        first = browser.get(order.path + "/pickup.ics")
        order.delayed()
        second = browser.get(order.path + "/pickup.ics")
    assert first.headers["content-type"].startswith("text/calendar")
    events: list[Any] = [
        icalendar.Calendar.from_ical(each.content).walk("VEVENT")[0] for each in (first, second)
    ]
    assert events[0]["uid"] == events[1]["uid"]
    assert events[0]["sequence"] < events[1]["sequence"]
    promise = order.read().promise
    assert (events[1].start, events[1].end) == (promise.start, promise.end)
    assert b"DTSTART:" + promise.start.strftime("%Y%m%dT%H%M%SZ").encode() in second.content
    assert order.placed["pickup_code"] in events[0]["description"]
    assert "12 Example Street" in events[0]["location"]
    assert [alarm["trigger"].dt for alarm in events[0].walk("VALARM")] == [timedelta(hours=-1)]


def test_changes_wait_for_this_order_only(service: LiveService) -> None:
    """What happens to another order is no news; a change of this one is."""
    order, other = PageOrder(service), PageOrder(service, lines=[{"sku": KNIFE, "quantity": 1}])
    with shopper(service) as browser:
        mark = browser.get(order.path + "/changes").json()["mark"]
        asked = {"seen": mark, "wait": "1"}
        assert browser.get(order.path + "/changes", params=asked).json()["mark"] == mark
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(browser.get, order.path + "/changes", params=asked | {"wait": "25"})
            service.await_waiter(waiting)
            other.give(c.StartPicking())
            order.give(c.StartPicking())
            news = waiting.result().json()
    assert news["mark"] != mark
    assert set(news["texts"]) == {"countdown", "time-left"}


def test_without_its_data_the_service_says_so_in_words(
    service: LiveService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the browser's language; the log does not show the way to the order."""
    order = PageOrder(service)

    def gone(job: object) -> None:
        del job
        raise DatabaseUnavailableError("no route")

    monkeypatch.setattr(service.database, "read", gone)
    with shopper(service) as browser:
        answer = browser.get(order.path, headers={"Accept-Language": "de-CH, en;q=0.5"})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert "Wir können Ihre Bestellung gerade nicht anzeigen" in text_of(answer)


def test_files_are_kept_for_ever_and_nothing_else_is_given(service: LiveService) -> None:
    """Under the address with their digest; the theme holds the merchant's colour."""
    branded(service, "Sample Hardware", "#FFD400")
    order = PageOrder(service)
    with shopper(service) as browser:
        page = browser.get(order.path)
        addresses = re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text)
        assert len(addresses) == 4
        for address in addresses:
            answer = browser.get(address)
            assert answer.status_code == 200
            assert "immutable" in answer.headers["cache-control"]
        theme_sheet = next(each for each in addresses if "theme" in each)
        assert browser.get(theme_sheet).text == ":root{--accent:#ffd400;--on-accent:#000000}\n"
        for path in ("words", "order.html", "..%2Fwords%2Fen.yaml", "%2e%2e/words/en.yaml"):
            assert browser.get(f"/static/{path}").status_code == 404


def test_links_are_whole_where_the_public_address_is_known(tmp_path: Path) -> None:
    """What the storefront is told, and what stands in a calendar."""
    with LiveService(tmp_path, public_url="https://pickup.example.com/") as service:
        order = PageOrder(service)
        assert order.placed["order_page"] == f"https://pickup.example.com{order.path}"
        with shopper(service) as browser:
            entry = browser.get(order.path + "/pickup.ics").content
    assert icalendar.Calendar.from_ical(entry).walk("VEVENT")[0]["url"] == order.placed["order_page"]
