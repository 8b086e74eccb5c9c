-- Splits a table of messages by month, while people write. Run by the owner of the tables, in psql:
--
--   psql "$DATABASE_OWNER_URL" -v ON_ERROR_STOP=1 -c "SET lumo.partition = 'messages 2027-01-01'" -f partition-messages.sql
--
-- with the table (messages, or community_messages) and the first day of a month to come. Everything written until then stays where it is, as the first
-- partition; docs/scaling.md says why this works and what was measured. A step that could not get its locks in time
-- changed nothing and can be run again, and so can a step that is done.

-- step: the lowest id a message of a moment can have. Ids begin with the millisecond they were made in (RFC 9562, UUIDv7).
CREATE OR REPLACE FUNCTION first_id_of(moment timestamptz) RETURNS uuid
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public AS $$
  SELECT (lpad(to_hex(floor(extract(epoch FROM moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- step: promise that what is there belongs before that day. New rows are held to it at once.
DO $$
DECLARE
  target text := split_part(current_setting('lumo.partition'), ' ', 1);
  start timestamptz := split_part(current_setting('lumo.partition'), ' ', 2)::timestamp AT TIME ZONE 'UTC';
BEGIN
  SET LOCAL lock_timeout = '2s';
  IF EXISTS (SELECT FROM pg_class WHERE oid = target::regclass AND relkind = 'p')
     OR EXISTS (SELECT FROM pg_constraint WHERE conrelid = target::regclass AND conname = target || '_first') THEN RETURN; END IF;
  EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (id < %L) NOT VALID', target, target || '_first', first_id_of(start));
END $$;

-- step: look through what is there. Reading and writing go on.
DO $$
DECLARE target text := split_part(current_setting('lumo.partition'), ' ', 1);
BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = target::regclass AND conname = target || '_first' AND NOT convalidated) THEN
    EXECUTE format('ALTER TABLE %I VALIDATE CONSTRAINT %I', target, target || '_first');
  END IF;
END $$;

-- step: put a parent in its place, and the table under it. The only moment in which writers wait.
DO $$
DECLARE
  target text := split_part(current_setting('lumo.partition'), ' ', 1);
  start timestamptz := split_part(current_setting('lumo.partition'), ' ', 2)::timestamp AT TIME ZONE 'UTC';
  first text := target || '_first';
  one record;
  made text;
  own text[] := '{}';
BEGIN
  IF EXISTS (SELECT FROM pg_class WHERE oid = target::regclass AND relkind = 'p') THEN RETURN; END IF;
  -- Less than the second after which a writer who waits would be told of a deadlock. Writers begin at the row of their
  -- conversation or room: with that table locked they have not come to the messages yet.
  SET LOCAL lock_timeout = '500ms';
  LOCK TABLE members IN SHARE ROW EXCLUSIVE MODE;
  FOR one IN SELECT DISTINCT confrelid::regclass AS name FROM pg_constraint
              WHERE conrelid = target::regclass AND contype = 'f' AND confrelid NOT IN ('members'::regclass, target::regclass) LOOP
    EXECUTE format('LOCK TABLE %s IN EXCLUSIVE MODE', one.name);
  END LOOP;
  EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', target);
  EXECUTE format('ALTER TABLE %I RENAME TO %I', target, first);
  EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING GENERATED) PARTITION BY RANGE (id)',
    target, first);
  EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', target, first);

  -- What refers to other rows of the table itself, as replies to the message above them, does so across all partitions.
  FOR one IN SELECT c.conname, pg_get_constraintdef(c.oid) AS def FROM pg_constraint c
              WHERE c.conrelid = first::regclass AND c.confrelid = first::regclass AND c.contype = 'f' LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', first, one.conname);
    own := own || format('ADD CONSTRAINT %I %s NOT VALID', one.conname,
      replace(one.def, 'REFERENCES ' || first || '(', format('REFERENCES %I(', target)));
  END LOOP;

  -- Indexes and foreign keys that the first partition has already are taken over as they are. Unique ones cannot stand on
  -- the parent, as they do not begin with the id: each partition has its own, and the line at the row of the
  -- conversation or room, in which senders stand, keeps numbers and client ids unique across them.
  FOR one IN SELECT pg_get_constraintdef(c.oid) AS def FROM pg_constraint c
              WHERE c.conrelid = first::regclass AND c.contype IN ('p', 'f') AND c.conparentid = 0 ORDER BY c.contype DESC LOOP
    EXECUTE format('ALTER TABLE %I ADD %s', target, one.def);
  END LOOP;
  FOR one IN SELECT x.indexrelid, pg_get_indexdef(x.indexrelid) AS def FROM pg_index x
              WHERE x.indrelid = first::regclass AND NOT x.indisunique LOOP
    EXECUTE replace(replace(one.def, ' ON public.' || first || ' ', format(' ON public.%I ', target)),
      'CREATE INDEX ' || (SELECT relname FROM pg_class WHERE oid = one.indexrelid), 'CREATE INDEX');
  END LOOP;
  EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (MINVALUE) TO (%L)', target, first, first_id_of(start));
  FOREACH made IN ARRAY own LOOP
    EXECUTE format('ALTER TABLE %I %s', target, made);
  END LOOP;

  -- Who may do what is asked of the parent alone.
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
  FOR one IN SELECT * FROM pg_policies WHERE schemaname = 'public' AND (tablename = first OR coalesce(qual, '') || coalesce(with_check, '') ~ ('\m' || first || '\M')) LOOP
    IF one.tablename <> first THEN EXECUTE format('DROP POLICY %I ON %I', one.policyname, one.tablename); END IF;
    EXECUTE format('CREATE POLICY %I ON %I FOR %s TO %s %s %s', one.policyname, CASE WHEN one.tablename = first THEN target ELSE one.tablename END,
      one.cmd, array_to_string(one.roles, ', '),
      replace('USING (' || one.qual || ')', first, target), replace('WITH CHECK (' || one.with_check || ')', first, target));
  END LOOP;
  FOR one IN SELECT a.attname, x.grantee::regrole AS grantee, x.privilege_type AS privilege FROM pg_attribute a, aclexplode(a.attacl) x
              WHERE a.attrelid = first::regclass LOOP
    EXECUTE format('GRANT %s (%I) ON %I TO %s', one.privilege, one.attname, target, one.grantee);
  END LOOP;
  FOR one IN SELECT g.grantee, string_agg(g.privilege_type, ', ') AS rights FROM information_schema.role_table_grants g
              WHERE g.table_schema = 'public' AND g.table_name = first AND g.grantee <> current_user GROUP BY g.grantee LOOP
    EXECUTE format('GRANT %s ON %I TO %I', one.rights, target, one.grantee);
    -- A backup reads the partitions themselves.
    IF one.grantee <> 'backup' THEN EXECUTE format('REVOKE ALL ON %I FROM %I', first, one.grantee); END IF;
  END LOOP;

  -- Triggers of rows: the parent's reach the partitions.
  FOR one IN SELECT tgname, pg_get_triggerdef(oid) AS def FROM pg_trigger WHERE tgrelid = first::regclass AND NOT tgisinternal LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', one.tgname, first);
    EXECUTE replace(one.def, ' ON public.' || first || ' ', format(' ON public.%I ', target));
  END LOOP;

  -- Tables whose rows hang on a message, from now on on whichever partition it is in. Looked through in the last step.
  FOR one IN SELECT c.conname, c.conrelid::regclass AS child, pg_get_constraintdef(c.oid) AS def FROM pg_constraint c
              WHERE c.confrelid = first::regclass AND c.contype = 'f' AND c.conparentid = 0 AND c.conrelid <> target::regclass LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.child, one.conname);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID', one.child, one.conname,
      replace(one.def, 'REFERENCES ' || first || '(', format('REFERENCES %I(', target)));
  END LOOP;

  -- Functions know a table by its number. Made again, they find the parent, in sessions that are open, too. One that takes
  -- a row, or several, gets a second form; the first stays for calls that are under way. One that answers with a row is
  -- replaced. They call each other, so none is looked into before all are there.
  SET LOCAL check_function_bodies = off;
  FOR one IN SELECT p.oid::regprocedure::text AS name, pg_get_functiondef(p.oid) AS def, p.proacl,
                    (SELECT typrelid FROM pg_type WHERE oid = p.prorettype) = first::regclass AS answers FROM pg_proc p
              WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
                AND (p.prosrc ~ ('\m' || target || '\M') OR first::regclass IN (SELECT unnest(ARRAY[t.typrelid, e.typrelid])
                       FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem WHERE t.oid = p.proargtypes[1]))
              ORDER BY p.oid LOOP
    made := replace(one.def, first, target);
    IF one.answers THEN EXECUTE format('DROP FUNCTION %s', one.name); END IF;
    EXECUTE made;
    IF made <> one.def THEN
      EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', replace(one.name, first, target));
      PERFORM 1 FROM aclexplode(one.proacl) x WHERE x.grantee = 'app'::regrole;
      IF FOUND THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', replace(one.name, first, target)); END IF;
    END IF;
  END LOOP;
