import { expect, test } from "@playwright/test";
import { newId } from "@/lib/platform/ids";
import { inDatabase, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";
import { ask } from "./support/talk";

test.describe.configure({ timeout: 120_000 });

/** Films nobody else has. */
async function newFilms(titles: readonly string[]): Promise<string[]> {
  return inDatabase(async (client) => {
    const slugs: string[] = [];
    for (const title of titles) {
      const id = newId();
      const slug = `${title.toLowerCase().replaceAll(" ", "-")}-${id.slice(-10)}`;
      await client.query(
        "INSERT INTO films (id, slug, title, year, minutes, genres, countries, directors) VALUES ($1, $2, $3, 1971, 120, '{drama}', '{SN}', '{Nobody Known}')",
        [id, slug, title],
      );
      slugs.push(slug);
    }
    return slugs;
  });
}

test("films come to numbers, a year to a picture, two tastes to a match, and the first film to an emblem", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [vera, noor] = [await signedIn(browser, "Vera"), await signedIn(browser, "Noor")];
  const films = await newFilms(["The Salt", "The Gate", "The Lamp", "The Weir", "The Kiln"]);
  const [desk, seat] = [await vera.context.newPage(), await noor.context.newPage()];
  for (const [nth, slug] of films.entries()) {
    const said = { rating: 5 - nth, watchedOn: `2026-03-0${nth + 1}` };
    await ask(desk, "POST", `/films/${slug}/viewings`, { clientId: newId(), ...said });
    await ask(seat, "POST", `/films/${slug}/viewings`, { clientId: newId(), ...said, watchedOn: null });
  }
  await ask(desk, "POST", `/films/${films[0]}/viewings`, { clientId: newId(), watchedOn: "2025-12-30" });

  // Her numbers, of all time and of a year.
  await desk.goto(`/members/${vera.handle}/stats`);
  await expect(desk.getByRole("region", { name: "Ratings" })).toBeVisible();
  await desk.getByRole("link", { name: "2026", exact: false }).first().click();
  await expect(desk).toHaveURL(/year=2026/);
  await expect(desk.getByRole("region", { name: "2026, day by day" })).toBeVisible();
  await expect(desk.getByText("5 viewings", { exact: true })).toBeVisible();
  await isAccessible(desk);

  // The year told, and its picture, which goes when her profile closes.
  await desk.getByRole("link", { name: /2026 in review/ }).click();
  await expect(desk.getByRole("heading", { level: 1, name: /2026/ })).toBeVisible();
  await expect(desk.getByRole("heading", { name: "5 days in a row." })).toBeVisible();
  await isAccessible(desk);
  const address = await desk.locator('meta[property="og:image"]').last().getAttribute("content");
  expect(address).toContain(`/members/${vera.handle}/year/2026/picture.png`);
  const path = new URL(address ?? "").pathname;
  const picture = await seat.request.get(path);
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await picture.body()).subarray(1, 4).toString()).toBe("PNG");

  // Noor, who says the same of all five.
  await seat.goto(`/members/${vera.handle}`);
  await seat.getByRole("link", { name: /of 100/ }).click();
  await expect(seat.getByRole("heading", { name: "You both love" })).toBeVisible();
  await expect(seat.getByRole("img", { name: /^(7\d) of 100$/ })).toBeVisible();
  await isAccessible(seat);

  // Vera hears what she has reached, and sees it with what is left.
  await expect(async () => {
    await desk.goto("/notifications");
    await desk.getByRole("link", { name: /You reached “First light”/ }).click({ timeout: 1_000 });
  }).toPass();
  await expect(desk.getByRole("region", { name: "Still to come" })).toBeVisible();
  await expect(desk.getByRole("region", { name: "Reached", exact: false }).first()).toContainText(
    "First light",
  );
  await isAccessible(desk);

  await ask(desk, "PATCH", "/members/me", { isPrivate: true });
  expect((await seat.request.get(path)).status()).toBe(404);
  await Promise.all([vera.context.close(), noor.context.close()]);
});
