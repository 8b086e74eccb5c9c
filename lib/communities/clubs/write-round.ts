import "server-only";
import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { tellCommunity } from "../tell-community";
import { getRound } from "./queries";
import { refuse } from "./refusals";
import type { Round } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Carries out one change of a round by a function of the database, shows it and answers with the round as it is now. Two round trips. */
export async function writeRound(
  actor: Actor,
  { id, call, fine }: { id: string; call: Prisma.Sql; fine: string },
): Promise<Round> {
  const [{ outcome }] = answer.parse(await db.$queryRaw`SELECT ${call} AS outcome`);
  refuse(outcome, [fine]);
  return shownRound(actor, id);
}

/** A round that has just changed, for who has it open as well. One round trip. */
export async function shownRound(actor: Actor, id: string): Promise<Round> {
  const { round, community } = await getRound(actor, id);
  tellCommunity(community);
  return round;
}
