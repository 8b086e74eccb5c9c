import { createGroup } from "@/lib/messaging/create-group";
import { conversation, createGroupInput } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Open a group of up to twenty",
    who: "member",
    body: createGroupInput,
    answer: conversation,
    status: 201,
  },
  ({ actor, body }) => createGroup(actor, body),
);
