import { expect, test } from "@playwright/test";
import { inDatabase, signedIn } from "../support/e2e-members";
import { listening } from "./support/live";

test("a film goes on the watchlist from its poster, and is arranged there by keys", async ({ browser }) => {
  const ada = await signedIn(browser, "Ada Watches");
  const page = await ada.context.newPage();
  await page.goto("/films");
  // Other films may have the same title.
  const film = await page.getByRole("article").first().getAttribute("data-film");
  const card = page.locator(`article[data-film="${film}"]`);
  const title = (await card.getByRole("heading").textContent()) ?? "";
  await card.hover();
  await card.getByRole("link", { name: `Log or rate ${title}` }).click();
  await page.getByRole("menuitem", { name: "Put it on your watchlist" }).click();
  await expect(page.getByText("It is on your watchlist.")).toBeVisible();
  await page.goto("/films/wanda-1970");
  const put = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Wanda on your watchlist" }).click();
  await expect(page.getByRole("button", { name: "Wanda on your watchlist" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await put;

  await page.goto(`/members/${ada.handle}/watchlist`);
  const rows = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: /^Take .* off/ }) });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(title);
  await listening(page);
  const moved = page.waitForResponse((answer) => answer.request().method() === "POST");
  // Phones have no arrow keys: there it goes by the button.
  if (page.viewportSize()?.width === 390) await page.getByRole("button", { name: "Move Wanda up" }).click();
  else await page.getByRole("button", { name: "Move Wanda with the arrow keys" }).press("ArrowUp");
  await expect(rows.first()).toContainText("Wanda");
  await moved;
  await page.reload();
  await expect(rows.first()).toContainText("Wanda");
  await rows.first().getByText("Note on Wanda").click();
  await rows.first().getByRole("textbox").fill("Ines spoke of it");
  await rows.first().getByRole("button", { name: "Keep" }).click();
  await expect(rows.first().getByRole("paragraph").filter({ hasText: "Ines spoke of it" })).toBeVisible();
  await ada.context.close();
});

test("two edit a list at once, undo what the other did, and show it by a secret link", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace] = [await signedIn(browser, "Ada Lists"), await signedIn(browser, "Grace Lists")];
  const [hers, theirs] = [await ada.context.newPage(), await grace.context.newPage()];
  await hers.goto("/lists/new");
  await hers.getByRole("textbox", { name: "Title" }).fill("Drifters");
  await hers.getByRole("combobox", { name: "Who sees it" }).selectOption("link");
  await hers.getByRole("button", { name: "Make the list" }).click();
  await hers.waitForURL(/\/lists\/drifters\/[^/]+\/edit$/);
  const path = new URL(hers.url()).pathname.replace(/\/edit$/, "");
  const add = async (page: typeof hers, title: string) => {
    await page.getByRole("form", { name: "Add a film" }).getByRole("combobox").fill(title);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(
      page.getByRole("button", { name: `Take ${title.replace(/ \(.*/, "")} off the list` }),
    ).toBeVisible();
  };
  await add(hers, "Wanda (1970)");
  await hers.getByRole("textbox", { name: "Handle" }).fill(grace.handle);
  await hers.getByRole("button", { name: "Ask them" }).click();
  await expect(hers.getByText("Asked", { exact: true })).toBeVisible();

  await theirs.goto("/notifications");
  await theirs.getByRole("link", { name: /asked you to edit “Drifters”/ }).click();
  await theirs.getByRole("button", { name: "Accept" }).click();
  await theirs.getByRole("link", { name: "Edit", exact: true }).click();
  await theirs.waitForURL(`${path}/edit`);
  await add(theirs, "Stalker (1979)");
  // Ada's page has it without being asked.
  await expect(hers.getByRole("button", { name: "Take Stalker off the list" })).toBeVisible();
  await hers.getByRole("button", { name: "Take Wanda off the list" }).click();
  await expect(theirs.getByRole("button", { name: "Take Wanda off the list" })).toBeHidden();

  await theirs.goto(`${path}/changes`);
  await expect(theirs.getByRole("listitem").filter({ hasText: "took “Wanda” off" })).toContainText(
    "Ada Lists",
  );
  await theirs.getByRole("button", { name: "Undo: took “Wanda” off" }).click();
  await expect(theirs.getByText("put “Wanda” back")).toBeVisible();
  await expect(hers.getByRole("button", { name: "Take Wanda off the list" })).toBeVisible();

  const [link] = await inDatabase(async (client) => {
    const { rows } = await client.query(
      "SELECT link_token AS token FROM film_lists WHERE slug = 'drifters' AND owner_id = $1",
      [ada.id],
    );
    return rows as { token: string }[];
  });
  const visitor = await browser.newPage();
  await visitor.goto(`/shared-lists/${link?.token}`);
  await expect(visitor.getByRole("heading", { level: 1, name: "Drifters" })).toBeVisible();
  await expect(visitor.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  expect((await visitor.goto(path))?.status()).toBe(404);
  await hers.getByRole("button", { name: "Make it anew" }).click();
  await expect(async () => {
    expect((await visitor.goto(`/shared-lists/${link?.token}`))?.status()).toBe(404);
  }).toPass();
  for (const { context } of [ada, grace]) await context.close();
  await visitor.close();
});
