"use client";
import { useRouter } from "next/navigation";
import { MuteChoice } from "@/components/talk/mute-choice";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import type { Community, Room } from "@/lib/communities/schema";
import { api } from "@/lib/web/api-client";
import type { SheetProps } from "./sheet-props";

type Props = SheetProps & { community: Community; room: Room; timeZone: string };

/** What a room is about, and not counting it as unread. */
export function RoomSheet({ community, room, timeZone, ...sheet }: Props) {
  const router = useRouter();
  const params = { id: room.id };
  const lookAgain = <T,>(answer: T) => {
    router.refresh();
    return answer;
  };

  return (
    <Sheet title={room.name} description={room.topic || undefined} {...sheet}>
      <div className="grid gap-6">
        <MuteChoice
          mutedUntil={room.mutedUntil}
          timeZone={timeZone}
          aside="You still hear when you are named."
          mute={(ends) => api("PUT", "/rooms/{id}/mute", { params, body: { ends } }).then(lookAgain)}
          unmute={() => api("DELETE", "/rooms/{id}/mute", { params }).then(lookAgain)}
        />
        {community.rules.length > 0 && (
          <section aria-labelledby="room-rules" className="grid gap-2">
            <h3 id="room-rules" className="font-medium text-ink-faint text-sm">
              Rules
            </h3>
            <ol className="grid list-decimal gap-1.5 pl-5 text-ink-soft marker:text-ink-faint">
              {community.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ol>
          </section>
        )}
        <LinkButton href={`/communities/${community.slug}`} className="justify-self-start">
          About {community.name}
        </LinkButton>
      </div>
    </Sheet>
  );
}
