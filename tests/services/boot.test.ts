import { spawn } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const SECRET = "a secret that is certainly long enough, 1";
const complete = {
  LUMO_MODE: "production",
  NODE_ENV: "production",
  APP_URL: "https://lumo.example",
  PORT: "0",
  DATABASE_URL: process.env.DATABASE_URL,
  DATABASE_JOBS_URL: process.env.DATABASE_JOBS_URL,
  UPSTASH_REDIS_REST_URL: process.env.UPSTASH_REDIS_REST_URL,
  UPSTASH_REDIS_REST_TOKEN: process.env.UPSTASH_REDIS_REST_TOKEN,
  AUTH_SECRET: SECRET,
  JWT_SECRET_KEY: SECRET.replace("1", "2"),
};
const REQUIRED = [
  "APP_URL",
  "DATABASE_URL",
  "DATABASE_JOBS_URL",
  "UPSTASH_REDIS_REST_URL",
  "UPSTASH_REDIS_REST_TOKEN",
  "AUTH_SECRET",
  "JWT_SECRET_KEY",
] as const;

const faults: [string, string, Record<string, string | undefined>][] = [
  ...REQUIRED.map((name): [string, string, Record<string, undefined>] => [
    `${name} is missing`,
    name,
    { [name]: undefined },
  ]),
  ["AUTH_SECRET is short", "AUTH_SECRET", { AUTH_SECRET: "short" }],
  ["JWT_SECRET_KEY is short", "JWT_SECRET_KEY", { JWT_SECRET_KEY: "x".repeat(31) }],
  ["one secret serves twice", "JWT_SECRET_KEY", { JWT_SECRET_KEY: SECRET }],
  [
    "nobody listens at the database's address",
    "DATABASE_URL",
    { DATABASE_URL: "postgresql://app:x@127.0.0.1:9/lumo" },
  ],
  [
    "the database does not know the password",
    "DATABASE_URL",
    { DATABASE_URL: process.env.DATABASE_URL?.replace("app:app", "app:wrong") },
  ],
  [
    "the role passes row-level security",
    "DATABASE_URL",
    { DATABASE_URL: process.env.TEST_DATABASE_SUPERUSER_URL },
  ],
];

test.each(faults)(
  "T13.4 T2.10: when %s the server refuses to start and names the variable",
  async (_, name, change) => {
    const { code, said, milliseconds } = await boot({ ...complete, ...change });
    expect(said).toContain(name);
    expect(code).toBe(1);
    expect(said).not.toMatch(/:(x|wrong|postgres)@/);
    // Measured from the moment this machine let the process run at all.
    expect(milliseconds).toBeLessThan(2_000 + Math.max(0, (await bareStart()) - 100));
  },
);

/** What starting Node costs right now, while the other tests keep the machine busy. */
async function bareStart(): Promise<number> {
  const begun = performance.now();
  await run(["-e", ""], {});
  return performance.now() - begun;
}

async function boot(env: Record<string, string | undefined>) {
  const begun = performance.now();
  const outcome = await run(["--import", "./scripts/register.mjs", "scripts/serve.ts"], env);
  return { ...outcome, milliseconds: performance.now() - begun };
}

function run(words: string[], env: Record<string, string | undefined>) {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const node = path.resolve("node_modules/.bin/node");
    const { PATH, NODE_ENV } = process.env;
    const child = spawn(node, words, {
      env: { PATH, NODE_ENV, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
      });
    }
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(late);
      resolve({ code, said });
    });
  });
}
