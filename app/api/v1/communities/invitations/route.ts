import { listInvitations } from "@/lib/communities/members/queries";
import { invitations } from "@/lib/communities/members/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "Communities that ask you to come",
    who: "member",
    answer: invitations,
  },
  ({ actor }) => listInvitations(actor),
);
