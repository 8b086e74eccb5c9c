"use client";
import { GitMerge, Scissors } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

const MergeThread = lazy(() =>
  import("./merge-thread").then(({ MergeThread: dialog }) => ({ default: dialog })),
);
const SplitThread = lazy(() =>
  import("./split-thread").then(({ SplitThread: dialog }) => ({ default: dialog })),
);

type Props = {
  thread: { id: string; title: string; category: string; lastNumber: number };
  categories: { value: string; label: string }[];
};

/** The ways of posts into another thread: all of them, or some. */
export function ThreadMoves({ thread, categories }: Props) {
  const [asking, ask] = useState<"merge" | "split" | null>(null);
  const onClose = () => ask(null);
  return (
    <div className="flex flex-wrap gap-2 [@media(scripting:none)]:hidden">
      <Button size="sm" aria-haspopup="dialog" onClick={() => ask("merge")}>
        <GitMerge aria-hidden="true" />
        Merge into another thread
      </Button>
      {thread.lastNumber > 1 && (
        <Button size="sm" aria-haspopup="dialog" onClick={() => ask("split")}>
          <Scissors aria-hidden="true" />
          Move posts to a new thread
        </Button>
      )}
      <Suspense>
        {asking === "merge" && <MergeThread thread={thread} onClose={onClose} />}
        {asking === "split" && <SplitThread thread={thread} categories={categories} onClose={onClose} />}
      </Suspense>
    </div>
  );
}
