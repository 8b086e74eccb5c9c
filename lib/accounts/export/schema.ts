import { z } from "zod";

/** How long a finished copy can be fetched. */
export const EXPORT_HOURS = 24;

/** Everything, or one's films as another house would hand them out. */
export const EXPORT_KINDS = ["everything", "letterboxd", "imdb", "trakt"] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const moment = z.date().transform((date) => date.toISOString());

export const exportView = z.object({
  id: z.uuid(),
  kind: z.enum(EXPORT_KINDS),
  state: z.enum(["waiting", "making", "ready", "ended", "failed"]),
  partsDone: z.number(),
  partsTotal: z.number(),
  /** How large the file is; null until there is one. */
  bytes: z.number().nullable(),
  createdAt: moment,
  readyAt: moment.nullable(),
  /** Until when it can be fetched. */
  endsAt: moment.nullable(),
});
export type ExportView = z.input<typeof exportView>;
export type ExportState = ExportView["state"];

export const exportParams = z.object({ id: z.uuid({ error: "There is no such copy." }) });
export const exportJob = z.object({ id: z.uuid(), memberId: z.uuid() });
export const exportInput = z.object({
  kind: z.enum(EXPORT_KINDS, { error: "There is no such format." }).default("everything"),
});
export type ExportInput = z.output<typeof exportInput>;

export const isAtWork = (state: ExportState): boolean => state === "waiting" || state === "making";
