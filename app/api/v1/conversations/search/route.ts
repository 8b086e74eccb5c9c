import { foundMessages, searchMessagesQuery } from "@/lib/messaging/schema";
import { searchMessages } from "@/lib/messaging/search-messages";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Find messages by their words, in all your conversations or in one",
    who: "member",
    query: searchMessagesQuery,
    answer: foundMessages,
  },
  ({ actor, query }) => searchMessages(actor, query),
);
