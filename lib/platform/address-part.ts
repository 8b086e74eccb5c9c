import { z } from "zod";

/** A parameter of a page's address; said several times over, the first counts. */
export const one = z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional();

/** The same in a shape. What makes no sense there is left out rather than refused: an address is typed and cut. */
export const only = <T>(shape: z.ZodType<T>) =>
  one.transform((value) => (value ? shape.safeParse(value).data : undefined));
