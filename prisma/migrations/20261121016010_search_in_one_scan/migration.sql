-- The beginning of a common word is in very many messages, and looking it up once for each conversation is dear. The
-- conversation stands among the words of its messages instead, behind a mark that nobody can type, so that one look into the
-- index finds what has the words and is in one of the viewer's conversations.
CREATE FUNCTION message_words(conversation uuid, body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT message_words(body) || array_to_tsvector(ARRAY[chr(1) || conversation])
$$;
REVOKE ALL ON FUNCTION message_words(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION message_words(uuid, text) TO app, jobs;
DROP INDEX idx_messages_words;
CREATE INDEX idx_messages_words ON messages USING gin (message_words(conversation_id, body)) WHERE deleted_at IS NULL;

CREATE OR REPLACE FUNCTION search_messages(viewer uuid, words text, in_conversation uuid, before_at timestamptz, before_id uuid, most int)
  RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  wanted tsquery := words_wanted(words);
  places tsquery;
BEGIN
  IF wanted IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT string_agg(quote_literal(chr(1) || y.id), ' | ')::tsquery INTO places FROM my_conversations() AS y(id)
   WHERE in_conversation IS NULL OR y.id = in_conversation;
  IF places IS NULL THEN RETURN; END IF;
  RETURN QUERY
    SELECT message_view(viewer, p.m) || jsonb_build_object('conversation', conversation_name(viewer, (p.m).conversation_id)) FROM (
      SELECT m FROM messages m JOIN conversation_members y ON y.conversation_id = m.conversation_id AND y.member_id = viewer
       WHERE m.deleted_at IS NULL AND message_words(m.conversation_id, m.body) @@ (wanted && places)
         AND m.seq > y.sees_from_seq AND (before_at IS NULL OR (m.created_at, m.id) < (before_at, before_id))
         AND m.sender_id NOT IN (SELECT b.blocked_id FROM blocks b WHERE b.blocker_id = viewer)
       ORDER BY m.created_at DESC, m.id DESC LIMIT most) p;
END $$;
