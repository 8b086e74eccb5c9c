import { randomUUID } from "node:crypto";
import { conversationId } from "../data/messages";
import { type Row, signedIn } from "../row";

export const messageRows: Row[] = [
  {
    key: "conversations",
    name: "conversations, JSON",
    ask: (n, size) => ({ path: "/api/v1/conversations", headers: signedIn(n, size) }),
  },
  {
    key: "messages",
    name: "a conversation's messages, JSON",
    ask: (n, size) => ({
      path: `/api/v1/conversations/${conversationId(n % size.members, 1)}/messages`,
      headers: signedIn(n, size),
    }),
  },
  {
    key: "conversation-page",
    name: "conversation page",
    ask: (n, size) => ({
      path: `/messages/${conversationId(n % size.members, 1)}`,
      headers: signedIn(n, size),
    }),
  },
  {
    key: "send",
    name: "send a message",
    ask: (n, size) => ({
      method: "POST",
      path: `/api/v1/conversations/${conversationId(n % size.members, 1)}/messages`,
      headers: { ...signedIn(n, size), "content-type": "application/json" },
      body: JSON.stringify({ clientId: randomUUID(), body: "I have thought about that last shot all day." }),
    }),
  },
  {
    key: "search-messages",
    name: "search of messages, JSON",
    ask: (n, size) => ({
      path: `/api/v1/conversations/search?q=${["restored", "thursday row", "last shot", "orchestra"][n % 4]}`.replace(
        " ",
        "%20",
      ),
      headers: signedIn(n, size),
    }),
  },
];
