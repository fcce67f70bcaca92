"""A sandbox in which a template comes to an end, too: so many turns of its loops, and then it is refused."""

import threading
from collections.abc import Iterable, Iterator
from typing import Any

from jinja2 import TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

MOST_TURNS = 50_000
"""Turns of loops, and calls, of one message."""
_LONGEST = 100_000
"""Characters or items that a product may have."""
_TURN = "counted turn"


class BoundedEnvironment(SandboxedEnvironment):
    """Jinja's sandbox; what it renders after `begin` takes `MOST_TURNS` at most."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - what jinja takes
        super().__init__(**options)
        self._spent = threading.local()
        self.filters[_TURN] = self._counted

    def begin(self) -> None:
        """Another message: its turns are counted from none on."""
        self._spent.turns = 0

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            if loop.recursive:
                raise TemplateSyntaxError(
                    "a loop that calls itself is not taken", loop.lineno, name, filename
                )
            loop.iter = nodes.Filter(loop.iter, _TURN, [], [], None, None, lineno=loop.lineno)
        return tree

    def call(
        __self,
        __context: Context,
        __obj: Any,  # noqa: ANN401 - whatever a template calls
        *args: Any,  # noqa: ANN401
        **kwargs: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """Count it, then call."""
        __self._spend()
        return super().call(__context, __obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """Multiply, where the product stays small; powers are not taken."""
        if operator == "**":
            raise SecurityError("powers are not taken")
        for many, times in ((left, right), (right, left)):
            if isinstance(times, int) and hasattr(many, "__len__") and len(many) * times > _LONGEST:
                raise SecurityError("a text or list that is too long")
        return super().call_binop(context, operator, left, right)

    def _counted(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self._spend()
            yield item

    def _spend(self) -> None:
        turns = self._spent.turns = getattr(self._spent, "turns", 0) + 1
        if turns > MOST_TURNS:
            raise SecurityError("it takes too long to render: too many turns of its loops")
