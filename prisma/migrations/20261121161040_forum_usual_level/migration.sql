-- What a member usually wants to hear of what they have said nothing about: to have it counted as unread once they opened it, or not.
CREATE TABLE "forum_settings" (
    "member_id" UUID NOT NULL,
    "level" VARCHAR(8) NOT NULL,

    CONSTRAINT "forum_settings_pkey" PRIMARY KEY ("member_id"),
    CONSTRAINT "forum_settings_level" CHECK (level IN ('tracking', 'normal'))
);
ALTER TABLE "forum_settings" ADD CONSTRAINT "forum_settings_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CALL guard_table('forum_settings', 'member_id');

CREATE FUNCTION own_forum_level(viewer uuid) RETURNS text
  LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('app.member_id', viewer::text, true);
  RETURN coalesce((SELECT s.level FROM forum_settings s WHERE s.member_id = viewer), 'normal');
END $$;
REVOKE ALL ON FUNCTION own_forum_level(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_forum_level(uuid) TO app;

-- What a member said about a category: itself, else what it stands under, else what they usually want.
CREATE OR REPLACE FUNCTION forum_category_level(member uuid, category uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN member IS NOT NULL THEN coalesce(own.level, over.level, usual.level, 'normal') END FROM forum_categories c
    LEFT JOIN forum_category_levels own ON own.member_id = member AND own.category_id = c.id
    LEFT JOIN forum_category_levels over ON over.member_id = member AND over.category_id = c.parent_id
    LEFT JOIN forum_settings usual ON usual.member_id = member
   WHERE c.id = category
$$;
