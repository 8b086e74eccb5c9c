"use client";
import { Shielded } from "@/components/films/reviews/shielded";
import { MessageWords } from "@/components/talk/message-words";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Sheet } from "@/components/ui/sheet";
import { SkeletonRows } from "@/components/ui/skeleton-rows";
import { Time } from "@/components/ui/time";
import type { Community, Room } from "@/lib/communities/schema";
import { api } from "@/lib/web/api-client";
import type { SheetProps } from "./sheet-props";
import { useAsked } from "./use-asked";

type Props = SheetProps & { community: Community; room: Room; timeZone: string };

/** What is pinned in a room. */
export function PinsSheet({ room, timeZone, ...sheet }: Props) {
  const { found, failed, again } = useAsked(() =>
    api("GET", "/rooms/{id}/pins", { params: { id: room.id } }),
  );
  return (
    <Sheet title="Pinned" {...sheet}>
      {failed && (
        <ErrorState title="The pins did not load" retry={<Button onClick={again}>Try again</Button>} />
      )}
      {!found && !failed && <SkeletonRows count={3} />}
      {found?.items.length === 0 && (
        <EmptyState title="Nothing is pinned">
          What should be found again is pinned here by the staff.
        </EmptyState>
      )}
      <ul className="grid gap-3">
        {found?.items.map(({ id, seq, threadId, sender, body, html, shieldedFor, createdAt }) => (
          <li key={id} className="grid gap-1 rounded-card border border-line bg-canvas p-3">
            <p className="flex items-baseline gap-2 text-sm">
              <span className="truncate font-semibold text-ink">{sender.name}</span>
              <Time at={createdAt} timeZone={timeZone} className="shrink-0 text-ink-faint text-xs" />
              {!threadId && (
                <a
                  href={`#m${seq}`}
                  onClick={() => sheet.onOpenChange(false)}
                  className="ml-auto shrink-0 text-beam hover:underline"
                >
                  Show
                </a>
              )}
            </p>
            <Shielded isOn={Boolean(shieldedFor)} title={shieldedFor ?? ""}>
              {body ? (
                <MessageWords body={body} html={html} />
              ) : (
                <p className="text-ink-faint italic">A picture</p>
              )}
            </Shielded>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
