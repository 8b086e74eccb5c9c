import { expect, type Page, test } from "@playwright/test";
import { listening } from "./support/live";
import { ask, friends, talker } from "./support/talk";

const MOST = 240_000;
const MOST_TO_READ = 190_000;

/** The scripts a page needs before it does anything, in bytes as they come over the wire. */
async function scriptsOf(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "load" });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  console.log(`${address.replace(/[0-9a-f-]{20,}/g, "…")}: ${(bytes / 1_000).toFixed(1)} kB of scripts`);
  return bytes;
}

test("S3-51 a conversation and a room come with less than 240 kB of scripts", async ({
  browser,
  baseURL,
}) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  const { slug } = await ask<{ slug: string }>(ada.page, "POST", "/communities", { name: "Front row" });
  for (const address of [`/messages/${id}`, `/communities/${slug}/rooms/lobby`]) {
    // A context of its own, so that nothing is there already.
    const fresh = await browser.newContext({ baseURL, storageState: await ada.context.storageState() });
    const bytes = await scriptsOf(await fresh.newPage(), address);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes, address).toBeLessThan(MOST);
    await fresh.close();
  }
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});

test("the forum and the blog come to visitors with less than 190 kB of scripts, to who writes there with less than 240 kB", async ({
  browser,
  baseURL,
}) => {
  const ada = await talker(browser, "Ada");
  const { items } = await ask<{ items: { id: string; slug: string }[] }>(
    ada.page,
    "GET",
    "/forum/threads?category=films&sort=top&period=all",
  );
  const thread = `/forum/t/${items[0]?.slug}/${items[0]?.id}`;
  const signedIn = await ada.context.storageState();
  for (const [address, most, storageState] of [
    ["/forum", MOST_TO_READ, undefined],
    ["/forum/c/films", MOST_TO_READ, undefined],
    [thread, MOST_TO_READ, undefined],
    [thread, MOST, signedIn],
    ["/forum/new", MOST, signedIn],
    ["/blog", MOST_TO_READ, undefined],
    ["/blog/what-nitrate-knew", MOST_TO_READ, undefined],
    ["/blog/what-nitrate-knew", MOST, signedIn],
  ] as const) {
    const fresh = await browser.newContext({ baseURL, storageState });
    const bytes = await scriptsOf(await fresh.newPage(), address);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes, address).toBeLessThan(most);
    await fresh.close();
  }
  await ada.context.close();
});

test("a page fetches no other one before a pointer is on the way there, and then it does", async ({
  browser,
}) => {
  const { context, page, who } = await talker(browser, "Ada");
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.headers()["next-router-prefetch"]) fetched.push(new URL(request.url()).pathname);
  });
  for (const path of ["/", "/messages", `/members/${who.handle}`, "/forum", "/settings/profile"]) {
    await page.goto(path, { waitUntil: "load" });
    await listening(page);
  }
  expect(fetched).toEqual([]);
  await page.getByRole("link", { name: "Sessions" }).hover();
  await expect.poll(() => fetched).toContain("/settings/sessions");
  expect(new Set(fetched).size).toBe(1);
  await context.close();
});
