import { expect, type Page, test } from "@playwright/test";
import { newMember } from "../support/e2e-members";
import { isAccessible } from "./support/axe";

test.describe.configure({ timeout: 60_000 });

const cards = (page: Page) => page.getByRole("main").getByRole("article");

test("a visitor looks through the members: sorts, loads more, and goes on without losing the place", async ({
  page,
}) => {
  await page.goto("/members");
  await expect(page.getByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  await expect(cards(page)).toHaveCount(12);
  await page.getByRole("link", { name: "Load more" }).click();
  await expect(cards(page)).toHaveCount(24);
  await page.getByRole("link", { name: "Alphabetical" }).click();
  await expect(page).toHaveURL(/sort=alphabetical/);
  await expect(page.getByRole("link", { name: "Alphabetical" })).toHaveAttribute("aria-current", "page");
  const names = await cards(page).getByRole("heading").allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  await isAccessible(page);
});

test("the directory pages without JavaScript", { tag: "@any-size" }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  const shown = () =>
    cards(page)
      .getByRole("heading")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await page.goto("/members?sort=newest");
  const first = await shown();
  expect(first).toHaveLength(12);
  await page.getByRole("link", { name: "Load more" }).click();
  await expect(page).toHaveURL(/cursor=/);
  expect((await shown()).filter((member) => first.includes(member))).toEqual([]);
  await page.getByRole("link", { name: "To the beginning of the list" }).click();
  await expect(page).not.toHaveURL(/cursor=/);
  await expect(cards(page)).toHaveCount(12);
  await context.close();
});

test("searching suggests while one types, by keys, and Enter shows the results", async ({ page }) => {
  const wanted = await newMember("Zéphyrine Quill");
  await page.goto("/members");
  const field = page.getByRole("combobox", { name: "Search members" });
  await field.pressSequentially("zephirine", { delay: 20 });
  await expect(page.getByRole("option", { name: /Zéphyrine Quill/ }).first()).toBeVisible();
  await field.press("Enter");
  await expect(page).toHaveURL(/q=zephirine/);
  await expect(cards(page).getByRole("heading", { name: "Zéphyrine Quill" }).first()).toBeVisible();
  await isAccessible(page);

  await field.fill("");
  await field.pressSequentially(wanted.handle, { delay: 5 });
  await expect(page.getByRole("option").first()).toContainText(wanted.handle);
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(`/members/${wanted.handle}`);
  await page.goto("/members?q=xqzvbnmwk");
  await expect(page.getByRole("heading", { name: /Nobody like/ })).toBeVisible();
});
