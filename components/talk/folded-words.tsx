import type { ReactNode } from "react";

/** What somebody wrote whom the reader has muted: folded, and there for whoever has to follow. */
export function FoldedWords({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-6 text-ink-faint text-sm italic">
        You have muted {name}. Show it all the same
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
