import { expect, test } from "@playwright/test";
import {
  choose,
  field,
  follows,
  friends,
  log,
  message,
  openTalk,
  say,
  type Talker,
  talker,
  tell,
} from "./support/talk";

test.describe.configure({ timeout: 90_000 });

const close = (...people: Talker[]) => Promise.all(people.map(({ context }) => context.close()));

test("two people talk, live, and see that the other has read it", async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await openTalk(ada.page, id);
  await openTalk(grace.page, id);

  await field(ada.page).pressSequentially("Did you see", { delay: 10 });
  await expect(grace.page.getByText("Ada is writing")).toBeVisible();
  await say(ada.page, "Did you see *Playtime*? ||The glass door|| got me.");
  await expect(message(grace.page, "Did you see Playtime")).toBeVisible();
  await expect(grace.page.getByText("Ada is writing")).toBeHidden();
  await expect(ada.page.getByText("Seen", { exact: true })).toBeVisible();

  const spoiler = message(grace.page, "Playtime").getByRole("button", { name: /Spoiler/ });
  await spoiler.focus();
  await grace.page.keyboard.press("Enter");
  await expect(message(grace.page, "The glass door").locator("[aria-expanded=true]")).toBeVisible();

  await say(grace.page, "Twice.");
  await expect(message(ada.page, "Twice.")).toBeVisible();
  await close(ada, grace);
});

test("an edit and a reaction come to the other, and what is deleted is gone there", async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await openTalk(ada.page, id);
  await openTalk(grace.page, id);
  await say(ada.page, "I liked the ending");
  await expect(message(grace.page, "I liked the ending")).toBeVisible();

  await field(ada.page).press("ArrowUp");
  await field(ada.page).fill("I loved the ending");
  await ada.page.getByRole("button", { name: "Save" }).click();
  await expect(message(grace.page, "I loved the ending")).toContainText("edited");

  await message(grace.page, "I loved").focus();
  await grace.page.getByRole("button", { name: "React with ❤️" }).click();
  await expect(message(ada.page, "I loved").getByRole("button", { name: "❤️, 1" })).toBeVisible();

  await choose(ada.page, "I loved", "Delete");
  await ada.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(message(grace.page, "Message deleted")).toBeVisible();
  // Nowhere on the page: not in the list beside it, nor in what was read out.
  await expect(grace.page.getByText("I loved the ending")).toHaveCount(0);
  await close(ada, grace);
});

test("a stranger asks; one is let in and talks, another is turned away and cannot tell", async ({
  browser,
}) => {
  const [ada, grace, alan] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Alan"),
  ];
  for (const asks of [grace, alan]) {
    await asks.page.goto(`/members/${ada.who.handle}`);
    await asks.page.getByRole("button", { name: "Message" }).click();
    await asks.page.waitForURL(/\/messages\/.+/);
    await say(asks.page, `Hello from ${asks.who.name}`);
    await expect(message(asks.page, "Hello from")).toBeVisible();
  }

  await ada.page.goto("/messages/requests");
  const requests = ada.page.getByRole("list", { name: "Requests" });
  await expect(requests.getByRole("link")).toHaveCount(2);
  await requests.getByRole("link", { name: /Grace/ }).click();
  await ada.page.getByRole("button", { name: "Accept" }).click();
  await say(ada.page, "Hello, Grace");
  await expect(message(grace.page, "Hello, Grace")).toBeVisible();

  await ada.page.goto("/messages/requests");
  await ada.page.getByRole("link", { name: /Alan/ }).click();
  await ada.page.getByRole("button", { name: "Decline" }).click();
  await ada.page.waitForURL("/messages/requests");
  await expect(ada.page.getByText("Nobody is waiting")).toBeVisible();
  await say(alan.page, "Are you there?");
  await expect(message(alan.page, "Are you there?")).toBeVisible();
  await expect(alan.page.getByText(/declined|refused|Not sent/i)).toHaveCount(0);
  await close(ada, grace, alan);
});

test("what is written without a network leaves in order when it is back, each message once", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await openTalk(ada.page, id);
  await openTalk(grace.page, id);

  await ada.context.setOffline(true);
  const words = ["first, on the train", "second, in the tunnel", "third, still there"];
  for (const each of words) await say(ada.page, each);
  await expect(ada.page.locator("[data-outgoing=waiting]")).toHaveCount(3);
  await tell(grace.page, id, "Meanwhile, Grace");
  await ada.context.setOffline(false);

  await expect(message(grace.page, "third, still there")).toBeVisible({ timeout: 10_000 });
  await expect(ada.page.locator("[data-outgoing]")).toHaveCount(0);
  for (const page of [ada.page, grace.page]) {
    await expect(message(page, "Meanwhile, Grace")).toHaveCount(1);
    const said = await log(page).locator("article[data-seq]").allInnerTexts();
    const order = words.map((each) => said.flatMap((text, at) => (text.includes(each) ? [at] : [])));
    expect(order.map((found) => found.length)).toEqual([1, 1, 1]);
    expect(order.flat()).toEqual(order.flat().toSorted((a, b) => a - b));
  }
  await close(ada, grace);
});

