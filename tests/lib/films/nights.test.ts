import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { handOverNight } from "@/lib/films/nights/hand-over-night";
import { inviteToNight } from "@/lib/films/nights/invite-to-night";
import { joinNight } from "@/lib/films/nights/join-night";
import { leaveNight } from "@/lib/films/nights/leave-night";
import { openNightTalk } from "@/lib/films/nights/open-night-talk";
import { planNight } from "@/lib/films/nights/plan-night";
import { getNight, listNights } from "@/lib/films/nights/queries";
import { removeFromNight } from "@/lib/films/nights/remove-from-night";
import { planNightInput } from "@/lib/films/nights/schema";
import { setNight } from "@/lib/films/nights/set-night";
import { changeMessagingSettings } from "@/lib/messaging/change-messaging-settings";
import { getConversation } from "@/lib/messaging/queries";
import { thawClock } from "@/lib/platform/clock";
import { closeDatabase } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { aDate, heard, nightOf } from "./night";
import { shelve } from "./shelf";

castOnStage();
beforeEach(() => shelve());
afterEach(thawClock);
afterAll(closeDatabase);

const peopleOf = async (id: string) =>
  (await getNight(ada, id)).people.map(({ handle, state, isHost }) => `${handle} ${isHost ? "host" : state}`);

