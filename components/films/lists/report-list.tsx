"use client";
import { Flag } from "lucide-react";
import { useState } from "react";
import { ReportDialog } from "@/components/talk/report-dialog";
import { Button } from "@/components/ui/button";
import { api } from "@/lib/web/api-client";

/** Tells staff about a list. */
export function ReportList({ id, name }: { id: string; name: string }) {
  const [isAsking, ask] = useState(false);
  const trigger = (
    <Button
      variant="ghost"
      size="icon"
      aria-label="Report this list"
      onClick={() => ask(true)}
      className="[@media(scripting:none)]:hidden"
    >
      <Flag aria-hidden="true" />
    </Button>
  );
  if (!isAsking) return trigger;
  return (
    <ReportDialog
      name={name}
      description="Staff will look at the list. Its maker is not told who reported it."
      report={(report) =>
        api("POST", "/moderation/reports", { body: { kind: "film-list", ref: id, ...report } })
      }
      trigger={trigger}
      onClose={() => ask(false)}
    />
  );
}
