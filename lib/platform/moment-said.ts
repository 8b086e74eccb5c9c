import { z } from "zod";

/**
 * A moment that somebody names, with the offset of its place: of the years 1900 to 9999, and from here on written as the database
 * reads every one of them.
 */
export const momentSaid = z.iso
  .datetime({ offset: true, error: "Not a moment." })
  .refine((value) => {
    const year = new Date(value).getUTCFullYear();
    return year >= 1900 && year <= 9999;
  }, "Say a moment of the years 1900 to 9999.")
  .transform((value) => new Date(value).toISOString());
