"use client";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { Person } from "@/lib/talk/schema";
import { Composer, type PlainForm, type Written } from "./composer";
import { JumpButton } from "./jump-button";
import { toLines } from "./lines";
import { MessageLog } from "./message-log";
import { NewsForReaders } from "./news-for-readers";
import type { FirstLook, Place } from "./place";
import { type Composing, TalkContext, type TalkTools } from "./talk-context";
import { isAtNewest, newest, speakers } from "./talk-state";
import { useAnchoredScroll } from "./use-anchored-scroll";
import type { ServerDraft } from "./use-draft";
import { useReadMarker } from "./use-read-marker";
import { useShow } from "./use-show";
import type { Talk as LiveTalk } from "./use-talk";

const OUT_OF_SIGHT = 12;

type Props = {
  place: Place;
  talk: LiveTalk;
  first: FirstLook;
  /** Whom or where one writes to: "Ada", "The long take". */
  name: string;
  draft: ServerDraft;
  plain: PlainForm;
  enterSends?: boolean;
  /** Everybody here, where the page knows; else those who spoke are named first. */
  people?: readonly Person[];
  now: number;
  beginning: ReactNode;
  earlierHref: string | null;
  /** Below the last message: who has seen it. */
  foot?: ReactNode;
  /** Between the messages and the field: who is typing. */
  over?: ReactNode;
  /** In place of the field, for whoever may not write. */
  closed?: ReactNode;
  onTyping?: () => void;
  /** Why nothing can be sent for the moment. */
  pause?: string | null;
  onSent?: () => void;
};

/** A talk: what was said, and where one says something. The same for conversations and rooms. */
export function Talk(props: Props) {
  const { place, talk, first, name, draft, plain, enterSends = true, people, now } = props;
  const { beginning, earlierHref, foot, over, closed, onTyping, pause, onSent } = props;
  const { store, state, outbox } = talk;
  const scroller = useRef<HTMLDivElement>(null);
  const [composing, compose] = useState<Composing>(null);
  const { isAtFoot, toFoot, hold } = useAnchoredScroll(scroller, talk);
  const { show, lit } = useShow(place, store, hold);
  const isAtEnd = isAtFoot && isAtNewest(state);
  useEffect(() => store.lookFrom(isAtFoot), [store, isAtFoot]);
  const { readTo, clearMark } = useReadMarker(place, state, first.lastReadSeq, isAtEnd);
  const seen = useRef(newest(first.messages));
  if (isAtEnd) seen.current = state.lastSeq;
  // When so much was missed that its beginning is not in sight, there is a way up to it.
  const missed = first.lastSeq - first.lastReadSeq;
  const [isPassed, setPassed] = useState(missed < OUT_OF_SIGHT);
  const pass = (way: Promise<void>) => {
    setPassed(true);
    return way;
  };
  const fresh = Math.max(0, state.lastSeq - seen.current);

  const tools = useMemo<TalkTools>(
    () => ({ place, store, compose, show: (seq) => void show(seq) }),
    [place, store, show],
  );
  const lines = useMemo(
    () => toLines(state.messages, place.viewer.timeZone, readTo, place.viewer.id),
    [state.messages, place, readTo],
  );

  const known = useMemo(
    () => people ?? speakers(state.messages, place.viewer.id),
    [people, state.messages, place],
  );

  const firstUnread = lines.find(({ isFirstUnread }) => isFirstUnread)?.message.seq;

  async function toNewest() {
    await store.goToNewest();
    toFoot();
  }

  function send({ body, images }: Written) {
    const answered = composing?.kind === "reply" ? composing.message : null;
    compose(null);
    clearMark();
    outbox?.add({
      clientId: crypto.randomUUID(),
      place: place.channel,
      postPath: place.postPath,
      threadId: place.threadId,
      body,
      images,
      replyTo: answered && {
        seq: answered.seq,
        senderId: answered.sender.id,
        senderName: answered.sender.name,
        excerpt: answered.body?.slice(0, 140) ?? "",
        isHidden: false,
      },
    });
    onSent?.();
    void toNewest();
  }

  function editLast() {
    const last = state.messages.findLast(({ sender, body }) => sender.id === place.viewer.id && body);
    if (last) compose({ kind: "edit", message: last });
  }

  return (
    <TalkContext value={tools}>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <MessageLog
          scroller={scroller}
          talk={talk}
          lines={lines}
          lit={lit}
          changing={composing?.kind === "edit" ? composing.message.id : null}
          now={now}
          beginning={beginning}
          earlierHref={earlierHref}
          foot={foot}
        />
        {readTo !== null && !isPassed && (
          <div className="absolute inset-x-0 top-3 flex justify-center">
            <JumpButton direction="up" onPress={() => void pass(show(firstUnread ?? readTo + 1))}>
              {missed} new {missed === 1 ? "message" : "messages"}
            </JumpButton>
          </div>
        )}
        <div className="pointer-events-none absolute inset-x-0 bottom-3 flex justify-center [&>*]:pointer-events-auto">
          {!isAtEnd && (
            <JumpButton direction="down" onPress={() => void toNewest()}>
              {fresh > 0 ? `${fresh} new ${fresh === 1 ? "message" : "messages"}` : "Jump to newest"}
            </JumpButton>
          )}
        </div>
      </div>
      <NewsForReaders messages={state.messages} viewerId={place.viewer.id} />
      {over}
      {closed ?? (
        <Composer
          place={place}
          name={name}
          draft={draft}
          plain={plain}
          enterSends={enterSends}
          people={known}
          composing={composing}
          onCancel={() => compose(null)}
          onSend={send}
          onEdit={(id, body) => {
            store.edit(id, body).catch((error: unknown) => {
              toast.error(refusalOf(error));
              const message = store.read().messages.find((each) => each.id === id);
              if (message) compose({ kind: "edit", message: { ...message, body } });
            });
          }}
          onEditLast={editLast}
          onTyping={onTyping}
          pause={pause}
        />
      )}
    </TalkContext>
  );
}
