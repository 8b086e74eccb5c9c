import type { Metadata } from "next";
import { BoxPane } from "@/components/messages/box-pane";
import { listConversations } from "@/lib/messaging/queries";
import { now } from "@/lib/platform/clock";
import { PAGE } from "@/lib/platform/pagination";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Message requests", robots: { index: false } };

export default async function RequestsPage() {
  const actor = await pageActor();
  const first = await listConversations(actor, { box: "requests", limit: PAGE.rows });
  return (
    <BoxPane
      title="Requests"
      description="People you do not follow, who would like to talk to you. They do not see that you read it until you accept."
      viewer={{ id: actor.id, timeZone: actor.timeZone }}
      box="requests"
      first={first}
      now={now().getTime()}
      empty={{
        title: "Nobody is waiting",
        words: "When somebody you do not follow writes to you, you decide here whether to talk.",
      }}
    />
  );
}
