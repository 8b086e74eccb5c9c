import { describe, expect, test } from "vitest";
import { asSuperuser } from "@/tests/support/database";
import { readColumns } from "./catalogue";
import {
  BETWEEN,
  CLOSED,
  FOR_ONESELF,
  IN_BLOG,
  IN_COMMUNITIES,
  IN_DIARIES,
  IN_FILM_LISTS,
  IN_FORUM,
  IN_NIGHTS,
  OPEN,
  PRIVATE,
  REACHED,
  SHARED,
} from "./tables";

const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe("T1.11 the catalogue of row-level security", () => {
  test("every table is known as private or as open with a reason", async () => {
    const tables = names(
      await asSuperuser<{ name: string }>(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
      ),
    );
    expect(tables).toEqual(
      [
        PRIVATE,
        SHARED,
        BETWEEN,
        IN_COMMUNITIES,
        IN_FORUM,
        IN_BLOG,
        IN_FILM_LISTS,
        IN_NIGHTS,
        IN_DIARIES,
        FOR_ONESELF,
        REACHED,
        CLOSED,
        OPEN,
      ]
        .flatMap(Object.keys)
        .sort(),
    );
  });

  test("every private or closed table has row-level security, enabled and forced", async () => {
    const unguarded = await asSuperuser<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1) AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [
        [
          PRIVATE,
          SHARED,
          BETWEEN,
          IN_COMMUNITIES,
          IN_FORUM,
          IN_BLOG,
          IN_FILM_LISTS,
          IN_NIGHTS,
          IN_DIARIES,
          FOR_ONESELF,
          REACHED,
          CLOSED,
        ].flatMap(Object.keys),
      ],
    );
    expect(names(unguarded)).toEqual([]);
  });

  test("the policies of the application ask who is asking, one command each, and none is for everybody", async () => {
    const policies = await asSuperuser<{ name: string }>(
      `SELECT tablename || '.' || policyname AS name FROM pg_policies
        WHERE schemaname = 'public' AND roles && ARRAY['app', 'public']::name[]
          AND (cmd = 'ALL' OR 'public' = ANY (roles) OR permissive <> 'PERMISSIVE'
            OR coalesce(qual, '') || coalesce(with_check, '') !~ 'current_member|my_[a-z_]+\\(\\)'
            OR (cmd IN ('INSERT', 'UPDATE') AND with_check IS NULL))`,
    );
    expect(names(policies)).toEqual([]);
  });

  test("what only looks like a secret is never in an open table", async () => {
    const secrets = (await readColumns())
      .filter(
        ({ table, name }) =>
          table in OPEN && /email|password|secret|token|phone|birth|born|(^|_)ip($|_)/.test(name),
      )
      .map(({ table, name }) => `${table}.${name}`);
    expect(secrets).toEqual([]);
  });

  test("the roles that serve members are no superusers, bypass nothing, own nothing and are nobody else", async () => {
    const roles = await asSuperuser(
      `SELECT rolname AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns,
              (SELECT count(*)::int FROM pg_proc WHERE proowner = r.oid) AS wrote,
              ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = r.oid) AS belongs
         FROM pg_roles r WHERE rolname IN ('app', 'jobs', 'backup') ORDER BY 1`,
    );
    const plain = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owns: 0,
      wrote: 0,
      belongs: [] as string[],
    };
    expect(roles).toEqual([
      { name: "app", ...plain },
      { name: "backup", ...plain, rolbypassrls: true, belongs: ["pg_read_all_data"] },
      { name: "jobs", ...plain },
    ]);
    const [owner] = await asSuperuser("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'owner'");
    expect(owner).toEqual({ rolsuper: false, rolbypassrls: false });
    const strangers = await asSuperuser<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
          AND relowner <> 'owner'::regrole AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = pg_class.oid AND d.deptype = 'e')`,
    );
    expect(names(strangers)).toEqual([]);
  });

  test("backup reads and does not write; the application cannot build, nor touch the queue or the migrations", async () => {
    const [may] = await asSuperuser(`
      SELECT has_schema_privilege('app', 'public', 'CREATE') OR has_schema_privilege('jobs', 'public', 'CREATE') AS builds,
             has_schema_privilege('app', 'graphile_worker', 'USAGE') AS queue,
             has_schema_privilege('app', 'housekeeping', 'USAGE') AS housekeeping,
             has_table_privilege('app', '_prisma_migrations', 'INSERT, UPDATE, DELETE') AS migrations,
             has_table_privilege('app', 'audit_entries', 'UPDATE, DELETE, TRUNCATE')
               OR has_table_privilege('jobs', 'audit_entries', 'UPDATE, DELETE, TRUNCATE') AS rewrites,
             (SELECT coalesce(bool_or(has_table_privilege('backup', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')), false) FROM pg_class
               WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')) AS backup_writes,
             (SELECT coalesce(bool_or(has_table_privilege('app', oid, 'TRUNCATE, REFERENCES, TRIGGER')), false) FROM pg_class
               WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')) AS empties`);
    expect(may).toEqual({
      builds: false,
      queue: false,
      housekeeping: false,
      migrations: false,
      rewrites: false,
      backup_writes: false,
      empties: false,
    });
  });

  test("functions with their owner's rights pin the search path, and no function of ours is everybody's", async () => {
    const ours = `
      SELECT p.oid::regprocedure::text AS name, p.* FROM pg_proc p
       WHERE p.pronamespace = 'public'::regnamespace
         AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`;
    const count = await asSuperuser<{ definers: number }>(
      `SELECT count(*)::int AS definers FROM (${ours}) f WHERE prosecdef`,
    );
    expect(count[0]?.definers).toBeGreaterThan(5);
    const loose = await asSuperuser<{ name: string }>(
      `SELECT name FROM (${ours}) f
        WHERE prosecdef AND NOT coalesce('search_path=pg_catalog, public' = ANY (proconfig), false)`,
    );
    expect(names(loose)).toEqual([]);
    const everybodys = await asSuperuser<{ name: string }>(
      `SELECT name FROM (${ours}) f, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
        WHERE a.grantee = 0 AND a.privilege_type = 'EXECUTE'`,
    );
    expect(names(everybodys)).toEqual([]);
  });

  test("views look with the eyes of whoever asks, and nothing is kept where row-level security does not reach", async () => {
    const views = await asSuperuser<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
          AND (c.relkind = 'm' OR (c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)))`,
    );
    expect(names(views)).toEqual([]);
  });
});
