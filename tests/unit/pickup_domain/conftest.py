"""A longer search for counter-examples: `pytest tests/unit/pickup_domain --hypothesis-profile=long`."""

from hypothesis import settings

settings.register_profile("long", max_examples=3000, print_blob=True)
