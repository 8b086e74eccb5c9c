import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/auth/actor";
import type { Thread } from "@/lib/forum/threads/schema";
import { threadHref } from "./thread-href";
import { isOver } from "./thread-words";

/** Why there is no field at the foot of a thread, and what one can do about it. */
export function ReplyClosed({ viewer, thread }: { viewer: Viewer; thread: Thread }) {
  const reason = reasonOf(thread);
  if (reason) return <p className="py-8 text-ink-soft">{reason}</p>;
  if (viewer) return null;
  return (
    <p className="flex flex-wrap items-center gap-4 py-8 text-ink-soft">
      <LinkButton
        href={`/sign-in?next=${encodeURIComponent(threadHref(thread))}`}
        prefetch={false}
        variant="primary"
      >
        Sign in to reply
      </LinkButton>
      <span>Or read on: everything here is open.</span>
    </p>
  );
}

function reasonOf({ category, isLocked, closesAt }: Thread): string | null {
  if (category.isArchived) return "This category is archived: it can be read, not written in.";
  if (isLocked) return "This thread is locked. It can be read, not answered.";
  if (isOver(closesAt)) return "This thread is closed. It can be read, not answered.";
  return category.whoMayReply === "staff" ? "Only the staff of Lumo reply here." : null;
}
