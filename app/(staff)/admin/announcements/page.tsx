import type { Metadata } from "next";
import { AdminFrame } from "@/components/admin/admin-frame";
import { AnnouncementForm } from "@/components/admin/announcement-form";
import { AnnouncementList } from "@/components/admin/announcement-list";
import { listPlanned } from "@/lib/admin/announcements/queries";
import { now } from "@/lib/platform/clock";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "Announcements", robots: { index: false } };

export default async function AnnouncementsPage() {
  const actor = await pageAdmin();
  const planned = await listPlanned(actor);
  const title = "font-serif text-ink text-xl";
  return (
    <AdminFrame
      title="Announcements"
      description="A line over every page, for members and visitors alike. Whoever has read it puts it away."
      current="/admin/announcements"
    >
      <div className="grid max-w-5xl gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="new" className="grid content-start gap-4">
          <h2 id="new" className={title}>
            Say something
          </h2>
          <AnnouncementForm timeZone={actor.timeZone} />
        </section>
        <section aria-labelledby="up" className="grid content-start gap-2">
          <h2 id="up" className={title}>
            What is said, and will be
          </h2>
          {planned.length === 0 && <p className="text-ink-soft">Nothing is announced.</p>}
          <AnnouncementList announcements={planned.toReversed()} now={now()} />
        </section>
      </div>
    </AdminFrame>
  );
}
