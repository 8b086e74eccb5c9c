import { expect, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { newId } from "@/lib/platform/ids";
import { inDatabase, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";

test.describe.configure({ timeout: 120_000 });

const FILM = "Date,Name,Year,Letterboxd URI";

/** Two films nobody else has, and an export that names one of them rightly and the other nearly. */
async function luggage() {
  const word = newId().slice(-8);
  const titles = { sure: `Harbour ${word}`, doubt: `Lantern Street ${word}` };
  await inDatabase(async (client) => {
    for (const title of Object.values(titles))
      await client.query("INSERT INTO films (id, slug, title, year) VALUES ($1, $2, $3, 2198)", [
        newId(),
        `${title.toLowerCase().replaceAll(" ", "-")}-2198`,
        title,
      ]);
  });
  const files = {
    "diary.csv": `${FILM},Rating,Rewatch,Tags,Watched Date\n2024-01-02,${titles.sure},2198,,4.5,,,2024-01-01\n`,
    "reviews.csv": `${FILM},Rating,Rewatch,Review,Tags,Watched Date\n2024-01-02,${titles.sure},2198,,4.5,,"Fog, and <i>more</i> fog.",,2024-01-01\n`,
    "watchlist.csv": `${FILM}\n2024-01-03,${titles.doubt},2197,\n2024-01-03,Never Filmed ${word},1999,\n`,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)]));
  return { titles, zip: Buffer.from(zipSync(packed)) };
}

test("a Letterboxd zip is looked through, decided about, brought, shown and taken back", {
  tag: "@any-size",
}, async ({ browser }) => {
  const { handle, context } = await signedIn(browser, "Mona");
  const { titles, zip } = await luggage();
  const page = await context.newPage();
  await page.goto("/settings/import");
  const file = page.getByLabel("Your export");
  await file.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("hello") });
  await page.getByRole("button", { name: "Look through it" }).click();
  await expect(page.getByText("This is neither a Letterboxd zip")).toBeVisible();

  await file.setInputFiles({ name: "letterboxd-mona.zip", mimeType: "application/zip", buffer: zip });
  await page.getByRole("button", { name: "Look through it" }).click();
  await expect(page.getByRole("heading", { name: "What is in it" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText("1 viewing", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Not here yet" })).toBeVisible();
  await isAccessible(page);
  const doubt = page.getByRole("listitem").filter({ hasText: `${titles.doubt} (2197)` });
  await doubt.getByRole("radio", { name: `${titles.doubt} (2198)` }).check();
  await doubt.getByRole("button", { name: "That one" }).click();
  await expect(page.getByRole("heading", { name: "Which film is it?" })).toBeHidden();
  await page.getByRole("button", { name: "Bring it" }).click();
  await expect(page.getByRole("heading", { name: "It is here" })).toBeVisible({ timeout: 30_000 });

  // For her eyes only, until she says so.
  const visitor = await browser.newPage();
  await page.goto(`/members/${handle}/diary`);
  await expect(page.getByRole("link", { name: titles.sure }).first()).toBeVisible();
  await visitor.goto(`/members/${handle}/diary`);
  await expect(visitor.getByText(titles.sure)).toHaveCount(0);
  await page.goto("/settings/import");
  await page.getByRole("button", { name: "Show it as my profile does" }).click();
  await expect(page.getByText("It is shown as the rest of your profile is.")).toBeVisible();
  await expect(async () => {
    await visitor.goto(`/members/${handle}/diary`);
    await expect(visitor.getByRole("link", { name: titles.sure }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });

  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("heading", { name: "It was taken back" })).toBeVisible({ timeout: 30_000 });
  await page.goto(`/members/${handle}/diary`);
  await expect(page.getByText(titles.sure)).toHaveCount(0);
  await Promise.all([visitor.close(), context.close()]);
});

test("the same goes without JavaScript, with a sentence where a file is refused", {
  tag: "@any-size",
}, async ({ browser }) => {
  const { context } = await signedIn(browser, "Nora", { javaScriptEnabled: false });
  const { titles, zip } = await luggage();
  const page = await context.newPage();
  await page.goto("/settings/import");
  const send = async (name: string, buffer: Buffer) => {
    await page.getByLabel("Your export").setInputFiles({ name, mimeType: "application/zip", buffer });
    await page.getByRole("button", { name: "Look through it" }).click();
  };
  const until = (heading: string) =>
    expect(async () => {
      await page.goto("/settings/import");
      await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
  await send("letterboxd.zip", Buffer.from("PK"));
  await expect(page.getByText("The zip is damaged, so it cannot be read.")).toBeVisible();
  await send("letterboxd.zip", zip);
  await until("What is in it");
  await page.getByRole("button", { name: "Take the likeliest for all" }).click();
  await expect(page.getByText(`${titles.doubt} (2197)`)).toHaveCount(0);
  await page.getByRole("button", { name: "Bring it" }).click();
  await until("It is here");
  await context.close();
});
