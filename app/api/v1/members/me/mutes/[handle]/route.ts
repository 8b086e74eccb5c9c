import { z } from "zod";
import { muteMember } from "@/lib/profiles/hiding/mute-member";
import { muteInput } from "@/lib/profiles/hiding/schema";
import { unmuteMember } from "@/lib/profiles/hiding/unmute-member";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Mute a member, for a while or for good",
    who: "member",
    params: memberParams,
    body: muteInput.omit({ member: true }).strict(),
    answer: z.object({ endsAt: z.date().nullable() }),
  },
  ({ actor, params, body }) => muteMember(actor, { member: params.handle, ...body }),
);

export const DELETE = endpoint(
  { summary: "End a mute", who: "member", params: memberParams, answer: z.void(), status: 204 },
  ({ actor, params }) => unmuteMember(actor, { member: params.handle }),
);
