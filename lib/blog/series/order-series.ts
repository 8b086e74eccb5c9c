import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import { changeSeries } from "./change-series";
import type { OrderInput } from "./schema";

/** Puts the posts of a series in an order; of two editors at once the later one's stands. Editors. */
export function orderSeries(actor: Actor, { slug, posts }: OrderInput): Promise<void> {
  return changeSeries(
    Prisma.sql`SELECT order_blog_series(${actor.id}::uuid, ${slug}, ${posts}::uuid[]) AS outcome`,
  );
}
