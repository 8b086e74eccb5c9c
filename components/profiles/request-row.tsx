"use client";
import { startTransition, useActionState, useOptimistic, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import { answerRequest, submitAnswer } from "@/lib/profiles/following/actions";
import { untouched } from "@/lib/web/form-state";
import type { CardMember } from "./member-card";

type Answer = "accept" | "decline";

/** Somebody who asks to follow, and the two answers. */
export function RequestRow({ member }: { member: CardMember }) {
  const { handle, name, line } = member;
  const [given, setGiven] = useState<Answer | null>(null);
  const [shown, show] = useOptimistic(given);
  const [outcome, submit] = useActionState(submitAnswer, untouched);

  function give(answer: Answer) {
    startTransition(async () => {
      show(answer);
      const result = await answerRequest({ member: handle, answer }).catch(() => null);
      if (result?.ok) startTransition(() => setGiven(answer));
      else toast.error(result?.message ?? "Lumo could not be reached, so nothing was changed.");
    });
  }

  return (
    <form
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        give(submitter?.getAttribute("value") === "decline" ? "decline" : "accept");
      }}
      className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4"
    >
      <input type="hidden" name="member" value={handle} />
      <Link href={`/members/${handle}`} className="flex min-w-0 flex-1 basis-60 items-center gap-4">
        <Avatar member={member} size={48} />
        <span className="grid min-w-0">
          <span className="truncate font-serif text-ink text-lg">{name}</span>
          <span className="truncate text-ink-faint">{line || `@${handle}`}</span>
          {outcome.status === "error" && <span className="text-bad">{outcome.message}</span>}
        </span>
      </Link>
      {shown ? (
        <p role="status" className="text-ink-soft">
          {shown === "accept" ? "Follows you now" : "Declined"}
        </p>
      ) : (
        <span className="flex gap-2">
          <Button type="submit" name="answer" value="accept" size="sm">
            Accept<span className="sr-only"> {name}</span>
          </Button>
          <Button type="submit" name="answer" value="decline" size="sm" variant="ghost">
            Decline<span className="sr-only"> {name}</span>
          </Button>
        </span>
      )}
    </form>
  );
}
