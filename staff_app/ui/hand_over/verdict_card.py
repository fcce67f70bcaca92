"""What a shown pass came to: a colour, a title, and a sentence with the next step."""

from staff_app.rows import PassVerdict, Verdict
from staff_app.ui.theme import Theme, Tone
from staff_app.ui.widgets.panels import ToneCard

_TONES = {
    Verdict.VALID: Tone.GOOD,
    Verdict.NOT_READY: Tone.WARN,
    Verdict.NO_SHOW: Tone.WARN,
    Verdict.REFUSED: Tone.WARN,
    Verdict.EXPIRED: Tone.WARN,
    Verdict.DAMAGED: Tone.WARN,
    Verdict.UNKNOWN_ORDER: Tone.WARN,
    Verdict.UNKNOWN_CODE: Tone.WARN,
    Verdict.ALREADY_COLLECTED: Tone.BAD,
    Verdict.CANCELLED: Tone.BAD,
    Verdict.OTHER_STORE: Tone.BAD,
    Verdict.FORGED: Tone.BAD,
}


def verdict_tone(verdict: PassVerdict) -> Tone:
    """Green: go on. Amber: a step is missing. Red: hand nothing over. By eye is no green light yet."""
    if verdict.verdict is Verdict.VALID and verdict.method == "identity_check":
        return Tone.WARN
    return _TONES[verdict.verdict]


class VerdictCard(ToneCard):
    """Shown from a verdict until the next customer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Tone.NEUTRAL)

    def show_verdict(self, verdict: PassVerdict | None) -> None:
        """Show this verdict, or nothing."""
        self.setVisible(verdict is not None)
        if verdict is not None:
            self.tell(verdict.title, verdict.sentence, verdict_tone(verdict))