describe("a watch night", () => {
  test("is for two to eight, whom the host may ask; who was asked hears of it", async () => {
    const plan = (people: string[]) => planNight(ada, { title: "Friday", people, timeZone: "UTC" });
    const night = await plan(["grace", "grace", "alan"]);
    expect((await peopleOf(night.id)).sort()).toEqual(["ada host", "alan invited", "grace invited"]);
    expect(await heard(grace)).toEqual(["asked you to the watch night “Friday”."]);
    await expect(plan(["ada"])).rejects.toMatchObject({ code: "invalid" });
    await expect(plan(["nobody-here"])).rejects.toMatchObject({ code: "not_found" });
    await blockMember(alan, { member: "ada" });
    await expect(plan(["grace", "alan"])).rejects.toMatchObject({ code: "not_found" });
    await changeMessagingSettings(stranger, { whoMayWrite: "nobody" });
    await expect(plan(["stranger"])).rejects.toMatchObject({ code: "forbidden" });
    const input = { title: "Friday", timeZone: "UTC" };
    expect(planNightInput.safeParse({ ...input, people: "@Grace, alan" }).data?.people).toEqual([
      "grace",
      "alan",
    ]);
    for (const people of ["", "a b c d e f g h"])
      expect(planNightInput.safeParse({ ...input, people }).success).toBe(false);
  });

  test("takes in whom anybody in it asks, up to eight, and is not there for others", async () => {
    const { id } = await nightOf(grace);
    const crowd: Actor[] = [];
    for (const handle of ["bob", "cyd", "dia", "edi", "fay"]) crowd.push(await newcomer(handle));
    await inviteToNight(grace, { id, people: crowd.map(({ handle }) => handle) });
    await expect(inviteToNight(grace, { id, people: ["alan", "stranger"] })).rejects.toMatchObject({
      code: "conflict",
    });
    await inviteToNight(grace, { id, people: ["alan", "bob"] });
    expect(await peopleOf(id)).toHaveLength(8);
    await expect(inviteToNight(alan, { id, people: ["grace"] })).rejects.toMatchObject({ code: "forbidden" });
    await expect(getNight(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(joinNight(stranger, { id })).rejects.toMatchObject({ code: "not_found" });
    expect((await listNights(alan, { limit: 20 })).items).toMatchObject([{ id, mine: { state: "invited" } }]);
    expect((await listNights(stranger, { limit: 20 })).items).toEqual([]);
  });

  test("goes to somebody else with its host, and is gone with the last one", async () => {
    const { id } = await nightOf(grace, alan);
    await expect(handOverNight(grace, { id, member: "grace" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(handOverNight(ada, { id, member: "stranger" })).rejects.toMatchObject({ code: "not_found" });
    await handOverNight(ada, { id, member: "alan" });
    expect(await peopleOf(id)).toEqual(["alan host", "ada in", "grace in"]);
    await expect(removeFromNight(alan, { id, handle: "alan" })).rejects.toMatchObject({ code: "conflict" });
    await removeFromNight(alan, { id, handle: "grace" });
    await expect(getNight(grace, id)).rejects.toMatchObject({ code: "not_found" });
    await leaveNight(alan, { id });
    expect(await peopleOf(id)).toEqual(["ada host"]);
    await leaveNight(ada, { id });
    expect(await asSuperuser("SELECT 1 FROM watch_nights")).toEqual([]);
  });

  test("parts people who block each other: a guest from the host's night, guests from each other's eyes", async () => {
    const { id } = await nightOf(grace, alan);
    await blockMember(grace, { member: "alan" });
    expect((await getNight(grace, id)).people.map(({ handle }) => handle)).toEqual(["ada", "grace"]);
    await blockMember(alan, { member: "ada" });
    await expect(getNight(alan, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await peopleOf(id)).toEqual(["ada host", "grace in"]);
  });

  test("brings nobody together who block each other: not asked, not let in, and not made the host", async () => {
    const { id } = await nightOf(grace);
    await blockMember(alan, { member: "ada" });
    await expect(inviteToNight(grace, { id, people: ["alan"] })).rejects.toMatchObject({ code: "forbidden" });
    const bob = await newcomer("bob");
    await inviteToNight(ada, { id, people: ["stranger", "bob"] });
    await blockMember(grace, { member: "bob" });
    await expect(joinNight(bob, { id })).rejects.toMatchObject({ code: "forbidden" });
    await inviteToNight(ada, { id, people: ["bob"] });
    await expect(handOverNight(ada, { id, member: "grace" })).rejects.toMatchObject({ code: "conflict" });
    await joinNight(stranger, { id });
    await handOverNight(ada, { id, member: "stranger" });
    await blockMember(stranger, { member: "alan" });
    const together = ["stranger", "alan"];
    await expect(
      planNight(grace, { title: "Friday", people: together, timeZone: "UTC" }),
    ).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("is neither planned, decided nor opened to others by who is silenced; invitations are counted", async () => {
    const { id } = await nightOf(grace);
    const silence = (until: string) =>
      asSuperuser(`UPDATE members SET silenced_until = ${until} WHERE id = $1`, [ada.id]);
    await silence("now() + interval '1 day'");
    const input = { title: "Saturday", people: ["grace"], timeZone: "UTC" };
    const refused = { code: "forbidden", message: "You may not write for a while." };
    await expect(planNight(ada, input)).rejects.toMatchObject(refused);
    await expect(inviteToNight(ada, { id, people: ["alan"] })).rejects.toMatchObject(refused);
    await expect(setNight(ada, { id, ...aDate })).rejects.toMatchObject(refused);
    await silence("NULL");
    const many = Array.from({ length: 61 }, () => "alan");
    await expect(inviteToNight(ada, { id, people: many })).rejects.toMatchObject({ code: "rate_limited" });
    expect(await peopleOf(id)).toEqual(["ada host", "grace in"]);
  });

  test("has a conversation of those who come, opened by the host under the rules of groups", async () => {
    const { id } = await nightOf(grace);
    await expect(openNightTalk(grace, { id })).rejects.toMatchObject({ code: "forbidden" });
    const { conversationId } = await openNightTalk(ada, { id });
    expect(await getConversation(ada, conversationId ?? "")).toMatchObject({ name: "Friday at mine" });
    await inviteToNight(ada, { id, people: ["alan"] });
    expect((await getNight(alan, id)).conversationId).toBeNull();
    await joinNight(alan, { id });
    await openNightTalk(ada, { id });
    expect((await getNight(alan, id)).conversationId).toBe(conversationId);
  });
});
