import { z } from "zod";
import { AppError } from "@/lib/platform/errors";

/** One finished letter, as it lies in the queue and as adapters get it. */
export const mailSchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
});
export type Mail = z.infer<typeof mailSchema>;

/** Delivers a mail, or throws to be called again. Calling twice with the same `mail.id` delivers once. */
export type Mailer = (mail: Mail) => Promise<void>;

const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A line break in a header would start a header of the sender's own: nothing that has one is mailed. */
export function assertHeader(name: string, value: string): void {
  if (CONTROL.test(value) || CONTROL.test(name) || /[:\s]/.test(name)) {
    throw new AppError("invalid", `The mail's ${name} holds characters that no mail may carry.`);
  }
}

const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,253}$/;

/** One bare address; lists, display names and comments are refused. */
export function assertAddress(address: string): void {
  assertHeader("To", address);
  if (!ADDRESS.test(address)) throw new AppError("invalid", "This is not an e-mail address.");
}
