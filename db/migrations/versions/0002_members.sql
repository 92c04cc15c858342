CREATE TABLE member (
  member_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  number TEXT NOT NULL,
  series TEXT NOT NULL,
  serial INTEGER NOT NULL,
  kind TEXT NOT NULL,
  full_name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  search_key INTEGER NOT NULL,
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
  member_class TEXT NOT NULL,
  employer TEXT NOT NULL,
  note TEXT NOT NULL,
  card_code TEXT NOT NULL,
  CONSTRAINT pk_member PRIMARY KEY (member_id),
  CONSTRAINT ck_member_kind_known CHECK (kind IN ('full', 'associate')),
  CONSTRAINT ck_member_sex_known CHECK (sex IN ('male', 'female'))
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_member_number ON member (number)
;;
CREATE INDEX ix_member_series_serial ON member (series, serial)
;;
CREATE INDEX ix_member_phone ON member (phone)
;;
CREATE INDEX ix_member_card_code ON member (card_code)
;;
CREATE INDEX ix_member_search_name ON member (search_name)
;;
CREATE INDEX ix_member_search_key_search_name ON member (search_key, search_name)
;;
CREATE VIRTUAL TABLE member_search USING fts5(words, content='', contentless_delete=1,
    detail=none, prefix='1 2 3 4', tokenize='ascii')
;;
CREATE TABLE member_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
;;
CREATE TABLE member_word_end (place INTEGER, ending TEXT, word TEXT,
    PRIMARY KEY (place, ending, word)) STRICT, WITHOUT ROWID
;;
CREATE TRIGGER member_word_is_cut AFTER INSERT ON member_word BEGIN
    INSERT INTO member_word_end SELECT value, substr(new.word, value + 1), new.word
        FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9]') WHERE value < length(new.word);
    END
;;
CREATE TRIGGER member_is_found AFTER INSERT ON member BEGIN
    DELETE FROM member_search WHERE rowid = new.search_key;
    INSERT INTO member_search (rowid, words) VALUES (new.search_key, new.search_name);
    INSERT INTO member_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM member_word WHERE word = value);
    END
;;
CREATE TRIGGER member_is_found_anew AFTER UPDATE OF search_name ON member
    WHEN new.search_name <> old.search_name BEGIN
    DELETE FROM member_search WHERE rowid = new.search_key;
    INSERT INTO member_search (rowid, words) VALUES (new.search_key, new.search_name);
    INSERT INTO member_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM member_word WHERE word = value);
    END
;;
CREATE TABLE member_nik (member_id BLOB PRIMARY KEY, mark BLOB NOT NULL)
    STRICT, WITHOUT ROWID
;;
CREATE INDEX ix_member_nik_mark ON member_nik (mark)
;;
CREATE TRIGGER member_nik_is_marked AFTER INSERT ON member BEGIN
    DELETE FROM member_nik WHERE member_id = new.member_id;
    INSERT INTO member_nik (member_id, mark)
        SELECT new.member_id, keyed_hash(new.nik) WHERE new.nik <> '';
    END
;;
CREATE TRIGGER member_nik_is_marked_anew AFTER UPDATE OF nik ON member
    WHEN new.nik <> old.nik BEGIN
    DELETE FROM member_nik WHERE member_id = new.member_id;
    INSERT INTO member_nik (member_id, mark)
        SELECT new.member_id, keyed_hash(new.nik) WHERE new.nik <> '';
    END
