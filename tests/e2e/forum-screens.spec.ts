import { type Browser, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { inDatabase } from "@/tests/support/e2e-members";
import { isAccessible } from "./support/axe";
import { listening } from "./support/live";
import { ask, type Talker, talker } from "./support/talk";

test.describe.configure({ timeout: 150_000 });

const close = (...people: Talker[]) => Promise.all(people.map(({ context }) => context.close()));
const named = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`;
const post = (page: Page, number: number) => page.locator(`#post-${number}`);

async function pictures(count: number) {
  const buffer = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#745" } })
    .png()
    .toBuffer();
  return Array.from({ length: count }, (_, at) => ({ name: `${at}.png`, mimeType: "image/png", buffer }));
}

/** Somebody of the staff, and a category of the test's own. */
async function keeper(browser: Browser): Promise<Talker & { shelf: { slug: string; name: string } }> {
  const inge = await talker(browser, "Inge");
  await inDatabase((client) =>
    client.query("UPDATE members SET role = 'moderator' WHERE id = $1", [inge.who.id]),
  );
  return { ...inge, shelf: await ask(inge.page, "POST", "/forum/categories", { name: named("Shelf") }) };
}

test("a thread begins with tags, a poll and a described picture; eleven uploads are one too many; pictures open over the screen", async ({
  browser,
}) => {
  const [inge, ada, plain] = [
    await keeper(browser),
    await talker(browser, "Ada"),
    await talker(browser, "Grace", { javaScriptEnabled: false }),
  ];
  const { page } = ada;
  // So many pictures of somebody who came today would be looked at first.
  await inDatabase((client) =>
    client.query("UPDATE members SET created_at = now() - interval '30 days' WHERE id = $1", [ada.who.id]),
  );
  await inge.page.goto(`/forum/c/${inge.shelf.slug}`);
  await listening(inge.page);
  await page.goto(`/forum/new?category=${inge.shelf.slug}`);
  const title = named("Which of the two?");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Tags").fill("Film Noir, lamps");
  await page.getByLabel("Pictures").setInputFiles(await pictures(1));
  const asked = page.getByRole("dialog", { name: "What does it show?" });
  await asked.getByLabel("Description").fill("A hall at night");
  await asked.getByRole("button", { name: "Done" }).click();
  await expect(page.getByLabel("The first post")).toHaveValue(
    /^!\[A hall at night\]\(\/media\/[\w-]+-320\.webp#320x200\)/,
  );
  await expect(page.getByLabel("The first post")).toBeFocused();
  await page.getByText("Add a poll").click();
  await page.getByLabel("Options").fill("The old one\nThe new one");
  await isAccessible(page);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "#film-noir" })).toBeVisible();
  const address = new URL(page.url()).pathname;

  // It is announced where the list is open, and comes when asked for.
  await inge.page.getByRole("button", { name: "A new thread" }).click();
  await expect(inge.page.getByRole("link", { name: title })).toBeVisible();

  // One votes, changes one's mind, and sees it drawn; without a script as well.
  const poll = page.getByRole("region", { name: "Poll" });
  await poll.getByLabel("The old one").check();
  await poll.getByRole("button", { name: "Vote" }).click();
  await expect(poll.getByRole("list", { name: "Results" })).toContainText(
    "The old oneYour choice100 % · 1 vote",
  );
  await plain.page.goto(address);
  const ballot = plain.page.getByRole("form", { name: "Vote" }).first();
  await ballot.getByLabel("The new one").check();
  await ballot.getByRole("button", { name: "Vote" }).click();
  await expect(plain.page.getByRole("list", { name: "Results" })).toContainText("50 % · 1 vote");
  await expect(poll).toContainText("2 people have voted");
  await isAccessible(page);
  await poll.getByRole("button", { name: "Close the poll" }).click();
  await expect(poll).toContainText("Closed");

  // Nine more are taken, the eleventh is not, and the composer says when it will be.
  const refused = page.waitForResponse(
    (answer) => answer.url().includes("/uploads") && answer.status() === 429,
  );
  await page.getByLabel("Pictures").setInputFiles(await pictures(10));
  expect(Number((await refused).headers()["retry-after"])).toBeGreaterThan(0);
  await asked.getByRole("button", { name: "Not now" }).click();
  const form = page.getByRole("form", { name: "Reply" });
  await expect(form.getByRole("alert")).toContainText(/Try again in/);
  await expect(form.getByRole("button", { name: /^Describe / })).toHaveCount(9);
  await page.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(post(page, 2).locator("a.picture")).toHaveCount(9);
  await expect(form.getByRole("list", { name: "Pictures to send" })).toHaveCount(0);

  // Over the whole screen, by keys; the focus is where one left.
  await post(page, 2).locator("a.picture").first().click();
  const viewer = page.getByRole("dialog", { name: "Pictures" });
  await expect(viewer.getByRole("status")).toHaveText("1 of 9");
  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByRole("status")).toHaveText("2 of 9");
  await page.keyboard.press("End");
  await expect(viewer.getByRole("status")).toHaveText("9 of 9");
  await isAccessible(page);
  await page.keyboard.press("Escape");
  await expect(post(page, 2).locator("a.picture").last()).toBeFocused();
  await close(inge, ada, plain);
});

