"use client";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { paletteEvent, shortcutsEvent } from "./open";
import { shortcutsOn } from "./preference";
import { shortcuts } from "./registry";

const Palette = dynamic(() => import("../palette/palette").then((module) => module.Palette), { ssr: false });
const ShortcutSheet = dynamic(() => import("./shortcut-sheet").then((module) => module.ShortcutSheet), {
  ssr: false,
});

type Props = { signedIn: boolean; handle: string | null };

/** Listens for the shortcuts, and holds what they open. Both are fetched when first asked for. */
export function Keyboard({ signedIn, handle }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<"palette" | "sheet" | null>(null);
  const [wanted, setWanted] = useState({ palette: false, sheet: false });

  useEffect(() => {
    let first: { key: string; at: number } | null = null;

    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() === "k" &&
        (event.metaKey || event.ctrlKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        event.preventDefault();
        dispatchEvent(new Event(paletteEvent));
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (isTyping(event.target) || document.querySelector("[role=dialog], [role=menu]") || !shortcutsOn())
        return;

      const pair = first && event.timeStamp - first.at < 1200 ? `${first.key} ${event.key}` : null;
      first = null;
      const usable = shortcuts.filter((one) => signedIn || !one.membersOnly);
      const hit = usable.find((one) => one.keys === pair) ?? usable.find((one) => one.keys === event.key);
      if (hit?.run || hit?.href) {
        event.preventDefault();
        if (hit.href) router.push(hit.href);
        hit.run?.();
      } else if (usable.some((one) => one.keys.startsWith(`${event.key} `))) {
        first = { key: event.key, at: event.timeStamp };
      }
    };
    const onPalette = () => {
      setWanted((now) => ({ ...now, palette: true }));
      setOpen("palette");
    };
    const onSheet = () => {
      setWanted((now) => ({ ...now, sheet: true }));
      setOpen("sheet");
    };

    addEventListener("keydown", onKey);
    addEventListener(paletteEvent, onPalette);
    addEventListener(shortcutsEvent, onSheet);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener(paletteEvent, onPalette);
      removeEventListener(shortcutsEvent, onSheet);
    };
  }, [router, signedIn]);

  const close = (isOpen: boolean) => {
    if (!isOpen) setOpen(null);
  };
  return (
    <>
      {wanted.palette && <Palette open={open === "palette"} onOpenChange={close} handle={handle} />}
      {wanted.sheet && <ShortcutSheet open={open === "sheet"} onOpenChange={close} signedIn={signedIn} />}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select") !== null)
  );
}
