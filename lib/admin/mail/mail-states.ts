// Known to the browser too.
export const MAIL_STATES = ["waiting", "sent", "failed", "replaced"] as const;
export type MailState = (typeof MAIL_STATES)[number];
