import "server-only";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor, Viewer } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { AppError, type ErrorCode, type FieldErrors, isAppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { log, withRequestId } from "@/lib/platform/log";
import type { FormState } from "./form-state";
import { check, readForm } from "./parse";
import { safePath } from "./safe-path";
import { assertSameOrigin } from "./same-origin";

/** What a form says when it went well: always the same, or by what came of it. */
type Said<D> = string | ((data: D) => string);
type Submit<D> = (before: FormState<D>, form: FormData) => Promise<FormState<D>>;

/** The door of a form that only members send; `said` is what the form says when it went well. Somebody who is not signed in is taken to where they can. */
export function action<S extends z.ZodType, D = undefined>(
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<D>,
  said?: Said<D>,
): Submit<D> {
  return openAction(
    schema,
    async (viewer, input) => {
      if (!viewer) return redirect(`/sign-in?next=${encodeURIComponent(await whereFrom())}`);
      return run(viewer, input);
    },
    said,
  );
}

/** The door of a form that anyone may send: signing up, signing in, asking for a letter. */
export function openAction<S extends z.ZodType, D = undefined>(
  schema: S,
  run: (viewer: Viewer, input: z.output<S>) => Promise<D>,
  said?: Said<D>,
): Submit<D> {
  return async (_before, form) => {
    // Whoever knows an action's name can call it with anything.
    const sent = form instanceof FormData ? readForm(form) : {};
    const outcome = await carryOut(async () => run(await currentActor(), check(schema, sent)));
    if (outcome.ok) {
      const message = typeof said === "function" ? said(outcome.data) : said;
      return { status: "ok", message, data: outcome.data };
    }
    return { status: "error", message: outcome.message, fields: outcome.fields, values: worthKeeping(sent) };
  };
}

export type CallResult<D> =
  | { ok: true; data: D }
  | { ok: false; code: ErrorCode | "broken"; message: string; fields?: FieldErrors };

/** The door of a button that answers at once and takes it back when refused: called from client code with plain values. Members only. */
export function callAction<S extends z.ZodType, D>(
  schema: S,
  run: (actor: Actor, input: z.output<S>) => Promise<D>,
): (input: z.input<S>) => Promise<CallResult<D>> {
  return (input) =>
    carryOut(async () => {
      const actor = await currentActor();
      if (!actor) throw new AppError("unauthenticated", "Sign in to do this.");
      return run(actor, check(schema, input));
    });
}

async function carryOut<D>(run: () => Promise<D>): Promise<CallResult<D>> {
  const head = await headers();
  const requestId = head.get("x-request-id") ?? newId();
  return withRequestId(requestId, async () => {
    try {
      // Next compares the origin as well, but lets pass what names none.
      assertSameOrigin({ method: "POST", headers: head });
      return { ok: true, data: await run() };
    } catch (error) {
      unstable_rethrow(error);
      if (isAppError(error))
        return { ok: false, code: error.code, message: error.message, fields: error.fields };
      log.error({ error }, "unexpected error in an action");
      return {
        ok: false,
        code: "broken",
        message: `Something broke on our side. Nothing was lost; please try again. (${requestId})`,
      };
    }
  });
}

async function whereFrom(): Promise<string> {
  const referer = (await headers()).get("referer");
  return referer && URL.canParse(referer) ? safePath(new URL(referer).pathname) : "/";
}

// What was typed comes back into the form, but never a secret.
function worthKeeping(sent: ReturnType<typeof readForm>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && !/password|code|token/i.test(entry[0]),
    ),
  );
}
