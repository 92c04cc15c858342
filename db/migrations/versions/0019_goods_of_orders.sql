CREATE TABLE goods_of_orders_before AS SELECT * FROM supplier_order_goods
;;
DROP TABLE supplier_order_goods
;;
CREATE TABLE supplier_order_goods (
  fact_id BLOB NOT NULL,
  line INTEGER NOT NULL,
  order_id BLOB NOT NULL,
  order_line INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  quantity INTEGER NOT NULL,
  CONSTRAINT pk_supplier_order_goods PRIMARY KEY (fact_id, line, order_id, order_line),
  CONSTRAINT ck_supplier_order_goods_quantity_not_zero CHECK (quantity <> 0),
  CONSTRAINT ck_supplier_order_goods_order_line_possible CHECK (order_line >= 0),
  CONSTRAINT fk_supplier_order_goods_fact_id FOREIGN KEY(fact_id) REFERENCES fact (fact_id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT
;;
CREATE INDEX ix_supplier_order_goods_order_id_order_line_item_id ON supplier_order_goods (order_id, order_line, item_id)
;;
INSERT INTO supplier_order_goods SELECT fact_id, line, order_id, 0, item_id, quantity FROM goods_of_orders_before
;;
DROP TABLE goods_of_orders_before
;;
UPDATE receipt_draft SET body = CAST(json_set(json_remove(CAST(body AS TEXT), '$.order_id'), '$.orders',
    json_array(json_extract(CAST(body AS TEXT), '$.order_id'))) AS BLOB)
  WHERE json_extract(CAST(body AS TEXT), '$.order_id') IS NOT NULL
