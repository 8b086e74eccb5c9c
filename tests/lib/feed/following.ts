import type { Actor } from "@/lib/auth/actor";
import { getFeed } from "@/lib/feed/queries";
import { type FeedItem, feedQuery } from "@/lib/feed/schema";
import { followMember } from "@/lib/profiles/following/follow-member";
import { asSuperuser } from "@/tests/support/database";

export const follow = (who: Actor, whom: Actor) => followMember(who, { member: whom.handle });

export const feedOf = (who: Actor, asked: Record<string, unknown> = {}) =>
  getFeed(who, feedQuery.parse(asked));

/** What a feed says, a line a thing: "ada review Mandabi". */
export async function linesOf(who: Actor, asked: Record<string, unknown> = {}): Promise<string[]> {
  return (await feedOf(who, asked)).items.map((item) =>
    [item.actor.handle, item.kind, ...named(item)].join(" "),
  );
}

function named({ things }: FeedItem): string[] {
  return things.map((thing) =>
    "film" in thing && thing.film && !("excerpt" in thing)
      ? thing.film.title
      : "title" in thing
        ? thing.title
        : "name" in thing
          ? thing.name
          : "",
  );
}

/** Everything recorded so far was done that much longer ago. */
export const ago = (interval: string) =>
  asSuperuser("UPDATE activities SET created_at = created_at - $1::interval", [interval]);
