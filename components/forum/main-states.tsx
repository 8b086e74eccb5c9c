import { Check, Clock, Lock, Pin } from "lucide-react";
import { Badge } from "@/components/ui/badge";

type Props = { isPinned: boolean; isSolved: boolean; isLocked: boolean; isClosed: boolean };

/** What tells a thread from others beside it. */
export function MainStates({ isPinned, isSolved, isLocked, isClosed }: Props) {
  return (
    <>
      {isPinned && (
        <Badge tone="beam">
          <Pin aria-hidden="true" />
          Pinned
        </Badge>
      )}
      {isSolved && (
        <Badge tone="good">
          <Check aria-hidden="true" />
          Answered
        </Badge>
      )}
      {isLocked && (
        <Badge>
          <Lock aria-hidden="true" />
          Locked
        </Badge>
      )}
      {isClosed && (
        <Badge>
          <Clock aria-hidden="true" />
          Closed
        </Badge>
      )}
    </>
  );
}
