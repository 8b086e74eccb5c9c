"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";

/** What somebody said whom the reader has blocked: folded, and there for whoever has to follow the talk. */
export function HiddenWords({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return children;
  return (
    <p className="flex items-center gap-3 text-ink-faint text-sm italic">
      From somebody you have blocked.
      <Button variant="link" size="sm" onClick={() => setOpen(true)}>
        Show
      </Button>
    </p>
  );
}
