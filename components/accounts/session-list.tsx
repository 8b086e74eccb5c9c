import { Laptop, Smartphone } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { SessionView } from "@/lib/accounts/schema";
import { endOtherSessions, endSession } from "@/lib/accounts/sessions/actions";

const HOW: Record<string, string> = {
  password: "with a password",
  link: "by letter",
  google: "with Google",
  passkey: "with a passkey",
  "sign-up": "by joining",
};

export function SessionList({ sessions, timeZone }: { sessions: SessionView[]; timeZone: string }) {
  return (
    <div className="grid gap-6">
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {sessions.map(({ id, device, method, isCurrent, createdAt, lastSeenAt }) => {
          const Icon = /iOS|Android/.test(device) ? Smartphone : Laptop;
          return (
            <li key={id} className="flex items-center gap-4 px-4 py-4">
              <Icon aria-hidden="true" className="size-5 shrink-0 text-ink-faint" />
              <div className="grid min-w-0 gap-0.5 text-sm">
                <span className="flex flex-wrap items-center gap-2 text-ink">
                  {device}
                  {isCurrent && <Badge>This browser</Badge>}
                </span>
                <span className="text-ink-faint text-xs">
                  Seen <Time at={lastSeenAt} timeZone={timeZone} />, signed in {HOW[method] ?? ""}{" "}
                  <Time at={createdAt} timeZone={timeZone} />
                </span>
              </div>
              {!isCurrent && (
                <Form action={endSession} className="ml-auto">
                  <input type="hidden" name="id" value={id} />
                  <SubmitButton variant="ghost" size="sm">
                    Sign out<VisuallyHidden> of {device}</VisuallyHidden>
                  </SubmitButton>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      {/* Stays when nothing is left to end, or its answer would go with it. */}
      <Form action={endOtherSessions}>
        {sessions.length > 1 && <SubmitButton variant="secondary">Sign out everywhere else</SubmitButton>}
      </Form>
    </div>
  );
}
