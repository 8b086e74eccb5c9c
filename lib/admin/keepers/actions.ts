"use server";
import { revalidatePath } from "next/cache";
import type { Actor } from "@/lib/auth/actor";
import { action } from "@/lib/web/action";
import { type KeeperRef, keeperParams } from "./schema";
import { setKeeper } from "./set-keeper";

/** Who keeps what shows at once. */
function setTo(keeps: boolean) {
  return async (actor: Actor, input: KeeperRef): Promise<void> => {
    await setKeeper(actor, { ...input, keeps });
    revalidatePath("/admin/members");
  };
}
export const giveCategory = action(keeperParams, setTo(true), "Done. They are told.");
export const takeCategory = action(keeperParams, setTo(false), "Done. They are told.");
