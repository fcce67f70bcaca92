"""When a code that was seen counts as scanned."""

from staff_app.devices.scanning.acceptance import Acceptance, Outcome, Verdict
from staff_app.devices.scanning.results import Decoded, Decoder, Step, Symbology
from tests.pictures import A_PASS


def seen(text: str, symbology: Symbology = Symbology.EAN_13) -> Decoded:
    """A code as the chain reports it."""
    corners = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0))
    return Decoded(text, symbology, Decoder.ZXING, Step.ZXING_RAW, 1.0, corners)


PASS = seen(A_PASS, Symbology.QR)
DRILL = seen("4006381333931")
PAINT = seen("4006381333948")
BAG = seen("10477-1", Symbology.CODE_128)


def at_work() -> Acceptance:
    """A drill is to be picked, and nothing else."""
    return Acceptance(belongs=lambda text: text == DRILL.text)


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


def test_what_belongs_needs_no_more_than_two_frames() -> None:
    """No second look is asked for, and none is waited for."""
    acceptance = at_work()
    assert acceptance.doubtful([DRILL]) is None
    assert outcomes(acceptance, (0.0, [DRILL]), (0.03, [DRILL]))[-1] is Outcome.ACCEPTED


def test_only_products_have_to_belong() -> None:
    """Bags, shelves, passes and links are none; two codes in view are nobody's either."""
    acceptance = at_work()
    assert [acceptance.doubtful(found) for found in ([BAG], [PASS], [PAINT, DRILL], [])] == [None] * 4
    assert outcomes(acceptance, (0.0, [BAG]), (0.03, [BAG]))[-1] is Outcome.ACCEPTED


def test_a_wrong_item_is_told_as_soon_as_both_libraries_read_it() -> None:
    """From the second frame, as any other: nobody waits to hear that it is wrong."""
    acceptance = at_work()
    assert acceptance.doubtful([PAINT]) is PAINT
    assert acceptance.offer([PAINT], 1, 0.0, [PAINT]).outcome is Outcome.CONFIRMING
    assert acceptance.doubtful([PAINT]) is None
    assert acceptance.offer([PAINT], 2, 0.03).outcome is Outcome.ACCEPTED


def test_one_library_alone_has_to_be_steady() -> None:
    """Six frames, and half a second: whichever comes later."""
    quick = [(0.03 * n, [PAINT]) for n in range(17)]
    assert outcomes(at_work(), *quick) == [Outcome.CONFIRMING] * 17
    assert outcomes(at_work(), *quick, (0.51, [PAINT]))[-1] is Outcome.ACCEPTED
    slow = [(0.2 * n, [PAINT]) for n in range(6)]
    assert outcomes(at_work(), *slow) == [Outcome.CONFIRMING] * 5 + [Outcome.ACCEPTED]


def test_a_misread_of_a_thing_that_lies_still_interrupts_nobody() -> None:
    """Each frame gives the same wrong digits, and the second library others that belong no more."""
    acceptance = at_work()
    for number in range(40):
        verdict = acceptance.offer([PAINT], number, 0.03 * number, [seen("9506000134352")])
        assert verdict.outcome is Outcome.CONFIRMING


def test_where_the_second_library_reads_what_belongs_that_counts() -> None:
    """The first one misreads in every frame; the item is the right one all the same."""
    acceptance = at_work()
    assert acceptance.offer([PAINT], 1, 0.0, [DRILL]).outcome is Outcome.CONFIRMING
    assert acceptance.offer([PAINT], 2, 0.03, [DRILL]) == Verdict(Outcome.ACCEPTED, DRILL)
    assert acceptance.offer([PAINT], 3, 0.06, [DRILL]) == Verdict(Outcome.REPEATED, DRILL)


def test_two_that_belong_are_no_answer() -> None:
    """The second library sees more than one: nobody can tell which was meant."""
    acceptance = Acceptance(belongs=lambda text: text != PAINT.text)
    for number in range(3):
        verdict = acceptance.offer([PAINT], number, 0.03 * number, [DRILL, seen("9506000134352")])
        assert verdict.outcome is Outcome.CONFIRMING


def test_what_belongs_may_change_between_frames() -> None:
    """Another order is opened while the item is held up."""
    mine: set[str] = set()
    acceptance = Acceptance(belongs=mine.__contains__)
    assert acceptance.offer([PAINT], 1, 0.0).outcome is Outcome.CONFIRMING
    mine.add(PAINT.text)
    assert acceptance.offer([PAINT], 2, 0.03).outcome is Outcome.ACCEPTED
