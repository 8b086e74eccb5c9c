"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useEffect, useOptimistic, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { LinkButton } from "@/components/ui/link-button";
import { toast } from "@/components/ui/toast";
import { changeFollow, submitFollow } from "@/lib/profiles/following/actions";
import type { Relation } from "@/lib/profiles/schema";
import { untouched } from "@/lib/web/form-state";

type Props = {
  member: { handle: string; name: string; isPrivate: boolean };
  relation: Relation | null;
  /** The one thing to do on the page. */
  prominent?: boolean;
  /** Numbers on the page follow from this button. */
  refreshes?: boolean;
};

/** Follow, unfollow, ask, withdraw: shows the outcome at once and takes it back with a sentence when refused. A form where there is no script. */
export function FollowButton({ member, relation, prominent, refreshes }: Props) {
  const [known, setKnown] = useState(relation);
  useEffect(() => setKnown(relation), [relation]);
  const [shown, show] = useOptimistic(known);
  const [answer, submit] = useActionState(submitFollow, untouched);
  const router = useRouter();
  // Who has just followed reads so, and not at once how to end it, though the pointer is still there.
  const [isFresh, setFresh] = useState(false);

  const size = prominent ? "md" : "sm";
  if (!shown) {
    const next = encodeURIComponent(`/members/${member.handle}`);
    return (
      <LinkButton
        href={`/sign-in?next=${next}`}
        size={size}
        variant={prominent ? "primary" : "secondary"}
        prefetch={false}
      >
        Follow<span className="sr-only"> {member.name}</span>
      </LinkButton>
    );
  }
  if (shown.isYou) return null;
  const before = shown;
  const wants = before.isFollowing || before.requested ? "unfollow" : "follow";

  function turn(event: FormEvent) {
    event.preventDefault();
    setFresh(wants === "follow");
    startTransition(async () => {
      show(outcome(before, wants, member.isPrivate));
      const result = await changeFollow({ member: member.handle, wants }).catch(() => null);
      if (result?.ok) {
        startTransition(() => setKnown(result.data));
        if (refreshes) router.refresh();
      } else {
        toast.error(
          result?.message ?? "Lumo could not be reached, so nothing was changed. Try again in a moment.",
        );
      }
    });
  }

  const look = wants === "follow" && prominent ? "primary" : "secondary";
  return (
    <form action={submit} onSubmit={turn} className="relative z-10">
      <input type="hidden" name="member" value={member.handle} />
      <input type="hidden" name="wants" value={wants} />
      <Button
        type="submit"
        variant={look}
        size={size}
        aria-pressed={wants === "unfollow"}
        aria-label={`${word(shown)} ${member.name}`}
        onPointerLeave={() => setFresh(false)}
        className={
          wants === "unfollow" ? cn("border-line-strong/60 bg-transparent", !isFresh && "group/turn") : ""
        }
      >
        <span className="group-hover/turn:hidden">{word(shown)}</span>
        {wants === "unfollow" && (
          <span aria-hidden="true" className="hidden text-bad group-hover/turn:inline">
            {shown.requested ? "Withdraw" : "Unfollow"}
          </span>
        )}
      </Button>
      {answer.status === "error" && answer.message && (
        <p role="alert" className="mt-2 text-bad text-sm">
          {answer.message}
        </p>
      )}
    </form>
  );
}

function word({ isFollowing, requested, followsYou }: Relation): string {
  if (isFollowing) return "Following";
  if (requested) return "Requested";
  return followsYou ? "Follow back" : "Follow";
}

function outcome(before: Relation, wants: "follow" | "unfollow", isPrivate: boolean): Relation {
  if (wants === "unfollow") return { ...before, isFollowing: false, requested: false };
  return { ...before, isFollowing: !isPrivate, requested: isPrivate };
}
