import "server-only";
import { createHash } from "node:crypto";
import NextAuth, { type AuthOptions, type LoggerInstance } from "next-auth";
import { z } from "zod";
import { env } from "@/lib/platform/env";
import { randomToken } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";

/** Who Google says somebody is. `subject` is theirs for ever; an address may pass to another person. */
export type GoogleIdentity = { subject: string; email: string; emailVerified: boolean; name: string };

/** Where the browser goes next, and the cookies it takes along: state, PKCE verifier and nonce, sealed by next-auth. */
type Step = { location: string; setCookies: string[] };

const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().default(""),
  email_verified: z.boolean().default(false),
  name: z.string().default(""),
});

export function googleIsOpen(): boolean {
  return Boolean(env().GOOGLE_CLIENT_ID);
}

/** Sends the browser to Google. */
export function beginGoogle(cookies: Record<string, string>): Promise<Step> {
  const { AUTH_SECRET, APP_URL } = env();
  // next-auth starts only for a form that carries its own token. Our door has checked where the request comes from, so both halves are made here.
  const csrfToken = randomToken();
  const kept = `${csrfToken}|${createHash("sha256").update(`${csrfToken}${AUTH_SECRET}`).digest("hex")}`;
  const name = `${APP_URL.startsWith("https:") ? "__Host-" : ""}next-auth.csrf-token`;
  return ask(
    { action: "signin", method: "POST", cookies: { ...cookies, [name]: kept }, body: { csrfToken } },
    options(() => undefined),
  );
}

/**
 * What Google answered, checked by next-auth: state, PKCE, nonce, issuer, audience and signature. Null when any of it is
 * wrong, or the person changed their mind. Never makes a session of next-auth's.
 */
export async function finishGoogle(
  query: Record<string, string>,
  cookies: Record<string, string>,
): Promise<{ identity: GoogleIdentity | null; setCookies: string[] }> {
  let identity: GoogleIdentity | null = null;
  const { setCookies } = await ask(
    { action: "callback", method: "GET", cookies, query },
    options((found) => {
      identity = found;
    }),
  );
  return { identity, setCookies };
}

function options(found: (identity: GoogleIdentity) => void): AuthOptions {
  const { AUTH_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GOOGLE_ISSUER, APP_URL } = env();
  return {
    secret: AUTH_SECRET,
    useSecureCookies: APP_URL.startsWith("https:"),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: quietly,
    providers: [
      {
        id: "google",
        name: "Google",
        type: "oauth",
        wellKnown: `${GOOGLE_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
        authorization: { params: { scope: "openid email profile", prompt: "select_account" } },
        clientId: GOOGLE_CLIENT_ID,
        clientSecret: GOOGLE_CLIENT_SECRET,
        idToken: true,
        checks: ["pkce", "state", "nonce"],
        profile: (raw: unknown) => ({ id: claims.parse(raw).sub }),
      },
    ],
    callbacks: {
      // An address as the answer ends next-auth's part here: what follows is Lumo's own.
      signIn({ profile }) {
        const { sub, email, email_verified, name } = claims.parse(profile);
        found({ subject: sub, email, emailVerified: email_verified, name });
        return "/";
      },
    },
  };
}

type Ask = {
  action: "signin" | "callback";
  method: "GET" | "POST";
  cookies: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, string>;
};

async function ask({ action, method, cookies, query = {}, body = {} }: Ask, how: AuthOptions): Promise<Step> {
  process.env.NEXTAUTH_URL = env().APP_URL;
  const answer = { location: "/", setCookies: [] as string[] };
  const request = { method, cookies, body, headers: {}, query: { ...query, nextauth: [action, "google"] } };
  const response = {
    status: () => response,
    getHeader: (name: string) => (name === "Set-Cookie" ? answer.setCookies : undefined),
    setHeader: (name: string, value: string | string[]) => {
      if (name === "Set-Cookie") answer.setCookies = [value].flat();
      if (name === "Location") answer.location = String(value);
      return response;
    },
    send: () => response,
    json: () => response,
    end: () => response,
  };
  // Called as its handler for Node's own requests, of which it needs no more than this.
  await Reflect.apply(NextAuth, undefined, [request, response, how]);
  return answer;
}

const quietly: Partial<LoggerInstance> = {
  error: (code) => log.info({ reason: code }, "google: a sign-in was refused"),
  warn: (code) => log.debug({ reason: code }, "google: a warning"),
  debug: () => undefined,
};
