import type { ReactNode } from "react";

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-[4px] border border-line bg-raised px-1 font-sans text-[0.6875rem] text-ink-soft">
      {children}
    </kbd>
  );
}
