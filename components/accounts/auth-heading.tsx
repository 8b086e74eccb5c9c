import type { ReactNode } from "react";

/** The one h1 of a page in the foyer, and a sentence under it. */
export function AuthHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-7 grid gap-2">
      <h1 className="font-serif text-3xl text-ink tracking-[-0.015em]">{title}</h1>
      {children && <p className="text-base text-ink-soft">{children}</p>}
    </header>
  );
}
