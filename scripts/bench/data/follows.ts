import type pg from "pg";
import { copyRows } from "./copy-rows";
import type { Random } from "./random";
import { BEGUN, memberId, type Size } from "./world";

/** A graph with stars: most follow a few dozen, some are followed by thousands. */
export async function fillFollows(client: pg.Client, size: Size, random: Random): Promise<void> {
  const seen = new Set<number>();
  function* edges() {
    for (let tries = 0; seen.size < size.follows && tries < size.follows * 20; tries += 1) {
      const follower = random.below(size.members);
      const followed = random.crowded(size.members);
      const edge = follower * size.members + followed;
      if (follower === followed || seen.has(edge)) continue;
      seen.add(edge);
      yield [
        memberId(follower),
        memberId(followed),
        new Date(BEGUN.getTime() + random.below(300 * 86_400) * 1_000),
      ];
    }
  }
  await copyRows(client, "follows", ["follower_id", "followed_id", "created_at"], edges());
  await client.query(`
    UPDATE members SET
      followers_count = (SELECT count(*) FROM follows WHERE followed_id = members.id),
      following_count = (SELECT count(*) FROM follows WHERE follower_id = members.id)`);
}
