"use client";
import { ArrowUp, Check } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { useAwake } from "@/components/ui/use-awake";

/** Sends, or saves what was changed. Before there is a script it posts whatever is in the field. */
export function SendButton({ isEditing, isReady }: { isEditing: boolean; isReady: boolean }) {
  const isAwake = useAwake();
  const Icon = isEditing ? Check : ArrowUp;
  return (
    <button
      type="submit"
      aria-label={isEditing ? "Save" : "Send"}
      aria-disabled={(isAwake && !isReady) || undefined}
      className={cn(
        "grid size-9 shrink-0 place-items-center rounded-full transition-[background-color,color,transform] active:translate-y-px pointer-coarse:size-10",
        isReady
          ? "bg-beam text-beam-ink hover:bg-beam-strong"
          : "bg-raised text-ink-faint [@media(scripting:none)]:bg-beam [@media(scripting:none)]:text-beam-ink",
      )}
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  );
}
