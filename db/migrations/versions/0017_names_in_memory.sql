DROP TRIGGER item_is_found
;;
DROP TRIGGER item_is_found_anew
;;
DROP TABLE item_search
;;
DROP INDEX ix_item_search_key
;;
ALTER TABLE item DROP COLUMN search_key
;;
CREATE TABLE item_names (version BLOB NOT NULL) STRICT
;;
INSERT INTO item_names VALUES (randomblob(16))
;;
CREATE TRIGGER item_is_found AFTER INSERT ON item BEGIN
    UPDATE item_names SET version = randomblob(16);
    INSERT INTO item_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM item_word WHERE word = value);
    END
;;
CREATE TRIGGER item_is_found_anew AFTER UPDATE ON item BEGIN
    UPDATE item_names SET version = randomblob(16);
    INSERT INTO item_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM item_word WHERE word = value);
    END
;;
CREATE TRIGGER item_is_lost AFTER DELETE ON item BEGIN UPDATE item_names SET version = randomblob(16); END
;;
DROP TRIGGER member_is_found
;;
DROP TRIGGER member_is_found_anew
;;
DROP TABLE member_search
;;
DROP INDEX ix_member_search_key_search_name
;;
ALTER TABLE member DROP COLUMN search_key
;;
CREATE TABLE member_names (version BLOB NOT NULL) STRICT
;;
INSERT INTO member_names VALUES (randomblob(16))
;;
CREATE TRIGGER member_is_found AFTER INSERT ON member BEGIN
    UPDATE member_names SET version = randomblob(16);
    INSERT INTO member_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM member_word WHERE word = value);
    END
;;
CREATE TRIGGER member_is_found_anew AFTER UPDATE ON member BEGIN
    UPDATE member_names SET version = randomblob(16);
    INSERT INTO member_word
        SELECT DISTINCT value FROM json_each('["' || replace(new.search_name, ' ', '","') || '"]')
        WHERE length(value) > 2 AND value NOT GLOB '*[0-9]*'
            AND NOT EXISTS (SELECT 1 FROM member_word WHERE word = value);
    END
;;
CREATE TRIGGER member_is_lost AFTER DELETE ON member BEGIN UPDATE member_names SET version = randomblob(16); END
