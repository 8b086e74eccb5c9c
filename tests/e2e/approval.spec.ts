import { expect, test } from "@playwright/test";
import { inDatabase } from "@/tests/support/e2e-members";
import { isAccessible } from "./support/axe";
import { ask, talker } from "./support/talk";

test.describe.configure({ timeout: 90_000 });

test("a newcomer's first thread waits, is approved and told; a second one is refused with a reason", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [minerva, ada, grace] = await Promise.all(
    ["Minerva", "Ada", "Grace"].map((name) => talker(browser, name)),
  );
  if (!minerva || !ada || !grace) throw new Error("Somebody is missing.");
  await inDatabase((client) =>
    client.query("UPDATE members SET role = 'moderator' WHERE id = $1", [minerva.who.id]),
  );
  const mark = crypto.randomUUID().slice(0, 8);
  const { slug } = await ask<{ slug: string }>(minerva.page, "POST", "/forum/categories", {
    name: `First steps ${mark}`,
  });
  await minerva.page.goto("/forum/categories");
  await minerva.page
    .getByRole("combobox", { name: `First steps ${mark}`, exact: true })
    .selectOption("first");
  await minerva.page.getByRole("button", { name: `Save for First steps ${mark}` }).click();
  await expect(minerva.page.getByText("Saved", { exact: true })).toBeVisible();

  const title = `Where do I begin ${mark}?`;
  await ada.page.goto(`/forum/new?category=${slug}`);
  await ada.page.getByLabel("Title").fill(title);
  await ada.page.getByLabel("The first post").fill("With **Keaton**, or with Chaplin?");
  await ada.page.getByRole("button", { name: "Start the thread" }).click();
  await expect(ada.page.getByText("Waits for a moderator")).toBeVisible();
  await expect(ada.page.getByText(title)).toBeVisible();
  await isAccessible(ada.page);
  await ada.page.goto(`/forum/c/${slug}`);
  await expect(ada.page.getByRole("region", { name: "What waits of yours" })).toContainText(title);

  // Nobody else meets it: not in its category, not in the search.
  for (const path of [`/forum/c/${slug}`, `/search?q=${encodeURIComponent(mark)}&in=threads`]) {
    await grace.page.goto(path);
    await expect(grace.page.getByRole("main")).toBeVisible();
    await expect(grace.page.getByText(title)).toHaveCount(0);
  }
  expect((await grace.page.goto("/moderation/held"))?.status()).toBe(404);

  await minerva.page.goto("/moderation/held");
  const card = minerva.page.getByRole("listitem").filter({ hasText: title });
  await expect(card.getByText("Keaton")).toBeVisible();
  await isAccessible(minerva.page);
  await card.getByRole("button", { name: "Approve" }).click();
  await expect(card).toHaveCount(0);

  await grace.page.goto(`/forum/c/${slug}`);
  await grace.page.getByRole("link", { name: title }).click();
  await expect(grace.page.locator("#post-1")).toContainText("Keaton");
  const address = new URL(grace.page.url()).pathname;
  await ada.page.goto("/notifications");
  await ada.page.getByText(`“${title}” is there for everybody now.`).click();
  await expect(ada.page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  expect(new URL(ada.page.url()).pathname).toBe(address);

  // The second one, and a reply, wait as well: three have to stand.
  await ada.page.getByRole("textbox", { name: "Your reply" }).fill("Or with Lloyd?");
  await ada.page.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(ada.page.getByRole("region", { name: "What waits of yours" })).toContainText("Or with Lloyd?");
  await ada.page.getByRole("button", { name: "Take it back" }).click();
  await expect(ada.page.getByText("Waits for a moderator")).toHaveCount(0);
  const second = `Where do I begin, again ${mark}?`;
  const words = { clientId: crypto.randomUUID(), category: slug, title: second, body: "As before." };
  await ask(ada.page, "POST", "/forum/threads", words);
  await minerva.page.goto("/moderation/held");
  const other = minerva.page.getByRole("listitem").filter({ hasText: second });
  await other.locator("summary").click();
  await other.getByRole("button", { name: "Refuse" }).click();
  await expect(other.getByText("The reason is missing.")).toBeVisible();
  await other.getByLabel("Reason").fill("You asked that just now.");
  await other.getByRole("button", { name: "Refuse" }).click();
  await expect(other).toHaveCount(0);
  await ada.page.goto("/held");
  await expect(ada.page.getByText("Not let through", { exact: true })).toBeVisible();
  await expect(ada.page.getByText("You asked that just now.")).toBeVisible();
  await expect(ada.page.getByText("As before.")).toBeVisible();
  for (const { context } of [minerva, ada, grace]) await context.close();
});
