import "server-only";
import { now } from "@/lib/platform/clock";
import { jobsDb } from "@/lib/platform/db";
import { DRAFT_DAYS } from "./schema";

/** Deletes drafts of the forum that nobody has touched for thirty days. */
export async function forgetOldDrafts(): Promise<void> {
  const before = new Date(now().getTime() - DRAFT_DAYS * 86_400_000);
  await jobsDb().draft.deleteMany({ where: { place: { startsWith: "forum:" }, updatedAt: { lt: before } } });
}
