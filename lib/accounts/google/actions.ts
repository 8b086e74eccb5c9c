"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { dropCookie, keepSession, readCookie } from "@/lib/auth/jar";
import { action, openAction } from "@/lib/web/action";
import { readVisitor } from "@/lib/web/visitor";
import { googleNewcomer } from "../schema";
import { registerFromGoogle } from "./register-from-google";
import { unlinkGoogle } from "./unlink-google";

export const joinFromGoogle = openAction(googleNewcomer, async (_viewer, input) => {
  const ticket = await readCookie("google");
  await keepSession(await registerFromGoogle(await readVisitor(), { ...input, ticket }));
  await dropCookie("google");
  return redirect("/welcome");
});

export const dropGoogle = action(
  z.object({}),
  async (actor) => {
    await unlinkGoogle(actor);
    revalidatePath("/settings/security");
  },
  "Google is no longer a way in.",
);
