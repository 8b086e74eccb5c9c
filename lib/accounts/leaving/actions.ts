"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { dropCookie, dropSession, keepSession, readCookie } from "@/lib/auth/jar";
import { action, openAction } from "@/lib/web/action";
import { readVisitor } from "@/lib/web/visitor";
import { deleteAccount } from "./delete-account";
import { keepAccount } from "./keep-account";
import { accountDeletion } from "./schema";

export const deleteMyAccount = action(accountDeletion, async (actor, input) => {
  await deleteAccount(actor, input);
  await dropSession();
  return redirect("/sign-in/leaving");
});

export const keepMyAccount = openAction(z.object({}), async () => {
  const ticket = await readCookie("leaving");
  await keepSession(await keepAccount(await readVisitor(), { ticket }));
  await dropCookie("leaving");
  return redirect("/");
});

export const leaveForGood = openAction(z.object({}), async () => {
  await dropCookie("leaving");
  return redirect("/");
});
