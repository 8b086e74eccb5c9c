import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { audit } from "@/lib/auth/audit";
import { inTransaction } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { canAdminister } from "../policy";
import { ADMINS_ONLY, refuse } from "../refusals";
import type { AnnouncementRef } from "./schema";
import { tellEverybody } from "./tell-everybody";

const answer = z.tuple([z.object({ outcome: z.string() })]);

/** Takes an announcement down, or one that has not begun back. Administrators. */
export async function takeDownAnnouncement(actor: Actor, { id }: AnnouncementRef): Promise<void> {
  assertAllowed(canAdminister(actor), ADMINS_ONLY);
  await inTransaction(async (tx) => {
    const [{ outcome }] = answer.parse(
      await tx.$queryRaw`SELECT take_down_announcement(${actor.id}::uuid, ${id}::uuid) AS outcome`,
    );
    refuse(outcome, ["down"]);
    await tellEverybody(tx, []);
    await audit(tx, { action: "admin.announcement-ended", actorId: actor.id, subjectId: null, data: { id } });
  });
}
