import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Actor, hasScope, isAdmin, isStaff, type Scope, type Viewer } from "@/lib/auth/actor";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { LimitName } from "@/lib/platform/limits";
import { withRequestId } from "@/lib/platform/log";
import { check, readJson } from "./parse";
import { problem } from "./problem";
import { requestActor } from "./request-actor";
import { assertSameOrigin } from "./same-origin";
import { countTraffic } from "./traffic";

type Who = "anyone" | "member" | "moderator" | "admin";
type Nothing = z.ZodObject<Record<never, never>>;

export type EndpointSpec<
  W extends Who = Who,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> = {
  /** One line for the API reference. */
  summary: string;
  who: W;
  /** What a personal access token needs; browsers need no scope. Reads need `read` unless told otherwise, writes `write`. */
  scope?: Scope;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  status?: 200 | 201 | 202 | 204;
  /** The traffic limit this counts under, beside the general one. */
  limit?: LimitName;
  maxBytes?: number;
};

type Given<W extends Who, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  actor: W extends "anyone" ? Viewer : Actor;
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  request: Request;
};

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

/**
 * A door of the API: refuses what another site sent, asks who it is, counts the traffic, parses, calls one operation or query, and answers with exactly
 * what `answer` allows. Every refusal is application/problem+json.
 */
export function endpoint<
  W extends Who,
  A extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(spec: EndpointSpec<W, P, Q, B, A>, handle: (given: Given<W, P, Q, B>) => Promise<z.input<A> | Response>) {
  const route = (request: Request, context: RouteContext): Promise<Response> => {
    const requestId = request.headers.get("x-request-id") ?? newId();
    return withRequestId(requestId, async () => {
      const headers = new Headers({ "x-request-id": requestId, "cache-control": "private, no-store" });
      let response: Response;
      try {
        // A request with a token is its token's: the cookie beside it is not looked at, so there is none to abuse. What
        // another site made with a cookie is refused first: it spends nothing of what its member may do.
        if (!request.headers.has("authorization")) assertSameOrigin(request);
        const actor = await requestActor(request);
        await countTraffic(actor, request, headers, spec.limit);
        assertMay(actor, spec, request.method);
        const given = { actor, request, ...(await read(spec, request, context)) } as Given<W, P, Q, B>;
        response = respond(spec, await handle(given));
      } catch (error) {
        unstable_rethrow(error);
        response = problem(error);
      }
      for (const [name, value] of headers) if (!response.headers.has(name)) response.headers.set(name, value);
      return response;
    });
  };
  return Object.assign(route, { spec });
}

function assertMay(actor: Viewer, spec: EndpointSpec, method: string): void {
  if (spec.who !== "anyone" && !actor)
    throw new AppError("unauthenticated", "Sign in, or send an access token.");
  if (spec.who === "moderator" && !isStaff(actor))
    throw new AppError("forbidden", "Only moderators may do this.");
  if (spec.who === "admin" && !isAdmin(actor))
    throw new AppError("forbidden", "Only administrators may do this.");
  const scope = spec.scope ?? (method === "GET" || method === "HEAD" ? "read" : "write");
  if (actor && !hasScope(actor, scope)) {
    throw new AppError("forbidden", `This access token lacks the scope “${scope}”.`);
  }
}

async function read(spec: EndpointSpec, request: Request, context: RouteContext) {
  const search = new URL(request.url).searchParams;
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return {
    params: spec.params ? check(spec.params, await context.params) : {},
    query: spec.query ? check(spec.query, query) : {},
    body: spec.body ? await readJson(request, spec.body, { max: spec.maxBytes }) : {},
  };
}

function respond(spec: EndpointSpec, result: unknown): Response {
  if (result instanceof Response) return result;
  if (spec.status === 204) return new Response(null, { status: 204 });
  return Response.json(spec.answer.parse(result), { status: spec.status ?? 200 });
}
