-- Films that the same people like: of each film the fifty nearest, and how far its own tastes reach. Counted by a job, without whose they are.
CREATE TABLE "film_neighbours" (
    "film_id" UUID NOT NULL,
    "neighbour_id" UUID NOT NULL,
    "likeness" REAL NOT NULL,
    "shared" INTEGER NOT NULL,

    CONSTRAINT "film_neighbours_pkey" PRIMARY KEY ("film_id", "neighbour_id")
);
CREATE TABLE "film_neighbourhoods" (
    "film_id" UUID NOT NULL,
    "norm" DOUBLE PRECISION NOT NULL,
    "people" INTEGER NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "film_neighbourhoods_pkey" PRIMARY KEY ("film_id")
);
CREATE INDEX "film_neighbours_neighbour_id_idx" ON "film_neighbours"("neighbour_id");
CREATE INDEX "film_neighbourhoods_counted_at_idx" ON "film_neighbourhoods"("counted_at");
CREATE INDEX "film_marks_updated_at_idx" ON "film_marks"("updated_at");
ALTER TABLE "film_neighbours" ADD CONSTRAINT "film_neighbours_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_neighbours" ADD CONSTRAINT "film_neighbours_neighbour_id_fkey" FOREIGN KEY ("neighbour_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "film_neighbourhoods" ADD CONSTRAINT "film_neighbourhoods_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "films"("id") ON DELETE CASCADE ON UPDATE CASCADE;
REVOKE INSERT, UPDATE, DELETE ON film_neighbours, film_neighbourhoods FROM app;

-- What somebody usually rates, in half stars: as if they had rated five films three and a half before.
CREATE FUNCTION usual_rating(total bigint, many bigint) RETURNS float8
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$ SELECT (35 + coalesce(total, 0)) / (5.0 + many) $$;
-- How much somebody likes a film, from −1 to 1: half of it by what they usually rate, half by the stars themselves. A heart says that
-- they do, and to have watched a film without a word says a little.
CREATE FUNCTION film_liking(rating int, liked boolean, watched boolean, usual float8) RETURNS float8
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN rating IS NULL THEN CASE WHEN liked THEN 0.9 WHEN watched THEN 0.2 ELSE 0 END
    ELSE greatest(CASE WHEN liked THEN 0.9 ELSE -1 END, least(1, ((rating - usual) / 3 + (rating - 6) / 4.0) / 2)) END
$$;
-- What people like that everybody may know, those asked for or all: marks and watchlists that are open to all, of people who are here and
-- whose profile is open. Of each the three hundred likeliest, as a vector of length one, so that nobody counts for more by watching more.
CREATE FUNCTION film_tastes(people uuid[]) RETURNS TABLE (member_id uuid, film_id uuid, taste float8)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH members_counted AS (
    SELECT p.id, p.hides_watchlist OR p.watchlist_for_followers AS keeps_watchlist FROM members p
     WHERE NOT p.is_private AND p.erased_at IS NULL AND (p.suspended_until IS NULL OR p.suspended_until <= now())
       AND (people IS NULL OR p.id = ANY (people))),
  said AS (
    SELECT m.member_id, m.film_id, m.updated_at AS at, film_liking(m.rating, m.liked, m.watched,
             usual_rating(sum(m.rating) OVER own, count(m.rating) OVER own)) AS taste
      FROM film_marks m JOIN members_counted p ON p.id = m.member_id
     WHERE m.visibility = 'everyone' AND NOT m.is_doubted
    WINDOW own AS (PARTITION BY m.member_id)
    UNION ALL
    SELECT w.member_id, w.film_id, w.added_at, 0.25 FROM watchlist_items w JOIN members_counted p ON p.id = w.member_id
     WHERE NOT p.keeps_watchlist AND NOT EXISTS (SELECT FROM film_marks m WHERE m.member_id = w.member_id AND m.film_id = w.film_id)),
  likeliest AS (
    SELECT s.*, row_number() OVER (PARTITION BY s.member_id ORDER BY s.taste DESC, s.at DESC, s.film_id) AS nth FROM said s WHERE s.taste > 0)
  SELECT l.member_id, l.film_id, l.taste / sqrt(sum(l.taste * l.taste) OVER (PARTITION BY l.member_id)) FROM likeliest l WHERE l.nth <= 300
$$;

-- Counts neighbours, of some films or of all: the cosine between what the same people think of two films, less where few of them did, and
-- nothing where fewer than three did. Answers of how many films. Sorting and hashing hold 32 MB each and go to disk beyond that. For jobs.
CREATE FUNCTION count_film_neighbours(changed uuid[], moment timestamptz) RETURNS int
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public SET work_mem = '32MB' SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
  people uuid[];
  touched uuid[];
  many int;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('film_neighbours', 15));
  IF changed IS NOT NULL THEN
    people := ARRAY(SELECT m.member_id FROM film_marks m WHERE m.film_id = ANY (changed)
              UNION SELECT w.member_id FROM watchlist_items w WHERE w.film_id = ANY (changed));
  END IF;
  DELETE FROM film_neighbours n WHERE changed IS NULL OR n.film_id = ANY (changed);
  DELETE FROM film_neighbours n WHERE n.neighbour_id = ANY (changed);
  DELETE FROM film_neighbourhoods n WHERE changed IS NULL OR n.film_id = ANY (changed);
  WITH tastes AS MATERIALIZED (SELECT * FROM film_tastes(people)),
  norms AS MATERIALIZED (
    SELECT t.film_id, sqrt(sum(t.taste * t.taste)) AS norm, count(*)::int AS people FROM tastes t
     WHERE changed IS NULL OR t.film_id = ANY (changed) GROUP BY t.film_id),
  kept AS (
    INSERT INTO film_neighbourhoods (film_id, norm, people, counted_at) SELECT film_id, norm, people, moment FROM norms RETURNING film_id),
  pairs AS (
    SELECT a.film_id, b.film_id AS other_id, sum(a.taste * b.taste) AS product, count(*)::int AS shared
      FROM tastes a JOIN tastes b ON b.member_id = a.member_id AND b.film_id <> a.film_id
     WHERE changed IS NULL OR a.film_id = ANY (changed) GROUP BY 1, 2 HAVING count(*) >= 3),
  weighed AS (
    SELECT p.film_id, p.other_id, p.product / (mine.norm * coalesce(theirs.norm, known.norm)) * p.shared / (p.shared + 10.0) AS likeness, p.shared
      FROM pairs p JOIN norms mine ON mine.film_id = p.film_id
      LEFT JOIN norms theirs ON theirs.film_id = p.other_id LEFT JOIN film_neighbourhoods known ON known.film_id = p.other_id
     WHERE coalesce(theirs.norm, known.norm) > 0),
  ranked AS (SELECT w.*, row_number() OVER (PARTITION BY w.film_id ORDER BY w.likeness DESC, w.other_id) AS nth FROM weighed w),
  put AS (
    INSERT INTO film_neighbours (film_id, neighbour_id, likeness, shared)
      SELECT r.film_id, r.other_id, r.likeness, r.shared FROM ranked r WHERE r.nth <= 50
      UNION ALL
      SELECT r.other_id, r.film_id, r.likeness, r.shared FROM ranked r WHERE r.other_id <> ALL (changed)
    RETURNING film_id)
  SELECT (SELECT count(*) FROM kept), ARRAY(SELECT DISTINCT p.film_id FROM put p WHERE p.film_id <> ALL (changed)) INTO many, touched;
  DELETE FROM film_neighbours n USING (
    SELECT o.film_id, o.neighbour_id, row_number() OVER (PARTITION BY o.film_id ORDER BY o.likeness DESC, o.neighbour_id) AS nth
      FROM film_neighbours o WHERE o.film_id = ANY (touched)) r
   WHERE r.nth > 50 AND n.film_id = r.film_id AND n.neighbour_id = r.neighbour_id;
  RETURN many;
END $$;
-- The films of which somebody thinks something else since they were counted last. A mark whose transaction took its time is counted twice
-- rather than not at all. For jobs.
CREATE FUNCTION films_to_count() RETURNS uuid[]
  LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT ARRAY(SELECT DISTINCT m.film_id FROM film_marks m
    WHERE m.updated_at > coalesce((SELECT max(n.counted_at) FROM film_neighbourhoods n), '-infinity') - interval '5 minutes')
$$;
-- Where two films become one: no film is its own neighbour.
CREATE FUNCTION film_merged_neighbours(kept uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DELETE FROM film_neighbours n WHERE n.film_id = kept AND n.neighbour_id = kept
$$;
REVOKE ALL ON FUNCTION usual_rating(bigint, bigint), film_liking(int, boolean, boolean, float8), film_tastes(uuid[]),
  count_film_neighbours(uuid[], timestamptz), films_to_count(), film_merged_neighbours(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION usual_rating(bigint, bigint), film_liking(int, boolean, boolean, float8) TO app, jobs;
GRANT EXECUTE ON FUNCTION film_tastes(uuid[]), count_film_neighbours(uuid[], timestamptz), films_to_count() TO jobs;
