import type { Actor } from "@/lib/auth/actor";
import { appealDecision } from "@/lib/moderation/appeal-decision";
import { decideCase } from "@/lib/moderation/decide-case";
import { judgeAppeal } from "@/lib/moderation/judge-appeal";
import { listMyDecisions, listQueue } from "@/lib/moderation/queries";
import { reportThing } from "@/lib/moderation/report-thing";
import type { CaseCard, CaseView, ThingReport } from "@/lib/moderation/schema";
import { decideInput, queueQuery } from "@/lib/moderation/schema";
import { ada, admin, grace, moderator } from "@/tests/support/cast";
import { asSuperuser } from "@/tests/support/database";

export async function report(
  actor: Actor,
  kind: ThingReport["kind"],
  ref: string,
  more: Partial<ThingReport> = {},
) {
  return reportThing(actor, { kind, ref, reason: "harassment", note: "", ...more });
}

/** What waits, as staff sees it. */
export async function queue(query: Record<string, unknown> = {}, actor = moderator): Promise<CaseCard[]> {
  return (await listQueue(actor, queueQuery.parse(query))).items;
}

/** The one case there is. */
export async function theCase(query: Record<string, unknown> = {}): Promise<CaseCard> {
  const [only, ...others] = await queue(query);
  if (!only || others.length > 0) throw new Error(`There are ${others.length + (only ? 1 : 0)} cases.`);
  return only;
}

export function decide(
  actor: Actor,
  { id }: { id: string },
  input: Record<string, unknown>,
): Promise<CaseView> {
  return decideCase(actor, { id, ...decideInput.parse({ reason: why, ...input }) });
}

/** Forgets what was counted in the database under a name. */
export async function forgetLimits(name: string): Promise<void> {
  await asSuperuser("DELETE FROM rate_hits WHERE key LIKE $1", [`${name}%`]);
}

export const edit = { verdict: "edit", words: "I did **not** like it.", reason: "No need to be rude." };

/** The staff's words stand in for Ada's, whom Grace reported. */
export async function corrected(kind: ThingReport["kind"], ref: string, words = edit.words) {
  await report(grace, kind, ref);
  const open = await theCase();
  await decide(moderator, open, { ...edit, words });
  const [decision] = (await listMyDecisions(ada, { limit: 20 })).items;
  if (!decision) throw new Error("It was decided.");
  return { open, decision };
}

/** Ada appealed it, and was right. */
export async function undone({ open, decision }: Awaited<ReturnType<typeof corrected>>) {
  await appealDecision(ada, { id: decision.id, words: "That was what I meant to say." });
  await judgeAppeal(admin, { id: open.id, judgement: "undone", reason: "Fine." });
}

/** Why something was decided, and what Ada says to it. */
export const why = "It is against the rules.";
export const words = "I was quoting the film, nobody was meant.";
/** What was decided about somebody, the latest first. */
export const mine = (who = ada) => listMyDecisions(who, { limit: 20 }).then(({ items }) => items);
/** Until when somebody is silenced, and suspended. */
export const endsOf = async (who = ada) =>
  (
    await asSuperuser("SELECT silenced_until AS quiet, suspended_until AS out FROM members WHERE id = $1", [
      who.id,
    ])
  )[0];

/** Grace reports something of Ada's, and a moderator decides. */
export async function decided(
  input: Record<string, unknown>,
  kind: Parameters<typeof report>[1] = "member",
  ref = "ada",
) {
  await report(grace, kind, ref);
  const open = await theCase();
  await decide(moderator, open, input);
  const [decision] = await mine();
  if (!decision) throw new Error("It was decided.");
  return { open, decision };
}

/** The same, and Ada appeals. */
export async function appealed(
  input: Record<string, unknown>,
  kind?: Parameters<typeof report>[1],
  ref?: string,
) {
  const { open, decision } = await decided(input, kind, ref);
  await appealDecision(ada, { id: decision.id, words });
  return { open, decision };
}
