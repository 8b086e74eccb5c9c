"use client";
import { type ReactNode, useCallback } from "react";
import { useAsked } from "@/components/communities/room/use-asked";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Spinner } from "@/components/ui/spinner";
import { Time } from "@/components/ui/time";
import { api } from "@/lib/web/api-client";
import type { PostFacts } from "./post-facts";

type Props = { post: PostFacts; trigger: ReactNode; onClose: () => void };

/** What a post said before it was edited, the latest first. For its author and the staff. */
export function PostHistory({ post: { id, number }, trigger, onClose }: Props) {
  const read = useCallback(() => api("GET", "/forum/posts/{id}/revisions", { params: { id } }), [id]);
  const { found, failed, again } = useAsked(read);
  return (
    <>
      {trigger}
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        title={`What post ${number} said before`}
        description="Its author and the staff can see this."
      >
        {failed && (
          <p className="flex items-center gap-3 text-ink-soft">
            This did not load.
            <Button size="sm" onClick={again}>
              Try again
            </Button>
          </p>
        )}
        {!found && !failed && <Spinner />}
        <ol className="grid gap-4">
          {found?.items.toReversed().map((revision) => (
            <li key={revision.number} className="rounded-card border border-line bg-canvas px-4 py-3">
              <p className="pb-1 text-ink-faint text-xs">
                Until <Time at={revision.replacedAt} />
              </p>
              <p className="whitespace-pre-wrap wrap-anywhere text-ink">{revision.body}</p>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}
