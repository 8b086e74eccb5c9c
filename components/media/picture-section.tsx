"use client";
import type { ComponentProps, ReactNode } from "react";
import { SHAPES } from "@/lib/platform/images/purposes";
import { ChoosePicture } from "./choose-picture";
import { usePicked } from "./use-picked";

type Props = Omit<ComponentProps<typeof ChoosePicture>, "choice" | "shape" | "hint"> & {
  title: string;
  purpose: "avatar" | "header";
  /** What is worn now; while a new one is picked there may be no room for it. */
  show: (isPicking: boolean) => ReactNode;
};

const HINTS = {
  avatar: "JPEG, PNG, WebP or GIF, up to 8 MB. You choose the part of it next.",
  header: "Wide pictures look best, 1500 pixels or more. You choose the part of it next.",
};

/** A picture somebody or something wears: choose, move and zoom, wear. Without a script the middle of it is taken. */
export function PictureSection({ title, purpose, show, name, ...rest }: Props) {
  const choice = usePicked();
  return (
    <section aria-labelledby={name} className="grid gap-4">
      <h2 id={name} className="font-serif text-ink text-xl">
        {title}
      </h2>
      <div className={purpose === "avatar" ? "flex flex-wrap items-start gap-6" : "grid gap-4"}>
        {show(Boolean(choice.picked))}
        <ChoosePicture choice={choice} name={name} hint={HINTS[purpose]} shape={SHAPES[purpose]} {...rest} />
      </div>
    </section>
  );
}
