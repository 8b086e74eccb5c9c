-- What reports are about, one row for a thing while it waits; and what staff decided about it, with the appeal beside it.
CREATE TABLE "moderation_cases" (
    "id" UUID NOT NULL,
    "subject_kind" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "member_id" UUID,
    "title" VARCHAR(200) NOT NULL DEFAULT '',
    "excerpt" VARCHAR(300) NOT NULL DEFAULT '',
    "href" VARCHAR(300),
    "status" VARCHAR(12) NOT NULL DEFAULT 'open',
    "report_count" INTEGER NOT NULL DEFAULT 0,
    "claimed_by_id" UUID,
    "claimed_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_cases_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "moderation_cases_status" CHECK (status IN ('open', 'decided', 'appealed', 'judged')),
    CONSTRAINT "moderation_cases_counted" CHECK (report_count >= 0)
);
CREATE TABLE "moderation_decisions" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "member_id" UUID,
    "decided_by_id" UUID,
    "verdict" VARCHAR(12) NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "reason" VARCHAR(500) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "kept" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appeal" VARCHAR(2000),
    "appealed_at" TIMESTAMPTZ(3),
    "judged_by_id" UUID,
    "judgement" VARCHAR(12),
    "judgement_reason" VARCHAR(500) NOT NULL DEFAULT '',
    "judged_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_decisions_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "moderation_decisions_words" CHECK (verdict IN ('dismiss', 'remove', 'warn', 'silence', 'suspend')
      AND (verdict IN ('silence', 'suspend')) = (ends_at IS NOT NULL)
      AND (appeal IS NULL) = (appealed_at IS NULL) AND (judgement IS NULL) = (judged_at IS NULL)
      AND judgement IN ('upheld', 'undone'))
);
ALTER TABLE "reports" ADD COLUMN "case_id" UUID;

CREATE UNIQUE INDEX moderation_cases_open ON moderation_cases (subject_kind, subject_id) WHERE status = 'open';
CREATE INDEX "moderation_cases_status_id_idx" ON "moderation_cases"("status", "id");
CREATE INDEX "moderation_cases_status_report_count_id_idx" ON "moderation_cases"("status", "report_count" DESC, "id");
CREATE INDEX "moderation_cases_member_id_idx" ON "moderation_cases"("member_id");
CREATE INDEX "moderation_cases_claimed_by_id_idx" ON "moderation_cases"("claimed_by_id");
CREATE UNIQUE INDEX "moderation_decisions_case_id_key" ON "moderation_decisions"("case_id");
CREATE INDEX "moderation_decisions_member_id_id_idx" ON "moderation_decisions"("member_id", "id" DESC);
CREATE INDEX "reports_case_id_idx" ON "reports"("case_id");
ALTER TABLE "moderation_cases" ADD CONSTRAINT "moderation_cases_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "moderation_cases" ADD CONSTRAINT "moderation_cases_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_judged_by_id_fkey" FOREIGN KEY ("judged_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "reports" ADD CONSTRAINT "reports_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "moderation_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Reports from before there were cases: one for each thing that waits.
INSERT INTO moderation_cases (id, subject_kind, subject_id, member_id, excerpt, report_count, created_at)
  SELECT (array_agg(r.id ORDER BY r.id))[1], r.subject_kind, r.subject_id, (array_agg(r.member_id))[1],
         coalesce(left((array_agg((SELECT m->>'body' FROM jsonb_array_elements(r.evidence->'messages') m
                                    WHERE m->>'seq' = r.evidence->>'reportedSeq' LIMIT 1)))[1], 300), ''), count(*), min(r.created_at)
    FROM reports r WHERE r.status = 'open' GROUP BY r.subject_kind, r.subject_id;
UPDATE reports r SET case_id = c.id FROM moderation_cases c
 WHERE r.status = 'open' AND c.subject_kind = r.subject_kind AND c.subject_id = r.subject_id;

-- The application reaches both through the functions below, and files a report through one of them.
CALL guard_table('moderation_cases', 'id');
CALL guard_table('moderation_decisions', 'id');
DROP POLICY app_insert ON reports;
DO $$
DECLARE target text;
BEGIN
  FOREACH target IN ARRAY ARRAY['moderation_cases', 'moderation_decisions'] LOOP
    EXECUTE format('DROP POLICY app_select ON %I', target);
    EXECUTE format('DROP POLICY app_insert ON %I', target);
    EXECUTE format('DROP POLICY app_update ON %I', target);
    EXECUTE format('DROP POLICY app_delete ON %I', target);
  END LOOP;
