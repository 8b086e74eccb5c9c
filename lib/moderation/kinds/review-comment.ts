import "server-only";
import { z } from "zod";
import { commentHref } from "@/lib/films/diary/entry-href";
import { canReportReviewComment } from "@/lib/films/policy";
import { getReviewComment } from "@/lib/films/reviews/queries";
import { showFilm } from "@/lib/films/show-film";
import { announce } from "@/lib/notifications/tell";
import { now } from "@/lib/platform/clock";
import { afterCommit } from "@/lib/platform/db";
import { assertAllowed } from "@/lib/platform/errors";
import { beginningOf, type Kind } from "../kind";
import { NOTHING_TO_REPORT, saved } from "../schema";
import { filmCorrections } from "./film-corrections";

const away = z.array(z.object({ kept: saved, slug: z.string(), told: z.array(z.string()) }));
const back = z.array(z.object({ slug: z.string() }));

/** Somebody else's comment on a review, with the review. */
export const reviewComment: Kind = {
  async find(actor, ref) {
    const { comment, review } = await getReviewComment(actor, ref);
    assertAllowed(canReportReviewComment(actor, comment), NOTHING_TO_REPORT);
    const { id, author, body } = comment;
    return {
      id,
      memberId: author.id,
      title: `${review.film.title} (${review.film.year})`,
      excerpt: beginningOf(body),
      href: review.visibility === "everyone" ? commentHref(review.id, id) : null,
      evidence: {
        words: [
          { label: "The comment", text: body },
          { label: `The review, by ${review.author.name}`, text: review.review ?? "" },
        ],
      },
    };
  },

  async remove(tx, staff, id) {
    const [gone] = away.parse(
      await tx.$queryRaw`SELECT * FROM take_review_comment_away(${staff.id}::uuid, ${id}::uuid, ${now()}::timestamptz)`,
    );
    if (!gone) return null;
    showFilm(gone.slug);
    afterCommit(() => announce(gone.told));
    return gone.kept;
  },

  async restore(tx, staff, id, kept) {
    const [there] = back.parse(
      await tx.$queryRaw`SELECT * FROM bring_review_comment_back(${staff.id}::uuid, ${id}::uuid, ${JSON.stringify(kept)}::jsonb)`,
    );
    if (there) showFilm(there.slug);
    return there !== undefined;
  },

  ...filmCorrections("review-comment"),
};
