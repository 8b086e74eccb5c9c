import { type Browser, expect, type Page, test } from "@playwright/test";
import { inDatabase } from "@/tests/support/e2e-members";
import { isAccessible } from "./support/axe";
import { listening } from "./support/live";
import { ask, type Talker, talker } from "./support/talk";

test.describe.configure({ timeout: 120_000 });

const close = (...people: Talker[]) => Promise.all(people.map(({ context }) => context.close()));
const named = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`;
const post = (page: Page, number: number) => page.locator(`#post-${number}`);

/** Somebody of the staff. */
async function keeper(browser: Browser): Promise<Talker> {
  const inge = await talker(browser, "Inge");
  await inDatabase((client) =>
    client.query("UPDATE members SET role = 'moderator' WHERE id = $1", [inge.who.id]),
  );
  return inge;
}

/** A category of the test's own; answers with its address. */
async function category(staff: Talker): Promise<{ slug: string; name: string }> {
  return ask(staff.page, "POST", "/forum/categories", { name: named("Projection rooms") });
}

test("one begins a thread, another quotes and answers it, live; it changes where it stands, and its address leads there", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [inge, ada, grace] = [
    await keeper(browser),
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
  ];
  const shelf = await category(inge);

  await ada.page.goto(`/forum/new?category=${shelf.slug}`);
  const title = named("Which lamp is the warmest?");
  await ada.page.getByLabel("Title").fill(title);
  await ada.page.getByLabel("The first post").fill("The **old** one, I say. Do you?");
  await ada.page.getByRole("button", { name: "Preview" }).click();
  await expect(ada.page.getByRole("status", { name: "Preview" }).locator("strong")).toHaveText("old");
  await isAccessible(ada.page);
  await ada.page.getByRole("button", { name: "Preview" }).click();
  await ada.page.getByRole("button", { name: "Start the thread" }).click();
  await expect(ada.page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  const address = new URL(ada.page.url()).pathname;
  await listening(ada.page);

  // Words that were chosen are quoted, with whose they are and where they stand.
  await grace.page.goto(`/forum/c/${shelf.slug}`);
  await grace.page.getByRole("link", { name: title }).click();
  await expect(post(grace.page, 1)).toBeVisible();
  await grace.page.locator("#post-1 .prose-post p").first().selectText();
  await grace.page.getByRole("button", { name: "Quote these words" }).click();
  const field = grace.page.getByRole("textbox", { name: "Your reply" });
  await expect(field).toHaveValue(/> \[Ada\]\(\/forum\/t\/.+\):\n>\n> The old one/);
  await field.press("End");
  await field.pressSequentially(`I do, @${ada.who.handle}.`);
  await grace.page.keyboard.press("Control+Enter");
  await expect(post(grace.page, 2)).toContainText("I do, @");
  await expect(post(grace.page, 2)).toContainText("In answer to Ada");
  await expect(field).toHaveValue("");

  // It is announced where others read, and comes when they ask for it.
  await ada.page.getByRole("button", { name: "A new reply" }).click();
  await expect(post(ada.page, 2).getByRole("link", { name: `@${ada.who.handle}` })).toBeVisible();
  await isAccessible(ada.page);

  // What is edited and what is deleted changes where it stands.
  await listening(grace.page);
  await post(ada.page, 1).getByRole("button", { name: "More about post 1" }).click();
  await ada.page.getByRole("menuitem", { name: "Edit" }).click();
  await ada.page.getByRole("textbox", { name: "Your post" }).fill("The *new* one, I say now.");
  await ada.page.getByRole("button", { name: "Save" }).click();
  await expect(post(ada.page, 1)).toContainText("The new one, I say now.");
  await expect(post(grace.page, 1)).toContainText("The new one, I say now.");
  await expect(post(grace.page, 1)).toContainText("edited");
  await post(grace.page, 2).getByRole("button", { name: "More about post 2" }).click();
  await grace.page.getByRole("menuitem", { name: "Delete" }).click();
  await grace.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(ada.page.getByText("Post 2 was deleted.")).toBeVisible();

  // Former words in an address lead to where the thread is.
  const [, id] = /([0-9a-f-]{36})$/.exec(address) ?? [];
  await grace.page.goto(`/forum/t/what-it-was-called/${id}/2`);
  await expect(grace.page).toHaveURL(new RegExp(`${address}/2$`));
  expect((await grace.page.goto(`/forum/t/x/${crypto.randomUUID()}`))?.status()).toBe(404);
  await close(inge, ada, grace);
});

test("without JavaScript one begins a thread, replies and leafs; a refusal keeps the words", {
  tag: "@any-size",
}, async ({ browser }) => {
  const inge = await keeper(browser);
  const shelf = await category(inge);
  const ada = await talker(browser, "Ada", { javaScriptEnabled: false });
  const { page } = ada;
  await page.goto(`/forum/new?category=${shelf.slug}`);
  await page.getByLabel("Title").fill("No");
  await page.getByLabel("The first post").fill("Plain words.");
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByLabel("The first post")).toHaveValue("Plain words.");
  const title = named("A plain thread");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await page.getByRole("textbox", { name: "Your reply" }).fill("Without a script.");
  await page.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(page).toHaveURL(/\/2#post-2$/);
  await expect(post(page, 2)).toContainText("Without a script.");
  await page.goto("/forum?sort=latest");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await close(inge, ada);
});

test("the staff keep the forum: a thread is locked, its category is not deleted while it hangs on it", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [inge, ada] = [await keeper(browser), await talker(browser, "Ada")];
  const shelf = await category(inge);
  const { id, slug } = await ask<{ id: string; slug: string }>(ada.page, "POST", "/forum/threads", {
    clientId: crypto.randomUUID(),
    category: shelf.slug,
    title: named("To be kept"),
    body: "Something.",
  });
  const address = `/forum/t/${slug}/${id}`;
  await inge.page.goto(address);
  await inge.page.getByText("Keep this thread").click();
  await inge.page.getByLabel("Locked").selectOption("Yes");
  await inge.page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(inge.page.locator("header").getByText("Locked", { exact: true }).first()).toBeVisible();
  await ada.page.goto(address);
  await expect(ada.page.getByText("This thread is locked. It can be read, not answered.")).toBeVisible();

  await inge.page.goto("/forum/categories");
  await inge.page.getByRole("link", { name: shelf.name }).click();
  await inge.page.getByRole("button", { name: `Delete ${shelf.name}` }).click();
  await expect(inge.page.getByText(/1 thread hangs on it/)).toBeVisible();
  await isAccessible(inge.page);
  await close(inge, ada);
});
