import { pollAnswer, voteInput } from "@/lib/forum/polls/schema";
import { voteInPoll } from "@/lib/forum/polls/vote-in-poll";
import { threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const PUT = endpoint(
  {
    summary: "Choose in the poll of a thread, choose anew, or take your vote back",
    who: "member",
    params: threadParams,
    body: voteInput,
    answer: pollAnswer,
  },
  ({ actor, params, body }) => voteInPoll(actor, { ...params, ...body }),
);
