CREATE TABLE stock_count (
  fact_id BLOB NOT NULL,
  label TEXT NOT NULL,
  choice TEXT NOT NULL,
  category TEXT NOT NULL,
  first_counter TEXT NOT NULL,
  second_counter TEXT NOT NULL,
  items INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  CONSTRAINT pk_stock_count PRIMARY KEY (fact_id),
  CONSTRAINT ck_stock_count_choice_known CHECK (choice IN ('category', 'list', 'cycle', 'to_count', 'all')),
  CONSTRAINT fk_stock_count_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_count_item (
  fact_id BLOB NOT NULL,
  item_id BLOB NOT NULL,
  CONSTRAINT pk_stock_count_item PRIMARY KEY (fact_id, item_id),
  CONSTRAINT fk_stock_count_item_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_stock_count_item_item_id ON stock_count_item (item_id)
;;
CREATE TABLE stock_count_entry (
  count_id BLOB NOT NULL,
  counter TEXT NOT NULL,
  item_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  counted INTEGER NOT NULL,
  book INTEGER NOT NULL,
  oversold INTEGER NOT NULL,
  counted_at INTEGER NOT NULL,
  CONSTRAINT pk_stock_count_entry PRIMARY KEY (count_id, counter, item_id),
  CONSTRAINT ck_stock_count_entry_counter_known CHECK (counter IN ('first', 'second', 'decider')),
  CONSTRAINT ck_stock_count_entry_counted_not_negative CHECK (counted >= 0)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_count_pack (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  pack INTEGER NOT NULL,
  ratio INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT pk_stock_count_pack PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_stock_count_pack_quantity_not_negative CHECK (quantity >= 0),
  CONSTRAINT fk_stock_count_pack_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_count_decider (
  count_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT pk_stock_count_decider PRIMARY KEY (count_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_count_reason (
  count_id BLOB NOT NULL,
  item_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT pk_stock_count_reason PRIMARY KEY (count_id, item_id),
  CONSTRAINT ck_stock_count_reason_reason_known CHECK (reason IN ('lost', 'damaged', 'expired', 'own_use', 'found', 'misrecorded', 'count_again'))
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_count_step (
  fact_id BLOB NOT NULL,
  count_id BLOB NOT NULL,
  state TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  adjustment_id BLOB,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  CONSTRAINT pk_stock_count_step PRIMARY KEY (fact_id),
  CONSTRAINT ck_stock_count_step_state_known CHECK (state IN ('open', 'finished', 'approved', 'given_up')),
  CONSTRAINT fk_stock_count_step_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_stock_count_step_count_id ON stock_count_step (count_id)
;;
CREATE TABLE stock_count_result (
  fact_id BLOB NOT NULL,
  item_id BLOB NOT NULL,
  count_id BLOB NOT NULL,
  counted INTEGER NOT NULL,
  book INTEGER NOT NULL,
  value INTEGER NOT NULL,
  reason TEXT,
  note TEXT NOT NULL,
  business_date INTEGER NOT NULL,
  CONSTRAINT pk_stock_count_result PRIMARY KEY (fact_id, item_id),
  CONSTRAINT ck_stock_count_result_reason_known CHECK (reason IN ('lost', 'damaged', 'expired', 'own_use', 'found', 'misrecorded', 'count_again')),
  CONSTRAINT fk_stock_count_result_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_stock_count_result_item_id_business_date ON stock_count_result (item_id, business_date)
