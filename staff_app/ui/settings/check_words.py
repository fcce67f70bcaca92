"""What checks and their findings are called."""

from staff_app.device_rows import Finding, Level, SelfTestView
from staff_app.ui.language import told
from staff_app.ui.theme import Tone
from staff_app.ui.words import translate

TONES = {Level.OK: Tone.GOOD, Level.WARN: Tone.WARN, Level.BAD: Tone.BAD}


def name(check: str) -> str:
    """What a check is about."""
    return {
        "storage": translate("Checks", "Room on the tablet"),
        "database": translate("Checks", "What is stored"),
        "people": translate("Checks", "People and keys"),
        "service": translate("Checks", "Service and clock"),
        "keyring": translate("Checks", "The tablet's token"),
        "printer": translate("Checks", "Printer"),
        "camera": translate("Checks", "Camera"),
        "decoder": translate("Checks", "Reading codes"),
        "sound": translate("Checks", "Sound"),
    }.get(check, check)


def sentence(finding: Finding) -> str:
    """What was found, and the next step."""
    return " ".join(part for part in (told(finding.sentence), told(finding.next_step)) if part)


def summary(view: SelfTestView) -> str:
    """The whole test in a few words."""
    if view.is_running:
        return translate("Checks", "Checking this tablet")
    if view.at is None:
        return translate("Checks", "Not checked yet")
    return {
        Level.OK: translate("Checks", "All is well"),
        Level.WARN: translate("Checks", "Works, with something to see to"),
        Level.BAD: translate("Checks", "Something needs you"),
    }[view.worst]
