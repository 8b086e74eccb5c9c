import { listConversations } from "@/lib/messaging/queries";
import {
  conversation,
  conversationPage,
  conversationsQuery,
  startConversationInput,
} from "@/lib/messaging/schema";
import { startConversation } from "@/lib/messaging/start-conversation";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Your conversations, requests or archived ones, the one with the newest message first",
    who: "member",
    query: conversationsQuery,
    answer: conversationPage,
  },
  ({ actor, query }) => listConversations(actor, query),
);

export const POST = endpoint(
  {
    summary: "The one conversation with a member, begun if there is none; five new ones an hour",
    who: "member",
    body: startConversationInput,
    answer: conversation,
  },
  ({ actor, body }) => startConversation(actor, body),
);
