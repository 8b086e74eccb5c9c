"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { requestExport } from "./request-export";
import { exportInput } from "./schema";

export const askForCopy = action(exportInput, async (actor, input) => {
  await requestExport(actor, input);
  revalidatePath("/settings/account/copy");
});
