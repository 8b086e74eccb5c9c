"use server";
import { revalidatePath } from "next/cache";
import { action } from "@/lib/web/action";
import { confirmImport } from "./confirm-import";
import { decideImport, takeGuesses } from "./decide-import";
import { discardImport } from "./discard-import";
import { confirmInput, decideInput, importParams } from "./schema";
import { showImport } from "./show-import";
import { undoImport } from "./undo-import";

const PAGE = "/settings/import";

export const decideFilm = action(decideInput, async (actor, input) => {
  await decideImport(actor, input);
  revalidatePath(PAGE);
});
export const takeLikeliest = action(importParams, async (actor, input) => {
  await takeGuesses(actor, input);
  revalidatePath(PAGE);
});
export const confirmMoving = action(confirmInput, async (actor, input) => {
  await confirmImport(actor, input);
  revalidatePath(PAGE);
});
export const undoMoving = action(importParams, async (actor, input) => {
  await undoImport(actor, input);
  revalidatePath(PAGE);
});
export const discardMoving = action(importParams, async (actor, input) => {
  await discardImport(actor, input);
  revalidatePath(PAGE);
});
export const showMoving = action(importParams, async (actor, input) => {
  const shown = await showImport(actor, input);
  revalidatePath(PAGE);
  return shown;
});
