import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { refuse } from "../refusals";
import { tellThread } from "../tell-thread";
import { getPoll } from "./queries";
import type { Poll, VoteInput } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Chooses in the poll of a thread; until it closes, choosing again takes the place of what was chosen before, and nothing takes it back. */
export async function voteInPoll(actor: Actor, { id, choices }: VoteInput): Promise<{ poll: Poll }> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT vote_in_forum(${actor.id}::uuid, ${id}::uuid, ${choices}::int[], ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["voted"]);
  tellThread(id);
  return getPoll(actor, id);
}