END $$;

-- step: a partition for a month, made ahead of it. Nobody waits for it.
CREATE OR REPLACE FUNCTION make_month(target text, month date) RETURNS text
  LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  start timestamptz := date_trunc('month', month::timestamp) AT TIME ZONE 'UTC';
  till timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') AT TIME ZONE 'UTC';
  made text := target || to_char(month, '_YYYY_MM');
  one record;
BEGIN
  IF to_regclass(made) IS NOT NULL THEN RETURN made; END IF;
  SET LOCAL lock_timeout = '2s';
  EXECUTE format('CREATE TABLE public.%I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE INCLUDING GENERATED)', made, target);
  FOR one IN SELECT pg_get_indexdef(x.indexrelid) AS def, (SELECT relname FROM pg_class WHERE oid = x.indexrelid) AS name
               FROM pg_index x WHERE x.indrelid = (target || '_first')::regclass AND x.indisunique AND NOT x.indisprimary LOOP
    EXECUTE replace(replace(one.def, ' ON public.' || target || '_first ', format(' ON public.%I ', made)), 'INDEX ' || one.name, 'INDEX');
  END LOOP;
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', made);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', made);
  EXECUTE format('REVOKE ALL ON %I FROM app, jobs', made);
  EXECUTE format('GRANT SELECT ON %I TO backup', made);
  EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', target, made,
    first_id_of(start), first_id_of(till));
  RETURN made;
