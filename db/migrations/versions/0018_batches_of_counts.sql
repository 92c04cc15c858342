CREATE TABLE stock_count_batch (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  expires_on INTEGER,
  code TEXT NOT NULL,
  counted INTEGER NOT NULL,
  book INTEGER NOT NULL,
  CONSTRAINT pk_stock_count_batch PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_stock_count_batch_counted_not_negative CHECK (counted >= 0),
  CONSTRAINT fk_stock_count_batch_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_count_draft (
  count_id BLOB NOT NULL,
  counter TEXT NOT NULL,
  item_id BLOB NOT NULL,
  changed_at INTEGER NOT NULL,
  body BLOB NOT NULL,
  CONSTRAINT pk_stock_count_draft PRIMARY KEY (count_id, counter, item_id)
)
 STRICT
