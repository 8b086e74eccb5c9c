import "server-only";
import { dropTags } from "@/lib/platform/cache";
import { jobsDb } from "@/lib/platform/db";

/** Shows anew what visitors see of a member whose films changed, and the scores of films. */
export async function showOwnPages(memberId: string): Promise<void> {
  const member = await jobsDb().member.findUnique({ where: { id: memberId }, select: { handle: true } });
  if (member) await dropTags([`member:${member.handle}`, "films", "lists"]);
}
