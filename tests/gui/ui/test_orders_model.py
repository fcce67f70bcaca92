"""The list of orders: who needs us first, nothing hidden silently, batches that keep the choice."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from staff_app.rows.orders import OrderSummary
from staff_app.ui.models import search
from staff_app.ui.models.orders_model import ORDER_ROLE, OrdersModel
from staff_app.ui.models.ranking import Counts, Filter, Section, section_of
from staff_app.ui.models.standing import Standing
from tests.gui.ui.sample_rows.day import NOW, at
from tests.gui.ui.sample_rows.orders import afternoon, many, summary


def _model(*orders: OrderSummary) -> OrdersModel:
    model = OrdersModel(lambda: NOW)
    model.set_orders(orders)
    return model


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Qt's own checks pass for an ordinary afternoon."""
    model = _model(*afternoon())
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() > len(afternoon()) - 1


def test_the_longest_waiting_customer_comes_first() -> None:
    """People who are here stand on top by their wait, then come the promises."""
    model = _model(*afternoon())
    assert model.order_ids()[:4] == ("order-10482", "order-10477", "order-10470", "order-10490")


def test_headings_stand_above_their_sections_and_cannot_be_chosen() -> None:
    """A heading is told, but no click or key stops there."""
    model = _model(*afternoon())
    titles = [model.index(row).data() for row in model.heading_rows()]
    assert titles[:2] == ["Past the promised time", "Due in the next hour"]
    flags = {model.flags(model.index(row)) for row in model.heading_rows()}
    assert all(not flag & Qt.ItemFlag.ItemIsSelectable for flag in flags)


def test_a_late_order_is_past_its_time_and_a_ready_one_is_not() -> None:
    """Ready in time cannot become late by waiting for its customer."""
    late = summary(promise_start=NOW - timedelta(minutes=1))
    assert section_of(late, NOW) is Section.LATE
    assert section_of(replace(late, status="ready_for_pickup"), NOW) is Section.READY
    assert section_of(replace(late, status="picked_up"), NOW) is Section.CLOSED


def test_a_filter_says_how_many_orders_it_keeps_out_of_sight(qtbot: QtBot) -> None:
    """No filter hides an order without saying so."""
    model = _model(*afternoon())
    with qtbot.waitSignal(model.hidden_changed) as told:
        model.set_filters(Filter.READY)
    assert told.args == [8]
    assert set(model.order_ids()) == {"order-10482", "order-10460", "order-10461"}


def test_here_now_shows_every_open_order() -> None:
    """The first filter hides nothing that is open, and nothing else shows there."""
    model = _model(*afternoon())
    assert model.hidden == 0
    assert "order-10440" not in model.order_ids()


def test_counts_are_over_all_orders_whatever_the_filter(qtbot: QtBot) -> None:
    """The figures on the filters do not change with the filter."""
    model = OrdersModel(lambda: NOW)
    model.set_filters(Filter.READY)
    with qtbot.waitSignal(model.counts_changed) as told:
        model.set_orders(afternoon())
    assert told.args == [Counts(here=2, to_pick=5, picking=4, ready=3, open=11)]


def test_a_search_looks_through_all_orders_even_closed_ones() -> None:
    """Whoever asks for an order of this morning finds it."""
    model = _model(*afternoon())
    model.set_search("grace")
    assert model.order_ids() == ("order-10440",)
    model.set_search("")
    assert len(model.order_ids()) == 11


def test_a_search_finds_number_names_phone_sku_and_bag() -> None:
    """Every field that a person may say or type leads to the order."""
    order = summary(pickup_name="Eva Weber", bag_ids=("10477-1",), skus=("DRILL-18",), phone_tail="4711")
    model = _model(order)
    for needle in ("10477", "jonas", "eva", "4711", "drill-18", "10477-1"):
        model.set_search(needle)
        assert model.order_ids() == ("order-10477",), needle
    for needle in ("nobody", "10477-4", "10477-47"):
        model.set_search(needle)
        assert model.order_ids() == (), needle


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Åse Ødegård", "odegard"), ("Łukasz Müller", "muller lukasz"), ("Đorđe Æby", "dorde aeby")],
)
def test_a_search_needs_no_letter_that_the_keyboard_lacks(name: str, typed: str) -> None:
    """Also those that are no letter with an accent."""
    model = _model(summary(customer_name=name, pickup_name=name))
    model.set_search(typed)
    assert model.order_ids() == ("order-10477",)


