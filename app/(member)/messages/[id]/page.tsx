import type { Metadata } from "next";
import { ConversationTalk } from "@/components/messages/conversation-talk";
import { MessagesPane } from "@/components/messages/messages-pane";
import { openConversation } from "@/lib/messaging/open-conversation";
import { now } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { messagesQuery } from "@/lib/talk/schema";
import { orNotFound, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Messages", robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ConversationPage({ params, searchParams }: Props) {
  const [actor, { id }, asked] = await Promise.all([pageActor(), params, searchParams]);
  const before = messagesQuery.shape.before.catch(undefined).parse(asked.before);
  const { conversation, messages, hasOlder, cursor, draft, enterSends } = await orNotFound(
    openConversation(actor, { id, before }),
  );
  const lastSeq = before === undefined ? (messages.at(-1)?.seq ?? 0) : conversation.lastSeq;
  return (
    <MessagesPane>
      <ConversationTalk
        key={`${id} ${before ?? ""}`}
        viewer={{
          id: actor.id,
          handle: actor.handle,
          name: actor.name,
          avatarUrl: actor.avatarUrl,
          timeZone: actor.timeZone,
        }}
        conversation={conversation}
        first={{ messages, hasOlder, lastSeq, lastReadSeq: conversation.lastReadSeq, cursor }}
        draft={draft}
        enterSends={enterSends}
        clientId={newId()}
        now={now().getTime()}
        isPast={before !== undefined}
      />
    </MessagesPane>
  );
}
