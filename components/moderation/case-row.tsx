import Link from "next/link";
import { Tick } from "@/components/ui/tick";
import type { CaseCard } from "@/lib/moderation/schema";
import { CaseSummary } from "./case-summary";

/** A case in the queue; with a box to tick where several may be decided at once. */
export function CaseRow({ item, ticks }: { item: CaseCard; ticks: boolean }) {
  const name = `${item.member?.name ?? ""} ${item.title || item.excerpt}`.trim();
  return (
    <li className="flex gap-4 border-line border-b py-5 last:border-0">
      {ticks && (
        <Tick name="ids" value={item.id} aria-label={`Choose: ${name || "this case"}`} className="mt-1" />
      )}
      <Link
        href={`/moderation/${item.id}`}
        prefetch={false}
        className="-m-2 min-w-0 flex-1 rounded-control p-2 hover:bg-surface"
      >
        <CaseSummary item={item} />
      </Link>
    </li>
  );
}
