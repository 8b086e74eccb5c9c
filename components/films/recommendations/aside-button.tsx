"use client";
import type { FormEvent, ReactNode } from "react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { submitAside } from "@/lib/films/recommendations/actions";
import { untouched } from "@/lib/web/form-state";

type Props = {
  slug: string;
  wants: "aside" | "back";
  label: string;
  children: ReactNode;
  onTurn: () => void;
  className?: string;
};

/** Puts a film aside or brings it back. A form where there is no script. */
export function AsideButton({ slug, wants, label, children, onTurn, className }: Props) {
  const [answer, submit] = useActionState(submitAside, untouched);
  function turn(event: FormEvent) {
    event.preventDefault();
    onTurn();
  }
  return (
    <form action={submit} onSubmit={turn} className={className}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="wants" value={wants} />
      <Button type="submit" size="sm" variant={wants === "aside" ? "ghost" : "secondary"} aria-label={label}>
        {children}
      </Button>
      {answer.status === "error" && answer.message && (
        <p role="alert" className="mt-2 text-bad text-sm">
          {answer.message}
        </p>
      )}
    </form>
  );
}
