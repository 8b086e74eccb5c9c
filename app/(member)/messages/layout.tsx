import type { Viewport } from "next";
import type { ReactNode } from "react";
import { unreadOf } from "@/components/layout/unread-of";
import { MessagesColumn } from "@/components/messages/messages-column";
import { listConversations } from "@/lib/messaging/queries";
import { now } from "@/lib/platform/clock";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

/** The keyboard of a phone makes room for itself: the field stays above it. */
export const viewport: Viewport = { interactiveWidget: "resizes-content" };

/** The conversations beside the one that is open; on a phone one or the other. */
export default async function MessagesLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  const [first, { messages }] = await Promise.all([
    listConversations(actor, { box: "inbox", limit: PAGE.rows }),
    unreadOf(actor.id),
  ]);
  return (
    <div data-fills-screen className="group/messages flex min-h-0 min-w-0 flex-1">
      <div className="flex min-h-0 w-full min-w-0 flex-col lg:w-[22rem] lg:shrink-0 lg:border-line lg:border-r max-lg:group-has-[[data-pane]]/messages:hidden">
        <MessagesColumn
          viewer={{ id: actor.id, handle: actor.handle, timeZone: actor.timeZone }}
          first={first}
          requests={messages.requests}
          now={now().getTime()}
        />
      </div>
      {children}
    </div>
  );
}
