-- When it was asked last where a film can be seen.
ALTER TABLE "films" ADD COLUMN "providers_at" TIMESTAMPTZ(3);
-- Says anew where a film can be seen in some countries: what stays there stays since when it was. What is there when a film is
-- asked about for the first time has been there for nobody knows how long: it did not come.
CREATE OR REPLACE FUNCTION keep_film_providers(film uuid, wanted text[], offers jsonb, moment timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO film_providers (film_id, country, offer, provider_id, name, position, since, seen_at)
    SELECT DISTINCT ON (o.country, o.offer, o."providerId") film, o.country, o.offer, o."providerId", left(o.name, 100), o.position,
           CASE WHEN EXISTS (SELECT FROM films f WHERE f.id = film AND f.providers_at IS NULL) THEN 'epoch' ELSE moment END, moment
      FROM jsonb_to_recordset(offers) AS o(country text, offer text, "providerId" int, name text, position int)
     WHERE o.country = ANY (wanted) ORDER BY o.country, o.offer, o."providerId", o.position
    ON CONFLICT (film_id, country, offer, provider_id)
      DO UPDATE SET name = excluded.name, position = excluded.position, seen_at = excluded.seen_at;
  DELETE FROM film_providers p WHERE p.film_id = film AND p.seen_at < moment;
  UPDATE films f SET providers_at = moment WHERE f.id = film
$$;
