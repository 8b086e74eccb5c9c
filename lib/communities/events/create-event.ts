import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { renderMarkdown } from "@/lib/platform/markdown/render-markdown";
import { publishEvent } from "@/lib/platform/realtime/publish-event";
import { assertMessaging } from "@/lib/talk/may-talk";
import { communityChannel } from "../channels";
import { isCommunityStaff } from "../policy";
import { meetOwnCommunity } from "../queries";
import type { CommunityRef } from "../schema";
import { tellCommunity } from "../tell-community";
import { getEvent } from "./queries";
import { remindLater } from "./remind-later";
import type { CommunityEvent, EventInput } from "./schema";
import { momentIn } from "./time-zone";

const MOST_COMING = 200;

/** Calls the people of a community together; who says yes or maybe is reminded a day and an hour before. Staff of the community. */
export async function createEvent(
  actor: Actor,
  { slug, ...input }: EventInput & CommunityRef,
): Promise<CommunityEvent> {
  await assertMessaging();
  const found = await meetOwnCommunity(actor, slug);
  assertAllowed(isCommunityStaff(found), "Only the staff of a community make its events.");
  const id = newId();
  const facts = eventRow(input);
  if (facts.endsAt <= now()) {
    throw new AppError("invalid", "That is over already.", { ends: "Say a time that is to come." });
  }
  await withMember(actor.id, async (tx) => {
    const coming = await tx.communityEvent.count({ where: { communityId: found.id, endsAt: { gt: now() } } });
    if (coming >= MOST_COMING) throw new AppError("conflict", "Two hundred events to come are plenty.");
    await tx.communityEvent.createMany({
      data: [{ id, communityId: found.id, createdById: actor.id, createdAt: now(), ...facts }],
    });
    await remindLater(tx, id, facts.startsAt);
    await publishEvent(tx, communityChannel(found.id), "event.changed", { eventId: id });
    tellCommunity(found);
  });
  return getEvent(actor, id);
}

/** What is written down of what was said. */
export function eventRow({ starts, ends, capacity, ...input }: EventInput) {
  return {
    ...input,
    descriptionHtml: renderMarkdown(input.description, "full").html,
    startsAt: momentIn(input.timeZone, starts),
    endsAt: momentIn(input.timeZone, ends),
    capacity: capacity ?? null,
  };
}
