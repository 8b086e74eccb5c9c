"use client";
import { type FormEvent, startTransition, useActionState, useOptimistic, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { exactTime } from "@/components/ui/time-words";
import { toast } from "@/components/ui/toast";
import { block, mute, submitUnblock, submitUnmute, unblock, unmute } from "@/lib/profiles/hiding/actions";
import { untouched } from "@/lib/web/form-state";

type Props = {
  kind: "blocked" | "muted";
  member: { handle: string; name: string; avatarUrl: string | null; since: string; endsAt: string | null };
  timeZone: string;
};

/** Somebody one has blocked or muted. Ending it shows at once, and can be taken back. */
export function HiddenRow({ kind, member, timeZone }: Props) {
  const { handle, name, endsAt } = member;
  const [ended, setEnded] = useState(false);
  const [shown, show] = useOptimistic(ended);
  const [answer, submit] = useActionState(kind === "blocked" ? submitUnblock : submitUnmute, untouched);

  function turn(to: boolean) {
    const calls =
      kind === "blocked"
        ? { end: () => unblock({ member: handle }), again: () => block({ member: handle }) }
        : { end: () => unmute({ member: handle }), again: () => mute({ member: handle }) };
    startTransition(async () => {
      show(to);
      const result = await (to ? calls.end() : calls.again()).catch(() => null);
      if (result?.ok) startTransition(() => setEnded(to));
      else toast.error(result?.message ?? "Lumo could not be reached, so nothing was changed.");
    });
  }

  const doing = kind === "blocked" ? "Unblock" : "Unmute";
  return (
    <form
      action={submit}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        turn(!shown);
      }}
      className="flex items-center gap-4 py-3"
    >
      <input type="hidden" name="member" value={handle} />
      <Avatar member={member} size={40} />
      <p className="grid min-w-0 flex-1">
        <span className="truncate text-ink">{name}</span>
        <span className="truncate text-ink-faint text-xs">
          @{handle}
          {kind === "muted" && (endsAt ? ` · until ${exactTime(new Date(endsAt), timeZone)}` : " · for good")}
        </span>
        {answer.status === "error" && <span className="text-bad text-xs">{answer.message}</span>}
      </p>
      <Button type="submit" size="sm" variant={shown ? "ghost" : "secondary"}>
        {shown ? "Undo" : doing}
        <span className="sr-only"> {name}</span>
      </Button>
    </form>
  );
}
