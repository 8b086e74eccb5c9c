-- Who of the staff looks into words that wait, and until when nobody else decides about them.
ALTER TABLE "held_words" ADD COLUMN "claimed_by_id" UUID, ADD COLUMN "claimed_until" TIMESTAMPTZ(3);
CREATE INDEX "held_words_claimed_by_id_idx" ON "held_words"("claimed_by_id");
ALTER TABLE "held_words" ADD CONSTRAINT "held_words_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Takes held words up, so that nobody else decides about them meanwhile; again prolongs it.
CREATE FUNCTION claim_held_words(viewer uuid, ref uuid, ends timestamptz, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE h held_words;
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  SELECT * INTO h FROM held_words x WHERE x.id = ref FOR UPDATE;
  IF h.id IS NULL THEN RETURN 'missing'; END IF;
  IF h.status <> 'waiting' THEN RETURN 'decided'; END IF;
  IF h.author_id = viewer THEN RETURN 'yourself'; END IF;
  IF h.claimed_until > moment AND h.claimed_by_id <> viewer THEN RETURN 'taken'; END IF;
  UPDATE held_words SET claimed_by_id = viewer, claimed_until = ends WHERE id = ref;
  RETURN 'claimed';
END $$;
CREATE FUNCTION release_held_words(viewer uuid, ref uuid) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  UPDATE held_words SET claimed_by_id = NULL, claimed_until = NULL WHERE id = ref AND claimed_by_id = viewer AND status = 'waiting';
  IF FOUND THEN RETURN 'released'; END IF;
  RETURN CASE WHEN EXISTS (SELECT FROM held_words h WHERE h.id = ref) THEN 'again' ELSE 'missing' END;
END $$;

CREATE OR REPLACE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('open_held_words', 'WHEN h.author_id = viewer THEN ''yourself''', 'WHEN h.author_id = viewer THEN ''yourself''
    WHEN h.claimed_until > moment AND h.claimed_by_id <> viewer THEN ''taken''');
SELECT pg_temp.reword('decide_held_words', 'decided_by_id = viewer,', 'decided_by_id = viewer, claimed_by_id = NULL, claimed_until = NULL,');
SELECT pg_temp.reword('list_held_words', 'jsonb_agg(held_words_view(w.h, true)', 'jsonb_agg(held_words_view(w.h, true) || jsonb_build_object(''claim'',
      (SELECT jsonb_build_object(''by'', person_view(p), ''until'', (w.h).claimed_until) FROM members p
        WHERE p.id = (w.h).claimed_by_id AND (w.h).claimed_until > moment))');

REVOKE ALL ON FUNCTION claim_held_words(uuid, uuid, timestamptz, timestamptz), release_held_words(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_held_words(uuid, uuid, timestamptz, timestamptz), release_held_words(uuid, uuid) TO app;
