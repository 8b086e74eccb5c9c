import "server-only";
import { z } from "zod";
import { entryHref } from "@/lib/films/diary/entry-href";
import { getEntry } from "@/lib/films/diary/queries";
import { canReportReview } from "@/lib/films/policy";
import { showFilm } from "@/lib/films/show-film";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { filmCorrections } from "./film-corrections";

const away = z.array(
  z.object({ kept: saved, slug: z.string(), handle: z.string(), told: z.array(z.string()) }),
);
const back = z.array(z.object({ slug: z.string(), handle: z.string() }));

/** Somebody else's review of a film. Removed, the viewing stays without its words. */
export const review: Kind = {
  async find(actor, ref) {
    const found = await getEntry(actor, ref);
    assertAllowed(canReportReview(actor, found), NOTHING_TO_REPORT);
    const { id, author, film, review: words, tags, visibility } = found;
    return {
      id,
      memberId: author.id,
      title: `${film.title} (${film.year})`,
      excerpt: beginningOf(words ?? ""),
      href: visibility === "everyone" ? entryHref(id) : null,
      evidence: {
        words: [
          { label: "The review", text: words ?? "" },
          { label: "Tags", text: tags.join(", ") },
        ],
      },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_review_away(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    showFilm(gone.slug, gone);
    afterCommit(() => announce(gone.told));
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [there] = back.parse(
      await tx.$queryRaw`SELECT * FROM bring_review_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
    );
    if (!there) return false;
    showFilm(there.slug, there);
    return true;
  },

  ...filmCorrections("review"),
};
