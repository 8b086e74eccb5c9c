import { BackToFirst } from "@/components/profiles/back-to-first";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { KINDS, type KindName, type SearchAnswer } from "@/lib/search/schema";
import { HitRow } from "./hit-row";
import { type SearchAsked, searchHref } from "./search-href";
import { KIND_NAMES } from "./search-words";

type Props = { answer: SearchAnswer; asked: SearchAsked; kind: KindName | undefined; isLater: boolean };

/** What was found: of one kind a page, or of each kind the first few. */
export function Found({ answer: { items, nextCursor, tabs }, asked, kind, isLater }: Props) {
  const path = searchHref(asked, kind);
  if (items.length === 0) {
    const elsewhere = tabs.some(({ count }) => count > 0);
    return (
      <EmptyState
        title={
          elsewhere && kind ? `No ${KIND_NAMES[kind].toLowerCase()} like that` : "Nothing like that here"
        }
        action={elsewhere ? <LinkButton href={searchHref(asked)}>Look at everything</LinkButton> : undefined}
      >
        Every word has to be there, though its beginning is enough. Try fewer words, or shorter ones.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-10">
      {KINDS.filter((name) => items.some((hit) => hit.kind === name)).map((name) => {
        const tab = tabs.find((one) => one.kind === name);
        const hits = items.filter((hit) => hit.kind === name);
        const more = (tab?.count ?? 0) - hits.length;
        return (
          <section key={name} aria-labelledby={name}>
            <div className="flex items-baseline justify-between gap-4 border-line border-b pb-2">
              <h2 id={name} className="font-serif text-ink text-xl">
                {KIND_NAMES[name]}
              </h2>
              {!kind && more > 0 && (
                <LinkButton href={searchHref(asked, name)} variant="link" size="sm">
                  {tab?.isMore ? "All of them" : `All ${tab?.count.toLocaleString("en")}`}
                </LinkButton>
              )}
            </div>
            {isLater && <BackToFirst path={path} />}
            <ul>
              {hits.map((hit) => (
                <HitRow key={hit.id} hit={hit} />
              ))}
            </ul>
          </section>
        );
      })}
      <Pagination
        nextHref={nextCursor && `${path}&cursor=${encodeURIComponent(nextCursor)}`}
        label="More of them"
      />
    </div>
  );
}
