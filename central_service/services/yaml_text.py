"""YAML as people write it: the core schema of YAML 1.2, where `NO` is a country and `18:00` a time of day.

PyYAML reads YAML 1.1, in which these two are False and 1080.
"""

import re
from typing import Any

import yaml

from central_service.errors import SetupError


class _Loader(yaml.SafeLoader):
    """Knows null, true, false, whole numbers, decimal ones and dates; everything else is text."""


class _Dumper(yaml.SafeDumper):
    """Quotes what either version of YAML would read as something else."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("timestamp", r"[0-9]{4}-[0-9]{2}-[0-9]{2}", list("0123456789")),
    ("merge", r"<<", ["<"]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


def _whole_number(loader: _Loader, node: yaml.ScalarNode) -> int:
    """Decimal, whatever it begins with."""
    return int(loader.construct_scalar(node))


_Loader.add_constructor("tag:yaml.org,2002:int", _whole_number)


def load(text: str) -> Any:  # noqa: ANN401 - whatever the text holds
    """Read one document.

    Raises:
        SetupError: It is no YAML; says where.
    """
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - a safe loader that knows less
    except yaml.YAMLError as error:
        raise SetupError(f"This is no YAML: {' '.join(str(error).split())}") from error


def dump(value: object) -> str:
    """Write one document, in the order of its keys."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
