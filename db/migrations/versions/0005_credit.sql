ALTER TABLE sale_tender RENAME TO sale_tender_before
;;
CREATE TABLE sale_tender (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  method TEXT NOT NULL,
  amount INTEGER NOT NULL,
  received INTEGER NOT NULL,
  reference TEXT NOT NULL,
  CONSTRAINT pk_sale_tender PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_sale_tender_method_known CHECK (method IN ('cash', 'qris', 'transfer', 'credit', 'savings')),
  CONSTRAINT fk_sale_tender_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO sale_tender (fact_id, line, method, amount, received, reference)
SELECT fact_id, line, method, amount, received, reference FROM sale_tender_before
;;
DROP TABLE sale_tender_before
;;
ALTER TABLE savings_document RENAME TO savings_document_before
;;
CREATE TABLE savings_document (
  fact_id BLOB NOT NULL,
  act TEXT NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  way TEXT NOT NULL,
  reference TEXT NOT NULL,
  payer_kind TEXT NOT NULL,
  payer TEXT NOT NULL,
  note TEXT NOT NULL,
  total INTEGER NOT NULL,
  CONSTRAINT pk_savings_document PRIMARY KEY (fact_id),
  CONSTRAINT ck_savings_document_act_known CHECK (act IN ('opening', 'deposit', 'list', 'withdrawal', 'reversal', 'interest', 'term_opened', 'term_rolled_over', 'term_closed', 'settlement', 'purchase', 'credit_paid')),
  CONSTRAINT ck_savings_document_way_known CHECK (way IN ('cash', 'qris', 'transfer')),
  CONSTRAINT ck_savings_document_payer_kind_known CHECK (payer_kind IN ('member', 'family', 'village', 'employer', 'other')),
  CONSTRAINT ck_savings_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_savings_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO savings_document (fact_id, act, register, number, business_date, recorded_at, actor_id, way, reference, payer_kind, payer, note, total)
SELECT fact_id, act, register, number, business_date, recorded_at, actor_id, way, reference, payer_kind, payer, note, total FROM savings_document_before
;;
DROP TABLE savings_document_before
;;
CREATE INDEX ix_savings_document_business_date_register_number ON savings_document (business_date, register, number)
;;
ALTER TABLE savings_entry RENAME TO savings_entry_before
;;
CREATE TABLE savings_entry (
  member_id BLOB NOT NULL,
  savings TEXT NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  "row" INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  movement TEXT NOT NULL,
  months INTEGER NOT NULL,
  first_month INTEGER NOT NULL,
  last_month INTEGER NOT NULL,
  deposit_id BLOB,
  CONSTRAINT pk_savings_entry PRIMARY KEY (member_id, savings, business_date, recorded_at, fact_id, line),
  CONSTRAINT ck_savings_entry_savings_known CHECK (savings IN ('principal', 'mandatory', 'voluntary', 'term')),
  CONSTRAINT ck_savings_entry_movement_known CHECK (movement IN ('opening', 'deposit', 'withdrawal', 'interest', 'tax', 'transfer', 'penalty', 'settlement', 'reversal', 'shop')),
  CONSTRAINT ck_savings_entry_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT ck_savings_entry_term_has_deposit CHECK ((deposit_id IS NULL) = (savings <> 'term')),
  CONSTRAINT fk_savings_entry_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO savings_entry (member_id, savings, business_date, recorded_at, fact_id, line, "row", amount, movement, months, first_month, last_month, deposit_id)
SELECT member_id, savings, business_date, recorded_at, fact_id, line, "row", amount, movement, months, first_month, last_month, deposit_id FROM savings_entry_before
;;
DROP TABLE savings_entry_before
;;
CREATE INDEX ix_savings_entry_fact_id ON savings_entry (fact_id)
;;
ALTER TABLE cart RENAME TO cart_before
;;
CREATE TABLE cart (
  cart_id BLOB NOT NULL,
  is_held INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  member_id BLOB,
  due INTEGER NOT NULL,
  body BLOB NOT NULL,
  CONSTRAINT pk_cart PRIMARY KEY (cart_id)
)
 STRICT
;;
INSERT INTO cart (cart_id, is_held, changed_at, member_id, due, body)
SELECT cart_id, is_held, changed_at, NULL, 0, body FROM cart_before
;;
DROP TABLE cart_before
;;
CREATE TABLE credit_charge (
  fact_id BLOB NOT NULL,
  member_id BLOB NOT NULL,
  sale_id BLOB,
  business_date INTEGER NOT NULL,
  due_on INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  approved_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT pk_credit_charge PRIMARY KEY (fact_id),
  CONSTRAINT ck_credit_charge_amount_positive CHECK (amount > 0),
  CONSTRAINT fk_credit_charge_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE credit_open (
  member_id BLOB NOT NULL,
  charge_id BLOB NOT NULL,
  amount INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_credit_open PRIMARY KEY (member_id, charge_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_credit_open_owed ON credit_open (member_id, charge_id) WHERE amount <> 0
;;
CREATE TABLE credit_balance (
  member_id BLOB NOT NULL,
  amount INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_credit_balance PRIMARY KEY (member_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE credit_entry (
  member_id BLOB NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  charge_id BLOB NOT NULL,
  of_fact BLOB NOT NULL,
  amount INTEGER NOT NULL,
  movement TEXT NOT NULL,
  CONSTRAINT pk_credit_entry PRIMARY KEY (member_id, business_date, recorded_at, fact_id, line),
  CONSTRAINT ck_credit_entry_movement_known CHECK (movement IN ('opening', 'purchase', 'return', 'repayment', 'reversal', 'fee')),
  CONSTRAINT ck_credit_entry_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT fk_credit_entry_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_credit_entry_fact_id ON credit_entry (fact_id)
;;
CREATE TABLE credit_document (
  fact_id BLOB NOT NULL,
  act TEXT NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  source TEXT NOT NULL,
  way TEXT NOT NULL,
  reference TEXT NOT NULL,
  payer_kind TEXT NOT NULL,
  payer TEXT NOT NULL,
  note TEXT NOT NULL,
  total INTEGER NOT NULL,
  CONSTRAINT pk_credit_document PRIMARY KEY (fact_id),
  CONSTRAINT ck_credit_document_act_known CHECK (act IN ('opening', 'repayment', 'reversal', 'fees')),
  CONSTRAINT ck_credit_document_source_known CHECK (source IN ('money', 'voluntary', 'settlement')),
  CONSTRAINT ck_credit_document_way_known CHECK (way IN ('cash', 'qris', 'transfer')),
  CONSTRAINT ck_credit_document_payer_kind_known CHECK (payer_kind IN ('member', 'family', 'village', 'employer', 'other')),
  CONSTRAINT ck_credit_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_credit_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_credit_document_business_date_register_number ON credit_document (business_date, register, number)
;;
CREATE TABLE credit_reversal (
  fact_id BLOB NOT NULL,
  of_fact BLOB NOT NULL,
  CONSTRAINT pk_credit_reversal PRIMARY KEY (fact_id),
  CONSTRAINT fk_credit_reversal_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_credit_reversal_of_fact ON credit_reversal (of_fact)
;;
CREATE TABLE credit_rule (
  rule TEXT NOT NULL,
  member_class TEXT NOT NULL,
  effective_from INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  value INTEGER NOT NULL,
  source TEXT NOT NULL,
  CONSTRAINT pk_credit_rule PRIMARY KEY (rule, member_class, effective_from, revision, fact_id),
  CONSTRAINT ck_credit_rule_rule_known CHECK (rule IN ('limit', 'due_after', 'monthly_fee')),
  CONSTRAINT fk_credit_rule_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE credit_member_limit (
  member_id BLOB NOT NULL,
  effective_from INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  amount INTEGER,
  reason TEXT NOT NULL,
  CONSTRAINT pk_credit_member_limit PRIMARY KEY (member_id, effective_from, revision, fact_id),
  CONSTRAINT fk_credit_member_limit_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
