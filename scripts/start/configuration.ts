import { ConfigurationError, parseEnv } from "@/lib/platform/env";

type Environment = Record<string, string | undefined>;

/** Judges what the owner set before anything starts; what a start makes itself is filled in for the judging. */
export function checkConfiguration(given: Environment): void {
  try {
    parseEnv(withFillers(given));
  } catch (error) {
    if (error instanceof ConfigurationError) throw new Error(`Lumo cannot start:\n${error.message}`);
    throw error;
  }
}

/** A complete environment: what is set, and stand-ins for what only a running installation has. */
export function withFillers(given: Environment): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) if (value) set[name] = value;
  const own = set.DATABASE_URL !== undefined;
  return {
    APP_URL: "http://localhost:3000",
    AUTH_SECRET: "this one is filled in by the start itself",
    JWT_SECRET_KEY: "and that one is filled in by it as well",
    ...(own
      ? {}
      : {
          DATABASE_URL: "postgresql://app@127.0.0.1/lumo",
          DATABASE_JOBS_URL: "postgresql://jobs@127.0.0.1/lumo",
        }),
    // Production has a Redis of its own or does not start.
    ...(own && set.LUMO_MODE === "production"
      ? {}
      : { UPSTASH_REDIS_REST_URL: "http://127.0.0.1:1", UPSTASH_REDIS_REST_TOKEN: "filled in" }),
    ...set,
  };
}
