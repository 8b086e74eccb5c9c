import Link from "next/link";
import { ReportLink } from "@/components/moderation/report-link";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { RenderedHtml } from "@/components/ui/rendered-html";
import type { Viewer } from "@/lib/auth/actor";
import type { CommunityFront } from "@/lib/communities/front";
import type { Community } from "@/lib/communities/schema";
import { AskForm } from "./ask-form";
import { ComingEvents } from "./events/coming-events";
import { HereNow } from "./here-now";
import { HiddenNote } from "./hidden-note";
import { HidingForm } from "./hiding-form";
import { LeaveForm } from "./leave-form";
import { MuteForm } from "./mute-form";
import { RoomLinks } from "./room-links";
import { TakeOverForm } from "./take-over-form";
import { ROLE_NAMES } from "./words";

type Props = { viewer: Viewer; community: Community; front: CommunityFront };

/** What a community is for, by which rules, what comes up, where its people talk, and who keeps it and is there. */
export function AboutCommunity({ viewer, community, front }: Props) {
  const { slug, role, descriptionHtml, rules, staff, joinPolicy, questions, rooms } = community;
  const asks =
    viewer &&
    !role &&
    !community.hidden &&
    joinPolicy === "request" &&
    !community.request &&
    !community.isInvited &&
    !community.bannedUntil;
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid content-start gap-10">
        <HiddenNote hidden={community.hidden} />
        <TakeOverForm community={community} />
        {role && (
          <section aria-labelledby="rooms" className="grid gap-3">
            <h2 id="rooms" className="font-serif text-ink text-xl">
              Rooms
            </h2>
            <div className="rounded-card border border-line bg-surface p-2">
              <RoomLinks community={{ slug, rooms }} />
            </div>
          </section>
        )}
        <ComingEvents slug={slug} events={front.events} />
        <section aria-labelledby="about" className="grid gap-3">
          <h2 id="about" className="font-serif text-ink text-xl">
            About
          </h2>
          {descriptionHtml ? (
            <Prose className="max-w-measure">
              <RenderedHtml html={descriptionHtml} />
            </Prose>
          ) : (
            <p className="text-ink-soft">Nobody has written down yet what this is for.</p>
          )}
        </section>
        {rules.length > 0 && (
          <section aria-labelledby="rules" className="grid gap-3">
            <h2 id="rules" className="font-serif text-ink text-xl">
              Rules
            </h2>
            <ol className="grid max-w-measure list-decimal gap-2 pl-5 text-ink-soft marker:text-ink-faint">
              {rules.map((rule) => (
                <li key={rule} className="pl-1.5">
                  {rule}
                </li>
              ))}
            </ol>
          </section>
        )}
        {asks && <AskForm slug={slug} questions={questions} />}
      </div>
      <aside aria-label="Its people" className="grid content-start gap-8">
        <HereNow people={front.people} here={front.here} />
        <section aria-labelledby="staff" className="grid gap-3">
          <h2 id="staff" className="font-medium text-ink-faint text-sm">
            Kept by
          </h2>
          <ul className="grid gap-1">
            {staff.map((member) => (
              <li key={member.id}>
                <Link
                  href={`/members/${member.handle}`}
                  prefetch={false}
                  className="-mx-2 flex min-h-11 items-center gap-3 rounded-control px-2 py-1.5 hover:bg-raised"
                >
                  <Avatar member={member} size={32} />
                  <span className="truncate text-ink">{member.name}</span>
                  <span className="ml-auto text-ink-faint text-sm">{ROLE_NAMES[member.role]}</span>
                </Link>
              </li>
            ))}
          </ul>
          {role && (
            <LinkButton href={`/communities/${slug}/members`} size="sm" className="justify-self-start">
              Everybody here
            </LinkButton>
          )}
        </section>
        {role && <MuteForm community={community} />}
        {role && <LeaveForm community={community} />}
        {viewer && role !== "owner" && <ReportLink kind="community" thing={slug} />}
        <HidingForm viewer={viewer} community={community} />
      </aside>
    </div>
  );
}
