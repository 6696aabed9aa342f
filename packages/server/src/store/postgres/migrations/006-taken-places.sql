-- A booking writes its session's row anew: with room beside it the new row needs no new entry in any index.
ALTER TABLE sessions SET (fillfactor = 85);
