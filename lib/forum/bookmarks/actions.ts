"use server";
import { momentIn } from "@/lib/communities/events/time-zone";
import { action } from "@/lib/web/action";
import { postParams } from "../posts/schema";
import { bookmarkPost } from "./bookmark-post";
import { dropBookmark } from "./drop-bookmark";
import { bookmarkForm } from "./forms";

export const submitBookmark = action(
  bookmarkForm,
  async (actor, { remind, ...input }) => {
    const remindAt = remind ? momentIn(actor.timeZone, remind).toISOString() : null;
    await bookmarkPost(actor, { ...input, remindAt });
  },
  "Saved.",
);
export const submitBookmarkDrop = action(postParams, dropBookmark);
