"use client";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { type FormEvent, startTransition, useActionState, useEffect, useOptimistic, useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { toast } from "@/components/ui/toast";
import { submitWatchlist, turnWatchlist } from "@/lib/films/watchlist/actions";
import { untouched } from "@/lib/web/form-state";

type Props = {
  film: { slug: string; title: string };
  /** Null for visitors. */
  isOnWatchlist: boolean | null;
  /** Among other things on a card. */
  isSmall?: boolean;
};

/** Puts a film on one's watchlist or takes it off: shown at once, and taken back with a sentence when refused. A form where there is no script. */
export function WatchlistButton({ film: { slug, title }, isOnWatchlist, isSmall = false }: Props) {
  const [known, setKnown] = useState(isOnWatchlist);
  useEffect(() => setKnown(isOnWatchlist), [isOnWatchlist]);
  const [shown, show] = useOptimistic(known);
  const [answer, submit] = useActionState(submitWatchlist, untouched);
  if (shown === null) {
    return (
      <LinkButton href={`/sign-in?next=${encodeURIComponent(`/films/${slug}`)}`} prefetch={false}>
        <Bookmark aria-hidden="true" /> Watchlist
      </LinkButton>
    );
  }
  const wants = shown ? "off" : "on";

  function turn(event: FormEvent) {
    event.preventDefault();
    startTransition(async () => {
      show(wants === "on");
      const result = await turnWatchlist({ slug, wants }).catch(() => null);
      if (result?.ok) startTransition(() => setKnown(result.data.isOnWatchlist));
      else toast.error(result?.message ?? "Lumo could not be reached, so nothing was changed.");
    });
  }

  const Icon = shown ? BookmarkCheck : Bookmark;
  return (
    <form action={submit} onSubmit={turn}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="wants" value={wants} />
      <Button
        type="submit"
        size={isSmall ? "sm" : undefined}
        variant={isSmall ? "ghost" : undefined}
        aria-pressed={shown}
        aria-label={`${title} on your watchlist`}
      >
        <Icon aria-hidden="true" className={shown ? "text-beam" : undefined} />
        {!isSmall && (shown ? "On your watchlist" : "Watchlist")}
      </Button>
      {answer.status === "error" && answer.message && (
        <p role="alert" className="mt-2 text-bad text-sm">
          {answer.message}
        </p>
      )}
    </form>
  );
}
