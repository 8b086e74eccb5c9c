import { getUnreadMessages } from "@/lib/messaging/queries";
import { unreadMessages } from "@/lib/messaging/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "How many messages and requests you have not read", who: "member", answer: unreadMessages },
  ({ actor }) => getUnreadMessages(actor),
);
