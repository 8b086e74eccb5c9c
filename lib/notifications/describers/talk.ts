import type { Describer, Told } from "../describer";
import { saidInBlog } from "./blog";
import { saidInRoom } from "./communities";
import { saidOnReview } from "./films";
import { saidInForum } from "./forum";
import { saidOnList } from "./lists";
import { mentionedInMessage } from "./messages";

type Talk = "mention" | "reply" | "thread-activity";

/** Where people talk, by the kind of what was said. A room adds its own by one line here. */
const places: Record<string, Partial<Record<Talk, Describer>>> = {
  "blog-comment": saidInBlog,
  "film-list-comment": saidOnList,
  message: { mention: mentionedInMessage },
  post: saidInForum,
  "review-comment": saidOnReview,
  "room-message": saidInRoom,
};

function at(type: Talk, otherwise: string): Describer {
  return (told: Told) =>
    places[told.subject?.kind ?? ""]?.[type]?.(told) ?? { what: otherwise, href: "/notifications" };
}

/** Somebody says your name, answers you, or goes on where you listen. */
export const talkDescribers: Record<Talk, Describer> = {
  mention: at("mention", "mentioned you."),
  reply: at("reply", "answered you."),
  "thread-activity": at("thread-activity", "wrote in a thread you follow."),
};
