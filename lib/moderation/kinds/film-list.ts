import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { openList } from "@/lib/films/lists/queries";
import { listQuery } from "@/lib/films/lists/schema";
import { showList } from "@/lib/films/lists/show-list";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit, type Tx } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT } from "../schema";
import { filmCorrections } from "./film-corrections";

const answers = z.array(z.object({ told: z.array(z.string()) }));

/** A list of films, for what it says; removed, it is hidden from all but its owner. */
export const filmList: Kind = {
  async find(actor, ref) {
    const { list, items } = await openList(actor, { id: ref }, listQuery.parse({}));
    assertAllowed(!list.mine?.isOwner, NOTHING_TO_REPORT);
    const { id, slug, title, description, owner, visibility } = list;
    const notes = items.filter(({ note }) => note !== "").map(({ film, note }) => `${film.title}: ${note}`);
    return {
      id,
      memberId: owner.id,
      title,
      excerpt: beginningOf(description),
      href: visibility === "everyone" ? `/lists/${slug}/${id}` : null,
      evidence: {
        words: [
          { label: "Title", text: title },
          { label: "Description", text: description },
          { label: "Notes", text: notes.join("\n") },
        ],
      },
    };
  },

  remove: (tx, staff, id) => hide(tx, staff, id, true),

  async restore(tx, staff, id) {
    return (await hide(tx, staff, id, false)) !== null;
  },

  ...filmCorrections("film-list"),
};

async function hide(tx: Tx, staff: Actor, id: string, hides: boolean) {
  const [done] = answers.parse(
    await tx.$queryRaw`SELECT told FROM hide_film_list(${staff.id}::uuid, ${id}::uuid, ${hides}, ${now()}::timestamptz)`,
  );
  if (!done) return null;
  showList(id);
  afterCommit(() => announce(done.told));
  return {};
}
