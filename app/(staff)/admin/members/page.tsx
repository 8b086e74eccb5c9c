import type { Metadata } from "next";
import Link from "next/link";
import { AdminFrame } from "@/components/admin/admin-frame";
import { Keepers } from "@/components/admin/keepers";
import { RoleForm } from "@/components/admin/role-form";
import { Avatar } from "@/components/ui/avatar";
import { listKeepers } from "@/lib/admin/keepers/queries";
import { getOverview } from "@/lib/admin/queries";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "Staff", robots: { index: false } };

const NAMES = { moderator: "Moderator", admin: "Administrator" };

export default async function StaffPage() {
  const actor = await pageAdmin();
  const [{ staff }, categories] = await Promise.all([getOverview(actor), listKeepers(actor)]);
  const title = "font-serif text-ink text-xl";
  return (
    <AdminFrame
      title="Staff"
      description="Who keeps the house, and giving somebody a role in it."
      current="/admin/members"
    >
      <div className="grid max-w-5xl gap-x-12 gap-y-12 lg:grid-cols-2">
        <section aria-labelledby="site" className="grid content-start gap-6">
          <h2 id="site" className={title}>
            The site
          </h2>
          <ul className="grid">
            {staff.map((member) => (
              <li key={member.id} className="border-line border-b last:border-0">
                <Link
                  href={`/members/${member.handle}`}
                  prefetch={false}
                  className="-mx-2 flex min-h-14 items-center gap-3 rounded-control px-2 hover:bg-surface"
                >
                  <Avatar member={member} size={32} />
                  <span className="truncate text-ink">{member.name}</span>
                  <span className="ml-auto text-ink-faint text-sm">{NAMES[member.role]}</span>
                </Link>
              </li>
            ))}
          </ul>
          <h3 className="font-medium text-ink-faint text-sm">Give a role</h3>
          <RoleForm />
          <p className="text-ink-soft text-sm">
            Who writes and edits the blog is said{" "}
            <Link href="/blog/write/people" prefetch={false} className="underline underline-offset-2">
              at its desk
            </Link>
            .
          </p>
        </section>
        <section aria-labelledby="categories" className="grid content-start gap-6">
          <h2 id="categories" className={title}>
            Categories of the forum
          </h2>
          <Keepers categories={categories} />
        </section>
      </div>
    </AdminFrame>
  );
}
