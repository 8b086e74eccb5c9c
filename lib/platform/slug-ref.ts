import { z } from "zod";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The slug in an address. What cannot be one of ours is nobody's, so that it is not found rather than refused. */
export const slugRef = z
  .string()
  .max(200)
  .transform((value) => (SLUG.test(value) && value.length <= 80 ? value : "-"));
