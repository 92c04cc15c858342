CREATE TABLE device (
  "row" INTEGER NOT NULL,
  device_id BLOB NOT NULL,
  sign_private BLOB NOT NULL,
  seal_private BLOB NOT NULL,
  stream_id BLOB NOT NULL,
  CONSTRAINT pk_device PRIMARY KEY ("row"),
  CONSTRAINT ck_device_one_row CHECK (row = 1)
)
 STRICT
;;
CREATE TABLE hub_account (
  "row" INTEGER NOT NULL,
  hub_address TEXT NOT NULL,
  hub_id BLOB NOT NULL,
  cooperative_id BLOB NOT NULL,
  device_number INTEGER NOT NULL,
  hub_generation BLOB NOT NULL,
  enrolled_at INTEGER NOT NULL,
  heard_at INTEGER,
  last_problem TEXT NOT NULL,
  failing_since INTEGER,
  CONSTRAINT pk_hub_account PRIMARY KEY ("row"),
  CONSTRAINT ck_hub_account_one_row CHECK (row = 1)
)
 STRICT
;;
CREATE TABLE hub_key (
  sign_pub BLOB NOT NULL,
  seal_pub BLOB NOT NULL,
  is_current INTEGER NOT NULL,
  CONSTRAINT pk_hub_key PRIMARY KEY (sign_pub)
)
 STRICT
;;
CREATE TABLE stream_delivery (
  stream_id BLOB NOT NULL,
  acked_seq INTEGER NOT NULL,
  is_known INTEGER NOT NULL,
  is_stuck INTEGER NOT NULL,
  is_closed INTEGER NOT NULL,
  parked INTEGER NOT NULL,
  receipt BLOB,
  receipt_seq INTEGER NOT NULL,
  receipt_at INTEGER,
  CONSTRAINT pk_stream_delivery PRIMARY KEY (stream_id),
  CONSTRAINT ck_stream_delivery_acked_seq_not_negative CHECK (acked_seq >= 0)
)
 STRICT
;;
CREATE TABLE fact (
  stream_id BLOB NOT NULL,
  seq INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  actor_id BLOB NOT NULL,
  recorded_at INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  body BLOB NOT NULL,
  link BLOB NOT NULL,
  CONSTRAINT pk_fact PRIMARY KEY (stream_id, seq),
  CONSTRAINT ck_fact_seq_positive CHECK (seq > 0),
  CONSTRAINT ck_fact_link_is_sha256 CHECK (length(link) = 32),
  CONSTRAINT uq_fact_fact_id UNIQUE (fact_id)
)
 STRICT
