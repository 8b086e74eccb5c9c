import { expect, type Page, test } from "@playwright/test";
import { newMember } from "../support/e2e-members";

const MOST_BYTES = 90_000;

async function fontsOf(page: Page, path: string): Promise<{ files: number; bytes: number }> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => {
    const fonts = performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith(".woff2"));
    const sizes = fonts.map((entry) =>
      entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0,
    );
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

test("two files of type set what most people read, four a European name, all under 90 kB", async ({
  page,
}) => {
  const plain = await newMember("Grace Hopper");
  const european = await newMember("Łukasz Dvořák Šķēle Șerban Çağrı Őri");
  const two = await fontsOf(page, `/members/${plain.handle}`);
  expect(two.files).toBe(2);
  expect(two.bytes).toBeLessThan(MOST_BYTES);
  await page.context().clearCookies();
  const four = await fontsOf(page, `/members/${european.handle}`);
  expect(four.files).toBe(4);
  expect(four.bytes).toBeLessThan(MOST_BYTES);
  const set = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  expect(set.some((family) => /more|viet/i.test(family))).toBe(false);
});
