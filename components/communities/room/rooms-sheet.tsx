"use client";
import { Sheet } from "@/components/ui/sheet";
import type { Community } from "@/lib/communities/schema";
import { RoomLinks } from "../room-links";
import type { SheetProps } from "./sheet-props";

/** All rooms, on a phone. */
export function RoomsSheet({
  community,
  here,
  ...sheet
}: SheetProps & { community: Community; here: string }) {
  const closeAfterLink = (target: EventTarget) => {
    if (target instanceof Element && target.closest("a")) sheet.onOpenChange(false);
  };
  return (
    <Sheet side="bottom" title={community.name} {...sheet}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it listens to its links, whose Enter is a click */}
      <div onClick={({ target }) => closeAfterLink(target)}>
        <RoomLinks community={community} here={here} />
      </div>
    </Sheet>
  );
}
