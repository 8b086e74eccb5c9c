-- That a thread began is announced to whoever has a list of threads open, without which: they look for themselves. It is the last
-- thing of a transaction, as everybody who begins one waits for the channel's row.
CREATE FUNCTION forum_thread_announced() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM publish_event('forum:threads', 'thread.created', '{}');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER forum_thread_announced AFTER INSERT ON forum_threads DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION forum_thread_announced();
REVOKE ALL ON FUNCTION forum_thread_announced() FROM PUBLIC;
