CREATE TABLE repacked_batch (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  expires_on INTEGER NOT NULL,
  code TEXT NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  CONSTRAINT pk_repacked_batch PRIMARY KEY (fact_id, line, expires_on, code),
  CONSTRAINT fk_repacked_batch_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
