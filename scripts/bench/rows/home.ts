import { encodeCursor } from "@/lib/platform/pagination";
import { followerOf } from "../data/feed";
import { ENDED } from "../data/world";
import { type Row, signedIn } from "../row";

/** The ranked feed reaches back two weeks, so it is asked for as it stood when the world ended: from before the first of it. */
const AT_THE_END = encodeCursor([ENDED.toISOString(), "ffffffff-ffff-7fff-bfff-ffffffffffff", 1e9]);

export const homeRows: Row[] = [
  { key: "home", name: "home, visitor", ask: () => ({ path: "/" }) },
  {
    key: "home-member",
    name: "home, signed in",
    ask: (n, size) => ({ path: "/", headers: signedIn(n, size) }),
  },
  {
    key: "feed",
    name: "feed, JSON",
    ask: (n, size) => ({ path: "/api/v1/feed", headers: signedIn(n, size) }),
  },
  {
    key: "feed-1000",
    name: "feed with 1,000 followed, JSON",
    ask: (n, size) => ({ path: "/api/v1/feed", headers: signedIn(followerOf("many", n), size) }),
  },
  {
    key: "feed-5000",
    name: "feed with 5,000 followed, JSON",
    ask: (n, size) => ({ path: "/api/v1/feed", headers: signedIn(followerOf("all", n), size) }),
  },
  {
    key: "feed-ranked",
    name: "feed with 1,000 followed, ranked, JSON",
    ask: (n, size) => ({
      path: `/api/v1/feed?order=ranked&cursor=${AT_THE_END}`,
      headers: signedIn(followerOf("many", n), size),
    }),
  },
];
