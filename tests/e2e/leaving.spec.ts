import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { inDatabase } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { newPerson, PASSWORD, signIn } from "./support/person";

// Everybody in these tests comes from one address, which is not how people come.
test.beforeEach(() => inDatabase((client) => client.query("DELETE FROM rate_hits")));

async function deleteAccount(page: Page, handle: string): Promise<void> {
  await page.goto("/settings/account/delete");
  await page.getByLabel("Your handle").fill(handle);
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page).toHaveURL(/\/sign-in\/leaving/);
}

test("somebody takes a copy of everything, leaves, comes back, and leaves for good", {
  tag: "@any-size",
}, async ({ page }) => {
  const { handle } = await newPerson("Musidora");
  await signIn(page, handle);
  await expect(page).toHaveURL("/");

  await page.goto("/settings/account");
  await page.getByRole("link", { name: "Get a copy" }).click();
  await page.getByRole("button", { name: "Make a copy" }).click();
  await expect(page.getByText("It is ready")).toBeVisible({ timeout: 30_000 });
  await isAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Fetch the copy" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^lumo-${handle}-\\d{4}-\\d\\d-\\d\\d\\.zip$`));
  const files = unzipSync(readFileSync(await download.path()));
  expect(Buffer.from(files["profile/profile.json"] ?? "").toString()).toContain(handle);

  await deleteAccount(page, handle);
  expect((await page.request.get(`/members/${handle}`)).status()).toBe(404);

  await signIn(page, handle);
  await page.getByRole("button", { name: "Keep my account" }).click();
  await expect(page).toHaveURL("/");
  expect((await page.request.get(`/members/${handle}`)).status()).toBe(200);

  await deleteAccount(page, handle);
  await signIn(page, handle);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  expect((await page.request.get("/api/v1/session")).status()).toBe(401);
  expect((await page.request.get(`/members/${handle}`)).status()).toBe(404);
});
