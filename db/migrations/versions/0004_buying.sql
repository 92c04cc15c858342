ALTER TABLE stock_level RENAME TO stock_level_before
;;
CREATE TABLE stock_level (
  item_id BLOB NOT NULL,
  quantity INTEGER DEFAULT '0' NOT NULL,
  value INTEGER DEFAULT '0' NOT NULL,
  times_sold INTEGER DEFAULT '0' NOT NULL,
  to_count INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_stock_level PRIMARY KEY (item_id)
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO stock_level (item_id, quantity, value, times_sold, to_count)
SELECT item_id, quantity, 0, times_sold, to_count FROM stock_level_before
;;
DROP TABLE stock_level_before
;;
ALTER TABLE stock_movement RENAME TO stock_movement_before
;;
CREATE TABLE stock_movement (
  item_id BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  value INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT pk_stock_movement PRIMARY KEY (item_id, recorded_at, fact_id, line),
  CONSTRAINT ck_stock_movement_quantity_not_zero CHECK (quantity <> 0),
  CONSTRAINT fk_stock_movement_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO stock_movement (item_id, fact_id, line, quantity, value, business_date, recorded_at)
SELECT item_id, fact_id, line, quantity, 0, business_date, recorded_at FROM stock_movement_before
;;
DROP TABLE stock_movement_before
