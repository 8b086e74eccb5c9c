import { mergeFilms } from "@/lib/films/keeping/merge-films";
import { cancelNight } from "@/lib/films/nights/cancel-night";
import { openNightTalk } from "@/lib/films/nights/open-night-talk";
import { voteOnNight } from "@/lib/films/nights/vote-on-night";
import { deleteReviewComment } from "@/lib/films/reviews/delete-comment";
import { likeReview } from "@/lib/films/reviews/like-review";
import { reportThing } from "@/lib/moderation/report-thing";
import { change, log, say, WOMAN } from "@/tests/lib/films/logbook";
import { nightOf } from "@/tests/lib/films/night";
import { shelve } from "@/tests/lib/films/shelf";
import { ada, alan, grace } from "@/tests/support/cast";
import { allowed, INSIDE, type Trial } from "./trial";

const words = { review: "The house looks on." };

async function review(by = ada) {
  await shelve();
  return log(by, WOMAN, words);
}

/** For every guard of what members say about films somebody whom it keeps out. */
export const filmsTrials: Record<string, Trial> = {
  "films/nights#canJoinInNight": {
    reach: async () => {
      await shelve();
      const { id } = await nightOf(grace);
      await cancelNight(ada, { id });
      return allowed(voteOnNight(grace, { id, film: "mandabi-1968", vote: "veto" }));
    },
    behind: INSIDE,
  },
  "films/nights#canHostNight": {
    reach: async () => {
      const { id } = await nightOf(grace);
      return allowed(openNightTalk(grace, { id }));
    },
    behind: INSIDE,
  },
  "films/keeping#canKeepFilms": {
    reach: () => allowed(mergeFilms(grace, { slug: "wanda-1970", into: "solaris-1972", reason: "Twice." })),
    behind: INSIDE,
  },
  "films#canChangeViewing": {
    reach: async () => allowed(change(grace, (await review()).id, { rating: 1 })),
    behind: INSIDE,
  },
  "films#canLikeReview": {
    reach: async () => allowed(likeReview(ada, await review())),
    behind: INSIDE,
  },
  "films#canDeleteReviewComment": {
    reach: async () => {
      const said = await say(grace, await review(), "Mine");
      return allowed(deleteReviewComment(alan, said));
    },
    behind: INSIDE,
  },
  "films#canReportReview": {
    reach: async () => {
      const { id } = await review();
      return allowed(reportThing(ada, { kind: "review", ref: id, reason: "other", note: "" }));
    },
  },
  "films#canReportReviewComment": {
    reach: async () => {
      const { id } = await say(grace, await review(), "Mine");
      return allowed(reportThing(grace, { kind: "review-comment", ref: id, reason: "other", note: "" }));
    },
  },
};
