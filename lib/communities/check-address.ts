import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { isReservedSlug } from "./reserved-slugs";
import { type AddressQuery, moveCommunityInput } from "./schema";

const rows = z.tuple([z.object({ free: z.boolean() })]);

/**
 * Whether a community could have an address right now, and what to say about it; with `community`, that one, for who leads
 * it. Whether a public or a private one has it is not told. One round trip.
 */
export async function checkAddress(
  actor: Actor,
  { slug, community = "" }: { slug: string } & AddressQuery,
): Promise<{ free: boolean; sentence: string }> {
  const parsed = moveCommunityInput.safeParse({ slug });
  if (!parsed.success) {
    return { free: false, sentence: parsed.error.issues[0]?.message ?? "This address cannot be used." };
  }
  const wanted = parsed.data.slug;
  if (isReservedSlug(wanted)) return { free: false, sentence: "This address is kept for Lumo itself." };
  const [{ free }] = rows.parse(
    await db.$queryRaw`SELECT address_is_free(${actor.id}::uuid, ${wanted}, ${community}) AS free`,
  );
  return free ? { free, sentence: "This address is free." } : { free, sentence: "This address is taken." };
}
