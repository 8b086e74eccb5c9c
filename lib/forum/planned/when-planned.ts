import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { momentIn } from "@/lib/communities/events/time-zone";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";

const YEAR = 366 * 86_400_000;

/** The moment that a day and a time are on the actor's clock: to come, and within a year. */
export function whenPlanned(actor: Actor, wallTime: string): Date {
  const due = momentIn(actor.timeZone, wallTime);
  const ahead = due.getTime() - now().getTime();
  if (ahead > 0 && ahead <= YEAR) return due;
  const sentence = ahead > 0 ? "Within a year, please." : "That moment is past.";
  throw new AppError("invalid", sentence, { publishAt: sentence });
}

/** Sees to it that a planned thread is begun when it is due; asking again moves it. */
export function publishLater(
  tx: Tx,
  { id: authorId }: Actor,
  { id, publishAt }: { id: string; publishAt: Date },
) {
  return enqueue(
    tx,
    "forum.publish-planned",
    { id, authorId },
    { runAt: publishAt, key: `forum.planned:${id}` },
  );
}
