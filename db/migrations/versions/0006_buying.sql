CREATE TABLE receipt_draft (
  draft_id BLOB NOT NULL,
  changed_at INTEGER NOT NULL,
  body BLOB NOT NULL,
  CONSTRAINT pk_receipt_draft PRIMARY KEY (draft_id)
)
 STRICT
;;
CREATE TABLE supplier (
  supplier_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  address TEXT NOT NULL,
  note TEXT NOT NULL,
  terms_days INTEGER NOT NULL,
  is_active INTEGER NOT NULL,
  CONSTRAINT pk_supplier PRIMARY KEY (supplier_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE buying_document (
  fact_id BLOB NOT NULL,
  act TEXT NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  supplier_id BLOB NOT NULL,
  way TEXT NOT NULL,
  reference TEXT NOT NULL,
  total INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT pk_buying_document PRIMARY KEY (fact_id),
  CONSTRAINT ck_buying_document_act_known CHECK (act IN ('receipt', 'payment', 'sent_back', 'reversal')),
  CONSTRAINT ck_buying_document_way_known CHECK (way IN ('cash', 'qris', 'transfer')),
  CONSTRAINT ck_buying_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_buying_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_buying_document_business_date_register_number ON buying_document (business_date, register, number)
;;
CREATE INDEX ix_buying_document_supplier_id_business_date ON buying_document (supplier_id, business_date)
;;
CREATE TABLE buying_reversal (
  fact_id BLOB NOT NULL,
  of_fact BLOB NOT NULL,
  CONSTRAINT pk_buying_reversal PRIMARY KEY (fact_id),
  CONSTRAINT fk_buying_reversal_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_buying_reversal_of_fact ON buying_reversal (of_fact)
;;
CREATE TABLE goods_receipt (
  fact_id BLOB NOT NULL,
  supplier_id BLOB NOT NULL,
  received_on INTEGER NOT NULL,
  nota TEXT NOT NULL,
  nota_key TEXT NOT NULL,
  discount INTEGER NOT NULL,
  freight INTEGER NOT NULL,
  freight_is_apart INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  tax_is_cost INTEGER NOT NULL,
  total INTEGER NOT NULL,
  due_on INTEGER,
  CONSTRAINT pk_goods_receipt PRIMARY KEY (fact_id),
  CONSTRAINT ck_goods_receipt_total_not_negative CHECK (total >= 0),
  CONSTRAINT fk_goods_receipt_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_goods_receipt_received_on ON goods_receipt (received_on)
;;
CREATE INDEX ix_goods_receipt_supplier_id_nota_key ON goods_receipt (supplier_id, nota_key)
;;
CREATE TABLE goods_receipt_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  ratio INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  price INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  CONSTRAINT pk_goods_receipt_line PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_goods_receipt_line_quantity_not_negative CHECK (quantity >= 0 AND bonus >= 0),
  CONSTRAINT fk_goods_receipt_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_goods_receipt_line_item_id_fact_id ON goods_receipt_line (item_id, fact_id)
;;
CREATE TABLE goods_sent_back_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  ratio INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  receipt_id BLOB,
  receipt_line INTEGER NOT NULL,
  CONSTRAINT pk_goods_sent_back_line PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_goods_sent_back_line_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_goods_sent_back_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_goods_sent_back_line_receipt_id ON goods_sent_back_line (receipt_id)
;;
CREATE TABLE stock_cost_difference (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  difference TEXT NOT NULL,
  item_id BLOB NOT NULL,
  business_date INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_stock_cost_difference PRIMARY KEY (fact_id, line, difference),
  CONSTRAINT ck_stock_cost_difference_difference_known CHECK (difference IN ('sold_before', 'entered_late', 'sent_back', 'reversed')),
  CONSTRAINT ck_stock_cost_difference_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT fk_stock_cost_difference_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_stock_cost_difference_business_date ON stock_cost_difference (business_date)
;;
CREATE TABLE supplier_debt_entry (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  supplier_id BLOB NOT NULL,
  receipt_id BLOB NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_supplier_debt_entry PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_supplier_debt_entry_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT fk_supplier_debt_entry_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_supplier_debt_entry_receipt_id ON supplier_debt_entry (receipt_id)
;;
CREATE INDEX ix_supplier_debt_entry_supplier_id_business_date ON supplier_debt_entry (supplier_id, business_date)
