import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { inDatabase, newMember, signedIn } from "../support/e2e-members";
import { isAccessible } from "./support/axe";

test.describe.configure({ timeout: 60_000 });

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
