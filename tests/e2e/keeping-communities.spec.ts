import { expect, type Page, test } from "@playwright/test";
import { close, named, openCommunity } from "./support/community";
import { listening, sql } from "./support/live";
import { choose, message, say, type Talker, talker } from "./support/talk";

test.describe.configure({ timeout: 90_000 });

test("a moderator takes words away, sends somebody out, bans them for a week; they are told, hear nothing more, and the log keeps it", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace, ivo] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Ivo"),
  ];
  const name = named("Back row");
  const place = await openCommunity(ada.page, name);
  for (const { page } of [grace, ivo]) {
    await page.goto(place);
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await expect(page.getByRole("link", { name: "Go to the rooms" })).toBeVisible();
  }
  await ada.page.goto(`${place}/members`);
  const hers = await manage(ada.page, grace);
  await hers.getByLabel("Role").selectOption("moderator");
  await hers.getByRole("button", { name: "Change role" }).click();
  await expect(member(ada.page, grace).getByRole("link", { name: /Moderator/ })).toBeVisible();

  for (const { page } of [grace, ivo]) {
    await page.goto(`${place}/rooms/lobby`);
    await listening(page);
  }
  await say(ivo.page, "The ending: he was dead all along");
  await choose(grace.page, "The ending", "Delete");
  await grace.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(message(ivo.page, "Message deleted")).toBeVisible();

  // Sent out, he is shown out, and may come back the way people come in.
  await grace.page.goto(`${place}/members`);
  const kick = await manage(grace.page, ivo);
  await kick.getByLabel("Reason").first().fill("Spoilers, twice");
  await kick.getByRole("button", { name: "Send out" }).click();
  await expect(ivo.page).toHaveURL(place, { timeout: 5_000 });
  await ivo.page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(ivo.page.getByRole("link", { name: "Go to the rooms" })).toBeVisible();
  await ivo.page.goto(`${place}/rooms/lobby`);
  await listening(ivo.page);

  await grace.page.reload();
  const ban = await manage(grace.page, ivo);
  await ban.getByLabel("Reason").last().fill("Spoilers, three times");
  await ban.getByRole("button", { name: "Ban Ivo" }).click();
  await expect(ivo.page).toHaveURL(place, { timeout: 5_000 });
  await expect(ivo.page.getByText(/You cannot come back until/)).toBeVisible();
  await grace.page.goto(`${place}/rooms/lobby`);
  await say(grace.page, "Peace at last");
  await expect(message(grace.page, "Peace at last")).toBeVisible();
  await expect(ivo.page.getByText("Peace at last")).toHaveCount(0);

  await ivo.page.goto("/notifications");
  await expect(ivo.page.getByText(`You were banned from ${name}. “Spoilers, three times”`)).toBeVisible();
  await expect(ivo.page.getByText(`You were removed from ${name}. “Spoilers, twice”`)).toBeVisible();
  await expect(ivo.page.getByText(`A message of yours in ${name} was deleted.`)).toBeVisible();
  await grace.page.goto(`${place}/moderation`);
  const kept = grace.page.getByRole("region", { name: "What the staff did" });
  for (const line of [/Grace deleted a message of Ivo/, /Grace sent out Ivo/, /Grace banned Ivo/])
    await expect(kept.getByRole("listitem").filter({ hasText: line })).toBeVisible();
  await expect(grace.page.getByRole("region", { name: "Kept out" })).toContainText("Spoilers, three times");
  await close(ada, grace, ivo);
});

test("the staff of Lumo hide a community; it is gone for its people, its owner reads why, and it comes back", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace, mod] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Moderator"),
  ];
  await sql("UPDATE members SET role = 'moderator' WHERE id = $1", [mod.who.id]);
  const place = await openCommunity(ada.page, named("Ticket office"));
  await grace.page.goto(place);
  await grace.page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(grace.page.getByRole("link", { name: "Go to the rooms" })).toBeVisible();
  await grace.page.goto(`${place}/rooms/lobby`);
  await listening(grace.page);

  await mod.page.goto(place);
  await mod.page.getByText(/^Hide Ticket office/).click();
  await mod.page.getByLabel("Reason").fill("It sells tickets that do not exist.");
  await mod.page.getByRole("button", { name: "Hide it" }).click();
  await expect(mod.page.getByRole("heading", { name: "Hidden by the staff of Lumo" })).toBeVisible();
  // Whoever was in one of its rooms is led out of it.
  await expect(grace.page).toHaveURL("/communities", { timeout: 5_000 });
  for (const path of [place, `${place}/rooms/lobby`, `${place}/events`])
    expect((await grace.page.goto(path))?.status(), path).toBe(404);
  await ada.page.goto(place);
  await expect(ada.page.getByText("“It sells tickets that do not exist.”")).toBeVisible();
  await expect(ada.page.getByRole("button", { name: "Show it again" })).toHaveCount(0);

  await mod.page.getByText(/^Show Ticket office/).click();
  await mod.page.getByLabel("Reason").fill("The tickets were real.");
  await mod.page.getByRole("button", { name: "Show it again" }).click();
  await expect(mod.page.getByRole("heading", { name: "Hidden by the staff of Lumo" })).toHaveCount(0);
  expect((await grace.page.goto(`${place}/rooms/lobby`))?.status()).toBe(200);
  await close(ada, grace, mod);
});

const member = (page: Page, { who }: Talker) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.locator(`a[href="/members/${who.handle}"]`) })
    .first();

/** What can be done about somebody in the list of members, opened. */
async function manage(page: Page, person: Talker) {
  const details = member(page, person).locator("details");
  await details.locator("summary").click();
  return details;
}
