import { type Row, signedIn, someHandle } from "../row";

const WORDS = ["ada", "lindq", "kovac", "tom", "moreau", "bench-12", "sing", "hana", "rossi", "yil"];

export const profileRows: Row[] = [
  { key: "directory", name: "directory, visitor", ask: () => ({ path: "/members" }) },
  {
    key: "profile",
    name: "profile, visitor",
    ask: (_, size) => ({ path: `/members/${someHandle(1, size)}` }),
  },
  {
    key: "profiles",
    name: "many profiles, visitor",
    ask: (n, size) => ({ path: `/members/${someHandle(n, size)}` }),
  },
  {
    key: "profile-member",
    name: "profile, signed in",
    ask: (n, size) => ({ path: `/members/${someHandle(n, size)}`, headers: signedIn(n, size) }),
  },
  {
    key: "year",
    name: "year in review, signed in",
    ask: (n, size) => ({ path: `/members/${someHandle(n, size)}/year/2026`, headers: signedIn(n, size) }),
  },
  {
    key: "search",
    name: "member search, JSON",
    ask: (n) => ({ path: `/api/v1/members/search?q=${WORDS[n % WORDS.length]}` }),
  },
  {
    key: "follow",
    name: "follow or unfollow",
    ask: (n, size) => ({
      method: "POST",
      path: `/api/v1/members/${someHandle(n + 1, size)}/follow`,
      headers: signedIn(n, size),
    }),
  },
];
