-- A verdict that leaves a thing where it is and puts the staff's words in place of its own.
ALTER TABLE moderation_decisions DROP CONSTRAINT moderation_decisions_words;
ALTER TABLE moderation_decisions ADD CONSTRAINT moderation_decisions_words
  CHECK (verdict IN ('dismiss', 'edit', 'remove', 'warn', 'silence', 'suspend')
    AND (verdict IN ('silence', 'suspend')) = (ends_at IS NOT NULL)
    AND (appeal IS NULL) = (appealed_at IS NULL) AND (judgement IS NULL) = (judged_at IS NULL)
    AND judgement IN ('upheld', 'undone'));

-- Since when the staff's words stand there.
ALTER TABLE "forum_posts" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);
ALTER TABLE "messages" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);
ALTER TABLE "community_messages" ADD COLUMN "corrected_at" TIMESTAMPTZ(3);

-- What is shown of each says so.
DO $$
DECLARE
  view_of text;
  before text;
BEGIN
  FOREACH view_of IN ARRAY ARRAY['forum_post_view', 'message_view', 'room_message_view'] LOOP
    before := pg_get_functiondef(view_of::regproc);
    IF position('''editedAt'', m.edited_at' IN before) = 0 THEN RAISE EXCEPTION '% does not say when it was edited', view_of; END IF;
    EXECUTE replace(before, '''editedAt'', m.edited_at', '''editedAt'', m.edited_at, ''correctedAt'', m.corrected_at');
  END LOOP;
END $$;

-- Puts the staff's words in place of what stands there; what stood there is kept among what its author said before. Answers what taking
-- that back needs, and where it is; no row where nothing is left to correct. A thread's own words are those of its first post.
CREATE FUNCTION correct_words(viewer uuid, kind text, subject uuid, words text, html text, short text, moment timestamptz)
  RETURNS TABLE (kept jsonb, place uuid, thing uuid, seq int)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  post forum_posts;
  message messages;
  said community_messages;
BEGIN
  IF NOT may_moderate(viewer, kind, subject) THEN RETURN; END IF;
  IF kind IN ('forum-post', 'forum-thread') THEN
    SELECT x.* INTO post FROM forum_posts x WHERE CASE kind WHEN 'forum-post' THEN x.id = subject ELSE x.thread_id = subject AND x.number = 1 END;
    PERFORM 1 FROM forum_threads t WHERE t.id = post.thread_id FOR NO KEY UPDATE;
    SELECT x.* INTO post FROM forum_posts x WHERE x.id = post.id;
    IF post.body IS NULL THEN RETURN; END IF;
    INSERT INTO forum_post_revisions (post_id, number, author_id, body, replaced_at)
      SELECT post.id, count(*) + 1, post.author_id, post.body, moment FROM forum_post_revisions r WHERE r.post_id = post.id;
    UPDATE forum_posts SET body = words, body_html = html, excerpt = short, edited_at = moment, corrected_at = moment WHERE id = post.id;
    PERFORM publish_event('thread:' || post.thread_id, 'post.edited', jsonb_build_object('id', post.id, 'number', post.number));
    RETURN QUERY SELECT jsonb_build_object('body', post.body, 'html', post.body_html, 'excerpt', post.excerpt, 'editedAt', post.edited_at),
      post.thread_id, post.id, post.number;
  ELSIF kind = 'message' THEN
    PERFORM 1 FROM conversations c WHERE c.id = (SELECT x.conversation_id FROM messages x WHERE x.id = subject) FOR NO KEY UPDATE;
    SELECT x.* INTO message FROM messages x WHERE x.id = subject;
    IF message.body IS NULL THEN RETURN; END IF;
    INSERT INTO message_revisions (message_id, number, sender_id, body, replaced_at)
      SELECT subject, count(*) + 1, message.sender_id, message.body, moment FROM message_revisions r WHERE r.message_id = subject;
    UPDATE messages SET body = words, body_html = html, excerpt = short, preview = NULL, edited_at = moment, corrected_at = moment WHERE id = subject;
    RETURN QUERY SELECT jsonb_build_object('body', message.body, 'html', message.body_html, 'excerpt', message.excerpt, 'editedAt', message.edited_at),
      message.conversation_id, subject, message.seq;
  ELSIF kind = 'room-message' THEN
    PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT x.room_id FROM community_messages x WHERE x.id = subject) FOR NO KEY UPDATE;
    SELECT x.* INTO said FROM community_messages x WHERE x.id = subject;
    IF said.body IS NULL THEN RETURN; END IF;
    INSERT INTO community_message_revisions (message_id, number, sender_id, body, replaced_at)
      SELECT subject, count(*) + 1, said.sender_id, said.body, moment FROM community_message_revisions r WHERE r.message_id = subject;
    UPDATE community_messages SET body = words, body_html = html, excerpt = short, preview = NULL, edited_at = moment, corrected_at = moment WHERE id = subject;
    PERFORM publish_event('room:' || said.room_id, 'message.edited', jsonb_strip_nulls(jsonb_build_object('id', subject, 'seq', said.seq, 'threadId', said.thread_id)));
    RETURN QUERY SELECT jsonb_build_object('body', said.body, 'html', said.body_html, 'excerpt', said.excerpt, 'editedAt', said.edited_at,
      'community', said.community_id), said.room_id, subject, said.seq;
  END IF;
