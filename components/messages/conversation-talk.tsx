"use client";
import { earlierThan, type FirstLook, type Place } from "@/components/talk/place";
import { Talk } from "@/components/talk/talk";
import { TypingLine } from "@/components/talk/typing-line";
import type { ServerDraft } from "@/components/talk/use-draft";
import { useTyping } from "@/components/talk/use-typing";
import { sendMessageAction } from "@/lib/messaging/actions";
import { conversationChannel } from "@/lib/messaging/channels";
import { canSendMessage } from "@/lib/messaging/policy";
import type { Conversation } from "@/lib/messaging/schema";
import { api } from "@/lib/web/api-client";
import { ConversationBeginning } from "./conversation-beginning";
import { ConversationHeader } from "./conversation-header";
import { conversationName } from "./conversation-name";
import { RequestBar } from "./request-bar";
import { SeenLine } from "./seen-line";
import { useConversation } from "./use-conversation";
import { useMessages } from "./use-messages";

type Props = {
  viewer: Place["viewer"];
  conversation: Conversation;
  first: FirstLook;
  draft: ServerDraft;
  enterSends: boolean;
  /** A name for the message sent where there is no script. */
  clientId: string;
  now: number;
  isPast: boolean;
};

/** A conversation, whole: who, what was said, and the field to say something. */
export function ConversationTalk({
  viewer,
  conversation: given,
  first,
  draft,
  enterSends,
  clientId,
  now,
  isPast,
}: Props) {
  const conversation = useConversation(given, viewer.id);
  const { typing, sayTyping } = useTyping({
    channel: conversationChannel(given.id),
    viewerId: viewer.id,
    say: () => api("PUT", "/conversations/{id}/typing", { params: { id: given.id } }),
  });
  const canWrite = canSendMessage(conversation);
  const { place, talk } = useMessages(given.id, { viewer, canWrite, first });
  const name = conversationName(conversation);

  return (
    <>
      <ConversationHeader conversation={conversation} viewer={viewer} />
      <Talk
        place={place}
        talk={talk}
        first={first}
        name={name}
        draft={draft}
        enterSends={enterSends}
        people={conversation.others}
        over={<TypingLine people={conversation.others.filter(({ id }) => typing.has(id))} />}
        onTyping={sayTyping}
        plain={{ action: sendMessageAction, hidden: { id: given.id, clientId } }}
        now={now}
        beginning={<ConversationBeginning conversation={conversation} />}
        earlierHref={earlierThan(place.href, first)}
        foot={isPast ? null : <SeenLine conversation={conversation} talk={talk} viewerId={viewer.id} />}
        closed={canWrite ? undefined : <RequestBar conversation={conversation} />}
      />
    </>
  );
}
