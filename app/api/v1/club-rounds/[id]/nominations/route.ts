import { nominateFilm } from "@/lib/communities/clubs/nominate-film";
import { nominateInput, round, roundParams } from "@/lib/communities/clubs/schema";
import { endpoint } from "@/lib/web/endpoint";

export const POST = endpoint(
  {
    summary: "Nominate a film to watch with a club you are in",
    who: "member",
    params: roundParams,
    body: nominateInput,
    answer: round,
    status: 201,
  },
  ({ actor, params, body }) => nominateFilm(actor, { ...params, ...body }),
);
