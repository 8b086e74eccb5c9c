import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageColumn } from "@/components/layout/page-column";
import { CaseSummary } from "@/components/moderation/case-summary";
import { ClaimBar } from "@/components/moderation/claim-bar";
import { DecideForm } from "@/components/moderation/decide-form";
import { DecisionRecord } from "@/components/moderation/decision-record";
import { EvidenceView } from "@/components/moderation/evidence-view";
import { JudgeForm } from "@/components/moderation/judge-form";
import { MemberHistory } from "@/components/moderation/member-history";
import { ReportList } from "@/components/moderation/report-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { putBack, takeUp } from "@/lib/moderation/actions";
import { KIND_NAMES } from "@/lib/moderation/kind-names";
import { canModerate } from "@/lib/moderation/policy";
import { getCase } from "@/lib/moderation/queries";
import { caseParams } from "@/lib/moderation/schema";
import { orHidden, pageActor } from "@/lib/web/page";

export const metadata: Metadata = { title: "A case", robots: { index: false } };

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor();
  const asked = caseParams.safeParse(await params);
  if (!asked.success) return notFound();
  const item = await orHidden(getCase(actor, asked.data));
  const { kind, status, href, claim, decision, member } = item;
  const isOwn = member?.id === actor.id;
  const isFree = !claim || claim.by.id === actor.id;
  const title = "font-serif text-ink text-xl";
  return (
    <PageColumn width="wide">
      <PageHeader
        title={`${kind === "event" ? "An" : "A"} ${KIND_NAMES[kind]}`}
        eyebrow={
          <LinkButton href="/moderation" variant="link">
            Moderation
          </LinkButton>
        }
        actions={
          href && (
            <LinkButton href={href} prefetch={false}>
              See it in its place
            </LinkButton>
          )
        }
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid min-w-0 content-start gap-10">
          <CaseSummary item={item} />
          <section aria-labelledby="seen" className="grid gap-3">
            <h2 id="seen" className={title}>
              What was seen
            </h2>
            <EvidenceView evidence={item.evidence} />
          </section>
          {decision && (
            <section aria-labelledby="decided" className="grid gap-4">
              <h2 id="decided" className={title}>
                What was decided
              </h2>
              <DecisionRecord decision={decision} />
            </section>
          )}
          {isOwn && <p className="text-ink-soft">This is about you. Somebody else decides it.</p>}
          {status === "open" && !isOwn && (
            <section aria-labelledby="decide" className="grid gap-5">
              <h2 id="decide" className={title}>
                Decide
              </h2>
              <ClaimBar actor={actor} item={item} takeUp={takeUp} putBack={putBack} />
              {isFree && <DecideForm item={item} isSiteStaff={canModerate(actor)} />}
            </section>
          )}
          {status === "appealed" && !isOwn && canModerate(actor) && (
            <section aria-labelledby="judge" className="grid gap-5">
              <h2 id="judge" className={title}>
                The appeal
              </h2>
              {decision?.by?.id === actor.id ? (
                <p className="text-ink-soft">You decided this. Somebody else judges the appeal.</p>
              ) : (
                <JudgeForm id={item.id} />
              )}
            </section>
          )}
        </div>
        <aside className="grid content-start gap-10" aria-label="Who it is about, and who reported it">
          <section aria-labelledby="about" className="grid gap-3">
            <h2 id="about" className="font-medium text-ink-faint text-sm">
              Who it is about
            </h2>
            <MemberHistory member={member} history={item.history} />
          </section>
          <section aria-labelledby="reports" className="grid gap-2">
            <h2 id="reports" className="font-medium text-ink-faint text-sm">
              Who reported it
            </h2>
            <ReportList reports={item.reports} />
          </section>
        </aside>
      </div>
    </PageColumn>
  );
}
