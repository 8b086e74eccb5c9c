import { Flag } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import type { KindName } from "@/lib/moderation/kind-names";

/** Where something is shown to staff: its id, or the handle of a member, or the address of a community. */
export function ReportLink({ kind, thing }: { kind: KindName; thing: string }) {
  return (
    <LinkButton
      href={`/report?${new URLSearchParams({ kind, ref: thing })}`}
      prefetch={false}
      rel="nofollow"
      variant="ghost"
      size="sm"
      className="justify-self-start"
    >
      <Flag aria-hidden="true" />
      Report
    </LinkButton>
  );
}
