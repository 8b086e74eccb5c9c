import { type Browser, expect, type Page, test } from "@playwright/test";
import { inDatabase } from "@/tests/support/e2e-members";
import { ask, type Talker, talker } from "./support/talk";

test.describe.configure({ timeout: 90_000 });

type Event = { id: string; address: string; title: string };

/** Ada's community with Grace in it. */
async function together(
  browser: Browser,
  more: { javaScriptEnabled?: boolean } = {},
): Promise<{ ada: Talker; grace: Talker; place: string; name: string }> {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace", more)];
  const name = `Slow trains ${crypto.randomUUID().slice(0, 8)}`;
  const { slug } = await ask<{ slug: string }>(ada.page, "POST", "/communities", { name });
  const place = `/communities/${slug}`;
  await grace.page.goto(place);
  await grace.page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(grace.page.getByText("2 members")).toBeVisible();
  return { ada, grace, place, name };
}

/** Plans an event through its form. */
async function plan(page: Page, place: string): Promise<Event> {
  const title = `The Wind, with live piano ${crypto.randomUUID().slice(0, 4)}`;
  await page.goto(`${place}/events`);
  await page.getByRole("link", { name: "Plan an event" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await page.getByLabel("Begins").fill("2031-03-30T20:00");
  await page.getByLabel("Ends").fill("2031-03-30T22:30");
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await page.getByRole("textbox", { name: "Place" }).fill("Under the roof");
  await page.getByRole("button", { name: "Plan the event" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  const address = new URL(page.url()).pathname;
  return { id: address.split("/").at(-1) ?? "", address, title };
}

/** What the inbox says of an event. */
const told = (page: Page, words: string | RegExp) => page.getByRole("main").getByText(words).first();

test("an event is planned, answered, moved, reminded of and called off; who wants to come hears of each in a sentence", async ({
  browser,
}) => {
  const { ada, grace, place, name } = await together(browser);
  const { id, address, title } = await plan(ada.page, place);

  await grace.page.goto(place);
  await grace.page.getByRole("link", { name: title }).click();
  await expect(grace.page.getByText("Sunday, 30 March 2031, 20:00 to 22:30 (Europe/Berlin)")).toBeVisible();
  await grace.page.getByRole("button", { name: "I come" }).click();
  await expect(grace.page.getByText("1 coming, 0 perhaps")).toBeVisible();
  await grace.page.getByRole("link", { name: "See who comes" }).click();
  await expect(grace.page.getByRole("main").getByRole("link", { name: "Grace" })).toBeVisible();

  await ada.page.goto(address);
  await ada.page.getByRole("link", { name: "Change it" }).click();
  await expect(ada.page.getByLabel("Begins")).toHaveValue("2031-03-30T20:00");
  // An end before the beginning is refused beside the field, and nothing that was written is lost.
  await ada.page.getByLabel("Begins").fill("2031-03-30T23:00");
  await ada.page.getByRole("textbox", { name: "Place" }).fill("In the yard");
  await ada.page.getByRole("button", { name: "Save the changes" }).click();
  await expect(ada.page.getByText("An event ends after it begins, and within a month.")).toBeVisible();
  await expect(ada.page.getByRole("textbox", { name: "Place" })).toHaveValue("In the yard");
  await ada.page.getByLabel("Begins").fill("2031-03-30T21:00");
  await ada.page.getByRole("button", { name: "Save the changes" }).click();
  await expect(ada.page.getByText("In the yard")).toBeVisible();
  const moved = "Sunday, 30 March 2031, 21:00 to 22:30 (Europe/Berlin)";
  await expect(ada.page.getByText(moved)).toBeVisible();

  // The day before has come.
  await inDatabase((client) =>
    client.query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1", [
      `event:${id}:day`,
    ]),
  );
  await expect(async () => {
    await grace.page.goto("/notifications");
    await expect(told(grace.page, `“${title}” of ${name} is tomorrow: ${moved}.`)).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  await expect(told(grace.page, `changed “${title}”. It is on ${moved}.`)).toBeVisible();

  await ada.page.goto(`${address}/edit`);
  await ada.page.getByText("Call it off", { exact: true }).click();
  await ada.page.getByRole("textbox", { name: "Why" }).fill("The projector broke.");
  await ada.page.getByRole("button", { name: "Call the event off" }).click();
  await expect(ada.page.getByText("Called off")).toBeVisible();

  await grace.page.goto("/notifications");
  await told(grace.page, `called “${title}” off. “The projector broke.”`).click();
  await expect(grace.page).toHaveURL(address);
  await expect(grace.page.getByText("The projector broke.")).toBeVisible();
  await expect(grace.page.getByRole("button", { name: "I come" })).toHaveCount(0);
  await grace.page.goto(place);
  await expect(grace.page.getByRole("link", { name: title })).toHaveCount(0);
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});

test("without JavaScript one says that one comes, and takes a calendar address of a private community and ends it", {
  tag: "@any-size",
}, async ({ browser }) => {
  const { ada, grace, place } = await together(browser, { javaScriptEnabled: false });
  const { address } = await plan(ada.page, place);
  await grace.page.goto(address);
  await grace.page.getByRole("button", { name: "Maybe" }).click();
  await expect(grace.page.getByText("0 coming, 1 perhaps")).toBeVisible();

  await ask(ada.page, "PATCH", place, { visibility: "private" });
  await grace.page.goto(`${place}/events/calendar`);
  await grace.page.getByRole("button", { name: "Make an address" }).click();
  const feed = await grace.page.getByLabel("Address of the calendar").inputValue();
  const outside = await browser.newContext();
  const read = async () => {
    const answer = await outside.request.get(feed);
    return [answer.status(), answer.headers()["content-type"], await answer.text()] as const;
  };
  const [status, type, text] = await read();
  expect([status, type]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(text).toContain("BEGIN:VEVENT");
  await grace.page.goto(`${place}/events/calendar`);
  await expect(grace.page.getByLabel("Address of the calendar")).toHaveCount(0);
  await grace.page.getByRole("button", { name: "End it" }).click();
  await expect(grace.page.getByText("You have no address yet.")).toBeVisible();
  expect((await read())[0]).toBe(404);
  await Promise.all([outside, ada.context, grace.context].map((context) => context.close()));
});
