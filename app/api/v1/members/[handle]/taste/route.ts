import { getTaste } from "@/lib/films/taste/queries";
import { taste } from "@/lib/films/taste/schema";
import { memberParams } from "@/lib/profiles/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  {
    summary: "How your taste in films and a member's go together",
    who: "member",
    params: memberParams,
    answer: taste,
  },
  ({ actor, params }) => getTaste(actor, params.handle),
);