test("staff moves posts to a thread of their own, and merges it back; a member keeps a post, with a note", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [inge, ada] = [await keeper(browser), await talker(browser, "Ada")];
  const { page, shelf } = inge;
  const title = named("Lenses");
  const { id, slug } = await ask<{ id: string; slug: string }>(ada.page, "POST", "/forum/threads", {
    clientId: crypto.randomUUID(),
    category: shelf.slug,
    title,
    body: "Something.",
  });
  for (const body of ["Of lamps, rather", "Of lenses"])
    await ask(ada.page, "POST", `/forum/threads/${id}/posts`, { clientId: crypto.randomUUID(), body });
  await page.goto(`/forum/t/${slug}/${id}`);
  await page.getByText("Keep this thread").click();
  await page.getByRole("button", { name: "Move posts to a new thread" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ada #2").check();
  const apart = named("Lamps");
  await dialog.getByLabel("Title of the new thread").fill(apart);
  await isAccessible(page);
  await dialog.getByRole("button", { name: "Move them" }).click();
  await expect(page.getByRole("heading", { name: apart, level: 1 })).toBeVisible();
  await expect(post(page, 1)).toContainText("Of lamps, rather");

  await page.getByText("Keep this thread").click();
  await page.getByRole("button", { name: "Merge into another thread" }).click();
  await dialog.getByLabel("Into which thread").fill(title);
  await dialog.getByRole("option", { name: title }).click();
  await dialog.getByRole("button", { name: "Merge" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(post(page, 4)).toContainText("Of lamps, rather");

  await ada.page.goto(`/forum/t/${slug}/${id}`);
  await post(ada.page, 3).getByRole("button", { name: "More about post 3" }).click();
  await ada.page.getByRole("menuitem", { name: "Remind me of it" }).click();
  await ada.page.getByRole("dialog").getByLabel("Note").fill("For the next show");
  await ada.page.getByRole("dialog").getByLabel("Remind me").selectOption("In a week");
  await ada.page.getByRole("button", { name: "Keep it" }).click();
  await expect(ada.page.getByRole("dialog")).toBeHidden();
  await ada.page.goto("/forum/bookmarks");
  const kept = ada.page.getByRole("list", { name: "Bookmarks" });
  await expect(kept).toContainText("For the next show");
  await expect(kept).toContainText("You are reminded");
  await isAccessible(ada.page);
  await kept.getByRole("button", { name: "Take out" }).click();
  await expect(ada.page.getByText("No bookmarks yet")).toBeVisible();

  // What was begun waits on every device, and can be forgotten.
  await ada.page.goto("/forum/new");
  await ada.page.getByLabel("Title").fill("Not yet");
  await expect
    .poll(() => ask<{ title: string } | null>(ada.page, "GET", "/forum/drafts/new"))
    .toMatchObject({ title: "Not yet" });
  await ada.page.goto("/forum/drafts");
  await ada.page.getByRole("button", { name: /^Forget it/ }).click();
  await expect(ada.page.getByText("Nothing begun")).toBeVisible();
  await close(inge, ada);
});
