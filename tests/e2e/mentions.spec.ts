import { expect, test } from "@playwright/test";
import { listening } from "./support/live";
import { community, field, group, log, message, openTalk, type Talker, talker } from "./support/talk";

const close = (...people: Talker[]) => Promise.all(people.map(({ context }) => context.close()));

test("a handle is completed from the people of a group, by keys and by touch, and is not in the way of Enter", async ({
  browser,
  isMobile,
}) => {
  const [ada, grace, greta] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Greta"),
  ];
  const id = await group(ada, grace, greta);
  await openTalk(ada.page, id);
  const box = field(ada.page);
  const list = ada.page.getByRole("listbox", { name: "People to mention" });

  await box.pressSequentially("Who brings the reels, @gr");
  await expect(list.getByRole("option")).toHaveCount(2);
  await expect(list.getByRole("option", { name: /Grace/ })).toHaveAttribute("aria-selected", "true");
  await box.press("ArrowDown");
  await expect(box).toHaveAttribute(
    "aria-activedescendant",
    (await list.getByRole("option", { name: /Greta/ }).getAttribute("id")) ?? "none",
  );
  await box.press("Enter");
  await expect(box).toHaveValue(`Who brings the reels, @${greta.who.handle} `);
  await expect(list).toBeHidden();
  await expect(log(ada.page).locator("article")).toHaveCount(0);

  await box.pressSequentially("or @gr");
  if (isMobile) await list.getByRole("option", { name: /Grace/ }).tap();
  else await box.press("Tab");
  await expect(box).toHaveValue(`Who brings the reels, @${greta.who.handle} or @${grace.who.handle} `);
  await expect(box).toBeFocused();

  // Waved away, it stays away from this word.
  await box.fill("And @gr");
  await expect(list).toBeVisible();
  await box.press("Escape");
  await expect(list).toBeHidden();
  await box.pressSequentially("eta");
  await expect(list).toBeHidden();

  // A handle that is whole is sent, not asked about.
  await box.fill(`@${greta.who.handle}`);
  if (isMobile) await ada.page.getByRole("button", { name: "Send" }).click();
  else await box.press("Enter");
  await expect(log(ada.page).getByRole("link", { name: `@${greta.who.handle}` })).toBeVisible();
  await close(ada, grace, greta);
});

test("in a room the people of its community are found, who spoke there first of all", async ({ browser }) => {
  const [ada, grace, greta] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Greta"),
  ];
  const place = await community(ada, grace, greta);
  await ada.page.goto(`${place}/rooms/lobby`);
  await listening(ada.page);
  const box = field(ada.page);
  // However long the community's name is, the room fits the window.
  await expect(ada.page.getByRole("button", { name: "Send" })).toBeInViewport({ ratio: 1 });
  const options = ada.page.getByRole("listbox", { name: "People to mention" }).getByRole("option");
  await box.pressSequentially("@gre");
  await expect(options).toHaveCount(1);
  await options.first().click();
  await expect(box).toHaveValue(`@${greta.who.handle} `);

  await greta.page.goto(`${place}/rooms/lobby`);
  await field(greta.page).fill("Here already");
  await greta.page.getByRole("button", { name: "Send" }).click();
  await expect(message(ada.page, "Here already")).toBeVisible();
  await box.fill("");
  await box.pressSequentially("@");
  await expect(options).toHaveText([/Greta/]);
  await box.pressSequentially("gr");
  await expect(options).toHaveText([/Greta/, /Grace/]);
  await close(ada, grace, greta);
});
