import { expect, type Page, test } from "@playwright/test";
import { inDatabase } from "@/tests/support/e2e-members";
import { listening } from "./support/live";
import { ask, follows, talker } from "./support/talk";

test.describe.configure({ timeout: 120_000 });

const choice = (page: Page, film: string) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: film }) });

test("three people find a film on their watchlists, vote in three browsers, and log it with each other's names", async ({
  browser,
}) => {
  const [ada, grace, alan] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Alan"),
  ];
  for (const { page } of [ada, grace, alan]) await ask(page, "PUT", "/members/me/watchlist/wanda-1970");
  await ask(alan.page, "PUT", "/members/me/watchlist/metropolis-1927");
  for (const { page } of [grace, alan]) await follows(page, ada.who);

  await ada.page.goto("/watch-nights");
  await ada.page.getByRole("link", { name: "Plan a night" }).click();
  await ada.page.getByRole("textbox", { name: "What it is called" }).fill("Friday at mine");
  for (const { who } of [grace, alan]) {
    await ada.page.getByLabel("Who else comes").fill(who.handle);
    await ada.page.getByRole("option", { name: who.handle }).click();
  }
  await ada.page.getByRole("button", { name: "Ask them" }).click();
  await expect(ada.page.getByRole("heading", { name: "Friday at mine" })).toBeVisible();
  await listening(ada.page);
  const address = new URL(ada.page.url()).pathname;

  for (const { page } of [grace, alan]) {
    await page.goto("/notifications");
    await page.getByText("asked you to the watch night “Friday at mine”.").first().click();
    await expect(page).toHaveURL(address);
    await page.getByRole("button", { name: "I come, and show my watchlist" }).click();
    await expect(choice(page, "Wanda")).toBeVisible();
    await listening(page);
  }
  await expect(choice(ada.page, "Wanda").getByText("On every watchlist")).toBeVisible();
  await grace.page.getByRole("button", { name: "Would watch: Wanda" }).click();
  for (const { page } of [ada, alan]) await expect(choice(page, "Wanda").getByText("1 of 3")).toBeVisible();
  await ada.page.getByRole("button", { name: "Not that one: Metropolis" }).click();
  for (const { page } of [grace, alan])
    await expect(choice(page, "Metropolis").getByText("A veto")).toBeVisible();

  await ada.page.getByLabel("When").fill("2031-03-28T20:00");
  await ada.page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await ada.page.getByRole("button", { name: "Save it" }).click();
  const when = "Friday, 28 March 2031, 20:00 (Europe/Berlin)";
  for (const { page } of [ada, grace, alan]) await expect(page.getByText(when).first()).toBeVisible();
  const calendar = await grace.context.request.get(`/api/v1${address}/calendar`);
  expect(await calendar.text()).toContain("SUMMARY:Friday at mine: Wanda");
  await ada.page.getByRole("button", { name: "Open a conversation" }).click();
  await expect(ada.page).toHaveURL(/\/messages\//);

  // The evening has come and gone.
  await inDatabase((client) =>
    client.query("UPDATE watch_nights SET starts_at = now() - interval '3 hours' WHERE id = $1", [
      address.split("/").at(-1),
    ]),
  );
  await grace.page.goto(address);
  await grace.page.getByRole("link", { name: "How was it? Log it" }).click();
  await expect(grace.page.getByLabel("With whom")).toHaveValue("Ada and Alan");
  await alan.page.goto(address);
  await alan.page.getByRole("button", { name: "Leave the night" }).click();
  await expect(alan.page.getByText("No night is planned")).toBeVisible();
  await Promise.all([ada, grace, alan].map(({ context }) => context.close()));
});
