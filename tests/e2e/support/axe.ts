import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag22aa"];
/** What the builder would put into the page twice for every look, and at twice the length. */
const program = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve(
  "axe-core/axe.min.js",
);
const SOURCE = readFileSync(program, "utf8");

/**
 * Axe is put into a page once. The builder puts something in at every look, and fetches what that comes to as text: here
 * it is nothing. No page of ours has frames, and without the second page that gathers what theirs found, axe takes half
 * as long; less yet when it does not describe everything that is as it should be, and does not fetch style sheets again
 * for rules that nobody asked for.
 */
async function axe(page: Page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  return new AxeBuilder({ page, axeSource: "void 0" })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], preload: { assets: ["media"] } });
}

/** Nothing on the page keeps somebody out, in the theme it stands in. */
export async function isAccessible(page: Page): Promise<void> {
  // Who went on by a link has the page before its name.
  await expect(page).toHaveTitle(/./);
  await comeToRest(page);
  const { violations } = await (await axe(page)).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual(
    [],
  );
}

/**
 * What keeps people out of a page, or makes them scroll settings sideways. A page is looked at in one theme at a desk and
 * in the other on a phone; which is which goes by the length of its address, so that both themes are met at both sizes.
 * With `everything`, also what is merely good practice.
 */
export async function faultsOf(page: Page, path: string, everything = false): Promise<string[]> {
  const isPhone = test.info().project.name === "phone";
  const theme = isPhone === (path.length % 2 === 0) ? "dark" : "light";
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.goto(path);
  await page.getByRole("heading", { level: 1 }).filter({ visible: true }).first().waitFor();
  await expect(page.locator("html")).toHaveCSS("color-scheme", theme);
  await page.evaluate(() => {
    // What sticks to the foot of the window covers half of something at any moment, until one scrolls.
    for (const foot of document.querySelectorAll<HTMLElement>("main .sticky.bottom-0"))
      foot.style.position = "static";
  });
  await comeToRest(page);
  const look = await axe(page);
  const { violations } = await (everything ? look : look.withTags(WCAG)).analyze();
  const faults = violations.map(({ id, nodes }) => `${theme} ${path} ${id} ${nodes[0]?.html}`);
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (path.startsWith("/settings/") && (await isWide())) faults.push(`${path} is wider than the window`);
  return faults;
}

/** What fades from one colour to another has come there. */
const comeToRest = (page: Page) =>
  page.evaluate(async () => {
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map((one) => one.finished));
  });
