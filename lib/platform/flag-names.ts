/** What staff may switch off. All are on until somebody says otherwise. */
export const FLAGS = ["registration", "messaging", "uploads", "payments", "studio"] as const;
export type FlagName = (typeof FLAGS)[number];
