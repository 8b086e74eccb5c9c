"use client";
import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/ui/copy-button";

/** Ten codes, seen once. */
export function RecoveryCodes({ codes, heading }: { codes: string[]; heading: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="grid gap-4 rounded-card border border-line bg-surface p-4">
      <div className="grid gap-1">
        <h3 ref={title} tabIndex={-1} className="font-medium text-ink outline-none">
          {heading}
        </h3>
        <p className="text-ink-soft text-sm">
          Keep these recovery codes where your phone is not. Each lets you in once when the phone is lost, and
          they are not shown again.
        </p>
      </div>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 font-mono text-ink text-sm tabular-nums sm:max-w-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton text={codes.join("\n")} label="Copy the codes" />
    </div>
  );
}
