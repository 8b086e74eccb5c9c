import { expect, test } from "@playwright/test";
import { killRedis, listening, person, readBehindTheScene } from "./support/live";
import { follows, talker } from "./support/talk";

test("news arrives while Redis is down, and in under a second once it is back", async ({ browser }) => {
  const ada = await person(browser, "Ada");
  const edith = await talker(browser, "Edith");
  const kurt = await talker(browser, "Kurt");
  await listening(ada.page);

  killRedis();
  const down = await follows(edith.page, ada.who);
  await expect(ada.page.getByText("Edith follows you now.")).toBeVisible({ timeout: 3_500 });
  expect(Date.now() - down).toBeLessThan(3_500);

  await readBehindTheScene(ada.who);
  await ada.page.waitForTimeout(4_000);
  const back = await follows(kurt.page, ada.who);
  await expect(ada.page.getByText("Kurt follows you now.")).toBeVisible({ timeout: 1_500 });
  expect(Date.now() - back).toBeLessThan(1_000);
  await Promise.all([ada, edith, kurt].map(({ context }) => context.close()));
});
