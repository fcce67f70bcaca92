"""What a customer gets behind the link to their order, on both engines."""

import re
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import uuid4

import httpx
import pytest

from central_service.notify.amounts import amount
from central_service.pages.words import Languages, Words
from central_service.services import order_page
from counterhand_resources import resource
from pickup_domain import commands as c
from pickup_domain.order import ArrivalState, OrderStatus, SubstitutionState
from tests.live_service import SCREWS, LiveService, next_slot
from tests.order_pages import SECRET_NOTE, STATES, PageOrder, branded, furnished, said, shopper, text_of

LANGUAGES = Languages(resource("pages") / "words", amount)
ENGLISH = LANGUAGES.words("en", "America/New_York")


def slot(moment: datetime) -> dict[str, str]:
    """A slot as its button sends it."""
    return {"slot": moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


def title(words: Words, state: str) -> str:
    """The first sentence of a state."""
    return str(words.known["state"][state]["title"])


def act(service: LiveService, order: PageOrder, what: str, **form: str) -> httpx.Response:
    """Send a form of the order's page."""
    with shopper(service) as browser:
        return browser.post(f"{order.path}/{what}", data=form)


def twice(service: LiveService, order: PageOrder, what: str, **form: str) -> None:
    """A form that is sent two times leads back to the page each time."""
    for _ in range(2):
        answer = act(service, order, what, **form)
        assert (answer.status_code, answer.headers.get("location")) == (303, order.path), text_of(answer)


def test_nobody_is_invited_for_an_order_of_which_nothing_can_be_had(service: LiveService) -> None:
    """No time, no code and no buttons; the message said that they need not come."""
    order = PageOrder(service).nothing_left()
    with shopper(service) as browser:
        answer = browser.get(order.path)
    assert title(ENGLISH, "nothing") in text_of(answer)
    assert order.read().status is OrderStatus.PICKING
    for part in (order.placed["pickup_code"], ENGLISH.window(order.read().promise)):
        assert part not in text_of(answer)
    for step in ("arrived", "en-route", "reschedule", "cancel", "pickup.ics"):
        assert f"{order.path}/{step}" not in answer.text


@pytest.mark.parametrize("language", LANGUAGES.names)
def test_a_slot_is_called_what_it_shows(embedded: LiveService, language: str) -> None:
    """Who speaks to their phone says what they read (WCAG 2.5.3); the day comes after it."""
    page = httpx.get(
        embedded.url + PageOrder(embedded).path + f"/reschedule?lang={language}", trust_env=False
    ).text
    slots = re.findall(r'<button class="button slot"[^>]* aria-label="([^"]+)">([^<]+)</button>', page)
    assert slots
    for name, shown in slots:
        assert name.startswith(f"{shown}, ")


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_told_in_every_language(embedded: LiveService, state: str) -> None:
    """With the sentence of that state, and with nothing of the store's people or the customer's address."""
    furnished(embedded)
    order = STATES[state](PageOrder(embedded).give(c.AddNote(text=SECRET_NOTE)))
    with shopper(embedded) as browser:
        for language in LANGUAGES.names:
            page = browser.get(order.path, params={"lang": language})
            assert page.status_code == 200
            assert f'<html lang="{language}">' in page.text
            assert title(LANGUAGES.words(language), state) in text_of(page)
            for secret in ("Lena K", "Maya R", SECRET_NOTE, "a secret reason", "jonas@example.com"):
                assert secret not in page.text


def test_the_page_speaks_the_customers_language(service: LiveService) -> None:
    """Unless its address asks for another; one that is not there is English."""
    german = PageOrder(service, customer={"name": "Eva Weber", "language": "de-AT"})
    finnish = PageOrder(service, customer={"name": "Aino", "language": "fi"})
    with shopper(service) as browser:
        assert '<html lang="de">' in browser.get(german.path).text
        assert '<html lang="fr">' in browser.get(german.path, params={"lang": "fr"}).text
        assert '<html lang="en">' in browser.get(finnish.path).text


def test_what_matters_is_on_the_page(service: LiveService) -> None:
    """Promise, code, picture, lines, place, hours and phone."""
    furnished(service)
    branded(service, "Sample Hardware", "#FFD400")
    order = PageOrder(service)
    with shopper(service) as browser:
        answer = browser.get(order.path)
    page = text_of(answer)
    for part in (
        "Sample Hardware",
        ENGLISH.window(order.read().promise),
        order.placed["pickup_code"],
        "Cordless drill 18 V",
        "$129.00",
        "12 Example Street",
        "open around the clock",
    ):
        assert part in page
    for link in ("tel:+15550100", "geo:40.7128,-74.006", "openstreetmap.org", "pickup.ics"):
        assert link in answer.text
    assert 'aria-label="Your pickup pass as a QR code"><svg' in answer.text


def test_on_the_way_and_here_count_once_each(service: LiveService) -> None:
    """Tapped twice, there is one event of each kind; within a minute the way does not count."""
    order = PageOrder(service).ready()
    twice(service, order, "en-route")
    assert order.read().arrival.state is ArrivalState.EN_ROUTE
    twice(service, order, "arrived", spot="counter")
    twice(service, order, "en-route")
    arrival = order.read().arrival
    assert (arrival.state, arrival.spot, arrival.en_route_at) == (ArrivalState.ARRIVED, "counter", None)
    told = [(entry.kind, entry.by) for entry in order.read().timeline[-2:]]
    assert told == [("en_route", "customer"), ("arrived", "customer")]


def test_two_taps_at_the_same_moment_count_once(service: LiveService) -> None:
    """The order is locked while one of them is carried out."""
    order = PageOrder(service).ready()
    answers: list[int] = []

    def tap() -> None:
        answers.append(act(service, order, "arrived", spot="counter").status_code)

    taps = [threading.Thread(target=tap) for _ in range(4)]
    for each in taps:
        each.start()
    for each in taps:
        each.join()
    assert answers == [303] * 4
    assert order.events().count("arrived") == 1


def test_who_comes_the_next_day_says_so_again(embedded: LiveService) -> None:
    """At the same place as the day before: nobody is here until then, and it is an arrival of its own."""
    order = PageOrder(embedded).ready()
    token, first = order.path.removeprefix("/o/"), order.read().placed_at
    again, day_after = first + timedelta(minutes=3), first + timedelta(days=1)
    for moment, is_here in ((first, False), (again, True), (day_after, False)):
        facts = embedded.database.read(partial(order_page.facts, token=token, now=moment))
        assert (facts.order.arrival.state is ArrivalState.ARRIVED) is is_here
        here = partial(order_page.arrived, token=token, spot="counter", vehicle="", now=moment)
        embedded.database.write(here)
    assert order.read().arrival.said_at == day_after
    assert order.events().count("arrived") == 2


def test_here_in_a_bay_with_a_vehicle(service: LiveService) -> None:
    """A place of the store's own; what is none is asked again, and moving is told."""
    furnished(service, bays=("Bay-1", "Bay-2"))
    order = PageOrder(service).ready()
    assert "Bay-2" in text_of(httpx.get(service.url + order.path + "/arrived", trust_env=False))
    answer = act(service, order, "arrived", spot="the moon")
    assert (answer.status_code, said(answer)) == (422, "Please say where you are.")
    twice(service, order, "arrived", spot="Bay-2", vehicle="  red\x00 <van> ")
    arrival = order.read().arrival
    assert (arrival.spot, arrival.vehicle) == ("Bay-2", "red <van>")
    twice(service, order, "arrived", spot="Bay-1")
    assert order.events().count("arrived") == 2
    assert "Bay-1, red <van>" in text_of(httpx.get(service.url + order.path, trust_env=False))


def test_large_goods_are_handed_over_at_the_dock_only(service: LiveService) -> None:
    """The counter is not offered for them."""
    furnished(service, dock="Dock-A", bays=("Bay-1",))
    order = PageOrder(service)

    order.with_oversize()
    page = httpx.get(service.url + order.path, trust_env=False)
    assert "I’m here, at Dock-A" in text_of(page)
    assert act(service, order, "arrived", spot="counter").status_code == 422
    twice(service, order, "arrived", spot="Dock-A")


def test_a_substitute_is_accepted_once(service: LiveService) -> None:
    """The question shows difference, price and deadline; a second tap is no error, the other answer is."""
    order = PageOrder(service).asked()
    offer = order.read().substitutions[0]
    page = text_of(httpx.get(service.url + order.path, trust_env=False))
    for part in ("Cordless drill 20 V", "$20.50 more each", "$149.50", ENGLISH.day_and_time(offer.deadline)):
        assert part in page
    which = str(offer.substitution_id)
    twice(service, order, "substitution", substitution=which, answer="accept")
    assert order.read().substitutions[0].state is SubstitutionState.ACCEPTED
    assert order.events().count("substitution_accepted") == 1
    late = act(service, order, "substitution", substitution=which, answer="decline")
    assert (late.status_code, said(late)) == (409, "This was answered already.")


def test_a_substitute_is_declined_once(service: LiveService) -> None:
    """The units are short then; an offer that there is not is refused in plain words."""
    order = PageOrder(service).asked()
    which = str(order.read().substitutions[0].substitution_id)
    for wrong in (str(uuid4()), "nonsense"):
        assert act(service, order, "substitution", substitution=wrong, answer="accept").status_code == 409
    twice(service, order, "substitution", substitution=which, answer="decline")
    assert order.read().substitutions[0].state is SubstitutionState.DECLINED
    assert order.events().count("substitution_declined") == 1


def test_somebody_else_collects_it(service: LiveService) -> None:
    """And the customer again; a name that is none is asked for once more."""
    order = PageOrder(service)
    for name in ("", "   ", "x" * 121):
        answer = act(service, order, "person", name=name)
        assert (answer.status_code, said(answer)[:18]) == (422, "Please give a name")
    twice(service, order, "person", name=" Eva  <b>Weber</b> ")
    assert order.read().pickup_person.name == "Eva <b>Weber</b>"
    assert "Eva &lt;b&gt;" in httpx.get(service.url + order.path, trust_env=False).text
    twice(service, order, "person", name="Jonas Weber")
    assert not order.read().pickup_person.is_proxy
    assert order.events().count("pickup_person_changed") == 2


def test_another_time_is_chosen_once(service: LiveService) -> None:
    """The same slot again is no change; the page names the free ones."""
    order = PageOrder(service)
    wanted = next_slot(after=9)
    page = httpx.get(service.url + order.path + "/reschedule", trust_env=False)
    assert slot(wanted)["slot"] in page.text
    twice(service, order, "reschedule", **slot(wanted))
    assert order.read().promise.start == wanted
    assert order.events().count("rescheduled") == 1


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_a_full_slot_is_told_with_what_is_free(embedded: LiveService, language: str) -> None:
    """In the customer's language, on the page where they choose again."""
    wanted = next_slot(after=9)
    lines = [{"sku": SCREWS, "quantity": 1}]
    for _ in range(3):
        PageOrder(embedded, slot_start=wanted.isoformat(), lines=lines)
    order = PageOrder(embedded, customer={"name": "Jonas", "language": language})
    answer = act(embedded, order, "reschedule", **slot(wanted))
    assert answer.status_code == 409
    assert said(answer) == LANGUAGES.words(language).refusal("reschedule", "slot_full", "")
    assert slot(next_slot(after=10))["slot"] in answer.text
    assert slot(wanted)["slot"] not in answer.text


@pytest.mark.parametrize(
    "wrong", ["", "yesterday", "2020-01-01T00:00:00Z", "2031-01-01T00:07:00Z", "９" * 20]
)
def test_a_time_that_there_is_not_is_refused(service: LiveService, wrong: str) -> None:
    """With a sentence, never with an error of our own."""
    order = PageOrder(service)
    answer = act(service, order, "reschedule", slot=wrong)
    assert answer.status_code == 422
    assert said(answer) in (
        ENGLISH.refusal("reschedule", "slot_past", ""),
        ENGLISH.refusal("reschedule", "slot_unknown", ""),
    )


def test_it_is_cancelled_once_and_not_when_it_is_ready(service: LiveService) -> None:
    """A page asks first; a ready one is cancelled by phone."""
    order = PageOrder(service)
    assert "Cancel the order?" in text_of(httpx.get(service.url + order.path + "/cancel", trust_env=False))
    assert order.read().status is OrderStatus.PLACED
    twice(service, order, "cancel")
    assert order.read().status is OrderStatus.CANCELLED
    assert order.events().count("cancelled") == 1
    ready = PageOrder(service).ready()
    answer = act(service, ready, "cancel")
    assert (answer.status_code, said(answer)) == (409, ENGLISH.refusal("cancel", "too_late", ""))


def test_it_is_kept_longer_once(service: LiveService) -> None:
    """Twice tapped, it is one extension; then it is not offered any more."""
    order = PageOrder(service).ready()
    before = order.read().hold_until
    assert before is not None
    twice(service, order, "hold")
    assert order.read().hold_until == before + timedelta(hours=24)
    assert order.events().count("hold_extended") == 1
    assert "Keep it longer" not in text_of(httpx.get(service.url + order.path, trust_env=False))


def test_what_is_not_possible_any_more_is_said_plainly(service: LiveService) -> None:
    """Whatever an old page still offers, of an order that is over."""
    order = PageOrder(service).give(c.Cancel(reason="x"))
    for what in ("en-route", "arrived", "person", "hold"):
        answer = act(service, order, what, spot="counter", name="Eva")
        assert (answer.status_code, said(answer)) == (409, ENGLISH.refusal(what, "wrong_status", ""))
    with shopper(service) as browser:
        for step in ("arrived", "person", "cancel", "reschedule"):
            assert browser.get(f"{order.path}/{step}").headers["location"] == order.path
