"use client";
import { RotateCw, X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { cn } from "@/components/ui/cn";
import { PlainPicture } from "@/components/ui/plain-picture";
import { Tool } from "./tool";
import type { Picture } from "./use-pictures";

const DescribePicture = lazy(() =>
  import("./describe-picture").then(({ DescribePicture: dialog }) => ({ default: dialog })),
);

type Props = {
  pictures: readonly Picture[];
  onRemove: (key: string) => void;
  /** Once more. */
  onSend: (key: string) => void;
  onDescribe: (key: string, altText: string) => void;
  /** Asks for the description of each as it arrives, and says when nothing is asked any more. */
  asks?: { onAsked: () => void };
};

/** The pictures that will go along, each with how far it has got. */
export function PictureStrip({ pictures, onRemove, onSend, onDescribe, asks }: Props) {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [describing, setDescribing] = useState<string | null>(null);
  if (pictures.length === 0) return null;
  const next = asks && pictures.find(({ key, upload }) => upload && !asked.includes(key));
  const open = describing ?? next?.key;
  /** Whoever leaves one undescribed is not asked for those that came with it. */
  const leave = (keys: readonly string[]) => {
    setDescribing(null);
    setAsked((before) => [...before, ...keys]);
  };
  return (
    <ul aria-label="Pictures to send" className="flex gap-2 overflow-x-auto px-3 pt-3">
      {pictures.map(({ key, name, preview, progress, upload, problem }) => (
        <li key={key} className="relative shrink-0">
          <PlainPicture
            src={preview}
            alt={name}
            className={cn("size-20 rounded-control border border-line object-cover", !upload && "opacity-50")}
          />
          {!upload && !problem && (
            <progress
              value={progress}
              aria-label={`${name} is going up`}
              className="absolute inset-x-2 bottom-2 h-1.5 w-16 overflow-hidden rounded-full [&::-moz-progress-bar]:bg-beam [&::-webkit-progress-bar]:bg-canvas [&::-webkit-progress-value]:bg-beam"
            />
          )}
          {problem && (
            <button
              type="button"
              title={problem}
              onClick={() => onSend(key)}
              className="absolute inset-0 grid place-content-center justify-items-center gap-1 rounded-control bg-veil font-medium text-on-bad text-xs"
            >
              <RotateCw aria-hidden="true" className="size-4" />
              Try again
              <span className="sr-only">: {problem}</span>
            </button>
          )}
          {upload && (
            <Suspense>
              <DescribePicture
                name={name}
                preview={preview}
                altText={upload.altText}
                isOpen={key === open}
                onOpen={() => setDescribing(key)}
                onDescribe={(words) => {
                  onDescribe(key, words);
                  leave([key]);
                }}
                onSkip={() => leave(pictures.map((each) => each.key))}
                onClosed={asks?.onAsked}
              />
            </Suspense>
          )}
          <Tool
            label={`Leave ${name} out`}
            onClick={() => onRemove(key)}
            className="absolute -top-1.5 -right-1.5 size-6 rounded-full border border-line bg-raised text-ink shadow-lift pointer-coarse:size-8"
          >
            <X aria-hidden="true" />
          </Tool>
        </li>
      ))}
    </ul>
  );
}
