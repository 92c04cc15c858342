ALTER TABLE credit_document RENAME TO credit_document_before
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
  CONSTRAINT ck_credit_document_act_known CHECK (act IN ('opening', 'repayment', 'reversal', 'fees', 'settlement')),
  CONSTRAINT ck_credit_document_source_known CHECK (source IN ('money', 'voluntary', 'settlement')),
  CONSTRAINT ck_credit_document_way_known CHECK (way IN ('cash', 'qris', 'transfer')),
  CONSTRAINT ck_credit_document_payer_kind_known CHECK (payer_kind IN ('member', 'family', 'village', 'employer', 'other')),
  CONSTRAINT ck_credit_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_credit_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO credit_document (fact_id, act, register, number, business_date, recorded_at, actor_id, source, way, reference, payer_kind, payer, note, total)
SELECT fact_id, act, register, number, business_date, recorded_at, actor_id, source, way, reference, payer_kind, payer, note, total FROM credit_document_before
;;
DROP TABLE credit_document_before
;;
CREATE INDEX ix_credit_document_business_date_register_number ON credit_document (business_date, register, number)
;;
ALTER TABLE credit_entry RENAME TO credit_entry_before
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
  CONSTRAINT ck_credit_entry_movement_known CHECK (movement IN ('opening', 'purchase', 'return', 'repayment', 'reversal', 'fee', 'settlement')),
  CONSTRAINT ck_credit_entry_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT fk_credit_entry_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO credit_entry (member_id, business_date, recorded_at, fact_id, line, charge_id, of_fact, amount, movement)
SELECT member_id, business_date, recorded_at, fact_id, line, charge_id, of_fact, amount, movement FROM credit_entry_before
;;
DROP TABLE credit_entry_before
;;
CREATE INDEX ix_credit_entry_fact_id ON credit_entry (fact_id)
;;
CREATE TABLE settlement_claim (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amount INTEGER NOT NULL,
  what TEXT NOT NULL,
  paper TEXT NOT NULL,
  said_by TEXT NOT NULL,
  settled INTEGER NOT NULL,
  CONSTRAINT pk_settlement_claim PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_settlement_claim_kind_known CHECK (kind IN ('surplus', 'loan', 'to_member', 'of_member')),
  CONSTRAINT ck_settlement_claim_amount_positive CHECK (amount > 0),
  CONSTRAINT fk_settlement_claim_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE member_version (
  member_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  recorded_by TEXT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  full_name TEXT NOT NULL,
  birth_place TEXT NOT NULL,
  birth_date INTEGER,
  sex TEXT,
  work TEXT NOT NULL,
  street TEXT NOT NULL,
  hamlet TEXT NOT NULL,
  rt TEXT NOT NULL,
  rw TEXT NOT NULL,
  village TEXT NOT NULL,
  nik TEXT NOT NULL,
  phone TEXT NOT NULL,
  applied_on INTEGER NOT NULL,
  joined_on INTEGER,
  heirs TEXT NOT NULL,
  member_class TEXT NOT NULL,
  employer TEXT NOT NULL,
  note TEXT NOT NULL,
  card_code TEXT NOT NULL,
  CONSTRAINT pk_member_version PRIMARY KEY (member_id, revision, fact_id),
  CONSTRAINT fk_member_version_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO member_version (member_id, revision, fact_id, business_date, recorded_at, actor_id, recorded_by, number, kind, full_name, birth_place, birth_date, sex, work, street, hamlet, rt, rw, village, nik, phone, applied_on, joined_on, heirs, member_class, employer, note, card_code)
SELECT m.member_id, m.revision, m.fact_id, f.business_date, f.recorded_at, f.actor_id, '', m.number, m.kind, m.full_name, m.birth_place, m.birth_date, m.sex, m.work, m.street, m.hamlet, m.rt, m.rw, m.village, m.nik, m.phone, m.applied_on, m.joined_on,
  coalesce((SELECT group_concat(h.name || iif(h.relation = '', '', ' (' || h.relation || ')'), ', ')
    FROM (SELECT name, relation FROM member_heir AS o WHERE o.member_id = m.member_id AND o.revision = m.revision AND o.fact_id = m.fact_id ORDER BY o.line) AS h), ''),
  m.member_class, m.employer, m.note, m.card_code
FROM member AS m JOIN fact AS f ON f.fact_id = m.fact_id
