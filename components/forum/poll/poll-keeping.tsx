import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryButton } from "@/components/ui/summary-button";
import type { Actor } from "@/lib/auth/actor";
import { canChangeThread } from "@/lib/forum/policy";
import { submitPollClosing, submitVote } from "@/lib/forum/polls/actions";
import type { Poll } from "@/lib/forum/polls/schema";
import type { Thread } from "@/lib/forum/threads/schema";
import { PollBallot } from "./poll-ballot";

type Props = { viewer: Actor; thread: Thread; poll: Poll; mayVote: boolean };

/** What one can still do in a poll: change one's mind, take the vote back, and for whoever began the thread, end it. */
export function PollKeeping({ viewer, thread, poll, mayVote }: Props) {
  const hasVoted = mayVote && poll.mine !== null;
  const mayClose = canChangeThread(viewer, thread);
  if (!hasVoted && !mayClose) return null;
  return (
    <div className="flex flex-wrap items-start gap-2 border-line border-t pt-3">
      {hasVoted && (
        <details className="open:w-full">
          <SummaryButton variant="ghost">Change my vote</SummaryButton>
          <div className="py-3">
            <PollBallot threadId={thread.id} poll={poll} />
          </div>
        </details>
      )}
      {hasVoted && (
        <Form action={submitVote}>
          <input type="hidden" name="id" value={thread.id} />
          <input type="hidden" name="takesBack" value="true" />
          <SubmitButton variant="ghost" size="sm">
            Take it back
          </SubmitButton>
          <Refresh />
        </Form>
      )}
      {mayClose && (
        <Form action={submitPollClosing} className="ml-auto">
          <input type="hidden" name="id" value={thread.id} />
          <SubmitButton variant="ghost" size="sm">
            Close the poll
          </SubmitButton>
          <Refresh />
        </Form>
      )}
    </div>
  );
}
