"use client";
import { TextQuote } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { type Answering, useDesk } from "./desk";

type Chosen = { post: Answering; words: string; top: number; left: number };

/** A button beside words that were chosen in a post: sets them into the field, as a quotation. */
export function QuoteSelection() {
  const { quote } = useDesk();
  const [chosen, setChosen] = useState<Chosen | null>(null);

  useEffect(() => {
    const look = () => setChosen(chosenNow());
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);

  if (!chosen) return null;
  return (
    <Button
      size="sm"
      className="absolute z-20 animate-fade shadow-lift"
      style={{ top: chosen.top, left: chosen.left }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        quote(chosen.post, chosen.words);
        getSelection()?.removeAllRanges();
      }}
    >
      <TextQuote aria-hidden="true" />
      Quote these words
    </Button>
  );
}

function chosenNow(): Chosen | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  const post = element?.closest(".prose-post") && element.closest<HTMLElement>("[data-number]");
  const words = selection.toString().trim();
  if (!post || !words) return null;
  const box = range.getBoundingClientRect();
  return {
    post: { number: Number(post.dataset.number), name: post.dataset.author ?? "" },
    words,
    top: scrollY + box.bottom + 8,
    left: Math.max(8, Math.min(scrollX + box.left, innerWidth - 120)),
  };
}
