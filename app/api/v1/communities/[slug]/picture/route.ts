import { z } from "zod";
import { changeCommunityPicture, removeCommunityPicture } from "@/lib/communities/change-picture";
import { communityParams } from "@/lib/communities/schema";
import { pictureInput } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Give a community a picture you uploaded as an avatar",
    who: "member",
    params: communityParams,
    body: pictureInput,
    answer: z.object({ url: z.string().nullable() }),
  },
  ({ actor, params, body }) => changeCommunityPicture(actor, { ...params, ...body }),
);

export const DELETE = endpoint(
  {
    summary: "Take its picture away",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => removeCommunityPicture(actor, params),
);
