import "server-only";
import { db } from "@/lib/platform/db";
import { handle } from "./schema";

/** Whether a handle could be had right now, and what to say about it. Handles are public; nothing else is told. */
export async function checkHandle(wanted: string): Promise<{ free: boolean; sentence: string }> {
  const parsed = handle.safeParse(wanted);
  if (!parsed.success) {
    return { free: false, sentence: parsed.error.issues[0]?.message ?? "This handle cannot be used." };
  }
  const [row] = await db.$queryRaw<{ free: boolean }[]>`SELECT handle_is_free(${parsed.data}) AS free`;
  return row?.free
    ? { free: true, sentence: `@${parsed.data} is free.` }
    : { free: false, sentence: `@${parsed.data} is taken.` };
}