END $$;

-- Files a report. While one of theirs about the thing is open, the same again is the same; what others reported is one case with it.
CREATE FUNCTION file_report(viewer uuid, new_report uuid, new_case uuid, kind text, subject uuid, whose uuid, why text, said text,
                            seen jsonb, heading text, short text, link text, moment timestamptz) RETURNS uuid
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found uuid;
  about uuid;
BEGIN
  -- An event is its community's; answering for it is whoever put it up.
  IF kind = 'event' THEN SELECT e.created_by_id INTO whose FROM community_events e WHERE e.id = subject; END IF;
  INSERT INTO moderation_cases AS c (id, subject_kind, subject_id, member_id, title, excerpt, href, created_at)
    VALUES (new_case, kind, subject, whose, heading, short, link, moment)
    ON CONFLICT (subject_kind, subject_id) WHERE status = 'open' DO UPDATE SET title = excluded.title, excerpt = excluded.excerpt
    RETURNING c.id INTO about;
  INSERT INTO reports (id, reporter_id, subject_kind, subject_id, member_id, reason, note, evidence, case_id, created_at)
    VALUES (new_report, viewer, kind, subject, whose, why, said, seen, about, moment)
    ON CONFLICT (reporter_id, subject_kind, subject_id) WHERE status = 'open' DO NOTHING RETURNING id INTO found;
  IF found IS NOT NULL THEN
    UPDATE moderation_cases SET report_count = report_count + 1 WHERE id = about;
    RETURN found;
  END IF;
  RETURN (SELECT r.id FROM reports r WHERE r.reporter_id = viewer AND r.subject_kind = kind AND r.subject_id = subject AND r.status = 'open');
END $$;

-- A decision as it is shown; who took it is for staff.
CREATE FUNCTION moderation_decision_view(d moderation_decisions, for_staff boolean) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', d.id, 'verdict', d.verdict, 'removed', d.removed, 'reason', d.reason, 'endsAt', d.ends_at, 'createdAt', d.created_at,
    'kind', c.subject_kind, 'title', c.title, 'excerpt', c.excerpt, 'appeal', d.appeal, 'appealedAt', d.appealed_at, 'judgement', d.judgement,
    'judgementReason', d.judgement_reason, 'judgedAt', d.judged_at,
    'by', CASE WHEN for_staff THEN (SELECT person_view(p) FROM members p WHERE p.id = d.decided_by_id) END,
    'judgedBy', CASE WHEN for_staff THEN (SELECT person_view(p) FROM members p WHERE p.id = d.judged_by_id) END)
    FROM moderation_cases c WHERE c.id = d.case_id
$$;
-- A case as the queue shows it.
CREATE FUNCTION moderation_case_view(c moderation_cases, moment timestamptz) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'kind', c.subject_kind, 'subjectId', c.subject_id, 'title', c.title, 'excerpt', c.excerpt, 'href', c.href,
    'status', c.status, 'reportCount', c.report_count, 'createdAt', c.created_at,
    'member', (SELECT person_view(p) FROM members p WHERE p.id = c.member_id),
    'reasons', coalesce((SELECT jsonb_agg(jsonb_build_object('reason', n.reason, 'count', n.count) ORDER BY n.count DESC, n.reason)
                           FROM (SELECT r.reason, count(*) FROM reports r WHERE r.case_id = c.id GROUP BY r.reason) n), '[]'),
    'claim', (SELECT jsonb_build_object('by', person_view(p), 'until', c.claimed_until) FROM members p
               WHERE p.id = c.claimed_by_id AND c.claimed_until > moment AND c.status = 'open'),
    'decision', (SELECT moderation_decision_view(d, true) FROM moderation_decisions d WHERE d.case_id = c.id))
$$;

