"use client";
import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";
import { toast } from "./toast";

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : Copy;
  return (
    <Button
      size="sm"
      className="justify-self-start"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(text);
          setCopied(true);
        } catch {
          // Browsers may refuse; the text is there to be selected.
          toast.error("This browser did not let us copy. Select the text instead.");
        }
      }}
    >
      <Icon aria-hidden="true" />
      <span aria-live="polite">{copied ? "Copied" : label}</span>
    </Button>
  );
}
