import type { ReactNode } from "react";

type Props = {
  isOn: boolean;
  title: string;
  /** It gives the film away, as its author says. */
  hasSpoilers?: boolean;
  children: ReactNode;
};

/** What is said about a film, folded where the reader's spoiler shield wants it so, until they open it all the same. */
export function Shielded({ isOn, title, hasSpoilers = false, children }: Props) {
  if (!isOn) return children;
  return (
    <details className="group rounded-control border border-line border-dashed px-3 py-1.5 open:border-transparent open:px-0">
      <summary className="flex min-h-8 cursor-pointer flex-wrap items-center text-ink-soft text-sm italic hover:text-ink group-open:text-ink-faint">
        {hasSpoilers ? `Gives away what happens in ${title}.` : `You have not watched ${title} yet.`}
        <span className="ml-1.5 not-italic underline underline-offset-4 group-open:hidden">Show it</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
