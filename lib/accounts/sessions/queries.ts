import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { SessionView } from "../schema";
import { deviceName } from "./device-name";

const IDLE_MS = { member: 14 * 86_400_000, moderator: 1_800_000, admin: 1_800_000 } as const;

const sessionRows = z.array(
  z.object({
    id: z.string(),
    method: z.string(),
    userAgent: z.string(),
    createdAt: z.date(),
    lastSeenAt: z.date(),
  }),
);

/** Where the member is signed in: this browser first, then the last used. Few enough to show whole. One round trip. */
export async function listSessions(actor: Actor): Promise<SessionView[]> {
  const moment = now();
  const awakeSince = new Date(moment.getTime() - IDLE_MS[actor.role]);
  const rows = sessionRows.parse(
    await db.$queryRaw`
      SELECT id, method, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt"
        FROM own_sessions(${actor.id}::uuid, ${moment}::timestamptz, ${awakeSince}::timestamptz)`,
  );
  return rows
    .map(({ userAgent, ...row }) => ({
      ...row,
      isCurrent: row.id === actor.sessionId,
      device: deviceName(userAgent),
    }))
    .sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
}
