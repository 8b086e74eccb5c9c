import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";

const requests = new AsyncLocalStorage<{ requestId: string }>();

const secrets = [
  "password",
  "token",
  "secret",
  "cookie",
  "authorization",
  "email",
  "code",
  "passwordHash",
  "tokenHash",
];

/** The log: JSON lines, secrets struck out wherever they stand, each line with the request it belongs to. */
export const log = pino({
  level:
    process.env.LOG_LEVEL ??
    (process.env.NODE_ENV === "production" ? "info" : process.env.NODE_ENV === "test" ? "error" : "debug"),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "[redacted]" },
  mixin: () => requests.getStore() ?? {},
  serializers: { error: pino.stdSerializers.err },
});

export function withRequestId<T>(requestId: string, run: () => T): T {
  return requests.run({ requestId }, run);
}

export function currentRequestId(): string | null {
  return requests.getStore()?.requestId ?? null;
}
