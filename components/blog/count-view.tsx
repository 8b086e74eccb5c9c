"use client";
import { useEffect } from "react";

/** Says that the post was opened. What is kept of it is a number. */
export function CountView({ id }: { id: string }) {
  useEffect(() => {
    // Nobody waits for it, and nothing is lost that a reader would miss.
    fetch(`/api/v1/blog/views/${id}`, { method: "POST", keepalive: true }).catch(() => undefined);
  }, [id]);
  return null;
}
