import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  href: string;
  name: string;
  /** 64 pixels wide. */
  picture: ReactNode;
  /** The faint line under the name. */
  beneath: ReactNode;
  /** What follows, each as wide as the card: put `col-span-2` on it. */
  children: ReactNode;
};

/** Somebody or something with a face, at a glance. The whole card leads there. */
export function FaceCard({ href, name, picture, beneath, children }: Props) {
  return (
    <article className="group relative grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-3 rounded-card border border-line bg-surface p-5 transition-[border-color,background-color] hover:border-line-strong hover:bg-raised">
      {picture}
      <div className="grid min-w-0 content-center gap-0.5">
        <h3 className="font-serif text-ink text-lg leading-snug">
          <Link href={href} className="after:absolute after:inset-0 after:rounded-card" prefetch={false}>
            {name}
          </Link>
        </h3>
        <p className="flex items-center gap-1.5 text-ink-faint">{beneath}</p>
      </div>
      {children}
    </article>
  );
}
