import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { answerEvent } from "@/lib/communities/events/answer-event";
import { cancelEvent } from "@/lib/communities/events/cancel-event";
import { editEvent } from "@/lib/communities/events/edit-event";
import {
  getEvent,
  getEventWithGuests,
  listEvents,
  listGuests,
  listMyEvents,
} from "@/lib/communities/events/queries";
import { remindGuests } from "@/lib/communities/events/remind-guests";
import { eventInput } from "@/lib/communities/events/schema";
import { momentIn, wallTimeIn } from "@/lib/communities/events/time-zone";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { updateCommunity } from "@/lib/communities/update-community";
import { communityDescribers } from "@/lib/notifications/describers/communities";
import { freezeClock, thawClock } from "@/lib/platform/clock";
import { closeDatabase, roundTrips } from "@/lib/platform/db";
import { blockMember } from "@/lib/profiles/hiding/block-member";
import { ada, alan, castOnStage, grace, newcomer, stranger } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";
import { anEvent, eventOf, inboxOf } from "./place";

castOnStage();
afterAll(closeDatabase);

const anew = { ...anEvent, starts: "2031-03-30T21:00", ends: "2031-03-30T23:00" };

function sayOf(data: unknown, id: string): string {
  const subject = { kind: "event", id };
  return communityDescribers.event({ type: "event", actors: [], actorCount: 0, subject, data }).what;
}

