import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { relationColumns, visibleTo } from "@/lib/profiles/member-rows";
import { canSeeProfile } from "@/lib/profiles/policy";
import { relation } from "@/lib/profiles/schema";
import { type FilmCard, filmCard } from "../schema";

const rows = z.array(relation.extend({ isPrivate: z.boolean(), items: z.array(filmCard) }));

/** The films a member shows on their profile. One round trip. */
export async function listFavourites(viewer: Viewer, member: string): Promise<FilmCard[]> {
  const [found] = rows.parse(
    await db.$queryRaw`
      SELECT ${relationColumns(viewer)}, m.is_private AS "isPrivate", favourites_of(${viewer?.id ?? null}::uuid, m.id) AS items
        FROM members m WHERE m.id = find_member(${member}) AND ${visibleTo(viewer)}`,
  );
  assertFound(found, "There is no member by that name.");
  assertAllowed(canSeeProfile(found, viewer ? found : null), "This profile is not open to you.");
  return found.items;
}
