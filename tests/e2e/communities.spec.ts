import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { close, named, openCommunity } from "./support/community";
import { listening } from "./support/live";
import { choose, message, say, talker } from "./support/talk";

test.describe.configure({ timeout: 90_000 });

test("one opens a community, another joins, they talk, live; its owner takes a message away, and the other leaves", async ({
  browser,
}) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const place = await openCommunity(ada.page, named("Slow trains"));

  await grace.page.goto(place);
  await grace.page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(grace.page.getByText("2 members")).toBeVisible();
  for (const { page } of [ada, grace]) {
    await page.goto(`${place}/rooms/lobby`);
    await listening(page);
  }

  await say(grace.page, "Which train first?");
  await expect(message(ada.page, "Which train first?")).toBeVisible();
  await say(ada.page, "The one in *Late Spring*");
  await expect(message(grace.page, "The one in Late Spring")).toBeVisible();

  // Nobody but the staff takes away what somebody else said.
  await message(grace.page, "Late Spring").focus();
  await message(grace.page, "Late Spring").getByRole("button", { name: "More" }).click();
  await expect(grace.page.getByRole("menuitem", { name: "Copy text" })).toBeVisible();
  await expect(grace.page.getByRole("menuitem", { name: "Delete" })).toHaveCount(0);
  await grace.page.keyboard.press("Escape");
  await choose(ada.page, "Which train first?", "Delete");
  await ada.page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(message(grace.page, "Message deleted")).toBeVisible();
  await expect(grace.page.getByText("Which train first?")).toHaveCount(0);

  await grace.page.goto(place);
  await grace.page.getByRole("button", { name: "Leave this community" }).click();
  await expect(grace.page).toHaveURL("/communities");
  // Its rooms lead back to its front, where one may join again.
  await grace.page.goto(`${place}/rooms/lobby`);
  await expect(grace.page).toHaveURL(place);
  await expect(grace.page.getByRole("button", { name: "Join", exact: true })).toBeVisible();
  await close(ada, grace);
});

test("a private community does not exist for others, by page, API and search", { tag: "@any-size" }, async ({
  browser,
}) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const name = named("Vault");
  const place = await openCommunity(ada.page, name, { isPrivate: true });
  for (const path of [place, `${place}/rooms/lobby`, `${place}/members`, `${place}/events`])
    expect((await grace.page.goto(path))?.status(), path).toBe(404);
  const api = await grace.context.request.get(`/api/v1${place}`);
  expect(api.status()).toBe(404);
  await grace.page.goto(`/communities?q=${encodeURIComponent(name)}`);
  await expect(grace.page.getByRole("main")).toBeVisible();
  await expect(grace.page.getByRole("main").getByRole("link", { name })).toHaveCount(0);
  await close(ada, grace);
});

test("without JavaScript one joins, and says something in a room", { tag: "@any-size" }, async ({
  browser,
}) => {
  const [ada, grace] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace", { javaScriptEnabled: false }),
  ];
  const place = await openCommunity(ada.page, named("Paper prints"));
  await grace.page.goto(place);
  await grace.page.getByRole("button", { name: "Join", exact: true }).click();
  await grace.page.goto(`${place}/rooms/lobby`);
  await grace.page.getByRole("textbox", { name: "Message" }).fill("Hello from paper");
  await grace.page.getByRole("button", { name: "Send" }).click();
  await expect(grace.page.getByText("Hello from paper")).toBeVisible();
  await ada.page.goto(`${place}/rooms/lobby`);
  await expect(message(ada.page, "Hello from paper")).toBeVisible();
  await close(ada, grace);
});

test("who leads a community gives it a picture and another address, and the address before leads there", {
  tag: "@any-size",
}, async ({ browser }) => {
  const ada = await talker(browser, "Ada");
  const { page } = ada;
  const place = await openCommunity(page, named("Paper moon"));
  await page.getByRole("link", { name: "Settings" }).last().click();

  const buffer = await sharp({ create: { width: 800, height: 500, channels: 3, background: "#365" } })
    .png()
    .toBuffer();
  await page
    .getByLabel("Choose a picture")
    .setInputFiles({ name: "moon.png", mimeType: "image/png", buffer });
  const crop = page.getByRole("group", { name: /Part of the picture/ });
  await expect(crop).toHaveAccessibleDescription(/500 by 500 pixels, 150 from the left/);
  await crop.press("ArrowLeft");
  await page.getByRole("button", { name: "Use this picture" }).click();
  await expect(page.getByText("That is its picture now.")).toBeVisible();
  const picture = page.locator("main header img");
  await expect(picture).toHaveAttribute("src", /^\/media\/[\w-]+-256\.webp$/);
  await page.getByRole("button", { name: "Take the picture off" }).click();
  await expect(picture).toHaveCount(0);

  const address = page.getByRole("textbox", { name: "Address" });
  await address.fill("new");
  await expect(page.getByText("This address is kept for Lumo itself.")).toBeVisible();
  const wanted = `paper-moon-${crypto.randomUUID().slice(0, 8)}`;
  await address.fill(wanted);
  await expect(page.getByText("This address is free.")).toBeVisible();
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page).toHaveURL(`/communities/${wanted}/settings`);
  const moved = await ada.context.request.get(place, { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  await page.goto(`${place}/members`);
  await expect(page).toHaveURL(`/communities/${wanted}/members`);
  await close(ada);
});

test("somebody asked to come finds the invitation from their notice, and says yes, without JavaScript", {
  tag: "@any-size",
}, async ({ browser }) => {
  const ada = await talker(browser, "Ada");
  const grace = await talker(browser, "Grace", { javaScriptEnabled: false });
  const name = named("Two reels");
  const place = await openCommunity(ada.page, name, { isPrivate: true });
  await ada.page.goto(`${place}/invites`);
  await ada.page.getByLabel("Handle").fill(grace.who.handle);
  await ada.page.getByRole("button", { name: "Invite" }).click();
  await expect(ada.page.getByText("Invited.")).toBeVisible();

  await grace.page.goto("/notifications");
  await grace.page.getByRole("link", { name: `Ada invites you to ${name}.` }).click();
  await expect(grace.page).toHaveURL("/communities/invitations");
  await grace.page.getByRole("button", { name: `Accept the invitation to ${name}` }).click();
  await expect(grace.page).toHaveURL(place);
  await grace.page.getByLabel("How long").selectOption("week");
  await grace.page.getByRole("button", { name: "Mute", exact: true }).click();
  await expect(grace.page.getByText(/It is heard again/)).toBeVisible();
  await grace.page.goto("/communities/invitations");
  await expect(grace.page.getByText("No invitation waits for you")).toBeVisible();
  await close(ada, grace);
});

test("rooms change places without JavaScript", { tag: "@any-size" }, async ({ browser }) => {
  const ada = await talker(browser, "Ada", { javaScriptEnabled: false });
  const { page } = ada;
  const place = await openCommunity(page, named("Stairs"));
  await page.goto(`${place}/settings`);
  await page.getByLabel("A new room").fill("Balcony");
  await page.getByRole("button", { name: "Open the room" }).click();
  await page.getByRole("button", { name: "Move Balcony up" }).click();
  await expect(page.getByRole("button", { name: "Move Balcony up" })).toBeDisabled();
  await page.goto(place);
  await expect(page.getByRole("list", { name: "Rooms" }).getByRole("link")).toHaveText([/Balcony/, /Lobby/]);
  await close(ada);
});
