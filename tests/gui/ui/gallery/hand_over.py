"""Scenes of the counter: whose order it is, what goes along, what was refused."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from staff_app.rows.hand_over import HandOverView, PassVerdict, Verdict
from staff_app.sentences import recognised
from staff_app.ui.front import Front
from staff_app.ui.page import Page
from tests.gui.ui.gallery.scene import Scene, shop
from tests.gui.ui.sample_rows.devices import preview
from tests.gui.ui.sample_rows.hand_over import everything_refused, hand_over_view, told
from tests.gui.ui.sample_rows.orders import detail, ready_detail
from tests.gui.ui.stand_ins import StandIns
from tests.gui.ui.steps import write


def _hand_over(front: Front, behind: StandIns) -> None:
    shop(front, behind)
    front.shop.show_page(Page.HAND_OVER)
    behind.scanning.camera_state_changed.emit("live", "")
    behind.scanning.preview_changed.emit(preview())


def _hand_over_valid(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = hand_over_view()
    behind.hand_over.verdict_changed.emit(view.verdict)
    behind.hand_over.changed.emit(view)


def _hand_over_part(front: Front, behind: StandIns) -> None:
    _hand_over_valid(front, behind)
    front.shop.hand_over.order.part_button.click()
    front.shop.hand_over.order.cards[1].take.click()


def _hand_over_refuse(front: Front, behind: StandIns) -> None:
    _hand_over_valid(front, behind)
    front.shop.hand_over.order.refuse_button.click()
    front.shop.hand_over.refusal.steppers["2"].more.click()
    front.shop.hand_over.refusal.reasons.button("Wrong item").click()


def _hand_over_refused(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = everything_refused()
    behind.hand_over.verdict_changed.emit(view.verdict)
    behind.hand_over.changed.emit(view)


def _hand_over_by_name(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = hand_over_view()
    words = (
        recognised("Chosen by name"),
        recognised("Check their identity: the name must match. Keep no copy of an ID."),
    )
    verdict = PassVerdict(Verdict.VALID, *words, "order-10477", "identity_check")
    signing = replace(view.detail, require_signature=True)
    shown = hand_over_view(detail=signing, verdict=verdict, scanned_bag_ids=())
    behind.hand_over.verdict_changed.emit(verdict)
    behind.hand_over.changed.emit(shown)


def _hand_over_sign(front: Front, behind: StandIns) -> None:
    _hand_over_by_name(front, behind)
    front.shop.hand_over.order.signature.button.click()
    QCoreApplication.processEvents()
    pad = front.shop.hand_over.signature.pad
    write(pad)


def _hand_over_cannot_sign(front: Front, behind: StandIns) -> None:
    _hand_over_by_name(front, behind)
    front.shop.hand_over.order.signature.button.click()
    front.shop.hand_over.signature.cannot_button.click()


def _hand_over_lost(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    view = hand_over_view(age_checked=True, missing=())
    bags = (view.detail.bags[0], replace(view.detail.bags[1], state="missing"))
    behind.hand_over.verdict_changed.emit(view.verdict)
    behind.hand_over.changed.emit(replace(view, detail=replace(view.detail, bags=bags)))


def _verdict_scene(verdict: Verdict) -> Scene:
    def scene(front: Front, behind: StandIns) -> None:
        _hand_over(front, behind)
        words = told(verdict)
        behind.hand_over.verdict_changed.emit(words)
        if verdict is Verdict.NOT_READY:
            behind.hand_over.changed.emit(HandOverView(detail(), words, (), False, ()))

    return scene


def _hand_over_code(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    front.shop.hand_over.identify.by_code.click()
    for key in "7KM4":
        front.shop.hand_over.identify.code.keys.key(key).click()


def _hand_over_wait(front: Front, behind: StandIns) -> None:
    _hand_over_code(front, behind)
    behind.hand_over.verdict_changed.emit(told(Verdict.TOO_MANY_CODES))


def _hand_over_name(front: Front, behind: StandIns) -> None:
    _hand_over(front, behind)
    front.shop.hand_over.identify.by_name.click()


def _hand_over_done(front: Front, behind: StandIns) -> None:
    _hand_over_valid(front, behind)
    detail = ready_detail()
    gone = replace(detail.summary, status="picked_up", units_in_store=0)
    behind.hand_over.completed.emit(replace(detail, summary=gone))
    behind.hand_over.verdict_changed.emit(None)
    behind.hand_over.changed.emit(None)
    offer = detail.undo
    behind.orders.undo_offered.emit(replace(offer, kind="hand_over") if offer else None)


SCENES: dict[str, Scene] = {
    "hand_over": _hand_over,
    "hand_over_valid": _hand_over_valid,
    "hand_over_part": _hand_over_part,
    "hand_over_refuse": _hand_over_refuse,
    "hand_over_refused": _hand_over_refused,
    "hand_over_by_name": _hand_over_by_name,
    "hand_over_sign": _hand_over_sign,
    "hand_over_cannot_sign": _hand_over_cannot_sign,
    "hand_over_lost": _hand_over_lost,
    "hand_over_forged": _verdict_scene(Verdict.FORGED),
    "hand_over_collected": _verdict_scene(Verdict.ALREADY_COLLECTED),
    "hand_over_other_order": _verdict_scene(Verdict.OTHER_ORDER),
    "hand_over_other_store": _verdict_scene(Verdict.OTHER_STORE),
    "hand_over_not_ready": _verdict_scene(Verdict.NOT_READY),
    "hand_over_code": _hand_over_code,
    "hand_over_wait": _hand_over_wait,
    "hand_over_name": _hand_over_name,
    "hand_over_done": _hand_over_done,
}
