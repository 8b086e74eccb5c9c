import "server-only";
import { z } from "zod";
import { getListComment } from "@/lib/films/lists/queries";
import { showList } from "@/lib/films/lists/show-list";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { filmCorrections } from "./film-corrections";

const away = z.array(z.object({ kept: saved, list: z.string(), told: z.array(z.string()) }));
const back = z.tuple([z.object({ list: z.string().nullable() })]);

/** Somebody else's comment on a list of films. */
export const filmListComment: Kind = {
  async find(actor, ref) {
    const { comment, list } = await getListComment(actor, ref);
    const { id, author, body } = comment;
    assertAllowed(author.id !== actor.id, NOTHING_TO_REPORT);
    return {
      id,
      memberId: author.id,
      title: list.title,
      excerpt: beginningOf(body),
      href: list.visibility === "everyone" ? `/lists/${list.slug}/${list.id}#comment-${id}` : null,
      evidence: { words: [{ label: `Said to “${list.title}”`, text: body }] },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT kept, list, told FROM take_film_list_comment_away(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    showList(gone.list);
    afterCommit(() => announce(gone.told));
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [{ list }] = back.parse(
      await tx.$queryRaw`SELECT bring_film_list_comment_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb) AS list`,
    );
    if (!list) return false;
    showList(list);
    return true;
  },

  ...filmCorrections("film-list-comment"),
};
