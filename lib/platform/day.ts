import { z } from "zod";

/** A day, as in 2026-01-31, that the database knows, too. */
export const day = z.iso.date().refine((value) => value >= "1000-01-01", "No day of ours is that early.");
