import { expect, test } from "@playwright/test";
import { linkSentTo } from "@/tests/support/e2e-letters";
import { inDatabase } from "@/tests/support/e2e-members";
import { isAccessible } from "./support/axe";
import { talker } from "./support/talk";

test.describe.configure({ timeout: 90_000 });

test("something is reported, taken up, decided, appealed by the link of the letter, and undone by somebody else", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [grace, alan, minerva, astrid] = await Promise.all(
    ["Grace", "Alan", "Minerva", "Astrid"].map((name) => talker(browser, name)),
  );
  if (!grace || !alan || !minerva || !astrid) throw new Error("Somebody is missing.");
  await inDatabase(async (client) => {
    const staff = [minerva.who.id, astrid.who.id];
    await client.query("UPDATE members SET role = 'moderator' WHERE id = ANY ($1)", [staff]);
    const words = "I sell the ends of films.";
    await client.query("UPDATE members SET bio = $2::text, bio_html = $2::text WHERE id = $1", [
      alan.who.id,
      words,
    ]);
  });

  await grace.page.goto(`/members/${alan.who.handle}`);
  await grace.page.getByRole("button", { name: /^More about/ }).click();
  await grace.page.getByRole("menuitem", { name: "Report" }).click();
  await expect(grace.page.getByRole("heading", { name: "Report this profile" })).toBeVisible();
  await isAccessible(grace.page);
  await grace.page.getByRole("button", { name: "Report" }).click();
  await expect(grace.page.getByText("Choose what is wrong with it.")).toBeVisible();
  await grace.page.getByLabel("Spam or a scam").check();
  await grace.page.getByLabel("Anything staff should know").fill("He wrote to all of us.");
  await grace.page.getByRole("button", { name: "Report" }).click();
  await expect(grace.page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  // To people who are no staff there is no queue.
  expect((await grace.page.goto("/moderation"))?.status()).toBe(404);

  await minerva.page.goto("/moderation?kind=member");
  await minerva.page.getByRole("link", { name: /I sell the ends of films/ }).click();
  await expect(minerva.page.getByText("He wrote to all of us.")).toBeVisible();
  await minerva.page.getByRole("button", { name: "Take it up" }).click();
  await expect(minerva.page.getByText("You are looking into this.")).toBeVisible();
  await isAccessible(minerva.page);
  const place = new URL(minerva.page.url()).pathname;
  await astrid.page.goto(place);
  await expect(astrid.page.getByText(`${minerva.who.name} is looking into this.`)).toBeVisible();
  await minerva.page.getByLabel("Suspend").check();
  await minerva.page.getByLabel("Also take the profile away").check();
  await minerva.page.getByRole("button", { name: "Decide" }).click();
  await expect(minerva.page.getByText("Say why: whoever it is about reads it.")).toBeVisible();
  await minerva.page.getByLabel("Reason").fill("We do not sell endings here.");
  await minerva.page.getByRole("button", { name: "Decide" }).click();
  await expect(minerva.page.getByRole("heading", { name: "What was decided" })).toBeVisible();
  expect((await grace.page.goto(`/members/${alan.who.handle}`))?.status()).toBe(404);

  // Signed out everywhere by it, he appeals from his letter.
  await alan.page.goto(await linkSentTo(`${alan.who.handle}@example.com`, "moderation-decision"));
  await expect(alan.page.getByText("We do not sell endings here.")).toBeVisible();
  await alan.page.locator("summary").click();
  await alan.page.getByLabel("Why it is wrong").fill("They are offcuts. Only the ends of reels.");
  await alan.page.getByRole("button", { name: "Appeal" }).click();
  await expect(alan.page.getByText("Appealed", { exact: true })).toBeVisible();

  await minerva.page.goto(place);
  await expect(minerva.page.getByText("You decided this. Somebody else judges the appeal.")).toBeVisible();
  await astrid.page.goto("/moderation?box=appeals&kind=member");
  await astrid.page.getByRole("link", { name: /I sell the ends of films/ }).click();
  await astrid.page.getByLabel("Undo it").check();
  await astrid.page.getByLabel("Reason").fill("Offcuts are fine.");
  await astrid.page.getByRole("button", { name: "Judge" }).click();
  await expect(astrid.page.getByText("undid it")).toBeVisible();

  await alan.page.goto("/settings/decisions");
  await expect(alan.page.getByText("Offcuts are fine.")).toBeVisible();
  await grace.page.goto(`/members/${alan.who.handle}`);
  await expect(grace.page.getByText("I sell the ends of films.").first()).toBeVisible();
  for (const { context } of [grace, alan, minerva, astrid]) await context.close();
});
