import { expect, test } from "@playwright/test";
import { inDatabase } from "@/tests/support/e2e-members";
import { listening } from "./support/live";
import { ask, community, field, message, talker } from "./support/talk";

test.describe.configure({ timeout: 120_000 });

/** The time of a round has come: its dates lie behind it, and its job is due. */
async function itsTimeHasCome(round: string): Promise<void> {
  await inDatabase(async (client) => {
    await client.query(
      `UPDATE club_rounds SET opens_at = opens_at - interval '20 days', nominate_until = least(nominate_until, now()),
         vote_until = CASE WHEN phase = 'nominating' THEN vote_until ELSE least(vote_until, now()) END,
         watch_until = CASE WHEN phase = 'watching' THEN least(watch_until, now()) ELSE watch_until END WHERE id = $1`,
      [round],
    );
    await client.query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1", [
      `club:${round}`,
    ]);
  });
}

test("a club goes from nominations to a thread that stays folded for who has not watched the film", {
  tag: "@any-size",
}, async ({ browser }) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const place = await community(ada, grace);
  await ada.page.goto(`${place}/club`);
  await ada.page.getByRole("button", { name: "Make this a film club" }).click();
  await ada.page.getByRole("link", { name: "Start a round" }).click();
  await ada.page.getByRole("textbox", { name: "Theme" }).fill("Slow trains");
  await ada.page.getByRole("button", { name: "Start the round" }).click();
  await expect(ada.page.getByRole("heading", { name: "Slow trains", level: 2 })).toBeVisible();
  const { rounds } = await ask<{ rounds: { id: string }[] }>(ada.page, "GET", `${place}/club`);
  const round = rounds[0]?.id ?? "";

  await grace.page.goto(`${place}/club`);
  await grace.page.getByLabel("Your film").fill("Wanda (1970)");
  await grace.page.getByRole("textbox", { name: "Why this one" }).fill("She gets off at the wrong stop.");
  await grace.page.getByRole("button", { name: "Nominate it" }).click();
  await expect(grace.page.getByText("She gets off at the wrong stop.")).toBeVisible();
  await expect(grace.page.getByLabel("Your film")).toHaveCount(0);
  // It shows by itself where somebody else has the page open.
  await expect(ada.page.getByText("She gets off at the wrong stop.")).toBeVisible();
  await ada.page.getByLabel("Your film").fill("Metropolis");
  await ada.page.getByRole("button", { name: "Nominate it" }).click();
  await expect(ada.page.getByRole("link", { name: "Metropolis" })).toBeVisible();

  await itsTimeHasCome(round);
  const wanda = grace.page.getByRole("radio", { name: "Wanda (1970)" });
  await expect(wanda).toBeVisible({ timeout: 15_000 });
  await wanda.check();
  await grace.page.getByRole("button", { name: "Vote" }).click();
  await expect(grace.page.getByText("One person has voted.")).toBeVisible();
  await itsTimeHasCome(round);
  await expect(grace.page.getByRole("heading", { name: "Wanda", level: 2 })).toBeVisible({ timeout: 15_000 });

  await ada.page.goto(`${place}/club`);
  await ada.page.getByRole("button", { name: "I have watched it" }).click();
  await expect(ada.page.getByText("Ada has watched it.")).toBeVisible();
  await ada.page.getByRole("link", { name: "Go to the thread" }).click();
  await expect(ada.page.getByRole("log").getByRole("link", { name: "Wanda" }).last()).toHaveAttribute(
    "href",
    "/films/wanda-1970",
  );
  await listening(ada.page);
  await field(ada.page).last().fill("The bank is the saddest room in it.");
  await ada.page.getByRole("button", { name: "Send" }).last().click();
  await expect(message(ada.page, "The bank is the saddest room in it.")).toBeVisible();

  await grace.page.goto(`${place}/club`);
  await grace.page.getByRole("link", { name: "The thread, 1 reply" }).click();
  await expect(grace.page.getByText("You have not watched Wanda yet.")).toBeVisible();
  await expect(grace.page.getByText("The bank is the saddest room in it.")).toBeHidden();
  await itsTimeHasCome(round);
  await expect(async () => {
    await grace.page.reload();
    await expect(grace.page.getByText("The bank is the saddest room in it.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await grace.page.goto("/notifications");
  await expect(grace.page.getByText("talks about “Wanda”").first()).toBeVisible();
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});
