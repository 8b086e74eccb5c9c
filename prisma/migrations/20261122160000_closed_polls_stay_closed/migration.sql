-- A poll that is closed already is not closed again: nobody is told, and nothing is written down.
CREATE OR REPLACE FUNCTION close_forum_poll(viewer uuid, thread uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads := hold_forum_thread(viewer, thread);
  refusal text := forum_refusal(viewer, t, moment);
BEGIN
  IF t.id IS NULL THEN RETURN 'missing'; END IF;
  IF t.author_id <> viewer AND NOT keeps_forum(viewer, t.category_id) THEN RETURN 'not yours'; END IF;
  IF refusal IN ('silenced', 'archived') THEN RETURN refusal; END IF;
  IF NOT EXISTS (SELECT FROM forum_polls p WHERE p.thread_id = thread) THEN RETURN 'no poll'; END IF;
  UPDATE forum_polls p SET closes_at = now() WHERE p.thread_id = thread AND (p.closes_at IS NULL OR p.closes_at > now());
  IF NOT FOUND THEN RETURN 'is closed'; END IF;
  PERFORM publish_event('thread:' || thread, 'poll.voted', '{}');
  RETURN 'closed it';
END $$;
