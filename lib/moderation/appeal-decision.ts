import "server-only";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { getMyDecision } from "./queries";
import { NO_DECISION, refuse } from "./refusals";
import type { AppealInput, Decision } from "./schema";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/**
 * Asks for a decision about the member to be looked at again by somebody else of the staff: once, within 30 days. Whoever
 * cannot sign in comes by the link of their letter.
 */
export async function appealDecision(
  member: { id: string },
  { id, words }: { id: string } & AppealInput,
): Promise<Decision> {
  const [{ outcome }] = answer.parse(
    await db.$queryRaw`
      SELECT appeal_decision(${member.id}::uuid, ${id}::uuid, ${words}, ${now()}::timestamptz) AS outcome`,
  );
  refuse(outcome, ["appealed"], { missing: ["not_found", NO_DECISION] });
  return getMyDecision(member, id);
}
