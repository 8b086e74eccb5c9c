"use client";
import { Fragment, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import { dayLabel } from "./clock-words";
import { DayDivider } from "./day-divider";
import type { Line } from "./lines";
import { MessageItem } from "./message-item";
import { OutgoingItem } from "./outgoing-item";
import { useTalkTools } from "./talk-context";
import { isAtNewest } from "./talk-state";
import { UnreadDivider } from "./unread-divider";
import type { Talk } from "./use-talk";

type Props = {
  scroller: RefObject<HTMLDivElement | null>;
  talk: Talk;
  lines: readonly Line[];
  lit: number | null;
  changing: string | null;
  /** When the page was made, so that its days are named alike everywhere. */
  now: number;
  /** What stands before the very first message. */
  beginning: ReactNode;
  /** Where earlier messages are without a script. */
  earlierHref: string | null;
  foot: ReactNode;
};

/**
 * What was said, the newest at the foot, where it begins. Reaching an end reads on, and lets go of the other one: there are
 * never more than MOST_HELD messages on the page, however long the talk.
 */
export function MessageLog(props: Props) {
  const { scroller, talk, lines, lit, changing, now, beginning, earlierHref, foot } = props;
  const { place } = useTalkTools();
  const { store, state, outgoing, outbox } = talk;
  const { timeZone } = place.viewer;
  // The oldest one held is drawn when it is known what stands before it: it would change its height under the reader.
  const drawn = state.hasOlder ? lines.slice(1) : lines;
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  useReaching(scroller, top, () => !state.failed && void store.loadOlder(), state);
  useReaching(scroller, bottom, () => !state.failed && void store.loadNewer(), state);

  return (
    <div
      ref={scroller}
      role="log"
      aria-label="Messages"
      aria-live="off"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever reads with the keyboard has to be able to scroll
      tabIndex={0}
      onKeyDown={stepThrough}
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overflow-x-hidden overscroll-contain [overflow-anchor:none] focus-visible:-outline-offset-2"
    >
      <div className={cn("pt-6 pb-2", place.threadId && "mb-auto")}>
        <div ref={top} />
        {state.hasOlder ? (
          <Way
            state={state.failed === "older" ? "failed" : "loading"}
            onRetry={() => void store.loadOlder()}
            href={earlierHref}
            name="Earlier messages"
          />
        ) : (
          beginning
        )}
        {drawn.map(({ message, day, isContinued, isFirstUnread }) => (
          <Fragment key={message.seq}>
            {day && <DayDivider label={dayLabel(day, timeZone, now)} />}
            {isFirstUnread && <UnreadDivider />}
            <MessageItem
              message={message}
              isContinued={isContinued}
              isLit={lit === message.seq}
              isChanging={changing === message.id}
            />
          </Fragment>
        ))}
        {isAtNewest(state) ? (
          <>
            {outgoing.map((item) => (
              <OutgoingItem key={item.clientId} item={item} outbox={outbox} />
            ))}
            {foot}
          </>
        ) : (
          <Way
            state={state.failed === "newer" ? "failed" : "loading"}
            onRetry={() => void store.loadNewer()}
            href={place.href}
            name="Newest messages"
          />
        )}
        <div ref={bottom} />
      </div>
    </div>
  );
}

type WayProps = { state: "loading" | "failed"; onRetry: () => void; href: string | null; name: string };

/** An end of what is held, with more behind it; a link where there is no script. */
function Way({ state, onRetry, href, name }: WayProps) {
  return (
    <div className="grid min-h-14 place-content-center px-4 text-center text-ink-soft text-sm">
      {state === "failed" ? (
        <p className="flex items-center gap-3" role="alert">
          These messages did not load.
          <Button size="sm" onClick={onRetry}>
            Try again
          </Button>
        </p>
      ) : (
        <>
          <Spinner className="motion-safe:animate-spin [@media(scripting:none)]:hidden" />
          {href && (
            <a href={href} className="hidden text-beam underline [@media(scripting:none)]:inline">
              {name}
            </a>
          )}
        </>
      )}
    </div>
  );
}

const BEFOREHAND = "900px 0px";

function useReaching(
  scroller: RefObject<HTMLElement | null>,
  mark: RefObject<HTMLElement | null>,
  reach: () => unknown,
  because: unknown,
) {
  const latest = useRef(reach);
  latest.current = reach;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new watch looks at once whether the end is still in sight
  useEffect(() => {
    if (!mark.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latest.current();
      },
      { root: scroller.current, rootMargin: BEFOREHAND },
    );
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, [because]);
}

/** The arrow keys go from message to message. */
function stepThrough(event: KeyboardEvent<HTMLElement>) {
  const { target, key } = event;
  if (key !== "ArrowUp" && key !== "ArrowDown") return;
  const isRow = target instanceof HTMLElement && target.matches("[data-seq]");
  if (!isRow && target !== event.currentTarget) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-seq]")];
  const at = isRow ? rows.indexOf(target) + (key === "ArrowUp" ? -1 : 1) : rows.length - 1;
  const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  if (!row) return;
  event.preventDefault();
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
