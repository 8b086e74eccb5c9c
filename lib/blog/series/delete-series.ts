import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/auth/actor";
import type { Ref } from "../schema";
import { changeSeries } from "./change-series";

/** Ends a series; its posts stay, each by itself. Editors. */
export function deleteSeries(actor: Actor, { slug }: Ref): Promise<void> {
  return changeSeries(Prisma.sql`SELECT delete_blog_series(${actor.id}::uuid, ${slug}) AS outcome`);
}
