import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type CDPSession, expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag22aa"];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; nodes: { target: string[]; html: string }[] };

/**
 * What axe finds by the rules of WCAG; with `everything`, also by those of good practice. It is put into a page once, does
 * not describe what is as it should be, and does not fetch the style sheets again for rules that nobody asked for.
 */
async function violations(page: Page, everything = false): Promise<Violation[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const found = await axe.run(document, options);
      return found.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, html }) => ({ target: target.map(String), html })),
      }));
    },
    {
      resultTypes: ["violations" as const],
      preload: { assets: ["media"] },
      ...(everything ? {} : { runOnly: { type: "tag" as const, values: WCAG } }),
    },
  );
}

/** Nothing on the page keeps somebody out, in the theme it stands in. */
export async function isAccessible(page: Page): Promise<void> {
  // Who went on by a link has the page before its name.
  await expect(page).toHaveTitle(/./);
  await comeToRest(page);
  const found = await violations(page);
  expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual([]);
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
type Look = { size: typeof DESK; theme: "light" | "dark" };

/**
 * What keeps people out of a page, or makes them scroll settings sideways. A page is opened once and looked at twice: at a
 * desk in one theme, and on a touched phone in the other. Which theme is which, and at which size it is opened, goes by
 * the length of its address, so that over the pages all of it is met. With `everything`, also what is merely good
 * practice.
 */
export async function faultsOf(page: Page, path: string, everything = false): Promise<string[]> {
  const looks: Look[] = [
    { size: DESK, theme: path.length % 2 === 0 ? "light" : "dark" },
    { size: PHONE, theme: path.length % 2 === 0 ? "dark" : "light" },
  ];
  if (path.length % 4 > 1) looks.reverse();
  const faults: string[] = [];
  for (const [nth, look] of looks.entries()) {
    await wear(page, look);
    if (nth === 0) await page.goto(path);
    await settle(page, look);
    const where = `${path}, ${look.theme}, ${look.size.width} wide`;
    const found = await violations(page, everything);
    faults.push(...found.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`));
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (path.startsWith("/settings/") && (await isWide())) faults.push(`${where}: wider than the window`);
  }
  return faults;
}

/** Pages keep what is set for them while the session it was set by is open. */
const touched = new WeakMap<Page, CDPSession>();

async function wear(page: Page, { size, theme }: Look): Promise<void> {
  const session = touched.get(page) ?? (await page.context().newCDPSession(page));
  touched.set(page, session);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: size === PHONE });
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
}

/** Waits until the page has its heading, its theme and the size of its controls, and stands still. */
async function settle(page: Page, { size, theme }: Look): Promise<void> {
  await page.getByRole("heading", { level: 1 }).filter({ visible: true }).first().waitFor();
  await expect(page.locator("html")).toHaveCSS("color-scheme", theme);
  await page.waitForFunction((coarse) => matchMedia("(pointer: coarse)").matches === coarse, size === PHONE);
  await page.evaluate(() => {
    // What sticks to the foot of the window covers half of something at any moment, until one scrolls.
    for (const foot of document.querySelectorAll<HTMLElement>("main .sticky.bottom-0"))
      foot.style.position = "static";
  });
  await comeToRest(page);
}

/** What follows the window has followed it, and what fades from one colour to another has come there. */
const comeToRest = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map((one) => one.finished));
  });
