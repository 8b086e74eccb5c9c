"use server";
import { z } from "zod";
import { action } from "@/lib/web/action";
import { saveWatching } from "./save-watching";
import { watchingInput } from "./schema";

/** Boxes that are ticked are sent, one or many. */
const form = z
  .object({
    country: z.string().default(""),
    service: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((all) => [all].flat()),
  })
  .transform(({ country, service }): z.input<typeof watchingInput> => ({ country, services: service }))
  .pipe(watchingInput);

export const changeWatching = action(
  form,
  async (actor, input) => {
    await saveWatching(actor, input);
  },
  "Saved.",
);
