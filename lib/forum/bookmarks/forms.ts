import { z } from "zod";
import { isWallTime } from "@/lib/communities/events/time-zone";
import { postParams } from "../posts/schema";
import { bookmarkInput } from "./schema";

/** A bookmark, as its form sends it. */
export const bookmarkForm = z.strictObject({
  ...postParams.shape,
  note: bookmarkInput.shape.note,
  /** On the clock of whoever sends it; empty for never. */
  remind: z.string().refine((value) => value === "" || isWallTime(value), "A day and a time, please."),
});
