import type { Metadata } from "next";
import { AdminFrame } from "@/components/admin/admin-frame";
import { DayBars } from "@/components/admin/day-bars";
import { FactRow } from "@/components/admin/fact-row";
import { FlagForm } from "@/components/admin/flag-form";
import { HealthSection } from "@/components/admin/health-section";
import { getHealth } from "@/lib/admin/health/queries";
import { healthPageQuery } from "@/lib/admin/health/schema";
import { getOverview } from "@/lib/admin/queries";
import { FLAGS } from "@/lib/platform/flag-names";
import { pageAdmin } from "@/lib/web/page";

export const metadata: Metadata = { title: "Administration", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DRAWN = [
  { label: "New members", key: "members" },
  { label: "Posts in the forum", key: "posts" },
  { label: "Messages", key: "messages" },
] as const;

export default async function AdminPage({ searchParams }: Props) {
  const [actor, asked] = await Promise.all([pageAdmin(), searchParams]);
  const { span } = healthPageQuery.parse(asked);
  const [{ days, off, ...counts }, health] = await Promise.all([
    getOverview(actor),
    getHealth(actor, { span }),
  ]);
  const number = (count: number) => count.toLocaleString("en");
  return (
    <AdminFrame title="Administration" description="How the house does, and its switches." current="/admin">
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid min-w-0 content-start gap-10">
          <FactRow
            facts={[
              { label: "Members", value: number(counts.members) },
              { label: "Posts", value: number(counts.posts) },
              { label: "Communities", value: number(counts.communities) },
              { label: "Reports waiting", value: number(counts.waiting), href: "/moderation" },
              { label: "Appeals waiting", value: number(counts.appeals), href: "/moderation?box=appeals" },
            ]}
          />
          <section aria-labelledby="lately" className="grid gap-4">
            <h2 id="lately" className="font-serif text-ink text-xl">
              The last 30 days
            </h2>
            <div className="grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
              {DRAWN.map(({ label, key }) => (
                <DayBars
                  key={key}
                  label={label}
                  days={days.map((each) => ({ day: each.day, count: each[key] }))}
                />
              ))}
            </div>
          </section>
          <HealthSection health={health} span={span} />
        </div>
        <section aria-labelledby="switches" className="grid content-start gap-1">
          <h2 id="switches" className="font-medium text-ink-faint text-sm">
            Switches
          </h2>
          {FLAGS.map((name) => (
            <FlagForm key={name} name={name} isOn={!off.includes(name)} />
          ))}
        </section>
      </div>
    </AdminFrame>
  );
}
