import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { type Refuse, refuseWith } from "@/lib/platform/refuse";
import { endOfMute } from "@/lib/profiles/hiding/end-of-mute";
import type { MuteInput } from "@/lib/profiles/hiding/schema";
import { type FeedMute, MUTES_MOST, mute } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string(), item: mute.nullable() })]);
const refuse: Refuse = refuseWith({
  enough: ["conflict", `${MUTES_MOST} words and films are muted already. End some of those first.`],
});

/** Keeps a word or a film out of the actor's feed. A second time sets the end anew. One round trip. */
export async function keepMute(
  actor: Actor,
  { word, filmId }: { word?: string; filmId?: string | null },
  ends: MuteInput["ends"],
): Promise<FeedMute> {
  const [{ outcome, item }] = answer.parse(
    await db.$queryRaw`
      SELECT outcome, item FROM mute_in_feed(${actor.id}::uuid, ${newId()}::uuid, ${word ?? null}, ${filmId ?? null}::uuid, ${endOfMute(ends)}::timestamptz,
        ${now()}::timestamptz, ${MUTES_MOST}::int)`,
  );
  refuse(outcome, ["muted"]);
  return mute.parse(item);
}
