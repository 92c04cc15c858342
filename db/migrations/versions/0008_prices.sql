CREATE TABLE price_rule (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  kind TEXT NOT NULL,
  price INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  member_class TEXT NOT NULL,
  name TEXT NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER,
  from_minute INTEGER NOT NULL,
  until_minute INTEGER NOT NULL,
  CONSTRAINT pk_price_rule PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_price_rule_kind_known CHECK (kind IN ('bundle', 'promotion', 'member', 'tier')),
  CONSTRAINT ck_price_rule_price_not_negative CHECK (price >= 0),
  CONSTRAINT ck_price_rule_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_price_rule_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_price_rule_item_id_pack ON price_rule (item_id, pack)
;;
CREATE TABLE price_rule_end (
  rule_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  from_day INTEGER NOT NULL,
  CONSTRAINT pk_price_rule_end PRIMARY KEY (rule_id, line, fact_id),
  CONSTRAINT fk_price_rule_end_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE price_ceiling (
  item_id BLOB NOT NULL,
  effective_from INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  price INTEGER,
  source TEXT NOT NULL,
  CONSTRAINT pk_price_ceiling PRIMARY KEY (item_id, effective_from, revision, fact_id),
  CONSTRAINT ck_price_ceiling_price_positive CHECK (price > 0),
  CONSTRAINT fk_price_ceiling_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE price_change (
  fact_id BLOB NOT NULL,
  effective_from INTEGER NOT NULL,
  category TEXT NOT NULL,
  supplier_id BLOB,
  rate INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  packs INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  CONSTRAINT pk_price_change PRIMARY KEY (fact_id),
  CONSTRAINT fk_price_change_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE price_change_line (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  price INTEGER NOT NULL,
  "before" INTEGER NOT NULL,
  CONSTRAINT pk_price_change_line PRIMARY KEY (fact_id, line),
  CONSTRAINT fk_price_change_line_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE price_change_undone (
  fact_id BLOB NOT NULL,
  change_id BLOB NOT NULL,
  packs INTEGER NOT NULL,
  business_date INTEGER NOT NULL,
  CONSTRAINT pk_price_change_undone PRIMARY KEY (fact_id),
  CONSTRAINT fk_price_change_undone_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_price_change_undone_change_id ON price_change_undone (change_id)
;;
CREATE TABLE shelf_label (
  item_id BLOB NOT NULL,
  pack INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  price INTEGER NOT NULL,
  printed_on INTEGER NOT NULL,
  CONSTRAINT pk_shelf_label PRIMARY KEY (item_id, pack)
)
 WITHOUT ROWID,
 STRICT
;;
CREATE TABLE sale_line_rule (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  rule_id BLOB NOT NULL,
  rule_line INTEGER NOT NULL,
  kind TEXT NOT NULL,
  price INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  name TEXT NOT NULL,
  saving INTEGER NOT NULL,
  CONSTRAINT pk_sale_line_rule PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_sale_line_rule_kind_known CHECK (kind IN ('bundle', 'promotion', 'member', 'tier')),
  CONSTRAINT fk_sale_line_rule_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
