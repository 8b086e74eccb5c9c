import { z } from "zod";
import { text } from "@/lib/platform/text";
import { FEATURED_KINDS, FEATURED_PLACES, type FeaturedKind } from "./places";

export const FEATURED_MOST = 6;

const place = z.enum(FEATURED_PLACES, { error: "home, communities, or forum." });
export const placeParams = z.object({ place });
export type PlaceRef = z.output<typeof placeParams>;
export const featuredParams = z.object({ id: z.uuid("Not the id of something that is featured.") });
export type FeaturedRef = z.output<typeof featuredParams>;

/** Where each kind of thing lives, as far as its name goes. */
const ADDRESSES: [RegExp, FeaturedKind][] = [
  [/^\/communities\/([a-z0-9]+(?:-[a-z0-9]+)*)$/, "community"],
  [/^\/forum\/t\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/\d+)?$/, "thread"],
  [/^\/blog\/([a-z0-9]+(?:-[a-z0-9]+)*)$/, "post"],
];

/** What an address of ours leads to; null where that is nothing that can be featured. */
export function thingAt(address: string): { kind: FeaturedKind; ref: string } | null {
  const base = "https://lumo.example";
  if (!URL.canParse(address, base)) return null;
  const { pathname } = new URL(address, base);
  for (const [pattern, kind] of ADDRESSES) {
    const ref = pattern.exec(pathname.replace(/\/$/, ""))?.[1];
    if (ref) return { kind, ref };
  }
  return null;
}

export const featureInput = z.strictObject({
  place,
  /** As the browser shows it. */
  address: text({ min: 1, max: 300, label: "The address" }).refine((value) => thingAt(value) !== null, {
    message: "The address of a community, a thread, or a post of the blog.",
  }),
  note: text({ max: 200, label: "The note" }).default(""),
});
export type FeatureInput = z.output<typeof featureInput>;

const featured = z.object({
  id: z.uuid(),
  kind: z.enum(FEATURED_KINDS),
  title: z.string(),
  href: z.string(),
  /** Its category, or its author. */
  about: z.string().nullable(),
  /** Members, posts, or words. */
  count: z.int(),
  note: z.string(),
});
export type Featured = z.output<typeof featured>;
export const featuredList = z.object({ items: z.array(featured) });
