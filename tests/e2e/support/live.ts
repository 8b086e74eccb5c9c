import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { inDatabase, signedIn } from "@/tests/support/e2e-members";

export type Person = { id: string; handle: string; name: string };

export const badge = (page: Page) =>
  page
    .getByRole("link", { name: /^Notifications/ })
    .filter({ visible: true })
    .first();

export async function shows(page: Page, unread: number, within: number, since = Date.now()): Promise<number> {
  const name =
    unread === 0 ? /^Notifications$/ : new RegExp(`^Notifications ?(${unread})? ?${unread} unread`);
  await expect(badge(page)).toHaveAccessibleName(name, { timeout: within + 4_000 });
  const took = Date.now() - since;
  expect(took).toBeLessThan(within);
  return took;
}

/** Somebody new at a browser of their own, looking at the members. */
export async function person(browser: Browser, name: string) {
  const { context, ...who } = await signedIn(browser, name);
  const page = await context.newPage();
  await page.goto("/members");
  return { context, page, who };
}

/** Resolves when the page's stream is open: its next events arrive by themselves. */
export async function listening(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("lumo-live").length > 0);
}

/** Read at once and without a word, so that the next one to follow opens a line of their own. */
export async function readBehindTheScene(recipient: Person): Promise<void> {
  await sql("UPDATE notifications SET read_at = now() - interval '1 second' WHERE recipient_id = $1", [
    recipient.id,
  ]);
}

/** A statement on the running application's own database. */
export async function sql(text: string, values: unknown[]): Promise<void> {
  await inDatabase((client) => client.query(text, values));
}

const noted = (...file: string[]) =>
  readFileSync(path.resolve(process.env.LUMO_E2E_DATA ?? ".lumo/e2e", ...file), "utf8");

/** kill -9 for the running application's Redis; the start script brings it back by itself. */
export function killRedis(): void {
  process.kill(Number(noted("redis", "redis.pid")), "SIGKILL");
}

/** The same for the application itself. */
export function killApplication(): void {
  const { server } = z.object({ server: z.number() }).parse(JSON.parse(noted("run.json")));
  process.kill(server, "SIGKILL");
}
