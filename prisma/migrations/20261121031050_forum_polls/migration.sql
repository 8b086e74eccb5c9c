-- A poll in the first post of a thread, and what each member chose: the numbers of its options from 1, in order where it is ranked.
CREATE TABLE "forum_polls" (
    "thread_id" UUID NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "options" VARCHAR(100)[] NOT NULL,
    "most" INTEGER NOT NULL DEFAULT 1,
    "hides_results" BOOLEAN NOT NULL DEFAULT false,
    "closes_at" TIMESTAMPTZ(3),

    CONSTRAINT "forum_polls_pkey" PRIMARY KEY ("thread_id"),
    CONSTRAINT "forum_polls_kind" CHECK (kind IN ('single', 'multiple', 'ranked') AND cardinality(options) BETWEEN 2 AND 10
      AND most BETWEEN 1 AND cardinality(options))
);
CREATE TABLE "forum_poll_votes" (
    "thread_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "choices" INTEGER[] NOT NULL,
    "voted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_poll_votes_pkey" PRIMARY KEY ("thread_id","member_id")
);
CREATE INDEX "forum_poll_votes_member_id_idx" ON "forum_poll_votes"("member_id");
ALTER TABLE "forum_polls" ADD CONSTRAINT "forum_polls_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "forum_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_poll_votes" ADD CONSTRAINT "forum_poll_votes_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "forum_polls"("thread_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_poll_votes" ADD CONSTRAINT "forum_poll_votes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A poll is read by whoever reads its thread, a vote by whoever cast it; nobody writes but the functions below.
CALL guard_table('forum_polls', 'thread_id');
CALL guard_table('forum_poll_votes', 'member_id');
DROP POLICY app_select ON forum_polls;
CREATE POLICY app_select ON forum_polls FOR SELECT TO app USING (EXISTS (
  SELECT FROM forum_threads t WHERE t.id = thread_id AND t.category_id IN (SELECT my_forum_categories()) AND t.author_id NOT IN (SELECT my_forum_hidden())));
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['forum_polls', 'forum_poll_votes'] LOOP
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON %I FROM app', target);
  END LOOP;
END $$;

-- A poll with its results, counted from the votes: how many chose an option, or where it is ranked the points it has, as many for a
-- first place as there are options and one less for each place after. Where results are kept until one has voted, they are null.
CREATE FUNCTION forum_poll_view(thread uuid) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('kind', p.kind, 'most', p.most, 'hidesResults', p.hides_results, 'closesAt', p.closes_at, 'isClosed', c.closed,
      'voters', (SELECT count(*) FROM forum_poll_votes v WHERE v.thread_id = p.thread_id), 'mine', mine.choices,
      'options', (SELECT jsonb_agg(jsonb_build_object('number', o.number, 'words', o.words,
                    'votes', CASE WHEN NOT p.hides_results OR c.closed OR mine.choices IS NOT NULL THEN coalesce(r.votes, 0) END) ORDER BY o.number)
                    FROM unnest(p.options) WITH ORDINALITY o(words, number)
                    LEFT JOIN (SELECT x.choice, sum(CASE WHEN p.kind = 'ranked' THEN cardinality(p.options) + 1 - x.place ELSE 1 END) AS votes
                                 FROM forum_poll_votes v CROSS JOIN LATERAL unnest(v.choices) WITH ORDINALITY x(choice, place)
                                WHERE v.thread_id = p.thread_id GROUP BY x.choice) r ON r.choice = o.number))
    FROM forum_polls p JOIN forum_threads t ON t.id = p.thread_id
    CROSS JOIN LATERAL (SELECT coalesce(p.closes_at <= now(), false) AS closed) c
    LEFT JOIN forum_poll_votes mine ON mine.thread_id = p.thread_id AND mine.member_id = current_member()
   WHERE p.thread_id = thread AND t.category_id IN (SELECT my_forum_categories()) AND t.author_id NOT IN (SELECT my_forum_hidden())
$$;
-- With the poll, on the first one.
CREATE OR REPLACE FUNCTION forum_post_view(viewer uuid, m forum_posts) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', m.id, 'threadId', m.thread_id, 'number', m.number,
    'clientId', CASE WHEN m.author_id = viewer THEN m.client_id END,
    'author', (SELECT person_view(p) FROM members p WHERE p.id = m.author_id), 'isFolded', coalesce(has_muted(viewer, m.author_id), false),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', (SELECT jsonb_build_object('number', r.number, 'author', person_view(p), 'excerpt', r.excerpt)
                  FROM forum_posts r JOIN members p ON p.id = r.author_id WHERE r.thread_id = m.thread_id AND r.number = m.reply_to_number),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), coalesce(bool_or(x.member_id = viewer), false) AS mine, min(x.created_at) AS first
                           FROM forum_post_reactions x WHERE x.post_id = m.id GROUP BY x.emoji) g), '[]'),
    'poll', CASE WHEN m.number = 1 THEN forum_poll_view(m.thread_id) END,
    'bookmark', (SELECT jsonb_build_object('note', b.note, 'remindAt', b.remind_at) FROM forum_bookmarks b WHERE b.member_id = viewer AND b.post_id = m.id))
$$;

