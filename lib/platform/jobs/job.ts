import { z } from "zod";

/** Anything JSON can carry and bring back unchanged. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

export interface JobContext {
  /** 1 on the first try. */
  attempt: number;
  /** The same for every try of one job: hand it to providers that know idempotency keys. */
  jobId: string;
  /** Aborted when the process is asked to stop. */
  signal: AbortSignal;
}

export interface Job<Payload> {
  payload: z.ZodType<Payload>;
  run: (payload: Payload, context: JobContext) => Promise<unknown>;
  /** Five fields, UTC. The payload of a cron job is `{}`. */
  cron?: string;
}

/** A job whose payload type is known only to itself; what a registry holds. */
export interface AnyJob {
  cron?: string;
  runWith: (payload: unknown, context: JobContext) => Promise<void>;
}

export type Jobs = Record<string, AnyJob>;

/** Thrown by a job that no further try can help: it is kept as failed, not repeated. */
export class GivenUp extends Error {}

/**
 * Declares a job. The payload is parsed before every run; one that does not parse is given up at once,
 * anything else thrown is tried again with growing pauses.
 */
export function job<Payload>(definition: Job<Payload>): AnyJob {
  return {
    cron: definition.cron,
    runWith: async (raw, context) => {
      const parsed = definition.payload.safeParse(withoutCronMark(raw));
      if (!parsed.success) throw new GivenUp(`Payload refused:\n${z.prettifyError(parsed.error)}`);
      await definition.run(parsed.data, context);
    },
  };
}

function withoutCronMark(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || !("_cron" in raw)) return raw;
  const { _cron, ...payload } = raw;
  return payload;
}
