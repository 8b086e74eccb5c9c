import { expect, test } from "@playwright/test";
import { ask, talker } from "./support/talk";

test("who has a room open is there on the community's front, and is seen writing by whoever else has it open, unless they hide it", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const { slug } = await ask<{ slug: string }>(ada.page, "POST", "/communities", {
    name: `Night bus ${crypto.randomUUID().slice(0, 8)}`,
  });
  await ask(grace.page, "PUT", `/communities/${slug}/membership`);
  await ada.page.goto(`/communities/${slug}/rooms/lobby`);
  await expect(async () => {
    await grace.page.goto(`/communities/${slug}`);
    await expect(grace.page.getByRole("heading", { name: "Here now · 1" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(grace.page.getByRole("main").getByRole("img", { name: "Ada" })).toBeVisible();

  await grace.page.goto(`/communities/${slug}/rooms/lobby`);
  const field = ada.page.getByRole("textbox", { name: "Message" });
  await expect(async () => {
    await field.pressSequentially("Which stop? ");
    await expect(grace.page.getByText("Ada is writing")).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(grace.page.getByText("Ada is writing")).toBeHidden();

  await ask(ada.page, "PUT", "/communities/settings", { showsPresence: false });
  await grace.page.goto(`/communities/${slug}`);
  await expect(grace.page.getByRole("heading", { name: "Here now · 1" })).toBeVisible();
  await expect(grace.page.getByRole("main").getByRole("img", { name: "Ada" })).toHaveCount(0);
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});
