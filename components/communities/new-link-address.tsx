"use client";
import { useContext, useId } from "react";
import { type FormAnswer, FormContext } from "@/components/ui/form-context";
import { Input } from "@/components/ui/input";

/** In the form that makes links: the address of the one that was made. Shown once, with or without a script. */
export function NewLinkAddress({ origin }: { origin: string }) {
  const id = useId();
  const answer: FormAnswer & { data?: unknown } = useContext(FormContext);
  const { token } = (answer.data ?? {}) as { token?: string };
  if (answer.status !== "ok" || !token) return null;
  return (
    <div className="grid gap-1.5 rounded-card border border-line bg-surface p-4">
      <label htmlFor={id} className="font-medium text-ink text-sm">
        Your link
      </label>
      <Input id={id} type="text" readOnly value={`${origin}/invitations/${token}`} />
      <p className="text-ink-faint text-xs">It is shown this once. Give it to the people you want here.</p>
    </div>
  );
}
