import { AsyncLocalStorage } from "node:async_hooks";
import { RequestCookies, ResponseCookies } from "next/dist/compiled/@edge-runtime/cookies";

type Scope = { request: Request; set: ResponseCookies };
const scopes = new AsyncLocalStorage<Scope>();

/** Runs a handler as Next would: `cookies()` and `headers()` know its request, and what it sets is in the answer. */
export async function inRequest(request: Request, handle: () => Promise<Response>): Promise<Response> {
  const scope = { request, set: new ResponseCookies(new Headers()) };
  const answer = await scopes.run(scope, handle);
  for (const cookie of scope.set.toString().split("; ,").filter(Boolean))
    answer.headers.append("set-cookie", cookie);
  return answer;
}

export async function headers(): Promise<Headers> {
  return scope().request.headers;
}

export async function cookies() {
  const { request, set } = scope();
  const sent = new RequestCookies(request.headers);
  return Object.assign(Object.create(sent), {
    get: (name: string) => sent.get(name),
    set: (...given: Parameters<ResponseCookies["set"]>) => set.set(...given),
    delete: (name: string) => set.delete(name),
  });
}

function scope(): Scope {
  const found = scopes.getStore();
  if (!found) throw new Error("There is no request here.");
  return found;
}
