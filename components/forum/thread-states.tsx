import { Archive, Clock, Hourglass } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Thread } from "@/lib/forum/threads/schema";
import { MainStates } from "./main-states";
import { isOver, slowness } from "./thread-words";

type Props = {
  thread: Pick<Thread, "isPinned" | "isLocked" | "solvedNumber" | "closesAt" | "slowSeconds" | "category">;
};

/** What is special about a thread, in words. */
export function ThreadStates({ thread }: Props) {
  const { isPinned, isLocked, closesAt, slowSeconds, category, solvedNumber } = thread;
  const isClosed = isOver(closesAt);
  return (
    <>
      <MainStates
        isPinned={isPinned}
        isSolved={solvedNumber !== null}
        isLocked={isLocked}
        isClosed={isClosed}
      />
      {closesAt && !isClosed && (
        <Badge tone="warn">
          <Clock aria-hidden="true" />
          Closes <Time at={closesAt} />
        </Badge>
      )}
      {slowSeconds > 0 && (
        <Badge>
          <Hourglass aria-hidden="true" />
          Slow mode: a reply every {slowness(slowSeconds)}
        </Badge>
      )}
      {category.isArchived && (
        <Badge>
          <Archive aria-hidden="true" />
          Archived
        </Badge>
      )}
    </>
  );
}
