"""A sandbox in which a template comes to an end, too: so many turns of its loops, and then it is refused.

Long texts and lists count as many turns, so that what a template keeps in memory is bounded as well. Only
what messages need is there at all: see `docs/merchant.md`.
"""

import functools
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from jinja2 import TemplateSyntaxError, nodes
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS, do_join
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace, pass_eval_context
from jinja2.visitor import NodeTransformer
from pydantic import BaseModel

_Function = Callable[..., Any]
MOST_TURNS = 50_000
"""Turns of loops, and calls, of one message."""
_A_TURN = 20
"""Characters or items that count as one."""
_MOST = MOST_TURNS * _A_TURN
_LONGEST_NUMBER = 4096
"""Bits."""
_OF_A_THING = 50
"""Characters, for what is neither text nor list nor number."""
_FILTERS = (
    "abs capitalize count d default dictsort e escape first float int last length list lower max min "
    "reverse safe sort string title trim truncate unique upper wordcount"
)
_GLOBALS = ("range", "dict", "namespace", "cycler", "joiner")
_TEXT_METHODS = "upper lower title capitalize strip lstrip rstrip startswith endswith split isdigit"
_METHODS: tuple[tuple[type, frozenset[str]], ...] = (
    (str, frozenset(_TEXT_METHODS.split())),
    (bytes, frozenset()),
    (int, frozenset()),
    (float, frozenset()),
    (BaseModel, frozenset({"times"})),
    (dict, frozenset({"items", "keys", "values", "get"})),
)
"""Those that make nothing longer than what they are given."""
_TURN, _WEIGHED, _JOINED = "counted turn", "weighed", "joined text"


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox; what it renders after `begin` takes `MOST_TURNS` at most."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - what jinja takes
        super().__init__(finalize=self._weighed, **options)
        self._spent = threading.local()
        self.globals = {name: self.globals[name] for name in _GLOBALS}
        self.filters = {name: self.weighing(cast("_Function", FILTERS[name])) for name in _FILTERS.split()}
        self.filters["join"] = self._join
        self.filters |= {_TURN: self._counted, _WEIGHED: self._weighed, _JOINED: self._joined}
        self.tests = {name: self.weighing(cast("_Function", test)) for name, test in self.tests.items()}
        self.concat = self._written  # type: ignore[method-assign]

    def begin(self) -> None:
        """Another message: its turns are counted from none on."""
        self._spent.turns = 0

    def weighing(self, function: _Function) -> _Function:
        """A filter or a test that counts what it is given and what it gives."""

        @functools.wraps(function)
        def weighing(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            self._spend(1)
            self._weigh(*args, *kwargs.values())
            return self._weighed(function(*args, **kwargs))

        return weighing

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            if loop.recursive:
                raise TemplateSyntaxError(
                    "a loop that calls itself is not taken", loop.lineno, name, filename
                )
            loop.iter = _through(_TURN, cast("nodes.Expr", loop.iter))
        _Weighing().visit(tree)
        tree.set_environment(self)
        return tree

    def call(
        __self,
        __context: Context,
        __obj: Any,  # noqa: ANN401 - whatever a template calls
        *args: Any,  # noqa: ANN401
        **kwargs: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """Count it, then call."""
        __self._spend(1)
        found = super().call(__context, __obj, *args, **kwargs)
        return found if isinstance(found, Namespace) else __self._weighed(found)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        """Calculate, where what comes of it stays small; powers and `%` on texts are not taken."""
        if operator == "**" or (operator == "%" and isinstance(left, (str, bytes))):
            raise SecurityError("powers and % on texts are not taken")
        if isinstance(left, int) and isinstance(right, int):
            if left.bit_length() + right.bit_length() > _LONGEST_NUMBER:
                raise SecurityError("a number that is too long")
        elif operator == "*":
            for many, times in ((left, right), (right, left)):
                if isinstance(times, int) and isinstance(many, (str, list, tuple)):
                    self._spend(self._size(many) * max(times, 0) // _A_TURN)
        else:
            self._weigh(left, right)
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401
        """As in Jinja's sandbox; of texts and numbers, only methods that make nothing long."""
        for kind, methods in _METHODS:
            if isinstance(obj, kind) and callable(value) and attr not in methods:
                return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:  # noqa: ANN401
        """Formats can ask for any width: `is_safe_attribute` refuses them."""
        del value

    def _counted(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self._spend(1)
            yield item

    def _spend(self, turns: int) -> None:
        spent = self._spent.turns = getattr(self._spent, "turns", 0) + turns
        if spent > MOST_TURNS:
            raise SecurityError("it takes too long to render: too many turns of its loops, or too long texts")

    def _weigh(self, *values: object) -> None:
        for value in values:
            self._spend(self._size(value) // _A_TURN)

    def _weighed(self, value: Any) -> Any:  # noqa: ANN401
        self._weigh(value)
        return value

    @pass_eval_context
    def _join(self, context: EvalContext, items: Iterable[Any], d: str = "") -> Any:  # noqa: ANN401
        several = [self._weighed(item) for item in self._counted(items)]
        self._spend(self._size(d) * len(several) // _A_TURN)
        return self._weighed(do_join(context, several, d))

    @pass_eval_context
    def _joined(self, context: EvalContext, items: tuple[Any, ...]) -> str:
        """`~` in any number."""
        return markup_join(items) if context.autoescape else str_join(items)

    def _written(self, pieces: Iterable[str]) -> str:
        """What a template or a macro has written."""
        kept, length = [], 0
        for piece in pieces:
            kept.append(piece)
            length += len(piece)
            if length > _MOST:
                break
        self._spend(length // _A_TURN)
        return "".join(kept)

    def _size(self, value: object) -> int:
        """How many characters it is, written out, about; what is too long is not counted to its end."""
        size, waiting = 0, [value]
        while waiting and size <= _MOST:
            each = waiting.pop()
            if isinstance(each, str):
                size += len(each)
            elif isinstance(each, int):
                size += each.bit_length() // 3
            elif isinstance(each, (list, tuple, dict)):
                size += len(each)
                if size <= _MOST:
                    waiting += [*each, *each.values()] if isinstance(each, dict) else each
            elif isinstance(each, (Namespace, TemplateModule)):
                raise SecurityError("a namespace is not a value")
            else:
                size += _OF_A_THING
        return size


class _Weighing(NodeTransformer):
    """Has weighed whatever grows, or is gone through, without a call."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        texts = nodes.Tuple(node.nodes, "load", lineno=node.lineno)
        return _through(_JOINED, _through(_WEIGHED, texts))

    def visit_List(self, node: nodes.List) -> nodes.Node:
        self.generic_visit(node)
        return _through(_WEIGHED, node)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:
        self.generic_visit(node)
        return _through(_WEIGHED, node)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:
        self.generic_visit(node)
        return _through(_WEIGHED, node) if node.ctx == "load" else node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:
        self.generic_visit(node)
        return _through(_WEIGHED, node) if isinstance(node.arg, nodes.Slice) else node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:
        self.generic_visit(node)
        node.expr = _through(_WEIGHED, node.expr)
        for other in node.ops:
            other.expr = _through(_WEIGHED, other.expr)
        return node


def _through(name: str, node: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)
