import { z } from "zod";
import { isSessionLive } from "@/lib/auth/live-session";
import { memberChannel } from "@/lib/notifications/channels";
import { AppError } from "@/lib/platform/errors";
import { openStream } from "@/lib/platform/realtime/stream";
import { listenableChannels } from "@/lib/web/channels";
import { endpoint } from "@/lib/web/endpoint";

export const dynamic = "force-dynamic";
/** Seconds a serverless host lets this live; the stream says goodbye before. */
export const maxDuration = 300;

const channelName = z.string().regex(/^[a-z-]{1,30}:[\w:-]{1,80}$/, "Not the name of a channel.");
const query = z.object({
  channels: z
    .string()
    .max(5_000)
    .transform((list) => list.split(",").filter(Boolean))
    .pipe(z.array(channelName).max(50))
    .optional(),
  cursor: z.string().max(2_000).optional(),
});

export const GET = endpoint(
  {
    summary: "Server-sent events of the member's own channel and those asked for",
    who: "member",
    query,
    answer: z.never(),
  },
  async ({ actor, query: { channels = [], cursor }, request }) => {
    const { sessionId } = actor;
    if (!sessionId) throw new AppError("forbidden", "Streams are for browsers that are signed in.");
    const asked = [memberChannel(actor.id), ...channels];
    return openStream({
      channels: [...(await listenableChannels(actor, asked))],
      cursor: request.headers.get("last-event-id") ?? cursor ?? null,
      signal: request.signal,
      stillMay: async () => ((await isSessionLive(sessionId)) ? listenableChannels(actor, asked) : null),
      longestMs: process.env.VERCEL ? 280_000 : undefined,
    });
  },
);
