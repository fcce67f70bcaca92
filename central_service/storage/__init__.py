"""All SQL, one repository per noun; the same statements on SQLite and PostgreSQL."""
