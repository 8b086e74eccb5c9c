"use client";
import { useId } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Input } from "@/components/ui/input";

/** The address a calendar program subscribes to. */
export function FeedAddress({ address, hint }: { address: string; hint: string }) {
  const id = useId();
  return (
    <div className="grid max-w-2xl gap-1.5 rounded-card border border-line bg-surface p-4">
      <label htmlFor={id} className="font-medium text-ink text-sm">
        Address of the calendar
      </label>
      <Input id={id} type="text" readOnly value={address} className="font-mono text-sm" />
      <p className="pb-1.5 text-ink-faint text-xs">{hint}</p>
      <CopyButton key={address} text={address} label="Copy the address" />
    </div>
  );
}
