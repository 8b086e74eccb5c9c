"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { changeSiteRole } from "./change-role";
import { flagForm } from "./forms";
import { roleInput, roleParams } from "./schema";
import { switchFlag } from "./switch-flag";

export const giveRole = action(
  roleInput.extend(roleParams.shape),
  async (actor, input) => {
    await changeSiteRole(actor, input);
    revalidatePath("/admin/members");
  },
  "Done. They are told.",
);

export const turn = action(flagForm, async (actor, input) => {
  await switchFlag(actor, input);
  revalidatePath("/admin");
});