END $$;

-- Their own words stand there again, without the mark, unless it was taken away meanwhile or says something else by now.
CREATE FUNCTION take_correction_back(viewer uuid, kind text, subject uuid, kept jsonb) RETURNS TABLE (place uuid, thing uuid, seq int)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  post forum_posts;
  said community_messages;
BEGIN
  IF NOT may_moderate(viewer, kind, subject) OR kept->>'body' IS NULL THEN RETURN; END IF;
  IF kind IN ('forum-post', 'forum-thread') THEN
    SELECT x.* INTO post FROM forum_posts x WHERE CASE kind WHEN 'forum-post' THEN x.id = subject ELSE x.thread_id = subject AND x.number = 1 END;
    PERFORM 1 FROM forum_threads t WHERE t.id = post.thread_id FOR NO KEY UPDATE;
    UPDATE forum_posts x SET body = kept->>'body', body_html = kept->>'html', excerpt = kept->>'excerpt', edited_at = (kept->>'editedAt')::timestamptz,
           corrected_at = NULL WHERE x.id = post.id AND x.corrected_at IS NOT NULL AND x.body = kept->>'now';
    IF NOT FOUND THEN RETURN; END IF;
    PERFORM publish_event('thread:' || post.thread_id, 'post.edited', jsonb_build_object('id', post.id, 'number', post.number));
    RETURN QUERY SELECT post.thread_id, post.id, post.number;
  ELSIF kind = 'message' THEN
    PERFORM 1 FROM conversations c WHERE c.id = (SELECT x.conversation_id FROM messages x WHERE x.id = subject) FOR NO KEY UPDATE;
    RETURN QUERY UPDATE messages x SET body = kept->>'body', body_html = kept->>'html', excerpt = kept->>'excerpt',
           edited_at = (kept->>'editedAt')::timestamptz, corrected_at = NULL
      WHERE x.id = subject AND x.corrected_at IS NOT NULL AND x.body = kept->>'now' RETURNING x.conversation_id, x.id, x.seq;
  ELSIF kind = 'room-message' THEN
    PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT x.room_id FROM community_messages x WHERE x.id = subject) FOR NO KEY UPDATE;
    UPDATE community_messages x SET body = kept->>'body', body_html = kept->>'html', excerpt = kept->>'excerpt',
           edited_at = (kept->>'editedAt')::timestamptz, corrected_at = NULL
      WHERE x.id = subject AND x.corrected_at IS NOT NULL AND x.body = kept->>'now' RETURNING x.* INTO said;
    IF said.id IS NULL THEN RETURN; END IF;
    PERFORM publish_event('room:' || said.room_id, 'message.edited', jsonb_strip_nulls(jsonb_build_object('id', subject, 'seq', said.seq, 'threadId', said.thread_id)));
    RETURN QUERY SELECT said.room_id, said.id, said.seq;
  END IF;
END $$;

REVOKE ALL ON FUNCTION correct_words(uuid, text, uuid, text, text, text, timestamptz), take_correction_back(uuid, text, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION correct_words(uuid, text, uuid, text, text, text, timestamptz), take_correction_back(uuid, text, uuid, jsonb) TO app;
