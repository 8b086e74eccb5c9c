import { Form } from "@/components/ui/form";
import { Pagination } from "@/components/ui/pagination";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { Kind } from "@/lib/feed/kinds";
import type { FeedItem } from "@/lib/feed/schema";
import { submitActivity } from "@/lib/feed/sharing/actions";
import type { OwnActivities as Page } from "@/lib/feed/sharing/schema";
import { filmOfThing } from "./film-of-thing";
import { WhatTheyDid } from "./what-they-did";

/** What a member did that feeds tell of, each to be taken back by itself, or shared again. */
export function OwnActivities({ own: { items, nextCursor } }: { own: Page }) {
  return (
    <section aria-labelledby="told" className="grid gap-4 border-line border-t pt-8">
      <div className="grid gap-1">
        <h2 id="told" className="font-serif text-ink text-xl">
          Lately from you
        </h2>
        <p className="text-ink-soft">
          Take back what you would rather not have told. The thing itself stays as it is.
        </p>
      </div>
      {items.length === 0 ? (
        <p className="text-ink-soft">Nothing yet. What you watch, write and make will stand here.</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {items.map(({ item, visibility }) => {
            const isBack = visibility === "me";
            return (
              <li key={item.id}>
                <Form action={submitActivity} say="nothing" className="flex items-center gap-4 py-3">
                  <input type="hidden" name="id" value={item.id} />
                  <input type="hidden" name="visibility" value={isBack ? "everyone" : "me"} />
                  <p className={`min-w-0 flex-1 ${isBack ? "text-ink-faint line-through" : "text-ink-soft"}`}>
                    You <WhatTheyDid item={item} /> <About item={item} />
                    <span className="whitespace-nowrap text-ink-faint text-xs">
                      {" · "}
                      <Time at={item.createdAt} />
                    </span>
                  </p>
                  <SubmitButton variant={isBack ? "secondary" : "ghost"} size="sm">
                    {isBack ? "Share again" : "Take back"}
                  </SubmitButton>
                  <Refresh />
                </Form>
              </li>
            );
          })}
        </ul>
      )}
      <Pagination
        nextHref={nextCursor && `/settings/feed?cursor=${encodeURIComponent(nextCursor)}`}
        label="Earlier"
      />
    </section>
  );
}

/** Their sentence names them already. */
const NAMED: Kind[] = ["viewing", "rating", "list-films", "achievement"];

/** Of what stands below its sentence in a feed: what it is called. */
function About({ item }: { item: FeedItem }) {
  const [thing] = item.things;
  if (!thing || NAMED.includes(item.kind)) return null;
  const name = "title" in thing ? thing.title : "name" in thing ? thing.name : filmOfThing(thing)?.title;
  return <span className="font-serif text-ink">{name}</span>;
}
