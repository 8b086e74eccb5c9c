"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Link } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { useRegularly } from "@/components/ui/use-regularly";
import type { ImportView } from "@/lib/films/moving/import/schema";
import { api } from "@/lib/web/api-client";

const LABELS: Partial<Record<ImportView["state"], string>> = {
  reading: "Reading your file",
  bringing: "Bringing your films",
  undoing: "Taking it back",
};

/** How far an import is, kept up while it is looked at; when it is done the page shows what became of it. */
export function ImportProgress({ moving }: { moving: ImportView }) {
  const { refresh } = useRouter();
  const [{ state, done, total }, setShown] = useState(moving);

  useRegularly(async (signal) => {
    const { items } = await api("GET", "/imports", {}, { signal });
    const now = items.find(({ id }) => id === moving.id);
    if (!now) return;
    if (now.state !== moving.state) refresh();
    else setShown(now);
  });

  const many = done.toLocaleString("en");
  const words = state === "reading" ? `${many} rows` : `${many} of ${total.toLocaleString("en")} rows`;
  return (
    <div className="grid max-w-md gap-3">
      <ProgressBar
        label={LABELS[state] ?? "One moment"}
        words={done === 0 ? "It is about to begin" : words}
        done={state === "reading" ? 0 : done}
        total={total}
      />
      <p className="text-ink-soft text-sm">
        You need not stay. It goes on by itself.
        <noscript>
          {" "}
          <Link href="/settings/import" className="text-ink underline underline-offset-4">
            See how far it is
          </Link>
        </noscript>
      </p>
    </div>
  );
}
