import { expect, test } from "@playwright/test";
import { newId } from "@/lib/platform/ids";
import { inDatabase, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";

test.describe.configure({ timeout: 120_000 });

/** Films of this test alone: the first, and those that people love with it, nearest first. */
async function lovedTogether(title: string): Promise<string[]> {
  const ids = Array.from({ length: 4 }, () => newId());
  const names = ids.map((_, nth) => `${title} ${["North", "East", "South", "West"][nth]}`);
  await inDatabase(async (client) => {
    await client.query(
      `INSERT INTO films (id, slug, title, year, directors, genres)
         SELECT id, 'reel-' || right(id::text, 10), name, 2180 + nth::int, ARRAY['Nobody ' || nth], ARRAY['drama']
           FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY f(id, name, nth)`,
      [ids, names],
    );
    await client.query(
      "INSERT INTO film_neighbours (film_id, neighbour_id, likeness, shared) SELECT $1, id, 0.9 - nth * 0.1, 5 FROM unnest($2::uuid[]) WITH ORDINALITY f(id, nth)",
      [ids[0], ids.slice(1)],
    );
  });
  return names;
}

test("a newcomer names three films they love, and is shown others with why; puts one aside, brings it back, rates one", async ({
  browser,
}) => {
  const newcomer = await signedIn(browser, "Newcomer");
  const [loved = "", second = "", third = ""] = await lovedTogether(`The Beam ${newId().slice(-6)}`);
  const page = await newcomer.context.newPage();
  await page.goto("/films/recommended");
  await isAccessible(page);
  const wall = page.getByRole("group", { name: /films you love/ });
  for (const nth of [0, 5]) await wall.locator("label").nth(nth).click();
  await expect(wall.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await page.getByLabel("Another one").fill(loved);
  await page.getByRole("button", { name: "Show me films" }).click();

  const card = (title: string) => page.getByRole("listitem").filter({ hasText: title });
  await expect(card(second).first()).toContainText(`Because you loved ${loved}`);
  expect(await page.getByRole("button", { name: /^Not for me/ }).count()).toBeGreaterThan(4);
  await isAccessible(page);

  // One is not for them; they think better of it, and of another they do not.
  await page.getByRole("button", { name: `Not for me: ${second}` }).click();
  await page.getByRole("button", { name: `Undo: bring ${second} back` }).click();
  await expect(page.getByRole("button", { name: `Not for me: ${second}` })).toBeVisible();
  const slug = (await card(third).getByRole("link").first().getAttribute("href"))?.split("/").at(-1) ?? "";
  expect(slug).toMatch(/^reel-/);
  const done = page.waitForResponse((answer) => (answer.request().postData() ?? "").includes(slug));
  await page.getByRole("button", { name: `Not for me: ${third}` }).click();
  await expect(page.getByText(`You will not be shown ${third} here again.`)).toBeVisible();
  await done;
  await page.reload();
  await expect(page.getByRole("button", { name: `Not for me: ${third}` })).toHaveCount(0);
  await page.getByText("Films you put aside").click();
  await expect(page.getByRole("button", { name: `Bring back ${third}` })).toBeVisible();

  // What they rate is known by then.
  await page.getByRole("link", { name: second, exact: true }).click();
  const rated = page.waitForResponse((answer) => answer.request().method() === "PATCH");
  await page.getByRole("button", { name: "4 stars", exact: true }).click();
  await expect(page.getByRole("button", { name: "4 stars, take back" })).toBeVisible();
  await rated;
  await page.goto("/films/recommended");
  await expect(page.getByRole("link", { name: second, exact: true })).toHaveCount(0);
  await page.goto("/films");
  await expect(page.getByRole("region", { name: "Picked for you" }).getByRole("article")).toHaveCount(6);
  await newcomer.context.close();
});

test("films are picked and put aside without a script", { tag: "@any-size" }, async ({ browser }) => {
  const plain = await signedIn(browser, "Plain", { javaScriptEnabled: false });
  const [loved = "", second = ""] = await lovedTogether(`The Plain Beam ${newId().slice(-6)}`);
  const page = await plain.context.newPage();
  await page.goto("/films/recommended");
  await page.getByLabel("Another one").fill(loved);
  await page.getByRole("button", { name: "Show me films" }).click();
  await page.getByRole("button", { name: `Not for me: ${second}` }).click();
  await page.getByText("Films you put aside").click();
  await page.getByRole("button", { name: `Bring back ${second}` }).click();
  await expect(page.getByRole("button", { name: `Not for me: ${second}` })).toBeVisible();
  await plain.context.close();
});
