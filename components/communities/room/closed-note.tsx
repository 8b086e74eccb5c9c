import type { Community, Room } from "@/lib/communities/schema";

/** In place of the field, for whoever may not write here: why. */
export function ClosedNote({ community, room }: { community: Community; room: Room }) {
  return (
    <p className="border-line border-t px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] text-center text-ink-soft text-sm">
      {sentence(community, room)}
    </p>
  );
}

function sentence({ isReadOnly, whoMayPost }: Community, { isArchived }: Room): string {
  if (isArchived) return "This room is archived. It can be read, not written in.";
  if (isReadOnly) return "This community is read-only for now.";
  if (whoMayPost === "staff") return "Only the staff of this community write here.";
  return "Only the staff announce things here. You can answer under each message, in its thread.";
}
