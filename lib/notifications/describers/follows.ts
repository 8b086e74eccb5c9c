import type { Describer, Told } from "../describer";

const page = ({ actors }: Told) => (actors[0] ? `/members/${actors[0].handle}` : "/notifications");

/** New followers, requests to follow a private profile, and requests that were accepted. */
export const followDescribers: Record<"follower" | "follow-request" | "follow-accepted", Describer> = {
  follower: (told) => ({
    what: told.actorCount === 1 ? "follows you now." : "follow you now.",
    href: page(told),
  }),
  "follow-request": (told) => ({
    what: told.actorCount === 1 ? "asks to follow you." : "ask to follow you.",
    href: page(told),
  }),
  "follow-accepted": (told) => ({
    what: told.actorCount === 1 ? "accepted your request to follow." : "accepted your requests to follow.",
    href: page(told),
  }),
};
