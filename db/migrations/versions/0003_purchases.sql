CREATE TABLE member_purchase (
  member_id BLOB NOT NULL,
  business_date INTEGER NOT NULL,
  fact_id BLOB NOT NULL,
  sale_id BLOB NOT NULL,
  total INTEGER NOT NULL,
  CONSTRAINT pk_member_purchase PRIMARY KEY (member_id, business_date, fact_id),
  CONSTRAINT ck_member_purchase_total_not_negative CHECK (total >= 0),
  CONSTRAINT fk_member_purchase_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
