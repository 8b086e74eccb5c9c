import { expect, test } from "@playwright/test";
import { killApplication } from "./support/live";
import { field, friends, log, message, openTalk, say, talker } from "./support/talk";

test("the application is killed while two people talk: both come back by themselves, and every word arrives once, in order", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const id = await friends(ada, grace);
  await openTalk(ada.page, id);
  await openTalk(grace.page, id);
  await say(ada.page, "before the dark");
  await expect(message(grace.page, "before the dark")).toBeVisible();

  killApplication();
  await expect.poll(() => isUp(), { timeout: 10_000 }).toBe(false);
  const words = ["first in the dark", "second in the dark", "third in the dark"];
  for (const each of words) await say(ada.page, each);
  await say(grace.page, "Grace in the dark");
  await expect(ada.page.locator("[data-outgoing=waiting]")).toHaveCount(3);
  await expect(grace.page.locator("[data-outgoing=waiting]")).toHaveCount(1);
  await field(ada.page).fill("and unsaid");

  await expect.poll(() => isUp(), { timeout: 60_000 }).toBe(true);
  for (const { page } of [ada, grace]) {
    await expect(page.locator("[data-outgoing]")).toHaveCount(0, { timeout: 30_000 });
    for (const each of [...words, "Grace in the dark"])
      await expect(message(page, each)).toHaveCount(1, { timeout: 30_000 });
    const said = await log(page).locator("article[data-seq]").allInnerTexts();
    const order = words.map((each) => said.findIndex((text) => text.includes(each)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
  await expect(field(ada.page)).toHaveValue("and unsaid");
  // And it goes on as if nothing had been.
  await say(grace.page, "back in the light");
  await expect(message(ada.page, "back in the light")).toBeVisible();
  await Promise.all([ada, grace].map(({ context }) => context.close()));

  async function isUp(): Promise<boolean> {
    try {
      return (await request.get("/health/live")).ok();
    } catch {
      return false;
    }
  }
});
