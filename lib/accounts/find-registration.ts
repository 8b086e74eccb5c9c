import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import { tokenInput } from "./schema";

const row = z.object({ handle: z.string(), name: z.string() });

/** The registration that a link's token answers, if it still waits. Looking changes nothing. */
export async function findRegistration(
  token: unknown,
): Promise<{ token: string; handle: string; name: string } | null> {
  const given = tokenInput.safeParse({ token });
  if (!given.success) return null;
  const [found] = await db.$queryRaw<unknown[]>`SELECT * FROM peek_registration(${sha256(given.data.token)})`;
  return found ? { token: given.data.token, ...row.parse(found) } : null;
}
