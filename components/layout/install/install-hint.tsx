"use client";
import { Download, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

type InstallPrompt = Event & { prompt: () => Promise<{ outcome: "accepted" | "dismissed" }> };
const dismissedKey = "lumo-install-dismissed";

/** Offers to put Lumo on the home screen, where the browser can. Said once; a "no" is remembered. */
export function InstallHint() {
  const [offer, setOffer] = useState<InstallPrompt | null>(null);

  useEffect(() => {
    const onOffer = (event: Event) => {
      event.preventDefault();
      if (!localStorage.getItem(dismissedKey) && "prompt" in event) setOffer(event as InstallPrompt);
    };
    const onInstalled = () => setOffer(null);
    addEventListener("beforeinstallprompt", onOffer);
    addEventListener("appinstalled", onInstalled);
    return () => {
      removeEventListener("beforeinstallprompt", onOffer);
      removeEventListener("appinstalled", onInstalled);
    };
  }, []);

  if (!offer) return null;
  const dismiss = () => {
    localStorage.setItem(dismissedKey, "1");
    setOffer(null);
  };
  return (
    <aside
      aria-label="Install Lumo"
      className="flex animate-rise items-center gap-4 rounded-card border border-line bg-surface py-3 pr-2 pl-5 text-sm"
    >
      <Download aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
      <p className="flex-1 text-ink-soft">
        Keep Lumo on your home screen: it opens at once, and the last pages you read open offline.
      </p>
      <Button
        size="sm"
        onClick={async () => {
          const { outcome } = await offer.prompt();
          if (outcome === "dismissed") dismiss();
          else setOffer(null);
        }}
      >
        Install
      </Button>
      <Button variant="ghost" size="icon-sm" aria-label="Not now" onClick={dismiss}>
        <X aria-hidden="true" />
      </Button>
    </aside>
  );
}
