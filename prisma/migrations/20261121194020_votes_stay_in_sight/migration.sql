-- Of the films on the watchlists of those who are in, and those voted on: who wants it, who has seen it, and how the vote stands. Whoever comes has let the
-- night see their watchlist, and whether they have watched a film, until it is over or called off; only the votes are left then. People who block each
-- other do not count for each other. All that was voted on, and of the others the twenty that most want to see.
CREATE OR REPLACE FUNCTION watch_night_films(viewer uuid, night uuid, longest int, of_genre text, from_decade int, in_language text, in_country text, unseen boolean)
  RETURNS TABLE (item jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH company AS MATERIALIZED (
    SELECT y.member_id FROM watch_night_people y JOIN members p ON p.id = y.member_id AND p.erased_at IS NULL
     WHERE y.night_id = night AND y.state = 'in' AND y.member_id NOT IN (SELECT blocked_with(viewer))
       AND EXISTS (SELECT FROM watch_night_people mine WHERE mine.night_id = night AND mine.member_id = viewer AND mine.state = 'in')),
  showing AS MATERIALIZED (
    SELECT c.member_id FROM company c WHERE EXISTS (
      SELECT FROM watch_nights n WHERE n.id = night AND n.cancelled_at IS NULL AND (n.starts_at IS NULL OR n.starts_at >= now() - interval '12 hours'))),
  wanted AS (
    SELECT w.film_id, count(*)::int AS many FROM watchlist_items w WHERE w.member_id IN (SELECT c.member_id FROM showing c) GROUP BY w.film_id),
  votes AS (
    SELECT v.film_id, count(*) FILTER (WHERE v.vote = 'approve')::int AS approvals, count(*) FILTER (WHERE v.vote = 'veto')::int AS vetoes,
           max(v.vote) FILTER (WHERE v.member_id = viewer) AS mine
      FROM watch_night_votes v WHERE v.night_id = night AND v.member_id IN (SELECT c.member_id FROM company c) GROUP BY v.film_id),
  found AS (
    SELECT f, coalesce(w.many, 0) AS many, coalesce(v.approvals, 0) AS approvals, coalesce(v.vetoes, 0) AS vetoes, v.mine,
           (SELECT count(*)::int FROM film_marks m WHERE m.film_id = f.id AND m.watched AND m.member_id IN (SELECT c.member_id FROM showing c)) AS seen
      FROM wanted w FULL JOIN votes v ON v.film_id = w.film_id JOIN films f ON f.id = coalesce(w.film_id, v.film_id)
     WHERE (longest IS NULL OR f.minutes <= longest) AND (of_genre IS NULL OR of_genre = ANY (f.genres))
       AND (from_decade IS NULL OR f.year BETWEEN from_decade AND from_decade + 9) AND (in_language IS NULL OR in_language = ANY (f.languages))
       AND (in_country IS NULL OR EXISTS (SELECT FROM film_providers o WHERE o.film_id = f.id AND o.country = in_country)))
  SELECT jsonb_build_object('film', film_card(x.f) || jsonb_build_object('minutes', (x.f).minutes), 'wantedBy', x.many, 'seenBy', x.seen,
      'approvals', x.approvals, 'vetoes', x.vetoes, 'mine', x.mine)
    FROM (SELECT o.*, row_number() OVER (PARTITION BY o.approvals + o.vetoes > 0 ORDER BY o.vetoes > 0, o.approvals DESC, o.many DESC, (o.f).popularity DESC, (o.f).id) AS place
            FROM found o WHERE NOT unseen OR o.seen = 0) x
   WHERE x.place <= CASE WHEN x.approvals + x.vetoes > 0 THEN 60 ELSE 20 END
   ORDER BY x.vetoes > 0, x.approvals DESC, x.many DESC, (x.f).popularity DESC, (x.f).id
$$;
