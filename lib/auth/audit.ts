import "server-only";
import { createHmac } from "node:crypto";
import { headers } from "next/headers";
import type { Prisma } from "@/generated/prisma/client";
import { addressKey } from "@/lib/platform/address-key";
import type { Db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { currentRequestId } from "@/lib/platform/log";

type Entry = {
  /** Which thing, as `room.happened`: "auth.signed-in". */
  action: string;
  actorId: string | null;
  subjectId: string | null;
  reason?: string;
  data?: Prisma.InputJsonObject;
  /** Where from; read from the request in hand when not given. */
  address?: string;
};

/** Writes down what was done to an account and by whom. Rows are only ever added; the address is kept as a keyed hash. */
export async function audit(tx: Db, { address, reason = "", data = {}, ...entry }: Entry): Promise<void> {
  const from = address ?? (await addressHere());
  const addressHash = from
    ? createHmac("sha256", env().AUTH_SECRET).update(`address\n${from}`).digest("hex")
    : null;
  const { action, actorId, subjectId } = entry;
  await tx.$executeRaw`
    SELECT add_audit_entry(${newId()}::uuid, ${actorId}::uuid, ${subjectId}::uuid, ${action}, ${reason}, ${JSON.stringify(data)}::jsonb,
      ${addressHash}, ${currentRequestId() ?? null})::text`;
}

async function addressHere(): Promise<string | null> {
  try {
    const address = (await headers()).get("x-lumo-client-address");
    return address ? addressKey(address) : null;
  } catch {
    // A job or a test: nobody's request.
    return null;
  }
}
