-- Whom a comment on a review or on a list names, as far as they see it: but not its author, nor whose review or list it is, who hears of it anyway.
-- The link that whoever comments has followed opens a list to nobody else.
CREATE FUNCTION named_in_film_comment(kind text, comment uuid, handles text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT p.id FROM members p JOIN review_comments c ON c.id = comment JOIN diary_entries e ON e.id = c.entry_id
   WHERE kind = 'review-comment' AND p.handle = ANY (handles) AND p.id NOT IN (c.author_id, e.member_id)
     AND c.body IS NOT NULL AND shows_films(p.id, e.member_id, e.visibility)
  UNION ALL
  SELECT p.id FROM members p JOIN film_list_comments c ON c.id = comment JOIN film_lists l ON l.id = c.list_id
   WHERE kind = 'film-list-comment' AND p.handle = ANY (handles) AND p.id NOT IN (c.author_id, l.owner_id)
     AND c.deleted_at IS NULL AND shows_film_list(l, p.id)
     AND (l.visibility <> 'link' OR edits_film_list(l, p.id))
$$;
REVOKE ALL ON FUNCTION named_in_film_comment(text, uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION named_in_film_comment(text, uuid, text[]) TO app;
