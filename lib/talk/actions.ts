"use server";
import { z } from "zod";
import { multiline } from "@/lib/platform/text";
import { callAction } from "@/lib/web/action";
import { previewMarkdown } from "./preview-markdown";

export const previewWords = callAction(
  z.strictObject({ body: multiline({ max: 40_000, label: "The words" }) }),
  previewMarkdown,
);
