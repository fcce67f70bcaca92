"""What the counter shows of Jonas Weber's order, and what a pass may turn out to be."""

from dataclasses import replace
from datetime import timedelta

from staff_app.controllers import verdicts
from staff_app.controllers.hand_over_work import Work, missing
from staff_app.controllers.store_time import teller
from staff_app.rows.hand_over import HandOverView, PassVerdict, SignatureRow, Verdict
from staff_app.rows.orders import TimelineRow
from staff_app.sentences import recognised
from tests.gui.ui.sample_rows.day import NOW, PLACE, at
from tests.gui.ui.sample_rows.orders import LINES, afternoon, detail, ready_detail


def hand_over_view(**fields: object) -> HandOverView:
    """Eva Weber with a valid pass, one bag scanned, her age not checked yet."""
    base = ready_detail()
    lines = tuple(replace(each, refusable=each.in_store) for each in base.lines)
    lines = (*lines[:2], replace(lines[2], min_age=18))
    verdict = PassVerdict(
        Verdict.VALID, recognised("Valid pass · checked offline"),
        recognised("Signed for this store, not used before. Read in 38 ms."),
        base.summary.order_id, "pass", 38.0,
    )  # fmt: skip
    usual = HandOverView(replace(base, lines=lines, notes=()), verdict, ("10477-1",), False, ())
    made = replace(usual, **fields)  # type: ignore[arg-type]
    return made if "missing" in fields else replace(made, missing=still_missing(made))


def still_missing(view: HandOverView) -> tuple[str, ...]:
    """What stands in the way of it, by the app's own rule."""
    signature = SignatureRow(1.0, ()) if view.is_signed else None
    age = 99 if view.age_checked else None
    done = (view.scanned_bag_ids, view.staying_bag_ids, age, view.identity_checked)
    return missing(view.detail, view.verdict, Work(*done, signature, view.not_signed))


def everything_refused() -> HandOverView:
    """Eva Weber took none of it."""
    base = ready_detail()
    lines = tuple(replace(each, in_store=0, refused=each.picked) for each in base.lines)
    order = replace(base.summary, status="picked_up", units_in_store=0, bag_ids=(), shelves=())
    verdict = PassVerdict(
        Verdict.REFUSED, recognised("Everything was refused"),
        recognised("Nothing goes along. Put the 4 items back on their shelves."), order.order_id,
    )  # fmt: skip
    detail = replace(base, summary=order, lines=lines, bags=(), notes=(), undo=None)
    return HandOverView(detail, verdict, (), False, ())


def told(verdict: Verdict) -> PassVerdict:
    """A verdict in its own words, about Jonas Weber's order."""
    gone = detail(
        summary=replace(detail().summary, status="picked_up"),
        lines=tuple(replace(each, handed_over=1) for each in LINES),
        timeline=(TimelineRow(at(14, 5), "picked_up", "Tom B.", ""),),
    )
    match verdict:
        case Verdict.ALREADY_COLLECTED:
            return verdicts.of_order(gone, gone.summary.order_id, "pass", 38.0, teller(PLACE, NOW))
        case Verdict.NOT_READY:
            return verdicts.of_order(detail(), "order-10477", "pass", 38.0, teller(PLACE, NOW))
        case Verdict.OTHER_ORDER:
            return verdicts.of_other_order(afternoon()[0], detail().summary, "pass", 38.0)
        case Verdict.OTHER_STORE:
            return verdicts.named_store(
                verdicts.refused(verdict), "Uptown", ("7 Harbour Street", "Sampletown")
            )
        case Verdict.TOO_MANY_CODES:
            return verdicts.too_many_codes(NOW + timedelta(seconds=30))
        case _:
            return verdicts.refused(verdict)
