"""When a code that was seen counts as scanned."""

from staff_app.devices.scanning.acceptance import Acceptance, Outcome
from staff_app.devices.scanning.results import Decoded, Decoder, Step, Symbology
from tests.pictures import A_PASS


def seen(text: str, symbology: Symbology = Symbology.EAN_13) -> Decoded:
    """A code as the chain reports it."""
    corners = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0))
    return Decoded(text, symbology, Decoder.ZXING, Step.ZXING_RAW, 1.0, corners)


PASS = seen(A_PASS, Symbology.QR)
DRILL = seen("4006381333931")
PAINT = seen("4006381333948")


def outcomes(acceptance: Acceptance, *frames: tuple[float, list[Decoded]]) -> list[Outcome]:
    """Offer frames, numbered from 1, and list what they amount to."""
    return [
        acceptance.offer(found, number, at_s).outcome for number, (at_s, found) in enumerate(frames, start=1)
    ]


def test_an_empty_view_is_nothing() -> None:
    """No code, no outcome."""
    assert outcomes(Acceptance(), (0.0, [])) == [Outcome.NOTHING]


def test_a_signed_pass_is_accepted_from_one_frame() -> None:
    """Its signature tells a misread from a pass."""
    verdict = Acceptance().offer([PASS], 1, 0.0)
    assert verdict.outcome is Outcome.ACCEPTED
    assert verdict.decoded is PASS


def test_a_product_needs_two_agreeing_frames() -> None:
    """A misread can carry a valid check digit."""
    assert outcomes(Acceptance(), (0.0, [DRILL]), (0.1, [DRILL])) == [Outcome.CONFIRMING, Outcome.ACCEPTED]


def test_the_same_frame_twice_is_no_agreement() -> None:
    """One picture looked at twice gives the same misread twice."""
    acceptance = Acceptance()
    first = acceptance.offer([DRILL], 7, 0.0).outcome
    assert (first, acceptance.offer([DRILL], 7, 0.0).outcome) == (Outcome.CONFIRMING, Outcome.CONFIRMING)


def test_frames_without_a_code_do_not_break_the_agreement() -> None:
    """A hard code is read in some frames only."""
    assert outcomes(Acceptance(), (0.0, [DRILL]), (0.1, []), (0.2, [DRILL]))[-1] is Outcome.ACCEPTED


def test_another_code_in_between_breaks_the_agreement() -> None:
    """Frames that contradict each other prove nothing."""
    frames = [(0.0, [DRILL]), (0.1, [PAINT]), (0.2, [DRILL]), (0.3, [DRILL])]
    assert outcomes(Acceptance(), *frames) == [Outcome.CONFIRMING] * 3 + [Outcome.ACCEPTED]


def test_an_old_first_sighting_does_not_count() -> None:
    """Two glimpses far apart are not one scan."""
    acceptance = Acceptance(agree_within_s=1.0)
    assert outcomes(acceptance, (0.0, [DRILL]), (1.1, [DRILL])) == [Outcome.CONFIRMING, Outcome.CONFIRMING]


def test_different_codes_in_view_are_their_own_outcome() -> None:
    """Nobody can tell which one is meant, so none is accepted, a pass neither."""
    verdict = Acceptance().offer([PASS, DRILL], 1, 0.0)
    assert (verdict.outcome, verdict.decoded) == (Outcome.SEVERAL, None)


def test_several_codes_break_the_agreement() -> None:
    """After a crowded view one code alone has to be seen twice again."""
    frames = [(0.0, [DRILL]), (0.1, [DRILL, PAINT]), (0.2, [DRILL]), (0.3, [DRILL])]
    assert outcomes(Acceptance(), *frames)[1:] == [Outcome.SEVERAL, Outcome.CONFIRMING, Outcome.ACCEPTED]


def test_the_same_text_twice_in_one_view_is_one_code() -> None:
    """Two labels of one bag say the same."""
    assert outcomes(Acceptance(), (0.0, [PASS, PASS])) == [Outcome.ACCEPTED]


def test_a_code_held_in_view_counts_once() -> None:
    """Its time runs from when it was last seen, however long it stays."""
    frames = [(0.5 * n, [PASS]) for n in range(10)]
    assert outcomes(Acceptance(), *frames) == [Outcome.ACCEPTED] + [Outcome.REPEATED] * 9


def test_a_code_counts_again_after_it_was_away() -> None:
    """A second item of the same product is scanned by taking the first away."""
    frames = [(0.0, [PASS]), (1.4, [PASS]), (2.9, [PASS])]
    assert outcomes(Acceptance(), *frames) == [Outcome.ACCEPTED, Outcome.REPEATED, Outcome.ACCEPTED]


def test_a_product_that_was_away_needs_two_frames_again() -> None:
    """The second scan is proved like the first."""
    frames = [(0.0, [DRILL]), (0.1, [DRILL]), (5.0, [DRILL]), (5.1, [DRILL])]
    assert outcomes(Acceptance(), *frames) == [Outcome.CONFIRMING, Outcome.ACCEPTED] * 2


def test_an_accepted_code_stays_accepted_while_others_pass_by() -> None:
    """Seen among several, or before another code, it is still the one that counted."""
    frames = [(0.0, [PASS]), (1.0, [PASS, DRILL]), (2.0, [DRILL]), (2.1, [DRILL]), (2.2, [PASS])]
    assert outcomes(Acceptance(), *frames) == [
        Outcome.ACCEPTED,
        Outcome.SEVERAL,
        Outcome.CONFIRMING,
        Outcome.ACCEPTED,
        Outcome.REPEATED,
    ]
