import { removeFromGroup } from "@/lib/messaging/remove-from-group";
import { conversation, groupMember } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Remove somebody from a group you own",
    who: "member",
    params: groupMember,
    answer: conversation,
  },
  ({ actor, params }) => removeFromGroup(actor, params),
);
