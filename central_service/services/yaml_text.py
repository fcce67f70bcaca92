"""YAML as people write it: the core schema of YAML 1.2, where `NO` is a country and `18:00` a time of day.

PyYAML reads YAML 1.1, in which these two are False and 1080.
"""

import re
from datetime import date
from typing import Any

import yaml

from central_service.errors import SetupError


class _Loader(yaml.SafeLoader):
    """Knows null, true, false, whole numbers, decimal ones and dates; everything else is text."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse anchors and aliases: a few lines of them unfold to more than any memory holds."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise yaml.composer.ComposerError(
                None, None, "anchors (&) and aliases (*) are not taken; write it out", event.start_mark
            )
        return super().compose_node(parent, index)


class _Dumper(yaml.SafeDumper):
    """Quotes what either version of YAML would read as something else."""

    def ignore_aliases(self, data: object) -> bool:
        """Everything is written out, since aliases are not read."""
        del data
        return True


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("timestamp", r"[0-9]{4}-[0-9]{2}-[0-9]{2}", list("0123456789")),
    ("merge", r"<<", ["<"]),
):
    for _side in (_Loader, _Dumper):
        _side.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


def _whole_number(loader: _Loader, node: yaml.ScalarNode) -> int:
    """Decimal, whatever it begins with."""
    try:
        return int(loader.construct_scalar(node))
    except ValueError as error:
        # Python reads no number of thousands of digits.
        raise yaml.constructor.ConstructorError(None, None, "a number that long", node.start_mark) from error


def _day(loader: _Loader, node: yaml.ScalarNode) -> date:
    try:
        return date.fromisoformat(loader.construct_scalar(node))
    except ValueError as error:
        problem = f"there is no {node.value}"
        raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark) from error


_Loader.add_constructor("tag:yaml.org,2002:int", _whole_number)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _day)


_BREAKS = re.compile("[\x85\u2028\u2029]")
"""Line breaks to YAML 1.1 and not to 1.2: only between double quotes are they written as themselves."""


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = '"' if _BREAKS.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _represent_text)


def load(text: str) -> Any:  # noqa: ANN401 - whatever the text holds
    """Read one document.

    Raises:
        SetupError: It is no YAML; says where.
    """
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - a safe loader that knows less
    except yaml.YAMLError as error:
        raise SetupError(f"This is no YAML: {' '.join(str(error).split())}") from error
    except RecursionError as error:
        raise SetupError("This is no file of ours: its lists are nested too deep.") from error


def dump(value: object) -> str:
    """Write one document, in the order of its keys."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
