"""The schema's history (Alembic), shipped with the service."""
