import { FOLLOWS_ALL, FOLLOWS_MANY } from "../data/feed";
import { type Row, signedIn } from "../row";

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
    ask: (_, size) => ({ path: "/api/v1/feed", headers: signedIn(FOLLOWS_MANY, size) }),
  },
  {
    key: "feed-5000",
    name: "feed with 5,000 followed, JSON",
    ask: (_, size) => ({ path: "/api/v1/feed", headers: signedIn(FOLLOWS_ALL, size) }),
  },
  {
    key: "feed-ranked",
    name: "feed with 1,000 followed, ranked, JSON",
    ask: (_, size) => ({ path: "/api/v1/feed?order=ranked", headers: signedIn(FOLLOWS_MANY, size) }),
  },
];
