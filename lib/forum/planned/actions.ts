"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { changePlanned } from "./change-planned";
import { planChanges, plannedParams } from "./schema";
import { withdrawPlanned } from "./withdraw-planned";

export const savePlanned = action(planChanges.extend(plannedParams.shape), async (actor, input) => {
  await changePlanned(actor, input);
  redirect("/forum/planned");
});
export const dropPlanned = action(plannedParams, async (actor, input) => {
  await withdrawPlanned(actor, input);
  redirect("/forum/planned");
});
