import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/auth/actor";
import { db } from "@/lib/platform/db";
import { assertFound } from "@/lib/platform/errors";
import { decodeCursor, toPage } from "@/lib/platform/pagination";
import { meetCommunity } from "../queries";
import type { CommunityRef } from "../schema";
import { NO_ROUND } from "./refusals";
import {
  type ClubPage,
  type ClubQuery,
  clubPage,
  type Round,
  type RoundHome,
  round,
  roundHome,
} from "./schema";

const opened = z.tuple([
  z.object({
    club: clubPage.shape.club,
    rounds: clubPage.shape.rounds,
    past: clubPage.shape.past.shape.items,
    cursor: z.coerce.number(),
  }),
]);
const last = z.tuple([z.int32().min(1)]);

/** A community's club: what it chooses, watches and talks about, and twelve of what it watched before. One round trip. */
export async function openClub(
  viewer: Viewer,
  communityId: string,
  { cursor, limit }: ClubQuery,
): Promise<ClubPage & { cursor: number }> {
  const [before] = cursor ? decodeCursor(cursor, last) : [null];
  const [row] = opened.parse(
    await db.$queryRaw`
      SELECT club, rounds, past, cursor FROM open_club(${viewer?.id ?? null}::uuid, ${communityId}::uuid, ${before}::int, ${limit + 1}::int)`,
  );
  return { ...row, past: toPage(row.past, limit, ({ number }) => [number]) };
}

/** The same by the community's address. Two round trips. */
export async function getClub(
  viewer: Viewer,
  { slug, ...query }: CommunityRef & ClubQuery,
): Promise<ClubPage> {
  const { id } = await meetCommunity(viewer, slug);
  return openClub(viewer, id, query);
}

const found = z.array(z.object({ item: round, community: roundHome }));

/** A round of a club that the viewer sees, and where. One round trip. */
export async function getRound(viewer: Viewer, id: string): Promise<{ round: Round; community: RoundHome }> {
  const [row] = found.parse(
    await db.$queryRaw`SELECT item, community FROM get_club_round(${viewer?.id ?? null}::uuid, ${id}::uuid)`,
  );
  assertFound(row, NO_ROUND);
  return { round: row.item, community: row.community };
}
