"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { byId } from "../schema";
import { removePasskey } from "./remove-passkey";

export const forgetPasskey = action(
  byId,
  async (actor, input) => {
    await removePasskey(actor, input);
    revalidatePath("/settings/security");
  },
  "The passkey is forgotten.",
);
