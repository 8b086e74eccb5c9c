import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { KeptMail } from "@/lib/platform/email/files";

/** Letters, newest first. */
export function MailList({ mails }: { mails: KeptMail[] }) {
  return (
    <ul className="grid gap-3">
      {mails.map((mail) => (
        <li key={mail.id}>
          <Card lively className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Link
              href={`/inbox/${mail.id}`}
              className="font-serif text-ink text-lg after:absolute after:inset-0"
            >
              {mail.subject}
            </Link>
            <Badge>{mail.kind}</Badge>
            <p className="w-full text-ink-soft text-sm">
              To {mail.to}, <Time at={mail.sentAt} />
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
