import "server-only";
import { z } from "zod";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { NOBODY_HERE } from "../refusals";

/** Somebody in a community, by handle or id. */
export type MemberOf = { slug: string; member: string };

const rows = z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() }));

/** The member that is meant. A block does not hide people from a community's staff: whether they are in it, the database asks. */
export async function meetMemberHere(ref: string): Promise<z.output<typeof rows>[0]> {
  const [found] = rows.parse(
    await db.$queryRaw`SELECT id, handle, name FROM members WHERE id = find_member(${ref}) AND erased_at IS NULL`,
  );
  assertFound(found, NOBODY_HERE);
  return found;
}
