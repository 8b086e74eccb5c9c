"use server";
import { action } from "@/lib/web/action";
import { saveShield } from "./save-shield";
import { shieldInput } from "./schema";

export const changeShield = action(
  shieldInput,
  async (actor, input) => {
    await saveShield(actor, input);
  },
  "Saved.",
);
