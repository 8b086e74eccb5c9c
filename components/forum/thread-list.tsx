import type { Thread } from "@/lib/forum/threads/schema";
import { shownThread } from "./shown-thread";
import { ThreadRow } from "./thread-row";

type Props = { label: string; threads: Thread[]; hidesCategory?: boolean };

/** Threads, one under the other. */
export function ThreadList({ label, threads, hidesCategory }: Props) {
  return (
    <ul aria-label={label}>
      {threads.map((thread) => (
        <ThreadRow key={thread.id} thread={shownThread(thread)} hidesCategory={hidesCategory} />
      ))}
    </ul>
  );
}