-- Chooses in a poll, or chooses anew, until it closes; nothing chosen takes the vote back.
CREATE FUNCTION vote_in_forum(viewer uuid, thread uuid, picks int[], moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  t forum_threads;
  p forum_polls;
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT x.* INTO t FROM forum_threads x WHERE x.id = thread
     AND x.category_id IN (SELECT my_forum_categories()) AND x.author_id NOT IN (SELECT my_forum_hidden());
  -- Whoever closes it waits for those who are voting, and who comes after finds it closed.
  SELECT x.* INTO p FROM forum_polls x WHERE x.thread_id = t.id FOR SHARE;
  refusal := CASE
    WHEN t.id IS NULL THEN 'missing'
    WHEN p.thread_id IS NULL THEN 'no poll'
    WHEN p.closes_at <= now() THEN 'poll closed'
    WHEN cardinality(picks) > CASE p.kind WHEN 'ranked' THEN cardinality(p.options) ELSE p.most END THEN 'too many'
    WHEN EXISTS (SELECT FROM unnest(picks) x WHERE x NOT BETWEEN 1 AND cardinality(p.options))
      OR cardinality(picks) <> (SELECT count(DISTINCT x) FROM unnest(picks) x) THEN 'no option'
    ELSE forum_refusal(viewer, t, moment) END;
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF cardinality(picks) = 0 THEN
    DELETE FROM forum_poll_votes v WHERE v.thread_id = thread AND v.member_id = viewer;
  ELSE
    INSERT INTO forum_poll_votes AS v (thread_id, member_id, choices, voted_at) VALUES (thread, viewer, picks, moment)
      ON CONFLICT (thread_id, member_id) DO UPDATE SET choices = picks, voted_at = moment;
  END IF;
  PERFORM publish_event('thread:' || thread, 'poll.voted', '{}');
  RETURN 'voted';
END $$;
-- Ends a poll. Whoever began the thread, or who keeps its category.
CREATE FUNCTION close_forum_poll(viewer uuid, thread uuid, moment timestamptz) RETURNS text
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
  PERFORM publish_event('thread:' || thread, 'poll.voted', '{}');
  RETURN 'closed it';
END $$;

DROP FUNCTION start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], text[], timestamptz);
-- What its author is writing meanwhile stays with them where the thread begins while they are away.
CREATE FUNCTION start_forum_thread(viewer uuid, ref text, new_thread uuid, new_post uuid, own_name text, address text, heading text,
                                   words text, html text, short text, handles text[], labels text[], poll jsonb, moment timestamptz, is_away boolean) RETURNS TABLE (outcome text, thread uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  c forum_categories;
  refusal text;
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  SELECT t.id INTO thread FROM forum_threads t WHERE t.author_id = viewer AND t.client_id = own_name;
  IF thread IS NOT NULL THEN RETURN QUERY SELECT 'again', thread; RETURN; END IF;
  SELECT x.* INTO c FROM forum_categories x WHERE x.slug = ref AND x.id IN (SELECT my_forum_categories()) FOR NO KEY UPDATE;
  refusal := CASE
    WHEN c.id IS NULL THEN 'no category'
    WHEN EXISTS (SELECT FROM members p WHERE p.id = viewer AND p.silenced_until > now()) THEN 'silenced'
    WHEN is_forum_archived(c.id) THEN 'archived'
    WHEN forum_rank(c.who_may_start) > my_forum_rank() THEN 'staff'
    END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::uuid; RETURN; END IF;
  INSERT INTO forum_threads (id, category_id, slug, title, author_id, client_id, last_poster_id, last_post_at, created_at, tags)
    VALUES (new_thread, c.id, address, heading, viewer, own_name, viewer, moment, moment, labels) ON CONFLICT (author_id, client_id) DO NOTHING;
  IF NOT FOUND THEN
    RETURN QUERY SELECT 'again', t.id FROM forum_threads t WHERE t.author_id = viewer AND t.client_id = own_name; RETURN;
  END IF;
  INSERT INTO forum_posts (id, thread_id, category_id, number, author_id, client_id, body, body_html, excerpt, created_at)
    VALUES (new_post, new_thread, c.id, 1, viewer, own_name, words, html, short, moment);
  IF poll IS NOT NULL THEN
    INSERT INTO forum_polls (thread_id, kind, options, most, hides_results, closes_at)
      SELECT new_thread, poll->>'kind', ARRAY(SELECT jsonb_array_elements_text(poll->'options')), (poll->>'most')::int, (poll->>'hidesResults')::boolean,
             (poll->>'closesAt')::timestamptz;
  END IF;
  INSERT INTO forum_positions (member_id, thread_id, last_read, last_sent_at, level) VALUES (viewer, new_thread, 1, moment, 'watching');
  DELETE FROM drafts d WHERE d.member_id = viewer AND d.place = 'forum:new' AND NOT is_away;
  PERFORM enqueue_forum_hearers(new_post, new_thread, c.id, viewer, NULL, handles);
  RETURN QUERY SELECT 'started', new_thread;
END $$;

REVOKE ALL ON FUNCTION forum_poll_view(uuid), vote_in_forum(uuid, uuid, int[], timestamptz), close_forum_poll(uuid, uuid, timestamptz),
  start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], text[], jsonb, timestamptz, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forum_poll_view(uuid), vote_in_forum(uuid, uuid, int[], timestamptz), close_forum_poll(uuid, uuid, timestamptz),
  start_forum_thread(uuid, text, uuid, uuid, text, text, text, text, text, text, text[], text[], jsonb, timestamptz, boolean) TO app;
