-- What Enter does is known when the page is made.
DROP FUNCTION open_conversation(uuid, uuid, int, int);

-- All that the page of a conversation shows, at one moment: the conversation, a page of its messages (newest first), the
-- channel's number, the words not sent yet, and what Enter does. No row: there is no such conversation for this member.
CREATE FUNCTION open_conversation(viewer uuid, opened uuid, before_seq int, most int)
  RETURNS TABLE (conversation jsonb, messages jsonb, cursor bigint, draft jsonb, "enterSends" boolean)
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN QUERY
    SELECT c.item, p.items,
           coalesce((SELECT r.seq FROM realtime_channels r WHERE r.name = 'conversation:' || opened), 0::bigint),
           (SELECT jsonb_build_object('body', d.body, 'updatedAt', d.updated_at) FROM drafts d
             WHERE d.member_id = viewer AND d.place = 'conversation:' || opened),
           coalesce((SELECT s.enter_sends FROM messaging_settings s WHERE s.member_id = viewer), true)
      FROM get_conversation(viewer, opened) AS c, list_messages(viewer, opened, before_seq, NULL, most) AS p;
END $$;

REVOKE ALL ON FUNCTION open_conversation(uuid, uuid, int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_conversation(uuid, uuid, int, int) TO app;
