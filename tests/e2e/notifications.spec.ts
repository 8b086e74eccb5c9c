import { expect, type Page, test } from "@playwright/test";
import { newMember, signedIn } from "@/tests/support/e2e-members";
import { faultsOf } from "./support/axe";
import { badge, listening, type Person, person, readBehindTheScene, shows, sql } from "./support/live";
import { follows, talker } from "./support/talk";

test.describe.configure({ timeout: 60_000 });

test("a follow shows as a badge in another browser in under a second, and what came while the network was gone when it is back", async ({
  browser,
}) => {
  const ada = await person(browser, "Ada");
  const grace = await talker(browser, "Grace");
  const alan = await talker(browser, "Alan");
  await listening(ada.page);
  await shows(ada.page, 0, 5_000);

  await shows(ada.page, 1, 1_000, await follows(grace.page, ada.who));
  await expect(ada.page.getByText("Grace follows you now.")).toBeVisible();
  await expect(ada.page).toHaveTitle(/^\(1\) /);
  // The count goes along to the next page, whose name is the only one.
  await ada.page.locator('a[href="/forum"]:visible').first().click();
  await expect(ada.page).toHaveTitle(/^\(1\) Forum/);
  await expect(ada.page.locator("title")).toHaveCount(1);

  await readBehindTheScene(ada.who);
  await ada.context.setOffline(true);
  await follows(alan.page, ada.who);
  await ada.page.waitForTimeout(1_000);
  await ada.context.setOffline(false);
  await expect(ada.page.getByText("Alan follows you now.")).toBeVisible({ timeout: 2_000 });
  await Promise.all([ada, grace, alan].map(({ context }) => context.close()));
});

test("several tabs share one stream, and the next one takes over when its tab goes", {
  tag: "@any-size",
}, async ({ browser }) => {
  const ada = await person(browser, "Ada");
  const grace = await talker(browser, "Grace");
  const alan = await talker(browser, "Alan");
  const open = new Set<object>();
  ada.context.on("request", (request) => request.url().includes("/api/realtime") && open.add(request));
  ada.context.on("requestfinished", (request) => open.delete(request));
  ada.context.on("requestfailed", (request) => open.delete(request));
  const tabs = [ada.page];
  await ada.page.reload();
  for (let more = 0; more < 3; more++) {
    const tab = await ada.context.newPage();
    await tab.goto("/members");
    tabs.push(tab);
  }
  await listening(ada.page);
  await expect.poll(() => open.size).toBe(1);
  const at = await follows(grace.page, ada.who);
  for (const tab of tabs) {
    await tab.bringToFront();
    await shows(tab, 1, 6_000, at);
  }
  expect(open.size).toBe(1);

  await tabs.shift()?.close();
  await expect.poll(() => open.size).toBe(1);
  await readBehindTheScene(ada.who);
  await follows(alan.page, ada.who);
  await expect((tabs.at(-1) as Page).getByText("Alan follows you now.")).toBeVisible({ timeout: 3_000 });
  await Promise.all([ada, grace, alan].map(({ context }) => context.close()));
});

test("a session that ends elsewhere closes the stream within five seconds, and the page says so", {
  tag: "@any-size",
}, async ({ browser }) => {
  const ada = await person(browser, "Ada");
  await listening(ada.page);
  await sql("UPDATE sessions SET revoked_at = now() WHERE member_id = $1", [ada.who.id]);
  await expect(ada.page.getByText("You are signed out here.")).toBeVisible({ timeout: 6_500 });
  await ada.context.close();
});

test("a line that is down for long is said to be, and no longer than it is", { tag: "@any-size" }, async ({
  browser,
}) => {
  const ada = await person(browser, "Ada");
  await listening(ada.page);
  await ada.context.route("**/api/realtime**", (route) => route.abort());
  await ada.page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(ada.page.getByText("Reconnecting…")).toBeVisible({ timeout: 8_000 });
  await ada.context.unroute("**/api/realtime**");
  await expect(ada.page.getByText("Reconnecting…")).toBeHidden({ timeout: 15_000 });
  await ada.context.close();
});

async function lines(recipient: Person, people: Person[]) {
  for (const [at, { id }] of people.entries()) {
    await sql(
      `WITH line AS (INSERT INTO notifications (id, recipient_id, type, group_key, actor_id, created_at, updated_at)
         VALUES (gen_random_uuid(), $1, 'follow-accepted', 'accepted:' || $2::uuid, $2, now() - make_interval(hours => $3::int * 20), now() - make_interval(hours => $3::int * 20))
         RETURNING id) INSERT INTO notification_actors (notification_id, actor_id) SELECT id, $2 FROM line`,
      [recipient.id, id, at],
    );
  }
}

