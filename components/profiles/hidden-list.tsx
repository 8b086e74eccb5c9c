import { LinkButton } from "@/components/ui/link-button";
import type { Page } from "@/lib/platform/pagination";
import type { HiddenMember } from "@/lib/profiles/hiding/schema";
import { HiddenRow } from "./hidden-row";

type Props = {
  kind: "blocked" | "muted";
  page: Page<HiddenMember>;
  timeZone: string;
};

const WORDS = {
  blocked: {
    title: "Blocked",
    none: "You have blocked nobody. A block hides two people from each other everywhere.",
  },
  muted: { title: "Muted", none: "You have muted nobody. A mute is one-sided, and nobody is told." },
};

/** Whom one has blocked or muted, and the way back. */
export function HiddenList({ kind, page, timeZone }: Props) {
  const { title, none } = WORDS[kind];
  return (
    <section aria-labelledby={kind} className="grid gap-3 border-line border-t pt-8">
      <h2 id={kind} className="font-serif text-ink text-xl">
        {title}
      </h2>
      {page.items.length === 0 ? (
        <p className="text-ink-soft">{none}</p>
      ) : (
        <ul className="divide-y divide-line">
          {page.items.map((member) => (
            <li key={member.id}>
              <HiddenRow
                kind={kind}
                member={{
                  ...member,
                  since: member.since.toISOString(),
                  endsAt: member.endsAt?.toISOString() ?? null,
                }}
                timeZone={timeZone}
              />
            </li>
          ))}
        </ul>
      )}
      {page.nextCursor && (
        <LinkButton
          href={`/settings/privacy?${kind}=${encodeURIComponent(page.nextCursor)}`}
          rel="next"
          size="sm"
          className="justify-self-center"
        >
          Load more
        </LinkButton>
      )}
    </section>
  );
}