test("words that were not sent are there again after the page was closed, and on another device", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await openTalk(ada.page, id);
  const saved = ada.page.waitForResponse((answer) => answer.url().endsWith("/drafts") && answer.ok());
  await field(ada.page).fill("I have not finished this");
  await saved;
  await ada.page.evaluate(() => localStorage.clear());
  await ada.page.goto("/members");
  await openTalk(ada.page, id);
  await expect(field(ada.page)).toHaveValue("I have not finished this");
  await close(ada, grace);
});

test("several tabs share one stream, and all of them show what is said", { tag: "@any-size" }, async ({
  browser,
}) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  const open = new Set<object>();
  ada.context.on("request", (request) => request.url().includes("/api/realtime") && open.add(request));
  ada.context.on("requestfinished", (request) => open.delete(request));
  ada.context.on("requestfailed", (request) => open.delete(request));
  await openTalk(ada.page, id);
  const second = await ada.context.newPage();
  await second.goto(`/messages/${id}`);
  const third = await ada.context.newPage();
  await third.goto("/messages");
  await expect.poll(() => open.size).toBe(1);
  await tell(grace.page, id, "To every tab");
  for (const tab of [ada.page, second]) await expect(message(tab, "To every tab")).toHaveCount(1);
  await expect(third.getByRole("link", { name: /Grace.*To every tab/ })).toBeVisible();
  await close(ada, grace);
});

test("a group is opened, named anew, and left; whoever left does not hear of it any more", async ({
  browser,
}) => {
  const [ada, grace, alan] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Alan"),
  ];
  for (const one of [grace, alan]) {
    await one.page.goto("/offline");
    await follows(one.page, ada.who);
  }
  await ada.page.goto("/messages?new");
  const dialog = ada.page.getByRole("dialog", { name: "New message" });
  for (const one of [grace, alan]) {
    await dialog.getByRole("combobox", { name: "To" }).fill(one.who.handle);
    await dialog.getByRole("option", { name: new RegExp(one.who.handle) }).click();
  }
  await dialog.getByRole("textbox", { name: /Name of the group/ }).fill("The late show");
  await dialog.getByRole("button", { name: "Open the group" }).click();
  await ada.page.waitForURL(/\/messages\/[0-9a-f-]{36}/);
  const id = new URL(ada.page.url()).pathname.split("/")[2] ?? "";
  await openTalk(grace.page, id);
  await openTalk(alan.page, id);
  await say(ada.page, "Welcome, both");
  for (const one of [grace, alan]) await expect(message(one.page, "Welcome, both")).toBeVisible();

  await grace.page.getByRole("button", { name: "About this conversation" }).click();
  await grace.page.getByRole("textbox", { name: "Name" }).fill("The later show");
  await grace.page.getByRole("button", { name: "Save" }).click();
  await expect(alan.page.getByRole("heading", { level: 1, name: "The later show" })).toBeVisible();

  await alan.page.getByRole("button", { name: "About this conversation" }).click();
  await alan.page.getByRole("button", { name: "Leave the group" }).click();
  await alan.page.getByRole("button", { name: "Leave", exact: true }).click();
  await alan.page.waitForURL("/messages");
  await say(ada.page, "Alan has gone");
  await expect(message(grace.page, "Alan has gone")).toBeVisible();
  expect((await alan.page.goto(`/messages/${id}`))?.status()).toBe(404);
  await close(ada, grace, alan);
});

test("a conversation of others is not there", { tag: "@any-size" }, async ({ browser }) => {
  const [ada, grace, alan] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Alan"),
  ];
  const id = await friends(ada, grace);
  await tell(ada.page, id, "Between us");
  const answer = await alan.page.goto(`/messages/${id}`);
  expect(answer?.status()).toBe(404);
  expect(await alan.page.content()).not.toContain("Between us");
  await close(ada, grace, alan);
});

test("without a script one reads, goes back, and sends", { tag: "@any-size" }, async ({ browser }) => {
  const [ada, grace] = [
    await talker(browser, "Ada", { javaScriptEnabled: false }),
    await talker(browser, "Grace"),
  ];
  await follows(grace.page, ada.who);
  await ada.page.goto(`/members/${grace.who.handle}`);
  await ada.page.getByRole("button", { name: "Message" }).click();
  await ada.page.waitForURL(/\/messages\/[0-9a-f-]{36}/);
  await field(ada.page).fill("No script here");
  await ada.page.getByRole("button", { name: "Send" }).click();
  await expect(message(ada.page, "No script here")).toBeVisible();
  const id = new URL(ada.page.url()).pathname.split("/")[2] ?? "";
  await openTalk(grace.page, id);
  await expect(message(grace.page, "No script here")).toBeVisible();
  await close(ada, grace);
});
