import { getWatching } from "@/lib/films/availability/get-watching";
import { saveWatching } from "@/lib/films/availability/save-watching";
import { watching, watchingInput } from "@/lib/films/availability/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Where you watch films, and the services there are", who: "member", answer: watching },
  ({ actor }) => getWatching(actor),
);

export const PUT = endpoint(
  {
    summary: "Say in which country and on which services you watch films",
    who: "member",
    body: watchingInput,
    answer: watching,
  },
  ({ actor, body }) => saveWatching(actor, body),
);
