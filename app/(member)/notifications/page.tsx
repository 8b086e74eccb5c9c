import { Settings2 } from "lucide-react";
import type { Metadata } from "next";
import { unreadOf } from "@/components/layout/unread-of";
import { byDay } from "@/components/notifications/by-day";
import { EmptyInbox } from "@/components/notifications/empty-inbox";
import { InboxTabs } from "@/components/notifications/inbox-tabs";
import { MarkAllRead } from "@/components/notifications/mark-all-read";
import { NewLines } from "@/components/notifications/new-lines";
import { NotificationLine, type ShownNotification } from "@/components/notifications/notification-line";
import { ReadOnView } from "@/components/notifications/read-on-view";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { memberChannel } from "@/lib/notifications/channels";
import { listNotifications } from "@/lib/notifications/queries";
import { filterSchema, listNotificationsQuery, type NotificationView } from "@/lib/notifications/schema";
import { now } from "@/lib/platform/clock";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Notifications", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NotificationsPage({ searchParams }: Props) {
  const [actor, search] = await Promise.all([pageActor(), searchParams]);
  const filter = filterSchema.catch("all").parse(search.filter);
  const query = listNotificationsQuery.catch({ filter, limit: 20 }).parse({ ...search, filter });
  const [{ items, nextCursor }, unread] = await Promise.all([
    listNotifications(actor, query),
    unreadOf(actor.id).then(({ notifications }) => notifications.unread),
  ]);
  const next = new URLSearchParams({ ...(filter === "all" ? {} : { filter }), cursor: nextCursor ?? "" });

  return (
    <div className="page max-w-3xl">
      <PageHeader
        title="Notifications"
        actions={
          <>
            {(unread > 0 || items.some((line) => line.unread)) && <MarkAllRead />}
            <LinkButton href="/settings/notifications" variant="ghost" size="sm">
              <Settings2 aria-hidden="true" />
              Choose what you hear of
            </LinkButton>
          </>
        }
      />
      <InboxTabs filter={filter} unread={unread} />
      <NewLines
        channel={memberChannel(actor.id)}
        newest={items[0] ? `${items[0].id} ${items[0].updatedAt}` : null}
      />
      {items.length === 0 && <EmptyInbox filter={filter} />}
      {byDay(items, actor.timeZone, now()).map(({ day, label, lines }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="pt-7">
          <h2 id={`day-${day}`} className="px-1 pb-1.5 font-medium text-ink-faint text-sm sm:px-4">
            {label}
          </h2>
          <ul className="grid gap-0.5">
            {lines.map((line) => (
              <NotificationLine key={line.id} line={shown(line)} timeZone={actor.timeZone} />
            ))}
          </ul>
        </section>
      ))}
      <ReadOnView ids={items.filter((line) => line.unread).map((line) => line.id)} />
      <Pagination nextHref={nextCursor && `/notifications?${next}`} label="Older notifications" />
    </div>
  );
}

// What a line does not show is not sent to the browser along with it.
function shown({
  id,
  who,
  what,
  href,
  community,
  unread,
  awaitsAnswer,
  updatedAt,
  actors,
}: NotificationView): ShownNotification {
  return { id, who, what, href, community, unread, awaitsAnswer, updatedAt, actors: actors.slice(0, 2) };
}
