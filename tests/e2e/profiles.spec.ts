import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { inDatabase, newMember, signedIn } from "../support/e2e-members";
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

test("a member makes their page their own: words, a link, a picture and a header cut to what they like", async ({
  browser,
}) => {
  const ada = await signedIn(browser, "Ada Draws");
  const page = await ada.context.newPage();
  await page.goto("/settings/profile");
  await page.getByLabel("Bio").fill("I watch **slow** films.");
  await page.getByRole("textbox", { name: "Place" }).fill("London");
  await page.getByLabel("First link's address").fill("not a link");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Links begin with https:// or http://.")).toBeVisible();
  await expect(page.getByLabel("First link's address")).toBeFocused();
  await expect(page.getByLabel("Bio")).toHaveValue("I watch **slow** films.");
  await ada.context.setOffline(true);
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText(/did not reach Lumo/)).toBeVisible();
  await expect(page.getByLabel("Bio")).toHaveValue("I watch **slow** films.");
  await ada.context.setOffline(false);
  await page.getByLabel("First link's address").fill("example.com/ada");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  const buffer = await sharp({ create: { width: 800, height: 500, channels: 3, background: "#356" } })
    .png()
    .toBuffer();
  await page
    .getByLabel("Choose a picture")
    .first()
    .setInputFiles({ name: "me.png", mimeType: "image/png", buffer });
  const crop = page.getByRole("group", { name: /Part of the picture/ });
  await expect(crop).toHaveAccessibleDescription(/500 by 500 pixels, 150 from the left/);
  await page.getByRole("slider", { name: "Zoom" }).fill("2");
  await crop.press("ArrowRight");
  await expect(crop).toHaveAccessibleDescription(/250 by 250 pixels, 28\d from the left/);
  await isAccessible(page);
  await page.getByRole("button", { name: "Use this picture" }).click();
  await expect(page.getByText("That is your picture now.")).toBeVisible();

  await page
    .getByLabel("Choose a picture")
    .last()
    .setInputFiles({ name: "wide.png", mimeType: "image/png", buffer });
  await expect(crop).toHaveAccessibleDescription(/800 by 267 pixels, 0 from the left and 117 from the top/);
  await crop.press("ArrowUp");
  await expect(crop).toHaveAccessibleDescription(/800 by 267 pixels, 0 from the left and (9\d|10\d) from/);
  await isAccessible(page);
  await page.getByRole("button", { name: "Use this header" }).click();
  await expect(page.getByText("Your header is changed.")).toBeVisible();

  await page.goto(`/members/${ada.handle}`);
  await expect(page.locator("main strong", { hasText: "slow" })).toBeVisible();
  await expect(page.getByRole("link", { name: "example.com" })).toHaveAttribute(
    "href",
    "https://example.com/ada",
  );
  const picture = page.getByRole("main").getByRole("img", { name: "Ada Draws" });
  await expect(picture).toHaveAttribute("src", /^\/media\/[\w-]+-256\.webp$/);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(256);
  await isAccessible(page);
  await ada.context.close();
});

test("a renamed member is found under the old name, for good", { tag: "@any-size" }, async ({ request }) => {
  const grace = await newMember("Grace Renamed");
  await inDatabase((client) =>
    client.query("INSERT INTO former_handles (handle, member_id) VALUES ($1, $2)", [
      `old-${grace.handle}`,
      grace.id,
    ]),
  );
  for (const [path, target] of [
    [`/members/old-${grace.handle}`, `/members/${grace.handle}`],
    [`/members/${grace.handle.toUpperCase()}`, `/members/${grace.handle}`],
    [`/members/old-${grace.handle}/followers`, `/members/${grace.handle}/followers`],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(308);
    expect(new URL(answer.headers().location ?? "", "http://localhost").pathname).toBe(target);
  }
});

test("a profile tells other sites who it is", { tag: "@any-size" }, async ({ page }) => {
  const grace = await newMember("Grace </script> Hopper");
  await page.goto(`/members/${grace.handle}`);
  await expect(page).toHaveTitle(/Grace <\/script> Hopper \(@/);
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute("content", "profile");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    new RegExp(`/members/${grace.handle}$`),
  );
  const facts = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(facts ?? "")).toMatchObject({
    "@type": "ProfilePage",
    mainEntity: { name: "Grace </script> Hopper", alternateName: `@${grace.handle}` },
  });
});