-- The queue: what waits, longest or most reported first; what the viewer has taken up; what is appealed; what is done, newest first. With how
-- much there is of each.
CREATE FUNCTION moderation_queue(viewer uuid, box text, only_kind text, most_reported boolean, last_count int, last_id uuid, moment timestamptz, most int)
  RETURNS TABLE (counts jsonb, items jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT
    (SELECT jsonb_build_object('open', count(*) FILTER (WHERE c.status = 'open'), 'appeals', count(*) FILTER (WHERE c.status = 'appealed'),
              'mine', count(*) FILTER (WHERE c.status = 'open' AND c.claimed_by_id = viewer AND c.claimed_until > moment))
       FROM moderation_cases c WHERE c.status IN ('open', 'appealed')),
    coalesce((SELECT jsonb_agg(moderation_case_view(q.c, moment) ORDER BY q.place) FROM (
      SELECT c, row_number() OVER () AS place FROM (
        (SELECT c FROM moderation_cases c WHERE box = 'open' AND NOT most_reported AND c.status = 'open' AND (only_kind IS NULL OR c.subject_kind = only_kind)
            AND (last_id IS NULL OR c.id > last_id) ORDER BY c.id LIMIT most)
        UNION ALL
        (SELECT c FROM moderation_cases c WHERE box = 'open' AND most_reported AND c.status = 'open' AND (only_kind IS NULL OR c.subject_kind = only_kind)
            AND (last_id IS NULL OR c.report_count < last_count OR (c.report_count = last_count AND c.id > last_id))
          ORDER BY c.report_count DESC, c.id LIMIT most)
        UNION ALL
        (SELECT c FROM moderation_cases c WHERE box = 'mine' AND c.status = 'open' AND c.claimed_by_id = viewer AND c.claimed_until > moment
            AND (only_kind IS NULL OR c.subject_kind = only_kind) AND (last_id IS NULL OR c.id > last_id) ORDER BY c.id LIMIT most)
        UNION ALL
        (SELECT c FROM moderation_cases c WHERE box = 'appeals' AND c.status = 'appealed' AND (only_kind IS NULL OR c.subject_kind = only_kind)
            AND (last_id IS NULL OR c.id > last_id) ORDER BY c.id LIMIT most)
        UNION ALL
        (SELECT c FROM moderation_cases c WHERE box = 'done' AND c.status IN ('decided', 'judged') AND (only_kind IS NULL OR c.subject_kind = only_kind)
            AND (last_id IS NULL OR c.id < last_id) ORDER BY c.id DESC LIMIT most)) one(c)) q), '[]');
END $$;

-- A case with its reports, what was seen, and what is known of the member it is about.
CREATE FUNCTION get_moderation_case(viewer uuid, ref uuid, moment timestamptz) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN; END IF;
  RETURN QUERY SELECT moderation_case_view(c, moment) || jsonb_build_object(
    'evidence', coalesce((SELECT r.evidence FROM reports r WHERE r.case_id = c.id ORDER BY r.id DESC LIMIT 1), '{}'),
    'reports', coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'reason', r.reason, 'note', r.note, 'createdAt', r.created_at, 'by', person_view(p)) ORDER BY r.id)
                           FROM (SELECT * FROM reports x WHERE x.case_id = c.id ORDER BY x.id LIMIT 50) r JOIN members p ON p.id = r.reporter_id), '[]'),
    'history', (SELECT jsonb_build_object('joinedAt', p.created_at, 'role', p.role, 'quietUntil', p.silenced_until, 'outUntil', p.suspended_until,
        'caseCount', (SELECT count(*) FROM moderation_cases x WHERE x.member_id = p.id AND x.id <> c.id),
        'decisions', coalesce((SELECT jsonb_agg(moderation_decision_view(d, true) ORDER BY d.id DESC) FROM (
           SELECT * FROM moderation_decisions x WHERE x.member_id = p.id AND x.case_id <> c.id ORDER BY x.id DESC LIMIT 10) d), '[]'))
      FROM members p WHERE p.id = c.member_id))
    FROM moderation_cases c WHERE c.id = ref;
END $$;