describe("events", () => {
  test("stand at the moment their zone's clock shows, also on the night the clocks go forward", async () => {
    const event = await eventOf([]);
    expect(event).toMatchObject({
      startsAt: "2031-03-30T18:00:00.000Z",
      timeZone: "Europe/Berlin",
      myAnswer: null,
    });
    expect(wallTimeIn("Europe/Berlin", event.startsAt)).toBe("2031-03-30T20:00");
    expect(momentIn("Europe/Berlin", "2031-03-29T20:00").toISOString()).toBe("2031-03-29T19:00:00.000Z");
    // The hour that is skipped, and the first of the one that comes twice.
    expect(momentIn("Europe/Berlin", "2031-03-30T02:30").toISOString()).toBe("2031-03-30T01:30:00.000Z");
    expect(momentIn("Europe/Berlin", "2031-10-26T02:30").toISOString()).toBe("2031-10-26T00:30:00.000Z");
    expect(momentIn("Asia/Kathmandu", "2031-01-01T00:00").toISOString()).toBe("2030-12-31T18:15:00.000Z");
  });

  test("end after they begin, in a zone there is, with a link that is one", () => {
    const fits = (input: object) => eventInput.safeParse({ ...anew, ...input }).success;
    expect(fits({})).toBe(true);
    for (const wrong of [
      { ends: anew.starts },
      { ends: "2031-05-30T23:00" },
      { starts: "2031-03-30T25:00" },
      { starts: "2031-02-30T20:00", ends: "2031-03-02T20:00" },
      { timeZone: "Europe/Atlantis" },
      { timeZone: "+02:00" },
      { link: "javascript:alert(1)" },
      { capacity: 0 },
      { title: "" },
      { communityId: "x" },
    ])
      expect(fits(wrong), JSON.stringify(wrong)).toBe(false);
  });

  test("are made by the staff alone, seen by who sees the community, and answered by who is in it", async () => {
    const event = await eventOf([grace]);
    expect((await getEvent(null, event.id)).title).toBe("The Wind, with live piano");
    await expect(answerEvent(stranger, { id: event.id, answer: "yes" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(editEvent(grace, { id: event.id, ...anew })).rejects.toMatchObject({ code: "forbidden" });
    await expect(cancelEvent(stranger, { id: event.id, note: "" })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await answerEvent(grace, { id: event.id, answer: "yes" })).toMatchObject({
      yesCount: 1,
      myAnswer: "yes",
    });
    expect(await answerEvent(grace, { id: event.id, answer: "maybe" })).toMatchObject({
      yesCount: 0,
      maybeCount: 1,
    });
    expect((await listMyEvents(grace, { limit: 20 })).items).toHaveLength(1);
    expect((await listGuests(ada, { id: event.id, answer: "maybe", limit: 20 })).items).toMatchObject([
      { handle: "grace" },
    ]);
    await expect(listGuests(stranger, { id: event.id, answer: "maybe", limit: 20 })).rejects.toMatchObject({
      code: "forbidden",
    });
    await updateCommunity(ada, { slug: event.community.slug, visibility: "private" });
    for (const who of [stranger, null])
      await expect(getEvent(who, event.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(answerEvent(stranger, { id: event.id, answer: "yes" })).rejects.toMatchObject({
      code: "not_found",
    });
    const list = listEvents(stranger, { slug: event.community.slug, when: "coming", limit: 20 });
    await expect(list).rejects.toMatchObject({ code: "not_found" });
  });

  test("have three seats for three of twenty at once; one given up is free again", async () => {
    const crowd = [];
    for (let n = 0; n < 20; n++) crowd.push(await newcomer(`guest-${n}`));
    const event = await eventOf(crowd, { capacity: 3 });
    const outcome = await Promise.allSettled(
      crowd.map((each) => answerEvent(each, { id: event.id, answer: "yes" })),
    );
    expect(outcome.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(await getEvent(ada, event.id)).toMatchObject({ yesCount: 3 });
    expect(await asSuperuser("SELECT 1 FROM community_event_answers WHERE answer = 'yes'")).toHaveLength(3);
    const seated = outcome.findIndex(({ status }) => status === "fulfilled");
    const standing = outcome.findIndex(({ status }) => status === "rejected");
    await leaveCommunity(crowd[seated] ?? ada, event.community);
    await answerEvent(crowd[standing] ?? ada, { id: event.id, answer: "yes" });
    expect(await getEvent(ada, event.id)).toMatchObject({ yesCount: 3 });
    await expect(editEvent(ada, { id: event.id, ...anew, capacity: 2 })).rejects.toMatchObject({
      code: "conflict",
    });
  }, 30_000);

  test("who said yes or maybe is told of another time, of the end of it, and reminded once at the right time", async () => {
    const event = await eventOf([grace, alan, stranger]);
    await answerEvent(grace, { id: event.id, answer: "yes" });
    await answerEvent(alan, { id: event.id, answer: "no" });
    const before = { eventId: event.id, startsAt: event.startsAt, before: "day" } as const;
    await remindGuests(before);
    await remindGuests(before);
    expect((await inboxOf(grace)).map(({ data }) => data.news)).toEqual(["day"]);
    const moved = await editEvent(ada, { id: event.id, ...anew });
    expect(moved.sequence).toBe(1);
    await remindGuests({ ...before, before: "hour" });
    expect((await inboxOf(grace)).map(({ data }) => data.news)).toEqual(["changed", "day"]);
    const off = { id: event.id, note: "The projector broke." };
    expect(await cancelEvent(ada, off)).toMatchObject({ cancelNote: off.note, sequence: 2 });
    expect(await cancelEvent(ada, { ...off, note: "Again." })).toMatchObject({ cancelNote: off.note });
    await remindGuests({ eventId: event.id, startsAt: moved.startsAt, before: "hour" });
    const heard = (await inboxOf(grace)).map(({ data }) => sayOf(data, event.id));
    expect(heard).toEqual([
      "called “The Wind, with live piano” off. “The projector broke.”",
      "changed “The Wind, with live piano”. It is on Sunday, 30 March 2031, 21:00 to 23:00 (Europe/Berlin).",
      "“The Wind, with live piano” of The Flicker Society is tomorrow: Sunday, 30 March 2031, 20:00 to 22:30 (Europe/Berlin).",
    ]);
    expect(await inboxOf(alan)).toEqual([]);
    expect(await inboxOf(stranger)).toEqual([]);
    await expect(answerEvent(alan, { id: event.id, answer: "yes" })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(editEvent(ada, { id: event.id, ...anew })).rejects.toMatchObject({ code: "forbidden" });
  });

  test("are not called off once they are over", async () => {
    const event = await eventOf([]);
    freezeClock(new Date(event.endsAt));
    await expect(cancelEvent(ada, { id: event.id, note: "" })).rejects.toMatchObject({ code: "forbidden" });
    thawClock();
    expect((await getEvent(ada, event.id)).cancelledAt).toBeNull();
  });

  test("list their guests a page at a time, first come first; who is blocked is not met, but by the staff", async () => {
    const crowd = [];
    for (let n = 0; n < 5; n++) crowd.push(await newcomer(`guest-${n}`));
    const { id } = await eventOf([grace, ...crowd]);
    for (const each of crowd) await answerEvent(each, { id, answer: "yes" });
    await blockMember(grace, { member: "guest-1" });
    const namesFor = async (who: Actor) => {
      const first = await listGuests(who, { id, answer: "yes", limit: 3 });
      const cursor = first.nextCursor ?? undefined;
      const rest = await listGuests(who, { id, answer: "yes", cursor, limit: 3 });
      expect(rest.nextCursor).toBeNull();
      return [...first.items, ...rest.items].map(({ handle }) => handle);
    };
    const all = crowd.map(({ handle }) => handle);
    expect(await namesFor(ada)).toEqual(all);
    expect(await namesFor(grace)).toEqual(all.filter((handle) => handle !== "guest-1"));
    const seen = await getEventWithGuests(stranger, { id, answer: "yes", limit: 3 });
    expect(seen).toMatchObject({ event: { yesCount: 5 }, guests: null });
    const before = roundTrips();
    await listGuests(ada, { id, answer: "yes", limit: 3 });
    expect(roundTrips() - before).toBe(1);
  });

  test("a reminder waits a day and an hour before", async () => {
    const event = await eventOf([]);
    const jobs = await asSuperuser<{ key: string; run_at: Date }>(
      "SELECT key, run_at FROM graphile_worker._private_jobs WHERE key LIKE 'event:' || $1 || ':%' ORDER BY run_at",
      [event.id],
    );
    expect(jobs.map(({ key, run_at }) => [key, run_at.toISOString()])).toEqual([
      [`event:${event.id}:day`, "2031-03-29T18:00:00.000Z"],
      [`event:${event.id}:hour`, "2031-03-30T17:00:00.000Z"],
    ]);
  });
});
