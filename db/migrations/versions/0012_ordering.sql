CREATE TABLE supplier_order (
  fact_id BLOB NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  supplier_id BLOB NOT NULL,
  wished_on INTEGER,
  note TEXT NOT NULL,
  CONSTRAINT pk_supplier_order PRIMARY KEY (fact_id),
  CONSTRAINT ck_supplier_order_number_positive CHECK (number > 0),
  CONSTRAINT fk_supplier_order_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_supplier_order_business_date_register_number ON supplier_order (business_date, register, number)
;;
CREATE INDEX ix_supplier_order_supplier_id_business_date ON supplier_order (supplier_id, business_date)
;;
CREATE TABLE supplier_order_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  ratio INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  price INTEGER NOT NULL,
  CONSTRAINT pk_supplier_order_line PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_supplier_order_line_line_possible CHECK (quantity > 0 AND price >= 0),
  CONSTRAINT fk_supplier_order_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_supplier_order_line_item_id_fact_id ON supplier_order_line (item_id, fact_id)
;;
CREATE TABLE supplier_order_end (
  fact_id BLOB NOT NULL,
  order_id BLOB NOT NULL,
  how TEXT NOT NULL,
  reason TEXT NOT NULL,
  business_date INTEGER NOT NULL,
  CONSTRAINT pk_supplier_order_end PRIMARY KEY (fact_id),
  CONSTRAINT ck_supplier_order_end_how_known CHECK (how IN ('cancelled', 'rest_dropped', 'replaced')),
  CONSTRAINT fk_supplier_order_end_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_supplier_order_end_order_id ON supplier_order_end (order_id)
;;
CREATE TABLE supplier_order_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  order_id BLOB NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT pk_supplier_order_goods PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_supplier_order_goods_quantity_not_zero CHECK (quantity <> 0),
  CONSTRAINT fk_supplier_order_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_supplier_order_goods_order_id_item_id ON supplier_order_goods (order_id, item_id)
;;
CREATE TABLE item_order_rule (
  item_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  point INTEGER NOT NULL,
  pack INTEGER NOT NULL,
  CONSTRAINT pk_item_order_rule PRIMARY KEY (item_id),
  CONSTRAINT ck_item_order_rule_rule_possible CHECK (point >= 0 AND pack >= 0)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE supplier_order_draft (
  draft_id BLOB NOT NULL,
  changed_at INTEGER NOT NULL,
  body BLOB NOT NULL,
  CONSTRAINT pk_supplier_order_draft PRIMARY KEY (draft_id)
)
 STRICT
;;
ALTER TABLE supplier ADD COLUMN lead_days INTEGER
