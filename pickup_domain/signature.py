"""What somebody wrote with a finger or a pen: strokes of normalised points with their times.

It belongs to the command that hands over, and is never part of an order.
"""

from typing import Annotated

from pydantic import Field, model_validator

from pickup_domain.base import Model

MAX_POINTS = 1500
"""Of all strokes together: half a minute of writing, some 40 kB as JSON."""
MAX_STROKES = 60

Share = Annotated[float, Field(ge=0, le=1)]
Point = tuple[Share, Share, Annotated[int, Field(ge=0, le=600_000)]]
"""From the left and from the top, as shares of the pad, and milliseconds since the first touch."""


class Signature(Model):
    """A signature as vector strokes."""

    aspect: float = Field(gt=0, le=20)
    """The pad's width by its height."""
    strokes: tuple[Annotated[tuple[Point, ...], Field(min_length=1)], ...] = Field(
        min_length=1, max_length=MAX_STROKES
    )

    @model_validator(mode="after")
    def _check_size(self) -> "Signature":
        if sum(len(stroke) for stroke in self.strokes) > MAX_POINTS:
            raise ValueError(f"a signature has at most {MAX_POINTS} points")
        return self
