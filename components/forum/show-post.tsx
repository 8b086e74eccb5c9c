"use client";
import { useEffect } from "react";

/** Scrolls to the post that the address names and lights it, as the browser does where the address has a mark of its own. */
export function ShowPost({ number }: { number: number | null }) {
  useEffect(() => {
    if (number === null || location.hash) return;
    const post = document.getElementById(`post-${number}`);
    post?.scrollIntoView();
    post?.classList.add("animate-lit");
  }, [number]);
  return null;
}
