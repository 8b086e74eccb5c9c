"use client";
import { ChevronLeft, Pin, Settings2, UsersRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Tool } from "@/components/talk/tool";
import { Link } from "@/components/ui/link";
import type { Community, Room } from "@/lib/communities/schema";
import { inPeople } from "../words";

const RoomsSheet = lazy(() => import("./rooms-sheet").then(({ RoomsSheet: sheet }) => ({ default: sheet })));
const PinsSheet = lazy(() => import("./pins-sheet").then(({ PinsSheet: sheet }) => ({ default: sheet })));
const PeopleSheet = lazy(() =>
  import("./people-sheet").then(({ PeopleSheet: sheet }) => ({ default: sheet })),
);
const RoomSheet = lazy(() => import("./room-sheet").then(({ RoomSheet: sheet }) => ({ default: sheet })));

type Props = { community: Community; room: Room; timeZone: string };
type Asked = "rooms" | "pins" | "people" | "room" | null;

/** Which room this is, with its pins, its people, and what can be done about it. */
export function RoomHeader({ community, room, timeZone }: Props) {
  const [asked, ask] = useState<Asked>(null);
  const unread = community.rooms.reduce((sum, each) => sum + (each.id === room.id ? 0 : each.unread), 0);
  const sheet = { open: true, onOpenChange: (open: boolean) => !open && ask(null) };

  return (
    <header className="flex min-h-16 items-center gap-1 border-line border-b pt-[env(safe-area-inset-top)] pr-2 pl-2 sm:pr-4 lg:pl-6">
      <Link
        href={`/communities/${community.slug}`}
        aria-label={`About ${community.name}`}
        className="grid size-10 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-raised hover:text-ink lg:hidden"
      >
        <ChevronLeft aria-hidden="true" className="size-6" />
      </Link>
      <div className="min-w-0 flex-1">
        <h1 className="truncate font-semibold text-base text-ink leading-5">{room.name}</h1>
        <p className="truncate text-ink-faint text-xs">
          <span className="max-lg:hidden">{room.topic || inPeople(community.memberCount)}</span>
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={() => ask("rooms")}
            className="flex max-w-full underline-offset-2 hover:underline lg:hidden [@media(scripting:none)]:hidden"
          >
            <span className="truncate">{community.name}</span>
            <span className="shrink-0">: all rooms{unread > 0 && `, ${unread} unread`}</span>
          </button>
        </p>
      </div>
      <Tool label="Pinned messages" aria-haspopup="dialog" className={tool} onClick={() => ask("pins")}>
        <Pin aria-hidden="true" className="size-5!" />
      </Tool>
      <Tool label="Who is here" aria-haspopup="dialog" className={tool} onClick={() => ask("people")}>
        <UsersRound aria-hidden="true" className="size-5!" />
      </Tool>
      <Tool label="About this room" aria-haspopup="dialog" className={tool} onClick={() => ask("room")}>
        <Settings2 aria-hidden="true" className="size-5!" />
      </Tool>
      <Suspense>
        {asked === "rooms" && <RoomsSheet community={community} here={room.id} {...sheet} />}
        {asked === "pins" && <PinsSheet community={community} room={room} timeZone={timeZone} {...sheet} />}
        {asked === "people" && <PeopleSheet community={community} {...sheet} />}
        {asked === "room" && <RoomSheet community={community} room={room} timeZone={timeZone} {...sheet} />}
      </Suspense>
    </header>
  );
}

const tool = "size-10 [@media(scripting:none)]:hidden";
