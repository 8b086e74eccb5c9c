import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import webPush from "web-push";
import { z } from "zod";

const password = z.string().min(16);
const stored = z.object({
  AUTH_SECRET: z.string().min(32),
  JWT_SECRET_KEY: z.string().min(32),
  CRON_SECRET: z.string().min(32),
  METRICS_TOKEN: z.string().min(32),
  VAPID_PUBLIC_KEY: z.string(),
  VAPID_PRIVATE_KEY: z.string(),
  bridgeToken: password,
  redis: password,
  postgres: z.object({
    postgres: password,
    owner: password,
    app: password,
    jobs: password,
    backup: password,
  }),
});
export type Secrets = z.infer<typeof stored>;

/** The secrets of an installation on its own services: made by its first start, kept beside its data for its owner's eyes only. */
export function keepSecrets(dataDir: string): Secrets {
  const file = path.resolve(dataDir, "secrets.json");
  if (existsSync(file)) return stored.parse(JSON.parse(readFileSync(file, "utf8")));
  const vapid = webPush.generateVAPIDKeys();
  const secrets: Secrets = {
    AUTH_SECRET: random(),
    JWT_SECRET_KEY: random(),
    CRON_SECRET: random(),
    METRICS_TOKEN: random(),
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    bridgeToken: random(),
    redis: random(),
    postgres: { postgres: random(), owner: random(), app: random(), jobs: random(), backup: random() },
  };
  mkdirSync(dataDir, { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, file);
  return secrets;
}

function random() {
  return randomBytes(36).toString("base64url");
}
