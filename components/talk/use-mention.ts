"use client";
import { useMemo } from "react";
import { useFound } from "@/components/ui/use-found";
import type { Person } from "@/lib/talk/schema";
import { handleAt, likeTyped } from "./mention-words";
import { useBegun, useCompletion } from "./use-completion";
import type { useWords } from "./use-words";

const MOST = 6;
const nobodyElse = async () => [];

type Named = Omit<Person, "id">;
type Ask = (begun: string, signal: AbortSignal) => Promise<readonly Named[]>;

/**
 * Completes the handle that is being written: who of `people` it may be, and whom Lumo finds besides in a place with more
 * people than the page knows (`ask`).
 */
export function useMention(
  { field, insert }: Pick<ReturnType<typeof useWords>, "field" | "insert">,
  people: readonly Named[],
  ask: Ask = nobodyElse,
) {
  const at = useBegun(field, handleAt);
  const { begun } = at;
  const more = useFound(begun?.typed ?? "", ask);
  const found = useMemo(
    () => (begun ? likeTyped([...people, ...more], begun.typed).slice(0, MOST) : []),
    [begun, people, more],
  );
  return useCompletion(
    at,
    found,
    ({ handle }, { from }) => insert(`@${handle} `, from),
    (typed) => found.some(({ handle }) => handle === typed.toLowerCase()),
  );
}
