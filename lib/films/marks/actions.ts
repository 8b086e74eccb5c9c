"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { filmParams } from "../schema";
import { markFilm } from "./mark-film";
import { stars } from "./schema";

const said = z.stringbool({ error: "Yes, or no." }).optional();
/** The button that was pressed is the one that is sent; an empty rating is none. */
const markForm = filmParams.extend({
  watched: said,
  liked: said,
  rating: z.union([z.literal("").transform(() => null), stars]).optional(),
});

export const saveMark = action(markForm, async (actor, input) => {
  await markFilm(actor, input);
  redirect(`/films/${input.slug}`);
});
