import { randomUUID } from "node:crypto";
import { communityOf, roomId } from "../data/communities";
import { type Row, signedIn } from "../row";

export const communityRows: Row[] = [
  { key: "communities", name: "communities, visitor", ask: () => ({ path: "/communities" }) },
  {
    key: "communities-member",
    name: "communities, signed in",
    ask: (n, size) => ({ path: "/communities?sort=active", headers: signedIn(n, size) }),
  },
  {
    key: "room-page",
    name: "room page",
    ask: (n, size) => ({
      path: `/communities/${communityOf(n % size.members, size)}/rooms/lobby`,
      headers: signedIn(n, size),
    }),
  },
  {
    key: "room-messages",
    name: "a room's messages, JSON",
    ask: (n, size) => ({
      path: `/api/v1/rooms/${roomId((n % size.members) % size.communities)}/messages`,
      headers: signedIn(n, size),
    }),
  },
  {
    key: "room-send",
    name: "send in a room",
    ask: (n, size) => ({
      method: "POST",
      path: `/api/v1/rooms/${roomId((n % size.members) % size.communities)}/messages`,
      headers: { ...signedIn(n, size), "content-type": "application/json" },
      body: JSON.stringify({ clientId: randomUUID(), body: "Second feature starts at ten." }),
    }),
  },
];
