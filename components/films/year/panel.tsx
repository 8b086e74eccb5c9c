import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { PosterMotif } from "@/components/ui/poster-motif";
import { panelInks } from "./panel-inks";

/** Drawings of posters that leave room for words, in turn. */
const MOTIFS = [0, 2, 8, 7, 5, 11, 1, 10];

type Props = {
  /** Whose year: it says in which colours. */
  seed: string;
  nth: number;
  /** Small, above. */
  kicker: string;
  /** What is told, large. */
  title: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** One thing that a year came to, set like a poster in two colours. */
export function Panel({ seed, nth, kicker, title, className, children }: Props) {
  const { ground, figure, letters } = panelInks(seed, nth);
  return (
    <section
      className={cn(
        "panel relative isolate grid content-between gap-8 overflow-hidden rounded-card p-5 sm:p-7",
        className,
      )}
      style={{ backgroundColor: ground, color: letters }}
    >
      <svg
        viewBox="0 0 200 300"
        preserveAspectRatio="xMaxYMax slice"
        aria-hidden="true"
        className="-z-10 absolute inset-y-0 right-0 h-full w-2/3 max-w-md opacity-30"
      >
        <PosterMotif motif={MOTIFS[nth % MOTIFS.length] ?? 0} color={figure} />
      </svg>
      <header className="grid gap-2">
        <p className="font-medium text-sm">{kicker}</p>
        <h2 className="max-w-[34ch] text-balance font-serif text-2xl leading-[1.08] tracking-[-0.015em] sm:text-3xl">
          {title}
        </h2>
      </header>
      {children}
    </section>
  );
}
