import { Check, X } from "lucide-react";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitNightVote } from "@/lib/films/nights/actions";
import { type NightChoice, VOTES } from "@/lib/films/nights/schema";

const WORDS = { approve: "Would watch", veto: "Not that one" };
const ICONS = { approve: Check, veto: X };

type Props = { id: string; film: NightChoice["film"]; mine: NightChoice["mine"] };

/** Approving of a film or vetoing it. What one said is taken back by the same press. */
export function NightVoteForm({ id, film: { slug, title }, mine }: Props) {
  return (
    <div className="flex gap-1.5">
      {VOTES.map((vote) => {
        const Icon = ICONS[vote];
        const isMine = mine === vote;
        return (
          <Form key={vote} action={submitNightVote} say="toast">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="film" value={slug} />
            <input type="hidden" name="vote" value={isMine ? "neither" : vote} />
            <SubmitButton
              size="icon-sm"
              variant={isMine ? (vote === "veto" ? "danger" : "primary") : "secondary"}
              aria-pressed={isMine}
              title={WORDS[vote]}
            >
              <Icon aria-hidden="true" />
              <span className="sr-only">
                {WORDS[vote]}: {title}
              </span>
            </SubmitButton>
            <Refresh />
          </Form>
        );
      })}
    </div>
  );
}
