import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { type Actor, isAdmin, isStaff, type Viewer } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { isAppError } from "@/lib/platform/errors";

export async function pageViewer(): Promise<Viewer> {
  return currentActor();
}

/** The member who looks; somebody who is not signed in is taken to the sign-in page and back. */
export async function pageActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const path = (await headers()).get("x-lumo-path");
  return redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in");
}

/** One of the site's staff; to everybody else who is signed in the page is not there. */
export async function pageStaff(): Promise<Actor> {
  const actor = await pageActor();
  return isStaff(actor) ? actor : notFound();
}

/** An administrator; to everybody else who is signed in the page is not there. */
export async function pageAdmin(): Promise<Actor> {
  const actor = await pageActor();
  return isAdmin(actor) ? actor : notFound();
}

/** What a query found, or Next's not-found page for whom it is not for. */
export async function orHidden<T>(read: Promise<T>): Promise<T> {
  try {
    return await orNotFound(read);
  } catch (error) {
    if (isAppError(error, "forbidden")) return notFound();
    throw error;
  }
}

/** What a query found, or Next's not-found page for what is not there (or not there for them). */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isAppError(error, "not_found")) return notFound();
    throw error;
  }
}
