"use client";
import dynamic from "next/dynamic";
import { useCallback, useEffect, useState } from "react";
import { filmKey } from "./film-key";
import { logEvent } from "./open-log";

const LogDialog = dynamic(() => import("./log-dialog").then((module) => module.LogDialog), { ssr: false });

/** Opens the log dialog for whichever film is meant, and hears the keys that are for films. The dialog is fetched when first asked for. */
export function FilmKeeper({ memberId }: { memberId: string }) {
  const [slug, setSlug] = useState<string | null>(null);
  const close = useCallback(() => setSlug(null), []);
  useEffect(() => {
    const onLog = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === "string") setSlug(event.detail);
    };
    addEventListener(logEvent, onLog);
    addEventListener("keydown", filmKey);
    return () => {
      removeEventListener(logEvent, onLog);
      removeEventListener("keydown", filmKey);
    };
  }, []);
  return slug && <LogDialog key={slug} slug={slug} memberId={memberId} onClose={close} />;
}
