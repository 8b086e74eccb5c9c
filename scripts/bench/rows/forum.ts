import { randomUUID } from "node:crypto";
import { categorySlug, threadId, threadSlug } from "../data/forum";
import type { Size } from "../data/world";
import { type Row, signedIn } from "../row";

const threadPath = (n: number, size: Size) => `/forum/t/${threadSlug(n, size)}/${threadId(n, size)}`;
const WORDS = ["corridor", "projectionist kettle", "long take", "nitrate midnight", "subtitles brother"];
const json = { "content-type": "application/json" };

export const forumRows: Row[] = [
  { key: "forum", name: "forum, visitor", ask: () => ({ path: "/forum" }) },
  {
    key: "forum-member",
    name: "forum, signed in",
    ask: (n, size) => ({ path: "/forum", headers: signedIn(n, size) }),
  },
  {
    key: "category",
    name: "category, visitor",
    ask: (n) => ({ path: `/forum/c/${categorySlug(n)}` }),
  },
  { key: "thread", name: "thread of 20 posts, visitor", ask: (_, size) => ({ path: threadPath(1, size) }) },
  {
    key: "thread-member",
    name: "thread of 20 posts, signed in",
    ask: (n, size) => ({ path: threadPath(n, size), headers: signedIn(n, size) }),
  },
  {
    key: "thread-json",
    name: "thread of 20 posts, JSON",
    ask: (n, size) => ({ path: `/api/v1/forum/threads/${threadId(n, size)}/posts` }),
  },
  {
    key: "start-thread",
    name: "begin a thread",
    ask: (n, size) => ({
      method: "POST",
      path: "/api/v1/forum/threads",
      headers: { ...signedIn(n, size), ...json },
      body: JSON.stringify({
        clientId: randomUUID(),
        category: categorySlug(n),
        title: "Which print did they show?",
        body: "The long one, or the one everybody has seen?",
      }),
    }),
  },
  {
    key: "reply",
    name: "reply in a thread",
    ask: (n, size) => ({
      method: "POST",
      path: `/api/v1/forum/threads/${threadId(n, size)}/posts`,
      headers: { ...signedIn(n, size), ...json },
      body: JSON.stringify({ clientId: randomUUID(), body: "The one with the kettle, and both splices." }),
    }),
  },
  {
    key: "search-all",
    name: "search of everything, JSON",
    ask: (n) => ({ path: `/api/v1/search?q=${encodeURIComponent(WORDS[n % WORDS.length] ?? "")}` }),
  },
  {
    key: "search-member",
    name: "search of everything, signed in",
    ask: (n, size) => ({
      path: `/api/v1/search?q=${encodeURIComponent(WORDS[n % WORDS.length] ?? "")}`,
      headers: signedIn(n, size),
    }),
  },
];
