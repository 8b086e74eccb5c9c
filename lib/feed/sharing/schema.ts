import { z } from "zod";
import { VISIBILITIES } from "@/lib/films/diary/schema";
import { PAGE, pageOf, pageQuery } from "@/lib/platform/pagination";
import { mute } from "../mutes/schema";
import { feedItem } from "../schema";

export const AUDIENCES = ["everyone", "followers", "nobody"] as const;
const audience = z.enum(AUDIENCES, { error: "Everyone, followers, or nobody." });

/** Who hears in their feed of what a member does. What is left out stays. */
export const sharing = z.strictObject({
  films: audience,
  lists: audience,
  words: audience,
  communities: audience,
  achievements: audience,
});
export type Sharing = z.output<typeof sharing>;
export const sharingInput = sharing.partial();
export type SharingInput = z.output<typeof sharingInput>;

export const activityParams = z.object({ id: z.uuid("Not the id of an activity.") });
export const changeActivityInput = z.strictObject({
  /** For you alone: it is taken back. */
  visibility: z.enum(VISIBILITIES, { error: "Everyone, your followers, or only you." }),
});
export type ChangeActivityInput = z.output<typeof changeActivityInput> & z.output<typeof activityParams>;

const visibility = z.enum(VISIBILITIES);
/** One thing the member did, with whom it is for. */
export const ownActivity = z.object({ item: feedItem, visibility });
export type OwnActivity = z.output<typeof ownActivity>;
export const ownQuery = pageQuery(PAGE.rows);
export type OwnQuery = z.output<typeof ownQuery>;
export const ownAnswer = pageOf(ownActivity);
export type OwnActivities = z.output<typeof ownAnswer>;

/** What a member says of their feed, and of their part in those of others. */
export const feedSettings = z.object({ sharing, mutes: z.array(mute), own: ownAnswer });
export type FeedSettings = z.output<typeof feedSettings>;
