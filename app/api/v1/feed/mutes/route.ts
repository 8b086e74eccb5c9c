import { muteFilm } from "@/lib/feed/mutes/mute-film";
import { muteWord } from "@/lib/feed/mutes/mute-word";
import { mute, muteInput, mutesAnswer } from "@/lib/feed/mutes/schema";
import { listMutes } from "@/lib/feed/sharing/queries";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "Words and films you do not meet in your feed", who: "member", answer: mutesAnswer },
  ({ actor }) => listMutes(actor),
);

export const POST = endpoint(
  {
    summary: "Mute a word or a film in your feed",
    who: "member",
    body: muteInput,
    answer: mute,
    status: 201,
  },
  ({ actor, body }) => ("word" in body ? muteWord(actor, body) : muteFilm(actor, body)),
);
