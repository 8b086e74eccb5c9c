import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { GiveRoleForm } from "@/components/blog/roles/give-role-form";
import { StaffRow } from "@/components/blog/roles/staff-row";
import { BackToDesk } from "@/components/blog/write/back-to-desk";
import { PageColumn } from "@/components/layout/page-column";
import { inNumbers } from "@/components/profiles/in-numbers";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { canGiveRoles } from "@/lib/blog/policy";
import { listBlogStaff } from "@/lib/blog/roles/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Who writes · Blog", robots: { index: false } };

export default async function PeoplePage() {
  const actor = await pageActor();
  const { items, readers } = await listBlogStaff(actor);
  const mayGive = canGiveRoles(actor);
  const isEditor = items.some(({ member, role }) => member.id === actor.id && role === "editor");
  if (!mayGive && !isEditor) notFound();
  return (
    <PageColumn>
      <PageHeader
        title="Who writes"
        eyebrow={<BackToDesk />}
        description="Writers draft and hand in. Editors read what was handed in, and publish. The site's administrators edit, too."
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="people">
          <h2 id="people" className="sr-only">
            Writers and editors
          </h2>
          {items.length === 0 ? (
            <EmptyState title="Nobody yet">Administrators say who writes.</EmptyState>
          ) : (
            <ul className="divide-y divide-line border-line border-y">
              {items.map((each) => (
                <StaffRow key={each.member.id} {...each} mayGive={mayGive} />
              ))}
            </ul>
          )}
        </section>
        {mayGive && <GiveRoleForm />}
      </div>
      <section aria-labelledby="by-mail" className="mt-12 grid max-w-[66ch] gap-2 border-line border-t pt-8">
        <h2 id="by-mail" className="font-serif text-ink text-xl">
          The blog by mail
        </h2>
        <p className="text-ink-soft">
          {inNumbers(readers ?? 0, "member")} asked for new posts by mail. A letter goes to each of them once,
          when a post is published for the first time; whoever wants none any more says so with one click in
          it.
        </p>
        {mayGive && (
          <p>
            <Link href="/admin/mail" prefetch={false} className="text-ink underline underline-offset-4">
              What became of the letters
            </Link>
          </p>
        )}
      </section>
    </PageColumn>
  );
}
