"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { byId } from "../schema";
import { revokeOtherSessions } from "./revoke-other-sessions";
import { revokeSession } from "./revoke-session";

export const endSession = action(
  byId,
  async (actor, input) => {
    await revokeSession(actor, input);
    revalidatePath("/settings/sessions");
  },
  "Signed out there.",
);

export const endOtherSessions = action(
  z.object({}),
  async (actor) => {
    await revokeOtherSessions(actor);
    revalidatePath("/settings/sessions");
  },
  "Signed out everywhere else.",
);
