-- Step 6: the search index is derived like the state tables and made with them, in the languages' words.
DROP TABLE search;
DELETE FROM search_behind;
