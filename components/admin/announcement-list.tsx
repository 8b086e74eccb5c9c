import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { takeDown } from "@/lib/admin/announcements/actions";
import type { PlannedAnnouncement } from "@/lib/admin/announcements/schema";

type Props = { announcements: PlannedAnnouncement[]; now: Date };

/** What stands over the pages and what will, each with a way to take it down. */
export function AnnouncementList({ announcements, now }: Props) {
  return (
    <ul className="grid">
      {announcements.map(({ id, words, link, startsAt, endsAt }) => {
        const isUp = new Date(startsAt) <= now;
        return (
          <li
            key={id}
            className="grid gap-x-6 gap-y-2 border-line border-b py-4 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="grid min-w-0 content-start gap-1">
              <p className="wrap-anywhere text-ink">{words}</p>
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint text-sm">
                <Badge tone={isUp ? "good" : "neutral"}>{isUp ? "Up" : "Planned"}</Badge>
                <span>
                  {isUp ? "since " : "begins "}
                  <Time at={startsAt} />
                  {endsAt && (
                    <>
                      , ends <Time at={endsAt} />
                    </>
                  )}
                </span>
                {link && <span className="break-all">{link}</span>}
              </p>
            </div>
            <Form action={takeDown} say="toast">
              <input type="hidden" name="id" value={id} />
              <SubmitButton variant="secondary" size="sm">
                Take it down
              </SubmitButton>
              <Refresh />
            </Form>
          </li>
        );
      })}
    </ul>
  );
}
