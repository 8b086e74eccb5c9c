import { z } from "zod";
import { changePicture } from "@/lib/profiles/change-picture";
import { removePicture } from "@/lib/profiles/remove-picture";
import { pictureInput } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Use an uploaded picture as your picture",
    who: "member",
    body: pictureInput,
    answer: z.object({ url: z.string() }),
  },
  ({ actor, body }) => changePicture(actor, body),
);

export const DELETE = endpoint(
  { summary: "Take your picture off", who: "member", answer: z.void(), status: 204 },
  ({ actor }) => removePicture(actor),
);
