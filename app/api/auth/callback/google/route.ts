import { cookies } from "next/headers";
import { type GoogleOutcome, letInFromGoogle } from "@/lib/accounts/google/let-in-from-google";
import { currentActor } from "@/lib/auth/current-actor";
import { finishGoogle, googleIsOpen } from "@/lib/auth/google";
import { putCookie } from "@/lib/auth/jar";
import { AppError, isAppError } from "@/lib/platform/errors";
import { keepOutcome } from "@/lib/web/finish-sign-in";
import { problem } from "@/lib/web/problem";
import { readVisitor } from "@/lib/web/visitor";

/** Where Google sends the browser back to. */
export async function GET(request: Request): Promise<Response> {
  try {
    if (!googleIsOpen()) throw new AppError("not_found", "There is no such page.");
    const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { identity, setCookies } = await finishGoogle(query, jar);
    const headers = new Headers({ "cache-control": "private, no-store" });
    for (const cookie of setCookies) headers.append("set-cookie", cookie);
    headers.set("location", identity ? await follow(identity) : "/sign-in?google=failed");
    return new Response(null, { status: 303, headers });
  } catch (error) {
    if (isAppError(error, "forbidden"))
      return new Response(null, { status: 303, headers: { location: "/sign-in?google=suspended" } });
    return problem(error);
  }
}

async function follow(identity: Parameters<typeof letInFromGoogle>[1]): Promise<string> {
  const viewer = await currentActor();
  const outcome = await letInFromGoogle({ ...(await readVisitor()), viewer }, identity);
  await keep(outcome);
  if (outcome.kind === "refused") {
    return viewer ? `/settings/security?google=${outcome.why}` : `/sign-in?google=${outcome.why}`;
  }
  const pages = {
    "signed-in": "/",
    "second-factor": "/sign-in/second-factor",
    leaving: "/sign-in/leaving",
    linked: "/settings/security?google=linked",
    newcomer: "/sign-up/google",
  };
  return pages[outcome.kind];
}

async function keep(outcome: GoogleOutcome): Promise<void> {
  if (outcome.kind === "newcomer") await putCookie("google", outcome.ticket);
  else if (outcome.kind !== "linked" && outcome.kind !== "refused") await keepOutcome(outcome);
}