;;
CREATE TABLE member_heir (
  member_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  CONSTRAINT pk_member_heir PRIMARY KEY (member_id, line)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE member_photo (
  member_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  image BLOB NOT NULL,
  CONSTRAINT pk_member_photo PRIMARY KEY (member_id)
)
 STRICT
;;
CREATE TABLE member_standing (
  member_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  status TEXT NOT NULL,
  effective_on INTEGER NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  CONSTRAINT pk_member_standing PRIMARY KEY (member_id),
  CONSTRAINT ck_member_standing_status_known CHECK (status IN ('candidate', 'active', 'inactive', 'suspended', 'left', 'deceased', 'dismissed'))
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_member_standing_status ON member_standing (status)
;;
CREATE TABLE savings_balance (
  member_id BLOB NOT NULL,
  savings TEXT NOT NULL,
  amount INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_savings_balance PRIMARY KEY (member_id, savings),
  CONSTRAINT ck_savings_balance_savings_known CHECK (savings IN ('principal', 'mandatory', 'voluntary', 'term'))
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE savings_total (
  savings TEXT NOT NULL,
  amount INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_savings_total PRIMARY KEY (savings),
  CONSTRAINT ck_savings_total_savings_known CHECK (savings IN ('principal', 'mandatory', 'voluntary', 'term'))
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE mandatory_month (
  member_id BLOB NOT NULL,
  month INTEGER NOT NULL,
  amount INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_mandatory_month PRIMARY KEY (member_id, month)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE member_status_change (
  member_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  status TEXT NOT NULL,
  effective_on INTEGER NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  actor_id BLOB NOT NULL,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT pk_member_status_change PRIMARY KEY (member_id, revision, fact_id),
  CONSTRAINT ck_member_status_change_status_known CHECK (status IN ('candidate', 'active', 'inactive', 'suspended', 'left', 'deceased', 'dismissed')),
  CONSTRAINT fk_member_status_change_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE member_disclosure (
  fact_id BLOB NOT NULL,
  what TEXT NOT NULL,
  member_id BLOB,
  reason TEXT NOT NULL,
  actor_id BLOB NOT NULL,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT pk_member_disclosure PRIMARY KEY (fact_id),
  CONSTRAINT ck_member_disclosure_what_known CHECK (what IN ('nik', 'register')),
  CONSTRAINT fk_member_disclosure_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
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
  CONSTRAINT ck_savings_document_act_known CHECK (act IN ('opening', 'deposit', 'list', 'withdrawal', 'reversal', 'interest', 'term_opened', 'term_rolled_over', 'term_closed', 'settlement')),
  CONSTRAINT ck_savings_document_way_known CHECK (way IN ('cash', 'qris', 'transfer')),
  CONSTRAINT ck_savings_document_payer_kind_known CHECK (payer_kind IN ('member', 'family', 'village', 'employer', 'other')),
  CONSTRAINT ck_savings_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_savings_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_savings_document_business_date_register_number ON savings_document (business_date, register, number)
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
  CONSTRAINT ck_savings_entry_movement_known CHECK (movement IN ('opening', 'deposit', 'withdrawal', 'interest', 'tax', 'transfer', 'penalty', 'settlement', 'reversal')),
  CONSTRAINT ck_savings_entry_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT ck_savings_entry_term_has_deposit CHECK ((deposit_id IS NULL) = (savings <> 'term')),
  CONSTRAINT fk_savings_entry_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_savings_entry_fact_id ON savings_entry (fact_id)
;;
CREATE TABLE mandatory_payment (
  fact_id BLOB NOT NULL,
  member_id BLOB NOT NULL,
  month INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_mandatory_payment PRIMARY KEY (fact_id, member_id, month),
  CONSTRAINT ck_mandatory_payment_amount_not_zero CHECK (amount <> 0),
  CONSTRAINT fk_mandatory_payment_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE mandatory_settled (
  member_id BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  "row" INTEGER NOT NULL,
  through INTEGER NOT NULL,
  CONSTRAINT pk_mandatory_settled PRIMARY KEY (member_id, fact_id),
  CONSTRAINT fk_mandatory_settled_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE savings_reversal (
  fact_id BLOB NOT NULL,
  of_fact BLOB NOT NULL,
  of_row INTEGER NOT NULL,
  CONSTRAINT pk_savings_reversal PRIMARY KEY (fact_id),
  CONSTRAINT fk_savings_reversal_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_savings_reversal_of_fact_of_row ON savings_reversal (of_fact, of_row)
;;
CREATE TABLE savings_rule (
  rule TEXT NOT NULL,
  months INTEGER NOT NULL,
  effective_from INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  value INTEGER NOT NULL,
  source TEXT NOT NULL,
  CONSTRAINT pk_savings_rule PRIMARY KEY (rule, months, effective_from, revision, fact_id),
  CONSTRAINT ck_savings_rule_rule_known CHECK (rule IN ('principal_amount', 'mandatory_amount', 'voluntary_min', 'daily_limit', 'inactive_after', 'voluntary_rate', 'lowest_balance', 'term_rate', 'break_penalty', 'exit_after_meeting', 'interest_ceiling', 'tax_free_interest', 'interest_tax')),
  CONSTRAINT fk_savings_rule_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE savings_member_amount (
  member_id BLOB NOT NULL,
  from_month INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  amount INTEGER,
  reason TEXT NOT NULL,
  CONSTRAINT pk_savings_member_amount PRIMARY KEY (member_id, from_month, revision, fact_id),
  CONSTRAINT fk_savings_member_amount_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE savings_closing (
  fact_id BLOB NOT NULL,
  through INTEGER NOT NULL,
  CONSTRAINT pk_savings_closing PRIMARY KEY (fact_id),
  CONSTRAINT fk_savings_closing_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE savings_interest_run (
  fact_id BLOB NOT NULL,
  month INTEGER NOT NULL,
  CONSTRAINT pk_savings_interest_run PRIMARY KEY (fact_id),
  CONSTRAINT fk_savings_interest_run_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_savings_interest_run_month ON savings_interest_run (month)
;;
CREATE TABLE term_deposit (
  fact_id BLOB NOT NULL,
  member_id BLOB NOT NULL,
  opened_on INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  months INTEGER NOT NULL,
  rate INTEGER NOT NULL,
  due_on INTEGER NOT NULL,
  rolls_over INTEGER NOT NULL,
  keeps_interest INTEGER NOT NULL,
  CONSTRAINT pk_term_deposit PRIMARY KEY (fact_id),
  CONSTRAINT fk_term_deposit_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_term_deposit_member_id ON term_deposit (member_id)
;;
CREATE TABLE term_roll_over (
  fact_id BLOB NOT NULL,
  deposit_id BLOB NOT NULL,
  begins_on INTEGER NOT NULL,
  due_on INTEGER NOT NULL,
  months INTEGER NOT NULL,
  rate INTEGER NOT NULL,
  CONSTRAINT pk_term_roll_over PRIMARY KEY (fact_id),
  CONSTRAINT fk_term_roll_over_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_term_roll_over_deposit_id ON term_roll_over (deposit_id)
;;
CREATE TABLE passbook_row (
  member_id BLOB NOT NULL,
  book INTEGER NOT NULL,
  page INTEGER NOT NULL,
  "row" INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  of_fact BLOB NOT NULL,
  of_line INTEGER NOT NULL,
  CONSTRAINT pk_passbook_row PRIMARY KEY (member_id, book, page, "row", fact_id),
  CONSTRAINT fk_passbook_row_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE settlement_proposal (
  fact_id BLOB NOT NULL,
  member_id BLOB NOT NULL,
  ends_as TEXT NOT NULL,
  ends_on INTEGER NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  prepared_by TEXT NOT NULL,
  payable_from INTEGER NOT NULL,
  net INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  CONSTRAINT pk_settlement_proposal PRIMARY KEY (fact_id),
  CONSTRAINT ck_settlement_proposal_ends_as_known CHECK (ends_as IN ('candidate', 'active', 'inactive', 'suspended', 'left', 'deceased', 'dismissed')),
  CONSTRAINT fk_settlement_proposal_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_settlement_proposal_member_id ON settlement_proposal (member_id)
;;
CREATE TABLE settlement (
  fact_id BLOB NOT NULL,
  proposal_id BLOB NOT NULL,
  member_id BLOB NOT NULL,
  approved_by TEXT NOT NULL,
  surplus INTEGER NOT NULL,
  CONSTRAINT pk_settlement PRIMARY KEY (fact_id),
  CONSTRAINT fk_settlement_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_settlement_proposal_id ON settlement (proposal_id)
;;
CREATE INDEX ix_settlement_member_id ON settlement (member_id)
;;
CREATE TABLE settlement_debt (
  fact_id BLOB NOT NULL,
  kind TEXT NOT NULL,
  owed INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  CONSTRAINT pk_settlement_debt PRIMARY KEY (fact_id, kind),
  CONSTRAINT ck_settlement_debt_kind_known CHECK (kind IN ('shop_credit', 'loan')),
  CONSTRAINT fk_settlement_debt_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE settlement_recipient (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_settlement_recipient PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_settlement_recipient_amount_positive CHECK (amount > 0),
  CONSTRAINT fk_settlement_recipient_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
