import "server-only";
import { z } from "zod";
import { text } from "@/lib/platform/text";

const encoded = z
  .string()
  .regex(/^[\w-]+$/)
  .max(8_192);
const extensions = z.record(z.string(), z.unknown()).default({});
const attachment = z.enum(["platform", "cross-platform"]).optional().catch(undefined);

const credential = {
  id: encoded,
  rawId: encoded,
  type: z.literal("public-key"),
  authenticatorAttachment: attachment,
  clientExtensionResults: extensions,
};

/** What a browser answers when it has made a passkey (RegistrationResponseJSON of WebAuthn). */
export const newPasskey = z.object({
  name: text({ max: 60, label: "A name" }).default(""),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded,
      attestationObject: encoded,
      transports: z
        .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
        .max(8)
        .optional()
        .catch(undefined),
    }),
  }),
});
export type NewPasskeyInput = z.output<typeof newPasskey>;

/** What a browser answers when a passkey has signed (AuthenticationResponseJSON). */
export const passkeyProof = z.object({
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded,
      authenticatorData: encoded,
      signature: encoded,
      userHandle: encoded.optional().catch(undefined),
    }),
  }),
});
export type PasskeyProofInput = z.output<typeof passkeyProof>;

/** Options travel to the browser's own API as the library made them. */
export const ceremonyOptions = z.looseObject({ challenge: z.string() });

export const passkeyView = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.date().transform((date) => date.toISOString()),
  lastUsedAt: z
    .date()
    .nullable()
    .transform((date) => date?.toISOString() ?? null),
});
export type PasskeyView = z.input<typeof passkeyView>;
