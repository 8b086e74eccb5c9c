-- What is answered is looked up only for an answer: with messages split by month a look into every month is the dear part.
CREATE OR REPLACE FUNCTION message_view(viewer uuid, m messages) RETURNS jsonb
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT jsonb_build_object(
    'id', m.id, 'conversationId', m.conversation_id, 'seq', m.seq,
    'clientId', CASE WHEN m.sender_id = viewer THEN m.client_id END,
    'sender', (SELECT jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'avatarUrl', p.avatar_url)
                 FROM members p WHERE p.id = m.sender_id),
    'isHidden', EXISTS (SELECT FROM blocks b WHERE b.blocker_id = viewer AND b.blocked_id = m.sender_id),
    'body', m.body, 'html', m.body_html, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at, 'createdAt', m.created_at,
    'replyTo', CASE WHEN m.reply_to_seq IS NOT NULL THEN (SELECT jsonb_build_object('seq', r.seq, 'senderId', r.sender_id, 'senderName', p.name, 'excerpt', r.excerpt,
                   'isHidden', EXISTS (SELECT FROM blocks b WHERE b.blocker_id = viewer AND b.blocked_id = r.sender_id))
                  FROM messages r JOIN members p ON p.id = r.sender_id
                 WHERE r.conversation_id = m.conversation_id AND r.seq = m.reply_to_seq
                   AND r.seq > (SELECT y.sees_from_seq FROM conversation_members y
                                 WHERE y.conversation_id = m.conversation_id AND y.member_id = viewer)) END,
    'preview', m.preview,
    'images', coalesce((SELECT jsonb_agg(i.view ORDER BY i.position) FROM message_images i WHERE i.message_id = m.id), '[]'),
    'reactions', coalesce((SELECT jsonb_agg(jsonb_build_object('emoji', g.emoji, 'count', g.count, 'mine', g.mine) ORDER BY g.first, g.emoji)
                   FROM (SELECT x.emoji, count(*), bool_or(x.member_id = viewer) AS mine, min(x.created_at) AS first
                           FROM message_reactions x WHERE x.message_id = m.id GROUP BY x.emoji) g), '[]'))
$$;
