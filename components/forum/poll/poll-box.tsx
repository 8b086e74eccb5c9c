import { inNumbers } from "@/components/profiles/in-numbers";
import { Time } from "@/components/ui/time";
import type { Viewer } from "@/lib/auth/actor";
import { canReplyIn } from "@/lib/forum/policy";
import type { Poll } from "@/lib/forum/polls/schema";
import type { Thread } from "@/lib/forum/threads/schema";
import { PollBallot } from "./poll-ballot";
import { PollKeeping } from "./poll-keeping";
import { PollResults } from "./poll-results";

type Props = { viewer: Viewer; thread: Thread; poll: Poll };

/** The poll of a thread: where one votes, and what was chosen as far as one may know. */
export function PollBox({ viewer, thread, poll }: Props) {
  const { isClosed, closesAt, voters, mine, options } = poll;
  const mayVote = !isClosed && canReplyIn(viewer, thread);
  const isOpenBook = options.every(({ votes }) => votes !== null);
  const isResult = isOpenBook && (mine !== null || !mayVote);
  return (
    <section
      aria-label="Poll"
      className="my-2 grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-5"
    >
      {isResult ? <PollResults poll={poll} /> : mayVote && <PollBallot threadId={thread.id} poll={poll} />}
      {!isOpenBook && !mayVote && (
        <ul className="grid gap-2 text-ink">
          {options.map(({ number, words }) => (
            <li key={number}>{words}</li>
          ))}
        </ul>
      )}
      {isOpenBook && !isResult && voters > 0 && (
        <details className="text-sm">
          <summary className="min-h-6 text-ink-soft hover:text-ink">See the results first</summary>
          <div className="pt-3">
            <PollResults poll={poll} />
          </div>
        </details>
      )}
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-ink-faint text-sm">
        <span>{voters === 0 ? "Nobody has" : inNumbers(voters, "person has", "people have")} voted</span>
        {isClosed && <span>Closed</span>}
        {!isClosed && closesAt && (
          <span>
            Closes <Time at={closesAt} />
          </span>
        )}
        {!isOpenBook && <span>Results are for those who have voted, until it closes</span>}
        {!viewer && !isClosed && <span>Sign in to vote</span>}
      </p>
      {viewer && !isClosed && <PollKeeping viewer={viewer} thread={thread} poll={poll} mayVote={mayVote} />}
    </section>
  );
}
