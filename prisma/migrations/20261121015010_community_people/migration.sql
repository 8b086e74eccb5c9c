-- Only in a session that has used the extension may its owner name the extension's settings, as a function below does.
SELECT similarity('Ada', 'Ada');

-- Who may do what to whom: a role reaches those below it.
CREATE FUNCTION community_rank(of_role text) RETURNS int
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE of_role WHEN 'owner' THEN 3 WHEN 'admin' THEN 2 WHEN 'moderator' THEN 1 WHEN 'member' THEN 0 ELSE -1 END
$$;
CREATE FUNCTION community_role(in_community uuid, of_member uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.role FROM community_members m WHERE m.community_id = in_community AND m.member_id = of_member
$$;
CREATE FUNCTION is_banned(in_community uuid, of_member uuid, moment timestamptz) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM community_bans b WHERE b.community_id = in_community AND b.member_id = of_member
                    AND (b.ends_at IS NULL OR b.ends_at > moment))
$$;
CREATE FUNCTION note_in_log(in_community uuid, actor uuid, subject uuid, act text, why text, facts jsonb, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO community_log (id, community_id, actor_id, subject_id, action, reason, data, created_at)
    VALUES (gen_random_uuid(), in_community, actor, subject, act, why, facts, moment)
$$;
-- Who runs a community, for its page and for what they are told: people who are there.
CREATE FUNCTION community_staff(in_community uuid) RETURNS TABLE (member_id uuid, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.member_id, m.role::text FROM community_members m JOIN members p ON p.id = m.member_id
   WHERE m.community_id = in_community AND m.role <> 'member' AND p.erased_at IS NULL
     AND (p.suspended_until IS NULL OR p.suspended_until <= now())
$$;

-- Says on the community's channel that its people are not who they were, and to the one it is about. Their inbox is held
-- first, as everywhere before a channel.
CREATE FUNCTION tell_of_member(in_community uuid, of_member uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM lock_inbox(of_member);
  PERFORM publish_event('member:' || of_member, 'community.changed', jsonb_build_object('communityId', in_community));
  PERFORM publish_event('community:' || in_community, 'members.changed', jsonb_build_object('memberId', of_member));
END $$;

CREATE FUNCTION let_in(in_community uuid, of_member uuid, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO community_members (community_id, member_id, joined_at) VALUES (in_community, of_member, moment) ON CONFLICT DO NOTHING;
  DELETE FROM community_requests WHERE community_id = in_community AND member_id = of_member;
  DELETE FROM community_invites WHERE community_id = in_community AND member_id = of_member;
  DELETE FROM community_bans WHERE community_id = in_community AND member_id = of_member;
  PERFORM tell_of_member(in_community, of_member);
END $$;

-- Opens a community with its owner in it and one room. 'taken': its address is somebody's, or was.
CREATE FUNCTION create_community(viewer uuid, new_id uuid, new_room uuid, new_slug text, facts jsonb, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(new_slug, 15));
  IF EXISTS (SELECT FROM community_slugs s WHERE s.slug = new_slug) OR EXISTS (SELECT FROM communities c WHERE c.slug = new_slug)
  THEN RETURN 'taken'; END IF;
  INSERT INTO communities (id, slug, name, description, description_html, line, rules, topics, visibility, join_policy, questions, last_active_at, created_at)
    SELECT new_id, new_slug, f.name, f.description, f.html, f.line, f.rules, f.topics, f.visibility, f."joinPolicy", f.questions, moment, moment
      FROM jsonb_to_record(facts) AS f (name text, description text, html text, line text, rules jsonb, topics text[], visibility text,
                                        "joinPolicy" text, questions jsonb);
  INSERT INTO community_members (community_id, member_id, role, joined_at) VALUES (new_id, viewer, 'owner', moment);
  INSERT INTO community_rooms (id, community_id, slug, name, topic, last_message_at, created_at)
    VALUES (new_room, new_id, 'lobby', 'Lobby', 'Come in, sit anywhere.', moment, moment);
  RETURN 'made';
END $$;

-- Its address from now on; the one before redirects and stays its own.
CREATE FUNCTION move_community(viewer uuid, in_community uuid, new_slug text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE old_slug text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(new_slug, 15));
  SELECT c.slug INTO old_slug FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  IF old_slug IS NULL OR community_rank(community_role(in_community, viewer)) < 2 THEN RETURN 'forbidden'; END IF;
  IF old_slug = new_slug THEN RETURN 'moved'; END IF;
  IF EXISTS (SELECT FROM community_slugs s WHERE s.slug = new_slug AND s.community_id <> in_community)
     OR EXISTS (SELECT FROM communities c WHERE c.slug = new_slug)
  THEN RETURN 'taken'; END IF;
  DELETE FROM community_slugs WHERE slug = new_slug;
  UPDATE communities SET slug = new_slug WHERE id = in_community;
  INSERT INTO community_slugs (slug, community_id, created_at) VALUES (old_slug, in_community, moment);
  RETURN 'moved';
END $$;

-- Comes in by oneself: where it is open, or as one who was invited. What is not the viewer's to see is 'missing'.
CREATE FUNCTION join_community(viewer uuid, in_community uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  c communities;
  invited boolean;
BEGIN
  SELECT * INTO c FROM communities WHERE id = in_community FOR NO KEY UPDATE;
  IF c.id IS NULL THEN RETURN 'missing'; END IF;
  IF community_role(c.id, viewer) IS NOT NULL THEN RETURN 'again'; END IF;
  invited := EXISTS (SELECT FROM community_invites i WHERE i.community_id = c.id AND i.member_id = viewer);
  IF c.visibility = 'private' AND NOT invited THEN
    RETURN CASE WHEN EXISTS (SELECT FROM community_requests r WHERE r.community_id = c.id AND r.member_id = viewer AND r.state = 'open')
           THEN 'request' ELSE 'missing' END;
  END IF;
  IF is_banned(c.id, viewer, moment) THEN RETURN 'banned'; END IF;
  IF NOT invited AND c.join_policy <> 'open' THEN RETURN c.join_policy; END IF;
  PERFORM let_in(c.id, viewer, moment);
  RETURN 'joined';
END $$;

-- What a link opens, for who holds it.
CREATE FUNCTION community_behind_link(hash text, moment timestamptz) RETURNS TABLE (community uuid, admits text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT l.community_id, l.admits::text FROM community_links l
   WHERE l.token_hash = hash AND l.revoked_at IS NULL AND (l.expires_at IS NULL OR l.expires_at > moment)
     AND (l.use_limit IS NULL OR l.uses < l.use_limit)
$$;
-- One use of a link, if one is left at this very moment.
CREATE FUNCTION spend_link(hash text, moment timestamptz) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE community_links l SET uses = l.uses + 1
   WHERE l.token_hash = hash AND l.revoked_at IS NULL AND (l.expires_at IS NULL OR l.expires_at > moment)
     AND (l.use_limit IS NULL OR l.uses < l.use_limit);
  RETURN FOUND;
END $$;

-- Comes in by a link. Who is in already spends nothing.
CREATE FUNCTION follow_link(viewer uuid, hash text, moment timestamptz) RETURNS TABLE (outcome text, community uuid)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE link community_links;
BEGIN
  SELECT * INTO link FROM community_links l WHERE l.token_hash = hash;
  IF link.id IS NULL THEN RETURN QUERY SELECT 'gone', NULL::uuid; RETURN; END IF;
  PERFORM 1 FROM communities c WHERE c.id = link.community_id FOR NO KEY UPDATE;
  IF community_role(link.community_id, viewer) IS NOT NULL THEN RETURN QUERY SELECT 'again', link.community_id; RETURN; END IF;
  IF NOT EXISTS (SELECT FROM community_behind_link(hash, moment)) THEN RETURN QUERY SELECT 'gone', NULL::uuid; RETURN; END IF;
  IF is_banned(link.community_id, viewer, moment) THEN RETURN QUERY SELECT 'banned', NULL::uuid; RETURN; END IF;
  IF link.admits = 'ask' THEN RETURN QUERY SELECT 'request', link.community_id; RETURN; END IF;
  IF NOT spend_link(hash, moment) THEN RETURN QUERY SELECT 'gone', NULL::uuid; RETURN; END IF;
  PERFORM let_in(link.community_id, viewer, moment);
  RETURN QUERY SELECT 'joined', link.community_id;
END $$;

-- Asks to join, with an answer to each question. By a link where the community is private. Answers who decides.
CREATE FUNCTION ask_to_join(viewer uuid, in_community uuid, given text[], hash text, moment timestamptz)
  RETURNS TABLE (outcome text, staff uuid[])
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  c communities;
  was community_requests;
  by_link boolean := EXISTS (SELECT FROM community_behind_link(hash, moment) l WHERE l.community = in_community);
BEGIN
  SELECT * INTO c FROM communities WHERE id = in_community FOR NO KEY UPDATE;
  SELECT * INTO was FROM community_requests r WHERE r.community_id = in_community AND r.member_id = viewer;
  IF c.id IS NULL OR (c.visibility = 'private' AND NOT by_link AND was.state IS DISTINCT FROM 'open'
       AND NOT EXISTS (SELECT FROM community_invites i WHERE i.community_id = c.id AND i.member_id = viewer)
       AND community_role(c.id, viewer) IS NULL)
  THEN RETURN QUERY SELECT 'missing', NULL::uuid[]; RETURN; END IF;
  IF community_role(c.id, viewer) IS NOT NULL THEN RETURN QUERY SELECT 'member', NULL::uuid[]; RETURN; END IF;
  IF is_banned(c.id, viewer, moment) THEN RETURN QUERY SELECT 'banned', NULL::uuid[]; RETURN; END IF;
  IF c.join_policy = 'invite' AND NOT by_link THEN RETURN QUERY SELECT 'invite', NULL::uuid[]; RETURN; END IF;
  IF c.join_policy = 'open' AND NOT by_link THEN RETURN QUERY SELECT 'open', NULL::uuid[]; RETURN; END IF;
  IF was.state = 'declined' AND was.decided_at > moment - interval '7 days' THEN RETURN QUERY SELECT 'declined', NULL::uuid[]; RETURN; END IF;
  IF cardinality(given) <> jsonb_array_length(c.questions) THEN RETURN QUERY SELECT 'unanswered', NULL::uuid[]; RETURN; END IF;
  IF by_link AND was.state IS DISTINCT FROM 'open' AND NOT spend_link(hash, moment) THEN RETURN QUERY SELECT 'missing', NULL::uuid[]; RETURN; END IF;
  INSERT INTO community_requests (community_id, member_id, answers, state, created_at)
    VALUES (c.id, viewer, coalesce((SELECT jsonb_agg(jsonb_build_object('question', q.words, 'answer', given[q.at]) ORDER BY q.at)
                                      FROM jsonb_array_elements_text(c.questions) WITH ORDINALITY AS q (words, at)), '[]'), 'open', moment)
    ON CONFLICT (community_id, member_id) DO UPDATE SET answers = excluded.answers, state = 'open', created_at = moment, decided_at = NULL;
  RETURN QUERY SELECT CASE WHEN was.state = 'open' THEN 'again' ELSE 'asked' END,
    (SELECT coalesce(array_agg(s.member_id ORDER BY s.member_id), '{}') FROM community_staff(c.id) s);
END $$;

-- What somebody may not even know of is 'missing'; what they may know of and not do is 'forbidden'.
CREATE FUNCTION may_act(viewer uuid, in_community uuid, needed int) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN r.rank >= needed THEN 'yes' WHEN r.rank >= 0 THEN 'forbidden' ELSE 'missing' END
    FROM (SELECT community_rank(community_role(in_community, viewer)) AS rank) r
$$;

CREATE FUNCTION decide_request(viewer uuid, in_community uuid, of_member uuid, lets_in boolean, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE may text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 1);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF NOT EXISTS (SELECT FROM community_requests r WHERE r.community_id = in_community AND r.member_id = of_member AND r.state = 'open')
  THEN RETURN 'gone'; END IF;
  IF lets_in THEN PERFORM let_in(in_community, of_member, moment);
  ELSE
    UPDATE community_requests SET state = 'declined', decided_at = moment, answers = '[]' WHERE community_id = in_community AND member_id = of_member;
  END IF;
  PERFORM note_in_log(in_community, viewer, of_member, CASE WHEN lets_in THEN 'request.accepted' ELSE 'request.declined' END, '', '{}', moment);
  RETURN 'decided';
END $$;

CREATE FUNCTION invite_member(viewer uuid, in_community uuid, of_member uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  c communities;
  may text;
BEGIN
  SELECT * INTO c FROM communities WHERE id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, CASE WHEN c.visibility = 'public' AND c.join_policy <> 'invite' THEN 0 ELSE 1 END);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF community_role(c.id, of_member) IS NOT NULL THEN RETURN 'member'; END IF;
  IF is_banned(c.id, of_member, moment) THEN RETURN 'banned'; END IF;
  -- Staff who ask somebody who asked themselves say yes by it.
  IF may_act(viewer, c.id, 1) = 'yes'
     AND EXISTS (SELECT FROM community_requests r WHERE r.community_id = c.id AND r.member_id = of_member AND r.state = 'open') THEN
    PERFORM let_in(c.id, of_member, moment);
    PERFORM note_in_log(c.id, viewer, of_member, 'request.accepted', '', '{}', moment);
    RETURN 'let in';
  END IF;
  INSERT INTO community_invites (community_id, member_id, invited_by_id, created_at) VALUES (c.id, of_member, viewer, moment) ON CONFLICT DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'invited' ELSE 'again' END;
END $$;

CREATE FUNCTION leave_community(viewer uuid, in_community uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE was text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  was := community_role(in_community, viewer);
  IF was IS NULL THEN RETURN 'missing'; END IF;
  IF was = 'owner' THEN RETURN 'owner'; END IF;
  DELETE FROM community_members WHERE community_id = in_community AND member_id = viewer;
  DELETE FROM community_feeds WHERE community_id = in_community AND member_id = viewer;
  DELETE FROM community_held_messages WHERE community_id = in_community AND sender_id = viewer;
  PERFORM tell_of_member(in_community, viewer);
  RETURN 'left';
END $$;

-- Sends somebody out, and with `bans` for a while or for good. Only whoever stands below the viewer.
CREATE FUNCTION remove_from_community(viewer uuid, in_community uuid, of_member uuid, bans boolean, why text, until timestamptz, moment timestamptz)
  RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  may text;
  was text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 1);
  IF may <> 'yes' THEN RETURN may; END IF;
  was := community_role(in_community, of_member);
  IF community_rank(was) >= community_rank(community_role(in_community, viewer)) THEN RETURN 'forbidden'; END IF;
  IF was IS NULL AND NOT bans THEN RETURN 'nobody'; END IF;
  DELETE FROM community_members WHERE community_id = in_community AND member_id = of_member;
  DELETE FROM community_requests WHERE community_id = in_community AND member_id = of_member;
  DELETE FROM community_invites WHERE community_id = in_community AND member_id = of_member;
  DELETE FROM community_feeds WHERE community_id = in_community AND member_id = of_member;
  DELETE FROM community_held_messages WHERE community_id = in_community AND sender_id = of_member;
  IF bans THEN
    INSERT INTO community_bans (community_id, member_id, banned_by_id, reason, ends_at, created_at)
      VALUES (in_community, of_member, viewer, why, until, moment)
      ON CONFLICT (community_id, member_id) DO UPDATE
        SET banned_by_id = viewer, reason = excluded.reason, ends_at = excluded.ends_at, created_at = moment;
  END IF;
  PERFORM note_in_log(in_community, viewer, of_member, CASE WHEN bans THEN 'member.banned' ELSE 'member.removed' END, why,
                      jsonb_strip_nulls(jsonb_build_object('endsAt', until)), moment);
  PERFORM tell_of_member(in_community, of_member);
  RETURN CASE WHEN was IS NULL THEN 'kept out' ELSE 'removed' END;
END $$;

CREATE FUNCTION lift_ban(viewer uuid, in_community uuid, of_member uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE may text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 1);
  IF may <> 'yes' THEN RETURN may; END IF;
  DELETE FROM community_bans WHERE community_id = in_community AND member_id = of_member;
  IF NOT FOUND THEN RETURN 'again'; END IF;
  PERFORM note_in_log(in_community, viewer, of_member, 'ban.lifted', '', '{}', moment);
  RETURN 'lifted';
END $$;

-- Owner and admins give roles below their own to people below them. Nobody is made owner: ownership is handed over.
CREATE FUNCTION change_community_role(viewer uuid, in_community uuid, of_member uuid, new_role text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  may text;
  was text;
  mine int;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 2);
  IF may <> 'yes' THEN RETURN may; END IF;
  was := community_role(in_community, of_member);
  mine := community_rank(community_role(in_community, viewer));
  IF was IS NULL THEN RETURN 'nobody'; END IF;
  IF community_rank(was) >= mine OR community_rank(new_role) >= mine OR new_role = 'owner' THEN RETURN 'forbidden'; END IF;
  IF was = new_role THEN RETURN 'again'; END IF;
  UPDATE community_members SET role = new_role WHERE community_id = in_community AND member_id = of_member;
  PERFORM note_in_log(in_community, viewer, of_member, 'role.changed', '', jsonb_build_object('from', was, 'to', new_role), moment);
  PERFORM tell_of_member(in_community, of_member);
  RETURN 'changed';
END $$;

-- Hands the community over; the owner until then goes on as an admin.
CREATE FUNCTION hand_over_community(viewer uuid, in_community uuid, of_member uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE may text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 3);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF viewer = of_member THEN RETURN 'again'; END IF;
  IF community_role(in_community, of_member) IS NULL OR EXISTS (SELECT FROM members p WHERE p.id = of_member
       AND (p.erased_at IS NOT NULL OR p.suspended_until > now())) THEN RETURN 'nobody'; END IF;
  UPDATE community_members SET role = 'admin' WHERE community_id = in_community AND member_id = viewer AND role = 'owner';
  UPDATE community_members SET role = 'owner' WHERE community_id = in_community AND member_id = of_member;
  PERFORM note_in_log(in_community, viewer, of_member, 'community.handed-over', '', '{}', moment);
  PERFORM tell_of_member(in_community, of_member);
  RETURN 'handed over';
END $$;

-- Whether nobody is there any more to own it: erased, or suspended.
CREATE FUNCTION is_orphaned(in_community uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (SELECT FROM community_staff(in_community) s WHERE s.role = 'owner')
$$;
-- Takes over what its owner left behind: whoever of those who are there stands highest; where no staff is left, a member.
CREATE FUNCTION take_over_community(viewer uuid, in_community uuid, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE may text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 0);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF NOT is_orphaned(in_community) OR community_rank(community_role(in_community, viewer))
       < coalesce((SELECT max(community_rank(s.role)) FROM community_staff(in_community) s), 0) THEN RETURN 'forbidden'; END IF;
  UPDATE community_members SET role = 'admin' WHERE community_id = in_community AND role = 'owner';
  UPDATE community_members SET role = 'owner' WHERE community_id = in_community AND member_id = viewer;
  PERFORM note_in_log(in_community, viewer, viewer, 'community.taken-over', '', '{}', moment);
  PERFORM tell_of_member(in_community, viewer);
  RETURN 'taken over';
END $$;

-- Ends a community with everything in it.
CREATE FUNCTION close_community(viewer uuid, in_community uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE may text;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR UPDATE;
  may := may_act(viewer, in_community, 3);
  IF may <> 'yes' THEN RETURN may; END IF;
  DELETE FROM notifications n USING community_messages m
   WHERE m.community_id = in_community AND n.subject_kind = 'room-message' AND n.subject_id = m.id;
  DELETE FROM notifications n WHERE n.subject_kind = 'community' AND n.subject_id = in_community;
  DELETE FROM drafts d USING community_rooms r WHERE r.community_id = in_community AND d.place = 'room:' || r.id;
  DELETE FROM communities WHERE id = in_community;
  RETURN 'closed';
END $$;
CREATE INDEX notifications_of_communities ON notifications (subject_id) WHERE subject_kind IN ('community', 'room-message');

CREATE FUNCTION create_room(viewer uuid, in_community uuid, new_id uuid, new_slug text, new_name text, about text, of_kind text, moment timestamptz)
  RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  may text;
  tried text := new_slug;
BEGIN
  PERFORM 1 FROM communities c WHERE c.id = in_community FOR NO KEY UPDATE;
  may := may_act(viewer, in_community, 2);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF (SELECT count(*) FROM community_rooms r WHERE r.community_id = in_community) >= 50 THEN RETURN 'full'; END IF;
  FOR n IN 2..60 LOOP
    EXIT WHEN NOT EXISTS (SELECT FROM community_rooms r WHERE r.community_id = in_community AND r.slug = tried);
    tried := left(new_slug, 56) || '-' || n;
  END LOOP;
  INSERT INTO community_rooms (id, community_id, slug, name, topic, kind, position, last_message_at, created_at)
    SELECT new_id, in_community, tried, new_name, about, of_kind, coalesce(max(r.position), -1) + 1, moment, moment
      FROM community_rooms r WHERE r.community_id = in_community;
  PERFORM note_in_log(in_community, viewer, NULL, 'room.opened', '', jsonb_build_object('room', new_name), moment);
  PERFORM publish_event('community:' || in_community, 'rooms.changed', '{}');
  RETURN 'made';
END $$;

-- Changes what is given of a room; null leaves it as it is. Rows are taken room first, as senders take them.
CREATE FUNCTION change_room(viewer uuid, room uuid, new_name text, about text, of_kind text, new_position int, archives boolean, moment timestamptz)
  RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r community_rooms;
  may text;
BEGIN
  SELECT * INTO r FROM community_rooms WHERE id = room FOR NO KEY UPDATE;
  IF r.id IS NULL THEN RETURN 'missing'; END IF;
  may := may_act(viewer, r.community_id, 2);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF archives AND r.archived_at IS NULL AND NOT EXISTS (
       SELECT FROM community_rooms o WHERE o.community_id = r.community_id AND o.id <> r.id AND o.archived_at IS NULL) THEN RETURN 'last'; END IF;
  UPDATE community_rooms SET name = coalesce(new_name, r.name), topic = coalesce(about, r.topic), kind = coalesce(of_kind, r.kind),
         position = coalesce(new_position, r.position),
         archived_at = CASE WHEN archives THEN coalesce(r.archived_at, moment) WHEN NOT archives THEN NULL ELSE r.archived_at END
   WHERE id = room;
  PERFORM note_in_log(r.community_id, viewer, NULL, CASE WHEN archives AND r.archived_at IS NULL THEN 'room.archived'
      WHEN NOT archives AND r.archived_at IS NOT NULL THEN 'room.reopened' ELSE 'room.changed' END, '',
    jsonb_build_object('room', coalesce(new_name, r.name)), moment);
  PERFORM publish_event('community:' || r.community_id, 'rooms.changed', '{}');
  RETURN 'changed';
END $$;

-- A community as a card shows it.
CREATE FUNCTION community_card(viewer uuid, c communities) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'line', c.line, 'pictureUrl', c.picture_url, 'topics', to_jsonb(c.topics),
    'visibility', c.visibility, 'joinPolicy', c.join_policy, 'memberCount', c.member_count, 'lastActiveAt', c.last_active_at, 'createdAt', c.created_at,
    'role', CASE WHEN viewer IS NOT NULL THEN (SELECT m.role FROM community_members m WHERE m.community_id = c.id AND m.member_id = viewer) END)
$$;

-- What a member has not read of a room, up to a thousand: others' messages that still say something.
CREATE FUNCTION unread_in_room(viewer uuid, room uuid, after_seq int) RETURNS int
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT count(*)::int FROM (
    SELECT FROM community_messages m WHERE m.room_id = room AND m.thread_id IS NULL AND m.seq > after_seq
       AND m.sender_id <> viewer AND m.deleted_at IS NULL LIMIT 1000) AS unread
$$;

-- A room in its community's list, as one of its members sees it. Muted rooms, and rooms of a muted community, have nothing unread.
CREATE FUNCTION room_view(viewer uuid, r community_rooms, hushed boolean) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object('id', r.id, 'communityId', r.community_id, 'slug', r.slug, 'name', r.name, 'topic', r.topic, 'kind', r.kind,
    'position', r.position, 'lastSeq', r.last_seq, 'lastMessageAt', r.last_message_at, 'isArchived', r.archived_at IS NOT NULL,
    'lastReadSeq', coalesce(y.last_read_seq, 0), 'mutedUntil', CASE WHEN y.muted_until > now() THEN y.muted_until END,
    'unread', CASE WHEN hushed OR r.archived_at IS NOT NULL OR y.muted_until > now() OR r.last_seq <= coalesce(y.last_read_seq, 0) THEN 0
              ELSE unread_in_room(viewer, r.id, coalesce(y.last_read_seq, 0)) END)
    FROM (SELECT) AS one LEFT JOIN community_positions y ON y.room_id = r.id AND y.member_id = viewer
$$;

-- The community meant by an id, an address, or an address it had before.
CREATE FUNCTION find_community(ref text) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(
    CASE WHEN ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN (SELECT c.id FROM communities c WHERE c.id = ref::uuid) END,
    (SELECT c.id FROM communities c WHERE c.slug = ref), (SELECT s.community_id FROM community_slugs s WHERE s.slug = ref))
$$;

-- Until when the asking member may not come back, if they may not: the year 9999 for good.
CREATE FUNCTION banned_until(in_community uuid) RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(b.ends_at, '9999-12-31T00:00:00Z'::timestamptz) FROM community_bans b
   WHERE b.community_id = in_community AND b.member_id = current_member() AND (b.ends_at IS NULL OR b.ends_at > now())
$$;

CREATE FUNCTION community_page(viewer uuid, c communities) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT community_card(viewer, c) || jsonb_build_object(
    'description', c.description, 'descriptionHtml', c.description_html, 'rules', c.rules, 'questions', c.questions,
    'whoMayPost', c.who_may_post, 'isReadOnly', c.is_read_only, 'slowSeconds', c.slow_seconds, 'approvesFirst', c.approves_first,
    'isOrphaned', is_orphaned(c.id),
    'staff', coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url, 'role', s.role)
                         ORDER BY community_rank(s.role) DESC, p.name, p.id)
                         FROM community_staff(c.id) s JOIN members p ON p.id = s.member_id
                        WHERE viewer IS NULL OR p.id NOT IN (SELECT blocked_with(viewer))), '[]'),
    'mine', (SELECT jsonb_build_object('role', m.role, 'joinedAt', m.joined_at, 'mutedUntil', CASE WHEN m.muted_until > now() THEN m.muted_until END)
               FROM community_members m WHERE m.community_id = c.id AND m.member_id = viewer),
    'isInvited', EXISTS (SELECT FROM community_invites i WHERE i.community_id = c.id AND i.member_id = viewer),
    'request', (SELECT r.state FROM community_requests r WHERE r.community_id = c.id AND r.member_id = viewer),
    'bannedUntil', CASE WHEN viewer IS NOT NULL THEN banned_until(c.id) END,
    'waiting', CASE WHEN c.id IN (SELECT my_staffed_communities()) THEN jsonb_build_object(
      'requests', (SELECT count(*) FROM community_requests r WHERE r.community_id = c.id AND r.state = 'open'),
      'messages', (SELECT count(*) FROM community_held_messages h WHERE h.community_id = c.id)) END,
    'rooms', coalesce((SELECT jsonb_agg(room_view(viewer, r, y.muted_until > now()) ORDER BY r.archived_at IS NOT NULL, r.position, r.created_at, r.id)
                         FROM community_rooms r JOIN community_members y ON y.community_id = r.community_id AND y.member_id = viewer
                        WHERE r.community_id = c.id), '[]'))
$$;
CREATE FUNCTION get_community(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT community_page(viewer, c) FROM communities c WHERE c.id = find_community(ref);
END $$;

CREATE FUNCTION meet_community(viewer uuid, ref text) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  RETURN QUERY SELECT community_card(viewer, c) FROM communities c WHERE c.id = find_community(ref);
END $$;

-- Who holds a link sees what it opens.
CREATE FUNCTION community_by_link(viewer uuid, hash text, moment timestamptz) RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT community_card(viewer, c) || jsonb_build_object('questions', c.questions, 'rules', c.rules, 'descriptionHtml', c.description_html, 'admits', l.admits)
    FROM community_behind_link(hash, moment) l JOIN communities c ON c.id = l.community
$$;

-- Communities whose words are like what was asked for, best first, among those the viewer may see. In one function of
-- the owner: under row-level security no index answers what words are like.
CREATE FUNCTION communities_like(viewer uuid, words text, most int) RETURNS TABLE (id uuid, place bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET pg_trgm.word_similarity_threshold = 0.5 AS $$
#variable_conflict use_column
DECLARE
  asked text := plain_text(words);
  inside text := replace(replace(replace(asked, '\', '\\'), '%', '\%'), '_', '\_');
BEGIN
  RETURN QUERY
    SELECT f.id, row_number() OVER (ORDER BY f.likeness DESC, f.member_count DESC, f.id) FROM (
      SELECT c.id, c.member_count,
             (word_similarity(asked, c.search_text) * 600)::int
             + CASE WHEN plain_text(c.name) = asked THEN 400 WHEN plain_text(c.name) LIKE inside || '%' THEN 300
                    WHEN c.search_text LIKE '%' || inside || '%' THEN 200 ELSE 0 END AS likeness
        FROM communities c
       WHERE asked <> '' AND (c.search_text LIKE '%' || inside || '%' OR asked <% c.search_text)
         AND (c.visibility = 'public' OR EXISTS (SELECT FROM community_members m WHERE m.community_id = c.id AND m.member_id = viewer))
       ORDER BY likeness DESC, c.member_count DESC, c.id LIMIT most) f;
END $$;

-- One page of communities the viewer may see: 'popular', 'newest', 'alphabetical' or 'active'; those found by words in
-- the order of their likeness. `mine` leaves the viewer's own.
CREATE FUNCTION list_communities(viewer uuid, words text, of_topic text, mine boolean, sort text, after_number bigint, after_moment timestamptz,
                                 after_name text, after_id uuid, most int) RETURNS TABLE (item jsonb, number bigint, name text)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', coalesce(viewer::text, ''), true);
  IF words <> '' THEN
    RETURN QUERY SELECT community_card(viewer, c), l.place, NULL::text FROM communities_like(viewer, words, 300) l JOIN communities c ON c.id = l.id
      WHERE (of_topic IS NULL OR c.topics @> ARRAY[of_topic]) AND (NOT mine OR c.id IN (SELECT my_communities()))
        AND (after_number IS NULL OR l.place > after_number) ORDER BY l.place LIMIT most;
  ELSIF mine THEN
    RETURN QUERY SELECT community_card(viewer, p.c), NULL::bigint, NULL::text FROM (
      SELECT c FROM community_members y JOIN communities c ON c.id = y.community_id
       WHERE y.member_id = viewer AND (of_topic IS NULL OR c.topics @> ARRAY[of_topic])
         AND (after_id IS NULL OR (c.last_active_at, c.id) < (after_moment, after_id))
       ORDER BY c.last_active_at DESC, c.id DESC LIMIT most) p;
  ELSIF sort = 'newest' THEN
    RETURN QUERY SELECT community_card(viewer, p.c), NULL::bigint, NULL::text FROM (
      SELECT c FROM communities c WHERE c.visibility = 'public' AND (of_topic IS NULL OR c.topics @> ARRAY[of_topic])
         AND (after_id IS NULL OR c.created_at < after_moment OR (c.created_at = after_moment AND c.id > after_id))
       ORDER BY c.created_at DESC, c.id LIMIT most) p;
  ELSIF sort = 'active' THEN
    RETURN QUERY SELECT community_card(viewer, p.c), NULL::bigint, NULL::text FROM (
      SELECT c FROM communities c WHERE c.visibility = 'public' AND (of_topic IS NULL OR c.topics @> ARRAY[of_topic])
         AND (after_id IS NULL OR c.last_active_at < after_moment OR (c.last_active_at = after_moment AND c.id > after_id))
       ORDER BY c.last_active_at DESC, c.id LIMIT most) p;
  ELSIF sort = 'alphabetical' THEN
    RETURN QUERY SELECT community_card(viewer, p.c), NULL::bigint, plain_text((p.c).name) FROM (
      SELECT c FROM communities c WHERE c.visibility = 'public' AND (of_topic IS NULL OR c.topics @> ARRAY[of_topic])
         AND (after_id IS NULL OR (plain_text(c.name), c.id) > (after_name, after_id))
       ORDER BY plain_text(c.name), c.id LIMIT most) p;
  ELSE
    RETURN QUERY SELECT community_card(viewer, p.c), NULL::bigint, NULL::text FROM (
      SELECT c FROM communities c WHERE c.visibility = 'public' AND (of_topic IS NULL OR c.topics @> ARRAY[of_topic])
         AND (after_id IS NULL OR c.member_count < after_number OR (c.member_count = after_number AND c.id > after_id))
       ORDER BY c.member_count DESC, c.id LIMIT most) p;
  END IF;
END $$;

-- One page of a community's people: its staff first, then in the order they came.
CREATE FUNCTION list_community_members(viewer uuid, in_community uuid, after_rank int, after_at timestamptz, after_id uuid, most int)
  RETURNS TABLE (id uuid, handle text, name text, avatar_url text, role text, joined_at timestamptz, rank int)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    (SELECT p.id, p.handle::text, p.name::text, p.avatar_url, m.role::text, m.joined_at::timestamptz, community_rank(m.role)
       FROM community_members m JOIN members p ON p.id = m.member_id
      WHERE m.community_id = in_community AND m.role <> 'member' AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
        AND (after_id IS NULL OR (-community_rank(m.role), m.joined_at, m.member_id) > (-after_rank, after_at, after_id))
      ORDER BY community_rank(m.role) DESC, m.joined_at, m.member_id LIMIT most)
    UNION ALL
    (SELECT p.id, p.handle::text, p.name::text, p.avatar_url, m.role::text, m.joined_at::timestamptz, 0
       FROM community_members m JOIN members p ON p.id = m.member_id
      WHERE m.community_id = in_community AND m.role = 'member' AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
        AND (p.id NOT IN (SELECT blocked_with(viewer)) OR m.community_id IN (SELECT my_staffed_communities()))
        AND (after_id IS NULL OR after_rank > 0 OR (m.joined_at, m.member_id) > (after_at, after_id))
      ORDER BY m.joined_at, m.member_id LIMIT most)
    ORDER BY 7 DESC, 6, 1 LIMIT most;
END $$;

-- Communities that ask this member to come, newest first.
CREATE FUNCTION list_invitations(viewer uuid) RETURNS TABLE (item jsonb)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT jsonb_build_object('community', community_card(viewer, c), 'createdAt', i.created_at,
      'invitedBy', jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url))
    FROM community_invites i JOIN communities c ON c.id = i.community_id JOIN members p ON p.id = i.invited_by_id
   WHERE i.member_id = viewer AND p.id NOT IN (SELECT blocked_with(viewer)) ORDER BY i.created_at DESC, c.id LIMIT 50;
END $$;

-- Of these communities, those the member may listen to, and whether they show that they are there.
CREATE FUNCTION listenable_communities(viewer uuid, ids uuid[]) RETURNS TABLE (id uuid, shows boolean)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY SELECT m.id, coalesce((SELECT s.shows_presence FROM community_settings s WHERE s.member_id = viewer), true)
    FROM my_communities() AS m(id) WHERE m.id = ANY (ids);
END $$;

REVOKE ALL ON FUNCTION community_rank(text), community_role(uuid, uuid), is_banned(uuid, uuid, timestamptz),
  note_in_log(uuid, uuid, uuid, text, text, jsonb, timestamptz), community_staff(uuid), tell_of_member(uuid, uuid), let_in(uuid, uuid, timestamptz),
  create_community(uuid, uuid, uuid, text, jsonb, timestamptz), move_community(uuid, uuid, text, timestamptz), join_community(uuid, uuid, timestamptz),
  community_behind_link(text, timestamptz), spend_link(text, timestamptz), follow_link(uuid, text, timestamptz),
  ask_to_join(uuid, uuid, text[], text, timestamptz), may_act(uuid, uuid, int), decide_request(uuid, uuid, uuid, boolean, timestamptz),
  invite_member(uuid, uuid, uuid, timestamptz), leave_community(uuid, uuid),
  remove_from_community(uuid, uuid, uuid, boolean, text, timestamptz, timestamptz), lift_ban(uuid, uuid, uuid, timestamptz),
  change_community_role(uuid, uuid, uuid, text, timestamptz), hand_over_community(uuid, uuid, uuid, timestamptz), is_orphaned(uuid),
  take_over_community(uuid, uuid, timestamptz), close_community(uuid, uuid), create_room(uuid, uuid, uuid, text, text, text, text, timestamptz),
  change_room(uuid, uuid, text, text, text, int, boolean, timestamptz), community_card(uuid, communities), unread_in_room(uuid, uuid, int),
  room_view(uuid, community_rooms, boolean), find_community(text), community_page(uuid, communities), banned_until(uuid), get_community(uuid, text), meet_community(uuid, text),
  community_by_link(uuid, text, timestamptz), communities_like(uuid, text, int),
  list_communities(uuid, text, text, boolean, text, bigint, timestamptz, text, uuid, int),
  list_community_members(uuid, uuid, int, timestamptz, uuid, int), list_invitations(uuid), listenable_communities(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION community_rank(text), community_staff(uuid), is_orphaned(uuid),
  create_community(uuid, uuid, uuid, text, jsonb, timestamptz), move_community(uuid, uuid, text, timestamptz), join_community(uuid, uuid, timestamptz),
  follow_link(uuid, text, timestamptz), ask_to_join(uuid, uuid, text[], text, timestamptz), decide_request(uuid, uuid, uuid, boolean, timestamptz),
  invite_member(uuid, uuid, uuid, timestamptz), leave_community(uuid, uuid),
  remove_from_community(uuid, uuid, uuid, boolean, text, timestamptz, timestamptz), lift_ban(uuid, uuid, uuid, timestamptz),
  change_community_role(uuid, uuid, uuid, text, timestamptz), hand_over_community(uuid, uuid, uuid, timestamptz),
  take_over_community(uuid, uuid, timestamptz), close_community(uuid, uuid), create_room(uuid, uuid, uuid, text, text, text, text, timestamptz),
  change_room(uuid, uuid, text, text, text, int, boolean, timestamptz), community_card(uuid, communities), unread_in_room(uuid, uuid, int),
  room_view(uuid, community_rooms, boolean), find_community(text), community_page(uuid, communities), banned_until(uuid), get_community(uuid, text), meet_community(uuid, text),
  community_by_link(uuid, text, timestamptz), communities_like(uuid, text, int),
  list_communities(uuid, text, text, boolean, text, bigint, timestamptz, text, uuid, int),
  list_community_members(uuid, uuid, int, timestamptz, uuid, int), list_invitations(uuid), listenable_communities(uuid, uuid[]) TO app;
