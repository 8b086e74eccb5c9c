import type { ReactNode } from "react";

/** The right part of the messages; on a phone it is the whole screen. */
export function MessagesPane({ children }: { children: ReactNode }) {
  return (
    <section data-pane aria-label="Conversation" className="flex min-h-0 min-w-0 flex-1 flex-col">
      {children}
    </section>
  );
}
