-- Whether everybody who may start threads in a category may also say that one begins later, or the staff alone.
ALTER TABLE "forum_categories" ADD COLUMN "who_may_plan" VARCHAR(8) NOT NULL DEFAULT 'staff';
ALTER TABLE "forum_categories" ADD CONSTRAINT "forum_categories_who_may_plan" CHECK (who_may_plan IN ('members', 'staff'));

CREATE OR REPLACE FUNCTION pg_temp.reword(called text, was text, becomes text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE before text := pg_get_functiondef(called::regproc);
BEGIN
  IF position(was IN before) = 0 THEN RAISE EXCEPTION '% does not say: %', called, was; END IF;
  EXECUTE replace(before, was, becomes);
END $$;
SELECT pg_temp.reword('forum_category_view', '''whoMayReply'', c.who_may_reply,', '''whoMayReply'', c.who_may_reply, ''whoMayPlan'', c.who_may_plan,');
SELECT pg_temp.reword('save_forum_category', 'who_may_reply = coalesce(facts->>''whoMayReply'', x.who_may_reply),',
  'who_may_reply = coalesce(facts->>''whoMayReply'', x.who_may_reply), who_may_plan = coalesce(facts->>''whoMayPlan'', x.who_may_plan),');