-- Takes a case up, so that nobody else decides it meanwhile; again prolongs it.
CREATE FUNCTION claim_moderation_case(viewer uuid, ref uuid, ends timestamptz, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE c moderation_cases;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  SELECT * INTO c FROM moderation_cases x WHERE x.id = ref FOR UPDATE;
  IF c.id IS NULL THEN RETURN 'missing'; END IF;
  IF c.status <> 'open' THEN RETURN 'decided'; END IF;
  IF c.member_id = viewer THEN RETURN 'yourself'; END IF;
  IF c.claimed_until > moment AND c.claimed_by_id <> viewer THEN RETURN 'taken'; END IF;
  UPDATE moderation_cases SET claimed_by_id = viewer, claimed_until = ends WHERE id = ref;
  RETURN CASE WHEN c.claimed_by_id = viewer AND c.claimed_until > moment THEN 'again' ELSE 'claimed' END;
END $$;
CREATE FUNCTION release_moderation_case(viewer uuid, ref uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  UPDATE moderation_cases SET claimed_by_id = NULL, claimed_until = NULL WHERE id = ref AND claimed_by_id = viewer AND status = 'open';
  IF FOUND THEN RETURN 'released'; END IF;
  RETURN CASE WHEN EXISTS (SELECT FROM moderation_cases c WHERE c.id = ref) THEN 'again' ELSE 'missing' END;
END $$;

-- Decides a case and carries out what it means for the member. The inboxes of all it concerns are held: they are told, and a removal may
-- write to channels, which come after inboxes here as everywhere.
CREATE FUNCTION decide_moderation_case(viewer uuid, ref uuid, new_id uuid, finding text, removes boolean, why text, ends timestamptz, moment timestamptz)
  RETURNS TABLE (outcome text, kind text, subject uuid, member jsonb, reporters uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c moderation_cases;
  p members;
  people uuid[];
  refusal text;
BEGIN
  SELECT * INTO c FROM moderation_cases x WHERE x.id = ref FOR UPDATE;
  SELECT * INTO p FROM members x WHERE x.id = c.member_id;
  refusal := CASE
    WHEN NOT is_site_staff(viewer) THEN 'forbidden'
    WHEN c.id IS NULL THEN 'missing'
    WHEN c.status <> 'open' THEN 'decided'
    WHEN c.member_id = viewer THEN 'yourself'
    WHEN c.claimed_until > moment AND c.claimed_by_id <> viewer THEN 'taken'
    WHEN p.id IS NULL AND finding IN ('warn', 'silence', 'suspend') THEN 'nobody'
    WHEN p.role <> 'member' AND finding IN ('warn', 'silence', 'suspend')
      AND NOT EXISTS (SELECT FROM members a WHERE a.id = viewer AND a.role = 'admin') THEN 'staff' END;
  IF refusal IS NOT NULL THEN RETURN QUERY SELECT refusal, NULL::text, NULL::uuid, NULL::jsonb, NULL::uuid[]; RETURN; END IF;
  SELECT coalesce(array_agg(DISTINCT r.reporter_id), '{}') INTO people FROM reports r WHERE r.case_id = ref;
  PERFORM lock_inbox(i.id) FROM (SELECT DISTINCT unnest(people || c.member_id) AS id ORDER BY 1) i WHERE i.id IS NOT NULL;
  INSERT INTO moderation_decisions (id, case_id, member_id, decided_by_id, verdict, removed, reason, ends_at, created_at)
    VALUES (new_id, ref, c.member_id, viewer, finding, removes, why, ends, moment);
  UPDATE moderation_cases SET status = 'decided', claimed_by_id = NULL, claimed_until = NULL WHERE id = ref;
  UPDATE reports SET status = CASE finding WHEN 'dismiss' THEN 'dismissed' ELSE 'acted' END WHERE case_id = ref;
  PERFORM carry_out_decisions(c.member_id, moment);
  RETURN QUERY SELECT 'done', c.subject_kind::text, c.subject_id,
    (SELECT person_view(p) || jsonb_build_object('email', a.email) FROM accounts a WHERE a.member_id = p.id), people;
END $$;
-- Until when a member does not write, or is out, is what the decisions say that still hold.
CREATE FUNCTION carry_out_decisions(whose uuid, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE members p SET silenced_until = n.quiet, suspended_until = n.out
    FROM (SELECT max(d.ends_at) FILTER (WHERE d.verdict = 'silence') AS quiet, max(d.ends_at) FILTER (WHERE d.verdict = 'suspend') AS out
            FROM moderation_decisions d WHERE d.member_id = whose AND d.ends_at > moment AND d.judgement IS DISTINCT FROM 'undone') n
   WHERE p.id = whose AND (p.silenced_until, p.suspended_until) IS DISTINCT FROM (n.quiet, n.out)
$$;
-- What a removal took away, for as long as it may be asked back.
CREATE FUNCTION keep_for_appeal(viewer uuid, decision uuid, what jsonb) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE moderation_decisions SET kept = what WHERE id = decision AND decided_by_id = viewer AND is_site_staff(viewer)
$$;

-- The member a decision is about asks for it to be looked at again: once, within 30 days.
CREATE FUNCTION appeal_decision(viewer uuid, ref uuid, words text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE d moderation_decisions;
BEGIN
  SELECT * INTO d FROM moderation_decisions x WHERE x.id = ref AND x.member_id = viewer AND x.verdict <> 'dismiss' FOR UPDATE;
  IF d.id IS NULL THEN RETURN 'missing'; END IF;
  IF d.appeal IS NOT NULL THEN RETURN 'appealed before'; END IF;
  IF d.created_at <= moment - interval '30 days' THEN RETURN 'late'; END IF;
  UPDATE moderation_decisions SET appeal = words, appealed_at = moment WHERE id = ref;
  UPDATE moderation_cases SET status = 'appealed' WHERE id = d.case_id;
  RETURN 'appealed';
END $$;
-- Somebody else of the staff looks at it again, and upholds or undoes it.
CREATE FUNCTION judge_appeal(viewer uuid, ref uuid, finding text, why text, moment timestamptz)
  RETURNS TABLE (outcome text, decision uuid, kind text, subject uuid, removed boolean, kept jsonb, member jsonb)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  c moderation_cases;
  d moderation_decisions;
  refusal text;
BEGIN
  SELECT * INTO d FROM moderation_decisions x WHERE x.case_id = ref FOR UPDATE;
  SELECT * INTO c FROM moderation_cases x WHERE x.id = ref;
  refusal := CASE
    WHEN NOT is_site_staff(viewer) THEN 'forbidden'
    WHEN c.id IS NULL THEN 'missing'
    WHEN c.status <> 'appealed' THEN 'not appealed'
    WHEN d.decided_by_id = viewer THEN 'same'
    WHEN d.member_id = viewer THEN 'yourself' END;
  IF refusal IS NOT NULL THEN
    RETURN QUERY SELECT refusal, NULL::uuid, NULL::text, NULL::uuid, NULL::boolean, NULL::jsonb, NULL::jsonb; RETURN;
  END IF;
  IF d.member_id IS NOT NULL THEN PERFORM lock_inbox(d.member_id); END IF;
  UPDATE moderation_decisions SET judgement = finding, judgement_reason = why, judged_by_id = viewer, judged_at = moment, kept = '{}' WHERE id = d.id;
  UPDATE moderation_cases SET status = 'judged' WHERE id = ref;
  IF finding = 'undone' THEN PERFORM carry_out_decisions(d.member_id, moment); END IF;
  RETURN QUERY SELECT 'judged', d.id, c.subject_kind::text, c.subject_id, d.removed, d.kept,
    (SELECT person_view(p) || jsonb_build_object('email', a.email) FROM members p JOIN accounts a ON a.member_id = p.id WHERE p.id = d.member_id);
END $$;

-- What was decided about a member, as they see it, newest first; one of them.
CREATE FUNCTION list_my_decisions(viewer uuid, before_id uuid, most int) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT moderation_decision_view(d, false) FROM moderation_decisions d
   WHERE d.member_id = viewer AND d.verdict <> 'dismiss' AND (before_id IS NULL OR d.id < before_id) ORDER BY d.id DESC LIMIT most
$$;
CREATE FUNCTION get_my_decision(viewer uuid, ref uuid) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT moderation_decision_view(d, false) FROM moderation_decisions d WHERE d.id = ref AND d.member_id = viewer AND d.verdict <> 'dismiss'
$$;

-- What removing and bringing back means for each kind of thing. Only staff, and only what somebody reported.
CREATE FUNCTION may_moderate(viewer uuid, kind text, subject uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT is_site_staff(viewer) AND EXISTS (SELECT FROM moderation_cases c WHERE c.subject_kind = kind AND c.subject_id = subject)
$$;
-- Takes the notices of a message or a post out of inboxes, with everybody's inbox held in order.
CREATE FUNCTION forget_notices_about(kind text, subject uuid) RETURNS uuid[]
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE people uuid[];
BEGIN
  SELECT coalesce(array_agg(DISTINCT n.recipient_id), '{}') INTO people FROM notifications n WHERE n.subject_kind = kind AND n.subject_id = subject;
  PERFORM lock_inbox(p.id) FROM (SELECT unnest(people) AS id ORDER BY 1) p;
  DELETE FROM notifications n WHERE n.subject_kind = kind AND n.subject_id = subject;
  PERFORM publish_event('member:' || p.id, 'notification.changed', '{}') FROM (SELECT unnest(people) AS id ORDER BY 1) p;
  RETURN people;
END $$;
CREATE FUNCTION take_message_away(viewer uuid, message uuid, moment timestamptz) RETURNS TABLE (kept jsonb, place uuid, seq int, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  m messages;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'message', message) THEN RETURN; END IF;
  PERFORM 1 FROM conversations c WHERE c.id = (SELECT x.conversation_id FROM messages x WHERE x.id = message) FOR NO KEY UPDATE;
  SELECT x.* INTO m FROM messages x WHERE x.id = message;
  IF m.id IS NULL OR m.deleted_at IS NOT NULL THEN RETURN; END IF;
  people := forget_notices_about('message', message);
  UPDATE messages SET body = NULL, body_html = NULL, excerpt = NULL, preview = NULL, deleted_at = moment WHERE id = message;
  DELETE FROM message_revisions WHERE message_id = message;
  DELETE FROM message_reactions WHERE message_id = message;
  DELETE FROM message_images WHERE message_id = message;
  RETURN QUERY SELECT jsonb_build_object('body', m.body, 'html', m.body_html, 'excerpt', m.excerpt), m.conversation_id, m.seq, people;
END $$;
CREATE FUNCTION bring_message_back(viewer uuid, message uuid, kept jsonb) RETURNS TABLE (place uuid, seq int)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE messages m SET body = kept->>'body', body_html = kept->>'html', excerpt = kept->>'excerpt', deleted_at = NULL
   WHERE m.id = message AND m.deleted_at IS NOT NULL AND kept->>'body' IS NOT NULL AND may_moderate(viewer, 'message', message)
  RETURNING m.conversation_id, m.seq
$$;
CREATE FUNCTION take_room_message_away(viewer uuid, message uuid, why text, moment timestamptz) RETURNS TABLE (kept jsonb, room uuid, community uuid, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  m community_messages;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'room-message', message) THEN RETURN; END IF;
  PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT x.room_id FROM community_messages x WHERE x.id = message) FOR NO KEY UPDATE;
  SELECT x.* INTO m FROM community_messages x WHERE x.id = message;
  IF m.id IS NULL OR m.deleted_at IS NOT NULL THEN RETURN; END IF;
  people := forget_notices_about('room-message', message);
  UPDATE community_messages SET body = NULL, body_html = NULL, excerpt = NULL, preview = NULL, pinned_at = NULL, pinned_by_id = NULL, deleted_at = moment
   WHERE id = message;
  DELETE FROM community_message_revisions WHERE message_id = message;
  DELETE FROM community_message_reactions WHERE message_id = message;
  DELETE FROM community_message_images WHERE message_id = message;
  IF m.thread_id IS NOT NULL THEN UPDATE community_messages SET reply_count = reply_count - 1 WHERE id = m.thread_id; END IF;
  PERFORM note_in_log(m.community_id, viewer, m.sender_id, 'message.deleted', why, jsonb_build_object('roomId', m.room_id, 'seq', m.seq), moment);
  PERFORM publish_event('room:' || m.room_id, 'message.deleted', jsonb_strip_nulls(jsonb_build_object('id', m.id, 'seq', m.seq, 'threadId', m.thread_id)));
  RETURN QUERY SELECT jsonb_build_object('body', m.body, 'html', m.body_html, 'excerpt', m.excerpt), m.room_id, m.community_id, people;
END $$;
CREATE FUNCTION bring_room_message_back(viewer uuid, message uuid, kept jsonb) RETURNS TABLE (room uuid, community uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE m community_messages;
BEGIN
  PERFORM 1 FROM community_rooms r WHERE r.id = (SELECT x.room_id FROM community_messages x WHERE x.id = message) FOR NO KEY UPDATE;
  UPDATE community_messages x SET body = kept->>'body', body_html = kept->>'html', excerpt = kept->>'excerpt', deleted_at = NULL
   WHERE x.id = message AND x.deleted_at IS NOT NULL AND kept->>'body' IS NOT NULL AND may_moderate(viewer, 'room-message', message) RETURNING * INTO m;
  IF m.id IS NULL THEN RETURN; END IF;
  IF m.thread_id IS NOT NULL THEN UPDATE community_messages SET reply_count = reply_count + 1 WHERE id = m.thread_id; END IF;
  PERFORM publish_event('room:' || m.room_id, 'message.edited', jsonb_strip_nulls(jsonb_build_object('id', m.id, 'seq', m.seq, 'threadId', m.thread_id)));
  RETURN QUERY SELECT m.room_id, m.community_id;
END $$;
CREATE FUNCTION take_community_away(viewer uuid, community uuid, hides boolean, why text, moment timestamptz) RETURNS TABLE (outcome text, slug text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT h.outcome, (SELECT c.slug::text FROM communities c WHERE c.id = community)
    FROM hide_community(viewer, community, hides, why, moment) h WHERE may_moderate(viewer, 'community', community)
$$;
CREATE FUNCTION take_event_away(viewer uuid, event uuid, why text, moment timestamptz) RETURNS TABLE (community uuid, slug text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE community_events e SET cancelled_at = moment, cancel_note = left(why, 300), sequence = e.sequence + 1 FROM communities c
   WHERE e.id = event AND e.cancelled_at IS NULL AND c.id = e.community_id AND may_moderate(viewer, 'event', event) RETURNING c.id, c.slug::text
$$;
CREATE FUNCTION bring_event_back(viewer uuid, event uuid) RETURNS TABLE (community uuid, slug text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE community_events e SET cancelled_at = NULL, cancel_note = '', sequence = e.sequence + 1 FROM communities c
   WHERE e.id = event AND e.cancelled_at IS NOT NULL AND c.id = e.community_id AND may_moderate(viewer, 'event', event) RETURNING c.id, c.slug::text
$$;
CREATE FUNCTION take_post_away(viewer uuid, post uuid, moment timestamptz) RETURNS TABLE (kept jsonb, thread uuid, told uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  m forum_posts;
  people uuid[];
BEGIN
  IF NOT may_moderate(viewer, 'forum-post', post) THEN RETURN; END IF;
  PERFORM 1 FROM forum_threads t WHERE t.id = (SELECT x.thread_id FROM forum_posts x WHERE x.id = post) FOR NO KEY UPDATE;
  SELECT x.* INTO m FROM forum_posts x WHERE x.id = post;
  IF m.id IS NULL OR m.deleted_at IS NOT NULL THEN RETURN; END IF;
  people := forget_notices_about('post', post);
  UPDATE forum_posts SET body = NULL, body_html = NULL, excerpt = NULL, deleted_at = moment WHERE id = post;
  DELETE FROM forum_post_revisions WHERE post_id = post;
  PERFORM publish_event('thread:' || m.thread_id, 'post.deleted', jsonb_build_object('id', post, 'number', m.number));
  RETURN QUERY SELECT jsonb_build_object('body', m.body, 'html', m.body_html, 'excerpt', m.excerpt), m.thread_id, people;
END $$;
CREATE FUNCTION bring_post_back(viewer uuid, post uuid, kept jsonb) RETURNS TABLE (thread uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE m forum_posts;
BEGIN
  PERFORM 1 FROM forum_threads t WHERE t.id = (SELECT x.thread_id FROM forum_posts x WHERE x.id = post) FOR NO KEY UPDATE;
  UPDATE forum_posts x SET body = kept->>'body', body_html = kept->>'html', excerpt = kept->>'excerpt', deleted_at = NULL
   WHERE x.id = post AND x.deleted_at IS NOT NULL AND kept->>'body' IS NOT NULL AND may_moderate(viewer, 'forum-post', post) RETURNING * INTO m;
  IF m.id IS NULL THEN RETURN; END IF;
  UPDATE forum_threads SET post_count = post_count + 1 WHERE id = m.thread_id;
  UPDATE forum_categories SET post_count = post_count + 1 WHERE id = m.category_id;
  PERFORM publish_event('thread:' || m.thread_id, 'post.edited', jsonb_build_object('id', post, 'number', m.number));
  RETURN QUERY SELECT m.thread_id;
END $$;
-- A thread that was taken away stands in a category that only staff reads, until it is brought back to its own.
CREATE FUNCTION take_thread_away(viewer uuid, thread uuid, new_category uuid) RETURNS TABLE (category uuid, shelf text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  t forum_threads;
  away uuid;
BEGIN
  IF NOT may_moderate(viewer, 'forum-thread', thread) THEN RETURN; END IF;
  SELECT x.* INTO t FROM forum_threads x WHERE x.id = thread FOR NO KEY UPDATE;
  PERFORM pg_advisory_xact_lock(hashtextextended('forum_categories', 12));
  INSERT INTO forum_categories (id, slug, name, description, who_may_read, who_may_start, who_may_reply, position, archived_at)
    VALUES (new_category, 'taken-away', 'Taken away', 'Threads that staff took away. Only staff sees them.', 'staff', 'staff', 'staff', 100000, now())
    ON CONFLICT (slug) DO NOTHING;
  SELECT c.id INTO away FROM forum_categories c WHERE c.slug = 'taken-away';
  IF t.id IS NULL OR t.category_id = away THEN RETURN; END IF;
  UPDATE forum_threads SET category_id = away WHERE id = thread;
  PERFORM publish_event('thread:' || thread, 'thread.deleted', '{}');
  RETURN QUERY SELECT c.id, c.slug::text FROM forum_categories c WHERE c.id = t.category_id;
END $$;
CREATE FUNCTION bring_thread_back(viewer uuid, thread uuid, home uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT may_moderate(viewer, 'forum-thread', thread) THEN RETURN false; END IF;
  PERFORM 1 FROM forum_threads t WHERE t.id = thread FOR NO KEY UPDATE;
  PERFORM pg_advisory_xact_lock(hashtextextended('forum_categories', 12));
  UPDATE forum_threads t SET category_id = home FROM forum_categories away
   WHERE t.id = thread AND away.slug = 'taken-away' AND t.category_id = away.id AND EXISTS (SELECT FROM forum_categories c WHERE c.id = home);
  RETURN FOUND;
END $$;
-- The words a member says of themselves, and their pictures' addresses are not among what comes back.
CREATE FUNCTION take_profile_away(viewer uuid, whose uuid) RETURNS TABLE (kept jsonb, handle text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE p members;
BEGIN
  IF NOT may_moderate(viewer, 'member', whose) THEN RETURN; END IF;
  SELECT * INTO p FROM members x WHERE x.id = whose FOR NO KEY UPDATE;
  UPDATE members SET bio = '', bio_html = '', place = '', pronouns = '', links = '[]', updated_at = now() WHERE id = whose;
  RETURN QUERY SELECT jsonb_build_object('bio', p.bio, 'html', p.bio_html, 'place', p.place, 'pronouns', p.pronouns, 'links', p.links), p.handle::text;
END $$;
CREATE FUNCTION bring_profile_back(viewer uuid, whose uuid, kept jsonb) RETURNS text
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE members p SET bio = kept->>'bio', bio_html = kept->>'html', place = kept->>'place', pronouns = kept->>'pronouns', links = kept->'links', updated_at = now()
   WHERE p.id = whose AND p.bio = '' AND p.links = '[]' AND kept->>'bio' IS NOT NULL AND may_moderate(viewer, 'member', whose) RETURNING p.handle::text
$$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proname ~
      '^(file_report|moderation_.*|get_moderation_case|(claim|release|decide)_moderation_case|carry_out_decisions|keep_for_appeal|appeal_decision|judge_appeal|list_my_decisions|get_my_decision|may_moderate|forget_notices_about|(take|bring)_.*_(away|back))$' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    IF made::text !~ '^(carry_out_decisions|forget_notices_about|may_moderate|moderation_decision_view|moderation_case_view)\(' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
    END IF;
  END LOOP;
END $$;
