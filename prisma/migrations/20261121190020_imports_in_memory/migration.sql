-- Jobs may not make tables, not even for a moment: what a batch works with is held in lists.
CREATE TYPE import_coming AS (number int, id uuid, kind text, film_id uuid, said jsonb, known boolean);
CREATE TYPE import_meant AS (film_id uuid, watched boolean, liked boolean, rating int, day date);
CREATE TYPE import_viewed AS (film_id uuid, many int, latest date);
CREATE TYPE import_stood AS (film_id uuid, before jsonb, many int, latest date);

-- Brings what is said of some of the films: viewings that are not in the diary, and of marks what is not said here or was said earlier. All for
-- the member's own eyes. Answers how many films that were; again, it is the next ones. Lists and the watchlist come last, by bring_import_lists.
CREATE OR REPLACE FUNCTION bring_import_films(this uuid, most int, moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  i imports;
  few int[];
  about uuid[];
  coming import_coming[];
  meant import_meant[];
  viewed import_viewed[];
  brought int;
BEGIN
  PERFORM set_config('app.moving', 'on', true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'bringing' FOR UPDATE;
  SELECT array_agg(s.number), array_agg(s.film_id) INTO few, about FROM (
    SELECT f.number, f.film_id FROM import_films f WHERE f.import_id = i.id AND f.film_id IS NOT NULL AND NOT f.is_skipped AND f.brought_at IS NULL
     ORDER BY f.film_id, f.number LIMIT most) s;
  IF few IS NULL THEN RETURN 0; END IF;
  PERFORM hold_film_scores(about);
  -- What stood there, so that it can stand there again.
  UPDATE import_films f SET brought_at = moment, before = CASE WHEN m.import_id = this THEN NULL
      WHEN m.film_id IS NULL THEN '{}' ELSE jsonb_build_object('rating', m.rating, 'liked', m.liked, 'watched', m.watched, 'visibility', m.visibility, 'updatedAt', m.updated_at,
        'ratedAt', m.rated_at, 'byNewcomer', m.by_newcomer, 'isDoubted', m.is_doubted) END
    FROM unnest(few) u(number) JOIN import_films g ON g.import_id = this AND g.number = u.number
    LEFT JOIN film_marks m ON m.member_id = i.member_id AND m.film_id = g.film_id
   WHERE f.import_id = this AND f.number = g.number;
  coming := ARRAY(SELECT ROW(x.number, x.id, x.kind, x.film_id, x.said, x.known)::import_coming FROM import_foreseen(this, few) x);

  INSERT INTO diary_entries (id, member_id, film_id, client_id, watched_on, rating, liked, is_rewatch, review, review_html, has_spoilers, tags, with_whom, place,
      visibility, import_id, created_at)
    SELECT c.id, i.member_id, c.film_id, 'import-' || this || '-' || c.number, s.watched_on, s.rating, s.liked, s.is_rewatch,
           CASE WHEN i.shortens OR NOT c.said ? 'whole' THEN s.review END, CASE WHEN i.shortens OR NOT c.said ? 'whole' THEN s.review_html END,
           s.has_spoilers, s.tags, s.with_whom, s.place, 'me', this, moment
      FROM unnest(coming) c CROSS JOIN LATERAL jsonb_to_record(c.said) AS s(watched_on date, rating int, liked boolean, is_rewatch boolean, review text, review_html text,
        has_spoilers boolean, tags varchar(40)[], with_whom varchar(100), place varchar(100))
     WHERE c.kind = 'viewing' AND NOT c.known ORDER BY c.number
    ON CONFLICT (member_id, client_id) DO NOTHING;

  meant := ARRAY(
    SELECT ROW(c.film_id, bool_or(c.kind = 'viewing' OR (c.said->>'watched')::boolean), coalesce(bool_or((c.said->>'liked')::boolean) FILTER (WHERE c.kind = 'mark'), false),
           (array_agg((c.said->>'rating')::int ORDER BY c.kind, coalesce(c.said->>'day', c.said->>'watched_on') DESC NULLS LAST, c.number DESC)
             FILTER (WHERE c.said->>'rating' IS NOT NULL))[1],
           max(coalesce(c.said->>'day', c.said->>'watched_on')::date))::import_meant
      FROM unnest(coming) c WHERE c.kind IN ('mark', 'viewing') AND NOT c.known GROUP BY c.film_id);
  viewed := ARRAY(
    SELECT ROW(e.film_id, count(*)::int, max(e.watched_on))::import_viewed FROM diary_entries e
     WHERE e.member_id = i.member_id AND e.film_id = ANY (about) GROUP BY e.film_id);
  -- Of a mark that is here only what is new.
  UPDATE film_marks m SET watched = n.watched, liked = n.liked, rating = n.rating, viewings = n.viewings, last_watched_on = n.latest,
         visibility = CASE WHEN n.changed THEN 'me' ELSE m.visibility END, import_id = CASE WHEN n.changed THEN this ELSE m.import_id END,
         updated_at = CASE WHEN n.changed THEN moment ELSE m.updated_at END
    FROM (SELECT x.film_id, x.watched OR s.watched AS watched, x.liked OR s.liked AS liked, r.rating, coalesce(v.many, 0) AS viewings, v.latest,
                 ((s.watched AND NOT x.watched) OR (s.liked AND NOT x.liked) OR r.rating IS DISTINCT FROM x.rating) AS changed
            FROM film_marks x JOIN unnest(meant) s ON s.film_id = x.film_id LEFT JOIN unnest(viewed) v ON v.film_id = x.film_id
            CROSS JOIN LATERAL (SELECT CASE WHEN x.rating IS NULL OR s.day > x.updated_at::date THEN coalesce(s.rating, x.rating) ELSE x.rating END AS rating) r
           WHERE x.member_id = i.member_id) n
   WHERE m.member_id = i.member_id AND m.film_id = n.film_id;
  -- A moment before its viewings: to delete one of those does not delete what is thought of the film.
  INSERT INTO film_marks (member_id, film_id, watched, liked, rating, viewings, last_watched_on, visibility, import_id, created_at, updated_at)
    SELECT i.member_id, s.film_id, s.watched OR s.rating IS NOT NULL, s.liked, s.rating, coalesce(v.many, 0), v.latest, 'me', this, moment - interval '1 millisecond', moment
      FROM unnest(meant) s LEFT JOIN unnest(viewed) v ON v.film_id = s.film_id WHERE s.watched OR s.liked OR s.rating IS NOT NULL ORDER BY s.film_id
    ON CONFLICT (member_id, film_id) DO NOTHING;

  UPDATE import_rows r SET outcome = CASE WHEN c.known THEN 'known'
      WHEN c.kind = 'mark' AND NOT EXISTS (SELECT FROM film_marks m WHERE m.member_id = i.member_id AND m.film_id = c.film_id AND m.import_id = this) THEN 'known' ELSE 'brought' END
    FROM unnest(coming) c WHERE r.import_id = this AND r.number = c.number AND c.kind IN ('mark', 'viewing');
  GET DIAGNOSTICS brought = ROW_COUNT;
  UPDATE imports x SET done = x.done + brought WHERE x.id = this;
  RETURN cardinality(few);
END $$;
-- Brings what stands in an order, in the order of the file: the watchlist and lists. With that an import is done.
CREATE OR REPLACE FUNCTION bring_import_lists(this uuid, moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  i imports;
  coming import_coming[];
BEGIN
  PERFORM set_config('app.moving', 'on', true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'bringing' FOR UPDATE;
  IF i.id IS NULL THEN RETURN; END IF;
  PERFORM FROM members m WHERE m.id = i.member_id FOR NO KEY UPDATE;
  coming := ARRAY(SELECT ROW(x.number, x.id, x.kind, x.film_id, x.said, x.known)::import_coming FROM import_foreseen(this, NULL) x WHERE x.kind IN ('watchlist', 'listed'));

  INSERT INTO watchlist_items (member_id, film_id, position, note, priority, added_at, import_id)
    SELECT i.member_id, n.film_id, coalesce((SELECT max(w.position) FROM watchlist_items w WHERE w.member_id = i.member_id), 0) + 65536 * row_number() OVER (ORDER BY n.number),
           n.note, n.priority, coalesce(n.day::timestamptz, moment), this
      FROM (SELECT DISTINCT ON (c.film_id) c.film_id, c.number, c.said->>'note' AS note, (c.said->>'priority')::int AS priority, (c.said->>'day')::date AS day
              FROM unnest(coming) c WHERE c.kind = 'watchlist' AND NOT c.known ORDER BY c.film_id, c.number) n
     ORDER BY n.number LIMIT greatest(0, 5000 - (SELECT count(*) FROM watchlist_items w WHERE w.member_id = i.member_id))
    ON CONFLICT (member_id, film_id) DO NOTHING;

  INSERT INTO film_lists (id, owner_id, slug, title, description, description_html, is_ranked, visibility, tags, import_id, created_at, updated_at)
    SELECT r.id, i.member_id, s.slug, s.title, s.description, s.description_html, s.is_ranked, 'me', s.tags, this, moment, moment
      FROM import_rows r CROSS JOIN LATERAL jsonb_to_record(r.said) AS s(slug text, title text, description text, description_html text, is_ranked boolean, tags varchar(40)[])
     WHERE r.import_id = this AND r.kind = 'list' AND r.outcome IS NULL
       AND NOT EXISTS (SELECT FROM film_lists l WHERE l.owner_id = i.member_id AND lower(l.title) = lower(s.title) AND l.import_id IS DISTINCT FROM this)
     ORDER BY r.number LIMIT greatest(0, 500 - (SELECT count(*) FROM film_lists l WHERE l.owner_id = i.member_id))
    ON CONFLICT (id) DO NOTHING;
  INSERT INTO film_list_items (list_id, film_id, position, note, added_by_id, added_at)
    SELECT s.list_id, s.film_id, s.place * 65536, s.note, i.member_id, moment
      FROM (SELECT d.*, row_number() OVER (PARTITION BY d.list_id ORDER BY d.place) + (SELECT l.film_count FROM film_lists l WHERE l.id = d.list_id) AS nth FROM (
              SELECT DISTINCT ON (h.id, c.film_id) h.id AS list_id, c.film_id, (c.said->>'place')::int AS place, c.said->>'note' AS note
                FROM unnest(coming) c JOIN import_rows h ON h.import_id = this AND h.number = (c.said->>'list')::int AND h.kind = 'list'
                JOIN film_lists l ON l.id = h.id AND l.import_id = this
               WHERE c.kind = 'listed' ORDER BY h.id, c.film_id, c.number) d) s
     WHERE s.nth <= 5000
    ON CONFLICT (list_id, film_id) DO NOTHING;

  UPDATE import_rows r SET outcome = CASE
      WHEN r.kind = 'watchlist' THEN CASE WHEN c.known THEN 'known'
        WHEN EXISTS (SELECT FROM watchlist_items w WHERE w.member_id = i.member_id AND w.film_id = c.film_id AND w.import_id = this) THEN 'brought' ELSE 'full' END
      ELSE CASE WHEN l.id IS NULL THEN 'known' ELSE 'brought' END END
    FROM unnest(coming) c LEFT JOIN import_rows h ON c.kind = 'listed' AND h.import_id = this AND h.number = (c.said->>'list')::int AND h.kind = 'list'
    LEFT JOIN film_lists l ON l.id = h.id AND l.import_id = this
   WHERE r.import_id = this AND r.number = c.number;
  UPDATE import_rows r SET outcome = CASE WHEN EXISTS (SELECT FROM film_lists l WHERE l.id = r.id) THEN 'brought' ELSE 'known' END
   WHERE r.import_id = this AND r.kind = 'list' AND r.outcome IS NULL;
  UPDATE imports x SET state = 'done', done = x.total, ended_at = moment WHERE x.id = this;
END $$;
-- Takes back what an import brought of some of the films, unless its member changed it since or others answered it; marks become what they were.
-- Answers how many films that were.
CREATE OR REPLACE FUNCTION undo_import_films(this uuid, most int, moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  i imports;
  few int[];
  about uuid[];
  undone int;
  stood import_stood[];
BEGIN
  PERFORM set_config('app.moving', 'on', true);
  SELECT x.* INTO i FROM imports x WHERE x.id = this AND x.state = 'undoing' FOR UPDATE;
  -- All that are about a film at once.
  SELECT array_agg(f.number), array_agg(DISTINCT f.film_id) INTO few, about FROM import_films f
   WHERE f.import_id = i.id AND f.brought_at IS NOT NULL AND f.film_id IN (
     SELECT g.film_id FROM import_films g WHERE g.import_id = i.id AND g.brought_at IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT most);
  IF few IS NULL THEN RETURN 0; END IF;
  PERFORM hold_film_scores(about);
  UPDATE import_rows r SET outcome = CASE
      WHEN r.kind = 'viewing' THEN CASE WHEN e.id IS NULL THEN 'undone' WHEN e.import_id IS NULL THEN 'changed' WHEN e.like_count + e.comment_count > 0 THEN 'answered' ELSE 'undone' END
      WHEN r.kind = 'mark' THEN CASE WHEN m.film_id IS NOT NULL AND m.import_id IS DISTINCT FROM this THEN 'changed' ELSE 'undone' END
      ELSE CASE WHEN w.film_id IS NOT NULL AND w.import_id IS DISTINCT FROM this THEN 'changed' ELSE 'undone' END END
    FROM import_rows o JOIN import_films f ON f.import_id = this AND f.number = o.film
    LEFT JOIN diary_entries e ON e.id = o.id
    LEFT JOIN film_marks m ON m.member_id = i.member_id AND m.film_id = f.film_id
    LEFT JOIN watchlist_items w ON w.member_id = i.member_id AND w.film_id = f.film_id
   WHERE r.import_id = this AND o.import_id = this AND o.number = r.number AND o.film = ANY (few) AND o.outcome = 'brought' AND o.kind <> 'listed';
  GET DIAGNOSTICS undone = ROW_COUNT;
  DELETE FROM diary_entries e WHERE e.import_id = this AND e.film_id = ANY (about) AND e.like_count = 0 AND e.comment_count = 0;
  UPDATE diary_entries e SET import_id = NULL WHERE e.import_id = this AND e.film_id = ANY (about);
  DELETE FROM watchlist_items w WHERE w.import_id = this AND w.film_id = ANY (about);
  stood := ARRAY(
    SELECT ROW(a.id, (SELECT b.before FROM import_films b WHERE b.import_id = this AND b.film_id = a.id AND b.before IS NOT NULL LIMIT 1), v.many, v.latest)::import_stood
      FROM unnest(about) a(id) CROSS JOIN LATERAL (
        SELECT count(*)::int AS many, max(e.watched_on) AS latest FROM diary_entries e WHERE e.member_id = i.member_id AND e.film_id = a.id) v);
  DELETE FROM film_marks m USING unnest(stood) s WHERE m.import_id = this AND m.film_id = s.film_id AND s.many = 0 AND s.before = '{}';
  UPDATE film_marks m SET watched = (s.before->>'watched')::boolean OR s.many > 0, liked = (s.before->>'liked')::boolean, rating = (s.before->>'rating')::int,
         visibility = s.before->>'visibility', updated_at = (s.before->>'updatedAt')::timestamptz,
         rated_at = (s.before->>'ratedAt')::timestamptz, by_newcomer = (s.before->>'byNewcomer')::boolean, is_doubted = (s.before->>'isDoubted')::boolean,
         viewings = s.many, last_watched_on = s.latest, import_id = NULL
    FROM unnest(stood) s WHERE m.import_id = this AND m.film_id = s.film_id AND s.before <> '{}';
  UPDATE film_marks m SET viewings = s.many, last_watched_on = s.latest, import_id = NULLIF(m.import_id, this)
    FROM unnest(stood) s WHERE m.member_id = i.member_id AND m.film_id = s.film_id AND (m.viewings <> s.many OR m.last_watched_on IS DISTINCT FROM s.latest OR m.import_id = this);
  UPDATE import_films f SET brought_at = NULL, before = NULL WHERE f.import_id = this AND f.number = ANY (few);
  UPDATE imports x SET done = x.done + undone WHERE x.id = this;
  RETURN cardinality(few);
END $$;
