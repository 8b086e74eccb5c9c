import { CircleAlert, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** Good or bad news that the page begins with: it came with the address, not with a form's answer. */
export function Notice({ bad, children }: { bad?: boolean; children: ReactNode }) {
  const Icon = bad ? CircleAlert : CircleCheck;
  return (
    <p
      role={bad ? "alert" : "status"}
      className="mb-5 flex items-start gap-2.5 rounded-control border border-line bg-raised px-3.5 py-2.5 text-ink text-sm"
    >
      <Icon aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${bad ? "text-bad" : "text-good"}`} />
      <span>{children}</span>
    </p>
  );
}