;;
CREATE TRIGGER fact_refuses_update BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
;;
CREATE TRIGGER fact_refuses_delete BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
;;
CREATE TRIGGER fact_refuses_insert BEFORE INSERT ON fact WHEN EXISTS (SELECT 1 FROM fact WHERE fact_id = new.fact_id) OR EXISTS (SELECT 1 FROM fact WHERE stream_id = new.stream_id AND seq = new.seq) BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
;;
CREATE TABLE stream (
  stream_id BLOB NOT NULL,
  author_id BLOB NOT NULL,
  parent_id BLOB,
  parent_seq INTEGER NOT NULL,
  parent_link BLOB,
  CONSTRAINT pk_stream PRIMARY KEY (stream_id),
  CONSTRAINT ck_stream_parent_whole CHECK ((parent_id IS NULL) = (parent_link IS NULL))
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TRIGGER stream_refuses_update BEFORE UPDATE ON stream BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
;;
CREATE TRIGGER stream_refuses_delete BEFORE DELETE ON stream BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
;;
CREATE TRIGGER stream_refuses_insert BEFORE INSERT ON stream WHEN EXISTS (SELECT 1 FROM stream WHERE stream_id = new.stream_id) BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
;;
CREATE TABLE item (
  item_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  search_key INTEGER NOT NULL,
  category TEXT NOT NULL,
  base_unit TEXT NOT NULL,
  is_weighed INTEGER NOT NULL,
  is_active INTEGER NOT NULL,
  CONSTRAINT pk_item PRIMARY KEY (item_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_item_is_active_search_name ON item (is_active, search_name)
;;
CREATE INDEX ix_item_category_search_name ON item (category, search_name)
;;
CREATE INDEX ix_item_search_key ON item (search_key)
;;
CREATE VIRTUAL TABLE item_search USING fts5(words, content='', contentless_delete=1,
    detail=none, prefix='1 2 3 4', tokenize='ascii')
;;
CREATE TABLE item_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
;;
CREATE TABLE item_word_end (place INTEGER, ending TEXT, word TEXT,
    PRIMARY KEY (place, ending, word)) STRICT, WITHOUT ROWID
;;
CREATE TRIGGER item_word_is_cut AFTER INSERT ON item_word BEGIN
    INSERT INTO item_word_end SELECT value, substr(new.word, value + 1), new.word
        FROM json_each('[1, 2, 3, 4, 5, 6, 7, 8, 9]') WHERE value < length(new.word);
    END
;;
CREATE TRIGGER item_is_found AFTER INSERT ON item BEGIN
    DELETE FROM item_search WHERE rowid = new.search_key;
    INSERT INTO item_search (rowid, words) VALUES (new.search_key, new.search_name);
    INSERT INTO item_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM item_word WHERE word = value);
    END
;;
CREATE TRIGGER item_is_found_anew AFTER UPDATE OF search_name ON item
    WHEN new.search_name <> old.search_name BEGIN
    DELETE FROM item_search WHERE rowid = new.search_key;
    INSERT INTO item_search (rowid, words) VALUES (new.search_key, new.search_name);
    INSERT INTO item_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM item_word WHERE word = value);
    END
;;
CREATE TABLE item_pack (
  item_id BLOB NOT NULL,
  number INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  unit TEXT NOT NULL,
  ratio INTEGER NOT NULL,
  purchase_price INTEGER NOT NULL,
  is_sold INTEGER NOT NULL,
  CONSTRAINT pk_item_pack PRIMARY KEY (item_id, number),
  CONSTRAINT ck_item_pack_ratio_positive CHECK (ratio > 0)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE item_barcode (
  code TEXT NOT NULL,
  item_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  CONSTRAINT pk_item_barcode PRIMARY KEY (code, item_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_item_barcode_item_id ON item_barcode (item_id)
;;
CREATE TABLE print_job (
  job_id BLOB NOT NULL,
  fact_id BLOB,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  last_problem TEXT NOT NULL,
  snapshot BLOB NOT NULL,
  CONSTRAINT pk_print_job PRIMARY KEY (job_id),
  CONSTRAINT ck_print_job_state_known CHECK (state IN ('kept', 'waiting', 'sending', 'sent', 'unsure', 'cancelled')),
  CONSTRAINT ck_print_job_attempts_not_negative CHECK (attempts >= 0)
)
 STRICT
;;
CREATE INDEX ix_print_job_fact_id ON print_job (fact_id) WHERE fact_id IS NOT NULL
;;
CREATE INDEX ix_print_job_open ON print_job (state, job_id) WHERE state IN ('waiting', 'sending', 'unsure')
;;
CREATE TABLE cart (
  cart_id BLOB NOT NULL,
  is_held INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  body BLOB NOT NULL,
  CONSTRAINT pk_cart PRIMARY KEY (cart_id)
)
 STRICT
;;
CREATE TABLE stock_level (
  item_id BLOB NOT NULL,
  quantity INTEGER DEFAULT '0' NOT NULL,
  times_sold INTEGER DEFAULT '0' NOT NULL,
  to_count INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT pk_stock_level PRIMARY KEY (item_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE item_price (
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  effective_from INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  price INTEGER NOT NULL,
  CONSTRAINT pk_item_price PRIMARY KEY (item_id, pack, effective_from, revision, fact_id, line),
  CONSTRAINT ck_item_price_price_not_negative CHECK (price >= 0),
  CONSTRAINT fk_item_price_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE sale (
  fact_id BLOB NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  discount INTEGER NOT NULL,
  discount_reason TEXT NOT NULL,
  rounding INTEGER NOT NULL,
  total INTEGER NOT NULL,
  is_member INTEGER NOT NULL,
  CONSTRAINT pk_sale PRIMARY KEY (fact_id),
  CONSTRAINT ck_sale_number_positive CHECK (number > 0),
  CONSTRAINT ck_sale_total_not_negative CHECK (total >= 0),
  CONSTRAINT fk_sale_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_sale_business_date_register_number ON sale (business_date, register, number)
;;
CREATE TABLE sale_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  ratio INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  unit_price INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  discount_reason TEXT NOT NULL,
  oversold INTEGER NOT NULL,
  CONSTRAINT pk_sale_line PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_sale_line_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_sale_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE sale_tender (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  method TEXT NOT NULL,
  amount INTEGER NOT NULL,
  received INTEGER NOT NULL,
  reference TEXT NOT NULL,
  CONSTRAINT pk_sale_tender PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_sale_tender_method_known CHECK (method IN ('cash', 'qris', 'transfer')),
  CONSTRAINT fk_sale_tender_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE sale_reversal (
  fact_id BLOB NOT NULL,
  sale_id BLOB NOT NULL,
  is_void INTEGER NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  reason TEXT NOT NULL,
  total INTEGER NOT NULL,
  CONSTRAINT pk_sale_reversal PRIMARY KEY (fact_id),
  CONSTRAINT fk_sale_reversal_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
;;
CREATE INDEX ix_sale_reversal_sale_id ON sale_reversal (sale_id)
;;
CREATE INDEX ix_sale_reversal_business_date_register_number ON sale_reversal (business_date, register, number)
;;
CREATE TABLE sale_reversal_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  sale_line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT pk_sale_reversal_line PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_sale_reversal_line_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_sale_reversal_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_movement (
  item_id BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  CONSTRAINT pk_stock_movement PRIMARY KEY (item_id, recorded_at, fact_id, line),
  CONSTRAINT ck_stock_movement_quantity_not_zero CHECK (quantity <> 0),
  CONSTRAINT fk_stock_movement_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE stock_adjustment (
  fact_id BLOB NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT pk_stock_adjustment PRIMARY KEY (fact_id),
  CONSTRAINT ck_stock_adjustment_reason_known CHECK (reason IN ('damaged', 'lost', 'expired', 'own_use', 'found', 'correction')),
  CONSTRAINT fk_stock_adjustment_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
