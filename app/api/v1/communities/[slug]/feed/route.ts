import { z } from "zod";
import { makeFeed } from "@/lib/communities/events/make-feed";
import { getFeed } from "@/lib/communities/events/queries";
import { revokeFeed } from "@/lib/communities/events/revoke-feed";
import { feed } from "@/lib/communities/events/schema";
import { communityParams } from "@/lib/communities/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "The address of a public community's calendar; of a private one's since when you have one",
    who: "member",
    params: communityParams,
    answer: feed,
  },
  ({ actor, params }) => getFeed(actor, params),
);

export const POST = endpoint(
  {
    summary: "The address of a community's calendar; a private one's carries a new secret of your own",
    who: "member",
    params: communityParams,
    answer: feed,
  },
  ({ actor, params }) => makeFeed(actor, params),
);

export const DELETE = endpoint(
  {
    summary: "End your own address of a private community's calendar",
    who: "member",
    params: communityParams,
    answer: z.void(),
    status: 204,
  },
  ({ actor, params }) => revokeFeed(actor, params),
);
