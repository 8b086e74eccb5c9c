import { useRouter } from "next/navigation";
import { startTransition, useEffect, useOptimistic, useState } from "react";
import type { Mark } from "@/lib/films/marks/schema";
import { type MarkChange, marked, onMarked, sendMark } from "./send-mark";

/** What one thinks of a film, as it is said: shown at once, and taken back when it is refused. */
export function useMark(slug: string, given: Mark): [Mark, (change: MarkChange) => void] {
  const router = useRouter();
  const [known, setKnown] = useState({ given, mark: given });
  // What the page says anew is newer than what was said here.
  if (known.given !== given) setKnown({ given, mark: given });
  useEffect(() => onMarked(slug, (mark) => setKnown((before) => ({ ...before, mark }))), [slug]);
  const [shown, show] = useOptimistic(known.mark, marked);
  const say = (change: MarkChange) =>
    startTransition(async () => {
      show(change);
      const answer = await sendMark(slug, change);
      if (!answer) return;
      startTransition(() => {
        setKnown((before) => ({ ...before, mark: answer.mark }));
        router.refresh();
      });
    });
  return [shown, say];
}
