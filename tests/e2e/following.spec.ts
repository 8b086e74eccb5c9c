import { expect, type Page, test } from "@playwright/test";
import { inDatabase, newMember, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";

test.describe.configure({ timeout: 60_000 });

const cards = (page: Page) => page.getByRole("main").getByRole("article");

test("following shows at once, counts, and is kept", async ({ browser }) => {
  const grace = await newMember("Grace Lantern");
  const ada = await signedIn(browser, "Ada Beam");
  const page = await ada.context.newPage();
  await page.goto(`/members/${grace.handle}`);
  await expect(page.getByRole("list", { name: "Numbers" })).toContainText("0 followers");
  await page.getByRole("button", { name: "Follow Grace Lantern" }).click();
  await expect(page.getByRole("button", { name: /Following.*Grace Lantern/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Numbers" })).toContainText("1 follower");
  await page.reload();
  await expect(page.getByRole("button", { name: /Following.*Grace Lantern/ })).toBeVisible();
  await isAccessible(page);
  await page.getByRole("link", { name: /^1 follower/ }).click();
  await expect(cards(page).getByRole("heading", { name: "Ada Beam" })).toBeVisible();
  await page.getByRole("button", { name: /Following.*Grace Lantern/ }).click();
  await expect(page.getByRole("list", { name: "Numbers" })).toContainText("0 followers");
  await ada.context.close();
});

test("a follow that is refused is taken back with a sentence", async ({ browser }) => {
  const grace = await newMember("Grace Gone");
  const ada = await signedIn(browser, "Ada Late");
  const page = await ada.context.newPage();
  await page.goto(`/members/${grace.handle}`);
  await expect(page.getByRole("button", { name: "Follow Grace Gone" })).toBeVisible();
  await inDatabase((client) =>
    client.query("INSERT INTO blocks (blocker_id, blocked_id) VALUES ($1, $2)", [grace.id, ada.id]),
  );
  await page.getByRole("button", { name: "Follow Grace Gone" }).click();
  await expect(page.getByText("There is no member by that name.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Follow Grace Gone" })).toHaveText(/^Follow/);

  await inDatabase((client) => client.query("DELETE FROM blocks WHERE blocker_id = $1", [grace.id]));
  await ada.context.setOffline(true);
  await page.getByRole("button", { name: "Follow Grace Gone" }).click();
  await expect(page.getByText(/could not be reached/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Follow Grace Gone" })).toHaveText(/^Follow/);
  await ada.context.close();
});

test("following works with JavaScript off", { tag: "@any-size" }, async ({ browser }) => {
  const grace = await newMember("Grace Quiet");
  const ada = await signedIn(browser, "Ada Plain", { javaScriptEnabled: false });
  const page = await ada.context.newPage();
  await page.goto(`/members/${grace.handle}`);
  await page.getByRole("button", { name: "Follow Grace Quiet" }).click();
  await expect(page.getByRole("button", { name: /Following.*Grace Quiet/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Numbers" })).toContainText("1 follower");
  await ada.context.close();
});

test("a visitor who wants to follow is taken to the door and back", { tag: "@any-size" }, async ({
  page,
}) => {
  const grace = await newMember("Grace Open");
  await page.goto(`/members/${grace.handle}`);
  await page.getByRole("link", { name: "Follow Grace Open" }).click();
  await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(`/members/${grace.handle}`)}`);
});

test("a private profile is asked in one browser and answered in another", async ({ browser }) => {
  const grace = await signedIn(browser, "Grace Closed", { isPrivate: true });
  await inDatabase((client) =>
    client.query("UPDATE members SET bio = 'secret lines', bio_html = '<p>secret lines</p>' WHERE id = $1", [
      grace.id,
    ]),
  );
  const ada = await signedIn(browser, "Ada Asks");
  const hers = await ada.context.newPage();
  await hers.goto(`/members/${grace.handle}`);
  await expect(hers.getByRole("heading", { name: "This page is private" })).toBeVisible();
  expect(await hers.content()).not.toContain("secret lines");
  // It shows at once, before it is written.
  const asked = hers.waitForResponse((answer) => answer.request().method() === "POST");
  await hers.getByRole("button", { name: "Follow Grace Closed" }).click();
  await expect(hers.getByRole("button", { name: /Requested/ })).toBeVisible();
  await isAccessible(hers);
  await asked;

  const mine = await grace.context.newPage();
  await mine.goto("/follow-requests");
  await isAccessible(mine);
  await mine.getByRole("button", { name: "Accept Ada Asks" }).click();
  await expect(mine.getByText("Follows you now")).toBeVisible();
  await expect(async () => {
    await hers.reload();
    await expect(hers.getByText("secret lines")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await Promise.all([ada.context.close(), grace.context.close()]);
});

test("a block makes two people vanish for each other, and settings undo it", { tag: "@any-size" }, async ({
  browser,
}) => {
  const ada = await signedIn(browser, "Ada Blocks");
  const grace = await signedIn(browser, "Grace Blocked");
  const page = await ada.context.newPage();
  await page.goto(`/members/${grace.handle}`);
  await page.getByRole("button", { name: "More about Grace Blocked" }).click();
  await page.getByRole("menuitem", { name: "Block" }).click();
  const dialog = page.getByRole("dialog", { name: "Block Grace Blocked?" });
  await expect(dialog).toBeVisible();
  await isAccessible(page);
  await dialog.getByRole("button", { name: "Block", exact: true }).click();
  await expect(page.getByText("Grace Blocked is blocked.")).toBeVisible();
  await expect(page).toHaveURL("/members");

  const hers = await grace.context.newPage();
  expect((await hers.goto(`/members/${ada.handle}`))?.status()).toBe(404);
  await expect(hers.getByText("Nobody sits under that name")).toBeVisible();

  await page.goto("/settings/privacy");
  await isAccessible(page);
  await page.getByRole("button", { name: "Unblock Grace Blocked" }).click();
  await expect(page.getByRole("button", { name: "Undo Grace Blocked" })).toBeVisible();
  await expect(async () => expect((await hers.goto(`/members/${ada.handle}`))?.status()).toBe(200)).toPass();
  await Promise.all([ada.context.close(), grace.context.close()]);
});

test("a mute has an end, shows on the page, and can be taken back from the toast", {
  tag: "@any-size",
}, async ({ browser }) => {
  const grace = await newMember("Grace Loud");
  const ada = await signedIn(browser, "Ada Mutes");
  const page = await ada.context.newPage();
  await page.goto(`/members/${grace.handle}`);
  await page.getByRole("button", { name: "More about Grace Loud" }).click();
  await page.getByRole("menuitem", { name: "For a week" }).click();
  await expect(page.getByText("Muted", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Muted", { exact: true })).toBeHidden();
  await ada.context.close();
});
