CREATE TABLE nota_photo (
  fact_id BLOB NOT NULL,
  receipt_id BLOB NOT NULL,
  page INTEGER NOT NULL,
  digest BLOB NOT NULL,
  CONSTRAINT pk_nota_photo PRIMARY KEY (fact_id),
  CONSTRAINT fk_nota_photo_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_nota_photo_digest ON nota_photo (digest)
;;
CREATE INDEX ix_nota_photo_receipt_id ON nota_photo (receipt_id)
;;
CREATE TABLE nota_photo_removal (
  fact_id BLOB NOT NULL,
  photo_id BLOB NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT pk_nota_photo_removal PRIMARY KEY (fact_id),
  CONSTRAINT fk_nota_photo_removal_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_nota_photo_removal_photo_id ON nota_photo_removal (photo_id)
;;
CREATE TABLE nota_picture (
  digest BLOB NOT NULL,
  kept_at INTEGER NOT NULL,
  image BLOB NOT NULL,
  CONSTRAINT pk_nota_picture PRIMARY KEY (digest)
)
 STRICT
