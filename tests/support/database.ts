import pg from "pg";
import { afterAll } from "vitest";

type Role = "app" | "jobs" | "owner" | "superuser" | "pourer";
type Row = Record<string, unknown>;

const ADDRESSES = {
  app: "DATABASE_URL",
  jobs: "DATABASE_JOBS_URL",
  owner: "DATABASE_OWNER_URL",
  superuser: "TEST_DATABASE_SUPERUSER_URL",
  pourer: "TEST_DATABASE_SUPERUSER_URL",
} as const;
const clients = new Map<Role, Promise<pg.Client>>();

/** A plain connection to this file's database in a role, closed after the file's last test. */
export function connectAs(role: Role): Promise<pg.Client> {
  let client = clients.get(role);
  if (!client) {
    client = open(role);
    clients.set(role, client);
  }
  return client;
}

/** Rows as the application's own role sees them: through row-level security. */
export async function asApp<T extends Row = Row>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await (await connectAs("app")).query<T>(sql, values)).rows;
}

/** Rows as the owner of the tables sees them: forced row-level security holds for the owner, too. */
export async function asOwner<T extends Row = Row>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await (await connectAs("owner")).query<T>(sql, values)).rows;
}

/** All rows there are, past row-level security: to set a scene, or to look at what really happened. */
export async function asSuperuser<T extends Row = Row>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await (await connectAs("superuser")).query<T>(sql, values)).rows;
}

/** Rows as they are poured, past triggers and foreign keys, too: to empty tables, or to put back what was kept. */
export async function asPourer(sql: string): Promise<void> {
  await (await connectAs("pourer")).query(sql);
}

async function open(role: Role) {
  const client = new pg.Client({
    connectionString: process.env[ADDRESSES[role]],
    // For its whole life: to switch makes a session forget every plan it has.
    ...(role === "pourer" ? { options: "-c session_replication_role=replica" } : {}),
  });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

afterAll(async () => {
  for (const client of clients.values()) await (await client).end();
  clients.clear();
});
