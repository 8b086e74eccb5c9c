import { expect, test } from "@playwright/test";
import { inDatabase } from "../support/e2e-members";
import { ask, talker } from "./support/talk";

test("one follows another and sees what they do: a pill says so, a review is liked, a film is muted and gone", async ({
  browser,
}) => {
  const [ada, grace] = [await talker(browser, "Ada Reads"), await talker(browser, "Grace Watches")];
  const { page } = ada;
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "This is where your people will be" })).toBeVisible();
  await ask(page, "PUT", `/members/${grace.who.handle}/follow`);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Quiet just now" })).toBeVisible();

  const live = page.waitForFunction(() => performance.getEntriesByName("lumo-live").length > 0);
  await live;
  const watch = (slug: string, said = {}) =>
    ask(grace.page, "POST", `/films/${slug}/viewings`, { clientId: crypto.randomUUID(), ...said });
  await watch("wanda-1970");
  await watch("black-girl-1966", { rating: 4.5, review: "She looks back, and the flat grows small." });
  await watch("cleo-from-5-to-7-1962");
  const pill = page.getByRole("button", { name: /new$/ });
  await expect(pill).toBeVisible({ timeout: 20_000 });
  await pill.click();

  const feed = page.getByRole("region", { name: "From those you follow" });
  const items = feed.getByRole("article");
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText("watched 2 films");
  await expect(items.first().getByRole("link", { name: "Wanda" })).toBeVisible();
  const review = items.nth(1);
  await expect(review).toContainText("She looks back");
  const liked = page.waitForResponse((answer) => answer.request().method() === "PUT");
  await review.getByRole("button", { name: "Like the review by Grace Watches" }).click();
  await expect(review.getByRole("button", { name: /^1/ })).toHaveAttribute("aria-pressed", "true");
  await liked;

  await feed.getByRole("link", { name: "For you" }).click();
  await expect(items.first()).toContainText("wrote a review");
  await feed.getByRole("link", { name: "Newest" }).click();
  await expect(items.first()).toContainText("watched 2 films");

  await review.getByRole("button", { name: "More about what Grace Watches did" }).click();
  await page.getByRole("menuitem", { name: /^For a week.*Black Girl$/ }).click();
  await expect(page.getByText("Black Girl is kept out of your feed.")).toBeVisible();
  await expect(items).toHaveCount(1);
  await page.goto("/settings/feed");
  await expect(page.getByText("Black Girl (1966)")).toBeVisible();
  await page.getByRole("textbox", { name: "A word" }).fill("Wanda");
  await page.getByRole("form", { name: "Mute a word" }).getByRole("button", { name: "Mute" }).click();
  await expect(page.getByText("“wanda”")).toBeVisible();
  await page.goto("/");
  await expect(items).toHaveCount(1);
  await expect(items.first()).not.toContainText("2 films");
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});

test("without a script a feed is a page with a way to what is older", { tag: "@any-size" }, async ({
  browser,
}) => {
  const ada = await talker(browser, "Ada Plain", { javaScriptEnabled: false });
  const grace = await talker(browser, "Grace Plain");
  await ask(ada.page, "PUT", `/members/${grace.who.handle}/follow`);
  await inDatabase((client) =>
    client.query(
      `INSERT INTO diary_entries (id, member_id, film_id, client_id, review, review_html)
       SELECT gen_random_uuid(), $1, (SELECT id FROM films WHERE slug = 'wanda-1970'), 'viewing-' || n, 'Still on the road.', '<p>Still on the road.</p>'
         FROM generate_series(1, 22) n`,
      [grace.who.id],
    ),
  );
  await ada.page.goto("/");
  const items = ada.page.getByRole("region", { name: "From those you follow" }).getByRole("article");
  await expect(items).toHaveCount(20);
  await ada.page.getByRole("link", { name: "Load more" }).click();
  await expect(items).toHaveCount(2);
  await ada.page.getByRole("link", { name: "Back to the newest" }).click();
  await expect(items).toHaveCount(20);
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});
