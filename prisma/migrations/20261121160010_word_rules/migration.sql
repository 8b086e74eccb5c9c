-- Words that staff watch for, and what becomes of what carries them.
CREATE TABLE "word_rules" (
    "id" UUID NOT NULL,
    "pattern" VARCHAR(60) NOT NULL,
    "action" VARCHAR(8) NOT NULL,
    "made_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "word_rules_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "word_rules_action" CHECK (action IN ('flag', 'hold', 'refuse'))
);
CREATE UNIQUE INDEX "word_rules_pattern_key" ON "word_rules"("pattern");
CREATE INDEX "word_rules_made_by_id_idx" ON "word_rules"("made_by_id");
ALTER TABLE "word_rules" ADD CONSTRAINT "word_rules_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;
REVOKE INSERT, UPDATE, DELETE ON word_rules FROM app;

-- Makes a rule, or changes what becomes of one. Three hundred at most: each is looked for in whatever anybody writes. The site's staff.
CREATE FUNCTION save_word_rule(viewer uuid, ref uuid, words text, consequence text, moment timestamptz) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN 'forbidden'; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('word_rules', 16));
  IF words IS NULL THEN
    UPDATE word_rules SET action = consequence, made_by_id = viewer, updated_at = moment WHERE id = ref;
    RETURN CASE WHEN FOUND THEN 'saved' ELSE 'no rule' END;
  END IF;
  IF (SELECT count(*) FROM word_rules) >= 300 THEN RETURN 'many rules'; END IF;
  INSERT INTO word_rules (id, pattern, action, made_by_id, updated_at) VALUES (ref, words, consequence, viewer, moment) ON CONFLICT (pattern) DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'saved' ELSE 'there' END;
END $$;
CREATE FUNCTION remove_word_rule(viewer uuid, ref uuid) RETURNS TABLE (outcome text, words text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT is_site_staff(viewer) THEN RETURN QUERY SELECT 'forbidden', NULL::text; RETURN; END IF;
  RETURN QUERY DELETE FROM word_rules r WHERE r.id = ref RETURNING 'removed', r.pattern::text;
  IF NOT FOUND THEN RETURN QUERY SELECT 'no rule', NULL::text; END IF;
END $$;

-- Lumo itself reports what a rule flags: nobody's name stands under it. While that waits, the same again is the same.
ALTER TABLE reports ALTER COLUMN reporter_id DROP NOT NULL;
CREATE FUNCTION flag_words(new_report uuid, new_case uuid, kind text, subject uuid, whose uuid, met text, seen jsonb, heading text, short text, link text,
                           moment timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE about uuid;
BEGIN
  INSERT INTO moderation_cases AS c (id, subject_kind, subject_id, member_id, title, excerpt, href, created_at)
    VALUES (new_case, kind, subject, whose, heading, short, link, moment)
    ON CONFLICT (subject_kind, subject_id) WHERE status = 'open' DO UPDATE SET title = excluded.title, excerpt = excluded.excerpt
    RETURNING c.id INTO about;
  IF EXISTS (SELECT FROM reports r WHERE r.case_id = about AND r.reporter_id IS NULL) THEN RETURN; END IF;
  INSERT INTO reports (id, reporter_id, subject_kind, subject_id, member_id, reason, note, evidence, case_id, created_at)
    VALUES (new_report, NULL, kind, subject, whose, 'other', left(met, 1000), seen, about, moment);
  UPDATE moderation_cases SET report_count = report_count + 1 WHERE id = about;
END $$;

DO $$
DECLARE made regprocedure;
BEGIN
  FOR made IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
                AND p.proname IN ('save_word_rule', 'remove_word_rule', 'flag_words') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', made);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', made);
  END LOOP;
END $$;
