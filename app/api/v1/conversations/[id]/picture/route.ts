import { changeGroupPicture } from "@/lib/messaging/change-group-picture";
import { removeGroupPicture } from "@/lib/messaging/remove-group-picture";
import { conversation, conversationId, groupPicture } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Give a group of yours a picture you uploaded",
    who: "member",
    params: conversationId,
    body: groupPicture,
    answer: conversation,
  },
  ({ actor, params, body }) => changeGroupPicture(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take a group's picture off",
    who: "member",
    params: conversationId,
    answer: conversation,
  },
  ({ actor, params }) => removeGroupPicture(actor, params),
);
