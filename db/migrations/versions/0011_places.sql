CREATE TABLE stock_place (
  place_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  sells INTEGER NOT NULL,
  is_active INTEGER NOT NULL,
  CONSTRAINT pk_stock_place PRIMARY KEY (place_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE place_stock (
  item_id BLOB NOT NULL,
  place_id BLOB NOT NULL,
  quantity INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_place_stock PRIMARY KEY (item_id, place_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_place_stock_held ON place_stock (place_id) WHERE quantity <> 0
;;
CREATE TABLE place_batch (
  item_id BLOB NOT NULL,
  place_id BLOB NOT NULL,
  expires_on INTEGER NOT NULL,
  code TEXT NOT NULL,
  quantity INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_place_batch PRIMARY KEY (item_id, place_id, expires_on, code)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_place_batch_open ON place_batch (expires_on) WHERE quantity <> 0
;;
CREATE TABLE place_movement (
  item_id BLOB NOT NULL,
  place_id BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT pk_place_movement PRIMARY KEY (item_id, recorded_at, fact_id, line, place_id),
  CONSTRAINT ck_place_movement_quantity_not_zero CHECK (quantity <> 0),
  CONSTRAINT fk_place_movement_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE goods_transfer (
  fact_id BLOB NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  from_place BLOB NOT NULL,
  to_place BLOB NOT NULL,
  reason TEXT NOT NULL,
  of_fact BLOB,
  CONSTRAINT pk_goods_transfer PRIMARY KEY (fact_id),
  CONSTRAINT ck_goods_transfer_number_positive CHECK (number > 0),
  CONSTRAINT ck_goods_transfer_places_differ CHECK (from_place <> to_place),
  CONSTRAINT fk_goods_transfer_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_goods_transfer_business_date_register_number ON goods_transfer (business_date, register, number)
;;
CREATE INDEX ix_goods_transfer_of_fact ON goods_transfer (of_fact)
;;
CREATE TABLE goods_transfer_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  pack INTEGER NOT NULL,
  ratio INTEGER NOT NULL,
  expires_on INTEGER,
  code TEXT NOT NULL,
  CONSTRAINT pk_goods_transfer_line PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_goods_transfer_line_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_goods_transfer_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_level_before AS SELECT item_id, quantity, value, times_sold, to_count FROM stock_level
;;
DROP TABLE stock_level
;;
CREATE TABLE stock_level (
  item_id BLOB NOT NULL,
  quantity INTEGER DEFAULT '0' NOT NULL,
  value INTEGER DEFAULT '0' NOT NULL,
  times_sold INTEGER DEFAULT '0' NOT NULL,
  to_count INTEGER DEFAULT '0' NOT NULL,
  elsewhere INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_stock_level PRIMARY KEY (item_id)
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO stock_level
SELECT item_id, quantity, value, times_sold, to_count, 0 FROM stock_level_before
;;
DROP TABLE stock_level_before
;;
CREATE TABLE stock_adjustment_before AS SELECT fact_id, reason, note, register, number, business_date, recorded_at FROM stock_adjustment
;;
DROP TABLE stock_adjustment
;;
CREATE TABLE stock_adjustment (
  fact_id BLOB NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  place_id BLOB NOT NULL,
  CONSTRAINT pk_stock_adjustment PRIMARY KEY (fact_id),
  CONSTRAINT ck_stock_adjustment_reason_known CHECK (reason IN ('damaged', 'lost', 'expired', 'own_use', 'sample', 'donation', 'found', 'correction')),
  CONSTRAINT fk_stock_adjustment_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_stock_adjustment_business_date_register_number ON stock_adjustment (business_date, register, number)
;;
INSERT INTO stock_adjustment
SELECT fact_id, reason, note, register, number, business_date, recorded_at, x'00000000000000000000000000000001' FROM stock_adjustment_before
;;
DROP TABLE stock_adjustment_before
;;
CREATE TABLE stock_count_before AS SELECT fact_id, label, choice, category, first_counter, second_counter, items, business_date, recorded_at, actor_id FROM stock_count
;;
DROP TABLE stock_count
;;
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
  place_id BLOB NOT NULL,
  CONSTRAINT pk_stock_count PRIMARY KEY (fact_id),
  CONSTRAINT ck_stock_count_choice_known CHECK (choice IN ('category', 'list', 'cycle', 'to_count', 'all')),
  CONSTRAINT fk_stock_count_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO stock_count
SELECT fact_id, label, choice, category, first_counter, second_counter, items, business_date, recorded_at, actor_id, x'00000000000000000000000000000001' FROM stock_count_before
;;
DROP TABLE stock_count_before
