import { z } from "zod";

const given = z.union([z.string(), z.array(z.string()).transform(([one]) => one)]).optional();

/** A part of a page's address, once. What makes no sense there is left out rather than refused. */
export function firstOf<T>(schema: z.ZodType<T>) {
  return given.transform((value): T | undefined => schema.safeParse(value || undefined).data);
}
