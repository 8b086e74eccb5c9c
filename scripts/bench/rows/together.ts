import { nightId } from "../data/together";
import { type Row, signedIn } from "../row";

const CROWD = 300;
const HOSTS = 100;

export const togetherRows: Row[] = [
  { key: "club", name: "film club, visitor", ask: () => ({ path: "/communities/bench-0/club" }) },
  {
    key: "club-member",
    name: "film club, signed in",
    ask: (n, size) => ({ path: "/communities/bench-0/club", headers: signedIn(n % CROWD, size) }),
  },
  {
    key: "night",
    name: "watch night",
    ask: (n, size) => ({ path: `/watch-nights/${nightId(n)}`, headers: signedIn(n % HOSTS, size) }),
  },
];
