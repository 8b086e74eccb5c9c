"use client";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { cn } from "./cn";
import { type Toast, toast, toastStore } from "./toast";

const none: readonly Toast[] = [];

/** Where toasts appear. Mounted once, by the root layout. Ours, because the usual library writes a style element the CSP refuses. */
export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read, () => none);
  return (
    <section
      aria-label="Messages"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 grid justify-items-center gap-2 px-4 md:bottom-6"
    >
      <div aria-live="polite" className="contents">
        {toasts.map((one) => (
          <ToastCard key={one.id} toast={one} />
        ))}
      </div>
    </section>
  );
}

function ToastCard({ toast: { id, tone, text, action, duration } }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const left = useRef(duration);

  useEffect(() => {
    if (held) return;
    const since = Date.now();
    const timer = setTimeout(() => toast.dismiss(id), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - since;
    };
  }, [held, id]);

  const Icon = tone === "bad" ? CircleAlert : CircleCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops its clock; its buttons do the rest
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex min-h-12 w-full max-w-md animate-rise items-center gap-3 rounded-card border border-line bg-raised py-1.5 pr-1.5 pl-4 text-ink text-sm shadow-lift"
    >
      {tone !== "plain" && (
        <Icon
          aria-hidden="true"
          className={cn("size-4 shrink-0", tone === "bad" ? "text-bad" : "text-good")}
        />
      )}
      <span className="flex-1 py-1.5">{text}</span>
      {action && (
        <Button
          variant="ghost"
          size="sm"
          className="text-beam hover:text-beam-strong"
          onClick={() => {
            action.onClick();
            toast.dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <Button variant="ghost" size="icon-sm" aria-label="Close message" onClick={() => toast.dismiss(id)}>
        <X aria-hidden="true" />
      </Button>
    </div>
  );
}
