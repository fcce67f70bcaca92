"""What a shown pass or typed code means for the person at the counter: title, sentence, next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from staff_app.rows import OrderDetail, PassVerdict, Verdict

if TYPE_CHECKING:
    from pickup_domain.pickup_pass import PassRefused

_WORDS: dict[Verdict, tuple[str, str]] = {
    Verdict.NOT_READY: ("Not ready yet", "Ask them to wait a moment; the order is on its way to you."),
    Verdict.ALREADY_COLLECTED: (
        "Already collected",
        "Look at when and by whom below. If they say it was not them, call the shift lead.",
    ),
    Verdict.CANCELLED: ("Cancelled", "Hand nothing over. Offer to place the order again."),
    Verdict.NO_SHOW: (
        "Given up as a no-show",
        "Nothing is lost yet: ask the shift lead to reopen the order.",
    ),
    Verdict.EXPIRED: ("Expired pass", "Look the order up by name and check their identity."),
    Verdict.OTHER_STORE: (
        "Pass for another store",
        "Hand nothing over. The address of the right store is in their e-mail.",
    ),
    Verdict.FORGED: (
        "Not a genuine pass",
        "Hand nothing over. Look the order up by name and check their identity.",
    ),
    Verdict.DAMAGED: ("Damaged pass", "Ask them to turn up the brightness, or type the code beside it."),
    Verdict.UNKNOWN_ORDER: (
        "Order not on this tablet yet",
        "The pass is genuine. Wait for the network, or ask at the other counter.",
    ),
    Verdict.UNKNOWN_CODE: ("No such code", "Read it out once more together, or look the order up by name."),
}
_BY_STATUS = {
    "placed": Verdict.NOT_READY,
    "picking": Verdict.NOT_READY,
    "picked_up": Verdict.ALREADY_COLLECTED,
    "cancelled": Verdict.CANCELLED,
    "no_show": Verdict.NO_SHOW,
    "returned_to_stock": Verdict.NO_SHOW,
    "transferred": Verdict.OTHER_STORE,
}


def refused(verdict: Verdict, *, order_id: str = "", read_ms: float | None = None) -> PassVerdict:
    """A verdict that stops here."""
    title, sentence = _WORDS[verdict]
    return PassVerdict(verdict, title, sentence, order_id, read_ms=read_ms)


def of_problem(problem: PassRefused, read_ms: float | None) -> PassVerdict:
    """Why the pass itself was refused."""
    from pickup_domain.pickup_pass import PassProblem

    verdicts = {
        PassProblem.NOT_A_PASS: Verdict.UNKNOWN_CODE,
        PassProblem.DAMAGED: Verdict.DAMAGED,
        PassProblem.UNKNOWN_KEY: Verdict.FORGED,
        PassProblem.FORGED: Verdict.FORGED,
        PassProblem.EXPIRED: Verdict.EXPIRED,
        PassProblem.OTHER_STORE: Verdict.OTHER_STORE,
    }
    return refused(verdicts[problem.problem], read_ms=read_ms)


def of_order(detail: OrderDetail | None, order_id: str, method: str, read_ms: float | None) -> PassVerdict:
    """What a genuine pass, a right code or a chosen name comes to."""
    if detail is None:
        return refused(Verdict.UNKNOWN_ORDER, order_id=order_id, read_ms=read_ms)
    status = detail.summary.status
    if status == "picked_up" and not any(line.handed_over for line in detail.lines):
        return after_refusal(detail, read_ms)
    if status in _BY_STATUS:
        return refused(_BY_STATUS[status], order_id=order_id, read_ms=read_ms)
    read = "" if read_ms is None else f" Read in {read_ms:.0f} ms."
    titles = {
        "pass": ("Valid pass · checked offline", f"Signed for this store, not used before.{read}"),
        "typed_code": ("Right code", "It belongs to this order and was not used before."),
        "identity_check": (
            "Chosen by name",
            "Check their identity: the name must match. Keep no copy of an ID.",
        ),
    }
    title, sentence = titles[method]
    return PassVerdict(Verdict.VALID, title, sentence, order_id, method, read_ms)


def after_refusal(detail: OrderDetail, read_ms: float | None = None) -> PassVerdict:
    """Where an order stands that is closed because the customer left something here."""
    refused = sum(line.refused for line in detail.lines)
    back = "Put it back on its shelf." if refused == 1 else f"Put the {refused} items back on their shelves."
    if not any(line.handed_over for line in detail.lines):
        title, sentence = "Everything was refused", "Nothing goes along."
    elif refused:
        title, sentence = f"Refused: {refused} item{'s' * (refused > 1)}", "The customer has the rest."
    else:
        title, sentence = "Collected", "The customer has all of it."
    words = f"{sentence} {back}" if refused else sentence
    return PassVerdict(Verdict.REFUSED, title, words, detail.summary.order_id, read_ms=read_ms)
