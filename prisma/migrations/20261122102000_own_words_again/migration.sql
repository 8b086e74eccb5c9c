-- Who says something differently after the staff put other words in its place answers for it again: the mark that it was corrected goes.
-- What is taken away or brought back keeps it.
CREATE FUNCTION own_words_again() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.corrected_at := NULL;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION own_words_again() FROM PUBLIC;

DO $$
DECLARE spoken text;
BEGIN
  FOREACH spoken IN ARRAY ARRAY['forum_posts', 'messages', 'community_messages', 'blog_posts', 'blog_comments'] LOOP
    EXECUTE format('CREATE TRIGGER own_words_again BEFORE UPDATE OF body ON %I FOR EACH ROW
      WHEN (OLD.corrected_at IS NOT NULL AND NEW.corrected_at IS NOT DISTINCT FROM OLD.corrected_at
        AND OLD.body IS NOT NULL AND NEW.body IS NOT NULL AND NEW.body <> OLD.body)
      EXECUTE FUNCTION own_words_again()', spoken);
  END LOOP;
END $$;
