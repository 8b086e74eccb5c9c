"use server";
import { action, callAction } from "@/lib/web/action";
import { memberInput } from "../schema";
import { acceptFollowRequest } from "./accept-follow-request";
import { declineFollowRequest } from "./decline-follow-request";
import { followMember } from "./follow-member";
import { removeFollower } from "./remove-follower";
import { followChange, requestAnswer } from "./schema";
import { unfollowMember } from "./unfollow-member";

// Each twice: called by a button that shows the outcome at once, and sent as a form where there is no script.

export const changeFollow = callAction(followChange, (actor, { member, wants }) =>
  wants === "follow" ? followMember(actor, { member }) : unfollowMember(actor, { member }),
);

export const submitFollow = action(followChange, (actor, { member, wants }) =>
  wants === "follow" ? followMember(actor, { member }) : unfollowMember(actor, { member }),
);

export const answerRequest = callAction(requestAnswer, (actor, { member, answer }) =>
  answer === "accept" ? acceptFollowRequest(actor, { member }) : declineFollowRequest(actor, { member }),
);

export const submitAnswer = action(requestAnswer, (actor, { member, answer }) =>
  answer === "accept" ? acceptFollowRequest(actor, { member }) : declineFollowRequest(actor, { member }),
);

export const dropFollower = callAction(memberInput, removeFollower);
