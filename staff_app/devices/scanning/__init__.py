"""From a camera's frames to accepted codes.

`frames`, `results`, `acceptance` and `preview` are light; every other module here imports OpenCV, numpy or a
decoder and is imported on the camera's own lane only.
"""
