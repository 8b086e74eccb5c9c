-- What a message is found by: its words without accents. A deleted message has none.
CREATE FUNCTION message_words(body text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT to_tsvector('simple', plain_text(coalesce(body, '')))
$$;
GRANT EXECUTE ON FUNCTION message_words(text) TO app, jobs;
CREATE INDEX idx_messages_words ON messages USING gin (conversation_id, message_words(body)) WHERE deleted_at IS NULL;

-- All the words somebody searches for, each as a beginning; null when there is nothing to search for.
CREATE FUNCTION words_wanted(words text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT string_agg(quote_literal(lexeme) || ':*', ' & ')::tsquery
    FROM unnest(tsvector_to_array(to_tsvector('simple', plain_text(words)))) AS lexeme
$$;
GRANT EXECUTE ON FUNCTION words_wanted(text) TO app, jobs;

-- Messages with these words in one conversation of the viewer's, or in all of them, the newest first. Row-level security would
-- keep the index of words from being used, so this is a function of the owner and asks the same itself: conversations the viewer
-- is in, messages since they came. What somebody they have blocked said is left out.
CREATE FUNCTION search_messages(viewer uuid, words text, in_conversation uuid, before_at timestamptz, before_id uuid, most int)
  RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE wanted tsquery := words_wanted(words);
BEGIN
  IF wanted IS NULL THEN RETURN; END IF;
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT message_view(viewer, p.m) || jsonb_build_object('conversation', conversation_name(viewer, (p.m).conversation_id)) FROM (
      SELECT f.m FROM conversation_members y
       CROSS JOIN LATERAL (
         SELECT m FROM messages m
          WHERE m.conversation_id = y.conversation_id AND m.deleted_at IS NULL AND message_words(m.body) @@ wanted
            AND m.seq > y.sees_from_seq AND (before_at IS NULL OR (m.created_at, m.id) < (before_at, before_id))
            AND m.sender_id NOT IN (SELECT b.blocked_id FROM blocks b WHERE b.blocker_id = viewer)
          ORDER BY m.created_at DESC, m.id DESC LIMIT most) f
       WHERE y.member_id = viewer AND y.state IN ('active', 'request') AND y.conversation_id IN (SELECT my_conversations())
         AND (in_conversation IS NULL OR y.conversation_id = in_conversation)
       ORDER BY (f.m).created_at DESC, (f.m).id DESC LIMIT most) p;
END $$;

-- What a conversation is called for one of its people: its name, or the others.
CREATE FUNCTION conversation_name(viewer uuid, conversation uuid) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'others', coalesce((
    SELECT jsonb_agg(jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url) ORDER BY o.joined_at, p.id)
      FROM (SELECT * FROM conversation_members o WHERE o.conversation_id = c.id AND o.member_id <> viewer AND o.state <> 'left'
             ORDER BY o.joined_at, o.member_id LIMIT 4) o
      JOIN members p ON p.id = o.member_id), '[]'))
    FROM conversations c WHERE c.id = conversation
$$;

REVOKE ALL ON FUNCTION search_messages(uuid, text, uuid, timestamptz, uuid, int), conversation_name(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_messages(uuid, text, uuid, timestamptz, uuid, int), conversation_name(uuid, uuid) TO app;
