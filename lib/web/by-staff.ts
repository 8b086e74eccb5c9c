import "server-only";
import { revalidatePath } from "next/cache";
import type { Actor } from "@/lib/auth/actor";
import type { DecidedMany } from "@/lib/moderation/schema";
import { AppError } from "@/lib/platform/errors";

/** What staff does shows at once on the page it was done on. */
export function byStaff<I>(run: (actor: Actor, input: I) => Promise<unknown>) {
  return async (actor: Actor, input: I): Promise<void> => {
    await run(actor, input);
    revalidatePath("/moderation", "layout");
  };
}

/** The same for several at once; what of them was refused is said. */
export function manyByStaff<I>(run: (actor: Actor, input: I) => Promise<DecidedMany>) {
  return async (actor: Actor, input: I): Promise<void> => {
    const { decided, refused } = await run(actor, input);
    revalidatePath("/moderation", "layout");
    const [first] = refused;
    if (first) throw new AppError("conflict", `${decided} decided, ${refused.length} not: ${first.why}`);
  };
}
