import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { withMember } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { isSomebodyElse } from "../policy";
import { getProfile } from "../queries";
import { endOfMute } from "./end-of-mute";
import type { MuteInput } from "./schema";

/** The actor hears nothing more of a member, for a while or for good. They are not told. A second mute sets the end anew. */
export async function muteMember(actor: Actor, input: MuteInput): Promise<{ endsAt: Date | null }> {
  const member = await getProfile(actor, input.member);
  assertAllowed(isSomebodyElse(actor, member), "You cannot mute yourself.");
  const endsAt = endOfMute(input.ends);
  const pair = { muterId: actor.id, mutedId: member.id };
  await withMember(actor.id, (tx) =>
    tx.mute.upsert({
      where: { muterId_mutedId: pair },
      create: { ...pair, endsAt },
      update: { endsAt },
    }),
  );
  return { endsAt };
}
