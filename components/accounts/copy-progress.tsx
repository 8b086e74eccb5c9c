"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Link } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { useRegularly } from "@/components/ui/use-regularly";
import type { ExportState } from "@/lib/accounts/export/schema";
import { api } from "@/lib/web/api-client";

type Props = { id: string; state: ExportState; partsDone: number; partsTotal: number };

/** How far a copy is, kept up while it is looked at; when it is done the page shows it. */
export function CopyProgress({ id, state, partsDone, partsTotal }: Props) {
  const { refresh } = useRouter();
  const [shown, setShown] = useState({ partsDone, partsTotal });

  useRegularly(async (signal) => {
    const { items } = await api("GET", "/exports", {}, { signal });
    const copy = items.find((each) => each.id === id);
    if (!copy) return;
    setShown(copy);
    if (copy.state !== "waiting" && copy.state !== "making") refresh();
  });

  const begun = state === "making" || shown.partsDone > 0;
  const words = begun ? `${shown.partsDone} of ${shown.partsTotal} parts` : "It is about to begin";
  return (
    <div className="grid max-w-md gap-3">
      <ProgressBar label="Making your copy" words={words} done={shown.partsDone} total={shown.partsTotal} />
      <p className="text-ink-soft text-sm">
        You need not stay: a letter says when it is ready.
        <noscript>
          {" "}
          <Link href="/settings/account/copy" className="text-ink underline underline-offset-4">
            See how far it is
          </Link>
        </noscript>
      </p>
    </div>
  );
}
