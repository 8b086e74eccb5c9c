-- As with every other hash: text compares with a varchar in its index, with a char(64) in none.
ALTER TABLE community_links ALTER COLUMN token_hash TYPE varchar(64);
ALTER TABLE community_feeds ALTER COLUMN token_hash TYPE varchar(64);
