import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitVote } from "@/lib/forum/polls/actions";
import type { Poll } from "@/lib/forum/polls/schema";
import { PollChoices } from "./poll-choices";

type Props = { threadId: string; poll: Poll };

/** Where one votes, and votes anew. Works without a script. */
export function PollBallot({ threadId, poll }: Props) {
  return (
    <Form action={submitVote} aria-label="Vote" className="grid gap-3">
      <input type="hidden" name="id" value={threadId} />
      <PollChoices poll={poll} />
      <SubmitButton variant="secondary" size="sm" className="justify-self-start">
        {poll.mine ? "Vote anew" : "Vote"}
      </SubmitButton>
      <Refresh />
    </Form>
  );
}
