-- Who keeps a category, and what stands under it, beside the site's staff.
CREATE TABLE "forum_category_moderators" (
    "category_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_category_moderators_pkey" PRIMARY KEY ("category_id","member_id")
);
CREATE INDEX "forum_category_moderators_member_id_idx" ON "forum_category_moderators"("member_id");
ALTER TABLE "forum_category_moderators" ADD CONSTRAINT "forum_category_moderators_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "forum_categories"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "forum_category_moderators" ADD CONSTRAINT "forum_category_moderators_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('forum_category_moderators', 'member_id');
DROP POLICY app_insert ON forum_category_moderators;
DROP POLICY app_update ON forum_category_moderators;
DROP POLICY app_delete ON forum_category_moderators;
REVOKE INSERT, UPDATE, DELETE ON forum_category_moderators FROM app;

-- The categories somebody keeps, with what stands under them; nobody's while they are out or may not write.
CREATE FUNCTION kept_categories(who uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id FROM forum_category_moderators k JOIN forum_categories c ON k.category_id IN (c.id, c.parent_id)
   WHERE k.member_id = who AND EXISTS (SELECT FROM members p WHERE p.id = who AND p.erased_at IS NULL
     AND (p.suspended_until IS NULL OR p.suspended_until <= now()) AND (p.silenced_until IS NULL OR p.silenced_until <= now()))
$$;
CREATE FUNCTION keeps_forum(who uuid, category uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT is_site_staff(who) OR coalesce(category IN (SELECT kept_categories(who)), false)
$$;

-- Makes somebody a moderator of a category, or no longer. Administrators; of somebody who may read it.
CREATE FUNCTION set_category_moderator(viewer uuid, ref text, called text, keeps boolean, moment timestamptz)
  RETURNS TABLE (outcome text, category uuid, name text, member jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c forum_categories;
  p members;
  said text;
BEGIN
  SELECT x.* INTO c FROM forum_categories x WHERE x.slug = ref FOR KEY SHARE;
  SELECT x.* INTO p FROM members x WHERE x.handle = lower(called) AND x.erased_at IS NULL FOR KEY SHARE;
  said := CASE
    WHEN NOT is_site_admin(viewer) THEN 'forbidden'
    WHEN c.id IS NULL THEN 'no category'
    WHEN p.id IS NULL THEN 'missing'
    WHEN keeps AND p.role = 'member' AND 'staff' IN (c.who_may_read, (SELECT x.who_may_read FROM forum_categories x WHERE x.id = c.parent_id)) THEN 'unreadable' END;
  IF said IS NULL AND keeps THEN
    INSERT INTO forum_category_moderators (category_id, member_id, created_at) VALUES (c.id, p.id, moment) ON CONFLICT DO NOTHING;
    said := CASE WHEN FOUND THEN 'set' ELSE 'again' END;
  ELSIF said IS NULL THEN
    DELETE FROM forum_category_moderators k WHERE k.category_id = c.id AND k.member_id = p.id;
    said := CASE WHEN FOUND THEN 'set' ELSE 'again' END;
  END IF;
  IF said = 'set' THEN PERFORM lock_inbox(p.id); END IF;
  RETURN QUERY SELECT said, c.id, c.name::text, CASE WHEN p.id IS NOT NULL THEN person_view(p) END;
END $$;
-- Who keeps which category, in the categories' order. Administrators.
CREATE FUNCTION list_category_moderators(viewer uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_admin(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT jsonb_build_object('slug', c.slug, 'name', c.name, 'parent', q.name,
      'moderators', coalesce((SELECT jsonb_agg(person_view(p) ORDER BY k.created_at, p.id) FROM forum_category_moderators k JOIN members p ON p.id = k.member_id
                               WHERE k.category_id = c.id), '[]'))
    FROM forum_categories c LEFT JOIN forum_categories q ON q.id = c.parent_id
   WHERE c.slug <> 'taken-away' ORDER BY coalesce(q.position, c.position), coalesce(q.name, c.name), (q.id IS NOT NULL), c.position, c.name;
END $$;

-- In their category they may what the staff may: the functions of the forum ask of the category, where they asked of the site.
CREATE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('keep_forum_thread', 'IF my_forum_rank() < 2 THEN RETURN ''forbidden''; END IF;', 'IF NOT keeps_forum(viewer, t.category_id) THEN RETURN ''forbidden''; END IF;
  IF shelf <> t.category_id AND NOT keeps_forum(viewer, shelf) THEN RETURN ''not kept''; END IF;');
SELECT pg_temp.reword('delete_forum_post', 'my_forum_rank() < 2', 'NOT keeps_forum(viewer, t.category_id)');
SELECT pg_temp.reword('delete_forum_thread', 'my_forum_rank() = 2', 'keeps_forum(viewer, t.category_id)');
SELECT pg_temp.reword('rename_forum_thread', 'my_forum_rank() < 2', 'NOT keeps_forum(viewer, t.category_id)');
SELECT pg_temp.reword('tag_forum_thread', 'my_forum_rank() < 2', 'NOT keeps_forum(viewer, t.category_id)');
SELECT pg_temp.reword('solve_forum_thread', 'my_forum_rank() < 2', 'NOT keeps_forum(viewer, t.category_id)');
SELECT pg_temp.reword('forum_refusal', 'my_forum_rank() = 2', 'keeps_forum(viewer, t.category_id)');
SELECT pg_temp.reword('forum_thread_view', '''hasAnswers'', c.has_answers,', '''hasAnswers'', c.has_answers,
                       ''isKept'', EXISTS (SELECT FROM forum_category_moderators k WHERE k.member_id = viewer AND k.category_id IN (c.id, c.parent_id)),');
SELECT pg_temp.reword('forum_category_view', '''hasAnswers'', c.has_answers,', '''hasAnswers'', c.has_answers,
    ''isKept'', EXISTS (SELECT FROM forum_category_moderators k WHERE k.member_id = current_member() AND k.category_id IN (c.id, c.parent_id)),');

-- Where a case happened: who keeps that place sees it. A thread that moves takes its open cases along, but not to where only staff reads.
ALTER TABLE "moderation_cases" ADD COLUMN "category_id" UUID, ADD COLUMN "community_id" UUID;
CREATE INDEX "moderation_cases_category_id_status_id_idx" ON "moderation_cases"("category_id", "status", "id");
CREATE INDEX "moderation_cases_community_id_id_idx" ON "moderation_cases"("community_id", "id" DESC);
ALTER TABLE "moderation_cases" ADD CONSTRAINT "moderation_cases_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "forum_categories"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "moderation_cases" ADD CONSTRAINT "moderation_cases_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "communities"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE FUNCTION moderation_case_placed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.category_id := CASE NEW.subject_kind
    WHEN 'forum-thread' THEN (SELECT t.category_id FROM forum_threads t WHERE t.id = NEW.subject_id)
    WHEN 'forum-post' THEN (SELECT m.category_id FROM forum_posts m WHERE m.id = NEW.subject_id) END;
  NEW.community_id := CASE NEW.subject_kind
    WHEN 'room-message' THEN (SELECT m.community_id FROM community_messages m WHERE m.id = NEW.subject_id)
    WHEN 'event' THEN (SELECT e.community_id FROM community_events e WHERE e.id = NEW.subject_id)
    WHEN 'nomination' THEN (SELECT n.community_id FROM club_nominations n WHERE n.id = NEW.subject_id) END;
  RETURN NEW;
END $$;
CREATE TRIGGER moderation_case_placed BEFORE INSERT ON moderation_cases FOR EACH ROW EXECUTE FUNCTION moderation_case_placed();
CREATE FUNCTION forum_cases_moved() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE moderation_cases c SET category_id = NEW.category_id
   WHERE c.status = 'open' AND NOT EXISTS (SELECT FROM forum_categories x WHERE x.id = NEW.category_id AND x.slug = 'taken-away')
     AND ((c.subject_kind = 'forum-thread' AND c.subject_id = NEW.id)
       OR (c.subject_kind = 'forum-post' AND c.subject_id IN (SELECT m.id FROM forum_posts m WHERE m.thread_id = NEW.id)));
  RETURN NULL;
END $$;
CREATE TRIGGER forum_cases_moved AFTER UPDATE OF category_id ON forum_threads
  FOR EACH ROW WHEN (OLD.category_id <> NEW.category_id) EXECUTE FUNCTION forum_cases_moved();
UPDATE moderation_cases c SET
  category_id = CASE c.subject_kind WHEN 'forum-thread' THEN (SELECT t.category_id FROM forum_threads t WHERE t.id = c.subject_id)
    WHEN 'forum-post' THEN (SELECT m.category_id FROM forum_posts m WHERE m.id = c.subject_id) END,
  community_id = CASE c.subject_kind WHEN 'room-message' THEN (SELECT m.community_id FROM community_messages m WHERE m.id = c.subject_id)
    WHEN 'event' THEN (SELECT e.community_id FROM community_events e WHERE e.id = c.subject_id) END
 WHERE c.subject_kind IN ('forum-thread', 'forum-post', 'room-message', 'event');

-- Whether somebody looks into cases at all; and into this one.
CREATE FUNCTION is_queue_staff(who uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT is_site_staff(who) OR EXISTS (SELECT FROM kept_categories(who))
$$;
CREATE FUNCTION keeps_case(who uuid, c moderation_cases) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT is_site_staff(who) OR coalesce(c.category_id IN (SELECT kept_categories(who)), false)
$$;
CREATE OR REPLACE FUNCTION may_moderate(viewer uuid, kind text, subject uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM moderation_cases c WHERE c.subject_kind = kind AND c.subject_id = subject AND keeps_case(viewer, c))
$$;
-- Null where there was nothing left to take away: then nothing was.
CREATE OR REPLACE FUNCTION keep_for_appeal(viewer uuid, decision uuid, what jsonb) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE moderation_decisions SET kept = coalesce(what, '{}'), removed = removed AND what IS NOT NULL WHERE id = decision AND decided_by_id = viewer AND is_queue_staff(viewer)
$$;
-- Of the queue everybody gets their part. What is about oneself is not in the part of who keeps a category.
CREATE FUNCTION my_part_of_queue(viewer uuid, of_status text[]) RETURNS SETOF moderation_cases
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT * FROM moderation_cases c WHERE c.status = ANY (of_status) AND c.category_id IN (SELECT kept_categories(viewer))
    AND c.member_id IS DISTINCT FROM viewer;
END $$;
ALTER FUNCTION moderation_queue(uuid, text, text, boolean, int, uuid, timestamptz, int) RENAME TO whole_moderation_queue;
CREATE FUNCTION moderation_queue(viewer uuid, box text, only_kind text, most_reported boolean, last_count int, last_id uuid, moment timestamptz, most int)
  RETURNS TABLE (counts jsonb, items jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE statuses text[] := CASE box WHEN 'appeals' THEN ARRAY['appealed'] WHEN 'done' THEN ARRAY['decided', 'judged'] ELSE ARRAY['open'] END;
BEGIN
  IF is_site_staff(viewer) THEN
    RETURN QUERY SELECT * FROM whole_moderation_queue(viewer, box, only_kind, most_reported, last_count, last_id, moment, most);
    RETURN;
  END IF;
  IF NOT is_queue_staff(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT
    (SELECT jsonb_build_object('open', count(*) FILTER (WHERE c.status = 'open'), 'appeals', count(*) FILTER (WHERE c.status = 'appealed'),
              'mine', count(*) FILTER (WHERE c.status = 'open' AND c.claimed_by_id = viewer AND c.claimed_until > moment))
       FROM my_part_of_queue(viewer, ARRAY['open', 'appealed']) c),
    coalesce((SELECT jsonb_agg(moderation_case_view(q.c, moment) ORDER BY q.place) FROM (
      SELECT c, row_number() OVER (ORDER BY CASE WHEN box = 'open' AND most_reported THEN -c.report_count END, CASE WHEN box <> 'done' THEN c.id END, c.id DESC) AS place
        FROM my_part_of_queue(viewer, statuses) c
       WHERE (only_kind IS NULL OR c.subject_kind = only_kind) AND (box <> 'mine' OR (c.claimed_by_id = viewer AND c.claimed_until > moment))
         AND (last_id IS NULL OR CASE WHEN box = 'done' THEN c.id < last_id
           WHEN box = 'open' AND most_reported THEN c.report_count < last_count OR (c.report_count = last_count AND c.id > last_id)
           ELSE c.id > last_id END)
       ORDER BY place LIMIT most) q), '[]');
END $$;
-- No row for who looks into no cases; an empty one where there is none for them. Who keeps a category is not told what the member did elsewhere.
DROP FUNCTION get_moderation_case(uuid, uuid, timestamptz);
CREATE FUNCTION get_moderation_case(viewer uuid, ref uuid, moment timestamptz) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_queue_staff(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT (SELECT moderation_case_view(c, moment) || jsonb_build_object(
    'evidence', coalesce((SELECT r.evidence FROM reports r WHERE r.case_id = c.id ORDER BY r.id DESC LIMIT 1), '{}'),
    'reports', coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'reason', r.reason, 'note', r.note, 'createdAt', r.created_at, 'by', CASE WHEN p.id IS NOT NULL THEN person_view(p) END) ORDER BY r.id)
                           FROM (SELECT * FROM reports x WHERE x.case_id = c.id ORDER BY x.id LIMIT 50) r LEFT JOIN members p ON p.id = r.reporter_id), '[]'),
    'history', (SELECT jsonb_build_object('joinedAt', p.created_at, 'role', p.role, 'quietUntil', p.silenced_until, 'outUntil', p.suspended_until,
        'caseCount', (SELECT count(*) FROM moderation_cases x WHERE x.member_id = p.id AND x.id <> c.id AND keeps_case(viewer, x)),
        'decisions', coalesce((SELECT jsonb_agg(moderation_decision_view(d, true) ORDER BY d.id DESC) FROM (
           SELECT x.* FROM moderation_decisions x JOIN moderation_cases o ON o.id = x.case_id
            WHERE x.member_id = p.id AND x.case_id <> c.id AND keeps_case(viewer, o) ORDER BY x.id DESC LIMIT 10) d), '[]'))
      FROM members p WHERE p.id = c.member_id))
    FROM moderation_cases c WHERE c.id = ref AND keeps_case(viewer, c) AND (is_site_staff(viewer) OR c.member_id IS DISTINCT FROM viewer));
END $$;
SELECT pg_temp.reword('claim_moderation_case', 'IF NOT is_site_staff(viewer) THEN RETURN ''forbidden''; END IF;', 'IF NOT is_queue_staff(viewer) THEN RETURN ''forbidden''; END IF;');
SELECT pg_temp.reword('claim_moderation_case', 'IF c.id IS NULL THEN', 'IF c.id IS NULL OR NOT keeps_case(viewer, c) THEN');
SELECT pg_temp.reword('release_moderation_case', 'IF NOT is_site_staff(viewer) THEN', 'IF NOT is_queue_staff(viewer) THEN');
SELECT pg_temp.reword('release_moderation_case', 'WHERE c.id = ref)', 'WHERE c.id = ref AND keeps_case(viewer, c))');
SELECT pg_temp.reword('decide_moderation_case', 'WHEN NOT is_site_staff(viewer) THEN ''forbidden''', 'WHEN NOT is_queue_staff(viewer) THEN ''forbidden''');
SELECT pg_temp.reword('decide_moderation_case', 'WHEN c.id IS NULL THEN ''missing''', 'WHEN c.id IS NULL OR NOT keeps_case(viewer, c) THEN ''missing''
    WHEN finding IN (''silence'', ''suspend'') AND NOT is_site_staff(viewer) THEN ''beyond''');

-- What was reported in a community, as its staff sees it: what and why and what came of it, but neither who reported it nor who of the site decided.
CREATE FUNCTION list_community_cases(viewer uuid, in_community uuid, moment timestamptz, most int) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT moderation_case_view(c, moment) || jsonb_build_object('claim', NULL,
      'decision', (SELECT moderation_decision_view(d, false) || '{"appeal": null, "appealedAt": null, "judgementReason": ""}' FROM moderation_decisions d WHERE d.case_id = c.id))
    FROM moderation_cases c
   WHERE c.community_id = in_community AND c.member_id IS DISTINCT FROM viewer
     AND EXISTS (SELECT FROM community_members y WHERE y.community_id = in_community AND y.member_id = viewer AND y.role IN ('owner', 'admin', 'moderator'))
   ORDER BY c.id DESC LIMIT most
$$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname IN ('kept_categories', 'keeps_forum',
      'set_category_moderator', 'list_category_moderators', 'moderation_case_placed', 'forum_cases_moved', 'is_queue_staff', 'keeps_case', 'my_part_of_queue',
      'whole_moderation_queue', 'moderation_queue', 'get_moderation_case', 'list_community_cases') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC, app', made);
    IF made::text ~ '^(set_category_moderator|list_category_moderators|moderation_queue|get_moderation_case|list_community_cases)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
