import { z } from "zod";
import { endMute } from "@/lib/feed/mutes/end-mute";
import { muteParams } from "@/lib/feed/mutes/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "Meet a word or a film in your feed again",
    who: "member",
    params: muteParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => endMute(actor, params),
);
