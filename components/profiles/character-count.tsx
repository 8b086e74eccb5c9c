"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { cn } from "@/components/ui/cn";

type Props = { max: number; start: string; children: (count: ReactNode) => ReactNode };

/** Counts what is typed inside as people count it, and says when it is too much before the form is sent. */
export function CharacterCount({ max, start, children }: Props) {
  const [length, setLength] = useState([...start].length);
  function count(event: FormEvent<HTMLDivElement>) {
    const { target } = event;
    if (target instanceof HTMLTextAreaElement) setLength([...target.value.normalize("NFC").trim()].length);
  }
  return (
    <div onInput={count}>
      {children(
        <span className={cn(length > max && "font-medium text-bad")}>
          {length} of {max}
        </span>,
      )}
    </div>
  );
}
