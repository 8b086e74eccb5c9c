import type { Describer, Description, Told } from "./describer";
import { accountDescribers } from "./describers/accounts";
import { achievementDescribers } from "./describers/achievements";
import { blogDescribers } from "./describers/blog";
import { communityDescribers } from "./describers/communities";
import { filmDescribers } from "./describers/films";
import { followDescribers } from "./describers/follows";
import { forumDescribers } from "./describers/forum";
import { listDescribers } from "./describers/lists";
import { messageDescribers } from "./describers/messages";
import { moderationDescribers } from "./describers/moderation";
import { talkDescribers } from "./describers/talk";
import type { NotificationType } from "./types";

/** The words of each type. A room that sends a type adds its describers by one line here. */
const describers: Partial<Record<NotificationType, Describer>> = {
  ...accountDescribers,
  ...achievementDescribers,
  ...blogDescribers,
  ...communityDescribers,
  ...filmDescribers,
  ...followDescribers,
  ...forumDescribers,
  ...listDescribers,
  ...messageDescribers,
  ...talkDescribers,
  ...moderationDescribers,
};

/** A line of the inbox in words. */
export function describeNotification(told: Told): Description & { who: string } {
  const describer = describers[told.type];
  const words = describer
    ? describer(told)
    : { what: "There is something new for you.", href: "/notifications" };
  return { who: nameThem(told), ...words };
}

/** "Ada", "Ada and Grace", "Ada, Grace and Alan", "Ada and 3 others"; people who left are "someone". */
function nameThem({ actors, actorCount }: Told): string {
  if (actorCount === 0) return "";
  const [first, second, third] = actors.map(({ name }) => name);
  if (!first) return actorCount > 1 ? `${actorCount} people` : "Someone";
  if (actorCount === 1) return first;
  if (actorCount === 2 && second) return `${first} and ${second}`;
  if (actorCount === 3 && second && third) return `${first}, ${second} and ${third}`;
  return `${first} and ${actorCount - 1} ${actorCount === 2 ? "other" : "others"}`;
}
