import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { canAdminister } from "../policy";
import { ADMINS_ONLY, refuse } from "../refusals";
import type { AnnouncementRef, NewAnnouncement } from "./schema";
import { tellEverybody } from "./tell-everybody";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Puts a line over every page, from a moment on, until another or until it is taken down. Administrators. */
export async function putUpAnnouncement(
  actor: Actor,
  { words, link, startsAt, endsAt }: NewAnnouncement,
): Promise<AnnouncementRef> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  const moment = now();
  const starts = startsAt ? new Date(startsAt) : moment;
  const ends = endsAt ? new Date(endsAt) : null;
  if (ends && ends <= moment)
    throw new AppError("invalid", "It would be over already.", { endsAt: "Choose a time to come." });
  const id = newId();
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`
        SELECT put_up_announcement(${actor.id}::uuid, ${id}::uuid, ${words}, ${link}, ${starts}::timestamptz, ${ends}::timestamptz,
          ${moment}::timestamptz) AS outcome`,
    );
    refuse(outcome, ["up"]);
    const turns = [starts, ends].filter((each): each is Date => each !== null && each > moment);
    await tellEverybody(tx, turns);
    await audit(tx, {
      action: "admin.announced",
      actorId: actor.id,
      subjectId: null,
      data: { id, words, startsAt: starts.toISOString(), ...(ends && { endsAt: ends.toISOString() }) },
    });
  });
  return { id };
}
