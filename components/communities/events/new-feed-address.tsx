"use client";
import { useContext } from "react";
import { type FormAnswer, FormContext } from "@/components/ui/form-context";
import { FeedAddress } from "./feed-address";

/** In the form that makes addresses: the one that was made. Shown once, with or without a script. */
export function NewFeedAddress({ origin }: { origin: string }) {
  const answer: FormAnswer & { data?: unknown } = useContext(FormContext);
  const { path } = (answer.data ?? {}) as { path?: string };
  if (answer.status !== "ok" || !path) return null;
  return (
    <FeedAddress
      address={`${origin}${path}`}
      hint="It is shown this once. Whoever has it sees the events, so keep it to yourself."
    />
  );
}
