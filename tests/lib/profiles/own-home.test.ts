import { expect, it } from "vitest";
import { getUnreadEverywhere } from "@/lib/notifications/unread-everywhere";
import { roundTrips } from "@/lib/platform/db";
import { getOwnHome } from "@/lib/profiles/directory/get-own-home";
import { followMember } from "@/lib/profiles/following/follow-member";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, newcomer } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { emptyRedis } from "@/tests/support/empty-redis";

castOnStage();

it("the front page of a member knows their numbers, whom to follow and who is new, in one round trip", async () => {
  await newcomer("hedy");
  await followMember(ada, { member: "grace" });
  await followMember(grace, { member: "hedy" });
  await blockMember(alan, { member: "ada" });

  const before = roundTrips();
  const home = await getOwnHome(ada, { people: 6, newest: 14 });
  expect(roundTrips() - before).toBe(1);
  expect([home.followers, home.following]).toEqual([0, 1]);
  expect(home.people[0]).toMatchObject({ handle: "hedy", followedBy: { count: 1, name: grace.name } });
  const suggested = home.people.map(({ handle }) => handle);
  const newest = home.newest.map(({ handle }) => handle);
  for (const hidden of ["alan", "ada"]) expect([...suggested, ...newest]).not.toContain(hidden);
  expect(suggested).not.toContain("grace");
  expect(newest).toContain("grace");
});

it("what the frame says is unread is one round trip when nobody knows, none after that, and exact", async () => {
  await emptyRedis();
  const cost = async () => {
    const before = roundTrips();
    const { notifications, messages } = await getUnreadEverywhere(ada);
    return [notifications.unread, messages.unread, roundTrips() - before];
  };
  expect(await cost()).toEqual([0, 0, 1]);
  expect(await cost()).toEqual([0, 0, 0]);
  await followMember(grace, { member: "ada" });
  expect(await cost()).toEqual([1, 0, 1]);
  expect(await cost()).toEqual([1, 0, 0]);
});

it("no hash is kept in a type that compares with text past every index", async () => {
  const padded = await asSuperuser<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'character'`,
  );
  expect(padded).toEqual([]);
});
