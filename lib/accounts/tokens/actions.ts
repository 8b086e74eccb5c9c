"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { accessToken, byId } from "../schema";
import { createAccessToken } from "./create-access-token";
import { revokeAccessToken } from "./revoke-access-token";

export const makeToken = action(accessToken, async (actor, input) => {
  const made = await createAccessToken(actor, input);
  revalidatePath("/settings/tokens");
  return made;
});

export const revokeToken = action(
  byId,
  async (actor, input) => {
    await revokeAccessToken(actor, input);
    revalidatePath("/settings/tokens");
  },
  "The token is revoked.",
);
