CREATE TABLE recipe (
  recipe_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  is_active INTEGER NOT NULL,
  CONSTRAINT pk_recipe PRIMARY KEY (recipe_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE recipe_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  side TEXT NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT pk_recipe_goods PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_recipe_goods_side_known CHECK (side IN ('source', 'product')),
  CONSTRAINT ck_recipe_goods_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_recipe_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_recipe_goods_item_id ON recipe_goods (item_id)
;;
CREATE TABLE repack_document (
  fact_id BLOB NOT NULL,
  act TEXT NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  name TEXT NOT NULL,
  times INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  shrinkage_cost TEXT NOT NULL,
  note TEXT NOT NULL,
  of_fact BLOB,
  CONSTRAINT pk_repack_document PRIMARY KEY (fact_id),
  CONSTRAINT ck_repack_document_act_known CHECK (act IN ('repack', 'reversal')),
  CONSTRAINT ck_repack_document_shrinkage_cost_known CHECK (shrinkage_cost IN ('borne', 'written_off')),
  CONSTRAINT ck_repack_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_repack_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_repack_document_business_date_register_number ON repack_document (business_date, register, number)
;;
CREATE INDEX ix_repack_document_of_fact ON repack_document (of_fact)
;;
CREATE TABLE repack_shrinkage (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  side TEXT NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  reason TEXT NOT NULL,
  lost INTEGER NOT NULL,
  CONSTRAINT pk_repack_shrinkage PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_repack_shrinkage_side_known CHECK (side IN ('source', 'product')),
  CONSTRAINT ck_repack_shrinkage_reason_known CHECK (reason IN ('dried', 'spilled', 'sorted_out', 'damaged', 'other')),
  CONSTRAINT ck_repack_shrinkage_quantity_positive CHECK (quantity > 0),
  CONSTRAINT ck_repack_shrinkage_lost_not_negative CHECK (lost >= 0),
  CONSTRAINT fk_repack_shrinkage_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE repacked_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  side TEXT NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  CONSTRAINT pk_repacked_goods PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_repacked_goods_side_known CHECK (side IN ('source', 'product')),
  CONSTRAINT ck_repacked_goods_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_repacked_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE consignment_terms (
  item_id BLOB NOT NULL,
  effective_from INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  consignor_id BLOB NOT NULL,
  kind TEXT NOT NULL,
  rate INTEGER NOT NULL,
  "each" INTEGER NOT NULL,
  CONSTRAINT pk_consignment_terms PRIMARY KEY (item_id, effective_from),
  CONSTRAINT ck_consignment_terms_kind_known CHECK (kind IN ('percent', 'fixed', 'ended')),
  CONSTRAINT ck_consignment_terms_share_possible CHECK (rate BETWEEN 0 AND 10000 AND "each" >= 0)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_consignment_terms_consignor_id ON consignment_terms (consignor_id)
;;
CREATE TABLE consignor (
  consignor_id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  name TEXT NOT NULL,
  search_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  member_id BLOB,
  is_active INTEGER NOT NULL,
  CONSTRAINT pk_consignor PRIMARY KEY (consignor_id)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE consigned_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT pk_consigned_goods PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_consigned_goods_quantity_not_zero CHECK (quantity <> 0),
  CONSTRAINT fk_consigned_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE consignment_document (
  fact_id BLOB NOT NULL,
  act TEXT NOT NULL,
  register TEXT NOT NULL,
  number INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  consignor_id BLOB NOT NULL,
  paid INTEGER NOT NULL,
  way TEXT NOT NULL,
  reference TEXT NOT NULL,
  note TEXT NOT NULL,
  until INTEGER,
  of_fact BLOB,
  CONSTRAINT pk_consignment_document PRIMARY KEY (fact_id),
  CONSTRAINT ck_consignment_document_act_known CHECK (act IN ('receipt', 'sent_back', 'settlement', 'reversal')),
  CONSTRAINT ck_consignment_document_way_known CHECK (way IN ('cash', 'qris', 'transfer')),
  CONSTRAINT ck_consignment_document_number_positive CHECK (number > 0),
  CONSTRAINT fk_consignment_document_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_consignment_document_business_date_register_number ON consignment_document (business_date, register, number)
;;
CREATE INDEX ix_consignment_document_consignor_id_business_date ON consignment_document (consignor_id, business_date)
;;
CREATE INDEX ix_consignment_document_of_fact ON consignment_document (of_fact)
;;
CREATE TABLE settled_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  kind TEXT NOT NULL,
  rate INTEGER NOT NULL,
  "each" INTEGER NOT NULL,
  sold INTEGER NOT NULL,
  returned INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  owed INTEGER NOT NULL,
  CONSTRAINT pk_settled_goods PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_settled_goods_kind_known CHECK (kind IN ('percent', 'fixed', 'ended')),
  CONSTRAINT fk_settled_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE settled_stream (
  fact_id BLOB NOT NULL,
  stream_id BLOB NOT NULL,
  seq INTEGER NOT NULL,
  CONSTRAINT pk_settled_stream PRIMARY KEY (fact_id, stream_id),
  CONSTRAINT fk_settled_stream_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
