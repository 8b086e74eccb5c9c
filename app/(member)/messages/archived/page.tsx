import type { Metadata } from "next";
import { BoxPane } from "@/components/messages/box-pane";
import { listConversations } from "@/lib/messaging/queries";
import { now } from "@/lib/platform/clock";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Archived messages", robots: { index: false } };

export default async function ArchivedPage() {
  const actor = await pageActor();
  const first = await listConversations(actor, { box: "archived", limit: PAGE.rows });
  return (
    <BoxPane
      title="Archived"
      description="Put away until something new is said in them."
      viewer={{ id: actor.id, timeZone: actor.timeZone }}
      box="archived"
      first={first}
      now={now().getTime()}
      empty={{
        title: "Nothing is put away",
        words: "Archive a conversation to keep it out of the way. It comes back by itself.",
      }}
    />
  );
}
