import pg from "pg";
import { ConfigurationError, env } from "@/lib/platform/env";

const PATIENCE = 1_500;

/**
 * Judges the configuration and the database before a server opens its port. A refusal is one sentence for each fault, naming
 * the variable, and comes within two seconds: a half-configured server would fail later, in front of members.
 */
export async function bootFaults(): Promise<string[]> {
  try {
    return await databaseFaults(env().DATABASE_URL);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split("\n");
    throw error;
  }
}

async function databaseFaults(connectionString: string): Promise<string[]> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ commit: string; unbound: boolean }>(
      "SELECT current_setting('synchronous_commit') AS commit, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user",
    );
    const faults: string[] = [];
    if (rows[0]?.commit === "off") {
      faults.push(
        "DATABASE_URL names a database with synchronous_commit off: what it confirms could be lost.",
      );
    }
    if (rows[0]?.unbound) {
      faults.push("DATABASE_URL names a role that row-level security does not hold for; use the role app.");
    }
    return faults;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`DATABASE_URL names a database that cannot be reached: ${withoutPassword(reason)}.`];
  } finally {
    client.end().catch(() => undefined);
  }
}

function withoutPassword(text: string) {
  return text.replace(/\/\/[^@\s]+@/g, "//…@").replace(/\.$/, "");
}
