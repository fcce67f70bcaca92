"""What is said about printers and print jobs."""

from pickup_domain.wording import Sentence, say
from staff_app.device_rows import PrinterFound
from staff_app.rows.printing import JobRow, PrinterState, PrinterView
from staff_app.ui.language import told
from staff_app.ui.theme import Tone
from staff_app.ui.words import translate

BAD = frozenset({PrinterState.PAPER_OUT, PrinterState.COVER_OPEN, PrinterState.UNREACHABLE})
WARN = frozenset({PrinterState.PAPER_LOW, PrinterState.CHECK})


def tone(state: PrinterState) -> Tone:
    """How grave it is."""
    if state in BAD:
        return Tone.BAD
    if state in WARN:
        return Tone.WARN
    return Tone.GOOD if state is PrinterState.READY else Tone.NEUTRAL


def short(state: PrinterState) -> str:
    """Two or three words."""
    return {
        PrinterState.NONE: translate("Printers", "None is set up"),
        PrinterState.READY: translate("Printers", "Ready"),
        PrinterState.PAPER_LOW: translate("Printers", "Paper low"),
        PrinterState.PAPER_OUT: translate("Printers", "No paper"),
        PrinterState.COVER_OPEN: translate("Printers", "Cover open"),
        PrinterState.UNREACHABLE: translate("Printers", "Printer off"),
        PrinterState.ONE_WAY: translate("Printers", "One-way"),
        PrinterState.CHECK: translate("Printers", "Check print"),
    }[state]


def sentence(view: PrinterView) -> str:
    """Why nothing is printed, or that all is well."""
    if view.sentence:
        return view.sentence
    if view.state is PrinterState.NONE:
        return translate("Printers", "Type the address of a printer below, or look for one.")
    if view.state is PrinterState.CHECK:
        return translate("Printers", "Nobody knows whether it was printed: look at the paper.")
    if view.state is PrinterState.ONE_WAY:
        return translate("Printers", "It prints, but cannot say whether it did. Look at the paper.")
    if view.waiting:
        return translate("Printers", "{count} waiting to be printed.").format(count=view.waiting)
    return ""


def job(row: JobRow) -> str:
    """What a job is."""
    return told(_job(row))


def _job(row: JobRow) -> Sentence:
    number = row.number or "?"
    return {
        "receipt": say("Receipt of order {number}", number=number),
        "bag_label": say("Bag label of order {number}", number=number),
        "pick_slip": say("Pick slip of order {number}", number=number),
        "walk_list": say("List of a walk"),
        "day_sheet": say("Day sheet"),
        "test_page": say("Test page"),
        "drawer": say("Cash drawer"),
    }.get(row.kind, say("Something for order {number}", number=number))


def again(row: JobRow) -> Sentence:
    """What the order's timeline says of a paper that is wanted once more, in whatever language."""
    return say("{what}: print again was asked for", what=_job(row))


def not_needed(row: JobRow) -> Sentence:
    """What the order's timeline says of a paper that is wanted no more, in whatever language."""
    return say("{what}: not needed any more", what=_job(row))


def fate(row: JobRow) -> str:
    """Where a job is."""
    return {
        "queued": translate("Printers", "Waits for the printer."),
        "sending": translate("Printers", "Is being printed."),
        "failed": translate("Printers", "Was not printed."),
        "printed": translate("Printers", "Printed."),
        "handed_over": translate("Printers", "Sent. This way, nobody hears whether it was printed."),
        "unknown": translate("Printers", "Nobody knows whether it was printed: look at the paper."),
    }.get(row.state, "")


def found(row: PrinterFound) -> str:
    """Where a printer was found."""
    if row.kind == "usb":
        return translate("Printers", "On the USB")
    if row.kind == "cups":
        return translate("Printers", "A queue of CUPS, which cannot say whether it printed")
    return row.address
