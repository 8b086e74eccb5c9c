import type { z } from "zod";
import { feedFormat } from "@/lib/platform/feeds/write-feed";
import { shelf } from "./schema";

export const feedQuery = shelf.omit({ series: true }).extend({ format: feedFormat });
export type FeedQuery = z.output<typeof feedQuery>;
