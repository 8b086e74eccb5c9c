import { Clock, Star, X } from "lucide-react";
import Link from "next/link";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { dropSearch, dropSearches } from "@/lib/search/actions";
import type { KeptSearch } from "@/lib/search/schema";
import { searchHref } from "./search-href";

/** What the member saved, and what they looked for lately; either can be taken away. */
export function KeptSearches({ searches }: { searches: KeptSearch[] }) {
  const recent = searches.filter(({ isSaved }) => !isSaved);
  const saved = searches.filter(({ isSaved }) => isSaved);
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      {saved.length > 0 && <List id="saved" title="Saved" searches={saved} />}
      {recent.length > 0 && (
        <div>
          <List id="recent" title="Lately" searches={recent} />
          <Form action={dropSearches} say="nothing" className="pt-2">
            <SubmitButton variant="ghost" size="sm" className="-ml-3">
              Forget these
            </SubmitButton>
            <Refresh />
          </Form>
        </div>
      )}
    </div>
  );
}

function List({ id, title, searches }: { id: string; title: string; searches: KeptSearch[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-line border-b pb-2 font-serif text-ink text-xl">
        {title}
      </h2>
      <ul>
        {searches.map((search) => (
          <li key={search.id} className="flex items-center gap-3 border-line border-b">
            {search.isSaved ? (
              <Star aria-hidden="true" className="size-4 shrink-0 text-beam" />
            ) : (
              <Clock aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
            )}
            <Link
              href={searchHref({ q: search.query })}
              prefetch={false}
              className="min-w-0 flex-1 truncate py-3 text-ink underline-offset-4 hover:underline"
            >
              {search.query}
            </Link>
            <Form action={dropSearch} say="nothing">
              <input type="hidden" name="id" value={search.id} />
              <SubmitButton variant="ghost" size="sm" aria-label={`Forget “${search.query}”`}>
                <X aria-hidden="true" className="size-4" />
              </SubmitButton>
              <Refresh />
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
