"use client";
import { Emblem } from "@/components/communities/emblem";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { Logo } from "@/components/ui/logo";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { NotificationView } from "@/lib/notifications/schema";
import { DeleteLine } from "./delete-line";
import { LineTime } from "./line-time";
import { RequestAnswer } from "./request-answer";

/** As much of a notification as its line shows. */
export type ShownNotification = Pick<
  NotificationView,
  "id" | "who" | "what" | "href" | "unread" | "community" | "awaitsAnswer" | "updatedAt" | "actors"
>;

type Props = { line: ShownNotification; timeZone: string };

/** One line of the inbox: who, what, when; the whole of it leads there. Rendered from its words on both sides, so that the page carries it once. */
export function NotificationLine({ line, timeZone }: Props) {
  const [first] = line.actors;
  return (
    <li
      data-notification={line.id}
      data-unread={line.unread || undefined}
      className="group relative flex items-start gap-3.5 rounded-card px-3 py-3.5 transition-colors hover:bg-surface max-sm:-mx-3 sm:px-4"
    >
      <span
        aria-hidden="true"
        className={cn("mt-4 size-2 shrink-0 rounded-full", line.unread ? "bg-beam" : "bg-transparent")}
      />
      {first ? (
        <span className="relative mt-0.5 flex shrink-0">
          {line.actors.length > 1 && line.actors[1] ? (
            <>
              <Avatar member={line.actors[1]} size={32} className="mb-2 -mr-5" />
              <Avatar member={first} size={32} className="mt-2 ring-2 ring-canvas" />
            </>
          ) : (
            <Avatar member={first} size={40} />
          )}
        </span>
      ) : line.community ? (
        <Emblem community={line.community} size={40} className="mt-0.5" />
      ) : (
        <Logo className="mt-2 shrink-0" />
      )}
      <div className="grid min-w-0 flex-1 gap-0.5 pt-0.5">
        <p className={cn("text-[0.9375rem] leading-snug", line.unread ? "text-ink" : "text-ink-soft")}>
          <Link href={line.href} className="after:absolute after:inset-0 after:rounded-card">
            {line.who && <span className="font-semibold text-ink">{line.who} </span>}
            {line.what}
            {line.unread && <VisuallyHidden> (unread)</VisuallyHidden>}
          </Link>
        </p>
        <LineTime at={line.updatedAt} timeZone={timeZone} />
        {line.awaitsAnswer && first && <RequestAnswer requester={first} />}
      </div>
      <DeleteLine id={line.id} what={`${line.who} ${line.what}`.trim()} />
    </li>
  );
}
