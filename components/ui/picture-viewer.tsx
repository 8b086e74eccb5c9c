"use client";
import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "./button";
import { PlainPicture } from "./plain-picture";

type ShownPicture = {
  src: string;
  /** What it shows. */
  words: string;
};
type Props = {
  pictures: readonly ShownPicture[];
  /** Which of them is shown first. */
  first: number;
  /** With the one that was shown last. */
  onClose: (at: number) => void;
};

const SWIPE = 48;

/** Pictures over the whole screen, one at a time: by keys, by buttons, by swiping. Dark in either theme, as a cinema is. */
export function PictureViewer({ pictures, first, onClose }: Props) {
  const [at, setAt] = useState(first);
  const start = useRef<number | null>(null);
  const picture = pictures[at];
  const last = pictures.length - 1;
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));

  function press(event: KeyboardEvent) {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  }

  if (!picture) return null;
  return (
    <Radix.Root open onOpenChange={(isOpen) => !isOpen && onClose(at)}>
      <Radix.Portal>
        <Radix.Content
          data-theme="dark"
          aria-describedby={undefined}
          onKeyDown={press}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="fixed inset-0 z-50 flex animate-fade flex-col bg-canvas pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)] text-ink"
        >
          <div className="flex items-center gap-3 p-3">
            <Radix.Title className="sr-only">{last > 0 ? "Pictures" : "Picture"}</Radix.Title>
            <p role="status" className="pl-2 text-ink-soft text-sm tabular-nums">
              {last > 0 && `${at + 1} of ${pictures.length}`}
            </p>
            <a
              href={picture.src}
              target="_blank"
              rel="noopener"
              className="ml-auto inline-flex min-h-10 items-center rounded-control px-3 text-ink-soft text-sm hover:bg-raised hover:text-ink"
            >
              In its own window
            </a>
            <Radix.Close asChild>
              <Button variant="ghost" size="icon" aria-label="Close">
                <X aria-hidden="true" />
              </Button>
            </Radix.Close>
          </div>
          <div
            className="flex min-h-0 flex-1 touch-pinch-zoom items-center justify-center gap-2 px-2"
            onPointerDown={(event) => {
              start.current = event.clientX;
            }}
            onPointerUp={(event) => {
              const moved = start.current === null ? 0 : event.clientX - start.current;
              start.current = null;
              if (Math.abs(moved) > SWIPE) go(moved < 0 ? at + 1 : at - 1);
            }}
          >
            {last > 0 && <Turn label="The one before" isOff={at === 0} onTurn={() => go(at - 1)} />}
            <PlainPicture
              key={picture.src}
              src={picture.src}
              alt={picture.words}
              draggable={false}
              className="max-h-full min-w-0 animate-fade select-none object-contain sm:max-w-[calc(100%-7rem)]"
            />
            {last > 0 && <Turn label="The next one" isOff={at === last} onTurn={() => go(at + 1)} isNext />}
          </div>
          <p
            aria-hidden="true"
            className="mx-auto min-h-16 max-w-[66ch] px-16 py-4 text-center text-ink-soft text-sm sm:px-4"
          >
            {picture.words}
          </p>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type TurnProps = { label: string; isOff: boolean; isNext?: boolean; onTurn: () => void };

function Turn({ label, isOff, isNext, onTurn }: TurnProps) {
  const Arrow = isNext ? ArrowRight : ArrowLeft;
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      aria-disabled={isOff}
      onClick={onTurn}
      className="max-sm:absolute max-sm:bottom-3 max-sm:left-3 max-sm:data-next:right-3 max-sm:data-next:left-auto"
      data-next={isNext}
    >
      <Arrow aria-hidden="true" />
    </Button>
  );
}
