import { expect, type Page, test } from "@playwright/test";
import { signedIn } from "../support/e2e-members";

test.describe.configure({ timeout: 60_000 });

/** Looks in, and again once the service worker looks after the page. */
async function underTheWorker(page: Page): Promise<void> {
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
    }
  });
  await page.reload();
}

/** The addresses of every page the browser keeps. */
async function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        const { pathname } = new URL(request.url);
        if (!/^\/(_next\/static|avatars)\//.test(pathname)) found.push(pathname);
      }
    }
    return found;
  });
}

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const isOffline = (page: Page) => expect(page).toHaveTitle(/offline/i);

test("a visitor without network reads again what they read, and is told so where they did not", async ({
  page,
  context,
}) => {
  await underTheWorker(page);
  for (const path of ["/members", "/members/mira", "/legal/terms"]) await page.goto(path);
  await page.goto("/members/mira");
  const name = await h1(page).textContent();
  await context.setOffline(true);

  await page.goto("/legal/terms");
  await expect(h1(page)).toBeVisible();
  await expect(page).not.toHaveTitle(/offline/i);
  await page.goto("/members/mira");
  await expect(h1(page)).toHaveText(name ?? "");
  await page.goto("/members");
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  for (const path of ["/members/tomas", "/sign-in", "/developers", "/nowhere"]) {
    await page.goto(path);
    await isOffline(page);
    await expect(h1(page)).toBeVisible();
  }

  await context.setOffline(false);
  await page.goto("/sign-in");
  await expect(page).not.toHaveTitle(/offline/i);
});

test("nothing of a member's own is kept for when there is no network", async ({ browser }) => {
  const { context, handle } = await signedIn(browser, "Ada Travels");
  const page = await context.newPage();
  await underTheWorker(page);
  for (const path of ["/", "/members", `/members/${handle}`, "/notifications", "/settings/profile"])
    await page.goto(path);
  expect((await keptPages(page)).filter((path) => path !== "/offline")).toEqual([]);
  await context.setOffline(true);
  for (const path of ["/notifications", "/settings/profile", "/"]) {
    await page.goto(path);
    await isOffline(page);
    await expect(page.getByText("Ada Travels")).toHaveCount(0);
  }
  await context.close();
});

test("what the worker keeps nothing of goes past it, so that it outlives its page", async ({ page }) => {
  await underTheWorker(page);
  const goesPast = (path: string) =>
    page.evaluate(async (url) => {
      await (await fetch(url)).text();
      const [timing] = performance.getEntriesByName(new URL(url, location.href).href);
      return (timing as { workerFinalSourceType?: string }).workerFinalSourceType === "network";
    }, path);
  const script = await page.locator("script[src*='/_next/static/']").first().getAttribute("src");
  expect(await goesPast(`${script}?again`)).toBe(false);
  expect(await goesPast("/api/v1/members/mira")).toBe(true);
  expect(await goesPast("/health/live")).toBe(true);
});
