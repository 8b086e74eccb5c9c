import type { Metadata } from "next";
import { BanList } from "@/components/communities/ban-list";
import { CommunityFrame } from "@/components/communities/community-frame";
import { staffedCommunityOf } from "@/components/communities/community-of";
import { describeCommunity } from "@/components/communities/describe-community";
import { HeldCard } from "@/components/communities/held-card";
import { LogList } from "@/components/communities/log-list";
import { CaseSummary } from "@/components/moderation/case-summary";
import { sensible } from "@/components/profiles/sensible";
import { Pagination } from "@/components/ui/pagination";
import { getDesk } from "@/lib/communities/members/staff-queries";
import { directoryPage } from "@/lib/communities/schema";
import { PAGE } from "@/lib/platform/pagination";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { community } = await staffedCommunityOf((await params).slug, "/moderation");
  return describeCommunity(community, "Moderation");
}

export default async function CommunityModerationPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams]);
  const { actor, community } = await staffedCommunityOf(slug, "/moderation");
  const { held, reports, bans, log } = await sensible(
    directoryPage.shape.cursor.parse(asked.cursor),
    (cursor) => getDesk(actor, community.id, { cursor, limit: PAGE.rows }),
  );
  const title = "font-serif text-ink text-xl";
  return (
    <CommunityFrame viewer={actor} community={community} current="moderation">
      <div className="grid max-w-3xl gap-10">
        <section aria-labelledby="held" className="grid gap-4">
          <h2 id="held" className={title}>
            First messages
          </h2>
          {held.length === 0 && <p className="text-ink-soft">No first message is waiting.</p>}
          <ul className="grid gap-3">
            {held.map((message) => (
              <HeldCard
                key={message.id}
                message={message}
                room={community.rooms.find(({ id }) => id === message.roomId)?.name}
              />
            ))}
          </ul>
        </section>
        <section aria-labelledby="reports" className="grid gap-2">
          <h2 id="reports" className={title}>
            What was reported
          </h2>
          {reports.length === 0 && <p className="text-ink-soft">Nothing from here was reported.</p>}
          {reports.length > 0 && (
            <p className="text-ink-soft text-sm">
              The staff of Lumo decide about it. What you do with it here is yours to say.
            </p>
          )}
          <ul>
            {reports.map((item) => (
              <li key={item.id} className="border-line border-b py-4 last:border-0">
                <CaseSummary item={item} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="bans" className="grid gap-4">
          <h2 id="bans" className={title}>
            Kept out
          </h2>
          {bans.length === 0 && <p className="text-ink-soft">Nobody is kept out.</p>}
          <BanList slug={slug} bans={bans} />
        </section>
        <section aria-labelledby="log" className="grid gap-2">
          <h2 id="log" className={title}>
            What the staff did
          </h2>
          {log.items.length === 0 && <p className="text-ink-soft">Nothing so far.</p>}
          <LogList entries={log.items} />
          <Pagination
            nextHref={
              log.nextCursor && `/communities/${slug}/moderation?cursor=${encodeURIComponent(log.nextCursor)}`
            }
          />
        </section>
      </div>
    </CommunityFrame>
  );
}
