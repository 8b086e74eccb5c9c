-- Changes what is given of a room; null leaves it as it is. A new place is among the rooms that are open, from 0; the
-- others make room. Rows are taken room first, as senders take them; whoever orders rooms takes all of a community's, one
-- at a time and in the order of their ids.
CREATE OR REPLACE FUNCTION change_room(viewer uuid, room uuid, new_name text, about text, of_kind text, new_position int, archives boolean,
                                       moment timestamptz)
  RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  home uuid := (SELECT o.community_id FROM community_rooms o WHERE o.id = room);
  r community_rooms;
  may text;
BEGIN
  IF home IS NULL THEN RETURN 'missing'; END IF;
  may := may_act(viewer, home, 2);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF new_position IS NOT NULL THEN
    PERFORM pg_advisory_xact_lock(hashtextextended(home::text, 21));
    PERFORM 1 FROM community_rooms o WHERE o.community_id = home ORDER BY o.id FOR NO KEY UPDATE;
  END IF;
  SELECT * INTO r FROM community_rooms WHERE id = room FOR NO KEY UPDATE;
  IF r.id IS NULL THEN RETURN 'missing'; END IF;
  -- Asked again: while it waited for the rows, the viewer may have lost the role.
  may := may_act(viewer, home, 2);
  IF may <> 'yes' THEN RETURN may; END IF;
  IF archives AND r.archived_at IS NULL AND NOT EXISTS (
       SELECT FROM community_rooms o WHERE o.community_id = home AND o.id <> r.id AND o.archived_at IS NULL) THEN RETURN 'last'; END IF;
  UPDATE community_rooms SET name = coalesce(new_name, r.name), topic = coalesce(about, r.topic), kind = coalesce(of_kind, r.kind),
         archived_at = CASE WHEN archives THEN coalesce(r.archived_at, moment) WHEN NOT archives THEN NULL ELSE r.archived_at END
   WHERE id = room;
  IF new_position IS NOT NULL THEN
    UPDATE community_rooms o SET position = p.place FROM (
      SELECT q.id, row_number() OVER (ORDER BY q.at, q.id) - 1 AS place FROM (
        SELECT room AS id, new_position - 0.5 AS at
        UNION ALL
        SELECT n.id, row_number() OVER (ORDER BY n.archived_at IS NOT NULL, n.position, n.created_at, n.id) - 1
          FROM community_rooms n WHERE n.community_id = home AND n.id <> room) q) p
     WHERE o.id = p.id AND o.position <> p.place;
  END IF;
  PERFORM note_in_log(home, viewer, NULL, CASE WHEN archives AND r.archived_at IS NULL THEN 'room.archived'
      WHEN NOT archives AND r.archived_at IS NOT NULL THEN 'room.reopened' ELSE 'room.changed' END, '',
    jsonb_build_object('room', coalesce(new_name, r.name)), moment);
  PERFORM publish_event('community:' || home, 'rooms.changed', '{}');
  RETURN 'changed';
END $$;
