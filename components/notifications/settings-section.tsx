import type { ReactNode } from "react";

/** One subject of the settings, under its own heading. */
export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="font-serif text-ink text-xl">{title}</h2>
      {children}
    </section>
  );
}
