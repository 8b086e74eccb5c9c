import type { FieldErrors } from "@/lib/platform/errors";

/** What a form shows after it was sent: what went wrong beside which field, and what was typed. */
export type FormState<D = undefined> = {
  status: "idle" | "ok" | "error";
  message?: string;
  fields?: FieldErrors;
  values?: Record<string, string>;
  data?: D;
};

export const untouched: FormState<never> = { status: "idle" };
