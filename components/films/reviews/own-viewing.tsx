import { Pencil } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { Entry } from "@/lib/films/diary/schema";

/** What only the member reads of a viewing of theirs, and the way to change it. */
export function OwnViewing({ entry: { id, withWhom, place } }: { entry: Entry }) {
  const aside = [withWhom && `with ${withWhom}`, place && `at ${place}`].filter(Boolean).join(", ");
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-ink-faint text-sm">{aside && `Only you see this: ${aside}.`}</p>
      <LinkButton href={`${entryHref(id)}/edit`} prefetch={false} size="sm">
        <Pencil aria-hidden="true" />
        Change or delete
      </LinkButton>
    </div>
  );
}
