import "server-only";
import { z } from "zod";
import { NO_NOMINATION } from "@/lib/communities/clubs/refusals";
import { db } from "@/lib/platform/db";
import { assertAllowed, assertFound } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT } from "../schema";

const inSight = z.array(
  z.object({
    id: z.uuid(),
    memberId: z.uuid(),
    words: z.string(),
    film: z.string(),
    community: z.string(),
    slug: z.string(),
  }),
);
const away = z.tuple([z.object({ words: z.string().nullable() })]);
const kept = z.object({ words: z.string() });
const back = z.tuple([z.object({ isBack: z.boolean() })]);

/** What somebody else says for a film they nominate in a club. Removed, the film stays nominated without it. */
export const nomination: Kind = {
  async find(actor, ref) {
    const [found] = inSight.parse(
      await db.$queryRaw`SELECT * FROM nomination_in_sight(${actor.id}::uuid, ${ref}::uuid)`,
    );
    assertFound(found, NO_NOMINATION);
    const { id, memberId, words, film, community, slug } = found;
    assertAllowed(memberId !== actor.id && words !== "", NOTHING_TO_REPORT);
    return {
      id,
      memberId,
      title: `${film}, in the club of ${community}`,
      excerpt: beginningOf(words),
      href: `/communities/${slug}/club`,
      evidence: { words: [{ label: `Said for “${film}”`, text: words }] },
    };
  },

  async remove(tx, staff, id) {
    const [{ words }] = away.parse(
      await tx.$queryRaw`SELECT take_nomination_words_away(${staff.id}::uuid, ${id}::uuid) AS words`,
    );
    return words === null ? null : { words };
  },

  async restore(tx, staff, id, facts) {
    const { words } = kept.parse(facts);
    const [{ isBack }] = back.parse(
      await tx.$queryRaw`SELECT bring_nomination_words_back(${staff.id}::uuid, ${id}::uuid, ${words}) AS "isBack"`,
    );
    return isBack;
  },
};
