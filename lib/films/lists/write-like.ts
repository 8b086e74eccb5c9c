import "server-only";
import { z } from "zod";
import { lookAtAchievements } from "@/lib/achievements/look-at-achievements";
import type { Actor } from "@/lib/auth/actor";
import { tell } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { listLiked } from "./notices";
import { refuse } from "./refusals";
import { type LikeState, listCard } from "./schema";
import { showList } from "./show-list";

const answer = z.tuple([z.object({ outcome: z.string(), item: listCard.nullable() })]);

/** Likes a list or takes the like back; its owner hears of a like. */
export function writeLike(actor: Actor, id: string, likes: boolean): Promise<LikeState> {
  return inTransaction(async (tx) => {
    const [{ outcome, item }] = answer.parse(
      await tx.$queryRaw`
        SELECT outcome, item FROM like_film_list(${actor.id}::uuid, ${id}::uuid, ${likes}, ${now()}::timestamptz)`,
    );
    refuse(outcome, ["done", "again"]);
    if (outcome === "done" && item) {
      showList(id);
      if (likes) await tell(tx, listLiked(actor, item));
      if (likes) await lookAtAchievements(tx, item.owner.id);
    }
    return { likes, likeCount: item?.likeCount ?? 0 };
  });
}
