import { beforeEach } from "vitest";
import type { Actor, Role } from "@/lib/auth/actor";
import { newId } from "@/lib/platform/ids";
import { asPourer, asSuperuser } from "./database";
import { emptyRedis } from "./empty-redis";

/** The people of the tests. Call `castOnStage()` at the top of a test file: each test then begins with all of them, and nothing else. */
export const ada = person("ada", "Ada Lovelace");
export const grace = person("grace", "Grace Hopper");
export const alan = person("alan", "Alan Turing");
export const moderator = person("minerva", "Minerva Staff", "moderator");
export const admin = person("adm1n", "Astrid Admin", "admin");
export const stranger = person("stranger", "A Stranger");

const cast = [ada, grace, alan, moderator, admin, stranger];

export function castOnStage(): void {
  beforeEach(async () => {
    await Promise.all([emptyTables().then(() => join(cast)), emptyRedis()]);
  });
}

let swept = "";

/**
 * Empties every table but what migrations left. Most are empty already, and the database has the plan for each at hand
 * in a function: that is a tenth of what truncating takes, which makes new files for every table and index.
 */
export async function emptyTables(): Promise<void> {
  const [{ sweep = "" } = {}] = await asSuperuser<{ sweep: string }>(
    `SELECT 'LOCK TABLE ' || string_agg(oid::regclass::text, ', ') FILTER (WHERE relkind <> 'S') || ' IN SHARE ROW EXCLUSIVE MODE; '
         || string_agg(CASE WHEN relkind = 'S' THEN format('PERFORM setval(%L, 1, false);', oid::regclass)
                            ELSE format('DELETE FROM %s;', oid::regclass) END, ' ' ORDER BY oid) AS sweep
       FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S') AND NOT relispartition
        AND relname <> '_prisma_migrations'`,
  );
  if (sweep !== swept)
    await asPourer(
      `CREATE OR REPLACE FUNCTION pg_temp.empty_tables() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ${sweep} END $$`,
    );
  swept = sweep;
  await asPourer("SELECT pg_temp.empty_tables()");
}

/** One more person, when a test needs a crowd. */
export async function newcomer(handle: string, role: Role = "member"): Promise<Actor> {
  const actor = person(handle, `${handle[0]?.toUpperCase()}${handle.slice(1)}`, role);
  await join([actor]);
  return actor;
}

function person(handle: string, name: string, role: Role = "member"): Actor {
  return {
    id: newId(),
    handle,
    name,
    role,
    avatarUrl: null,
    emailVerified: true,
    timeZone: "UTC",
    sessionId: null,
    scopes: "all",
  };
}

/** Each a moment after the one before, with an account, in one statement. */
async function join(people: Actor[]): Promise<void> {
  await asSuperuser(
    `WITH come AS (
       INSERT INTO members (id, handle, name, role, created_at, updated_at)
       SELECT id, handle, name, role, moment, moment
         FROM unnest($1::uuid[], $2::text[], $3::text[], $4::"role"[]) WITH ORDINALITY person(id, handle, name, role, nth),
              LATERAL (SELECT now() - (cardinality($1) - nth) * interval '1 millisecond' AS moment) at
       RETURNING id, handle)
     INSERT INTO accounts (member_id, email, email_verified_at, born_on, updated_at)
     SELECT id, handle || '@example.com', now(), '1990-05-01', now() FROM come`,
    [
      people.map(({ id }) => id),
      people.map(({ handle }) => handle),
      people.map(({ name }) => name),
      people.map(({ role }) => role),
    ],
  );
}