def test_each_key_of_a_search_looks_at_words_that_are_searchable_already(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Only what was typed is new, and an order that changed: it is found by what it is now."""
    made: list[str] = []

    def searchable(text: str) -> str:
        made.append(text)
        return text.casefold()

    monkeypatch.setattr(search, "searchable", searchable)
    orders = afternoon()
    model = _model(*orders)
    model.set_search("w")
    made.clear()
    model.set_search("we")
    assert made == ["we"]
    model.set_orders((replace(orders[0], customer_name="Wendelin"), *orders[1:]))
    assert next(each for each in made if each != "we") == "Wendelin"
    model.set_search("wendelin")
    assert model.order_ids() == (orders[0].order_id,)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("José Núñez", "jose nunez"),
        ("Jürgen Groß", "JURGEN gross"),
        ("Jose Nunez", "núñez"),
        ("Eva Weber", "weber eva"),
        ("أحمد", "احمد"),
        ("Somebody", "+1 (555) 010-4711"),
        ("Somebody", "010-4711"),
    ],
)
def test_a_search_forgives_accents_the_order_of_names_and_how_a_phone_number_is_written(
    name: str, typed: str
) -> None:
    """People type as their keyboard and the caller's voice let them."""
    model = OrdersModel(lambda: NOW)
    model.set_orders([summary(customer_name=name, pickup_name=name, phone_tail="4711")])
    model.set_search(typed)
    assert [each.customer_name for each in model.orders] == [name]


def test_a_change_of_one_row_repaints_it_and_rebuilds_nothing(qtbot: QtBot) -> None:
    """A batch without moves is one change of data."""
    model = _model(*afternoon())
    changed = [replace(o, unsent=1) if o.number == "10490" else o for o in afternoon()]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.set_orders(changed)
    row = model.row_of("order-10490")
    assert told.args is not None
    assert told.args[0].row() == told.args[1].row() == row


def test_ten_thousand_orders_come_in_one_reset(qtbot: QtBot) -> None:
    """One signal per batch, however large."""
    model = OrdersModel(lambda: NOW)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_orders(many(10_000))
    assert len(resets) == 1
    assert len(model.order_ids()) == 10_000


def test_one_change_among_many_comes_to_the_same_as_ranking_all_anew(qtbot: QtBot) -> None:
    """Came, moved, closed, gone: rows, figures and what is out of sight are those of a fresh list."""
    orders = list(many(300))
    model = _model(*orders)
    model.set_filters(Filter.TO_PICK, Filter.READY)
    model.set_mine("maya")
    changes: list[dict[str, object]] = [
        {"status": "picked_up"},
        {"status": "ready_for_pickup", "arrival": "arrived", "arrived_at": NOW},
        {"status": "placed", "assigned_id": "maya"},
        {"promise_start": NOW - timedelta(minutes=5)},
    ]
    for step in range(24):
        at_ = step * 11
        orders[at_] = replace(orders[at_], **changes[step % 4])  # type: ignore[arg-type]
        if step % 5 == 4:
            orders.pop()
            orders.append(summary(str(50_000 + step)))
        with qtbot.waitSignal(model.counts_changed) as told:
            model.set_orders(tuple(orders))
        fresh = OrdersModel(lambda: NOW)
        fresh.set_filters(Filter.TO_PICK, Filter.READY)
        fresh.set_mine("maya")
        fresh.set_orders(tuple(orders))
        rows = range(fresh.rowCount())
        assert [model.index(row).data() for row in rows] == [fresh.index(row).data() for row in rows]
        assert (model.rowCount(), model.hidden) == (fresh.rowCount(), fresh.hidden)
        assert told.args == [Counts.of(orders)]
        assert all(model.index(model.row_of(each) or 0).data(ORDER_ROLE) for each in model.order_ids())


def test_whoever_is_here_is_not_read_as_yours() -> None:
    """Below one's own orders, those of the customers who wait have words of their own."""
    orders = afternoon()
    model = _model(*orders)

    def headings() -> list[str]:
        rows = [model.index(row) for row in range(model.rowCount())]
        return [row.data() for row in rows if not row.data(ORDER_ROLE)]

    assert "Here now" not in headings()
    model.set_given(frozenset({orders[-1].order_id}))
    assert headings()[:2] == ["Yours", "Here now"]


def test_what_somebody_was_given_to_see_to_stands_on_top_whatever_the_filter() -> None:
    """Also where the order is closed, and has to be put back; in a search it stands where it belongs."""
    closed = summary("1", status="cancelled", closed_at=NOW)
    model = _model(*afternoon(), closed)
    assert model.row_of(closed.order_id) is None
    model.set_given(frozenset({closed.order_id}))
    assert (model.index(0).data(), model.order_ids()[0]) == ("Yours", closed.order_id)
    assert model.order_ids().count(closed.order_id) == 1
    model.set_search(closed.customer_name)
    assert model.index(0).data() != "Yours"
    model.set_search("")
    model.set_given(frozenset())
    assert model.row_of(closed.order_id) is None


def test_a_change_looks_at_no_other_order() -> None:
    """With ten thousand orders a scan must not rank all of them."""
    orders, looked = many(1_000), []

    def wanted(order: OrderSummary) -> bool:
        looked.append(order.order_id)
        return True

    standing = Standing(wanted)
    standing.fill(orders, NOW)
    looked.clear()
    changed = replace(orders[500], status="ready_for_pickup")
    standing.change((orders[500],), (changed,), NOW)
    assert looked == [changed.order_id]
    assert sorted(each.order_id for each in standing.orders) == sorted(each.order_id for each in orders)


def test_what_becomes_late_moves_up_though_another_order_changed() -> None:
    """The minute counts, not only what was said to have changed."""
    now = [NOW]
    model = OrdersModel(lambda: now[0])
    waits, other = (
        summary("10490", promise_start=NOW + timedelta(minutes=30)),
        summary("10491", promise_start=at(19)),
    )
    model.set_orders((waits, other))
    assert model.index(0).data() == "Due in the next hour"
    now[0] += timedelta(minutes=31)
    model.set_orders((waits, replace(other, unsent=1)))
    assert model.index(0).data() == "Past the promised time"


def test_a_row_reads_itself_to_a_screen_reader() -> None:
    """Name, number, items and status in one breath."""
    model = _model(summary(status="ready_for_pickup", shelves=("B-07",), promise_start=at(16)))
    index = model.index(model.row_of("order-10477") or 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Jonas Weber, #10477, 3 items, Ready · B-07"
    assert index.data(ORDER_ROLE).number == "10477"
