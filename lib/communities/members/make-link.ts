import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { withMember } from "@/lib/platform/db";
import { AppError, assertAllowed } from "@/lib/platform/errors";
import { newId, randomToken, sha256 } from "@/lib/platform/ids";
import { isCommunityStaff } from "../policy";
import { meetOwnCommunity } from "../queries";
import type { CommunityRef } from "../schema";
import type { LinkInput, NewLink } from "./schema";

const HOURS = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 } as const;
const MOST = 50;

/** Makes a link that lets people in, or lets them ask, until its end or its last use. Staff of the community. Its secret is in this answer and nowhere else. */
export async function makeLink(actor: Actor, { slug, ends, useLimit, admits }: LinkInput): Promise<NewLink> {
  const found = await meetOwnCommunity(actor, slug);
  assertAllowed(isCommunityStaff(found), "Only the staff make invite links.");
  const token = randomToken(24);
  const createdAt = now();
  const expiresAt = ends === "never" ? null : new Date(createdAt.getTime() + HOURS[ends] * 3_600_000);
  const link = { id: newId(), admits, useLimit: useLimit ?? null, expiresAt, createdAt };
  await withMember(actor.id, async (tx) => {
    const there = await tx.communityLink.count({ where: { communityId: found.id, revokedAt: null } });
    if (there >= MOST) throw new AppError("conflict", "Fifty links are plenty. Revoke one first.");
    await tx.communityLink.createMany({
      data: [{ ...link, communityId: found.id, tokenHash: sha256(token), madeById: actor.id }],
    });
    await tx.communityLogEntry.createMany({
      data: [
        {
          id: newId(),
          communityId: found.id,
          actorId: actor.id,
          action: "link.made",
          data: { admits, ends },
        },
      ],
    });
  });
  const { id, handle, name, avatarUrl } = actor;
  return {
    ...link,
    expiresAt: expiresAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    uses: 0,
    madeBy: { id, handle, name, avatarUrl },
    token,
  };
}

/** Ends a link at once. Staff of the community. Twice is the same as once. */
export async function revokeLink(actor: Actor, { slug, id }: CommunityRef & { id: string }): Promise<void> {
  const found = await meetOwnCommunity(actor, slug);
  assertAllowed(isCommunityStaff(found), "Only the staff see invite links.");
  await withMember(actor.id, async (tx) => {
    const { count } = await tx.communityLink.updateMany({
      where: { id, communityId: found.id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count > 0) {
      await tx.communityLogEntry.createMany({
        data: [{ id: newId(), communityId: found.id, actorId: actor.id, action: "link.revoked" }],
      });
      return;
    }
    const there = await tx.communityLink.count({ where: { id, communityId: found.id } });
    if (there === 0) throw new AppError("not_found", "There is no such link.");
  });
}
