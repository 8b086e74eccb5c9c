import "server-only";
import { z } from "zod";
import { tell } from "@/lib/notifications/tell";
import { inTransaction, jobsDb, type Tx } from "@/lib/platform/db";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { CLUB_NEWS, clubNews } from "../notices";
import type { RoundFacts } from "./round-facts";

export const clubNewsJob = z.object({
  roundId: z.uuid(),
  news: z.enum(CLUB_NEWS),
  until: z.iso.datetime({ offset: true }).nullable(),
});

/** In the transaction that moves a round: everybody in the club is to hear what there is to do now. Of a plan nobody does, nor that all is over. */
export async function tellOfRound(tx: Tx, { id, phase, dueAt }: RoundFacts): Promise<void> {
  const news = CLUB_NEWS.find((each) => each === phase);
  if (news) await enqueue(tx, "communities.club-news", { roundId: id, news, until: dueAt });
}

const AT_ONCE = 50;

/** Tells everybody in a club, some at a time, but who muted the community. Twice tells nobody twice; what is not so any more is not told. */
export async function tellClub({ roundId, news, until }: z.output<typeof clubNewsJob>): Promise<void> {
  const round = await jobsDb().clubRound.findUnique({
    where: { id: roundId },
    include: { community: true, film: true },
  });
  if (!round || round.phase !== news || round.community.hiddenAt) return;
  const ids = z.array(z.object({ id: z.string() })).parse(
    await jobsDb().$queryRaw`
      SELECT member_id AS id FROM community_members
       WHERE community_id = ${round.communityId}::uuid AND (muted_until IS NULL OR muted_until <= now()) ORDER BY 1`,
  );
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    await inTransaction((tx) =>
      tell(
        tx,
        some.map(({ id }) => clubNews(id, round.community, round, news, until)),
      ),
    );
  }
}
