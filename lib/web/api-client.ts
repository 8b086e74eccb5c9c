import type { Api } from "@/generated/api";
import { parseJson } from "@/lib/platform/json";

type Methods<P extends keyof Api> = keyof Api[P] & string;
type Io<P extends keyof Api, M extends Methods<P>> = Api[P][M] extends {
  params: infer Params;
  query: infer Query;
  body: infer Body;
  answer: infer Answer;
}
  ? { params: Params; query: Query; body: Body; answer: Answer }
  : never;
type Empty = Record<never, never>;
/** What a door can do without may be left out. */
type Given<T> = { [K in keyof T as Empty extends T[K] ? K : never]?: T[K] } & {
  [K in keyof T as Empty extends T[K] ? never : K]: T[K];
};
type Request<P extends keyof Api, M extends Methods<P>> = Given<Pick<Io<P, M>, "params" | "query" | "body">>;

/** A refusal of the API, with its sentence as the message. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly fields: Record<string, string>;

  constructor(status: number, message: string, fields: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

/**
 * Calls Lumo's API with the types of the route itself: `await api("GET", "/members/{handle}", { params: { handle } })`.
 * Throws ApiProblem for a refusal; one that is over in a second is waited for. In a browser the session cookie goes
 * along; a program passes its token.
 */
export async function api<P extends keyof Api, M extends Methods<P>>(
  method: M,
  path: P,
  request: Request<P, M>,
  options: { origin?: string; token?: string; signal?: AbortSignal } = {},
): Promise<Io<P, M>["answer"]> {
  const { params = {}, query = {}, body } = request as { params?: object; query?: object; body?: unknown };
  const filled = Object.entries(params).reduce<string>(
    (url, [name, value]) => url.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const address = `${options.origin ?? ""}/api/v1${filled}${search.size ? `?${search}` : ""}`;
  const response = await fetchPatiently(address, {
    method,
    signal: options.signal,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = parseJson(await response.text());
  if (response.ok) return answer as Io<P, M>["answer"];
  const problem = (answer ?? {}) as { detail?: string; fields?: Record<string, string> };
  throw new ApiProblem(
    response.status,
    problem.detail ?? "Lumo could not be reached. Please try again.",
    problem.fields,
  );
}

/** How often what is refused for a second is asked. */
export const MOST_TRIES = 3;

/** A house full of people behind one address can be too fast for a second; nothing of it was carried out then. */
export const isOverSoon = (status: number, retryAfter: string | null) => status === 429 && retryAfter === "1";

async function fetchPatiently(address: string, request: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(address, request);
    const waits = isOverSoon(response.status, response.headers.get("retry-after"));
    if (!waits || tries === MOST_TRIES) return response;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
