import { z } from "zod";
import { text } from "@/lib/platform/text";
import { person } from "@/lib/talk/schema";
import { type Ref, STATES } from "../schema";

export const seriesInput = z.strictObject({
  title: text({ min: 3, max: 120, label: "The title" }),
  description: text({ max: 500, label: "The description" }).default(""),
});
export type StartSeriesInput = z.output<typeof seriesInput>;
export type SeriesInput = StartSeriesInput & Ref;

/** The posts of a series in the order they shall stand in. Those it does not name stand after them. */
export const orderInput = z.strictObject({
  posts: z.array(z.uuid("Not the id of a post.")).max(200, "Two hundred posts at most."),
});
export type OrderInput = z.output<typeof orderInput> & Ref;

const words = z.object({ slug: z.string(), title: z.string(), description: z.string() });

/** Every series, with how many of its posts the viewer sees. */
export const seriesList = z.object({
  items: z.array(words.extend({ posts: z.int() })),
  /** The viewer opens, orders and ends them. */
  mayKeep: z.boolean(),
});
export type SeriesList = z.output<typeof seriesList>;

export const series = words.extend({
  mayKeep: z.boolean(),
  posts: z.array(
    z.object({ id: z.uuid(), slug: z.string(), title: z.string(), state: z.enum(STATES), author: person }),
  ),
});
export type Series = z.output<typeof series>;
