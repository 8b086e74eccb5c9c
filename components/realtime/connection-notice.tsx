"use client";
import { RefreshCw } from "lucide-react";
import { useEffect, useState } from "react";
import { useConnection } from "./use-connection";

const PATIENCE_MS = 4_000;

/** Says so when live news has not come through for four seconds, or that somebody signed out elsewhere; otherwise nothing. */
export function ConnectionNotice() {
  const state = useConnection();
  const [late, setLate] = useState(false);

  useEffect(() => {
    setLate(false);
    if (state !== "broken") return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);

  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-0 z-40 flex justify-center pt-[env(safe-area-inset-top)]"
    >
      {state === "broken" && late && (
        <p className="flex animate-rise items-center gap-2 rounded-b-card border border-line border-t-0 bg-raised px-4 py-2 text-ink text-sm shadow-lift">
          <RefreshCw
            aria-hidden="true"
            className="size-4 animate-spin text-warn motion-reduce:animate-none"
          />
          Reconnecting…
        </p>
      )}
      {state === "signed-out" && (
        <p className="pointer-events-auto flex animate-rise items-center gap-2 rounded-b-card border border-line border-t-0 bg-raised px-4 py-2 text-ink text-sm shadow-lift">
          You are signed out here.
          <a href="/sign-in" className="font-medium text-beam underline-offset-4 hover:underline">
            Sign in
          </a>
        </p>
      )}
    </div>
  );
}
