-- Whoever edits a message takes the preview of a link away that it no longer has.
GRANT UPDATE (preview) ON community_messages TO app;
