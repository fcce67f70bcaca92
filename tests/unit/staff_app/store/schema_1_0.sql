CREATE TABLE meta (name VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY (name));
CREATE TABLE order_srv (order_id VARCHAR NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (order_id));
CREATE TABLE outbox (
	seq INTEGER NOT NULL, command_id VARCHAR NOT NULL, order_id VARCHAR NOT NULL, body TEXT NOT NULL,
	crc INTEGER NOT NULL, created_at VARCHAR NOT NULL, attempts INTEGER NOT NULL, next_attempt_at VARCHAR NOT NULL,
	last_code VARCHAR NOT NULL, applied_version INTEGER, PRIMARY KEY (seq), UNIQUE (command_id));
CREATE INDEX ix_outbox_order ON outbox (order_id);
CREATE TABLE order_view (
	order_id VARCHAR NOT NULL, number VARCHAR NOT NULL, code_digest VARCHAR NOT NULL, is_open INTEGER NOT NULL,
	closed_at VARCHAR NOT NULL, promise_start VARCHAR NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL,
	PRIMARY KEY (order_id));
CREATE INDEX ix_view_code ON order_view (code_digest);
CREATE INDEX ix_view_number ON order_view (number);
CREATE TABLE bag_index (bag_id VARCHAR NOT NULL, order_id VARCHAR NOT NULL, PRIMARY KEY (bag_id));
CREATE TABLE reference (
	kind VARCHAR NOT NULL, id VARCHAR NOT NULL, version INTEGER NOT NULL, parent VARCHAR NOT NULL,
	body TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE INDEX ix_reference_parent ON reference (kind, parent);
CREATE TABLE incident (
	incident_id VARCHAR NOT NULL, order_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, detail TEXT NOT NULL,
	at VARCHAR NOT NULL, PRIMARY KEY (incident_id));
CREATE TABLE pin_guard (
	staff_id VARCHAR NOT NULL, failures INTEGER NOT NULL, locked_until VARCHAR NOT NULL, PRIMARY KEY (staff_id));
CREATE TABLE print_job (
	job_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, order_id VARCHAR NOT NULL, copy_number INTEGER NOT NULL,
	sha256 VARCHAR NOT NULL, data BLOB NOT NULL, state VARCHAR NOT NULL, attempts INTEGER NOT NULL,
	error TEXT NOT NULL, created_at VARCHAR NOT NULL, next_attempt_at VARCHAR NOT NULL, PRIMARY KEY (job_id));
CREATE INDEX ix_print_state ON print_job (state);
INSERT INTO meta VALUES ('schema', '1.0');
