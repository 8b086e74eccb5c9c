import { afterAll, expect, test } from "vitest";
import { cancelEvent } from "@/lib/communities/events/cancel-event";
import { createEvent } from "@/lib/communities/events/create-event";
import { getCommunityFront, getPresence } from "@/lib/communities/front";
import { changeCommunitySettings } from "@/lib/communities/members/change-settings";
import { notePresence } from "@/lib/communities/members/presence";
import { getCommunitySettings } from "@/lib/communities/members/queries";
import { meetCommunity } from "@/lib/communities/queries";
import { updateCommunity } from "@/lib/communities/update-community";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, stranger } from "@/tests/support/cast";
import { anEvent, placeOf } from "./place";

castOnStage();
afterAll(closeDatabase);

const names = (people: readonly { handle: string }[]) => people.map(({ handle }) => handle).sort();

test("a front shows the next three events, without those that are over or called off", async () => {
  const { community } = await placeOf(ada, [grace]);
  const plan = (month: number, title: string) => {
    const day = `2031-${String(month).padStart(2, "0")}-10`;
    return createEvent(ada, {
      slug: community.slug,
      ...anEvent,
      title,
      starts: `${day}T20:00`,
      ends: `${day}T22:00`,
    });
  };
  const [over, off] = [await plan(1, "Over"), await plan(3, "Off")];
  for (const [month, title] of [
    [6, "Fourth"],
    [2, "First"],
    [5, "Third"],
    [4, "Second"],
  ] as const)
    await plan(month, title);
  await cancelEvent(ada, { id: off.id, note: "" });
  freezeClock(new Date(over.endsAt));
  for (const viewer of [null, stranger, grace]) {
    const { events } = await getCommunityFront(viewer, await meetCommunity(viewer, community.id));
    expect(events.map(({ title }) => title)).toEqual(["First", "Second", "Third"]);
  }
  thawClock();
  await updateCommunity(ada, { slug: community.slug, visibility: "private" });
  const { events } = await getCommunityFront(stranger, { id: community.id, role: null });
  expect(events).toEqual([]);
});

test("members see who is there now, but for whom they block; who hides it, and who is no member, is not seen and sees nobody", async () => {
  const { community } = await placeOf(ada, [grace, alan]);
  const there = [ada.id, grace.id, alan.id];
  for (const id of [...there, stranger.id]) await notePresence(id, [community.id]);
  const look = async (who: typeof ada) => getCommunityFront(who, await meetCommunity(who, community.id));
  expect(await look(ada)).toMatchObject({ here: 3 });
  expect(names((await look(ada)).people)).toEqual(["ada", "alan", "grace"]);
  expect(await look(stranger)).toMatchObject({ people: [], here: 0 });
  expect(await getCommunityFront(stranger, { id: community.id, role: "member" })).toMatchObject({
    people: [],
    here: 0,
  });

  await blockMember(grace, { member: "alan" });
  expect(names((await look(grace)).people)).toEqual(["ada", "grace"]);
  expect(await getPresence(alan, community)).toMatchObject({ count: 2 });

  expect(await getCommunitySettings(ada)).toEqual({ showsPresence: true });
  await changeCommunitySettings(ada, { showsPresence: false });
  expect(await getCommunitySettings(ada)).toEqual({ showsPresence: false });
  expect(names((await look(grace)).people)).toEqual(["grace"]);
  await expect(getPresence(stranger, community)).rejects.toMatchObject({ code: "forbidden" });
});

test("a front is read in one round trip", async () => {
  const { community } = await placeOf(ada);
  const before = roundTrips();
  await getCommunityFront(ada, community);
  expect(roundTrips() - before).toBe(1);
});
