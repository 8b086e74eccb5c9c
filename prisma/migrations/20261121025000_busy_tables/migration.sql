-- Tables that grow or change all day are cleaned and counted after two in a hundred rows instead of twenty, so that plans
-- stay right and index-only reads stay so. Rows that are rewritten in place keep room for it on their page.
DO $$
DECLARE busy text;
BEGIN
  FOREACH busy IN ARRAY ARRAY['messages', 'community_messages', 'realtime_events', 'notifications', 'sessions', 'forum_posts'] LOOP
    EXECUTE format('ALTER TABLE %I SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02,
      autovacuum_analyze_scale_factor = 0.02)', busy);
  END LOOP;
  FOREACH busy IN ARRAY ARRAY['conversations', 'conversation_members', 'community_rooms', 'community_positions', 'forum_threads', 'forum_positions'] LOOP
    EXECUTE format('ALTER TABLE %I SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)', busy);
  END LOOP;
END $$;
