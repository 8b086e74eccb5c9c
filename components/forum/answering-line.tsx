"use client";
import { CornerUpRight, X } from "lucide-react";
import { Tool } from "@/components/talk/tool";
import { useDesk } from "./desk";

/** Which post the reply will answer, with the way out of it. */
export function AnsweringLine() {
  const { answering, answer } = useDesk();
  if (!answering) return null;
  return (
    <p className="flex items-center gap-2 text-ink-soft text-sm">
      <CornerUpRight aria-hidden="true" className="size-4 text-beam" />
      Answering {answering.name}, post {answering.number}
      <Tool label="Do not answer this one" onClick={() => answer(null)}>
        <X aria-hidden="true" />
      </Tool>
    </p>
  );
}
