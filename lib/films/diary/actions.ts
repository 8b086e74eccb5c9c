"use server";
import { redirect } from "next/navigation";
import { action } from "@/lib/web/action";
import { changeViewing } from "./change-viewing";
import { deleteViewing } from "./delete-viewing";
import { entryHref } from "./entry-href";
import { changeForm, logForm } from "./forms";
import { logViewing } from "./log-viewing";
import { entryParams } from "./schema";

export const submitViewing = action(
  logForm,
  async (actor, input) => {
    const { id, film } = await logViewing(actor, input);
    return { id, title: film.title };
  },
  "It is in your diary.",
);

export const saveViewing = action(changeForm, async (actor, input) => {
  const { id } = await changeViewing(actor, input);
  redirect(entryHref(id));
});

export const removeViewing = action(entryParams, async (actor, input) => {
  await deleteViewing(actor, input);
  redirect(`/members/${actor.handle}/diary`);
});
