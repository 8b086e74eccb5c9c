import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitVote } from "@/lib/communities/clubs/actions";
import { canVoteInRound } from "@/lib/communities/clubs/policy";
import type { Round } from "@/lib/communities/clubs/schema";
import { NominationRow } from "./nomination-row";
import { WithdrawForm } from "./withdraw-form";

/** The vote: one film, or several where the round allows it. How it stands is not told before it ends. */
export function Ballot({ round, isStaff }: { round: Round; isStaff: boolean }) {
  const { id, nominations, isSeveral, mine, voterCount } = round;
  const mayVote = canVoteInRound(round);
  const said = [...(mine?.votes ?? [])].sort().join();
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">
        {isSeveral ? "Choose as many as you would watch. " : "Choose one. "}
        The most votes win; of equal films, the one that was nominated first.
      </p>
      <Form key={said} action={submitVote} className="grid gap-4">
        <input type="hidden" name="id" value={id} />
        <fieldset className="grid gap-3">
          <legend className="sr-only">Films to vote for</legend>
          {nominations.map((nomination) => (
            <div
              key={nomination.id}
              className="flex items-start gap-3 rounded-card border border-line p-3 transition-colors has-checked:border-beam has-checked:bg-beam-soft/40"
            >
              {mayVote && (
                <input
                  type={isSeveral ? "checkbox" : "radio"}
                  name="nominations"
                  value={nomination.id}
                  defaultChecked={mine?.votes.includes(nomination.id)}
                  aria-label={`${nomination.film.title} (${nomination.film.year})`}
                  className="mt-1 size-5 shrink-0 accent-beam"
                />
              )}
              <NominationRow nomination={nomination} mayReport={mine !== null} />
            </div>
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {mayVote && (
            <SubmitButton variant="primary" pending="Voting…">
              {mine?.votes.length ? "Change my vote" : "Vote"}
            </SubmitButton>
          )}
          <span className="text-ink-faint text-sm">
            {voterCount === 1 ? "One person has voted." : `${voterCount} people have voted.`}
          </span>
        </div>
        <Refresh />
      </Form>
      {isStaff && nominations.length > 0 && (
        <details>
          <summary className="cursor-pointer text-ink-faint text-sm">Take a nomination away</summary>
          <ul className="grid gap-1 pt-2">
            {nominations.map((nomination) => (
              <li key={nomination.id} className="flex items-center gap-4 text-ink-soft">
                {nomination.film.title}
                <WithdrawForm nomination={nomination} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
