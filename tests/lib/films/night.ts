import type { Actor } from "@/lib/auth/actor";
import { joinNight } from "@/lib/films/nights/join-night";
import { planNight } from "@/lib/films/nights/plan-night";
import { openNight } from "@/lib/films/nights/queries";
import { type Night, nightQuery, type SetNightInput } from "@/lib/films/nights/schema";
import { communityDescribers } from "@/lib/notifications/describers/communities";
import { ada } from "@/tests/support/cast";
import { inboxOf } from "../communities/place";

/** A watch night of Ada's, which these people have said yes to. */
export async function nightOf(...others: Actor[]): Promise<Night> {
  const night = await planNight(ada, {
    title: "Friday at mine",
    people: others.map(({ handle }) => handle),
    timeZone: "Europe/Berlin",
  });
  for (const other of others) await joinNight(other, { id: night.id });
  return night;
}

/** What stands to choose on a night, as somebody sees it. */
export async function choicesOf(who: Actor, id: string, asked: Record<string, unknown> = {}) {
  return (await openNight(who, id, nightQuery.parse(asked))).films;
}

export const aDate: Omit<SetNightInput, "id"> = {
  title: "Friday at mine",
  film: "Mandabi (1968)",
  starts: "2031-03-28T20:00",
  timeZone: "Europe/Berlin",
  place: "The sofa",
  link: "",
};

/** What somebody has heard of watch nights, the latest first. */
export const heard = async (who: { id: string }) =>
  (await inboxOf(who)).map(
    ({ data }) =>
      communityDescribers.event({
        type: "event",
        actors: [],
        actorCount: 1,
        subject: { kind: "watch-night", id: "x" },
        data,
      }).what,
  );
