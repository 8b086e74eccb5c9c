import type { Metadata } from "next";
import { PageColumn } from "@/components/layout/page-column";
import { HiddenList } from "@/components/profiles/hidden-list";
import { PrivacyForm } from "@/components/profiles/privacy-form";
import { sensible } from "@/components/profiles/sensible";
import { PageHeader } from "@/components/ui/page-header";
import { PAGE } from "@/lib/platform/pagination";
import { cursorOf } from "@/lib/profiles/directory/schema";
import { getPrivacy } from "@/lib/profiles/hiding/queries";
import { pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "Privacy" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PrivacyPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageActor(), searchParams]);
  const from = { blocked: cursorOf({ cursor: asked.blocked }), muted: cursorOf({ cursor: asked.muted }) };
  const { own, blocked, muted } = await sensible(from, (start) =>
    getPrivacy(actor, { ...start, limit: PAGE.rows }),
  );
  return (
    <PageColumn width="narrow">
      <PageHeader title="Privacy" description="Who sees what of you, and whom you would rather not see." />
      <div className="grid gap-10">
        <PrivacyForm own={own} />
        <HiddenList kind="blocked" page={blocked} timeZone={actor.timeZone} />
        <HiddenList kind="muted" page={muted} timeZone={actor.timeZone} />
      </div>
    </PageColumn>
  );
}
