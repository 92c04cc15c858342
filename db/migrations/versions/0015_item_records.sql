CREATE TABLE item_listing (
  item_id BLOB NOT NULL,
  fact_id BLOB NOT NULL,
  change TEXT NOT NULL,
  reason TEXT NOT NULL,
  kept_id BLOB,
  business_date INTEGER NOT NULL,
  CONSTRAINT pk_item_listing PRIMARY KEY (item_id, fact_id),
  CONSTRAINT ck_item_listing_change_known CHECK (change IN ('archived', 'brought_back', 'removed', 'merged')),
  CONSTRAINT fk_item_listing_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_item_listing_kept_id ON item_listing (kept_id)
;;
CREATE TABLE price_rule_before AS SELECT * FROM price_rule
;;
DROP TABLE price_rule
;;
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
  mix INTEGER NOT NULL,
  CONSTRAINT pk_price_rule PRIMARY KEY (fact_id, line),
  CONSTRAINT ck_price_rule_kind_known CHECK (kind IN ('bundle', 'promotion', 'member', 'tier', 'mix')),
  CONSTRAINT ck_price_rule_price_not_negative CHECK (price >= 0),
  CONSTRAINT ck_price_rule_quantity_positive CHECK (quantity > 0),
  CONSTRAINT fk_price_rule_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_price_rule_item_id_pack ON price_rule (item_id, pack)
;;
INSERT INTO price_rule
SELECT fact_id, line, item_id, pack, kind, price, quantity, member_class, name, first_day, last_day,
  from_minute, until_minute, 0 FROM price_rule_before
;;
DROP TABLE price_rule_before
;;
CREATE TABLE sale_line_rule_before AS SELECT * FROM sale_line_rule
;;
DROP TABLE sale_line_rule
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
  CONSTRAINT ck_sale_line_rule_kind_known CHECK (kind IN ('bundle', 'promotion', 'member', 'tier', 'mix')),
  CONSTRAINT fk_sale_line_rule_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
INSERT INTO sale_line_rule
SELECT fact_id, line, rule_id, rule_line, kind, price, quantity, name, saving
FROM sale_line_rule_before
;;
DROP TABLE sale_line_rule_before