test("the inbox stands by day, and what was looked at is read", async ({ browser }) => {
  const ada = await person(browser, "Ada");
  const grace = await newMember("Grace");
  const alan = await newMember("Alan");
  await lines(ada.who, [grace, alan]);
  const { page } = ada;
  await page.goto("/notifications");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Grace accepted your request" })).toBeVisible();
  await expect(badge(page)).toHaveAccessibleName(/^Notifications$/, { timeout: 6_000 });

  await ada.context.close();
});

test("all read and undone, deleted and undone, by tab", async ({ browser }) => {
  const ada = await person(browser, "Ada");
  const grace = await newMember("Grace");
  const alan = await newMember("Alan");
  await lines(ada.who, [grace, alan]);
  const { page } = ada;
  // Nothing is ever in sight: only what is pressed is read.
  await page.addInitScript(() => {
    window.IntersectionObserver.prototype.observe = () => undefined;
  });
  await page.goto("/notifications");
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByText("All marked as read.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Mark all as read" })).toBeVisible();

  const line = page.getByRole("listitem").filter({ hasText: "Alan accepted your request" });
  await line.getByRole("button", { name: /^Delete/ }).click();
  await expect(line).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(line).toBeVisible();

  await page.getByRole("link", { name: "Follows", exact: true }).click();
  await expect(page).toHaveURL(/filter=follows/);
  await expect(line).toBeVisible();
  await ada.context.close();
});

test("a request to follow is answered where it is read", async ({ browser }) => {
  const ada = await person(browser, "Ada");
  const grace = await person(browser, "Grace");
  await sql("UPDATE members SET is_private = true WHERE id = $1", [ada.who.id]);
  await ada.page.goto("/notifications");
  await listening(ada.page);
  await follows(grace.page, ada.who);
  await ada.page.getByRole("button", { name: "Something new" }).click();
  await ada.page.getByRole("button", { name: "Accept Grace" }).click();
  await expect(ada.page.getByText("Grace follows you now.")).toBeVisible();
  await shows(grace.page, 1, 5_000);
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});

test("without JavaScript everything is read, deleted and chosen all the same", { tag: "@any-size" }, async ({
  browser,
}) => {
  const { context, ...who } = await signedIn(browser, "Ada", { javaScriptEnabled: false });
  const grace = await newMember("Grace");
  await lines(who, [grace]);
  const page = await context.newPage();
  await page.goto("/notifications");
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
  await page.goto("/notifications");
  await page.getByRole("button", { name: /^Delete/ }).click();
  await page.goto("/notifications");
  await expect(page.getByRole("heading", { name: "Nothing yet" })).toBeVisible();
  await page.goto("/settings/notifications");
  await page.getByRole("checkbox", { name: "Someone follows you: Mail" }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.goto("/settings/notifications");
  await expect(page.getByRole("checkbox", { name: "Someone follows you: Mail" })).toBeChecked();
  await context.close();
});

test("what is chosen is kept: ways, quiet hours, the week's letter; and a wrong time is said beside it", {
  tag: "@any-size",
}, async ({ browser }) => {
  const { page, context } = await person(browser, "Ada");
  await page.goto("/settings/notifications");
  await page.getByRole("checkbox", { name: "Someone follows you: Push" }).uncheck();
  await page.getByRole("checkbox", { name: /Keep quiet at night/ }).check();
  await page.getByLabel("From", { exact: true }).fill("23:15");
  await page.getByRole("checkbox", { name: /Monday mornings/ }).uncheck();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Someone follows you: Push" })).not.toBeChecked();
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("23:15");
  await expect(page.getByRole("checkbox", { name: /Monday mornings/ })).not.toBeChecked();
  await page.getByLabel("Until", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Give a time of day, such as 22:30.")).toBeVisible();
  await context.close();
});

test("inbox and settings have nothing for axe to say, in either theme @any-size", async ({ browser }) => {
  const { context, ...who } = await signedIn(browser, "Ada");
  const grace = await newMember("Grace");
  await lines(who, [grace]);
  const page = await context.newPage();
  for (const path of ["/notifications", "/notifications?filter=unread", "/settings/notifications"])
    expect(await faultsOf(page, path, true)).toEqual([]);
  await context.close();
});
