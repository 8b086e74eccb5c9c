"use client";
import { BellOff, BellRing, ChevronDown } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "@/components/ui/refusal";
import { toast } from "@/components/ui/toast";
import type { Level } from "@/lib/forum/categories/schema";
import { api } from "@/lib/web/api-client";

type Props = { of: { thread: string } | { category: string }; level: Level };

const LABELS: Record<Level, string> = {
  watching: "Watching: hear of every post",
  tracking: "Tracking: count what is new",
  normal: "Normal: hear when I am meant",
  muted: "Muted: hear nothing",
};
const SHORT: Record<Level, string> = {
  watching: "Watching",
  tracking: "Tracking",
  normal: "Normal",
  muted: "Muted",
};

/** How much a member hears of a thread or a category. Changes at once, and back with a sentence when refused. */
export function FollowLevel({ of, level: given }: Props) {
  const [level, setLevel] = useState(given);
  async function choose(next: Level) {
    const before = level;
    setLevel(next);
    try {
      await follow(of, next);
    } catch (error) {
      setLevel(before);
      toast.error(refusalOf(error));
    }
  }
  const Icon = level === "muted" ? BellOff : BellRing;
  return (
    <label className="relative inline-flex h-8 items-center gap-2 rounded-control px-3 font-medium text-ink-soft text-sm hover:bg-raised hover:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus pointer-coarse:h-10 [@media(scripting:none)]:hidden">
      <Icon aria-hidden="true" className="size-4" />
      <span aria-hidden="true">{SHORT[level]}</span>
      <ChevronDown aria-hidden="true" className="size-3.5" />
      <select
        aria-label={`How much you hear of this ${"thread" in of ? "thread" : "category"}`}
        value={level}
        onChange={(event) => {
          const next = (Object.keys(LABELS) as Level[]).find((each) => each === event.target.value);
          if (next) void choose(next);
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      >
        {Object.entries(LABELS).map(([value, label]) => (
          <option key={value} value={value} className="bg-raised text-ink">
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function follow(of: Props["of"], level: Level): Promise<unknown> {
  const body = { level };
  return "thread" in of
    ? api("PUT", "/forum/threads/{id}/level", { params: { id: of.thread }, body })
    : api("PUT", "/forum/categories/{slug}/level", { params: { slug: of.category }, body });
}
