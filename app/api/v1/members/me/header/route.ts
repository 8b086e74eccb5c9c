import { z } from "zod";
import { changeHeader } from "@/lib/profiles/change-header";
import { removeHeader } from "@/lib/profiles/remove-header";
import { pictureInput } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Use an uploaded picture as your header",
    who: "member",
    body: pictureInput,
    answer: z.object({ url: z.string() }),
  },
  ({ actor, body }) => changeHeader(actor, body),
);

export const DELETE = endpoint(
  { summary: "Take your header off", who: "member", answer: z.void(), status: 204 },
  ({ actor }) => removeHeader(actor),
);
