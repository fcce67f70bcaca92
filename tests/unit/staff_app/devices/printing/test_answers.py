"""A printer's bytes are told apart before anything is believed."""

import pytest

from staff_app.devices.printing.answers import AnswerReader, status_from
from staff_app.devices.printing.status import Paper

IDLE = 0x12


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ((IDLE, IDLE, IDLE, IDLE), ""),
        ((IDLE | 0x08, IDLE | 0x04, IDLE, IDLE), "cover"),
        ((IDLE | 0x08, IDLE | 0x20, IDLE, IDLE | 0x6C), "out of paper"),
        ((IDLE | 0x08, IDLE | 0x40, IDLE | 0x08, IDLE), "error"),
        ((IDLE | 0x08, IDLE, IDLE, IDLE), "offline"),
    ],
)
def test_each_trouble_has_its_sentence(answers: tuple[int, int, int, int], problem: str) -> None:
    """With the bits of the ESC/POS command reference."""
    said = status_from(answers).problem
    assert problem in said
    assert bool(said) == bool(problem)


def test_little_paper_is_no_problem_yet() -> None:
    """It is said, and printing goes on."""
    status = status_from((IDLE, IDLE, IDLE, IDLE | 0x0C))
    assert (status.paper, status.problem) == (Paper.NEAR_END, "")


def test_a_late_status_is_not_taken_for_the_confirmation() -> None:
    """DLE EOT's answers have bits that GS r's has not."""
    assert not AnswerReader().is_through(bytes((IDLE, IDLE | 0x08)))
    assert AnswerReader().is_through(b"\x00")
    assert AnswerReader().is_through(b"\x0f")


def test_an_unasked_status_is_not_taken_for_the_confirmation() -> None:
    """Automatic status is four bytes, which may arrive in pieces; three of them look like a confirmation."""
    reader = AnswerReader()
    assert not reader.is_through(b"\x10\x00")
    assert not reader.is_through(b"\x00\x0f")
    assert reader.is_through(b"\x00")


def test_an_unasked_status_is_not_taken_for_an_answer() -> None:
    """Only what was asked counts."""
    assert list(AnswerReader().statuses(bytes((0x10, 0x12, 0x12, 0x12, IDLE | 0x08)))) == [IDLE | 0x08]
