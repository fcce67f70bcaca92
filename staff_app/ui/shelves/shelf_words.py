"""What is said about shelves, stray bags and things to put back: pure, so that every case is tested."""

from staff_app.rows.orders import LineRow
from staff_app.rows.shelves import ReturnScan, ReturnTask, ShelfRow, StrayBag, StrayKind, SweepView
from staff_app.ui.models.lines_model import place
from staff_app.ui.shelves.card_list import Card
from staff_app.ui.store_clock import StoreClock
from staff_app.ui.theme import Tone
from staff_app.ui.words import bags, items, translate


def shelf_card(row: ShelfRow, clock: StoreClock) -> Card:
    """A shelf, what should stand on it, and when somebody last went through it."""
    title = bags(row.bags) if row.bags else translate("Shelves", "Empty")
    if row.begun_at is not None:
        begun = translate("Shelves", "Begun {time}").format(time=clock.moment(row.begun_at))
        return Card(row.shelf, row.shelf, title, begun)
    if row.swept_at is None:
        return Card(row.shelf, row.shelf, title)
    swept = translate("Shelves", "Gone through {time}").format(time=clock.moment(row.swept_at))
    return Card(row.shelf, row.shelf, title, swept)


def seen_count(view: SweepView) -> tuple[int, int]:
    """How many bags were seen, of how many."""
    return sum(each.seen for each in view.expected), len(view.expected)


def missing_count(view: SweepView) -> int:
    """Bags that were recorded as missing and not seen since."""
    return sum(each.bag.state == "missing" and not each.seen for each in view.expected)


def is_begun(view: SweepView) -> bool:
    """Whether something would be forgotten by starting over."""
    return not view.finished and bool(seen_count(view)[0] or view.strays)


def progress(view: SweepView, clock: StoreClock) -> str:
    """How far the sweep is, and since when."""
    words = _how_far(view)
    if view.begun_at is None or not is_begun(view):
        return words
    begun = translate("Shelves", "{progress} · begun {time}")
    return begun.format(progress=words, time=clock.moment(view.begun_at))


def _how_far(view: SweepView) -> str:
    seen, total = seen_count(view)
    if not total:
        return translate("Shelves", "No bag should stand here. Scan whatever does.")
    if seen == total:
        return translate("Shelves", "All {bags} seen").format(bags=bags(total))
    return translate("Shelves", "{seen} of {bags} seen").format(seen=seen, bags=bags(total))


def summary(view: SweepView) -> str:
    """What came of the sweep, in one line."""
    seen, total = seen_count(view)
    missing = missing_count(view)
    facts = [translate("Shelves", "{seen} of {bags} seen").format(seen=seen, bags=bags(total))]
    if missing:
        facts.append(translate("Shelves", "{count} missing").format(count=missing))
    if unseen := total - seen - missing:
        facts.append(translate("Shelves", "{count} not seen").format(count=unseen))
    if view.moved:
        facts.append(translate("Shelves", "{count} moved here").format(count=view.moved))
    if view.strays:
        facts.append(translate("Shelves", "{count} out of place").format(count=len(view.strays)))
    return " · ".join(facts)


def stray_words(stray: StrayBag) -> tuple[str, str, str]:
    """Title, sentence with the next step, and what the button says, for a bag that does not belong there."""
    match stray.kind:
        case StrayKind.OTHER_SHELF:
            words = (
                translate("Shelves", "Bag {bag} should stand on {shelf}"),
                translate("Shelves", "#{number}, {name}. Leave it here, or bring it to {shelf}."),
                translate("Shelves", "Move it here"),
            )
        case StrayKind.CANCELLED:
            words = (
                translate("Shelves", "Order #{number} was cancelled"),
                translate("Shelves", "Take bag {bag} off the shelf and put its items back."),
                translate("Shelves", "Put it back"),
            )
        case StrayKind.NO_SHOW:
            words = (
                translate("Shelves", "Order #{number} was not collected"),
                translate("Shelves", "Take bag {bag} off the shelf and put its items back."),
                translate("Shelves", "Put it back"),
            )
        case StrayKind.COLLECTED:
            words = (
                translate("Shelves", "Bag {bag} was collected already"),
                translate("Shelves", "#{number}, {name}. Set it aside and tell the shift lead."),
                translate("Shelves", "It is set aside"),
            )
        case StrayKind.UNKNOWN:
            words = (
                translate("Shelves", "Nobody's bag"),
                translate("Shelves", "No order here has bag {bag}. Set it aside and tell the shift lead."),
                translate("Shelves", "It is set aside"),
            )
    facts = {"bag": stray.code, "shelf": stray.shelf, "number": stray.number, "name": stray.customer_name}
    title, sentence, button = (each.format(**facts) for each in words)
    return title, sentence, button


def why_back(task: ReturnTask) -> str:
    """Why an order's items go back."""
    match task.status:
        case "no_show":
            return translate("Shelves", "Not collected")
        case "cancelled":
            return translate("Shelves", "Cancelled")
        case _:
            return translate("Shelves", "Refused")


def task_card(task: ReturnTask) -> Card:
    """An order of which something is to be put back."""
    facts = [f"#{task.number}", why_back(task)]
    if task.done:
        chip = translate("Shelves", "{done} of {all} back").format(done=task.done, all=task.done + task.due)
        tone = Tone.ACCENT
    else:
        chip, tone = items(task.due), Tone.WARN
    lead = task.shelves[0] if task.shelves else translate("Shelves", "Counter")
    return Card(task.order_id, lead, task.customer_name, " · ".join(facts), chip, tone)


def task_facts(task: ReturnTask) -> str:
    """Number, reason, and where the bags stand."""
    facts = [f"#{task.number}", why_back(task)]
    if task.shelves:
        facts.append(translate("Shelves", "bags on {shelves}").format(shelves=", ".join(task.shelves)))
    else:
        facts.append(translate("Shelves", "at the counter"))
    return " · ".join(facts)


def line_card(line: LineRow) -> Card:
    """An item to put back, and where it lives."""
    total = line.to_return + line.returned
    if not line.to_return:
        chip, tone = translate("Shelves", "Back"), Tone.GOOD
    elif line.returned:
        chip = translate("Shelves", "{done} of {all} back").format(done=line.returned, all=total)
        tone = Tone.ACCENT
    else:
        chip, tone = translate("Shelves", "{count} to put back").format(count=total), Tone.NEUTRAL
    return Card(line.line_id, place(line) or "—", line.name, line.sku, chip, tone)


def wrong_words(scan: ReturnScan) -> str:
    """Why a scanned item does not count, and what to do with it."""
    name = scan.name or scan.code
    if not scan.number:
        return translate(
            "Shelves", "{name}: nothing of it is to be put back. Ask where it came from."
        ).format(name=name)
    if scan.all_back:
        words = translate("Shelves", "Every {name} of order #{number} is back already. Check this one's bag.")
    elif scan.other_number:
        words = translate(
            "Shelves", "{name} is of order #{other}. Finish order #{number} first, or choose the other one."
        )
    else:
        words = translate("Shelves", "{name} is not of order #{number}. Set it aside and check its bag.")
    return words.format(name=name, number=scan.number, other=scan.other_number)
