import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, test } from "@playwright/test";
import pg from "pg";
import { z } from "zod";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";

export type Signed = { id: string; handle: string; name: string; context: BrowserContext };

const dataDir = path.resolve(process.env.LUMO_E2E_DATA ?? ".lumo/e2e");
const keys = z.object({ postgres: z.object({ owner: z.string(), jobs: z.string() }) });
const ports = z.object({ postgres: z.number() });

/** Runs statements on the database of the application under test, past row-level security. */
export async function inDatabase<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const { postgres } = keys.parse(JSON.parse(readFileSync(path.join(dataDir, "secrets.json"), "utf8")));
  const { postgres: port } = ports.parse(JSON.parse(readFileSync(path.join(dataDir, "ports.json"), "utf8")));
  const client = new pg.Client({
    connectionString: `postgresql://jobs:${postgres.jobs}@127.0.0.1:${port}/lumo`,
  });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Somebody nobody knows yet, with an account and nothing else. Each test has people of its own. */
export async function newMember(name: string, more: { isPrivate?: boolean } = {}) {
  const id = newId();
  const handle = `${name.toLowerCase().replace(/[^a-z]/g, "")}-${id.slice(-8)}`;
  await inDatabase(async (client) => {
    await client.query(
      "INSERT INTO members (id, handle, name, is_private, updated_at) VALUES ($1, $2, $3, $4, now())",
      [id, handle, name, more.isPrivate ?? false],
    );
    await client.query(
      "INSERT INTO accounts (member_id, email, email_verified_at, born_on, updated_at) VALUES ($1, $2, now(), '1990-05-01', now())",
      [id, `${handle}@example.com`],
    );
  });
  return { id, handle, name };
}

/** The same with a browser in which they are signed in, like the browser of the test's project. */
export async function signedIn(
  browser: Browser,
  name: string,
  more: { isPrivate?: boolean; javaScriptEnabled?: boolean } = {},
): Promise<Signed> {
  const member = await newMember(name, more);
  const token = randomToken();
  await inDatabase((client) =>
    client.query(
      "INSERT INTO sessions (id, member_id, token_hash, method, expires_at) VALUES ($1, $2, $3, 'password', now() + interval '1 day')",
      [newId(), member.id, sha256(token)],
    ),
  );
  const {
    baseURL = "http://localhost",
    viewport,
    isMobile,
    hasTouch,
    locale,
    timezoneId,
    serviceWorkers,
  } = test.info().project.use;
  const { javaScriptEnabled } = more;
  const context = await browser.newContext({
    baseURL,
    viewport,
    isMobile,
    hasTouch,
    locale,
    timezoneId,
    serviceWorkers,
    javaScriptEnabled,
    // From a house of their own: what many journeys do at once is not one address's.
    extraHTTPHeaders: { "x-forwarded-for": addressOf(member.id) },
  });
  await context.addCookies([
    { name: "lumo_session", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" },
  ]);
  return { ...member, context };
}

const addressOf = (id: string) => `10.${[...Buffer.from(id.slice(-6), "hex")].join(".")}`;
