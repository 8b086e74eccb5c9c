import type { MailState } from "@/lib/admin/mail/mail-states";

export const STATE_NAMES: Record<MailState, string> = {
  waiting: "Waiting",
  sent: "Sent",
  failed: "Failed",
  replaced: "Replaced",
};
