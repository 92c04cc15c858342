CREATE TABLE stock_adjustment_before AS SELECT fact_id, reason, note FROM stock_adjustment
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
SELECT b.fact_id, b.reason, b.note, '', 0, f.business_date, f.recorded_at
FROM stock_adjustment_before AS b JOIN fact AS f ON f.fact_id = b.fact_id
;;
DROP TABLE stock_adjustment_before
;;
CREATE TABLE stock_adjustment_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  value INTEGER NOT NULL,
  expires_on INTEGER,
  code TEXT NOT NULL,
  CONSTRAINT pk_stock_adjustment_goods PRIMARY KEY (fact_id, line),
  CONSTRAINT fk_stock_adjustment_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO stock_adjustment_goods
SELECT m.fact_id, m.line, m.item_id, m.quantity, m.value, NULL, ''
FROM stock_movement AS m JOIN stock_adjustment AS a ON a.fact_id = m.fact_id
;;
CREATE TABLE stock_batch (
  item_id BLOB NOT NULL,
  expires_on INTEGER NOT NULL,
  code TEXT NOT NULL,
  quantity INTEGER DEFAULT '0' NOT NULL,
  set_aside INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_stock_batch PRIMARY KEY (item_id, expires_on, code)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_stock_batch_open ON stock_batch (expires_on, item_id) WHERE quantity <> 0 OR set_aside <> 0
