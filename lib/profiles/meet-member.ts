import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { relationColumns, visibleTo } from "./member-rows";
import { relation } from "./schema";

const otherRow = relation.extend({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  isPrivate: z.boolean(),
});
export type Other = z.output<typeof otherRow>;

/**
 * Finds another member through the actor's eyes and holds both rows, in one order, until the transaction ends: following,
 * asking and blocking happen between two people one at a time, and two people who follow each other do not deadlock.
 */
export async function meetMember(tx: Tx, actor: Actor, ref: string): Promise<Other> {
  await holdBoth(tx, actor, ref);
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT m.id, m.handle, m.name, m.is_private AS "isPrivate", ${relationColumns(actor)}
      FROM members m WHERE m.id = find_member(${ref}) AND ${visibleTo(actor)}`;
  assertFound(found, "There is no member by that name.");
  return otherRow.parse(found);
}

/**
 * What is seen after this was decided after everything that happened between the two before. The rest of the transaction
 * is the actor's own: it sees their private rows.
 */
export async function holdBoth(tx: Tx, actor: Actor, ref: string): Promise<void> {
  await tx.$queryRaw`
    SELECT set_config('app.member_id', ${actor.id}, true) FROM members WHERE id IN (${actor.id}::uuid, find_member(${ref})) ORDER BY id FOR NO KEY UPDATE`;
}
