import "server-only";
import { z } from "zod";
import { SCOPES } from "@/lib/auth/actor";
import { now } from "@/lib/platform/clock";
import { text } from "@/lib/platform/text";
import { canonicalEmail } from "./email-address";
import { passwordFault } from "./password-policy";
import { isReservedHandle } from "./reserved-handles";

export const handle = z
  .string({ error: "Choose a handle." })
  .transform((value) => value.trim().replace(/^@/, "").toLowerCase())
  .superRefine((value, context) => {
    const say = (message: string) => context.addIssue({ code: "custom", message });
    if (value === "") say("Choose a handle.");
    else if (!/^[a-z0-9_-]*$/.test(value)) say("Only letters a to z, digits, - and _.");
    else if (value.length < 3) say("At least 3 characters.");
    else if (value.length > 50) say("At most 50 characters.");
    else if (isReservedHandle(value)) say("This handle is set aside. Choose another.");
  });

export const email = z.string({ error: "Enter your e-mail address." }).transform((value, context) => {
  const address = canonicalEmail(value);
  if (address) return address;
  const message = value.trim() ? "This does not look like an e-mail address." : "Enter your e-mail address.";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const newPassword = z.string({ error: "Choose a password." }).superRefine((value, context) => {
  const fault = value === "" ? "Choose a password." : passwordFault(value);
  if (fault) context.addIssue({ code: "custom", message: fault });
});
/** A password as it is typed to get in: judged by whether it is right, not by what we would let people choose. */
const password = z
  .string({ error: "Enter your password." })
  .min(1, "Enter your password.")
  .max(1_024, "That is not it.");
const again = z.string({ error: "Type the password once more." });

const YOUNGEST = 13;
export const bornOn = z
  .string({ error: "Enter your date of birth." })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Enter your date of birth.")
  .transform((value, context) => {
    const date = new Date(`${value}T00:00:00Z`);
    const say = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
      return say("There is no such date.");
    if (date.getUTCFullYear() < now().getUTCFullYear() - 120) return say("Check the year.");
    const old = new Date(date);
    old.setUTCFullYear(old.getUTCFullYear() + YOUNGEST);
    if (old > now()) return say(`Lumo is for people of ${YOUNGEST} and older.`);
    return date;
  });

const agreeing = <S extends z.ZodType<{ password: string; passwordAgain: string }>>(schema: S) =>
  schema.refine((sent) => sent.password === sent.passwordAgain, {
    path: ["passwordAgain"],
    message: "The two passwords differ.",
  });

const apart = <S extends z.ZodType<{ password: string; handle: string; email: string }>>(schema: S) =>
  schema.superRefine((sent, context) => {
    const fault = passwordFault(sent.password, [sent.handle, sent.email.split("@")[0] ?? ""]);
    if (fault) context.addIssue({ code: "custom", path: ["password"], message: fault });
  });

const name = text({ min: 1, max: 80, label: "Your name" });

export const registration = apart(
  agreeing(z.object({ handle, name, email, password: newPassword, passwordAgain: again, bornOn })),
);
export type RegistrationInput = z.output<typeof registration>;

export const tokenInput = z.object({
  token: z.string({ error: "The link is not whole." }).regex(/^[\w-]{20,100}$/, "The link is not whole."),
});
export type TokenInput = z.output<typeof tokenInput>;

export const passwordSignIn = z.object({
  login: z
    .string({ error: "Enter your e-mail address or handle." })
    .transform((value) => value.trim().replace(/^@/, ""))
    .pipe(
      z
        .string()
        .min(1, "Enter your e-mail address or handle.")
        .max(120, "That is too long to be an address or a handle.")
        .regex(/^[^\p{Cc}\p{Cs}]+$/u, "That is neither an address nor a handle."),
    ),
  password,
});
export type PasswordSignInInput = z.output<typeof passwordSignIn>;

export const secondFactorCode = z.object({
  code: z
    .string({ error: "Enter the code." })
    .transform((value) => value.replaceAll(/[\s-]/g, "").toLowerCase())
    .pipe(
      z
        .string()
        .regex(/^(\d{6}|[a-z2-7]{12})$/, "A code has 6 digits; a recovery code has 12 letters and digits."),
    ),
});
export type SecondFactorInput = z.output<typeof secondFactorCode> & { ticket: string | undefined };

export const letterRequest = z.object({ email });
export type LetterRequestInput = z.output<typeof letterRequest>;

export const passwordReset = agreeing(
  z.object({ ...tokenInput.shape, password: newPassword, passwordAgain: again }),
);
export type PasswordResetInput = z.output<typeof passwordReset>;

export const passwordChange = agreeing(
  z.object({ currentPassword: password, password: newPassword, passwordAgain: again }),
);
export type PasswordChangeInput = z.output<typeof passwordChange>;

export const emailChange = z.object({ email, currentPassword: z.string().max(1_024).default("") });
export type EmailChangeInput = z.output<typeof emailChange>;

export const handleChange = z.object({ handle });
export type HandleChangeInput = z.output<typeof handleChange>;

export const googleNewcomer = z.object({ handle, name, bornOn });
export type GoogleNewcomerInput = z.output<typeof googleNewcomer>;

export const accessToken = z.object({
  name: text({ min: 1, max: 60, label: "A name" }),
  scopes: z
    .union([z.enum(SCOPES).transform((scope) => [scope]), z.array(z.enum(SCOPES))], {
      error: "Choose what it may do.",
    })
    .transform((scopes) => [...new Set(scopes)])
    .pipe(z.array(z.enum(SCOPES)).min(1, "Choose what it may do.")),
  life: z.enum(["30", "90", "365", "never"], { error: "Choose how long it lasts." }).default("90"),
});
export type AccessTokenInput = z.output<typeof accessToken>;

export const byId = z.object({ id: z.uuid({ error: "There is no such thing." }) });
export type ByIdInput = z.output<typeof byId>;

export const sessionView = z.object({
  id: z.uuid(),
  isCurrent: z.boolean(),
  method: z.string(),
  device: z.string(),
  createdAt: z.date().transform((date) => date.toISOString()),
  lastSeenAt: z.date().transform((date) => date.toISOString()),
});
export type SessionView = z.input<typeof sessionView>;

export const accessTokenView = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.date().transform((date) => date.toISOString()),
  expiresAt: z
    .date()
    .nullable()
    .transform((date) => date?.toISOString() ?? null),
  lastUsedAt: z
    .date()
    .nullable()
    .transform((date) => date?.toISOString() ?? null),
});
export type AccessTokenView = z.input<typeof accessTokenView>;

export const whoAmI = z.object({
  id: z.uuid(),
  handle: z.string(),
  name: z.string(),
  role: z.enum(["member", "moderator", "admin"]),
  avatarUrl: z.string().nullable(),
  emailVerified: z.boolean(),
  timeZone: z.string(),
});

export const preferences = z.object({
  theme: z.enum(["system", "dark", "light"], { error: "Choose a theme." }),
  language: z.enum(["en"], { error: "Choose a language." }),
  timeZone: z
    .string({ error: "Choose a time zone." })
    .refine(isTimeZone, "Choose a time zone from the list."),
  shortcuts: z
    .union([z.boolean(), z.literal("on").transform(() => true)])
    .optional()
    .transform((on) => on ?? false),
});
export type PreferencesInput = z.output<typeof preferences>;

function isTimeZone(name: string): boolean {
  return name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name);
}

export const preferencesView = z.object({
  theme: z.string(),
  language: z.string(),
  timeZone: z.string(),
  shortcuts: z.boolean(),
});