END $$;
REVOKE ALL ON FUNCTION make_month(text, date) FROM PUBLIC;

-- step: the first two months.
DO $$
DECLARE
  target text := split_part(current_setting('lumo.partition'), ' ', 1);
  start date := split_part(current_setting('lumo.partition'), ' ', 2)::date;
BEGIN
  PERFORM make_month(target, start), make_month(target, (start + interval '1 month')::date);
END $$;

-- step: look through the rows that hang on messages, and let the old forms of functions go.
DO $$
DECLARE
  target text := split_part(current_setting('lumo.partition'), ' ', 1);
  one record;
BEGIN
  FOR one IN SELECT conname, conrelid::regclass AS child FROM pg_constraint
              WHERE confrelid = target::regclass AND contype = 'f' AND NOT convalidated LOOP
    EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', one.child, one.conname);
  END LOOP;
  FOR one IN SELECT p.oid::regprocedure AS name FROM pg_proc p
              WHERE p.pronamespace = 'public'::regnamespace
                AND (target || '_first')::regclass IN (SELECT unnest(ARRAY[t.typrelid, e.typrelid])
                       FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem WHERE t.oid = p.proargtypes[1]) LOOP
    EXECUTE format('DROP FUNCTION %s', one.name);
  END LOOP;
END $$;
