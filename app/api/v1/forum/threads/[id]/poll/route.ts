import { closePoll } from "@/lib/forum/polls/close-poll";
import { pollAnswer } from "@/lib/forum/polls/schema";
import { threadParams } from "@/lib/forum/threads/schema";
import { endpoint } from "@/lib/web/endpoint";

export const DELETE = endpoint(
  {
    summary: "End the poll of a thread now: your own, or any as staff; its results stay",
    who: "member",
    params: threadParams,
    answer: pollAnswer,
  },
  ({ actor, params }) => closePoll(actor, params),
);
