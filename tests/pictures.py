"""Pictures and clips of codes, drawn by the tests themselves."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
import segno
import zxingcpp
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""(H, W, 3) uint8, BGR."""

A_PASS = "P1:" + "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U" * 4 + "MFRGGZDFMZTWQ"
"""Shaped like a pickup pass; the scanner looks at no more than its first three characters."""


def qr(content: str | bytes, *, module_px: int = 5) -> Picture:
    """A QR code, error correction Q, with its quiet zone."""
    code = segno.make_qr(content, error="q")
    modules = np.array([list(row) for row in code.matrix_iter(scale=module_px, border=4)], dtype=np.uint8)
    return _coloured(np.where(modules, 0, 255))


def bars(kind: zxingcpp.BarcodeFormat, content: str, *, module_px: int = 3) -> Picture:
    """A bar code with its quiet zone."""
    drawn = np.array(zxingcpp.create_barcode(content, kind).to_image(scale=module_px))
    return _coloured(np.pad(drawn, 10 * module_px, constant_values=255))


def in_view(*codes: Picture, width_px: int = 1280, height_px: int = 720, ground: int = 160) -> Picture:
    """A camera's picture with the codes side by side in its middle."""
    picture = np.full((height_px, width_px, 3), ground, dtype=np.uint8)
    share = width_px // len(codes)
    for place, code in enumerate(codes):
        height, width = code.shape[:2]
        top, left = (height_px - height) // 2, place * share + (share - width) // 2
        picture[top : top + height, left : left + width] = code
    return picture


def turned(picture: Picture, degrees: float) -> Picture:
    """The picture turned about its middle."""
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return _bgr(cv2.warpAffine(picture, turn, (width, height), borderValue=(160, 160, 160)))


def blurred(picture: Picture, sigma_px: float) -> Picture:
    """The picture out of focus."""
    return _bgr(cv2.GaussianBlur(picture, (0, 0), sigma_px))


def tilted(picture: Picture, narrow: float) -> Picture:
    """The picture seen at an angle: its right side is `narrow` times as high, the whole no wider."""
    height, width = picture.shape[:2]
    inset = height * (1 - narrow) / 2
    seen = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    shown = np.array(
        [[0, 0], [width * narrow, inset], [width * narrow, height - inset], [0, height]], dtype=np.float32
    )
    warp = cv2.getPerspectiveTransform(seen, shown)
    return _bgr(cv2.warpPerspective(picture, warp, (width, height), borderValue=(160, 160, 160)))


def leaning(picture: Picture, degrees: float) -> Picture:
    """The picture on a board that leans back so far, seen by a lens that is three heights away."""
    height, width = picture.shape[:2]
    lean, off = np.radians(degrees), 3.0 * height
    corners = np.array([[x, y] for y in (-height / 2, height / 2) for x in (-width / 2, width / 2)])
    depth = off - corners[:, 1] * np.sin(lean)
    seen = np.stack([corners[:, 0], corners[:, 1] * np.cos(lean)], axis=1) * (off / depth)[:, None]
    middle = np.array([width / 2, height / 2])
    warp = cv2.getPerspectiveTransform(
        (corners + middle).astype(np.float32), (seen + middle).astype(np.float32)
    )
    return _bgr(
        cv2.warpPerspective(picture, warp, (width, height), flags=cv2.INTER_AREA, borderValue=(160, 160, 160))
    )


def glared(picture: Picture, across_px: float, *, x: float = 0.5, y: float = 0.5) -> Picture:
    """The picture with a lamp's reflection in it: white in its middle, fading outwards.

    Args:
        picture: Of a glossy thing.
        across_px: Half of the reflection's width, where it is half as bright.
        x: Where its middle is, as a share of the picture's width.
        y: The same of its height.
    """
    height, width = picture.shape[:2]
    down, right = np.mgrid[0:height, 0:width]
    far = np.hypot(right - x * width, down - y * height) / across_px
    light = 255.0 * 2.0 ** -(far**4)
    return _bgr(np.clip(picture + light[:, :, None], 0, 255))


def noisy(picture: Picture, sigma: float, seed: int = 1) -> Picture:
    """The picture from a sensor in poor light: Gaussian noise, the same for the same seed."""
    noise = np.random.default_rng(seed).normal(0.0, sigma, picture.shape)
    return _bgr(np.clip(picture + noise, 0, 255))


def rippled(picture: Picture, strength: float, period_px: float = 3.3) -> Picture:
    """The picture of a screen whose grid of pixels beats against the sensor's (moiré).

    Args:
        picture: What the screen shows.
        strength: Amplitude of the ripple, 0 to 127.
        period_px: How wide a ripple is.
    """
    height, width = picture.shape[:2]
    down, right = np.mgrid[0:height, 0:width]
    wave = np.sin(2 * np.pi * (right + 0.1 * down) / period_px)
    wave += np.sin(2 * np.pi * (down - 0.1 * right) / (period_px * 1.1))
    return _bgr(np.clip(picture + strength * wave[:, :, None] / 2, 0, 255))


def save(path: Path, picture: Picture) -> Path:
    """Write a picture file; the suffix decides the format."""
    assert cv2.imwrite(str(path), picture)
    return path


def save_clip(path: Path, pictures: Iterable[Picture], *, fps: float = 30.0) -> Path:
    """Write an MJPG clip (.avi); all pictures must be of one size."""
    frames = list(pictures)
    height, width = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (width, height))
    assert writer.isOpened()
    for frame in frames:
        writer.write(frame)
    writer.release()
    return path


def _coloured(grey: NDArray[np.generic]) -> Picture:
    return _bgr(cv2.cvtColor(np.asarray(grey, dtype=np.uint8), cv2.COLOR_GRAY2BGR))


def _bgr(picture: NDArray[np.generic]) -> Picture:
    return np.asarray(picture, dtype=np.uint8)
