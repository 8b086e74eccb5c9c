import type { Metadata } from "next";
import { AdminFrame } from "@/components/admin/admin-frame";
import { MailList } from "@/components/admin/mail-list";
import { STATE_NAMES } from "@/components/admin/state-names";
import { sensible } from "@/components/profiles/sensible";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { PillLinks } from "@/components/ui/pill-links";
import { MAIL_STATES } from "@/lib/admin/mail/mail-states";
import { listMail } from "@/lib/admin/mail/queries";
import { mailPageQuery } from "@/lib/admin/mail/schema";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "Letters", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MailPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageAdmin(), searchParams]);
  const query = mailPageQuery.parse(asked);
  const { counts, items, nextCursor } = await sensible(query.cursor, (cursor) =>
    listMail(actor, { ...query, cursor }),
  );
  const { state } = query;
  return (
    <AdminFrame
      title="Letters"
      description="What became of the letters of the last month. Addresses are masked, and words are not kept."
      current="/admin/mail"
    >
      <PillLinks
        label="Which letters"
        links={[
          { href: "/admin/mail", label: "All", current: !state },
          ...MAIL_STATES.map((each) => ({
            href: `/admin/mail?state=${each}`,
            label: STATE_NAMES[each],
            current: each === state,
            ...((each === "waiting" || each === "failed") && { count: counts[each] }),
          })),
        ]}
      />
      {items.length === 0 && (
        <EmptyState title="No such letter">
          Letters are listed here for a month after they were written.
        </EmptyState>
      )}
      <div className="pt-2">
        <MailList letters={items} />
      </div>
      <Pagination
        nextHref={
          nextCursor && `/admin/mail?${new URLSearchParams({ ...(state && { state }), cursor: nextCursor })}`
        }
      />
    </AdminFrame>
  );
}
