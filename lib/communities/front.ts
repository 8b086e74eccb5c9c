import "server-only";
import { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { PAGE } from "@/lib/platform/pagination";
import { person } from "@/lib/talk/schema";
import { event } from "./events/schema";
import { listPresent } from "./members/presence";
import type { Presence } from "./members/schema";
import { meetOwnCommunity } from "./queries";
import type { CommunityCard, CommunityRef } from "./schema";

const front = z.object({
  /** What comes next and was not called off. */
  events: z.array(event),
  /** Who is there now and shows it, in the order they joined; to who is not in it, nobody. */
  people: z.array(person),
  /** How many those are altogether. */
  here: z.int(),
});
export type CommunityFront = z.output<typeof front>;
const rows = z.tuple([front]);

/** What a community's front page shows of this moment. One round trip. */
export function getCommunityFront(
  viewer: Viewer,
  community: Pick<CommunityCard, "id" | "role">,
): Promise<CommunityFront> {
  return readFront(viewer, community, { events: 3, people: PAGE.cards });
}

/** Who of a community of the actor's is there now. Two round trips. */
export async function getPresence(actor: Actor, { slug }: CommunityRef): Promise<Presence> {
  const found = await meetOwnCommunity(actor, slug);
  const { people, here } = await readFront(actor, found, { events: 0, people: PAGE.max });
  return { count: here, people };
}

async function readFront(
  viewer: Viewer,
  { id, role }: Pick<CommunityCard, "id" | "role">,
  most: { events: number; people: number },
): Promise<CommunityFront> {
  const present = role === null ? [] : [...(await listPresent(id))];
  const [found] = rows.parse(
    await db.$queryRaw`
      SELECT events, people, here FROM community_front(${viewer?.id ?? null}::uuid, ${id}::uuid, ${present}::uuid[],
        ${now()}::timestamptz, ${most.events}::int, ${most.people}::int)`,
  );
  return found;
}
