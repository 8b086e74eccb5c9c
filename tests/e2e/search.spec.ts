import { expect, test } from "@playwright/test";
import { signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { listening } from "./support/live";

const TITLE = "The one where the lift is alive";

test("a thread is found with a wrong letter in it; its page narrows, is saved, and is there again", async ({
  browser,
}) => {
  const { context } = await signedIn(browser, "Ada");
  const page = await context.newPage();
  await page.goto("/members");
  await listening(page);
  await page.getByRole("link", { name: "Search", exact: true }).filter({ visible: true }).first().click();
  const palette = page.getByRole("dialog", { name: "Search and jump" });
  await palette.getByRole("combobox").fill("lift is alve");
  await expect(palette.getByRole("group", { name: "Threads" }).getByText(TITLE)).toBeVisible();
  await palette.getByRole("option", { name: "Search for “lift is alve”" }).click();

  await expect(page.getByRole("heading", { name: "Search", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: TITLE })).toBeVisible();
  await isAccessible(page);
  const field = page.getByRole("searchbox", { name: "Search Lumo" });
  await field.fill("lift has:answer before:soon");
  await field.press("Enter");
  await expect(page.getByText("before: takes a day like 2026-01-31, not “soon”.")).toBeVisible();
  await expect(page.getByRole("link", { name: TITLE })).toBeVisible();
  await page.getByRole("link", { name: /^People/ }).click();
  await expect(page.getByRole("heading", { name: "No people like that" })).toBeVisible();
  await page.getByRole("navigation", { name: "Kinds" }).getByRole("link", { name: "Everything" }).click();
  await page.getByRole("button", { name: "Save this search" }).click();
  await expect(page.getByText("Saved. It waits for you on the search page.")).toBeVisible();

  await page.goto("/search");
  const saved = page.getByRole("region", { name: "Saved" });
  await saved.getByRole("link", { name: "lift has:answer before:soon" }).click();
  await page.getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { name: TITLE, level: 1 })).toBeVisible();

  await page.goto("/search");
  await page.getByRole("button", { name: "Forget these" }).click();
  await expect(page.getByRole("region", { name: "Lately" })).toBeHidden();
  await saved.getByRole("button", { name: /^Forget/ }).click();
  await expect(saved).toBeHidden();
  await context.close();
});

test("without JavaScript one searches, narrows it down and reads on", { tag: "@any-size" }, async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/members");
  await page.getByRole("link", { name: "Search", exact: true }).filter({ visible: true }).first().click();
  await page.getByRole("searchbox", { name: "Search Lumo" }).fill("film");
  await page.getByRole("searchbox", { name: "Search Lumo" }).press("Enter");
  await page.getByRole("link", { name: /^Posts/ }).click();
  await page.getByRole("link", { name: "More of them" }).click();
  await expect(page.getByRole("link", { name: "To the beginning of the list" })).toBeVisible();
  await page.getByText("Narrow it down").click();
  await page.getByLabel("Written by").fill("nobody-at-all");
  await page.getByRole("search").getByRole("button", { name: "Search" }).last().click();
  await expect(page.getByRole("heading", { name: "Nothing like that here" })).toBeVisible();
  await context.close();
});
