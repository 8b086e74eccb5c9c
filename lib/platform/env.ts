import { z } from "zod";

const secret = (name: string) =>
  z
    .string({ error: `${name} is not set. Make one with: openssl rand -base64 48` })
    .min(32, `${name} is shorter than 32 characters. Make one with: openssl rand -base64 48`);
const url = (name: string, what: string) => z.url({ error: `${name} is not set to ${what}.` });
const optional = z
  .string()
  .transform((text) => text.trim() || undefined)
  .optional();
const flag = z
  .string()
  .optional()
  .transform((text) => text === "1" || text === "true");

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    LUMO_MODE: z.enum(["development", "test", "production"]).optional(),
    /** The start script runs Postgres and Redis itself; demo sign-ins exist only then. */
    LUMO_EMBEDDED: flag,
    LUMO_DATA_DIR: z.string().default(".lumo"),
    APP_URL: url("APP_URL", "the address members use, such as https://lumo.example").transform((text) =>
      text.replace(/\/+$/, ""),
    ),
    DATABASE_URL: url("DATABASE_URL", "the Postgres address of the role app"),
    DATABASE_JOBS_URL: url("DATABASE_JOBS_URL", "the Postgres address of the role jobs"),
    UPSTASH_REDIS_REST_URL: url(
      "UPSTASH_REDIS_REST_URL",
      "the REST address of Redis, which production requires",
    ),
    UPSTASH_REDIS_REST_TOKEN: z
      .string({ error: "UPSTASH_REDIS_REST_TOKEN is not set." })
      .min(1, "UPSTASH_REDIS_REST_TOKEN is empty."),
    AUTH_SECRET: secret("AUTH_SECRET"),
    JWT_SECRET_KEY: secret("JWT_SECRET_KEY"),
    CRON_SECRET: optional,
    METRICS_TOKEN: optional,
    GOOGLE_CLIENT_ID: optional,
    GOOGLE_CLIENT_SECRET: optional,
    GOOGLE_ISSUER: z.url().default("https://accounts.google.com"),
    RESEND_API_KEY: optional,
    MAIL_FROM: z.string().default("Lumo <hello@lumo.example>"),
    VAPID_PUBLIC_KEY: optional,
    VAPID_PRIVATE_KEY: optional,
    VAPID_SUBJECT: z.string().default("mailto:hello@lumo.example"),
    STORAGE: z.enum(["disk", "s3", "blob"]).default("disk"),
    S3_ENDPOINT: optional,
    S3_BUCKET: optional,
    S3_REGION: z.string().default("auto"),
    S3_ACCESS_KEY_ID: optional,
    S3_SECRET_ACCESS_KEY: optional,
    BLOB_READ_WRITE_TOKEN: optional,
    /** Without a key the catalogue is what ships and what members add. */
    TMDB_API_KEY: optional,
    TMDB_API_URL: z
      .url()
      .default("https://api.themoviedb.org/3")
      .transform((text) => text.replace(/\/+$/, "")),
    TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(8).default(0),
    /** How long anything waits for Redis before it goes on without. */
    REDIS_TIMEOUT_MS: z.coerce.number().int().min(50).max(10_000).default(300),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).optional(),
  })
  .refine((set) => set.AUTH_SECRET !== set.JWT_SECRET_KEY, {
    path: ["JWT_SECRET_KEY"],
    message: "JWT_SECRET_KEY must differ from AUTH_SECRET.",
  })
  .refine((set) => Boolean(set.GOOGLE_CLIENT_ID) === Boolean(set.GOOGLE_CLIENT_SECRET), {
    path: ["GOOGLE_CLIENT_SECRET"],
    message: "GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together: set both or neither.",
  })
  .refine(
    (set) =>
      set.STORAGE !== "s3" ||
      (set.S3_ENDPOINT && set.S3_BUCKET && set.S3_ACCESS_KEY_ID && set.S3_SECRET_ACCESS_KEY),
    {
      path: ["S3_BUCKET"],
      message: "STORAGE=s3 needs S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.",
    },
  )
  .refine((set) => set.STORAGE !== "blob" || set.BLOB_READ_WRITE_TOKEN, {
    path: ["BLOB_READ_WRITE_TOKEN"],
    message: "STORAGE=blob needs BLOB_READ_WRITE_TOKEN.",
  })
  .transform((set) => ({ ...set, LUMO_MODE: set.LUMO_MODE ?? set.NODE_ENV }));

export type Env = z.infer<typeof schema>;

/** Everything wrong with the configuration, one sentence per variable. */
export class ConfigurationError extends Error {}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(({ path, message }) =>
    message.includes(String(path[0])) ? message : `${String(path[0])}: ${message}`,
  );
  throw new ConfigurationError(sentences.join("\n"));
}

let parsed: Env | undefined;

/** The configuration, read and judged once. Refuses with a sentence that names each wrong variable. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
