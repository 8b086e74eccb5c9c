import { expect, test } from "@playwright/test";
import { signedIn } from "../support/e2e-members";
import { faultsOf } from "./support/axe";
import { ask, community, friends, group, talker, tell } from "./support/talk";

// Every step on the ways in has its own look at axe beside its journey.
const HOUSE = [
  "/",
  "/members",
  "/members?q=a",
  "/members/mira",
  "/members/mira/followers",
  "/sign-in",
  "/sign-up",
  "/reset-password",
  "/sign-in/link",
  "/developers",
  "/developers/watch-nights",
  "/communities",
  "/communities/came-the-dawn",
  "/communities/came-the-dawn/events",
  "/communities/came-the-dawn/club",
  "/blog",
  "/blog/what-nitrate-knew",
  "/blog/author/mira",
  "/blog/series/light-and-shutters",
  "/forum",
  "/forum?sort=latest",
  "/forum/c/films",
  "/search",
  "/search?q=film&from=mira",
];
const FILMS = [
  "/films",
  "/films/cleo-from-5-to-7-1962",
  "/films/people/agnes-varda",
  "/films/cleo-from-5-to-7-1962/reviews",
  "/lists",
  "/members/mira/lists",
  "/members/mira/watchlist",
  "/members/mira/diary",
  "/members/mira/stats",
  "/members/mira/year/2026",
  "/members/mira/achievements",
];
const LEGAL = [
  "/legal/terms",
  "/legal/privacy",
  "/legal/content-policy",
  "/legal/copyright",
  "/offline",
  "/nowhere-at-all",
];
const DEVELOPERS = ["/styleguide", "/inbox"];
// The inbox and its settings, with something in them, have theirs in notifications.spec.ts.
const OWN = [
  "/",
  "/welcome",
  "/members/me",
  "/follow-requests",
  "/settings",
  "/messages/requests",
  "/messages/archived",
  "/communities/new",
  "/blog/write",
  "/forum/new",
  "/forum/bookmarks",
  "/forum/drafts",
  "/films/new",
  "/films/cleo-from-5-to-7-1962/log",
  "/lists/new",
  "/members/mira/taste",
  "/films/recommended",
  "/watch-nights",
];
const SETTINGS = [
  "profile",
  "account",
  "account/delete",
  "security",
  "sessions",
  "privacy",
  "films",
  "feed",
  "import",
  "messages",
  "preferences",
  "tokens",
];

test.setTimeout(360_000);

// In parts, and the same below: one test alone would keep one worker busy while the others have nothing left to do.
for (const [what, paths] of Object.entries({
  "the house": HOUSE,
  "the films": FILMS,
  "the small print": [...LEGAL, ...DEVELOPERS],
}))
  test(`nothing keeps a visitor out of any page of ${what}, in either theme`, async ({ page }) => {
    for (const path of paths) expect(await faultsOf(page, path)).toEqual([]);
  });

test("nothing keeps people out of what they say to each other, in either theme", async ({ browser }) => {
  const [ada, grace, alan] = [
    await talker(browser, "Ada"),
    await talker(browser, "Grace"),
    await talker(browser, "Alan"),
  ];
  const pair = await friends(ada, grace);
  const many = await group(ada, grace);
  const place = await community(ada, grace);
  await tell(grace.page, pair, "Did you see *Playtime*? ||The glass door|| got me. https://films.example/");
  await tell(ada.page, pair, "> Did you see\n\nTwice, `in 70 mm`.");
  await tell(ada.page, many, `Tonight, @${grace.who.handle}?`);
  const { id } = await ask<{ id: string }>(alan.page, "POST", "/conversations", { member: ada.who.handle });
  await tell(alan.page, id, "Hello from a stranger");
  const { rooms } = await ask<{ rooms: { id: string }[] }>(ada.page, "GET", place);
  const said = { clientId: crypto.randomUUID(), body: "Which train first?" };
  const root = await ask<{ id: string }>(grace.page, "POST", `/rooms/${rooms[0]?.id}/messages`, said);
  const reply = { clientId: crypto.randomUUID(), body: "The slow one", threadId: root.id };
  await ask(ada.page, "POST", `/rooms/${rooms[0]?.id}/messages`, reply);
  const thread = await ask<{ id: string; slug: string }>(ada.page, "POST", "/forum/threads", {
    clientId: crypto.randomUUID(),
    category: "films",
    title: "Which train first?",
    body: "> A quotation\n\nOr `none`, or ||the last||.",
    tags: ["trains"],
    poll: { options: ["The slow one", "The night train"] },
  });
  const lobby = `${place}/rooms/lobby`;
  for (const path of [
    `/messages/${pair}`,
    `/messages/${many}`,
    "/messages/requests",
    `/messages/${id}`,
    lobby,
    `${lobby}?thread=${root.id}`,
    `/forum/t/${thread.slug}/${thread.id}`,
  ])
    expect(await faultsOf(ada.page, path)).toEqual([]);
  await Promise.all([ada, grace, alan].map(({ context }) => context.close()));
});

test("nothing keeps people out of a community they lead, help to keep or are asked into, in either theme", async ({
  browser,
}) => {
  const [ada, grace] = [await talker(browser, "Ada"), await talker(browser, "Grace")];
  const place = await community(ada, grace);
  await ask(ada.page, "POST", `${place}/rooms`, { name: "Balcony" });
  await ask(ada.page, "POST", `${place}/links`, { ends: "week", useLimit: 5 });
  await ask(ada.page, "PUT", `${place}/bans/${grace.who.handle}`, { reason: "Spoilers", ends: "week" });
  const other = await community(grace, ada);
  await ask(ada.page, "DELETE", `${other}/membership`);
  await ask(grace.page, "POST", `${other}/invitations`, { member: ada.who.handle });
  const parts = ["", "/members", "/invites", "/requests", "/moderation", "/settings"];
  for (const path of [...parts.map((part) => place + part), "/communities/invitations"])
    expect(await faultsOf(ada.page, path)).toEqual([]);
  await Promise.all([ada, grace].map(({ context }) => context.close()));
});

for (const [what, paths] of Object.entries({
  "of their own": OWN,
  "of settings": SETTINGS.map((part) => `/settings/${part}`),
}))
  test(`nothing keeps a member out of any page ${what}, in either theme`, async ({ browser }) => {
    const { context } = await signedIn(browser, "Ada");
    const page = await context.newPage();
    for (const path of paths) expect(await faultsOf(page, path)).toEqual([]);
    await context.close();
  });
