import { closeCommunity } from "@/lib/communities/close-community";
import { nominateFilm } from "@/lib/communities/clubs/nominate-film";
import { sayWatched } from "@/lib/communities/clubs/say-watched";
import { voteInRound } from "@/lib/communities/clubs/vote-in-round";
import { answerEvent } from "@/lib/communities/events/answer-event";
import { cancelEvent } from "@/lib/communities/events/cancel-event";
import { editEvent } from "@/lib/communities/events/edit-event";
import { getEvent } from "@/lib/communities/events/queries";
import { takeOverCommunity } from "@/lib/communities/hand-over-community";
import { hideCommunity } from "@/lib/communities/hide-community";
import { changeRole } from "@/lib/communities/members/change-role";
import { inviteMember } from "@/lib/communities/members/invite-member";
import { leaveCommunity } from "@/lib/communities/members/leave-community";
import { makeLink } from "@/lib/communities/members/make-link";
import { removeMember } from "@/lib/communities/members/remove-member";
import { pinRoomMessage } from "@/lib/communities/rooms/pin-room-message";
import { updateCommunity } from "@/lib/communities/update-community";
import { clubOf } from "@/tests/lib/communities/club";
import * as place from "@/tests/lib/communities/place";
import { anEvent, eventOf } from "@/tests/lib/communities/place";
import { ada, grace, stranger } from "@/tests/support/cast";
import { allowed, INSIDE, type Trial } from "./trial";

/** For every guard of communities somebody whom it keeps out. */
export const communitiesTrials: Record<string, Trial> = {
  "communities/clubs#canNominateFilm": {
    reach: async () => {
      const { round } = await clubOf();
      await nominateFilm(grace, { id: round.id, film: "Mandabi (1968)", words: "" });
      return allowed(nominateFilm(grace, { id: round.id, film: "Black Girl (1966)", words: "" }));
    },
    behind: INSIDE,
  },
  "communities/clubs#canVoteInRound": {
    reach: async () => {
      const { round } = await clubOf();
      return allowed(voteInRound(grace, { id: round.id, nominations: [] }));
    },
    behind: INSIDE,
  },
  "communities/clubs#canSayWatched": {
    reach: async () => {
      const { round } = await clubOf();
      return allowed(sayWatched(grace, { id: round.id }));
    },
    behind: INSIDE,
  },
  "communities/events#canChangeEvent": {
    reach: async () => {
      const { id } = await eventOf([grace]);
      await allowed(editEvent(grace, { id, ...anEvent, title: "Mine" }));
      return (await getEvent(ada, id)).title === "Mine";
    },
    behind: "row-level security",
  },
  "communities/events#canCancelEvent": {
    reach: async () => {
      const { id } = await eventOf([grace]);
      await allowed(cancelEvent(grace, { id, note: "" }));
      return (await getEvent(ada, id)).cancelledAt !== null;
    },
    behind: "row-level security",
  },
  "communities/events#canAnswerEvent": {
    reach: async () => {
      const { id } = await eventOf([grace]);
      await cancelEvent(ada, { id, note: "" });
      return allowed(answerEvent(grace, { id, answer: "yes" }));
    },
    behind: INSIDE,
  },
  "communities#isCommunityStaff": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace]);
      const { slug } = community;
      return allowed(makeLink(grace, { slug, ends: "day", useLimit: undefined, admits: "join" }));
    },
    behind: "row-level security",
  },
  "communities#canLeadCommunity": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace]);
      return allowed(updateCommunity(grace, { slug: community.slug, name: "Mine" }));
    },
    behind: "row-level security",
  },
  "communities#canOwnCommunity": {
    reach: async () => allowed(closeCommunity(grace, (await place.placeOf(ada, [grace])).community)),
    behind: INSIDE,
  },
  "communities#canLeaveCommunity": {
    reach: async () => allowed(leaveCommunity(ada, (await place.placeOf(ada)).community)),
    behind: INSIDE,
  },
  "communities#canRemoveMember": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace, stranger]);
      return allowed(removeMember(grace, { slug: community.slug, member: "stranger", reason: "" }));
    },
    behind: INSIDE,
  },
  "communities#canGiveRole": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace]);
      return allowed(changeRole(grace, { slug: community.slug, member: "grace", role: "admin" }));
    },
    behind: INSIDE,
  },
  "communities#canTakeOver": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace]);
      return allowed(takeOverCommunity(grace, { slug: community.slug }));
    },
    behind: INSIDE,
  },
  "communities#canHideCommunity": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace]);
      return allowed(hideCommunity(grace, { slug: community.slug, reason: "Not mine" }));
    },
    behind: INSIDE,
  },
  "communities#canInvite": {
    reach: async () => {
      const { community } = await place.placeOf(ada, [grace], { joinPolicy: "invite" });
      return allowed(inviteMember(grace, { slug: community.slug, member: "stranger" }));
    },
    behind: INSIDE,
  },
  "communities#canPost": {
    reach: async () => {
      const { community, lobby } = await place.placeOf(ada, [grace]);
      await updateCommunity(ada, { slug: community.slug, isReadOnly: true });
      return allowed(place.say(grace, lobby, "Hm"));
    },
    behind: INSIDE,
  },
  "communities#canPinRoomMessage": {
    reach: async () => {
      const { lobby } = await place.placeOf(ada, [grace]);
      const { id } = await place.say(ada, lobby, "Mine");
      return allowed(pinRoomMessage(grace, { id }));
    },
    behind: INSIDE,
  },
};
