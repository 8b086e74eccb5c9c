import { CircleAlert, CircleCheck } from "lucide-react";
import { cn } from "./cn";
import type { FormAnswer } from "./form-context";

/** What the last answer said about the form as a whole. Silent when it said nothing, or when the fields say it all. */
export function FormMessage({ state, className }: { state: FormAnswer; className?: string }) {
  if (state.status === "idle" || !state.message) return null;
  const wrong = state.status === "error";
  const Icon = wrong ? CircleAlert : CircleCheck;
  return (
    <p
      role={wrong ? "alert" : "status"}
      className={cn(
        "flex animate-rise items-start gap-2.5 rounded-control border border-line bg-raised px-3.5 py-2.5 text-ink text-sm",
        className,
      )}
    >
      <Icon aria-hidden="true" className={cn("mt-0.5 size-4 shrink-0", wrong ? "text-bad" : "text-good")} />
      <span>{state.message}</span>
    </p>
  );
}
